//! Writes packages/wordpress/table.php: every setting with what it takes and what holds without it, the sentences for what is
//! wrong, and the lines to call. Each is ours, word for word; decides nothing.

use std::fmt::Write as _;

use care_finder_core::settings::{ABOUT, Kind, SETTINGS, Settings};
use care_finder_core::text::{CARDS, CRISIS_LINES};

use super::pattern::{between, blank, bytes, pattern, phone};

const HEAD: &str = "<?php
/**
 * What a center can set, in what words, and which number to call.
 *
 * Made by `cargo xtask bless plugin` from crates/core/src/settings.rs and crates/core/src/text: never edited by hand.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

";

/// What is set for the script around the guide (static/host/stage.js) and not for the guide: name, label, meaning, what it
/// takes, what holds without it, pattern.
const OF_THE_SCRIPT: [[&str; 6]; 2] = [
    [
        "display",
        "Display",
        "What happens when a visitor goes on from the first screen.",
        "one of stage (the guide fills the window) or page (it stays in the page)",
        "stage",
        "stage|page",
    ],
    [
        "height",
        "Height",
        "Height of the guide in the page.",
        "320 to 2000 pixels",
        "800",
        "(?:3[2-9][0-9]|[4-9][0-9]{2}|1[0-9]{3}|2000)(?:px)?",
    ],
];

pub fn table() -> String {
    let mut php = HEAD.to_owned();
    let _ = write!(
        php,
        "/**\n * Each setting by its name.\n *\n * @return array<string, array<string, mixed>>\n */\n\
         function care_finder_settings() {{\n\t// What may stand between the digits of a telephone number.\n\
         \t$between = {};\n\treturn array(\n",
        quoted(&between())
    );
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        let words: &[&str] = match setting.kind {
            Kind::Word(words) => words,
            Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Levels | Kind::Reviewer | Kind::Color => &[],
        };
        let takes = setting.kind.to_string().replace('`', "");
        let meaning = about.meaning.replace('`', "");
        let row = Row {
            name: setting.name,
            label: &label(setting.name),
            meaning: &meaning,
            takes: &takes,
            default: setting.default,
            pattern: written(setting.kind),
            bytes: bytes(setting.kind).min(2000),
            words,
        };
        row.write(&mut php);
    }
    for [name, label, meaning, takes, default, pattern] in OF_THE_SCRIPT {
        let words: &[&str] = if name == "display" { &["stage", "page"] } else { &[] };
        let pattern = quoted(pattern);
        Row { name, label, meaning, takes, default, pattern, bytes: 2000, words }.write(&mut php);
    }
    php += "\t);\n}\n";
    words(&mut php);
    let _ = write!(
        php,
        "\n/** What is taken off both ends of a value. */\nconst CARE_FINDER_BLANK = {};\n",
        quoted(&blank())
    );
    php
}

struct Row<'a> {
    name: &'a str,
    label: &'a str,
    meaning: &'a str,
    takes: &'a str,
    default: &'a str,
    /// In PHP.
    pattern: String,
    bytes: usize,
    words: &'a [&'a str],
}

impl Row<'_> {
    fn write(&self, php: &mut String) {
        let words: Vec<String> = self.words.iter().map(|word| quoted(word)).collect();
        let words =
            if words.is_empty() { "array()".to_owned() } else { format!("array( {} )", words.join(", ")) };
        let name = quoted(self.name);
        let lines = [
            ("label", translated(self.label)),
            ("meaning", translated(self.meaning)),
            ("takes", translated(self.takes)),
            ("default", translated(self.default)),
            ("words", words),
            ("bytes", self.bytes.to_string()),
            ("pattern", self.pattern.clone()),
        ];
        let _ = writeln!(php, "\t\t{name} => array(");
        for (key, value) in lines {
            let _ = writeln!(php, "\t\t\t{:width$} => {value},", quoted(key), width = 9);
        }
        *php += "\t\t),\n";
    }
}

/// The sentences about what is wrong, and what stands in the page where no script runs.
fn words(php: &mut String) {
    let _ = write!(
        php,
        "\n/**\n * What is said of a setting that is not taken.\n *\n * @return array<string, string>\n */\n\
         function care_finder_sentences() {{\n\treturn array(\n\
         \t\t/* translators: 1: name of a setting, 2: what was typed, 3: what it should be, 4: what is used instead. */\n\
         \t\t'malformed' => {},\n\
         \t\t/* translators: 1: name that is not one of the settings. */\n\t\t'unknown'   => {},\n\t);\n}}\n",
        translated(&malformed()),
        translated(&unknown()),
    );
    let _ = write!(
        php,
        "\n/**\n * By language: the number to call where no script runs. Not for translation: languages are those of the guide.\n *\n \
         * @return array<string, array<string, string>>\n */\n\
         function care_finder_lines() {{\n\treturn array(\n"
    );
    let samhsa = CRISIS_LINES.samhsa;
    for (language, card) in CARDS {
        let interface = &language.interface;
        let line = format!("{} {}", samhsa.shown, interface.samhsa);
        let _ = writeln!(php, "\t\t{} => array(", quoted(language.code));
        let lines = [
            ("danger", card.danger.to_owned()),
            ("talk", card.talk.to_owned()),
            ("call", (interface.call)("%s")),
            ("call now", (interface.call)("")),
            ("samhsa", line),
            ("samhsa link", samhsa.href.to_owned()),
        ];
        for (key, words) in lines {
            let _ = writeln!(php, "\t\t\t{:width$} => {},", quoted(key), quoted(&words), width = 13);
        }
        *php += "\t\t),\n";
    }
    *php += "\t);\n}\n";
}

/// As the guide itself says it in a browser's console, with places for what differs.
fn malformed() -> String {
    let setting = SETTINGS.iter().find(|setting| setting.name == "phone").expect("a phone");
    let said = said("phone", "%2$s");
    let said = said.replace(&setting.kind.to_string(), "%3$s").replace(setting.default, "%4$s");
    said.replace("data-phone", "%1$s")
}

fn unknown() -> String {
    said("%1$s", "x").replace("data-", "")
}

fn said(name: &str, value: &str) -> String {
    let (_, problems) = Settings::from_pairs(&[(name.to_owned(), value.to_owned())]);
    problems.first().expect("a problem").to_string()
}

/// `text-number` is "Text number".
fn label(name: &str) -> String {
    let name = name.replace('-', " ").replace("url", "URL");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn translated(words: &str) -> String {
    format!("__( {}, 'care-finder' )", quoted(words))
}

/// In PHP.
fn written(kind: Kind) -> String {
    match kind {
        Kind::Phone(_) => format!("str_replace( ' ', $between, {} )", quoted(&phone())),
        Kind::Text(_) | Kind::Url | Kind::Levels | Kind::Word(_) | Kind::Reviewer | Kind::Color => {
            quoted(&pattern(kind))
        }
    }
}

/// As PHP writes a text; what an editor would not show, or show in another order, by its number.
fn quoted(words: &str) -> String {
    let is_plain =
        |letter: char| (' '..='~').contains(&letter) || (letter.is_alphabetic() && letter < '\u{600}');
    let is_quote = |letter: char| matches!(letter, '“' | '”' | '’' | '¿' | '¡');
    if words.chars().all(|letter| is_plain(letter) || is_quote(letter)) {
        return format!("'{}'", words.replace('\\', "\\\\").replace('\'', "\\'"));
    }
    let mut text = "\"".to_owned();
    for letter in words.chars() {
        let _ = match letter {
            '\\' | '"' | '$' => write!(text, "\\{letter}"),
            _ if (' '..='~').contains(&letter) => write!(text, "{letter}"),
            _ => write!(text, "\\u{{{:x}}}", u32::from(letter)),
        };
    }
    text + "\""
}
