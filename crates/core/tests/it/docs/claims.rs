//! What this project never claims is said nowhere: not to visitors, not on the front page, not in the documents.
//! Two pages quote these words to say so; that what is claimed is true is for readers.

use std::fs;

use care_finder_core::protocol::rule_pages;
use care_finder_core::text::LANGUAGES;

use crate::support::root;
use crate::text::texts;

/// Of nobody and nowhere.
const NEVER: &[&str] = &[
    "fda-compliant",
    "fda compliant",
    "fda-approved",
    "fda approved",
    "fda-cleared",
    "fda cleared",
    "hipaa-compliant",
    "hipaa compliant",
    "clinically validated",
    "asam-based",
    "based on asam",
    "screening test",
    "medical device",
    "aprobado por la fda",
    "validado clínicamente",
    "dispositivo médico",
    "prueba de detección",
];

/// Where visitors read, also not; but that it is none may be said.
const NOT_TO_VISITORS: &[&str] = &["assessment", "diagnos", "diagnós", "evaluación"];
const HONEST: &[&str] = &["not a diagnosis", "no es un diagnóstico"];

/// The pages that quote the words.
const QUOTE: [&str; 2] = ["intended-use.md", "rights.md"];

#[test]
fn nothing_that_ships_claims_what_it_may_not() {
    for language in LANGUAGES {
        for text in texts(language) {
            let place = format!("{} {}", language.code, text.place);
            check(&place, &text.words, NEVER);
            check(&place, &text.words, NOT_TO_VISITORS);
        }
    }
    for file in ["README.md", "static/demo.html"] {
        let words = fs::read_to_string(root().join(file)).expect(file);
        check(file, &words, NEVER);
        check(file, &words, NOT_TO_VISITORS);
    }
    let mut pages: Vec<_> = ["ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]
        .map(|page| root().join(page))
        .into_iter()
        .chain(fs::read_dir(root().join("docs")).expect("docs").map(|entry| entry.expect("a page").path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.retain(|path| !QUOTE.iter().any(|quoting| path.ends_with(quoting)));
    assert!(pages.len() >= 10, "{pages:?}");
    for path in pages {
        let mut words = fs::read_to_string(&path).expect("a page");
        // A cited title is its publisher's.
        for source in rule_pages().flat_map(|rule| rule.sources) {
            words = words.replace(source.title, "");
        }
        check(&path.display().to_string(), &words, NEVER);
    }
}

#[test]
fn the_two_pages_quote_what_is_never_claimed_and_readers_are_led_to_them() {
    let read = |file: &str| fs::read_to_string(root().join(file)).expect(file);
    let quoted = read("docs/intended-use.md").to_lowercase();
    for claim in ["fda-compliant", "hipaa-compliant", "clinically validated", "asam-based", "medical device"]
    {
        assert!(quoted.contains(claim), "{claim}");
    }
    for page in QUOTE {
        assert!(read("README.md").contains(&format!("](docs/{page})")), "README.md does not lead to {page}");
    }
}

#[test]
fn the_page_of_intended_use_counts_our_own_caution() {
    let own = || rule_pages().filter(|rule| !rule.own_caution.is_empty());
    let whole = own().filter(|rule| rule.sources.is_empty()).count();
    let says = format!("{whole} rules are our own caution as a whole and {} in part", own().count() - whole);
    let page = fs::read_to_string(root().join("docs/intended-use.md")).expect("docs/intended-use.md");
    assert!(page.contains(&says), "docs/intended-use.md should say: {says}");
}

#[test]
fn a_claim_is_found_and_its_denial_is_not() {
    assert!(std::panic::catch_unwind(|| check("test", "It is HIPAA-compliant.", NEVER)).is_err());
    assert!(std::panic::catch_unwind(|| check("test", "Your diagnosis:", NOT_TO_VISITORS)).is_err());
    check("test", "This is a guide, not a diagnosis.", NOT_TO_VISITORS);
}

fn check(place: &str, words: &str, claims: &[&str]) {
    let mut words = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    for honest in HONEST {
        words = words.replace(honest, "");
    }
    for claim in claims {
        assert!(!words.contains(claim), "{place} says {claim:?}");
    }
}
