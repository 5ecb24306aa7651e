//! `care-finder-cli kit FOLDER`: what a reviewer works through: worksheets of pairs of people, the rules by source,
//! and a form for the sign-off. Finding the pairs is in kit/pairs.rs; reading a sign-off is in review.rs.

mod pairs;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use care_finder_core::engine::{Answers, Cause, Disposition, assess};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::in_words::consequence;
use care_finder_core::protocol::{PROTOCOL, RulePage, Source, fingerprint, rule_pages};
use care_finder_core::text::DEFAULT_LANGUAGE;

use crate::output;
use pairs::Pair;

/// Writes the three files, each completely or not at all.
pub(crate) fn run(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for (name, text) in files() {
        output::give(Some(&folder.join(name)), &text)?;
    }
    Ok(())
}

/// Name and text of each file.
pub(crate) fn files() -> [(&'static str, String); 3] {
    [("worksheet.md", worksheet()), ("by-source.md", by_source()), ("sign-off.md", sign_off())]
}

fn head(title: &str) -> String {
    format!(
        "<!-- Written by `care-finder-cli kit`; do not edit here: print it, or fill in a copy. -->\n\n# {title}\n\n\
         Protocol {} of {}, fingerprint `{:016x}`.\n\n",
        PROTOCOL.version,
        PROTOCOL.date,
        fingerprint()
    )
}

/// Pairs of people one answer apart. The rule behind each appears only in the key at the end, so that the advice is
/// judged on its own.
fn worksheet() -> String {
    let (pairs, without): (Vec<_>, Vec<_>) =
        rule_pages().map(|page| (page, pairs::of(page))).partition(|(_, pair)| pair.is_some());
    let mut text = head("Worksheet: two people, one answer apart");
    write!(
        text,
        "Each pair differs in **one answer** and gets different advice. Judge both before you look at the key: is the advice \
         right, too high (more care than needed), or too low? Whatever is not said of them is as mild as can be: an adult who looks for \
         help, no danger sign, no thought of harm, well, a supportive home, never treated; who says nothing else has one or two drinks \
         now and then.\n\nReviewer: ______________________  Date: ______________\n\n"
    )
    .unwrap_or_default();
    let mut key = "## Key: the rule behind each pair\n\n".to_owned();
    for (number, (page, pair)) in pairs.iter().enumerate() {
        let Some(pair) = pair else { continue };
        text += &shown(number + 1, pair);
        writeln!(key, "- {}: `{}` ({})", number + 1, page.name.key(), page.title).unwrap_or_default();
    }
    if !without.is_empty() {
        key += "\nRules for which no pair one answer apart gets other advice, because another rule gives the same there:\n\n";
        key.extend(without.iter().map(|(page, _)| format!("- `{}` ({})\n", page.name.key(), page.title)));
    }
    text + &key
}

fn shown(number: usize, pair: &Pair) -> String {
    let mut text = format!("## Pair {number}\n\n");
    let both = lines(&pair.common);
    if !both.is_empty() {
        text += "Both:\n\n";
        text.extend(both.iter().map(|line| format!("- {line}\n")));
        text += "\n";
    }
    let asked = DEFAULT_LANGUAGE.question;
    if let Some(question) = QuestionName::at(pair.question) {
        writeln!(text, "They differ in one answer: *{}*\n", asked(question).title.me).unwrap_or_default();
    }
    text += "| | answers | is advised | right | too high | too low |\n|---|---|---|---|---|---|\n";
    for (who, whole, answer) in
        [("A", &pair.with, pair.with_answer), ("B", &pair.without, pair.without_answer)]
    {
        let says: Vec<_> = answer
            .iter()
            .filter_map(OptionName::at)
            .map(|option| (DEFAULT_LANGUAGE.option)(option).me)
            .collect();
        writeln!(text, "| {who} | {} | {} | ☐ | ☐ | ☐ |", says.join("; "), advice(whole)).unwrap_or_default();
    }
    text + "\nRemarks: ____________________________________________\n\n"
}

/// Answers other than the mildest, one line for each question.
fn lines(answers: &Answers) -> Vec<String> {
    let mut lines = Vec::new();
    for question in PROTOCOL.questions {
        let given = answers.chosen().and(question.set());
        let Some(name) = QuestionName::at(question.id) else { continue };
        let words: Vec<_> = given
            .iter()
            .filter_map(OptionName::at)
            .map(|option| (DEFAULT_LANGUAGE.option)(option).me)
            .collect();
        if !words.is_empty() {
            lines.push(format!("{} {}", (DEFAULT_LANGUAGE.question)(name).title.me, words.join("; ")));
        }
    }
    lines
}

/// Where to turn and what goes with it, as the visitor would read it.
fn advice(answers: &Answers) -> String {
    let assessment = assess(&PROTOCOL, answers);
    let mut parts = vec![match assessment.disposition {
        Disposition::Emergency => "**emergency help now**".to_owned(),
        Disposition::Adolescent => "**a program for teens**".to_owned(),
        Disposition::Level(level) => format!("**{}**", (DEFAULT_LANGUAGE.level)(level).name),
    }];
    let causes = |causes: Vec<Cause>| causes.into_iter().map(Cause::id).collect::<Vec<_>>().join(", ");
    if assessment.disposition == Disposition::Emergency {
        parts.push(format!("for: {}", causes(assessment.emergency.iter().collect())));
    } else if !assessment.today.is_empty() {
        let today = assessment.today.iter().map(|cause| (DEFAULT_LANGUAGE.today)(cause).me);
        parts.push(format!("today: {}", today.collect::<Vec<_>>().join(" ")));
    }
    let add_ons: Vec<_> = assessment.add_ons.iter().map(|one| (DEFAULT_LANGUAGE.add_on)(one).title).collect();
    if !add_ons.is_empty() {
        parts.push(format!("with: {}", add_ons.join("; ")));
    }
    if assessment.flags.iter().next().is_some() {
        let flags: Vec<_> = assessment.flags.iter().map(care_finder_core::engine::Flag::id).collect();
        parts.push(format!("on every later screen: {}", flags.join(", ")));
    }
    parts.join("; ")
}

/// Anyone who knows a guideline finds here what was taken from it, and can see what is missing.
fn by_source() -> String {
    let mut sources: BTreeMap<String, Vec<&RulePage>> = BTreeMap::new();
    for page in rule_pages() {
        for source in page.sources {
            sources.entry(cited(source)).or_default().push(page);
        }
    }
    let mut text = head("The rules by the source that they rest on");
    text += "For anyone who knows a guideline: what was taken from it, in our words, and what was not. Is something missing that it asks for? Is \
             something here that it does not say? A rule that rests on several sources stands under each; when exactly \
             it holds is in [protocol.md](../protocol.md).\n\n";
    for (source, pages) in sources {
        write!(text, "## {source}\n\n").unwrap_or_default();
        for page in pages {
            text += &of_rule(page);
        }
        text +=
            "- [ ] Nothing that this source asks for is missing\n- [ ] Missing: ______________________\n\n";
    }
    text += "## Our own caution: no public source asks for it\n\n";
    for page in rule_pages().filter(|page| !page.own_caution.is_empty()) {
        text += &of_rule(page);
        writeln!(text, "  - Own: {}", page.own_caution).unwrap_or_default();
    }
    text
}

fn of_rule(page: &RulePage) -> String {
    let then: Vec<_> = page.then.iter().map(|then| consequence(*then)).collect();
    format!(
        "- `{}`: {}. Then: {}. Says: {}\n",
        page.name.key(),
        page.title,
        then.join("; "),
        (DEFAULT_LANGUAGE.rule)(page.name)
    )
}

fn cited(source: &Source) -> String {
    format!("{}, {}, {} ({})", source.publisher, source.title, source.year, source.locator)
}

fn sign_off() -> String {
    head("Form for a sign-off")
        + &format!(
            "A sign-off is a file in `docs/review/signed/`, one for each reviewer and version, such as `2026-12-01-a-name.toml`:\n\n\
             ```toml\nname = \"\"            # as on the license\nlicense = \"\"         # kind, state and number\ndate = \"\"            # year-month-day\n\
             version = \"{}\"\nfingerprint = \"{:016x}\"\nscope = \"\"           # what was read: all of it, some dimensions, the worksheet, a sheet of changes\n\
             remarks = \"\"         # what should change; \"none\" if nothing\napproved = false      # true: may stand as it is, within the scope\n```\n\n\
             - `care-finder-cli review` says what the files in that folder amount to. \"Reviewed\" is said only while an approved file has the \
             fingerprint of the protocol as it is: any change of a question or a rule, however small, makes it \"not yet reviewed\" again.\n\
             - The protocol's own field `review`, which stands in docs/protocol.md, docs/validation.md and every export, must say the same, or \
             a test fails.\n- Words do not count for the fingerprint. A change of wording alone keeps a sign-off; `compare` lists it.\n\
             - A center may name its reviewer on its own pages with the setting `data-reviewer`, such as `data-reviewer=\"A. Name, MD | {}\"`. The \
             guide shows that as the center's own statement, and only while its rules have that version; it needs no file here and is no sign-off.\n\
             - A sign-off is a statement of the person who signs, for the protocol. It is no claim about any visitor, and no permission to \
             call the guide a diagnosis ([intended-use.md](../intended-use.md)).\n\n\
             | | |\n|---|---|\n| Name, as on the license | |\n| License: kind, state, number | |\n| Date | |\n| Version, fingerprint | {}, `{:016x}` |\n\
             | Scope | |\n| Remarks | |\n| May stand as it is, within the scope | ☐ yes ☐ no |\n| Signature | |\n",
            PROTOCOL.version,
            fingerprint(),
            PROTOCOL.version,
            PROTOCOL.version,
            fingerprint()
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kit_in_the_tree_is_fresh() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/review"));
        if std::env::var_os("CARE_FINDER_BLESS").is_some() {
            run(folder).unwrap();
        }
        for (name, text) in files() {
            let kept = fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(kept == text, "docs/review/{name} is out of date; run cargo xtask bless docs --accept");
        }
    }

    #[test]
    fn nearly_every_rule_has_a_pair_and_no_pair_names_its_rule() {
        let with = rule_pages().filter(|page| pairs::of(page).is_some()).count();
        assert!(with * 10 >= PROTOCOL.rules.len() * 9, "{with}");
        let worksheet = worksheet();
        let (pairs, key) = worksheet.split_once("## Key").unwrap();
        assert!(rule_pages().all(|page| !pairs.contains(&format!("`{}`", page.name.key()))));
        assert!(rule_pages().all(|page| key.contains(&format!("`{}`", page.name.key()))));
    }

    #[test]
    fn every_rule_stands_under_each_of_its_sources_or_under_our_own_caution() {
        let text = by_source();
        for page in rule_pages() {
            let times = text.matches(&format!("- `{}`: ", page.name.key())).count();
            let own = usize::from(!page.own_caution.is_empty());
            assert_eq!(times, page.sources.len() + own, "{}", page.name.key());
        }
    }
}
