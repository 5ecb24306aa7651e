//! docs/privacy.md and SECURITY.md name only files and tests that exist, and README.md links to both. Whether what
//! they say is true is for those tests, and for readers, to judge.

use std::collections::BTreeSet;
use std::fs;

use care_finder_core::settings::ABOUT;

use crate::support::{root, sources};

const PAGES: [&str; 2] = ["docs/privacy.md", "SECURITY.md"];
const OURS: [&str; 6] = ["tests/", "src/", "static/", "crates/", "xtask/", "docs/"];

#[test]
fn every_file_they_name_is_there() {
    let named: BTreeSet<_> = PAGES
        .into_iter()
        .flat_map(codes)
        .filter(|code| OURS.iter().any(|folder| code.starts_with(folder)))
        .collect();
    assert!(named.len() >= 12, "too few files are found for this to check anything: {named:?}");
    for file in named {
        assert!(root().join(&file).exists(), "{file} is named and not there");
    }
}

#[test]
fn every_test_they_name_is_there() {
    // A test's name is a sentence; nothing else in these pages has so many words in one.
    let is_test = |code: &String| {
        code.matches('_').count() > 2 && code.chars().all(|one| one == '_' || one.is_ascii_lowercase())
    };
    let named: BTreeSet<_> = PAGES.into_iter().flat_map(codes).filter(is_test).collect();
    assert!(named.len() >= 3, "too few tests are found for this to check anything: {named:?}");
    let source = sources(&root().join("tests"));
    for test in named {
        assert!(source.contains(&format!("async fn {test}()")), "{test} is named and not there");
    }
}

#[test]
fn the_readme_leads_to_both() {
    let readme = read("README.md");
    for page in PAGES {
        assert!(readme.contains(&format!("]({page})")), "README.md does not lead to {page}");
    }
}

/// What the border's list contains, and what the page says about it.
#[test]
fn every_message_is_told() {
    let (border, page) = (read("static/border.js"), read("docs/privacy.md"));
    let kinds: Vec<_> = border
        .lines()
        .filter_map(|line| line.split_once("[\"").filter(|_| line.contains('{')))
        .filter_map(|(_, rest)| rest.split('"').next())
        .collect();
    assert_eq!(kinds, ["settings", "ready", "failed", "begin", "leave"]);
    for kind in kinds {
        assert!(page.contains(&format!("| `{kind}`")), "docs/privacy.md does not tell of `{kind}`");
        for file in ["docs/data-flow.md", "docs/pictures/data-flow.svg"] {
            assert!(read(file).contains(kind), "{file} does not show {kind}");
        }
    }
}

/// The frame's name holds the early settings, and the page says which ones.
#[test]
fn every_setting_in_the_frame_s_name_is_told() {
    let page = read("docs/privacy.md");
    let row = page
        .lines()
        .find(|line| line.contains("| the frame's name: "))
        .expect("a row about the frame's name");
    let told: Vec<_> = row.split("`data-").skip(1).filter_map(|rest| rest.split('`').next()).collect();
    let early: Vec<_> = ABOUT.iter().filter(|about| about.early).map(|about| about.name).collect();
    assert_eq!(told, early);
    // Each has a way to show, or packing fails.
    let looks = read("static/frame/looks.js");
    for name in early {
        assert!(
            looks.contains(&format!("\n    {name}(value) {{")),
            "static/frame/looks.js does not show data-{name}"
        );
    }
}

fn codes(page: &str) -> Vec<String> {
    read(page).split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).expect(file)
}
