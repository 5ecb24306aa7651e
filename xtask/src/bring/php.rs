//! Finds PHP, with the database that needs no server and the checker of its style, for the tests of the WordPress
//! plugin; or installs Debian's packages for them. Runs no script. WordPress itself is in `tools`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::apt::Apt;
use crate::ground::{paths, steps};

const PACKAGES: [&str; 3] = ["php-cli", "php-sqlite3", "php-codesniffer"];

/// The variables for the tests.
pub(crate) fn setup() -> Result<Vec<(&'static str, OsString)>> {
    if found().is_none() {
        if !Apt::is_usable() {
            bail!(
                "the tests of the WordPress plugin need PHP with SQLite, and phpcs. Install them; on Debian as root with\n    \
                 apt-get install {}",
                PACKAGES.join(" ")
            );
        }
        Apt::update()?;
        let what = format!("[2/2] PHP for the tests: {}", PACKAGES.join(", "));
        steps::shown_step(&what, "30 s", &mut Apt::install(&PACKAGES))?;
    }
    let (php, phpcs) =
        found().context("PHP's packages are installed, and it is still not found, or lacks SQLite")?;
    Ok(vec![("CF_PHP", php.into()), ("CF_PHPCS", phpcs.into())])
}

fn found() -> Option<(PathBuf, PathBuf)> {
    let (php, phpcs) = (paths::on_path("php")?, paths::on_path("phpcs")?);
    let modules = Command::new(&php).arg("-m").output().ok()?;
    String::from_utf8_lossy(&modules.stdout).lines().any(|line| line == "pdo_sqlite").then_some((php, phpcs))
}
