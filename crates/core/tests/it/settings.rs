//! Every setting with every kind of bad value: one named problem, the default, and nothing else changed.
//! Single settings, good and bad, are in crates/core/src/settings/tests.rs; random ones, in tests/views/fuzz.rs.

use care_finder_core::settings::{ABOUT, Kind, SETTINGS, Settings, Value};

use crate::support::{root, sources};

/// What no setting takes, by what is wrong with it; plain text takes some of these, and shows them as they are.
fn bad() -> Vec<(&'static str, String, bool)> {
    let long = |count: usize| "x".repeat(count);
    let bad = |what, value: &str, is_text| (what, value.to_owned(), is_text);
    vec![
        ("huge", long(200), false),
        ("a megabyte", long(1_000_000), false),
        bad("markup", "<b>bold</b>", true),
        bad("a script", "<script>alert(1)</script>", true),
        bad("an attribute", "\" onmouseover=\"alert(1)", true),
        bad("javascript:", "javascript:alert(1)", true),
        bad("javascript: behind a tab", "java\tscript:alert(1)", false),
        bad("data:", "data:text/html,<script>alert(1)</script>", true),
        bad("another scheme", "http://example.org", true),
        bad("no scheme", "//example.org", true),
        bad("a user name", "https://bank.example@elsewhere.example", true),
        bad("a port that is none", "https://example.org:99999", true),
        bad("a NUL", "example\0org", false),
        bad("two lines", "855-555\n-0100", false),
        bad("writing turned around", "0010-555-558 \u{202e}", false),
        bad("a line separator", "one\u{2028}two", false),
        bad("of a template", "{{ phone }}", true),
        bad("null", "null", true),
        bad("undefined", "undefined", true),
        bad("an object", "[object Object]", true),
        bad("true", "true", true),
        bad("a number", "-1", true),
        bad("an unknown level", "op,detox", true),
        bad("an unknown language", "tlh", true),
        bad("a color by name", "teal", true),
        bad("an emoji", "🙂", true),
    ]
}

fn read(pairs: &[(&str, &str)]) -> (Settings, Vec<String>) {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (settings, problems) = Settings::from_pairs(&pairs);
    (settings, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn every_setting_with_every_bad_value_is_named_and_has_its_default() {
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        for (what, value, is_text) in bad() {
            let (settings, problems) = read(&[(setting.name, &value)]);
            if is_text && matches!(setting.kind, Kind::Text(_)) {
                assert_eq!(problems, Vec::<String>::new(), "{}: {what}", setting.name);
                assert_eq!((about.value)(&settings), Value::Text(&value), "{}: {what}", setting.name);
                continue;
            }
            assert_eq!(settings, Settings::default(), "{}: {what}", setting.name);
            let [problem] = &problems[..] else { panic!("{}: {what}: {problems:?}", setting.name) };
            assert!(problem.starts_with(&format!("data-{}: ", setting.name)), "{problem}");
            assert!(problem.ends_with(&format!("; using {}", setting.default)), "{problem}");
            assert!(problem.chars().count() < 300, "{problem}");
        }
        for empty in ["", " ", "\n\t\u{a0}"] {
            assert_eq!(read(&[(setting.name, empty)]), (Settings::default(), vec![]), "{}", setting.name);
        }
    }
}

#[test]
fn all_settings_bad_at_once_are_named_one_by_one() {
    for (what, value, is_text) in bad() {
        let pairs: Vec<_> = SETTINGS.iter().map(|setting| (setting.name, &*value)).collect();
        let (_, problems) = read(&pairs);
        let bad = SETTINGS.iter().filter(|setting| !(is_text && matches!(setting.kind, Kind::Text(_))));
        let starts: Vec<_> = bad.map(|setting| format!("data-{}: ", setting.name)).collect();
        assert_eq!(problems.len(), starts.len(), "{what}: {problems:?}");
        for (problem, start) in problems.iter().zip(starts) {
            assert!(problem.starts_with(&start), "{what}: {problem}");
        }
    }
}

/// Only the tests of the page can say whether it is used where it should be.
#[test]
fn every_setting_is_used_by_the_page() {
    let page = sources(&root().join("src"));
    for setting in SETTINGS {
        let field = format!("settings.{}", setting.name.replace('-', "_"));
        let is_used = page.match_indices(&field).any(|(at, _)| {
            !page[at + field.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
        });
        assert!(is_used, "data-{}: nothing in src/ uses {field}", setting.name);
    }
}
