//! `cargo xtask release`: the folder to put on a web server, and the hashes by which anybody can check it.
//! Takes dist/ as it is built, whatever files are in it. How a server should send them: docs/hosting.md.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use super::{build, size};
use crate::bring::node;
use crate::bring::toolchain::Toolchain;
use crate::ground::paths;

/// In the form that `sha384sum --check` reads.
const SUMS: &str = "SHA384SUMS";
const EMBED: &str = "care-finder.js";

pub(crate) fn run(built: bool) -> Result<()> {
    if !built {
        build::run()?;
    }
    let version = version()?;
    let folder = folder(&version);
    let before = fs::read_to_string(folder.join(SUMS)).ok();
    let sums = write(&paths::dist(), &folder)?;
    println!("\ncare-finder {version}, of {}", commit());
    // For a dist/ that was there before, it is not known.
    if let Some(toolchain) = Toolchain::find().filter(|_| !built) {
        println!("built with {}", toolchain.describe());
    }
    println!("{}\n\nSHA-384 of each file:\n{sums}", folder.display());
    println!("{}", snippet(&version, &fs::read(folder.join(EMBED))?));
    if before.is_some_and(|before| before != sums) {
        eprintln!(
            "\nThis folder held other bytes under the same version. If those were published, raise the version in Cargo.toml."
        );
    }
    Ok(())
}

pub(crate) fn folder(version: &str) -> PathBuf {
    paths::root().join("release").join(version)
}

pub(crate) fn version() -> Result<String> {
    let file = paths::root().join("Cargo.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let manifest: toml::Table = text.parse()?;
    let version = manifest.get("package").and_then(|package| package.get("version")?.as_str());
    Ok(version.context("Cargo.toml has no version")?.to_owned())
}

/// The names of the files right in a folder, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn sha384(bytes: &[u8]) -> String {
    Sha384::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Writes every file of `dist`, each also compressed as far as possible, and returns their hashes.
fn write(dist: &Path, folder: &Path) -> Result<String> {
    let names = files(dist)?;
    if !names.iter().any(|name| name == EMBED) {
        bail!("{} has no {EMBED}; run `cargo xtask build`", dist.display());
    }
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot write {}", folder.display()))?;
    let mut sums = String::new();
    for name in names {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("cannot read {name} of dist"))?;
        // Servers send these as they are, and spend no time on it.
        let copies = [
            (format!("{name}.br"), size::brotli(&bytes)?),
            (format!("{name}.gz"), node::gzip(&bytes)?),
            (name, bytes),
        ];
        for (name, bytes) in copies {
            fs::write(folder.join(&name), &bytes).with_context(|| format!("cannot write {name}"))?;
            let _ = writeln!(sums, "{}  {name}", sha384(&bytes));
        }
    }
    fs::write(folder.join(SUMS), &sums).with_context(|| format!("cannot write {SUMS}"))?;
    Ok(sums)
}

/// What to paste. `integrity` is for the script alone: browsers have none for the page in a frame.
fn snippet(version: &str, embed: &[u8]) -> String {
    let hash = STANDARD.encode(Sha384::digest(embed));
    format!(
        r#"To paste, with your own address, name and numbers:

<div data-care-finder data-center="Example Recovery" data-phone="+1-855-555-0100">
  <a href="tel:+18555550100">Call Example Recovery: 855-555-0100</a>
</div>
<script src="https://www.example.org/care-finder/{version}/{EMBED}"
  integrity="sha384-{hash}" crossorigin="anonymous" async></script>

On a page of another site the server has to send `Access-Control-Allow-Origin: *` with the script, as the recipes in
docs/hosting.md do; without it, or with any other script, the browser runs none and the link to call stays."#
    )
}

/// What the files were made from, as far as git knows.
fn commit() -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(paths::root()).output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
    };
    match (git(&["rev-parse", "--verify", "HEAD"]).as_str(), git(&["status", "--porcelain"]).is_empty()) {
        ("", _) => "no commit that git knows".to_owned(),
        (head, true) => format!("commit {head}"),
        (head, false) => format!("commit {head} and changes that are in no commit"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_standard_s_example() {
        // FIPS 180-2, appendix D.1: "abc".
        assert!(sha384(b"abc").starts_with("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"));
        assert!(snippet("1.2.3", b"abc").contains(
            "/1.2.3/care-finder.js\"\n  integrity=\"sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn\""
        ));
    }

    #[test]
    fn every_file_of_dist_is_in_the_folder_and_in_the_sums() {
        let place = paths::target().join("release-test");
        let _ = fs::remove_dir_all(&place);
        let (dist, folder) = (place.join("dist"), place.join("1.0.0"));
        fs::create_dir_all(&dist).unwrap();
        assert!(write(&dist, &folder).is_err(), "an empty dist");
        for name in [EMBED, "new.html"] {
            fs::write(dist.join(name), name.repeat(99)).unwrap();
        }
        let sums = write(&dist, &folder).unwrap();
        let names: Vec<_> = sums.lines().filter_map(|line| line.split_once("  ")).collect();
        assert_eq!(names.len(), 6);
        for (hash, name) in names {
            assert_eq!(sha384(&fs::read(folder.join(name)).unwrap()), hash, "{name}");
        }
        assert_eq!(fs::read_to_string(folder.join(SUMS)).unwrap(), sums);
    }
}
