//! Builds the release: brings in what that needs and runs trunk with the settings for the wasm toolchain.
//! What becomes of trunk's output is `pack`'s, which trunk calls.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use care_finder_pack::size::table;

use super::size;
use crate::bring::toolchain::Toolchain;
use crate::bring::tools::{self, BINARYEN, ESBUILD, TRUNK, WASM_BINDGEN};
use crate::ground::{paths, steps};

pub(crate) fn run() -> Result<()> {
    let toolchain = setup()?;
    eprintln!("building with {}", toolchain.describe());
    let ran = release(&toolchain)?;
    if !ran.ok {
        bail!("the build failed:\n{}", ran.output.trim_end());
    }
    eprintln!("built {} in {}", paths::dist().display(), steps::clock(ran.took));
    println!("{}", table(&size::weigh()?));
    Ok(())
}

pub(crate) fn setup() -> Result<Toolchain> {
    let toolchain = match Toolchain::find() {
        Some(toolchain) => toolchain,
        None => Toolchain::install()?,
    };
    tools::setup(&[BINARYEN, ESBUILD, WASM_BINDGEN, TRUNK])?;
    Ok(toolchain)
}

pub(crate) fn release(toolchain: &Toolchain) -> Result<steps::Ran> {
    let variables = toolchain.for_trunk(true)?;
    fetch(toolchain, &variables)?;
    let mut trunk = Command::new(TRUNK.program()?);
    // All is here: trunk must not go and look for tools of its own.
    trunk.args(["build", "--release", "--offline", "--skip-version-check", "--color", "never"]);
    // Its own backtraces are of no use to who reads a compiler's error.
    trunk.env("RUST_BACKTRACE", "0");
    steps::watched(trunk.envs(variables).current_dir(paths::root()), "      ")
}

/// Brings in the crates, because trunk then runs without the network.
fn fetch(toolchain: &Toolchain, variables: &[(String, OsString)]) -> Result<()> {
    fetch_for(&paths::root().join("Cargo.toml"), "the crates of Cargo.lock", variables)?;
    // Cargo fetches what the standard library is made of only when it builds it.
    match toolchain.library_manifest() {
        Some(manifest) => fetch_for(manifest, "the crates of Rust's standard library", variables),
        None => Ok(()),
    }
}

fn fetch_for(manifest: &Path, what: &str, variables: &[(String, OsString)]) -> Result<()> {
    let cargo = |online: bool| {
        let mut cargo = Command::new("cargo");
        cargo.args(["fetch", "--locked", "--manifest-path"]).arg(manifest).current_dir(paths::root());
        cargo.args((!online).then_some("--offline")).envs(variables.iter().cloned());
        cargo
    };
    if steps::watched(&mut cargo(false), "      ")?.ok {
        return Ok(());
    }
    steps::shown_step(what, "20 s", &mut cargo(true))
}

/// The lines that `eval` takes, for trunk's debug builds: without the size flags, so that a panic has a message.
pub(crate) fn print_env() -> Result<()> {
    let toolchain = setup()?;
    let variables = toolchain.for_trunk(false)?;
    fetch(&toolchain, &variables)?;
    for (name, value) in variables {
        println!("export {name}='{}'", value.to_string_lossy().replace('\'', r"'\''"));
    }
    Ok(())
}
