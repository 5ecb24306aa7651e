//! `cargo xtask bench`: the guide compared with other ways to ask such questions, on one machine in one run.
//! The measuring is in tests/compare/bench; the pages, the arithmetic and the table are in bench/.

mod figures;
mod pages;
mod table;

use std::fs;

use anyhow::{Context as _, Result, bail};

use super::test;
use crate::bring::install;
use crate::bring::tools::FOR_BENCH;
use crate::ground::steps;

pub(crate) fn run(rounds: u8) -> Result<()> {
    install::setup(FOR_BENCH)?;
    let folder = pages::write()?;
    let mut tests = test::cargo(&["test", "--test", "browser", "--", "--ignored", "bench_of_peers"]);
    tests.envs(test::browser_environment()?).env("CF_BENCH", &folder);
    tests.env("CF_BENCH_ROUNDS", rounds.to_string());
    let file = folder.join("figures.json");
    let ran = steps::watched(&mut tests, "   ")?;
    if !ran.ok {
        bail!("something could not be measured:\n{}", ran.output.trim_end());
    }
    let text = fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))?;
    let measured = figures::read(&text).with_context(|| format!("in {}", file.display()))?;
    println!("{}", table::table(&measured)?);
    println!("\nall figures: {}", file.display());
    Ok(())
}
