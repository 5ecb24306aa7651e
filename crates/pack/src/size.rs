//! Weighs the pages and the embed script as they go over the wire, and compares them with the budget (ARCHITECTURE.md).
//! The budgets are written here and nowhere else in code.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::html::first_screen;
use crate::literal::literal;

/// KB of 1000 bytes, the stricter reading.
const PAGE: usize = 100_000;
/// Markup, styles, scripts, WebAssembly: the page without any language's texts.
const PROGRAM: usize = 80_000;
/// What the page would be lighter by without this language's texts.
const LANGUAGE: usize = 9_000;
const EMBED: usize = 4_000;
/// Only those who have no WebAssembly load it. JavaScript is more verbose: 118,500 when this was set, with protocol 0.3.
const TWIN: usize = 120_000;
/// No visitor loads it. It holds both of the guide's pages and a program of its own.
const BUILDER: usize = 320_000;
/// One round trip of a new connection.
const FIRST_SCREEN: usize = 14_000;

/// Bytes of the shortest text that is searched for: a shorter one may also be a word of the program.
const LONG_ENOUGH: usize = 12;

/// The texts of dist/ that are weighed.
pub struct Files {
    /// care-finder.html.
    pub page: String,
    /// care-finder-nowasm.html.
    pub twin: String,
    /// care-finder.js.
    pub embed: String,
    /// builder.html.
    pub builder: String,
}

/// One line of the table.
pub struct Weight {
    what: String,
    raw: usize,
    brotli: usize,
    budget: usize,
}

/// `brotli` is what a server makes of a file; `texts` has lines of a language's code, a tab and a text.
///
/// # Errors
/// When the page has no first screen or contains none of a language's texts, or when brotli fails.
pub fn weigh(files: &Files, texts: &str, brotli: impl Fn(&[u8]) -> Result<Vec<u8>>) -> Result<Vec<Weight>> {
    let first = files.page.get(..first_screen(files.page.as_bytes())).unwrap_or_default();
    if first.is_empty() {
        bail!("care-finder.html has no first screen");
    }
    let weigh = |what: &str, text: &str, budget| {
        let brotli = brotli(text.as_bytes())?.len();
        anyhow::Ok(Weight { what: what.to_owned(), raw: text.len(), brotli, budget })
    };
    let page = weigh("care-finder.html", &files.page, PAGE)?;
    let mut weights = vec![
        weigh("  of it, first screen", first, FIRST_SCREEN)?,
        weigh("  of it, program", &without(&files.page, texts, |_| true), PROGRAM)?,
    ];
    for code in codes(texts) {
        let rest = weigh("", &without(&files.page, texts, |other| other == code), 0)?;
        if rest.raw == page.raw {
            bail!("care-finder.html holds no text of `{code}`; run `cargo xtask build`");
        }
        weights.push(Weight {
            what: format!("  of it, texts of {code}"),
            raw: page.raw - rest.raw,
            brotli: page.brotli.saturating_sub(rest.brotli),
            budget: LANGUAGE,
        });
    }
    weights.insert(0, page);
    weights.push(weigh("care-finder.js", &files.embed, EMBED)?);
    weights.push(weigh("care-finder-nowasm.html", &files.twin, TWIN)?);
    weights.push(weigh("builder.html", &files.builder, BUILDER)?);
    Ok(weights)
}

/// The page as it would be if these languages said nothing. A text that is put together when the guide runs (a number
/// with words around it) is not found and counts as program, as does what two languages say alike.
fn without(page: &str, texts: &str, is_meant: impl Fn(&str) -> bool) -> String {
    let lines = || texts.lines().filter_map(|line| line.split_once('\t'));
    let kept = |text: &str| lines().any(|(code, other)| other == text && !is_meant(code));
    let mut gone: Vec<&str> = lines()
        .filter(|(code, text)| is_meant(code) && text.len() >= LONG_ENOUGH && !kept(text))
        .map(|(_, text)| text)
        .collect();
    // A text may be part of another.
    gone.sort_by_key(|text| (std::cmp::Reverse(text.len()), *text));
    gone.dedup();
    let mut page = page.to_owned();
    for text in gone {
        let in_wasm = literal(text.as_bytes());
        for written in [in_wasm.trim_matches('`'), &in_html(text)] {
            page = page.replace(written, "");
        }
    }
    page
}

/// A text as it stands among elements.
fn in_html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#x27;")
}

/// Each once, in order.
fn codes(texts: &str) -> Vec<&str> {
    let mut codes: Vec<&str> =
        texts.lines().filter_map(|line| line.split_once('\t')).map(|(code, _)| code).collect();
    codes.dedup();
    codes
}

/// What weighs more than it may.
#[must_use]
pub fn over(weights: &[Weight]) -> Vec<&str> {
    weights.iter().filter(|weight| weight.brotli > weight.budget).map(|weight| weight.what.trim()).collect()
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
        let weight = |brotli| Weight { what: "x".to_owned(), raw: 9, brotli, budget: 5 };
        assert!(!table(&[weight(5)]).contains("OVER") && over(&[weight(5)]).is_empty());
        assert!(table(&[weight(6)]).contains("OVER"));
        assert_eq!(over(&[weight(6)]), ["x"]);
    }

    const TEXTS: &str = "en\tSay that it's so\nen\tBack\nen\tSay that it's so, please\nen\tfindtreatment.gov\nes\tUn día más: sí\nes\tfindtreatment.gov\n";

    fn page() -> String {
        let wasm = literal("Say that it's so, please\nUn día más: sí\nBack\nfindtreatment.gov".as_bytes());
        format!("<p>Say that it&#x27;s so</p><p>Un día más: sí</p><script type=\"module\">goBack({wasm})")
    }

    #[test]
    fn a_language_s_texts_are_found_in_the_markup_and_in_the_wasm_and_nothing_else_goes() {
        let rest = without(&page(), TEXTS, |code| code == "es");
        assert_eq!(
            rest,
            page()
                .replace("Un día más: sí", "")
                .replace(literal("Un día más: sí".as_bytes()).trim_matches('`'), "")
        );
        assert_eq!(
            without(&page(), TEXTS, |_| true),
            "<p></p><p></p><script type=\"module\">goBack(`\n\nBack\n`)"
        );
    }

    #[test]
    fn what_is_apart_is_weighed_apart() {
        let files =
            Files { page: page(), twin: "x".to_owned(), embed: "x".to_owned(), builder: String::new() };
        let weights = weigh(&files, TEXTS, |bytes| Ok(bytes.to_vec())).unwrap();
        let raw = |what: &str| weights.iter().find(|weight| weight.what.trim() == what).unwrap().raw;
        assert_eq!(
            raw("of it, texts of en"),
            "Say that it&#x27;s so".len() + "Say that it's so, please".len()
        );
        let shared = "findtreatment.gov".len();
        let texts = raw("of it, texts of en") + raw("of it, texts of es") + shared;
        assert_eq!(raw("care-finder.html"), raw("of it, program") + texts);
        assert!(weigh(&files, "fr\tUne langue sans page\n", |bytes| Ok(bytes.to_vec())).is_err());
    }
}
