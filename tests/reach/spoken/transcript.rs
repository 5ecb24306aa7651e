//! A journey as a text for people to read: one paragraph for each screen, indented by the groups that are entered.
//! Leaves out what readers do not say by default, and what was said on the screen before. Compares it with the tree.

use std::fmt::Write as _;
use std::path::Path;

const HOW: &str = "cargo xtask bless transcripts --accept";

/// Read as plain text, as readers do with paragraphs and emphasis.
const PLAIN: [&str; 8] =
    ["paragraph", "strong", "definition", "term", "document", "alert", "status", "listitem"];

/// Entered and left aloud.
const GROUPS: [&str; 11] = [
    "banner",
    "main",
    "list",
    "group",
    "radiogroup",
    "figure",
    "table",
    "rowgroup",
    "row",
    "region",
    "complementary",
];

/// Their words follow once more.
const NAMED: [&str; 7] = ["link", "button", "checkbox", "radio", "heading", "rowheader", "columnheader"];

#[derive(Default)]
pub(super) struct Transcript {
    text: String,
    header: Vec<String>,
}

impl Transcript {
    /// Everything on a screen. The header is written once, and then only when it differs.
    pub(super) fn screen(&mut self, title: &str, said: &[String]) {
        let split =
            said.iter().position(|phrase| phrase.starts_with("end of banner")).map_or(0, |place| place + 1);
        let (header, rest) = said.split_at(split);
        self.heading(title);
        if header == self.header {
            self.line(0, "(header as before)");
        } else {
            self.phrases(header);
            header.clone_into(&mut self.header);
        }
        self.phrases(rest);
    }

    /// What is heard after a press: where the focus goes, then what live regions say. Which of the two a reader speaks
    /// first is its own affair, and a matter of milliseconds here.
    pub(super) fn heard(&mut self, pressed: &str, said: &[String]) {
        self.heading(&format!("({pressed})"));
        let live = |phrase: &&String| phrase.starts_with("assertive: ") || phrase.starts_with("polite: ");
        let mut last = "";
        for phrase in said.iter().filter(|phrase| !live(phrase)).chain(said.iter().filter(live)) {
            // One change of a live region reaches the reader as several.
            if phrase != last {
                self.line(0, phrase);
            }
            last = phrase;
        }
    }

    fn heading(&mut self, title: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        writeln!(self.text, "{gap}## {}\n", title.trim()).expect("a text grows");
    }

    fn phrases(&mut self, said: &[String]) {
        let mut depth: usize = 0;
        // The name of what holds the following words, which repeat it.
        let mut named = String::new();
        for phrase in said {
            let (ends, inner) =
                phrase.strip_prefix("end of ").map_or((false, phrase.as_str()), |rest| (true, rest));
            let role = inner.split(", ").next().unwrap_or(inner);
            let mark = if inner.contains("current item") { "(current item) " } else { "" };
            if GROUPS.contains(&role) {
                if ends {
                    depth = depth.saturating_sub(1);
                } else {
                    // A row's name is its cells, which follow.
                    let told = if role == "row" { "row" } else { inner };
                    self.line(depth, &format!("{mark}{told}"));
                    depth += 1;
                }
                inner.clone_into(&mut named);
            } else if ends || PLAIN.contains(&role) || inner.starts_with("end, ") || inner.len() == 1 {
                // Nothing that a reader stops at. What is empty is not read at all.
                if ends && inner == "alert" {
                    self.line(depth, "(end of alert)");
                }
            } else if inner.contains(", ") && NAMED.contains(&role) {
                self.line(depth, inner);
                inner.clone_into(&mut named);
            } else if !named.contains(inner) {
                self.line(depth, inner);
            }
        }
    }

    fn line(&mut self, depth: usize, phrase: &str) {
        writeln!(self.text, "{:1$}{phrase}", "", depth * 2).expect("a text grows");
    }

    pub(super) fn compare(&self, name: &str) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/spoken").join(format!("{name}.txt"));
        if std::env::var_os("CARE_FINDER_BLESS").is_some() {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder");
            std::fs::write(&file, &self.text).expect("the transcript");
        }
        let old = std::fs::read_to_string(&file).unwrap_or_default();
        if let Some((old, new)) = old.lines().zip(self.text.lines()).find(|(old, new)| old != new) {
            panic!("{name} sounds different: read it after {HOW}\n  before: {old}\n  now:    {new}");
        }
        assert_eq!(old.len(), self.text.len(), "{name} is longer or shorter: read it after {HOW}");
    }
}
