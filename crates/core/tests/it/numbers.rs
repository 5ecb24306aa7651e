//! The table of numbers against the texts: each number and web address that a text names is in the table, none is
//! there unused, and none was checked too long ago. Whether a number could be a telephone number is checked in phones.rs.

use std::collections::BTreeSet;

use care_finder_core::text::every::texts;
use care_finder_core::text::{CRISIS_LINES, DAYS_GOOD, LANGUAGES, LAST_CHECKED, Language, NUMBERS, Number};

use crate::report::report;

/// Numbers of three or more digits that are not to be called: the people in a study, the milliliters of a bottle.
const COUNTS: &[&str] = &["447", "750"];

#[test]
fn every_number_in_the_texts_is_in_the_table_and_none_there_is_unused() {
    for language in LANGUAGES {
        let named: BTreeSet<String> = all_words(language).iter().flat_map(|words| named(words)).collect();
        let of_language = |number: &&Number| number.texts.contains(&language.code);
        let table: BTreeSet<String> =
            NUMBERS.iter().filter(of_language).map(|number| number.shown.to_owned()).collect();
        assert_eq!(named, table, "{}: in its texts, and in the table", language.code);
    }
}

#[test]
fn every_word_to_send_stands_beside_its_number() {
    for number in NUMBERS {
        for keyword in number.keywords {
            let beside = |language: &&'static Language| {
                all_words(language)
                    .iter()
                    .any(|words| words.contains(keyword) && named(words).contains(number.shown))
            };
            assert!(LANGUAGES.iter().any(beside), "{keyword} to {} is in no text", number.shown);
        }
    }
}

#[test]
fn letters_spell_their_digits() {
    for number in NUMBERS.iter().filter(|number| !number.letters.is_empty()) {
        // A telephone ignores what is dialed after the last digit: DÉJELO-YA is one letter too long.
        assert!(digits(number.letters).starts_with(&digits(number.shown)), "{number:?}");
    }
}

#[test]
fn every_number_says_what_it_is_and_stands_once() {
    let mut seen = BTreeSet::new();
    for number in NUMBERS {
        assert!(!number.what.is_empty() && !number.source.is_empty(), "{number:?}");
        assert!(seen.insert(number.shown), "{} stands twice", number.shown);
    }
}

#[test]
fn no_number_was_checked_too_long_ago() {
    let ages: Vec<(i64, &Number)> =
        NUMBERS.iter().map(|number| (today() - day(number.checked), number)).collect();
    for (age, number) in &ages {
        assert!(
            *age <= i64::from(DAYS_GOOD),
            "{} ({}) was checked {age} days ago: read {} again, then move the date in crates/core/src/text/numbers.rs",
            number.shown,
            number.what,
            number.source
        );
    }
    let (oldest, number) = ages.iter().max_by_key(|(age, _)| *age).expect("a number");
    assert_eq!(number.checked, LAST_CHECKED, "LAST_CHECKED is the oldest date of the table");
    report(&format!(
        "numbers: {} in the texts, all checked since {LAST_CHECKED}; {} days are left until they must be checked again",
        NUMBERS.len(),
        i64::from(DAYS_GOOD) - oldest
    ));
}

#[test]
fn what_is_a_number_is_seen() {
    for (words, wanted) in [
        ("Call 1-800-784-8669 (1-800-QUIT-NOW), or text QUITNOW to 333888.", "1-800-784-8669 333888"),
        ("¿Es ahora? Llame al 911, o al 988.", "911 988"),
        (
            "See 988lifeline.org. Then findtreatment.gov, www.example.org/path.",
            "988lifeline.org findtreatment.gov www.example.org/path",
        ),
        ("One drink is a 1.5-ounce shot of 12 to 16. In 2 or 3 days, 447 people.", ""),
        (
            "Call 1 (855) 555-0100, 855-555-0101, 855.555.0102, +18555550103.",
            "555-0100 855-555-0101 855.555.0102 +18555550103 855",
        ),
    ] {
        let wanted: BTreeSet<String> = wanted.split_whitespace().map(str::to_owned).collect();
        assert_eq!(named(words), wanted, "{words}");
    }
    assert_eq!(day("1970-01-01"), 0);
    assert_eq!(day("2026-11-25") - day("2026-05-29"), 180);
    assert_eq!(day("2028-03-01") - day("2028-02-28"), 2);
}

/// Everything a visitor can read in a language, including the links that look alike in each.
fn all_words(language: &'static Language) -> Vec<String> {
    let crisis = CRISIS_LINES;
    let linked = [
        crisis.emergency,
        crisis.lifeline,
        crisis.lifeline_text,
        crisis.poison,
        crisis.samhsa,
        crisis.violence,
        crisis.maternal,
        crisis.finder,
    ];
    let linked = linked.iter().map(|line| line.shown.to_owned());
    texts(language).into_iter().map(|text| text.words).chain(linked).collect()
}

/// Numbers and addresses in a text: three or more digits, alone or with hyphens, dots and letters, or a name with a
/// domain. Numbers written with letters are given as the digits they spell, if the table has these.
fn named(words: &str) -> BTreeSet<String> {
    words
        .split(|c: char| !(c.is_alphanumeric() || "-.+/".contains(c)))
        .map(|token| token.trim_matches(|c: char| !c.is_alphanumeric() && c != '+'))
        .filter(|token| (is_number(token) || is_address(token)) && !COUNTS.contains(token))
        .map(|token| spelled(token).unwrap_or(token).to_owned())
        .collect()
}

fn is_number(token: &str) -> bool {
    let digits = token.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && token.chars().all(|c| c.is_ascii_digit() || c.is_uppercase() || "-.+".contains(c))
}

fn is_address(token: &str) -> bool {
    let host = token.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, domain)| {
        !name.is_empty() && domain.len() >= 2 && domain.chars().all(|c| c.is_ascii_lowercase())
    })
}

/// The number of the table that these letters spell.
fn spelled(token: &str) -> Option<&'static str> {
    let same =
        |number: &&Number| !number.letters.is_empty() && digits(token).starts_with(&digits(number.shown));
    let number = NUMBERS.iter().find(same).filter(|_| token.chars().any(char::is_uppercase))?;
    Some(number.shown)
}

/// What is pressed on a telephone's keypad.
fn digits(shown: &str) -> String {
    let key = |c: char| match c {
        'A'..='C' => '2',
        'D'..='F' | 'É' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        other => other,
    };
    shown.chars().map(key).filter(char::is_ascii_digit).collect()
}

/// Days since 1970 of a date in the Gregorian calendar, counted from March so that a leap day ends its year.
fn day(date: &str) -> i64 {
    let parts: Vec<i64> = date.split('-').map(|part| part.parse().expect("year-month-day")).collect();
    let [year, month, day] = parts[..] else { panic!("{date} is not year-month-day") };
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469
}

#[expect(clippy::disallowed_types, reason = "the table ages by the calendar; the core itself knows no clock")]
fn today() -> i64 {
    let since =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock after 1970");
    i64::try_from(since.as_secs() / 86_400).expect("a day")
}
