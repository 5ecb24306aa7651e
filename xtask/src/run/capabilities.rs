//! `cargo xtask capabilities`: reads what packing left, and compares what the build may call with the list in the
//! tree. What is refused even when it is listed is in crates/pack/src/capabilities.rs. Builds nothing.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, bail};
use care_finder_pack::capabilities::{Packed, difference, granted};

use crate::ground::paths::{self, CAPABILITIES};

pub(crate) fn run() -> Result<()> {
    let imports = of_build()?;
    let file = paths::root().join(CAPABILITIES);
    let committed = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let committed: BTreeSet<String> = committed.lines().map(str::to_owned).collect();
    let changes = difference(&committed, &imports);
    if !changes.is_empty() {
        bail!(
            "what the wasm may call differs from {CAPABILITIES}:\n{}\nIf that is meant: cargo xtask bless capabilities",
            changes.join("\n")
        );
    }
    println!("{} imported functions, as listed in {CAPABILITIES}; none is refused", imports.len());
    Ok(())
}

/// Writes what the build may call now as the kept list; anything refused never gets into it.
pub(super) fn write() -> Result<()> {
    let file = paths::root().join(CAPABILITIES);
    let imports = of_build()?;
    let lines: Vec<&str> = imports.iter().map(String::as_str).chain([""]).collect();
    fs::write(&file, lines.join("\n")).with_context(|| format!("cannot write {}", file.display()))
}

fn of_build() -> Result<BTreeSet<String>> {
    let wasm = fs::read(paths::packed_wasm()).context("there is no packed wasm; run `cargo xtask build`")?;
    let glue = fs::read_to_string(paths::packed_glue())
        .context("there is no packed glue; run `cargo xtask build`")?;
    let twin = fs::read_to_string(paths::packed_twin())
        .context("there is no packed twin; run `cargo xtask build`")?;
    granted(&Packed { wasm: &wasm, glue: &glue, twin: &twin })
}
