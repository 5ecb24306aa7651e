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
        ("theme", "dark"),
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
    assert_eq!(settings.theme, "dark");
    assert_eq!(settings.accent, Some(Color { red: 0x1d, green: 0x5f, blue: 0x58 }));
}

#[test]
fn every_setting_has_a_good_value_that_counts_and_a_wrong_one_that_does_not() {
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        let name = about.name;
        assert_eq!(setting.name, name);
        let mut counts = false;
        for value in about.good {
            let (settings, problems) = read(&[(name, value)]);
            assert_eq!(problems, Vec::<String>::new(), "data-{name} should take {value:?}");
            let (now, before, default) = (settings.clone(), &mut settings.clone(), Settings::default());
            (about.copy)(before, &default);
            assert_eq!(*before, default, "data-{name} sets more than its own field");
            counts |= now != default;
        }
        assert!(counts, "of data-{name}'s `good` values one at least must not be its default");
        assert!(!about.wrong.is_empty(), "data-{name} needs a value in `wrong`");
        for value in about.wrong {
            let (settings, problems) = read(&[(name, value)]);
            assert_eq!(settings, Settings::default(), "data-{name} should not take {value:?}");
            let [problem] = &problems[..] else { panic!("data-{name}: {value:?}: {problems:?}") };
            assert!(problem.starts_with(&format!("data-{name}: ")), "{problem}");
            assert!(problem.ends_with(&format!("; using {}", setting.default)), "{problem}");
        }
    }
}

/// A setting that is not shown where it should be is not caught here; the rest of a row is.
#[test]
fn every_row_holds_together() {
    for (place, (setting, about)) in SETTINGS.iter().zip(ABOUT).enumerate() {
        let name = setting.name;
        assert!(
            SETTINGS.iter().skip(place + 1).all(|other| other.name != name),
            "data-{name} is there twice"
        );
        let kind = format!("{:?}", setting.kind);
        let value = format!("{:?}", (about.value)(&Settings::default()));
        assert_eq!(kind.split('(').next(), value.split('(').next(), "data-{name}");
        match setting.kind {
            Kind::Text(limit) => {
                let text = |length| "é".repeat(length);
                assert!(read(&[(name, &text(limit))]).1.is_empty());
                assert_eq!(read(&[(name, &text(limit + 1))]).1.len(), 1);
            }
            // The default is stated in words of its own, elsewhere.
            Kind::Word(_) => {
                assert_eq!((about.value)(&Settings::default()), Value::Word(&setting.default), "data-{name}");
            }
            Kind::Phone(scheme) => {
                assert!(scheme.len() == 4 && scheme.ends_with(':'), "data-{name}: {scheme}");
            }
            Kind::Reviewer => {
                let review = |length| format!("{}|{}", "é".repeat(length), version!());
                assert!(read(&[(name, &review(120))]).1.is_empty());
                assert_eq!(read(&[(name, &review(121))]).1.len(), 1);
            }
            Kind::Url | Kind::Levels | Kind::Color => {}
        }
    }
}

#[test]
fn a_reviewer_is_named_only_for_the_version_of_the_rules_that_is_here() {
    use crate::protocol::PROTOCOL;

    let of = |version: &str| {
        let value = format!(" Ana Núñez, LCSW |  {version} ");
        let (settings, problems) = read(&[("reviewer", &value)]);
        (settings.reviewer, problems)
    };
    assert_eq!(of(PROTOCOL.version), ("Ana Núñez, LCSW".to_owned(), vec![]));
    for other in ["0.0.1", "v0.3.0", "10.3.0", "0.3.00", "0.3", ""] {
        let (reviewer, problems) = of(other);
        assert_eq!(reviewer, "", "{other}");
        let said = format!(
            "data-reviewer: “{}” is not a name with credentials (at most 120 characters), then `| {}`, the version of the rules here: \
             a review of any other is not shown; using no reviewer",
            format!("Ana Núñez, LCSW |  {other}").trim(),
            PROTOCOL.version
        );
        assert_eq!(problems, [said]);
    }
    // A bar in the center's own words does no harm: the last one counts.
    let (settings, _) = read(&[("reviewer", &format!("A | <b>B</b> | {}", PROTOCOL.version))]);
    assert_eq!(settings.reviewer, "A | <b>B</b>");
}

#[test]
fn problems_read_as_sentences() {
    let (_, problems) = read(&[
        ("phone", "12"),
        ("fone", "855-555-0100"),
        ("theme", "black"),
        ("levels", "detox"),
        ("phone", "855-555-0100"),
        ("center", &format!("{}\u{7}", "x".repeat(100))),
    ]);
    assert_eq!(
        problems,
        [
            "data-phone: “12” is not a telephone number of 10 digits such as `(855) 555-0100` or `1-800-GET-HELP`, or with `+` one of any \
             country; using no number; the SAMHSA National Helpline is shown instead"
                .to_owned(),
            "data-fone: there is no such setting; it is left out".to_owned(),
            "data-theme: “black” is not one of `auto`, `light` or `dark`; using auto".to_owned(),
            "data-levels: “detox” is not a comma-separated list of `op`, `iop`, `php`, `residential` or \
             `medically_managed`; using all of them"
                .to_owned(),
            "data-phone: it is set more than once; using the first".to_owned(),
            format!(
                "data-center: “{}…” is not a line of at most 80 characters; using no name",
                "x".repeat(60)
            ),
        ]
    );
}

#[test]
fn the_first_of_two_values_counts_even_when_it_is_malformed() {
    let (settings, problems) = read(&[("language", "tlh"), ("language", "es")]);
    assert_eq!(Some(&settings.language), CODES.first(), "the first language is the default");
    assert_eq!(problems.len(), 2);
}
