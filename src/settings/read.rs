//! Reads the value of one setting: text, telephone number, address, levels, language, color.
//! Which setting takes which, and what happens when nothing fits, is in settings.rs.

use crate::engine::LevelOfCare;
use crate::text;

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the center writes it.
    pub shown: String,
    /// As a link.
    pub href: String,
}

/// A color in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// 0 to 255.
    pub red: u8,
    /// 0 to 255.
    pub green: u8,
    /// 0 to 255.
    pub blue: u8,
}

pub(super) fn text(value: &str, limit: usize) -> Option<String> {
    (value.chars().count() <= limit && !value.chars().any(char::is_control)).then(|| value.to_owned())
}

pub(super) fn phone(value: &str, scheme: &str) -> Option<Phone> {
    let mut href = scheme.to_owned();
    let mut digits = 0;
    for (place, letter) in value.chars().enumerate() {
        match letter {
            '0'..='9' => digits += 1,
            '+' if place == 0 => {}
            // Word processors turn a hyphen into a dash and a space into a no-break space.
            ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '\u{2010}'..='\u{2013}' => continue,
            _ => return None,
        }
        href.push(letter);
    }
    (7..=15).contains(&digits).then(|| Phone { shown: value.to_owned(), href })
}

/// An address on the web. No user name: `https://bank.example@elsewhere.example` shows one name and opens another.
pub(super) fn https(value: &str) -> Option<String> {
    const SCHEME: &str = "https://";
    let (scheme, rest) = value.split_at_checked(SCHEME.len())?;
    let host = rest.split(['/', '?', '#']).next()?;
    let fits = scheme.eq_ignore_ascii_case(SCHEME)
        && value.len() <= 2000
        && !host.is_empty()
        // By letter: `contains` brings the standard library's whole search for texts into the page, some 400 bytes.
        && !host.chars().any(|letter| letter == '@')
        && !value.chars().any(|letter| {
            letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '\'' | '<' | '>' | '\\')
        });
    fits.then(|| value.to_owned())
}

/// The levels in ascending order, however they are written.
pub(super) fn levels(value: &str) -> Option<Vec<LevelOfCare>> {
    let ids = || value.split(',').map(str::trim).filter(|id| !id.is_empty());
    let known = ids().all(|id| LevelOfCare::ALL.iter().any(|level| level.id() == id));
    let levels: Vec<_> =
        LevelOfCare::ALL.into_iter().filter(|level| ids().any(|id| id == level.id())).collect();
    (known && !levels.is_empty()).then_some(levels)
}

pub(super) fn language_code(value: &str) -> Option<&'static str> {
    text::language(value).map(|language| language.code)
}

pub(super) fn color(value: &str) -> Option<Color> {
    let digits = value.strip_prefix('#')?.as_bytes();
    let nibble = |place: usize| char::from(*digits.get(place)?).to_digit(16);
    let byte = |place: usize| u8::try_from(nibble(place)? * 16 + nibble(place + 1)?).ok();
    if digits.len() != 6 {
        return None;
    }
    Some(Color { red: byte(0)?, green: byte(2)?, blue: byte(4)? })
}
