//! `cargo xtask assess FILE|-`: a door to the clinicians' program (crates/cli), which it compiles and runs, so that
//! no rule is compiled into this program. It also asks that program for the questions.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};

use crate::ground::{environment, paths};

/// Runs in the caller's folder, so that a file is found; it prints and fails as that program does.
pub(crate) fn run(file: &str) -> Result<ExitCode> {
    let status = program(&["assess", "--", file]).status().context("cannot start cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// A line of JSON for each question of the protocol.
pub(crate) fn questions() -> Result<String> {
    let output = program(&["questions"]).output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("the questions could not be listed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    String::from_utf8(output.stdout).context("the questions are not UTF-8")
}

fn program(arguments: &[&str]) -> Command {
    let mut cargo = environment::native_command("cargo");
    cargo.args(["run", "--quiet", "--package", "care-finder-cli", "--manifest-path"]);
    cargo.arg(paths::root().join("Cargo.toml")).arg("--").args(arguments);
    cargo
}
