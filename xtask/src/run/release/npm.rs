//! The npm package: what is written by hand in packages/npm, the same files of the guide as in every other way to get it, and
//! the version. `npm pack` packs it, without a time in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::files::{LICENSES, UPLOADED};
use super::{Release, put, read};
use crate::ground::{environment, paths, steps};

const BY_HAND: [&str; 4] = ["README.md", "index.d.ts", "index.js", "react.d.ts"];

pub(super) fn write(release: &Release) -> Result<()> {
    let staged = stage(release)?;
    let mut npm = environment::native_command("npm");
    npm.args(["pack", "--offline", "--ignore-scripts", "--pack-destination"]).arg(release.folder);
    let ran = steps::watched(npm.current_dir(&staged), "      ")?;
    let name = format!("care-finder-{}.tgz", release.version);
    if !ran.ok || !release.folder.join(&name).is_file() {
        bail!("npm pack made no {name}:\n{}", ran.output.trim_end());
    }
    fs::remove_dir_all(&staged).with_context(|| format!("cannot remove {}", staged.display()))
}

/// The package as a folder, for as long as packing takes.
fn stage(release: &Release) -> Result<PathBuf> {
    let source = paths::root().join("packages/npm");
    let staged = release.folder.join("npm");
    fs::create_dir_all(staged.join("files")).with_context(|| format!("cannot write {}", staged.display()))?;
    put(
        &staged,
        "package.json",
        manifest(&String::from_utf8(read(&source.join("package.json"))?)?, release.version)?.as_bytes(),
    )?;
    for name in BY_HAND {
        put(&staged, name, &read(&source.join(name))?)?;
    }
    for name in LICENSES {
        put(&staged, name, &read(&paths::root().join(name))?)?;
    }
    for name in UPLOADED {
        put(&staged.join("files"), name, &read(&release.dist.join(name))?)?;
    }
    for name in super::files(&staged)? {
        readable(&staged.join(name))?;
    }
    Ok(staged)
}

/// The file in the tree has a version that stands for "the one in Cargo.toml". Everything else stays as it is written: of
/// `exports` the first condition that holds counts, so `types` must stand before `default`.
fn manifest(template: &str, version: &str) -> Result<String> {
    let manifest =
        template.replacen(r#""version": "0.0.0""#, &format!("\"version\": {}", Value::from(version)), 1);
    if serde_json::from_str::<Value>(&manifest)?.get("version") != Some(&Value::from(version)) {
        bail!("packages/npm/package.json has another version than 0.0.0; Cargo.toml's is put in its place")
    }
    Ok(manifest)
}

/// Permissions go into the package and must not depend on who packs it.
#[cfg(unix)]
fn readable(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(0o644))
        .with_context(|| format!("cannot change {}", file.display()))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> Result<()> {
    Ok(())
}
