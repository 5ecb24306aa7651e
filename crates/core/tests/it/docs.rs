//! The generated documents (docs/protocol.md, docs/validation.md, docs/acr.md, cases/next_steps.txt) and README.md's
//! table of settings, compared with the tree; `cargo xtask bless docs --accept` writes them again. Also makes sure
//! that clinical content never changes without a new version.

use std::path::{Path, PathBuf};

use care_finder_core::protocol::PROTOCOL;
use care_finder_core::settings::{ABOUT, SETTINGS};

use crate::support::{kept, root};

mod accessibility_page;
mod acr_page;
mod candidacy_page;
mod next_steps_page;
mod papers;
mod privacy_page;
mod protocol_page;
mod sets_page;
mod validation_page;

const HOW: &str = "cargo xtask bless docs --accept";

#[test]
fn the_protocol_page_is_fresh_and_its_version_rises_with_every_clinical_change() {
    let page = protocol_page::page();
    let path = docs("protocol.md");
    if let Ok(old) = std::fs::read_to_string(&path) {
        let mark = |page: &str| page.lines().find(|line| line.starts_with("Fingerprint")).map(str::to_owned);
        let version = format!("Version **{}**", PROTOCOL.version);
        assert!(
            !old.contains(&version) || mark(&old) == mark(&page),
            "questions or rules changed, the version did not: raise PROTOCOL.version and date in crates/core/src/protocol.rs, \
             say why under Clinical in CHANGELOG.md, then run {HOW}"
        );
    }
    compare(&path, &page);
}

#[test]
fn the_validation_page_is_fresh() {
    compare(&docs("validation.md"), &validation_page::page());
}

#[test]
fn the_conformance_report_is_fresh() {
    compare(&docs("acr.md"), &acr_page::page());
}

#[test]
fn the_page_of_next_steps_is_fresh() {
    compare(&root().join("cases/next_steps.txt"), &next_steps_page::page());
}

#[test]
fn the_changelog_tells_of_this_version_of_the_protocol() {
    let changelog = std::fs::read_to_string(root().join("CHANGELOG.md")).expect("CHANGELOG.md");
    assert!(changelog.contains("### Clinical"), "CHANGELOG.md has no heading \"### Clinical\"");
    let told = format!("Protocol {}", PROTOCOL.version);
    assert!(
        changelog.contains(&told),
        "under Clinical, CHANGELOG.md should say what \"{told}\" changes, and on whose word"
    );
}

#[test]
fn the_readme_tells_of_every_setting() {
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).expect("README.md");
    let rows: String = SETTINGS
        .iter()
        .zip(ABOUT)
        .map(|(setting, about)| {
            format!(
                "| `data-{}` | {} | {} | {} |\n",
                setting.name,
                // A bar ends a cell, in code too.
                about.meaning.replace('|', r"\|"),
                setting.kind.to_string().replace('|', r"\|"),
                setting.default
            )
        })
        .collect();
    let (before, after) = readme.split_once("| `data-").expect("a table of settings");
    let after = after.split_inclusive('\n').skip(1).skip_while(|line| line.starts_with("| `data-"));
    compare(&path, &(before.to_owned() + &rows + &after.collect::<String>()));
}

fn compare(path: &Path, page: &str) {
    kept(path, page, HOW);
}

fn docs(name: &str) -> PathBuf {
    root().join("docs").join(name)
}
