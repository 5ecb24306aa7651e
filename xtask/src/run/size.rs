//! `cargo xtask size`: reads dist/ and weighs it as it goes over the wire.
//! The budgets are in crates/pack/src/size.rs.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use care_finder_pack::html::first_screen;
use care_finder_pack::size::{self, Files, Weight};

use crate::bring::node;
use crate::ground::paths;

pub(crate) fn run() -> Result<()> {
    let weights = weigh()?;
    println!("{}", size::table(&weights));
    let over = size::over(&weights);
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

pub(crate) fn weigh() -> Result<Vec<Weight>> {
    let files = Files {
        page: read("care-finder.html")?,
        twin: read("care-finder-nowasm.html")?,
        embed: read("care-finder.js")?,
        builder: read("builder.html")?,
    };
    let texts = paths::packed_texts();
    let texts = fs::read_to_string(&texts).with_context(|| missing(&texts))?;
    size::weigh(&files, &texts, brotli)
}

/// A file as it goes over the wire.
pub(crate) fn brotli(file: &[u8]) -> Result<Vec<u8>> {
    node::brotli(file, first_screen(file))
}

fn read(name: &str) -> Result<String> {
    let file = paths::dist().join(name);
    fs::read_to_string(&file).with_context(|| missing(&file))
}

fn missing(file: &Path) -> String {
    format!("cannot read {}; run `cargo xtask build`", file.display())
}
