//! Questions, conditions and consequences as clinicians read them, and the fingerprint of everything that decides.
//! For the documents and the clinicians' program; the page uses none of these words, and none of this is in the WebAssembly.

use core::fmt::Write;

use super::PROTOCOL;
use crate::engine::{Asked, Condition, Consequence, Kind, OptionSet, Question};
use crate::names::OptionName;

/// FNV-1a over everything that decides and nothing that merely words it: the same on every machine and toolchain.
#[must_use]
pub fn fingerprint() -> u64 {
    let mut text = String::new();
    for question in PROTOCOL.questions {
        let keys: Vec<_> = question.options.iter().map(|option| describe(&option.enable_when)).collect();
        write!(text, "{}{}{}{keys:?}", options(question.set(), ","), kind(question), when_asked(question))
            .unwrap_or_default();
        write!(text, "{:?}", question.worse).unwrap_or_default();
    }
    for rule in PROTOCOL.rules {
        let then: Vec<_> = rule.then.iter().map(|then| consequence(*then)).collect();
        write!(text, "{}{}{then:?}", rule.name.key(), describe(&rule.when)).unwrap_or_default();
    }
    write!(text, "{}{:?}", describe(&PROTOCOL.minor), PROTOCOL.present).unwrap_or_default();
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// When a condition holds, by the ids of its options.
#[must_use]
pub fn describe(condition: &Condition) -> String {
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::Any(set) => options(*set, " or "),
        Condition::Several(count, set) => format!("at least {count} of {}", options(*set, ", ")),
        Condition::All(parts) => parts.iter().map(inner).collect::<Vec<_>>().join(" **and** "),
        Condition::Either(parts) => parts.iter().map(inner).collect::<Vec<_>>().join(" **or** "),
    }
}

fn inner(condition: &Condition) -> String {
    match condition {
        Condition::Any(set) if set.iter().count() == 1 => describe(condition),
        Condition::Always => describe(condition),
        Condition::Any(_) | Condition::Several(..) | Condition::All(_) | Condition::Either(_) => {
            format!("({})", describe(condition))
        }
    }
}

/// What follows from a rule, by its ids.
#[must_use]
pub fn consequence(then: Consequence) -> String {
    match then {
        Consequence::Emergency(cause) => format!("**Emergency** (`{}`)", cause.id()),
        Consequence::Today(cause) => format!("be seen **today** (`{}`)", cause.id()),
        Consequence::AtLeast(level) => format!("at least `{}`", level.id()),
        Consequence::AtLeastPresent => "at least the present level".to_owned(),
        Consequence::AbovePresent => "at least one level above the present one".to_owned(),
        Consequence::Add(add_on) => format!("add `{}`", add_on.id()),
        Consequence::Raise(flag) => format!("raise `{}`", flag.id()),
    }
}

/// How many answers a question takes.
#[must_use]
pub fn kind(question: &Question) -> &'static str {
    match question.kind {
        Kind::Single => "One answer",
        Kind::Multiple => "Several answers",
    }
}

/// Whom a question applies to, and when it is asked.
#[must_use]
pub fn when_asked(question: &Question) -> String {
    let applies = match question.enable_when {
        Condition::Always => "Applies to everybody".to_owned(),
        condition @ (Condition::Any(_)
        | Condition::Several(..)
        | Condition::All(_)
        | Condition::Either(_)) => format!("Applies when {}", describe(&condition)),
    };
    match question.asked {
        Asked::Always => format!("{applies}; always asked then"),
        Asked::WhenItMatters => format!("{applies}; asked when it could still change the advice"),
    }
}

/// The ids of options, joined by a word.
#[must_use]
pub fn options(set: OptionSet, between: &str) -> String {
    set.iter()
        .filter_map(OptionName::at)
        .map(|name| format!("`{}`", name.key()))
        .collect::<Vec<_>>()
        .join(between)
}
