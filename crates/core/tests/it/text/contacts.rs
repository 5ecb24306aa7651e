//! Every number and address that a text names is in the table of contacts, with the date on which it was last read.
//! That a number can be dialed is in phones.rs.

use std::collections::BTreeSet;

use care_finder_core::text::{CONTACTS, CRISIS_LINES, LANGUAGES, LAST_CHECKED};

use super::every::texts;
use crate::proof::watch::days_since_1970;

/// Digits in the texts that are no number to call, with what they are.
const OTHER: &[(&str, &str)] = &[("447", "people in a study"), ("750", "milliliters in a bottle")];

#[test]
fn every_number_and_address_in_the_texts_is_in_the_table() {
    let listed: BTreeSet<_> = CONTACTS.iter().map(|contact| contact.shown).collect();
    assert_eq!(listed.len(), CONTACTS.len(), "one stands twice");
    let mut named = BTreeSet::new();
    for language in LANGUAGES {
        for text in texts(language) {
            for word in text.words.split(|c: char| c.is_whitespace() || "()“”".contains(c)) {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                let digits = word.chars().filter(char::is_ascii_digit).count();
                let is_number = digits >= 3 && word.chars().all(|c| c.is_ascii_digit() || c == '-');
                let is_address = word.rsplit_once('.').is_some_and(|(_, end)| {
                    end.chars().all(char::is_alphabetic) && (2..=4).contains(&end.len())
                });
                let is_other = OTHER.iter().any(|(other, _)| *other == word);
                if (is_number && !is_other) || is_address {
                    assert!(
                        listed.contains(word),
                        "{word:?} is not in the table: {} {}",
                        language.code,
                        text.words
                    );
                    named.insert(word.to_owned());
                }
            }
        }
    }
    let lines = CRISIS_LINES;
    let lines = [
        lines.emergency,
        lines.lifeline,
        lines.lifeline_text,
        lines.poison,
        lines.samhsa,
        lines.violence,
        lines.maternal,
        lines.finder,
    ];
    for line in lines {
        assert!(listed.contains(line.shown), "{line:?} is not in the table");
        named.insert(line.shown.to_owned());
    }
    let unused: Vec<_> = listed.iter().filter(|shown| !named.contains(**shown)).collect();
    assert!(unused.is_empty(), "in the table and in no text: {unused:?}");
    assert!(CONTACTS.iter().all(|contact| !contact.who.is_empty() && !contact.source.is_empty()));
}

#[test]
fn every_number_and_address_was_read_within_half_a_year() {
    let today = days_since_1970();
    for contact in CONTACTS {
        let age = today - days_of(contact.checked);
        assert!(
            (0..=180).contains(&age),
            "{} ({}) was last read on {}, {age} days ago: read it again in {}, then change its date in \
             crates/core/src/text/crisis.rs",
            contact.shown,
            contact.who,
            contact.checked,
            contact.source
        );
    }
    let oldest = CONTACTS.iter().map(|contact| contact.checked).min();
    assert_eq!(oldest, Some(LAST_CHECKED));
}

#[test]
fn days_are_counted_as_calendars_do() {
    for (date, days) in
        [("1970-01-01", 0), ("2000-03-01", 11_017), ("2024-02-29", 19_782), ("2026-11-25", 20_782)]
    {
        assert_eq!(days_of(date), days, "{date}");
    }
}

/// Days from 1970 to a date, year-month-day (by Howard Hinnant's algorithm).
fn days_of(date: &str) -> i64 {
    let parts: Vec<i64> = date.split('-').map(|part| part.parse().expect("a number")).collect();
    let [year, month, day] = parts[..] else { panic!("no date: {date}") };
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}
