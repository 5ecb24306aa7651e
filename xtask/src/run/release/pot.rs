//! The template for translators of the WordPress plugin, as `wp i18n make-pot` would write it: every text in PHP, the editor's
//! script, the block's description and the plugin's header, with its place. Knows only the few ways in which ours mark one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

const DOMAIN: &str = "'care-finder'";
/// Longer names end in the shortest.
const CALLS: [&str; 2] = ["__( ", "esc_html_e( "];

/// By their words and by what they are, where WordPress asks for that too; empty elsewhere.
type Texts = BTreeMap<(String, &'static str), Said>;

#[derive(Default)]
struct Said {
    places: Vec<String>,
    note: Option<String>,
}

/// Of the files by name.
pub(super) fn template(files: &[(String, String)]) -> Result<String> {
    let mut all = Texts::new();
    for (name, text) in files {
        let kind = name.rsplit_once('.').map_or("", |(_, kind)| kind);
        match kind {
            "php" | "js" => called(name, text, &mut all)?,
            "json" => described(name, text, &mut all)?,
            _ => {}
        }
        if kind == "php" && text.contains("Plugin Name:") {
            for key in ["Plugin Name:", "Description:"] {
                let line =
                    text.lines().find_map(|line| line.trim_start_matches([' ', '*']).strip_prefix(key));
                all.entry((line.context("a plugin's header")?.trim().to_owned(), ""))
                    .or_default()
                    .places
                    .push(name.clone());
            }
        }
    }
    let mut pot = "# Texts of the plugin Care Finder, for translators. The guide itself has its own languages.\n\
                   msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: Care Finder\\n\"\n\"MIME-Version: 1.0\\n\"\n\
                   \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n\
                   \"X-Domain: care-finder\\n\"\n"
        .to_owned();
    for ((words, context), Said { places, note }) in &all {
        let context = if context.is_empty() { String::new() } else { format!("msgctxt \"{context}\"\n") };
        let note = note.as_ref().map(|note| format!("#. {note}\n")).unwrap_or_default();
        let format = if words.contains("%1$s") { "#, php-format\n" } else { "" };
        let words = words.replace('\\', "\\\\").replace('"', "\\\"");
        let _ =
            write!(pot, "\n{note}#: {}\n{format}{context}msgid \"{words}\"\nmsgstr \"\"\n", places.join(" "));
    }
    Ok(pot)
}

/// `__( 'Center', 'care-finder' )`, with the note for translators on the line before, if there is one.
fn called(name: &str, text: &str, all: &mut Texts) -> Result<()> {
    let mut note = None;
    for (number, line) in (1..).zip(text.lines()) {
        for call in CALLS {
            for (at, _) in line.match_indices(call) {
                let rest = line.get(at + call.len()..).unwrap_or_default();
                let place = format!("{name}:{number}");
                let (words, rest) = literal(rest).with_context(|| format!("{place}: not a plain text"))?;
                if !rest.starts_with(&format!(", {DOMAIN}")) {
                    bail!("{place}: without {DOMAIN}");
                }
                let said = all.entry((words, "")).or_default();
                said.places.push(place);
                said.note = said.note.take().or_else(|| note.clone());
            }
        }
        let comment = line.trim().strip_prefix("/* ").and_then(|comment| comment.strip_suffix(" */"));
        note = comment.filter(|comment| comment.starts_with("translators: ")).map(str::to_owned);
    }
    Ok(())
}

/// A text in single quotes, as PHP and JavaScript write it, and what follows.
fn literal(code: &str) -> Option<(String, &str)> {
    let mut words = String::new();
    let mut letters = code.strip_prefix('\'')?.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => words.push(letters.next()?.1),
            '\'' => return Some((words, code.get(at + 2..)?)),
            _ => words.push(letter),
        }
    }
    None
}

fn described(name: &str, text: &str, all: &mut Texts) -> Result<()> {
    let block: Value = serde_json::from_str(text).with_context(|| format!("{name} is no JSON"))?;
    for (key, context) in
        [("title", "block title"), ("description", "block description"), ("keywords", "block keyword")]
    {
        let words = block.get(key).into_iter();
        let words = words.flat_map(|one| one.as_array().cloned().unwrap_or_else(|| vec![one.clone()]));
        for words in words.filter_map(|one| one.as_str().map(str::to_owned)) {
            all.entry((words, context)).or_default().places.push(name.to_owned());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_there_once_with_its_places_and_its_note() {
        let php = "<?php\n/* Plugin Name: A\n * Description: B \"c\" */\n/* translators: 1: a name. */\n\
                   $a = sprintf( __( 'It\\'s %1$s', 'care-finder' ), 1 ) . esc_html__( 'A', 'care-finder' );\n";
        let php = php.replace("/* Plugin", " * Plugin");
        let json = r#"{ "title": "A", "keywords": ["k"] }"#;
        let files = [("a.php".to_owned(), php), ("block.json".to_owned(), json.to_owned())];
        let pot = template(&files).unwrap();
        assert!(
            pot.contains("#. translators: 1: a name.\n#: a.php:5\n#, php-format\nmsgid \"It's %1$s\"\n"),
            "{pot}"
        );
        assert!(pot.contains("#: a.php:5 a.php\nmsgid \"A\"\n"), "{pot}");
        assert!(
            pot.contains("#: block.json\nmsgctxt \"block keyword\"\nmsgid \"k\"")
                && pot.contains("msgid \"B \\\"c\\\" */\""),
            "{pot}"
        );
    }

    #[test]
    fn a_text_that_no_translator_would_get_is_an_error() {
        for code in ["__( $words, 'care-finder' )", "__( 'A', 'other' )", "__( 'A' )"] {
            assert!(template(&[("a.php".to_owned(), code.to_owned())]).is_err(), "{code}");
        }
    }
}
