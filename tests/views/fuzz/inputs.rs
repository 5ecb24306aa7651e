//! Makes settings as people, other scripts and attackers write them, from a fuzzer's bytes.
//! Names and good values of the settings are those of their rows; what must be true of the outcome is in the files beside it.

use arbitrary::{Result, Unstructured};
use care_finder::settings::ABOUT;

/// Up to fourteen settings: known and unknown names, some of them twice.
pub fn pairs(bytes: &mut Unstructured<'_>) -> Result<Vec<(String, String)>> {
    let count = bytes.int_in_range(0..=14)?;
    (0..count).map(|_| Ok((name(bytes)?, value(bytes)?))).collect()
}

fn name(bytes: &mut Unstructured<'_>) -> Result<String> {
    if bytes.ratio(7, 8)? {
        return Ok(bytes.choose(ABOUT)?.name.to_owned());
    }
    value(bytes)
}

fn value(bytes: &mut Unstructured<'_>) -> Result<String> {
    Ok(match bytes.int_in_range(0..=9)? {
        0 => valid(bytes)?.to_owned(),
        // One that is right except for a piece inserted somewhere.
        1 | 2 => {
            let mut value = valid(bytes)?.to_owned();
            let place = bytes.choose_index(value.len() + 1)?;
            let place = (0..=place).rev().find(|place| value.is_char_boundary(*place)).unwrap_or(0);
            value.insert_str(place, &piece(bytes)?);
            value
        }
        3 | 4 => address(bytes)?,
        5 | 6 => number(bytes)?,
        // Above every limit there is.
        7 if bytes.ratio(1, 8)? => piece(bytes)?.repeat(bytes.int_in_range(1..=3000)?),
        7 | 8 => {
            let count = bytes.int_in_range(0..=8)?;
            (0..count).map(|_| piece(bytes)).collect::<Result<String>>()?
        }
        _ => bytes.arbitrary::<&str>()?.to_owned(),
    })
}

fn valid(bytes: &mut Unstructured<'_>) -> Result<&'static str> {
    let good = if bytes.ratio(7, 8)? { bytes.choose(ABOUT)?.good } else { OF_OTHERS };
    Ok(bytes.choose(good)?)
}

fn address(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut address = bytes.choose(SCHEMES)?.to_string();
    if bytes.ratio(1, 6)? {
        address.push_str(bytes.choose(USERS)?);
    }
    address.push_str(bytes.choose(HOSTS)?);
    for _ in 0..bytes.int_in_range(0..=3)? {
        address.push_str(&piece(bytes)?);
    }
    Ok(address)
}

/// Digits in groups, with what stands between, before and after them.
fn number(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut number =
        bytes.choose(&["", "+", "+1", "1", "tel:", "sms:+", "(+", "++", "00", "(0)"])?.to_string();
    for _ in 0..bytes.int_in_range(1..=5)? {
        number.push_str(
            bytes.choose(&["", " ", "-", ".", "(", ") ", "\u{a0}", "\u{2011}", "–", "/", "(0)", "x"])?,
        );
        for _ in 0..bytes.int_in_range(1..=5)? {
            number.push(char::from(bytes.int_in_range(b'0'..=b'9')?));
        }
    }
    number.push_str(bytes.choose(&[
        "",
        "",
        "",
        "",
        "GET-HELP",
        "HELP",
        " ext 5",
        ";ext=5",
        " (toll free)",
        "\u{202c}",
    ])?);
    Ok(number)
}

fn piece(bytes: &mut Unstructured<'_>) -> Result<String> {
    if bytes.ratio(1, 6)? {
        return Ok(valid(bytes)?.to_owned());
    }
    let list = bytes.choose(&[MARKUP, SCHEMES, USERS, HOSTS, HIDDEN])?;
    Ok(bytes.choose(list)?.to_string())
}

/// Right elsewhere, but for none of our settings, and numbers in other forms.
const OF_OTHERS: &[&str] = &["https://example.org:8443", "#FFF000", "op", "1-855-555-0100", "true", "12px"];

const SCHEMES: &[&str] = &[
    "https://",
    "HTTPS://",
    "https:",
    "https:/",
    "https:///",
    "https:\\\\",
    "https:/\\",
    "http://",
    "//",
    "/",
    "///",
    "javascript:",
    "JaVaScRiPt:",
    "java\tscript:",
    "\u{1}javascript:",
    " javascript:",
    "javascript://https://",
    "data:text/html,",
    "vbscript:",
    "blob:https://",
    "view-source:https://",
    "file:///",
    "tel:",
    "sms:",
    "tel:+1",
    "mailto:",
];

const USERS: &[&str] =
    &["user@", "user:pass@", "@", ":@", "bank.example@", "%40", "user%40", "a\\@", "https://bank.example@"];

const HOSTS: &[&str] = &[
    "example.org",
    "EXAMPLE.ORG",
    "a",
    "",
    ".",
    "..",
    "example..org",
    "example.org.",
    "-",
    "_a.example",
    "127.0.0.1",
    "256.1.1.1",
    "1.2.3.4.5",
    "0x7f.1",
    "0x",
    "08.1",
    "4294967296",
    "[::1]",
    "[::",
    "[",
    "]",
    "xn--",
    "xn--a",
    "xn--nxasmq6b.example",
    "ñandú.example",
    "例え.jp",
    "ｅｘａｍｐｌｅ.org",
    "a\u{301}.org",
    "\u{5d0}1.example",
    "ß.de",
    ":443",
    ":8443",
    ":99999",
    ":",
    ":a",
    ":-1",
    ":0",
    "a:b:c",
    "%",
    "%00",
    "%2f",
    "%zz",
    "example.org%2f",
    "exa%6dple.org",
    "a b",
    "a|b",
    "a^b",
    "a*b",
    "a&b",
    "a;b",
    "a,b",
    "a{b}",
    "a`b",
    "a$b",
    "a(b)",
    "a=b",
    "a~b",
    "a!b",
    "a+b",
];

const MARKUP: &[&str] = &[
    "<b>",
    "</b>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"",
    "'",
    "`",
    "\" onmouseover=\"alert(1)",
    "' x='",
    "</span>",
    "</a>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "&lt;b&gt;",
    "&#106;avascript:",
    "&quot;",
    "&",
    "&amp;",
    "<svg/onload=alert(1)>",
    "<",
    ">",
    "</textarea>",
    "<plaintext>",
    "{{7*7}}",
    "${7*7}",
    "%3Cb%3E",
    "\\u003cb\\u003e",
    "constructor",
    "__proto__",
    "toString",
    "url(javascript:1)",
    "expression(1)",
    ";",
    ",",
    ",,",
    "#",
    "?",
    "/",
    "\\",
    "null",
    "undefined",
    "true",
    "[object Object]",
    "NaN",
    "1e9",
    "-0",
];

/// Control, bidi and invisible characters, and other unexpected ones.
const HIDDEN: &[&str] = &[
    "\0",
    "\t",
    "\n",
    "\r\n",
    "\u{b}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{a0}",
    "\u{ad}",
    "\u{61c}",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{2029}",
    "\u{202a}",
    "\u{202c}",
    "\u{202e}",
    "\u{2060}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{10ffff}",
    "\u{e0001}",
    "０１２",
    "٣",
    "५",
    "🙂",
    "e\u{301}",
    "ı",
    "ſ",
    "İ",
    " ",
    "  ",
    "–",
    "—",
    "\u{2212}",
    "\u{202f}",
    "\u{3000}",
];
