//! What each kind of setting takes, as a regular expression that PHP, JavaScript and Rust read alike (without ^ and
//! $), for code that checks settings where our readers do not run. Which letters may stand where is asked of our readers themselves.

use care_finder_core::engine::LevelOfCare;
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::settings::{Kind, Settings};

/// For the trimmed value.
pub fn pattern(kind: Kind) -> String {
    match kind {
        Kind::Text(limit) => {
            format!("{}{{0,{limit}}}", class(|letter| is_read("hours", &format!("x{letter}x"))))
        }
        Kind::Phone(_) => phone().replace(' ', &between()),
        Kind::Url => url(),
        Kind::Levels => levels(),
        Kind::Word(words) => words.join("|"),
        Kind::Reviewer => reviewer(PROTOCOL.version),
        Kind::Color => "#[0-9A-Fa-f]{6}".to_owned(),
    }
}

/// Anything longer is refused, whatever its letters are.
pub fn bytes(kind: Kind) -> usize {
    match kind {
        Kind::Url => 2000,
        Kind::Text(_) | Kind::Phone(_) | Kind::Levels | Kind::Word(_) | Kind::Reviewer | Kind::Color => {
            usize::MAX
        }
    }
}

/// What is stripped from both ends of a value before it is read, and from both ends of a level.
pub fn blank() -> String {
    class(char::is_whitespace)
}

/// Whatever may stand between the digits of a telephone number.
pub fn between() -> String {
    class(|letter| dialed(&format!("855{letter}5550100")).is_some()) + "*"
}

/// With a space for each `between`.
pub fn phone() -> String {
    let last = |letter: char| dialed(&format!("855-555-010{letter}"));
    let one = class(|letter| dialed(&format!("{letter}8555550100")).is_some() && letter.is_numeric());
    // "+" would match too, and is no number.
    let other = class(|letter| dialed(&format!("{letter}555550100")).is_some() && letter.is_numeric());
    let digit = class(|letter| last(letter).is_some() && letter.is_numeric());
    let key = class(|letter| last(letter).is_some() && !letter.is_numeric());
    let plus = class(|letter| dialed(&format!("{letter}18555550100")).is_some_and(|href| href.contains('+')));
    let digits = |count: usize| format!("(?: {digit}){{{count}}}");
    let keys = |count: usize| format!("(?: {key}){{{count}}}");
    // A word, once begun, goes on to the end, and at least three digits or signs come before it.
    let seven = (0..=7).map(|word| match word {
        0 => digits(7),
        7 => keys(7),
        _ => digits(7 - word) + &keys(word),
    });
    let seven = seven.collect::<Vec<_>>().join("|");
    format!(
        "(?:[Tt][Ee][Ll]:)? (?:\
         (?:{other}{two}|(?:{plus} )?{one}{three})(?:{seven})|\
         (?:{plus} )?{one}{two}{eight_keys}|{plus} {one}{single}{nine_keys}|\
         {plus} {other}(?: {digit}){{7,14}}) ",
        single = digits(1),
        two = digits(2),
        three = digits(3),
        eight_keys = keys(8),
        nine_keys = keys(9),
    )
}

fn url() -> String {
    let host =
        class(|letter| is_read("contact-url", &format!("https://a{letter}a")) && !"/?#".contains(letter));
    let end =
        class(|letter| is_read("contact-url", &format!("https://a{letter}/")) && !"/?#".contains(letter));
    let rest = class(|letter| is_read("contact-url", &format!("https://a/{letter}a")));
    format!("[Hh][Tt][Tt][Pp][Ss]://{host}*{end}(?:[/?#]{rest}*)?")
}

fn levels() -> String {
    let level = format!("(?:{})", LevelOfCare::ALL.map(LevelOfCare::id).join("|"));
    let blank = blank();
    let gap = blank.replacen('[', "[,", 1);
    format!("{gap}*{level}(?:{blank}*,{gap}*{level})*{gap}*")
}

/// A name neither begins nor ends with a blank: blanks are stripped before it is counted.
fn reviewer(version: &str) -> String {
    let name = |name: &str| is_read("reviewer", &format!("{name}|{version}"));
    let end = class(|letter| name(&letter.to_string()));
    let letter = class(|letter| name(&format!("x{letter}x")));
    let blank = blank();
    let version: String = version.chars().map(escaped).collect();
    format!("{end}(?:{letter}{{0,118}}{end})?{blank}*\\x7c{blank}*{version}")
}

fn is_read(name: &str, value: &str) -> bool {
    Settings::from_pairs(&[(name.to_owned(), value.to_owned())]).1.is_empty()
}

fn dialed(value: &str) -> Option<String> {
    Settings::from_pairs(&[("phone".to_owned(), value.to_owned())]).0.phone.map(|phone| phone.href)
}

/// `[...]` of all letters for which this holds. Nothing that the three languages escape differently is written as a letter.
fn class(is_in: impl Fn(char) -> bool) -> String {
    // Our readers do not tell letters beyond U+FFFF apart; asking about a million of them would take long.
    let beyond = is_in('\u{10000}');
    assert_eq!(beyond, is_in(char::MAX));
    let mut class = "[".to_owned();
    let mut from = None;
    let mut last = '\0';
    for letter in '\0'..='\u{10000}' {
        match (from, is_in(letter)) {
            (None, true) => from = Some(letter),
            (Some(start), false) => {
                put(&mut class, start, last);
                from = None;
            }
            _ => {}
        }
        last = letter;
    }
    if let Some(start) = from {
        put(&mut class, start, char::MAX);
    }
    class + "]"
}

fn put(class: &mut String, first: char, last: char) {
    *class += &escaped(first);
    if first != last {
        class.push('-');
        *class += &escaped(last);
    }
}

fn escaped(letter: char) -> String {
    match letter {
        '\0'..'\u{a0}' if !letter.is_ascii_alphanumeric() => format!("\\x{:02x}", u32::from(letter)),
        _ => letter.to_string(),
    }
}
