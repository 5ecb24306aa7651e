//! The pictures of README.md, taken of dist/ as Chromium shows it.
//! Which screens they show is set in tests/look/readme.rs; the pictures that tests compare with belong to bless.rs.

use std::fs;

use anyhow::{Context as _, Result, bail};

use super::test;
use crate::ground::paths;
use crate::ground::steps;

pub(crate) fn run() -> Result<()> {
    if !paths::dist().join("care-finder.html").is_file() {
        bail!("{} has no care-finder.html; run `cargo xtask build`", paths::dist().display());
    }
    let into = paths::root().join("docs/pictures");
    fs::create_dir_all(&into).with_context(|| format!("cannot write {}", into.display()))?;
    let mut tests = test::cargo(&["test", "--test", "browser", "--"]);
    tests.envs(test::browser_environment()?);
    tests.args(["--ignored", "pictures_of_readme"]).env("CF_PICTURES", &into);
    let ran = steps::watched(&mut tests, "   ")?;
    if !ran.ok {
        bail!("no pictures:\n{}", ran.output.trim_end());
    }
    println!("written to {}", into.display());
    Ok(())
}
