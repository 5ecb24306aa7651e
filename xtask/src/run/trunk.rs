//! `cargo xtask trunk`: brings in trunk and runs it, with the toolchain and the programs it needs.
//! What it does is set in Trunk.toml and index.html; the release belongs to `build`, which trunk's hook calls.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use super::build;
use crate::bring::install;
use crate::bring::tools::TRUNK;
use crate::ground::paths;

pub(crate) fn run<'a>(arguments: impl Iterator<Item = &'a String> + Clone) -> Result<ExitCode> {
    let programs = build::start_programs()?;
    let toolchain = build::setup()?;
    install::setup(&[TRUNK])?;
    build::compiled(programs)?;
    // For a release, the hook then finds already compiled what it would compile; a debug build keeps its panics' messages.
    let release = arguments.clone().any(|argument| argument == "--release");
    let bindgen = paths::program("wasm-bindgen")?;
    let folders = bindgen.parent().map(Into::into).into_iter().collect();
    let mut trunk = Command::new(TRUNK.program()?);
    trunk.args(arguments).envs(toolchain.for_wasm(release, folders)?).current_dir(paths::root());
    let ended = trunk.status().context("cannot start trunk")?;
    Ok(if ended.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
