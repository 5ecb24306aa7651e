//! Turns the rows in settings.rs into everything that follows from them: the struct, its default, what the page needs
//! and, apart from that, what only documents, tests and the packer need. Owns no setting.

use super::{Kind, Settings, Value};

/// One setting, as far as the page needs it.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// As in `data-name`.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What holds when it is missing or malformed.
    pub default: &'static str,
    /// False when the value cannot be read; the setting then stays as it is.
    pub(super) set: fn(&mut Settings, &str) -> bool,
}

/// The rest of one setting.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// As in `data-name`.
    pub name: &'static str,
    /// What it does: a row of README.md's table.
    pub meaning: &'static str,
    /// What a form calls it.
    pub label: &'static str,
    /// What happens while it is empty: follows "If empty:" and "until then".
    pub empty: &'static str,
    /// Values that it takes; at least one is not its default.
    pub good: &'static [&'static str],
    /// Values that it does not take.
    pub wrong: &'static [&'static str],
    /// Whether it can be seen before the WebAssembly is there.
    pub early: bool,
    /// Its value in these settings.
    pub value: fn(&Settings) -> Value<'_>,
    /// Copies it, and nothing else, from the second argument.
    pub copy: fn(&mut Settings, &Settings),
}

macro_rules! settings {
    ($($field:ident: $type:ty {
        name: $name:literal,
        kind: $kind:ident$(($with:expr))?,
        default: $default:expr, $words:expr,
        meaning: $meaning:literal,
        label: $label:literal,
        empty: $empty:literal,
        good: $good:expr,
        wrong: $wrong:expr,
        early: $early:literal,
    })*) => {
        /// Everything a center can set, with a value for each.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Settings {
            $(#[doc = $meaning] pub $field: $type,)*
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($field: $default,)* }
            }
        }

        /// Every setting there is.
        pub const SETTINGS: &[row::Setting] = &[$(row::Setting {
            name: $name,
            kind: Kind::$kind$(($with))?,
            default: $words,
            set: |settings, value| read::put(&mut settings.$field, read::read!($kind, value $(, $with)?)),
        },)*];

        /// The rest of each, in the same order; a separate constant, because in the page it would only be dead weight.
        pub const ABOUT: &[row::About] = &[$(row::About {
            name: $name,
            meaning: $meaning,
            label: $label,
            empty: $empty,
            good: { const GOOD: &[&str] = &$good; GOOD },
            wrong: { const WRONG: &[&str] = &$wrong; WRONG },
            early: $early,
            value: |settings| Value::$kind(&settings.$field),
            copy: |to, from| to.$field.clone_from(&from.$field),
        },)*];
    };
}
pub(super) use settings;
