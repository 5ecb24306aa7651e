//! `cargo xtask bless`: regenerates the kept outputs, shows what differs, and keeps it only on request.
//! What each kind of output is, and how it is made, is up to the test that compares it.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::{capabilities, test};
use crate::ground::paths::{self, CAPABILITIES, PICTURES, PLUGIN_TABLE, TRANSCRIPTS};
use crate::ground::steps;

/// Makes the tests write their outputs instead of comparing them.
const VARIABLE: &str = "CARE_FINDER_BLESS";

/// Outputs that are kept in the tree for people to read and compared by every test run.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kept {
    Docs,
    Plugin,
    Transcripts,
    Pictures,
    Capabilities,
}

impl Kept {
    pub(crate) const ALL: [Self; 5] =
        [Self::Docs, Self::Plugin, Self::Transcripts, Self::Pictures, Self::Capabilities];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Plugin => "plugin",
            Self::Transcripts => "transcripts",
            Self::Pictures => "pictures",
            Self::Capabilities => "capabilities",
        }
    }

    const fn places(self) -> &'static [&'static str] {
        match self {
            Self::Docs => &["docs", "README.md", "cases/next_steps.txt"],
            Self::Plugin => &[PLUGIN_TABLE],
            Self::Transcripts => &[TRANSCRIPTS],
            Self::Pictures => &[PICTURES],
            Self::Capabilities => &[CAPABILITIES],
        }
    }

    fn make(self) -> Result<()> {
        let runs: &[&[&str]] = match self {
            // The reviewers' worksheets and the sheet of changes are made by the clinicians' program.
            Self::Docs => &[
                &["test", "--package", "care-finder-core", "--test", "it", "docs"],
                &["test", "--package", "care-finder-cli", "fresh"],
            ],
            Self::Plugin => &[&["test", "--package", "care-finder-core", "--test", "it", "plugin"]],
            Self::Transcripts => &[&["test", "--test", "browser", "reach::heard"]],
            Self::Pictures => &[&["test", "--test", "browser", "pictures_at"]],
            Self::Capabilities => return capabilities::write(),
        };
        for arguments in runs {
            let mut tests = test::cargo(arguments);
            match self {
                Self::Docs | Self::Plugin | Self::Capabilities => {}
                Self::Transcripts | Self::Pictures => {
                    tests.envs(test::browser_environment()?);
                }
            }
            let ran = steps::watched(tests.env(VARIABLE, "1"), "   ")?;
            if !ran.ok {
                bail!("not everything in {} is right now:\n{}", self.name(), ran.output.trim_end());
            }
        }
        Ok(())
    }
}

/// Without `accept` the tree is left as it was.
pub(crate) fn run(wanted: &[Kept], accept: bool) -> Result<()> {
    let places: Vec<&str> = wanted.iter().flat_map(|kept| kept.places()).copied().collect();
    let unsaved = git("status", &["--porcelain"], &places)?;
    if !unsaved.is_empty() {
        bail!("commit or drop these first, so that the difference shows only what is new:\n{unsaved}");
    }
    let made = wanted.iter().try_for_each(|kept| {
        eprintln!("== {}", kept.name());
        kept.make()
    });
    // New files show in a difference only when git has been told of them.
    git("add", &["--intent-to-add"], &places)?;
    let difference = git("diff", &["--stat", "--patch"], &places)?;
    if difference.is_empty() {
        if made.is_ok() {
            println!("nothing differs from what is kept");
        }
    } else if accept {
        println!("{difference}\nAccepted. Read it once more before you commit it.");
    } else {
        git("reset", &["--quiet"], &places)?;
        git("checkout", &["--quiet"], &places)?;
        git("clean", &["--quiet", "--force", "-d"], &places)?;
        let names: Vec<_> = wanted.iter().map(|kept| kept.name()).collect();
        println!(
            "{difference}\nNot kept. If it is as you meant: cargo xtask bless {} --accept",
            names.join(" ")
        );
    }
    made
}

fn git(command: &str, options: &[&str], places: &[&str]) -> Result<String> {
    let output = Command::new("git")
        .args(["-c", "color.ui=never", command])
        .args(options)
        .arg("--")
        .args(places)
        .current_dir(paths::root())
        .output()
        .context("cannot start git, which shows the difference and takes it back")?;
    if !output.status.success() {
        bail!("git {command}: {}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}
