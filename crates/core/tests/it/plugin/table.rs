//! Writes packages/wordpress/table.php: every setting with what it takes and what holds without it, the sentences
//! about what is wrong, and the lines to call. All of it is ours, word for word; decides nothing.

use std::fmt::Write as _;

use care_finder_core::engine::LevelOfCare;
use care_finder_core::settings::{ABOUT, Kind, Problem, SETTINGS, Settings, choice};
use care_finder_core::text::{CARDS, CRISIS_LINES, DEFAULT_LANGUAGE};

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

/// What is set for the script around the guide (static/host/stage.js), not for the guide.
const OF_THE_SCRIPT: [Row<'static>; 2] = [
    Row {
        name: "display",
        label: "Once the guide has begun",
        meaning: "What happens when a visitor goes on from the first screen.",
        example: "",
        fault: "is not one of the choices. Write one of stage (it fills the window) or page (it stays in the page).",
        empty: "it fills the window",
        choices: Choices::One("stage", &[("stage", "Fills the window"), ("page", "Stays in the page")]),
        bytes: 2000,
        pattern: "stage|page",
    },
    Row {
        name: "height",
        label: "Height in the page",
        meaning: "How many pixels of the page the guide takes, 320 to 2000.",
        example: "1030",
        fault: "is not a height. Write a number of pixels from 320 to 2000.",
        empty: "it is as high as its first screen needs at that width",
        choices: Choices::None,
        bytes: 2000,
        pattern: "(?:3[2-9][0-9]|[4-9][0-9]{2}|1[0-9]{3}|2000)(?:px)?",
    },
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
        let words: Vec<(&str, &str)> = match setting.kind {
            Kind::Word(words) => words.iter().map(|word| (*word, choice(setting.name, word))).collect(),
            Kind::Levels => {
                let name = |level| (DEFAULT_LANGUAGE.level)(level).name;
                LevelOfCare::ALL.map(|level| (level.id(), name(level))).to_vec()
            }
            Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Reviewer | Kind::Color => Vec::new(),
        };
        let choices = match setting.kind {
            Kind::Word(_) => Choices::One(setting.default, &words),
            Kind::Levels => Choices::Many(&words),
            Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Reviewer | Kind::Color => Choices::None,
        };
        let row = Row {
            name: setting.name,
            label: about.label,
            meaning: &uncoded(about.meaning),
            example: setting.kind.example().unwrap_or_default(),
            fault: &setting.kind.fault().replace('`', ""),
            empty: about.empty,
            choices,
            bytes: bytes(setting.kind).min(2000),
            pattern: &pattern(setting.kind),
        };
        row.write(&mut php, setting.kind);
    }
    for row in OF_THE_SCRIPT {
        row.write(&mut php, Kind::Text(0));
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
    example: &'a str,
    fault: &'a str,
    empty: &'a str,
    choices: Choices<'a>,
    bytes: usize,
    pattern: &'a str,
}

/// What may be chosen: each with the word that is saved and the name that is shown.
#[derive(Clone, Copy)]
enum Choices<'a> {
    /// Something is typed.
    None,
    /// One of these; the first while nothing is set.
    One(&'a str, &'a [(&'a str, &'a str)]),
    /// Any of these, with commas between.
    Many(&'a [(&'a str, &'a str)]),
}

impl Row<'_> {
    fn write(&self, php: &mut String, kind: Kind) {
        let (choices, default, many) = match self.choices {
            Choices::None => (&[][..], None, "false"),
            Choices::One(default, choices) => {
                (choices, choices.iter().find(|(word, _)| *word == default).map(|(_, name)| *name), "false")
            }
            Choices::Many(choices) => (choices, None, "true"),
        };
        let choices: Vec<String> =
            choices.iter().map(|(word, name)| format!("{} => {}", quoted(word), translated(name))).collect();
        let choices = if choices.is_empty() {
            "array()".to_owned()
        } else {
            format!("array( {} )", choices.join(", "))
        };
        // An empty text has nothing to translate.
        let text = |words: &str| if words.is_empty() { "''".to_owned() } else { translated(words) };
        let lines = [
            ("label", translated(self.label)),
            ("meaning", translated(self.meaning)),
            ("example", quoted(self.example)),
            ("fault", translated(self.fault)),
            ("empty", translated(self.empty)),
            ("choices", choices),
            ("default", text(default.unwrap_or_default())),
            ("many", many.to_owned()),
            ("bytes", self.bytes.to_string()),
            ("pattern", written(kind, self.pattern)),
        ];
        let _ = writeln!(php, "\t\t{} => array(", quoted(self.name));
        for (key, value) in lines {
            let _ = writeln!(php, "\t\t\t{:width$} => {value},", quoted(key), width = 9);
        }
        *php += "\t\t),\n";
    }
}

/// The sentences about what is wrong, and what the page shows where no script runs.
fn words(php: &mut String) {
    let _ = write!(
        php,
        "\n/**\n * What is said of a setting that is not taken.\n *\n * @return array<string, string>\n */\n\
         function care_finder_sentences() {{\n\treturn array(\n\
         \t\t/* translators: 1: what was typed, 2: what is wrong with it, a sentence, 3: what happens until it is mended. */\n\
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

/// In the builder's words, with placeholders for what differs.
fn malformed() -> String {
    let (setting, about) =
        SETTINGS.iter().zip(ABOUT).find(|(setting, _)| setting.name == "phone").expect("a phone");
    let problem = problem("phone", "%1$s").in_words();
    problem.replace(&setting.kind.fault(), "%2$s").replace(about.empty, "%3$s")
}

fn unknown() -> String {
    said("%1$s", "x").replace("data-", "")
}

fn said(name: &str, value: &str) -> String {
    problem(name, value).to_string()
}

fn problem(name: &str, value: &str) -> Problem {
    let (_, problems) = Settings::from_pairs(&[(name.to_owned(), value.to_owned())]);
    problems.into_iter().next().expect("a problem")
}

/// What README.md shows as code is in quotation marks here.
fn uncoded(words: &str) -> String {
    let parts = words.split('`').enumerate();
    parts.map(|(place, part)| if place % 2 == 1 { format!("“{part}”") } else { part.to_owned() }).collect()
}

fn translated(words: &str) -> String {
    format!("__( {}, 'care-finder' )", quoted(words))
}

/// In PHP.
fn written(kind: Kind, pattern: &str) -> String {
    match kind {
        Kind::Phone(_) => format!("str_replace( ' ', $between, {} )", quoted(&phone())),
        Kind::Text(_) | Kind::Url | Kind::Levels | Kind::Word(_) | Kind::Reviewer | Kind::Color => {
            quoted(pattern)
        }
    }
}

/// A text as PHP writes it; whatever an editor would not show, or show in another order, by its number.
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
