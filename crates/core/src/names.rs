//! The closed lists of names that every layer uses, each with its stable key, and the limits on how many there may be.
//! The lowest layer: it imports nothing and says nothing about what a name means.

mod next_step;
mod questions;
mod rules;
mod studies;

pub use next_step::{Detail, DetailId, Tonight, TonightId, Topic, TopicId, Worry, WorryId};
pub use questions::{GroupId, GroupName, OptionId, OptionName, QuestionId, QuestionName};
pub use rules::{RuleId, RuleName};
pub use studies::{Study, StudyId};

/// One enum for each kind of name, so that the compiler demands a text for each name in every language. A place is
/// one byte; a list that outgrows it, or holds the same key twice, does not compile.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident($id:ident) { $($(#[$item:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$item])* #[doc = concat!("`", $key, "`.")] $variant,)* }

        #[doc = concat!("The place of a [`", stringify!($name), "`] in its list.")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $id(pub u8);

        // Where a place is printed, as in a failed test, its name is what helps.
        impl core::fmt::Debug for $id {
            fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match $name::at(*self) {
                    Some(name) => out.write_str(name.key()),
                    None => write!(out, "{}({}, no name)", stringify!($id), self.0),
                }
            }
        }

        const _: () = {
            assert!($name::ALL.len() <= 256, concat!("more of ", stringify!($name), " than one byte can count"));
            assert!($crate::names::all_differ($name::KEYS), concat!("a key of ", stringify!($name), " stands twice"));
        };

        impl $name {
            /// All of them, in the order of their places.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            const KEYS: &'static [&'static str] = &[$($key,)*];

            /// Its place in the list.
            #[must_use]
            pub const fn id(self) -> $id {
                $id(self as u8)
            }

            /// The stable id, as it is written in files, settings and tests.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::names::part(concat!($($key, "\n",)*), self as usize)
            }

            /// The name at a place, if there is one.
            #[must_use]
            pub fn at(id: $id) -> Option<Self> {
                // Written out, so that the compiler sees that a name is its place; a table would be as long as the list.
                $(if id.0 == Self::$variant as u8 {
                    return Some(Self::$variant);
                })*
                None
            }

            /// The name with this stable id, if there is one.
            #[must_use]
            pub fn with_key(key: &str) -> Option<Self> {
                let place = concat!($($key, "\n",)*).lines().position(|other| other == key)?;
                Self::at($id(u8::try_from(place).ok()?))
            }
        }
    };
}
use names;

/// The text at a place in a list that is joined into one string, each text ended by a line break: a `&str` for each
/// would take 8 bytes of pointer and length that compress badly.
pub(crate) fn part(joined: &'static str, place: usize) -> &'static str {
    let mut ends = joined.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(end, _)| end);
    let start = if place == 0 { 0 } else { ends.nth(place - 1).map_or(joined.len(), |end| end + 1) };
    let end = ends.next().unwrap_or(start);
    joined.get(start..end).unwrap_or("")
}

const fn all_differ(mut keys: &[&str]) -> bool {
    while let [key, later @ ..] = keys {
        let mut others = later;
        while let [other, rest @ ..] = others {
            if same(key.as_bytes(), other.as_bytes()) {
                return false;
            }
            others = rest;
        }
        keys = later;
    }
    true
}

/// From the end, because the keys of one question begin alike: that is fewer steps for the compiler.
const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    while let ([before @ .., a], [others @ .., b]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (before, others);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_stands_twice_is_seen() {
        assert!(all_differ(&["a.one", "a.two", "b.one"]));
        assert!(!all_differ(&["a.one", "a.two", "a.one"]));
        assert!(all_differ(&[]));
    }

    #[test]
    fn a_place_is_printed_as_its_name() {
        assert_eq!(format!("{:?}", QuestionName::Harm.id()), "harm");
        assert_eq!(format!("{:?}", OptionId(u8::MAX)), "OptionId(255, no name)");
    }
}
