//! `cargo xtask mutants`: changes every rule a little, thousands of times, and says what notices.
//! The test that does it, and what counts as a slip, are in crates/core/tests/it/mutants.rs.

use std::process::ExitCode;

use anyhow::Result;

use super::test;

/// With `accept`, boundary cases are kept for what nothing else notices, and the documents are written again.
pub(crate) fn run(accept: bool) -> Result<ExitCode> {
    let mut tests = test::cargo(&[
        "test",
        "--package",
        "care-finder-core",
        "--test",
        "it",
        "--",
        "--ignored",
        "--exact",
        "mutants::every_mutant",
        "--nocapture",
    ]);
    if accept {
        tests.env("CARE_FINDER_BLESS", "1");
    }
    Ok(if tests.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
