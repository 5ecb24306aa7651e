//! The guide's WebAssembly and the builder's, each with its glue: compiled by cargo, bound by wasm-bindgen, made
//! small by wasm-opt. What becomes of them is up to `pack`; which compiler and flags are used, up to `bring::toolchain`.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::in_project;
use crate::bring::toolchain::{TARGET, Toolchain};
use crate::bring::tools::BINARYEN;
use crate::ground::{environment, paths, steps};

/// What is compiled for the browser.
#[derive(Clone, Copy)]
pub(super) enum Program {
    /// The guide: every byte is weighed.
    Guide,
    /// The page on which it is set up. Visitors never load it.
    Builder,
}

impl Program {
    /// Of the package, of its program, and of what comes of it.
    fn name(self) -> &'static str {
        match self {
            Self::Guide => "care-finder",
            Self::Builder => "care-finder-builder",
        }
    }

    /// Each in a run of its own: in a shared one, the features that the builder asks of the library would be in the guide too.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Guide => &["--no-default-features"],
            Self::Builder => &[],
        }
    }

    fn wasm_opt(self) -> &'static [&'static str] {
        match self {
            Self::Guide => &SMALLEST,
            Self::Builder => &["-Oz", "--strip-debug", "--strip-producers"],
        }
    }
}

/// `-Oz` again and again, because each pass finds what the one before left. Not `--all-features`: browsers refuse the result.
const SMALLEST: [&str; 12] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=0",
    "--low-memory-unused",
    "--reorder-functions-by-name",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--strip-debug",
    "--strip-producers",
];

/// A wasm, and the script that starts it.
pub(super) struct Bound {
    pub(super) wasm: Vec<u8>,
    pub(super) glue: String,
}

pub(super) fn start(toolchain: &Toolchain, program: Program) -> Result<steps::Running> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--locked", "--target", TARGET]);
    cargo.args(["--package", program.name(), "--bin", program.name()]).args(program.features());
    cargo.envs(toolchain.for_wasm(true, Vec::new())?);
    steps::start(in_project(&mut cargo))
}

/// Of what has been compiled.
pub(super) fn bound(program: Program) -> Result<Bound> {
    let name = program.name();
    let compiled = paths::wasm_target().join(TARGET).join("release").join(format!("{name}.wasm"));
    let folder = paths::wasm_target().join("bound").join(name);
    let mut bindgen = environment::native_command(paths::program("wasm-bindgen")?);
    bindgen.args(["--target=web", "--no-typescript", &format!("--out-name={name}")]);
    bindgen.arg(argument("--out-dir=", &folder)).arg(compiled);
    run(&mut bindgen)?;

    let (bound, small) = (folder.join(format!("{name}_bg.wasm")), folder.join("small.wasm"));
    let mut optimizer = environment::native_command(BINARYEN.program()?);
    optimizer.arg(argument("--output=", &small)).arg(bound).args(program.wasm_opt());
    run(&mut optimizer)?;

    let (wasm, glue) = (fs::read(&small), fs::read_to_string(folder.join(format!("{name}.js"))));
    let unread = || format!("cannot read what is in {}", folder.display());
    Ok(Bound { wasm: wasm.with_context(unread)?, glue: glue.with_context(unread)? })
}

fn argument(name: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(name);
    argument.push(path);
    argument
}

fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let ran = command.output().with_context(|| format!("cannot start {program}"))?;
    if !ran.status.success() {
        bail!("{program} failed:\n{}", String::from_utf8_lossy(&ran.stderr).trim_end());
    }
    Ok(())
}
