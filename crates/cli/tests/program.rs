//! The program as people and scripts run it: exit codes, which stream things go to, and what a bad input reports.
//! What a comparison finds is tested beside its code.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test's helpers fail the test by panicking"
)]
#![allow(clippy::indexing_slicing, reason = "a test's helpers fail the test by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_care-finder-cli")).args(arguments).current_dir(root()).output().unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn exported() -> String {
    let (code, text, error) = said(&program(&["export", "--cases", "cases/vignettes"]));
    assert_eq!((code, error.as_str()), (Some(0), ""));
    text
}

#[test]
fn an_export_is_of_the_schema_and_so_is_that_of_0_2_0() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let schema = root().join("crates/cli/schema/protocol.schema.json").canonicalize().unwrap();
    let schema = compiler.compile(schema.to_str().unwrap(), &mut schemas).unwrap();
    let kept = fs::read_to_string(root().join("cases/protocols/0.2.0.json")).unwrap();
    for text in [exported(), kept] {
        let value: Value = serde_json::from_str(&text).unwrap();
        schemas.validate(&value, schema).unwrap_or_else(|error| panic!("{error:#}"));
        let mut wrong = value;
        wrong["rules"]["withdrawal.illness"]["when"] = serde_json::json!({ "none": ["health.illness"] });
        assert!(schemas.validate(&wrong, schema).is_err(), "a negation is no condition");
    }
}

#[test]
fn an_export_edited_by_hand_is_refused_with_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("edited.json");
    let name = file.to_str().unwrap();
    let text = exported();
    let level = "\"at_least\": \"medically_managed\"";
    let rule = text.find("\"withdrawal.large_amount\": {").unwrap();
    let at = rule + text[rule..].find(level).unwrap();
    let line = text[..at].lines().count();
    let lowered =
        format!("{}{}{}", &text[..at], level.replace("medically_managed", "op"), &text[at + level.len()..]);
    let without =
        |seal: &str| text.lines().filter(|line| !line.contains(seal)).collect::<Vec<_>>().join("\n");
    for (edited, says) in [
        (lowered, "rules/withdrawal.large_amount (line "),
        (without("\"rules/withdrawal.illness\": \""), "rules/withdrawal.illness (line "),
        (text.replacen("\"schema\": 1", "\"schema\": 2", 1), "schema: the file is of schema version 2"),
        (text.replacen("\"seals\"", "\"zeals\"", 1), "seals: missing"),
        (text[..text.len() / 2].to_owned(), "no JSON: "),
        ("{}".to_owned(), "schema: missing"),
    ] {
        fs::write(&file, edited).unwrap();
        let sheet = folder.path().join("sheet.md");
        let (code, out, error) = said(&program(&["compare", name, "--output", sheet.to_str().unwrap()]));
        assert_eq!((code, out.as_str()), (Some(1), ""), "{error}");
        assert!(error.starts_with(&format!("error: {name}: ")) && error.contains(says), "{error}");
        // The line named is where the part begins, a little before the edit.
        if says.contains("large_amount") {
            let named: usize =
                error.split("(line ").nth(1).unwrap().split(')').next().unwrap().parse().unwrap();
            assert!(named < line && line - named < 120, "{error} {line}");
        }
        assert!(
            !sheet.exists() && fs::read_dir(folder.path()).unwrap().count() == 1,
            "something was half written"
        );
    }
}

#[test]
fn white_space_is_no_edit() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("compact.json");
    let value: Value = serde_json::from_str(&exported()).unwrap();
    fs::write(&file, value.to_string()).unwrap();
    let (code, out, error) = said(&program(&["compare", file.to_str().unwrap(), "--json"]));
    assert_eq!((code, error.as_str()), (Some(0), ""));
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["none_moves_down"], true);
    assert_eq!(report["moves"], serde_json::json!([]));
}

#[test]
fn what_is_neither_file_nor_revision_says_so() {
    let (code, out, error) = said(&program(&["compare", "no-such-thing"]));
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert_eq!(error, "error: no-such-thing: there is no such file, and no such git revision here\n");
    let (code, _, error) = said(&program(&["compare", "no-such-file.json"]));
    assert_eq!(code, Some(1));
    assert!(error.starts_with("error: no-such-file.json: "), "{error}");
}

/// In a repository of its own, so that this test does not build a program that builds.
#[test]
fn a_revision_without_export_or_that_does_not_build_says_so_and_leaves_no_worktree() {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let done = Command::new("git")
            .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    git(&["init", "--quiet"]);
    fs::write(folder.path().join("README"), "nothing yet").unwrap();
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    git(&["tag", "old"]);
    fs::create_dir_all(folder.path().join("crates/cli/src")).unwrap();
    fs::write(folder.path().join("crates/cli/src/export.rs"), "this is no Rust").unwrap();
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "second"]);
    for (revision, says) in [("old", "its program has no `export`"), ("HEAD", "does not build or export")] {
        let output = Command::new(env!("CARGO_BIN_EXE_care-finder-cli"))
            .args(["compare", revision])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let (code, out, error) = said(&output);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{error}");
        assert!(error.contains(&format!("revision {revision} (")) && error.contains(says), "{error}");
        assert_eq!(git(&["worktree", "list"]).lines().count(), 1, "a worktree was left");
    }
}

#[test]
fn help_exit_codes_and_completions_are_as_people_expect() {
    let (code, out, _) = said(&program(&["--help"]));
    assert_eq!(code, Some(0));
    for word in ["assess", "export", "compare", "completions", "Exit codes", "Nothing is sent anywhere"] {
        assert!(out.contains(word), "{word}: {out}");
    }
    assert_eq!(program(&["no-such-command"]).status.code(), Some(2));
    assert_eq!(program(&["compare"]).status.code(), Some(2));
    let (code, out, _) = said(&program(&["--version"]));
    assert_eq!((code, out.trim()), (Some(0), concat!("care-finder-cli ", env!("CARGO_PKG_VERSION"))));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, out, error) = said(&program(&["completions", shell]));
        assert_eq!((code, error.as_str()), (Some(0), ""));
        assert!(out.contains("compare") && out.contains("export"), "{shell}");
    }
}

#[test]
fn cases_that_cannot_be_read_stop_an_export_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.toml");
    fs::write(&file, "id = \"a\"\nharm = \"plam\"\n").unwrap();
    let to = folder.path().join("out.json");
    let (code, _, error) =
        said(&program(&["export", "--cases", file.to_str().unwrap(), "--output", to.to_str().unwrap()]));
    assert_eq!(code, Some(1));
    assert_eq!(
        error,
        format!("error: {}: a, harm: there is no option `plam`; did you mean `plan`?\n", file.display())
    );
    assert!(!to.exists());
}
