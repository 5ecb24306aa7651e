//! `care-finder-cli review`: what the sign-offs in a folder amount to for the protocol as it is.
//! The form is written by kit.rs. Who may sign, and whether a signature is true, no program can say.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use care_finder_core::protocol::{PROTOCOL, fingerprint};

/// What the protocol says of itself as long as no sign-off is of it.
pub(crate) const NONE: &str = "not yet reviewed by a licensed clinician";

/// One file.
struct SignOff {
    file: String,
    name: String,
    license: String,
    date: String,
    version: String,
    fingerprint: String,
    scope: String,
    approved: bool,
}

/// Prints it.
pub(crate) fn run(folder: &Path) -> Result<()> {
    let all = read(folder)?;
    let mut text = format!("Protocol {} ({:016x}): {}\n", PROTOCOL.version, fingerprint(), state(&all));
    for one in &all {
        let stands = if !one.is_of_this() {
            format!("of version {} ({}): does not count for this one", one.version, one.fingerprint)
        } else if one.approved {
            format!("approved; scope: {}", one.scope)
        } else {
            "of this version, not approved".to_owned()
        };
        writeln!(text, "{}: {}, {}, {}: {stands}", one.file, one.name, one.license, one.date)?;
    }
    crate::output::give(None, &text)
}

/// What the field `review` of the protocol must say.
fn state(all: &[SignOff]) -> String {
    let approved: Vec<_> = all
        .iter()
        .filter(|one| one.approved && one.is_of_this())
        .map(|one| format!("{} ({}) on {}, scope: {}", one.name, one.license, one.date, one.scope))
        .collect();
    if approved.is_empty() { NONE.to_owned() } else { format!("reviewed by {}", approved.join("; ")) }
}

impl SignOff {
    fn is_of_this(&self) -> bool {
        self.fingerprint == format!("{:016x}", fingerprint()) && self.version == PROTOCOL.version
    }
}

/// Every sign-off of a folder, in the order of the files' names. A folder that is not there holds none.
fn read(folder: &Path) -> Result<Vec<SignOff>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = fs::read_dir(folder)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
        })
        .with_context(|| folder.display().to_string())?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
            sign_off(&text, file).with_context(|| file.display().to_string())
        })
        .collect()
}

fn sign_off(text: &str, file: &Path) -> Result<SignOff> {
    const FIELDS: [&str; 8] =
        ["name", "license", "date", "version", "fingerprint", "scope", "remarks", "approved"];
    let table: toml::Table =
        toml::from_str(text).map_err(|error| anyhow::anyhow!("{}", error.to_string().trim_end()))?;
    if let Some(other) = table.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        bail!("{other}: a sign-off has no such field; it has {}", FIELDS.join(", "));
    }
    let field = |name: &str| match table.get(name).and_then(toml::Value::as_str).map(str::trim) {
        Some("") => bail!("{name}: empty"),
        Some(text) => Ok(text.to_owned()),
        None => bail!("{name}: missing, or no text"),
    };
    field("remarks")?;
    let date = field("date")?;
    let digits: Vec<_> = date.split('-').map(str::len).collect();
    if digits != [4, 2, 2] || !date.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) {
        bail!("date: `{date}` is no year-month-day");
    }
    Ok(SignOff {
        file: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        name: field("name")?,
        license: field("license")?,
        version: field("version")?,
        fingerprint: field("fingerprint")?,
        scope: field("scope")?,
        approved: match table.get("approved").and_then(toml::Value::as_bool) {
            Some(approved) => approved,
            None => bail!("approved: `true` or `false` is expected"),
        },
        date,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(fingerprint: &str, version: &str, approved: bool) -> String {
        format!(
            "name = \"A. Name\"\nlicense = \"MD, CA 1\"\ndate = \"2026-12-01\"\nversion = \"{version}\"\nfingerprint = \"{fingerprint}\"\n\
             scope = \"all\"\nremarks = \"none\"\napproved = {approved}\n"
        )
    }

    fn of(texts: &[String]) -> Vec<SignOff> {
        texts.iter().map(|text| sign_off(text, Path::new("a.toml")).unwrap()).collect()
    }

    #[test]
    fn the_protocol_says_of_itself_what_the_sign_offs_in_the_tree_amount_to() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/review/signed"));
        let state = state(&read(folder).unwrap());
        assert_eq!(
            PROTOCOL.review, state,
            "`review` in crates/core/src/protocol.rs must say what docs/review/signed says"
        );
    }

    #[test]
    fn only_an_approved_sign_off_of_this_fingerprint_makes_it_reviewed() {
        let this = format!("{:016x}", fingerprint());
        let version = PROTOCOL.version;
        let reviewed = "reviewed by A. Name (MD, CA 1) on 2026-12-01, scope: all";
        assert_eq!(state(&of(&[signed(&this, version, true)])), reviewed);
        assert_eq!(state(&of(&[signed(&this, version, false)])), NONE);
        assert_eq!(state(&of(&[signed("7231dcab9e4884d3", "0.2.0", true)])), NONE);
        assert_eq!(state(&of(&[signed("7231dcab9e4884d3", version, true)])), NONE);
        assert_eq!(
            state(&of(&[signed("7231dcab9e4884d3", "0.2.0", true), signed(&this, version, true)])),
            reviewed
        );
        assert_eq!(state(&[]), NONE);
    }

    #[test]
    fn a_sign_off_with_a_fault_names_it() {
        let fault = |text: &str| sign_off(text, Path::new("a.toml")).err().map(|error| error.to_string());
        let good = signed("7231dcab9e4884d3", "0.2.0", true);
        assert_eq!(fault(&good), None);
        assert_eq!(fault(&good.replace("MD, CA 1", "")), Some("license: empty".to_owned()));
        assert_eq!(
            fault(&good.replace("2026-12-01", "last week")),
            Some("date: `last week` is no year-month-day".to_owned())
        );
        assert_eq!(
            fault(&good.replace("approved = true", "")),
            Some("approved: `true` or `false` is expected".to_owned())
        );
        assert!(
            fault(&good.replace("scope", "scopes"))
                .unwrap()
                .starts_with("scopes: a sign-off has no such field")
        );
        assert!(fault("name = ").unwrap().contains("line 1"));
    }
}
