//! What is never claimed in anything that ships: the texts of every language, README.md, the documents and the demonstration page.
//! docs/rights.md and docs/intended-use.md are left out, because they quote these words to warn against them.

use std::collections::BTreeSet;
use std::fs;

use care_finder_core::engine::OptionSet;
use care_finder_core::names::OptionName;
use care_finder_core::protocol::{PROTOCOL, rule_pages};
use care_finder_core::text::LANGUAGES;
use care_finder_core::text::every::texts;

use crate::support::root;

/// The pages that quote.
const QUOTING: [&str; 2] = ["docs/rights.md", "docs/intended-use.md"];

/// Words that, in this order, would make an untrue claim, whatever stands between them; `*` stands for any ending.
const NEVER: &[&str] = &[
    "fda approved",
    "fda cleared",
    "fda compliant",
    "hipaa compliant",
    "ada compliant",
    "clinically validated",
    "clinically proven",
    "medically reviewed",
    "medical device",
    "screening test",
    "asam based",
    "asam assessment",
    "asam compliant",
    "based on asam",
    "based on the asam criteria",
    "100 confidential",
    "guaranteed",
    "ai powered",
    "aprobad* por la fda",
    "cumple con hipaa",
    "clínicamente validad*",
    "validad* clínicamente",
    "clínicamente probad*",
    "dispositivo médico",
    "prueba de detección",
    "basad* en asam",
    "100 confidencial",
    "garantizad*",
];

/// Words that may appear only where they are denied, and how they are denied.
const ONLY_DENIED: &[(&str, &[&str])] = &[
    ("diagnos*", &["not a diagnosis", "never a diagnosis"]),
    ("diagnóstico*", &["no es un diagnóstico"]),
    ("medical advice", &["not medical advice", "without medical advice"]),
    ("consejo médico", &["sin consejo médico"]),
    ("clinical validation", &["not a clinical validation"]),
    (
        "reviewed by a licensed clinician",
        &["not yet reviewed by a licensed clinician", "not reviewed by a licensed clinician"],
    ),
    ("clinician has reviewed", &["no licensed clinician has reviewed"]),
    ("ha revisado", &["ningún clínico con licencia ha revisado"]),
];

/// Words that a visitor or a center could take to mean a professional's work. Documents for developers may use them:
/// there, an assessment is what the engine returns.
const NEVER_TO_VISITORS: &[&str] = &[
    "assessment*",
    "screening*",
    "score*",
    "severity",
    "evaluación",
    "evaluaciones",
    "puntaje*",
    "puntuación",
];

#[test]
fn nothing_that_ships_claims_too_much() {
    let documents = documents();
    assert!(documents.len() >= 8, "{} documents", documents.len());
    for (place, words) in documents.into_iter().chain(visitors()) {
        assert_eq!(claimed(&words), Vec::<&str>::new(), "{place}");
    }
}

#[test]
fn visitors_and_centers_read_no_word_of_a_professional_s_work() {
    for (place, words) in visitors() {
        let found: Vec<_> = NEVER_TO_VISITORS.iter().filter(|never| count(&words, never) > 0).collect();
        assert!(found.is_empty(), "{place}: {found:?}");
    }
}

#[test]
fn the_page_on_intended_use_quotes_every_claim_that_is_never_made() {
    let page = read("docs/intended-use.md");
    for never in NEVER {
        assert!(count(&page, never) > 0, "docs/intended-use.md does not warn of {never:?}");
    }
}

#[test]
fn a_claim_is_found_and_its_denial_is_not() {
    for claim in [
        "An FDA-approved guide.",
        "This is your diagnosis.",
        "It is not a diagnosis. Here is your diagnosis.",
        "Diagnostics",
        "Reviewed by a licensed clinician.",
        "A licensed clinician has reviewed it.",
        "100 % confidential",
        "Está aprobada por la FDA.",
    ] {
        assert_eq!(claimed(claim).len(), 1, "{claim}");
    }
    for fine in [
        "It is not a diagnosis.",
        "The FDA has not approved it.",
        "No licensed clinician has reviewed it yet.",
    ] {
        assert_eq!(claimed(fine), Vec::<&str>::new(), "{fine}");
    }
}

/// Section 1557 asks a center which inputs are tied to a protected trait, so the page must name every rule that reads one.
#[test]
fn every_rule_that_reads_age_or_pregnancy_is_told() {
    let traits = [
        OptionName::AgeUnder13,
        OptionName::Age13To17,
        OptionName::Age65Plus,
        OptionName::HealthPregnant,
        OptionName::HealthBirth,
        OptionName::RedFlagsPregnancy,
        OptionName::RedFlagsAfterBirth,
    ];
    let traits = traits.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
    let reading: BTreeSet<&str> =
        rule_pages().filter(|page| page.when.options().meets(traits)).map(|page| page.name.key()).collect();
    let page = read("docs/intended-use.md");
    let rules: BTreeSet<&str> = rule_pages().map(|page| page.name.key()).collect();
    let told: BTreeSet<&str> =
        page.split('`').skip(1).step_by(2).filter(|code| rules.contains(code)).collect();
    assert_eq!(told, reading, "the rules told in docs/intended-use.md, and those that read age or pregnancy");
    assert!(PROTOCOL.minor.options().within(traits));
}

#[test]
fn the_readme_leads_to_both_pages() {
    for page in QUOTING {
        assert!(read("README.md").contains(&format!("]({page})")), "README.md does not lead to {page}");
    }
}

/// The claims in a text that the text does not deny.
fn claimed(words: &str) -> Vec<&'static str> {
    let never = NEVER.iter().copied().filter(|never| count(words, never) > 0);
    let undenied = ONLY_DENIED.iter().filter(|(claim, denials)| {
        count(words, claim) > denials.iter().map(|denial| count(words, denial)).sum()
    });
    never.chain(undenied.map(|(claim, _)| *claim)).collect()
}

/// How often a text has these words, in this order.
fn count(text: &str, wanted: &str) -> usize {
    let text = text.to_lowercase();
    let text: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let same = |word: &str, wanted: &str| {
        wanted.strip_suffix('*').map_or(word == wanted, |stem| word.starts_with(stem))
    };
    text.windows(wanted.len())
        .filter(|window| window.iter().zip(&wanted).all(|(word, wanted)| same(word, wanted)))
        .count()
}

/// What visitors and centers read.
fn visitors() -> Vec<(String, String)> {
    let mut all: Vec<_> = ["README.md", "static/demo.html"].map(|file| (file.to_owned(), read(file))).into();
    for language in LANGUAGES {
        let texts = texts(language).into_iter();
        all.extend(texts.map(|text| (format!("{} {} {}", language.code, text.unit, text.place), text.words)));
    }
    all
}

/// What other pages promise of it: every page of docs except those that quote, without the titles of sources, which
/// are others' words.
fn documents() -> Vec<(String, String)> {
    let sources: BTreeSet<&str> =
        rule_pages().flat_map(|page| page.sources).map(|source| source.title).collect();
    let files = fs::read_dir(root().join("docs")).expect("docs").map(|file| file.expect("a file").path());
    let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let pages = pages.filter_map(|path| Some(format!("docs/{}", path.file_name()?.to_str()?)));
    ["SECURITY.md", "CHANGELOG.md"]
        .map(str::to_owned)
        .into_iter()
        .chain(pages)
        .filter(|file| !QUOTING.contains(&file.as_str()))
        .map(|file| (file.clone(), sources.iter().fold(read(&file), |page, title| page.replace(title, ""))))
        .collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).expect(file)
}
