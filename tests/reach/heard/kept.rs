//! What was heard on a walk, compared with what is kept in cases/spoken: the kept lines must be heard, in order, after the same
//! keys. More may be said beside them, and with every width of the window an arrow reads another piece of the guide: visitor.rs
//! checks that it is the guide's. Writes the files again for `cargo xtask bless`.

use std::fs;
use std::path::PathBuf;

const HOW: &str = "cargo xtask bless transcripts --accept";

pub(super) fn compare(name: &str, told: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases/spoken").join(format!("{name}.txt"));
    if std::env::var_os("CARE_FINDER_BLESS").is_some() {
        fs::write(&file, told).expect("a transcript is written");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(!kept.is_empty(), "{} is not there: {HOW}", file.display());
    if let Err(line) = holds(&kept, told) {
        panic!(
            "{name}: `{line}` of what is kept is not heard there any more. If that is meant: {HOW}\n{told}"
        );
    }
}

/// The first kept line that is missing after its key.
fn holds(kept: &str, told: &str) -> Result<(), String> {
    let mut told = told.lines().map(steps_apart);
    let mut arrow = false;
    for line in kept.lines().filter(|line| !line.is_empty()).map(steps_apart) {
        if line.starts_with("    ") {
            if arrow || is_landmark(&line) {
                continue;
            }
            // Within this key's lines only.
            let mut rest = told.clone();
            let found = rest.find(|one| *one == line || !one.starts_with("    "));
            if found.as_deref() != Some(line.as_str()) {
                return Err(line);
            }
            told = rest;
        } else if told.any(|one| one == line) {
            arrow = line == "> Down" || line == "> shift+m";
        } else {
            return Err(line);
        }
    }
    Ok(())
}

/// In most runs Orca with Firefox names the landmark before a new heading; in others it leaves that out at a step or two. Of
/// five runs this happened in one, and nothing else differed.
fn is_landmark(line: &str) -> bool {
    line.starts_with("    main content")
}

/// How often a key is pressed on the way to something differs when a browser breaks a line in two.
fn steps_apart(line: &str) -> String {
    line.split_once(", ").filter(|_| line.starts_with("> ")).map_or(line, |(key, _)| key).to_owned()
}

#[test]
fn what_is_kept_must_be_heard_in_its_place() {
    let kept = "## who\n> h\n    main content Guide\n    One\n    Two\n> Down\n    A piece\n> Tab, 3 times\n    Three\n";
    let more =
        "## who\n> h\n    None\n    One\n    Two\n    blank\n> Down\n    Of it\n> Tab, 4 times\n    Three\n";
    assert_eq!(holds(kept, more), Ok(()));
    for (fault, line) in [
        ("## who\n> h\n    One\n> Down\n    A piece\n> Tab, 3 times\n    Three\n", "    Two"),
        ("## who\n> h\n    Two\n    One\n> Down\n> Tab, 3 times\n    Three\n", "    Two"),
        ("## who\n> h\n    One\n    Two\n> Down\n    A piece\n", "> Tab"),
        ("", "## who"),
    ] {
        assert_eq!(holds(kept, fault), Err(line.to_owned()));
    }
}
