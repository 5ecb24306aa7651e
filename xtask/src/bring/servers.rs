//! Brings in Debian's nginx and Caddy, for the tests of the hosting recipes. Starts neither.
//! They are unpacked into the cache and not installed: an installed one would open port 80 on a contributor's machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::apt::Apt;
use crate::ground::{paths, steps};

/// Tells the tests which folder holds them, laid out as on Debian; anyone who sets it has brought in their own.
pub(crate) const VARIABLE: &str = "CF_SERVERS";

const PACKAGES: [&str; 4] = ["nginx", "nginx-common", "libnginx-mod-http-brotli-static", "caddy"];

/// What tests/host/hosting.rs uses of them.
const FILES: [&str; 4] = [
    "usr/sbin/nginx",
    "etc/nginx/mime.types",
    "usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    "usr/bin/caddy",
];

pub(crate) fn setup() -> Result<PathBuf> {
    if let Some(given) = std::env::var_os(VARIABLE) {
        return Ok(given.into());
    }
    let folder = folder()?;
    let found = ["/".into(), folder.clone()].into_iter().find(|root: &PathBuf| is_whole(root));
    match found {
        Some(root) => Ok(root),
        None => bring_in(&folder).map(|()| folder),
    }
}

/// Named after Debian's version: what was built for one may lack the libraries it needs on the next.
fn folder() -> Result<PathBuf> {
    let version = fs::read_to_string("/etc/debian_version").unwrap_or_default().trim().replace('/', "-");
    Ok(paths::cache()?.join(format!("servers-debian-{version}")))
}

fn is_whole(root: &Path) -> bool {
    FILES.iter().all(|file| root.join(file).is_file())
}

fn bring_in(folder: &Path) -> Result<()> {
    if paths::on_path("apt-get").is_none() {
        bail!(
            "the hosting recipes are tried with Debian's packages {}. Unpack them into a folder, and name it in {VARIABLE}",
            PACKAGES.join(", ")
        );
    }
    // Unpacked next to the final place and then renamed, so that half of them is never mistaken for the whole.
    let unfinished = folder.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).with_context(|| format!("cannot remove {}", unfinished.display()))?;
    }
    fs::create_dir_all(&unfinished).with_context(|| format!("cannot write {}", unfinished.display()))?;
    let what = format!("{} from Debian, unpacked, not installed", PACKAGES.join(", "));
    let mut download = Command::new("apt-get");
    download.arg("download").args(PACKAGES).current_dir(&unfinished);
    if !steps::watched(&mut download, "      ")?.ok && Apt::is_usable() {
        Apt::update()?;
    }
    steps::shown_step(&what, "5 s", &mut download)?;
    for entry in unfinished.read_dir()? {
        let package = entry?.path();
        let mut unpack = Command::new("dpkg-deb");
        let ran = steps::watched(unpack.arg("--extract").arg(&package).arg(&unfinished), "      ")?;
        if !ran.ok {
            bail!("cannot unpack {}:\n{}", package.display(), ran.output.trim_end());
        }
        fs::remove_file(&package).with_context(|| format!("cannot remove {}", package.display()))?;
    }
    if !is_whole(&unfinished) {
        bail!("Debian's packages {} came without one of {}", PACKAGES.join(", "), FILES.join(", "));
    }
    fs::rename(&unfinished, folder).with_context(|| format!("cannot write {}", folder.display()))
}
