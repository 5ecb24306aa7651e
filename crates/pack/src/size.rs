//! Weighs the pages and the embed script as they go over the wire and holds them against the budget (ARCHITECTURE.md).
//! The budgets are written here and nowhere else in code.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::html::first_screen;

/// KB of 1000 bytes, the stricter reading.
const PAGE: usize = 100_000;
const EMBED: usize = 4_000;
/// Only who has no WebAssembly loads it. JavaScript is the longer language: 108,500 when this was set.
const TWIN: usize = 115_000;
/// One round trip of a new connection.
const FIRST_SCREEN: usize = 14_000;

/// The texts of dist/ that are weighed.
pub struct Files {
    /// care-finder.html.
    pub page: String,
    /// care-finder-nowasm.html.
    pub twin: String,
    /// care-finder.js.
    pub embed: String,
}

/// One line of the table.
pub struct Weight {
    what: &'static str,
    raw: usize,
    brotli: usize,
    budget: usize,
}

/// `brotli` is what a server makes of a file.
///
/// # Errors
/// When the page has no first screen, or brotli fails.
pub fn weigh(files: &Files, brotli: impl Fn(&[u8]) -> Result<Vec<u8>>) -> Result<Vec<Weight>> {
    let first = files.page.get(..first_screen(files.page.as_bytes())).unwrap_or_default();
    if first.is_empty() {
        bail!("care-finder.html has no first screen");
    }
    [
        ("care-finder.html", files.page.as_str(), PAGE),
        ("  of it, first screen", first, FIRST_SCREEN),
        ("care-finder.js", &files.embed, EMBED),
        ("care-finder-nowasm.html", &files.twin, TWIN),
    ]
    .into_iter()
    .map(|(what, text, budget)| {
        Ok(Weight { what, raw: text.len(), brotli: brotli(text.as_bytes())?.len(), budget })
    })
    .collect()
}

/// What weighs more than it may.
#[must_use]
pub fn over(weights: &[Weight]) -> Vec<&'static str> {
    weights.iter().filter(|weight| weight.brotli > weight.budget).map(|weight| weight.what).collect()
}

/// All weights, to print.
#[must_use]
pub fn table(weights: &[Weight]) -> String {
    let mut text = format!("{:<23} {:>9} {:>9} {:>9}", "bytes", "raw", "brotli", "budget");
    for Weight { what, raw, brotli, budget } in weights {
        let verdict = if brotli > budget { "  OVER" } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{what:<23} {raw:>9} {brotli:>9} {budget:>9}{verdict}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_over_its_budget_is_marked() {
        let weight = |brotli| Weight { what: "x", raw: 9, brotli, budget: 5 };
        assert!(!table(&[weight(5)]).contains("OVER") && over(&[weight(5)]).is_empty());
        assert!(table(&[weight(6)]).contains("OVER"));
        assert_eq!(over(&[weight(6)]), ["x"]);
    }
}
