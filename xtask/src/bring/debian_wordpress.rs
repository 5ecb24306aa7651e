//! Brings in Debian's own WordPress and the MariaDB made for it, for `cargo xtask wordpress`. Starts neither: WordPress is unpacked
//! into the cache and not installed, because that would bring Apache; MariaDB comes as the program without the service.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::apt::Apt;
use crate::ground::{paths, steps};

/// Some of WordPress's files are links to those of other packages.
const UNPACKED: [&str; 7] = [
    "wordpress",
    "wordpress-theme-twentytwentythree",
    "libjs-cropper",
    "libjs-prototype",
    "libjs-scriptaculous",
    "libjs-underscore",
    "php-getid3",
];
const INSTALLED: [&str; 3] = ["mariadb-server-core", "mariadb-client-core", "php-mysql"];

/// The folder of WordPress.
pub(crate) fn setup() -> Result<PathBuf> {
    if !Apt::is_usable() {
        bail!("Debian's own WordPress is tried on Debian, as root");
    }
    Apt::update()?;
    let what = format!("{} from Debian, without MariaDB's service", INSTALLED.join(", "));
    steps::shown_step(&what, "30 s", &mut Apt::install(&INSTALLED))?;
    let version = Apt::candidate("wordpress").context("Debian has no package `wordpress`")?;
    let folder = paths::cache()?.join(format!("wordpress-debian-{}", version.replace(['/', ':'], "-")));
    let wordpress = folder.join("usr/share/wordpress");
    if !wordpress.join("wp-load.php").is_file() {
        unpack(&folder)?;
    }
    Ok(wordpress)
}

/// Next to the final place and then renamed, so that half of it is never mistaken for the whole.
fn unpack(folder: &Path) -> Result<()> {
    let unfinished = folder.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).with_context(|| format!("cannot remove {}", unfinished.display()))?;
    }
    fs::create_dir_all(&unfinished).with_context(|| format!("cannot write {}", unfinished.display()))?;
    let mut download = Command::new("apt-get");
    download.arg("download").args(UNPACKED).current_dir(&unfinished);
    steps::shown_step("Debian's WordPress, unpacked, not installed", "10 s", &mut download)?;
    for entry in unfinished.read_dir()? {
        let package = entry?.path();
        let mut unpack = Command::new("dpkg-deb");
        let ran = steps::watched(unpack.arg("--extract").arg(&package).arg(&unfinished), "      ")?;
        if !ran.ok {
            bail!("cannot unpack {}:\n{}", package.display(), ran.output.trim_end());
        }
        fs::remove_file(&package).with_context(|| format!("cannot remove {}", package.display()))?;
    }
    fs::rename(&unfinished, folder).with_context(|| format!("cannot write {}", folder.display()))
}
