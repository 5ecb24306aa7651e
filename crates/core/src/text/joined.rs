//! Tables of texts, each joined into one string at compile time: a `&str` for each text would take 8 bytes of pointer
//! and length that compress badly; for a thousand texts, some 2 KB of the page. Knows nothing of what the texts say.

/// Makes a function that looks texts up by name from a function that words them; a missing text still does not compile.
macro_rules! lookup {
    ($text:ident: $name:ident => $words:ident) => {{
        const JOINED: &str = joined::joined!($name, $words::PARTS, |name| $text(name).parts());
        |name| $words::of(joined::Row::new(JOINED, name as usize * $words::PARTS))
    }};
    ($text:ident: $name:ident) => {{
        const JOINED: &str = joined::joined!($name, 1, |name| [$text(name)]);
        |name| joined::part(JOINED, name as usize)
    }};
}

macro_rules! joined {
    ($name:ident, $parts:expr, |$of:ident| $row:expr) => {{
        const ROWS: [[&str; $parts]; $name::ALL.len()] = {
            let mut rows = [[""; $parts]; $name::ALL.len()];
            let mut free = rows.as_mut_slice();
            let mut names: &[$name] = &$name::ALL;
            while let ([row, others @ ..], [name, later @ ..]) = (free, names) {
                // Texts are found by a name's number: in a list in another order, each name would show the words of another.
                assert!(*name as usize + names.len() == $name::ALL.len(), "a list that is not in the order of its names");
                let $of = *name;
                *row = $row;
                (free, names) = (others, later);
            }
            rows
        };
        const BYTES: [u8; joined::length(&ROWS)] = joined::join(&ROWS);
        joined::text(&BYTES)
    }};
}
pub(super) use joined;
pub(super) use lookup;

/// The texts of one name in a table. Not a closure, or each table would get its own copy of the code that reads it.
#[derive(Clone, Copy)]
pub(super) struct Row {
    table: &'static str,
    first: usize,
}

impl Row {
    pub(super) const fn new(table: &'static str, first: usize) -> Self {
        Self { table, first }
    }

    #[inline(never)]
    pub(super) fn part(self, part: usize) -> &'static str {
        crate::names::part(self.table, self.first + part)
    }
}

/// Ends each text. A text that contains it does not compile: all texts after it would belong to the wrong names.
const END: u8 = b'\n';

pub(super) const fn length<const PARTS: usize>(mut rows: &[[&str; PARTS]]) -> usize {
    let mut length = 0;
    while let [row, later @ ..] = rows {
        let mut parts = row.as_slice();
        while let [part, others @ ..] = parts {
            assert!(!holds_end(part.as_bytes()), "a text with a line break in it");
            length += part.len() + 1;
            parts = others;
        }
        rows = later;
    }
    length
}

const fn holds_end(mut text: &[u8]) -> bool {
    while let [byte, rest @ ..] = text {
        if *byte == END {
            return true;
        }
        text = rest;
    }
    false
}

pub(super) const fn join<const PARTS: usize, const LENGTH: usize>(
    mut rows: &[[&str; PARTS]],
) -> [u8; LENGTH] {
    let mut joined = [END; LENGTH];
    let mut free = joined.as_mut_slice();
    while let [row, later @ ..] = rows {
        let mut parts = row.as_slice();
        while let [part, others @ ..] = parts {
            free = put(part.as_bytes(), free);
            parts = others;
        }
        rows = later;
    }
    joined
}

/// Writes a text and leaves its end as it is; returns the space still free.
const fn put<'a>(mut text: &[u8], mut free: &'a mut [u8]) -> &'a mut [u8] {
    while let [place, rest @ ..] = free {
        free = rest;
        match text {
            [byte, after @ ..] => {
                *place = *byte;
                text = after;
            }
            [] => break,
        }
    }
    free
}

pub(super) const fn text(bytes: &'static [u8]) -> &'static str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

pub(super) use crate::names::part;
