//! One value written for four readers: an HTML attribute or text, a WordPress shortcode, JSON inside HTML, and an
//! HTML page. Whatever the value contains, it stays a value. Knows no setting.

/// For text and for an attribute in double quotes.
pub(crate) fn html(value: &str) -> String {
    let mut text = String::new();
    for letter in value.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            other => text.push(other),
        }
    }
    text
}

/// For a WordPress shortcode's attribute in double quotes. Brackets would end the shortcode, and WordPress strips
/// backslashes; browsers and the plugin read all of these back, and `esc_attr` leaves them as they are.
pub(crate) fn shortcode(value: &str) -> String {
    let mut text = String::new();
    for letter in html(value).chars() {
        match letter {
            '[' => text.push_str("&#091;"),
            ']' => text.push_str("&#093;"),
            '\\' => text.push_str("&#092;"),
            other => text.push(other),
        }
    }
    text
}

/// A JSON string that can stand in an HTML script element: no `<` can begin a tag or a comment. Written by hand,
/// because `serde_json` would take 18 KB for this one function.
pub(crate) fn json(value: &str) -> String {
    let mut text = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '<' | '>' | '&' | '\0'..='\x1f' | '\x7f' | '\u{2028}' | '\u{2029}' => {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                let code = u32::from(letter);
                let digit = |shift: u32| {
                    DIGITS.get((code >> shift & 15) as usize).map_or('0', |one| char::from(*one))
                };
                text.push_str("\\u");
                text.extend([digit(12), digit(8), digit(4), digit(0)]);
            }
            other => text.push(other),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
pub(crate) const NASTY: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'onmouseover='alert(1)",
    "<!-- <script>",
    "[/care-finder][gallery] \\\" ]",
    "&lt;b&gt; &amp; & &#34;",
    "a\u{2028}b\u{7f}c\u{1}d",
    "${alert(1)} `x`",
    "Niño & Söhne “quoted” 🌿",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_comes_back_and_ends_no_element() {
        for value in NASTY {
            let text = json(value);
            assert_eq!(serde_json::from_str::<String>(&text).unwrap(), *value);
            assert!(!text.contains(['<', '>', '&']), "{text}");
        }
    }

    #[test]
    fn a_shortcode_s_value_holds_nothing_that_ends_it() {
        for value in NASTY {
            let text = shortcode(value);
            assert!(!text.contains(['<', '>', '"', '[', ']', '\\']), "{text}");
        }
    }
}
