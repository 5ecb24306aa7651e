//! Weighs dist/ as it goes over the wire and holds it against the budget (ARCHITECTURE.md).
//! The budgets are written here and nowhere else in code.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::pack::html::first_screen;
use crate::{node, paths};

/// KB of 1000 bytes, the stricter reading.
const PAGE: usize = 90_000;
const EMBED: usize = 3_000;
/// Only who has no WebAssembly loads it. JavaScript is the longer language: 108,500 when this was set.
const TWIN: usize = 115_000;
/// One round trip of a new connection.
const FIRST_SCREEN: usize = 14_000;

pub(crate) struct Weight {
    what: &'static str,
    raw: usize,
    brotli: usize,
    budget: usize,
}

pub(crate) fn run() -> Result<()> {
    let weights = weigh()?;
    println!("{}", table(&weights));
    let over: Vec<_> =
        weights.iter().filter(|weight| weight.brotli > weight.budget).map(|w| w.what).collect();
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

pub(crate) fn weigh() -> Result<Vec<Weight>> {
    let page = read("care-finder.html")?;
    let first = page.get(..first_screen(page.as_bytes())).unwrap_or_default();
    if first.is_empty() {
        bail!("care-finder.html has no first screen");
    }
    [
        ("care-finder.html", page.as_str(), PAGE),
        ("  of it, first screen", first, FIRST_SCREEN),
        ("care-finder.js", &read("care-finder.js")?, EMBED),
        ("care-finder-nowasm.html", &read("care-finder-nowasm.html")?, TWIN),
    ]
    .into_iter()
    .map(|(what, text, budget)| {
        Ok(Weight { what, raw: text.len(), brotli: brotli(text.as_bytes())?.len(), budget })
    })
    .collect()
}

/// A file as it goes over the wire.
pub(crate) fn brotli(file: &[u8]) -> Result<Vec<u8>> {
    node::brotli(file, first_screen(file))
}

pub(crate) fn table(weights: &[Weight]) -> String {
    let mut text = format!("{:<23} {:>9} {:>9} {:>9}", "bytes", "raw", "brotli", "budget");
    for Weight { what, raw, brotli, budget } in weights {
        let verdict = if brotli > budget { "  OVER" } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{what:<23} {raw:>9} {brotli:>9} {budget:>9}{verdict}");
    }
    text
}

fn read(name: &str) -> Result<String> {
    let file = paths::dist().join(name);
    fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}; run `cargo xtask build`", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_over_its_budget_is_marked() {
        let weight = |brotli| Weight { what: "x", raw: 9, brotli, budget: 5 };
        assert!(!table(&[weight(5)]).contains("OVER"));
        assert!(table(&[weight(6)]).contains("OVER"));
    }
}
