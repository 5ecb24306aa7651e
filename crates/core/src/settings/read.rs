//! Reads the value of one setting, by its kind: text, telephone number, address, levels, one of a few words, color.
//! Which setting takes which kind, and what happens when nothing fits, is in settings.rs.

use crate::engine::LevelOfCare;
use crate::protocol::version;

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

/// How a kind reads a value: nothing when the value does not fit.
macro_rules! read {
    (Text, $value:ident, $limit:expr) => {
        read::text($value, $limit)
    };
    (Phone, $value:ident, $scheme:expr) => {
        read::phone($value, $scheme).map(Some)
    };
    (Url, $value:ident) => {
        read::https($value).map(Some)
    };
    (Levels, $value:ident) => {
        read::levels($value)
    };
    (Word, $value:ident, $words:expr) => {
        $words.iter().copied().find(|word| *word == $value)
    };
    (Reviewer, $value:ident) => {
        read::reviewer($value)
    };
    (Color, $value:ident) => {
        read::color($value).map(Some)
    };
}
pub(super) use read;

/// False when nothing was read; the place then stays as it is.
pub(super) fn put<T>(place: &mut T, read: Option<T>) -> bool {
    read.is_some_and(|value| {
        *place = value;
        true
    })
}

pub(super) fn text(value: &str, limit: usize) -> Option<String> {
    // One pass: the standard library's count of characters is fast, and long.
    for (place, letter) in value.chars().enumerate() {
        if place == limit || disturbs(letter) {
            return None;
        }
    }
    Some(value.to_owned())
}

/// What begins a line of its own, commands a terminal, or reverses the direction of writing has no place in one line of text.
pub(super) fn disturbs(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A number that can be dialed from anywhere in the United States, as people write it ("(855) 555-0100",
/// "1-800-GET-HELP"), or one that begins with + and its country code; also as it is copied from a link or an address
/// book. With a digit too many or too few it would be a dead link, and is reported instead.
pub(super) fn phone(value: &str, scheme: &str) -> Option<Phone> {
    /// "tel:" and "sms:" alike.
    const SCHEME: usize = 4;
    let mut href = scheme.to_owned();
    let mut shown = String::new();
    let mut word = false;
    let value = match value.split_at_checked(SCHEME) {
        Some((start, number)) if start.eq_ignore_ascii_case("tel:") => number,
        _ => value,
    };
    for letter in value.chars().filter(|letter| !is_invisible(*letter)).map(usual) {
        shown.push(letter);
        href.push(match letter {
            '0'..='9' if !word => letter,
            '+' if href.len() == SCHEME => letter,
            // "CALL US NOW" has ten letters too, and "O100" is no word.
            'A'..='Z' if href.len() > SCHEME + 2 => {
                word = true;
                key(letter)
            }
            // Word processors turn a hyphen into a dash and a space into a no-break space.
            ' ' | '-' | '.' | '(' | ')' | '/' | '·' | '\u{a0}' | '\u{2010}'..='\u{2013}' => continue,
            _ => return None,
        });
    }
    let fits = match href.as_bytes().get(SCHEME..)? {
        [b'1', ..] => href.len() == SCHEME + 11,
        [b'2'..=b'9', ..] => href.len() == SCHEME + 10,
        [b'+', b'1', ..] => href.len() == SCHEME + 12,
        [b'+', b'2'..=b'9', ..] => !word && (SCHEME + 9..=SCHEME + 16).contains(&href.len()),
        _ => false,
    };
    fits.then(|| Phone { shown: shown.trim().to_owned(), href })
}

/// What an address book or a word processor puts, invisibly, around a number copied from it.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// Digits and signs as wide as Chinese characters, and blanks of other widths.
fn usual(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => ' ',
        _ => letter,
    }
}

/// The key of a telephone that has this letter; 7 and 9 have four letters each.
fn key(letter: char) -> char {
    let place = letter as u8 - b'A' - u8::from(letter > 'R') - u8::from(letter > 'Y');
    char::from(b'2' + place / 3)
}

/// A web address that a browser can open. No user name: `https://bank.example@elsewhere.example` shows one name and
/// opens another. No port or bare IP address either, because browsers refuse most of what can be written there.
pub(super) fn https(value: &str) -> Option<String> {
    const SCHEME: &str = "https://";
    let (scheme, rest) = value.split_at_checked(SCHEME.len())?;
    let end = rest.bytes().position(|letter| matches!(letter, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let host = rest.get(..end)?;
    let fits = scheme.eq_ignore_ascii_case(SCHEME)
        && value.len() <= 2000
        && host.chars().next_back()? > '9'
        // Letter by letter: `contains` brings the standard library's whole text search into the page, some 400 bytes.
        && host.chars().all(|letter| {
            matches!(letter, '-' | '.' | '_' | '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{80}'..)
        })
        && !value.chars().any(|letter| {
            letter.is_whitespace() || disturbs(letter) || matches!(letter, '"' | '\'' | '<' | '>' | '\\')
        });
    fits.then(|| value.to_owned())
}

/// The levels in ascending order, whatever order they are written in.
pub(super) fn levels(value: &str) -> Option<Vec<LevelOfCare>> {
    let mut named = Vec::new();
    for id in value.split(',') {
        let id = id.trim();
        if !id.is_empty() {
            named.push(LevelOfCare::ALL.into_iter().find(|level| level.id() == id)?);
        }
    }
    let mut levels = LevelOfCare::ALL.to_vec();
    levels.retain(|level| named.contains(level));
    if levels.is_empty() { None } else { Some(levels) }
}

/// The name and credentials, if what stands after the last bar is this version.
pub(super) fn reviewer(value: &str) -> Option<String> {
    let name = value.strip_suffix(version!())?.trim().strip_suffix('|')?.trim();
    if name.is_empty() { None } else { text(name, 120) }
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
