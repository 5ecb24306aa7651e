//! What settings take and refuse, and what the console then says.
//! How they look on screen is in tests/views/results.rs.

use super::*;

fn read(pairs: &[(&str, &str)]) -> (Settings, Vec<String>) {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (settings, problems) = Settings::from_pairs(&pairs);
    (settings, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn nothing_set_is_the_default_without_a_word() {
    assert_eq!(read(&[]), (Settings::default(), vec![]));
    assert_eq!(read(&[("phone", " "), ("accent", "")]), (Settings::default(), vec![]));
}

#[test]
fn a_full_set_is_taken_as_written() {
    let (settings, problems) = read(&[
        ("center", "Example Recovery"),
        ("phone", "+1 (855) 555-0100"),
        ("text-number", "855.555.0101"),
        ("contact-url", "https://example.org/contact?from=guide"),
        ("insurance-url", "HTTPS://example.org"),
        ("hours", "Every day, 7 a.m. to 11 p.m."),
        ("levels", "php, op ,iop,"),
        ("language", "es"),
        ("languages", "English, Español"),
        ("accent", "#1D5f58"),
    ]);
    assert_eq!(problems, Vec::<String>::new());
    let phone = settings.phone.expect("a phone");
    assert_eq!((&*phone.shown, &*phone.href), ("+1 (855) 555-0100", "tel:+18555550100"));
    assert_eq!(settings.text_number.expect("a text number").href, "sms:8555550101");
    assert_eq!(
        settings.levels,
        [LevelOfCare::Outpatient, LevelOfCare::IntensiveOutpatient, LevelOfCare::PartialHospitalization]
    );
    assert_eq!((settings.language, &*settings.languages), ("es", "English, Español"));
    assert_eq!(settings.accent, Some(Color { red: 0x1d, green: 0x5f, blue: 0x58 }));
}

#[test]
fn what_cannot_be_read_is_named_and_the_default_is_used() {
    let malformed = [
        ("center", "x".repeat(81)),
        ("center", "two\nlines".to_owned()),
        ("phone", "call us".to_owned()),
        ("phone", "123456".to_owned()),
        ("phone", "1+8555550100".to_owned()),
        ("phone", "1234567890123456".to_owned()),
        ("text-number", "855-555-0100;evil".to_owned()),
        ("contact-url", "http://example.org".to_owned()),
        ("contact-url", "javascript:alert(1)".to_owned()),
        ("contact-url", "https://".to_owned()),
        ("phone", "855-555-010".to_owned()),
        ("phone", "1-855-555-01000".to_owned()),
        ("phone", "855-555-O100".to_owned()),
        ("phone", "+44 20 7946 0018 EXT".to_owned()),
        ("contact-url", "https://example.org:8443".to_owned()),
        ("contact-url", "https://192.0.2.1".to_owned()),
        ("contact-url", "https://exa%6dple.org".to_owned()),
        ("contact-url", "https://bank.example@elsewhere.example".to_owned()),
        ("insurance-url", "https://example.org/a b".to_owned()),
        ("insurance-url", "héé".to_owned()),
        ("hours", "x".repeat(121)),
        ("levels", "op,detox".to_owned()),
        ("levels", ",".to_owned()),
        ("language", "fr".to_owned()),
        ("languages", "x".repeat(81)),
        ("accent", "teal".to_owned()),
        ("accent", "#12345".to_owned()),
        ("accent", "#12345é".to_owned()),
        ("accent", "#+12345".to_owned()),
    ];
    for (name, value) in malformed {
        let (settings, problems) = read(&[(name, &value)]);
        assert_eq!(settings, Settings::default(), "{name}: {value}");
        let [problem] = &problems[..] else { panic!("{name}: {value}: {problems:?}") };
        assert!(problem.starts_with(&format!("data-{name}: ")), "{problem}");
        assert!(problem.contains("; using "), "{problem}");
    }
}

#[test]
fn problems_read_as_sentences() {
    let (_, problems) = read(&[
        ("phone", "12"),
        ("fone", "855-555-0100"),
        ("levels", "detox"),
        ("phone", "855-555-0100"),
        ("center", &format!("{}\u{7}", "x".repeat(100))),
    ]);
    assert_eq!(
        problems,
        [
            "data-phone: “12” is not a telephone number of 10 digits, or with + and its country; using no number; the \
             SAMHSA National Helpline is shown instead"
                .to_owned(),
            "data-fone: there is no such setting; it is left out".to_owned(),
            "data-levels: “detox” is not a list, with commas, of op iop php residential medically_managed; using all \
             of them"
                .to_owned(),
            "data-phone: it is set more than once; using the first".to_owned(),
            format!(
                "data-center: “{}…” is not plain text of at most 80 characters; using no name",
                "x".repeat(60)
            ),
        ]
    );
}

#[test]
fn the_first_of_two_values_counts_even_when_it_is_malformed() {
    let (settings, problems) = read(&[("language", "xx"), ("language", "es")]);
    assert_eq!(settings.language, "en");
    assert_eq!(problems.len(), 2);
}

#[test]
fn the_table_names_each_setting_once_and_its_default_language_is_the_first() {
    for (place, setting) in SETTINGS.iter().enumerate() {
        assert!(SETTINGS.iter().skip(place + 1).all(|other| other.name != setting.name), "{}", setting.name);
    }
    assert_eq!(LANGUAGES.first().map(|language| language.code), Some(Settings::default().language));
}
