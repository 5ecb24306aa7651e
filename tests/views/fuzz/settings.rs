//! What must be true of settings, whatever is written in them; judged by other means than the code that reads them.
//! Where the settings come from is in inputs.rs; how they look on screen is in screen.rs.

use care_finder::engine::LevelOfCare;
use care_finder::settings::{ABOUT, About, Kind, Phone, SETTINGS, Setting, Settings, Value};
use url::Url;

/// Reads them, and fails where a promise is broken.
pub fn check(pairs: &[(String, String)]) -> Settings {
    let (settings, problems) = Settings::from_pairs(pairs);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    told(pairs, &settings, &problems);
    holds(&settings);
    settings
}

/// One problem for each setting that was not accepted, in the order of the settings, naming it; and then its default holds.
pub fn told(pairs: &[(String, String)], settings: &Settings, problems: &[String]) {
    let default = Settings::default();
    let mut problems = problems.iter();
    for (place, (name, value)) in pairs.iter().enumerate() {
        let setting = with_name(name);
        let known = setting.is_some();
        let twice = pairs[..place].iter().any(|(earlier, _)| earlier == name);
        let is_default = setting.is_none_or(|(_, about)| (about.value)(settings) == (about.value)(&default));
        let says_default = setting.is_some_and(|(setting, _)| says_default(setting, value.trim()));
        let empty = value.trim().is_empty();
        assert!(!empty || twice || is_default, "{name}: an empty value sets nothing");
        let expected = !known || twice || (!empty && is_default && !says_default);
        if !expected {
            continue;
        }
        let problem =
            problems.next().unwrap_or_else(|| panic!("{name}: {value:?} is dropped without a word"));
        let start: String = name.chars().take(20).collect();
        if !start.contains(disturbs) {
            assert!(problem.starts_with(&format!("data-{start}")), "{name}: {problem}");
        }
        assert_eq!(!known, problem.contains("no such setting"), "{problem}");
        assert_eq!(
            known && !twice,
            problem.contains(" is not ") && problem.contains("; using "),
            "{problem}"
        );
        assert!(problem.chars().count() < 400 && !problem.contains(disturbs), "{problem:?}");
    }
    assert_eq!(problems.next(), None, "a problem that is none");
}

fn with_name(name: &str) -> Option<(&'static Setting, &'static About)> {
    SETTINGS.iter().zip(ABOUT).find(|(setting, _)| setting.name == name)
}

/// The value states the default anyway.
fn says_default(setting: &Setting, value: &str) -> bool {
    match setting.kind {
        Kind::Word(_) => value == setting.default,
        Kind::Levels => {
            LevelOfCare::ALL.iter().all(|level| value.split(',').any(|id| id.trim() == level.id()))
                && value
                    .split(',')
                    .map(str::trim)
                    .all(|id| id.is_empty() || LevelOfCare::ALL.iter().any(|level| level.id() == id))
        }
        Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Reviewer | Kind::Color => false,
    }
}

/// Whatever a setting holds is of its kind.
pub fn holds(settings: &Settings) {
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        match (setting.kind, (about.value)(settings)) {
            (Kind::Text(limit), Value::Text(text)) => {
                assert!(text.chars().count() <= limit, "{text:?}");
                assert!(!text.contains(disturbs), "{text:?}");
            }
            (Kind::Reviewer, Value::Reviewer(name)) => {
                assert!(name.chars().count() <= 120 && name.trim() == name, "{name:?}");
                assert!(!name.contains(disturbs), "{name:?}");
            }
            (Kind::Phone(scheme), Value::Phone(Some(phone))) => dials(phone, scheme.trim_end_matches(':')),
            (Kind::Url, Value::Url(Some(address))) => leads(address),
            (Kind::Levels, Value::Levels(levels)) => {
                assert!(!levels.is_empty() && levels.is_sorted_by(|one, next| one < next));
            }
            (Kind::Word(words), Value::Word(word)) => assert!(words.contains(word), "{word:?}"),
            (Kind::Phone(_), Value::Phone(None))
            | (Kind::Url, Value::Url(None))
            | (Kind::Color, Value::Color(_)) => {}
            (kind, value) => panic!("data-{}: no one judges {value:?} of the kind {kind:?}", setting.name),
        }
    }
}

/// Begins a line, reverses the direction of writing, or commands a terminal.
fn disturbs(letter: char) -> bool {
    letter.is_control()
        || ('\u{2028}'..='\u{202e}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
}

pub fn dials(phone: &Phone, scheme: &str) {
    let href = Url::parse(&phone.href).unwrap_or_else(|_| panic!("{phone:?}"));
    assert_eq!((href.scheme(), href.as_str()), (scheme, phone.href.as_str()));
    assert!(phone.href.is_ascii());
    let digits = href.path().strip_prefix('+').unwrap_or(href.path());
    assert!(
        (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()),
        "{phone:?}"
    );
    // A visitor reads one number and calls it: the digits shown are those dialed, with letters as on a telephone's keypad.
    let keys = phone.shown.chars().filter_map(|letter| match letter {
        'A'..='C' => Some('2'),
        'D'..='F' => Some('3'),
        'G'..='I' => Some('4'),
        'J'..='L' => Some('5'),
        'M'..='O' => Some('6'),
        'P'..='S' => Some('7'),
        'T'..='V' => Some('8'),
        'W'..='Z' => Some('9'),
        other => other.is_numeric().then_some(other),
    });
    assert_eq!(keys.collect::<String>(), digits, "{phone:?}");
    assert!(!phone.shown.contains(disturbs), "{phone:?}");
}

/// Where a browser goes (WHATWG) is where a reader of the address expects: https, that host, no user name.
pub fn leads(address: &str) {
    assert!(address.len() <= 2000 && !address.contains(disturbs), "{address:?}");
    let (scheme, rest) = address.split_once("://").unwrap_or_else(|| panic!("{address:?}"));
    assert!(scheme.eq_ignore_ascii_case("https"), "{address:?}");
    let read = rest.split(['/', '?', '#']).next().unwrap_or_default().to_lowercase();
    let (odd, end) = (!read.is_ascii() || read.contains("xn--"), read.rsplit('.').next().unwrap_or_default());
    let url = match Url::parse(address) {
        Ok(url) => url,
        // No browser can open it either: a link that does nothing. Detecting that takes the tables of all the world's letters.
        Err(_) if odd || end.starts_with("0x") => return,
        Err(error) => panic!("{address:?} leads nowhere: {error}"),
    };
    assert_eq!((url.scheme(), url.username(), url.password()), ("https", "", None), "{address:?}");
    let host = url.host_str().expect("a host");
    if !odd && !end.starts_with("0x") {
        assert_eq!(host, read, "{address:?}");
    }
    assert_eq!(url.port(), None, "{address:?}");
}
