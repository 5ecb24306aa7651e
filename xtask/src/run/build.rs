//! Builds the release: brings in what that needs, then compiles and packs it, doing as much as possible at the same time.
//! How the WebAssembly is made is in `build/wasm.rs`; how the documents are made, in `build/pack.rs`.

mod pack;
mod review;
mod wasm;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use care_finder_pack::size::table;

use super::size;
use crate::bring::install;
use crate::bring::toolchain::Toolchain;
use crate::bring::tools::{BINARYEN, ESBUILD};
use crate::ground::{environment, paths, steps};
pub(crate) use review::reviewed;
use wasm::Program;

pub(crate) fn run() -> Result<()> {
    let started = Instant::now();
    // A faulty sign-off is reported before minutes are spent.
    review::read()?;
    into(&paths::dist())?;
    eprintln!("built {} in {}", paths::dist().display(), steps::clock(started.elapsed()));
    println!("{}", table(&size::weigh()?));
    println!("{}", reviewed()?);
    Ok(())
}

/// For trunk's hook after a release build, which moves what is left in its folder to dist/. What trunk compiled
/// itself is thrown away, so the pages are the same whoever builds them and with whatever settings.
pub(crate) fn for_trunk() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    into(&staging.context("trunk calls this after its release build; run `cargo xtask build`")?)
}

pub(crate) fn setup() -> Result<Toolchain> {
    let toolchain = match Toolchain::find() {
        Some(toolchain) => toolchain,
        None => Toolchain::install()?,
    };
    install::setup(&[BINARYEN, ESBUILD])?;
    Ok(toolchain)
}

/// Into dist/, for callers that have the toolchain already.
pub(crate) fn release(toolchain: &Toolchain) -> Result<()> {
    finish(toolchain, start_programs()?, &paths::dist())
}

/// Starts compiling what runs on this machine: what renders the first screens, and what writes the wasm's glue.
pub(crate) fn start_programs() -> Result<steps::Running> {
    let mut cargo = environment::native_command("cargo");
    eprintln!("compiling in the background what the build runs on this machine");
    cargo.args(["build", "--package", "care-finder", "--bin", "prerender", "--features", "care-finder/ssr"]);
    cargo.args(["--package", "care-finder-bindgen", "--bin", "wasm-bindgen"]);
    steps::start(in_project(&mut cargo))
}

/// Waits for cargo's end.
pub(crate) fn compiled(running: steps::Running) -> Result<()> {
    let ran = running.watched("      ")?;
    if !ran.ok {
        bail!("the build failed:\n{}", ran.output.trim_end());
    }
    Ok(())
}

fn into(folder: &Path) -> Result<()> {
    // This needs the processor and bringing in needs the network, so neither has to wait for the other.
    let programs = start_programs()?;
    finish(&setup()?, programs, folder)
}

fn finish(toolchain: &Toolchain, programs: steps::Running, folder: &Path) -> Result<()> {
    eprintln!("building with {}", toolchain.describe());
    eprintln!("compiling for the browser (the first time usually 2 min on 2 cores)");
    compiled(wasm::start(toolchain, Program::Guide)?)?;
    compiled(programs)?;
    // Compiled while the guide's WebAssembly is made small, which uses only one core.
    let builder = wasm::start(toolchain, Program::Builder)?;
    let guide = wasm::bound(Program::Guide)?;
    compiled(builder)?;
    pack::into(folder, &guide, &wasm::bound(Program::Builder)?)?;
    let note = paths::compiler();
    fs::write(&note, toolchain.describe()).with_context(|| format!("cannot write {}", note.display()))
}

/// What the last build was made with.
pub(crate) fn compiler() -> Result<String> {
    let note = paths::compiler();
    fs::read_to_string(&note)
        .with_context(|| format!("{} is not there; run `cargo xtask build`", note.display()))
}

/// How cargo is run for a build: with its progress bar, from which `steps` shows the count.
fn in_project(cargo: &mut Command) -> &mut Command {
    cargo.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
    cargo.current_dir(paths::root())
}
