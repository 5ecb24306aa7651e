//! docs/protocol.md, docs/validation.md and docs/acr.md: compared with the tree; `cargo xtask bless docs` writes them anew.
//! It also sees to it that clinical content never changes without a new version.

use std::path::{Path, PathBuf};

use care_finder_core::protocol::PROTOCOL;
use care_finder_core::settings::{ABOUT, SETTINGS};

use crate::support::root;

mod accessibility_page;
mod acr_page;
mod candidacy_page;
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
fn the_changelog_tells_of_this_version_of_the_protocol() {
    let changelog = std::fs::read_to_string(root().join("CHANGELOG.md")).expect("CHANGELOG.md");
    assert!(changelog.contains("### Clinical"));
    assert!(changelog.contains(&format!("Protocol {}", PROTOCOL.version)), "{}", PROTOCOL.version);
}

#[test]
fn the_readme_tells_of_every_setting() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let found: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `data-")).collect();
    let rows: Vec<String> = SETTINGS
        .iter()
        .zip(ABOUT)
        .map(|(setting, about)| {
            format!(
                "| `data-{}` | {} | {} | {} |",
                setting.name,
                // A bar ends a cell, in code too.
                about.meaning.replace('|', r"\|"),
                setting.kind.to_string().replace('|', r"\|"),
                setting.default
            )
        })
        .collect();
    assert_eq!(found, rows, "README.md's table should read\n{}", rows.join("\n"));
}

/// A page in the tree with the page as it should be; writes it when outputs are accepted.
pub fn compare(path: &Path, page: &str) {
    if std::env::var_os("CARE_FINDER_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        std::fs::write(path, page).expect("the page");
    }
    let old = std::fs::read_to_string(path).unwrap_or_default();
    if let Some((old, new)) = old.lines().zip(page.lines()).find(|(old, new)| old != new) {
        panic!("{} is out of date; run {HOW}\n  in the tree: {old}\n  now:         {new}", path.display());
    }
    assert_eq!(old.len(), page.len(), "{} is out of date; run {HOW}", path.display());
}

fn docs(name: &str) -> PathBuf {
    root().join("docs").join(name)
}
