//! Pictures of dist/ as Chromium shows it: those of README.md, and those that the browser tests compare with.
//! Which screens, and how they are come by, is written in tests/browser.

use std::fs;

use anyhow::{Context as _, Result, bail};

use super::test;
use crate::ground::paths::{self, PICTURES};
use crate::ground::steps;

pub(crate) fn run(accept: bool) -> Result<()> {
    if !paths::dist().join("care-finder.html").is_file() {
        bail!("{} has no care-finder.html; run `cargo xtask build`", paths::dist().display());
    }
    let into = paths::root().join(if accept { PICTURES } else { "docs/pictures" });
    fs::create_dir_all(&into).with_context(|| format!("cannot write {}", into.display()))?;
    let mut tests = test::cargo(&["test", "--test", "browser", "--"]);
    tests.envs(test::browser_environment()?);
    if accept {
        tests.arg("pictures_at").env("UPDATE_PICTURES", "1");
    } else {
        tests.args(["--ignored", "pictures_of_readme"]).env("CF_PICTURES", &into);
    }
    let ran = steps::watched(&mut tests, "   ")?;
    if !ran.ok {
        bail!("no pictures:\n{}", ran.output.trim_end());
    }
    println!("written to {}", into.display());
    if accept {
        println!("in full size, to look at: {}", paths::target().join("pictures").display());
    }
    Ok(())
}
