//! Sign-offs: files in which a licensed clinician says what they think of one version of the protocol, and what a folder of them
//! amounts to. For the clinicians' program and the build. Who may sign, and whether a signature is genuine, no program can say.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// What is said as long as no sign-off covers the protocol.
pub const NONE: &str = "not yet reviewed by a licensed clinician";

/// What identifies a protocol: what a sign-off is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Such as "0.3.0".
    pub version: String,
    /// 16 hexadecimal digits, over everything that decides and nothing that merely words it.
    pub fingerprint: String,
}

/// One file.
#[derive(Clone, Debug)]
pub struct SignOff {
    file: String,
    name: String,
    license: String,
    date: String,
    of: Version,
    scope: String,
    approved: bool,
}

/// What the sign-offs amount to for a protocol, on the first line; then a line for each sign-off.
#[must_use]
pub fn told(all: &[SignOff], protocol: &Version) -> String {
    let Version { version, fingerprint } = protocol;
    let mut lines = vec![format!("Protocol {version} ({fingerprint}): {}", state(all, protocol))];
    for one in all {
        let stands = if one.of != *protocol {
            format!("of version {} ({}): does not count for this one", one.of.version, one.of.fingerprint)
        } else if one.approved {
            format!("approved; scope: {}", one.scope)
        } else {
            "of this version, not approved".to_owned()
        };
        lines.push(format!("{}: {}, {}, {}: {stands}", one.file, one.name, one.license, one.date));
    }
    lines.join("\n")
}

/// What the protocol's own field `review` must say.
#[must_use]
pub fn state(all: &[SignOff], protocol: &Version) -> String {
    let approved: Vec<_> = all
        .iter()
        .filter(|one| one.approved && one.of == *protocol)
        .map(|one| format!("{} ({}) on {}, scope: {}", one.name, one.license, one.date, one.scope))
        .collect();
    if approved.is_empty() { NONE.to_owned() } else { format!("reviewed by {}", approved.join("; ")) }
}

/// Every sign-off of a folder, in the order of the files' names. A missing folder holds none.
///
/// # Errors
///
/// The file and the field that is wrong.
pub fn read(folder: &Path) -> Result<Vec<SignOff>> {
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
        of: Version { version: field("version")?, fingerprint: field("fingerprint")? },
        scope: field("scope")?,
        approved: match table.get("approved").and_then(toml::Value::as_bool) {
            Some(approved) => approved,
            None => bail!("approved: `true` or `false` is expected"),
        },
        date,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
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
    fn only_an_approved_sign_off_of_this_version_and_fingerprint_makes_it_reviewed() {
        const THIS: &str = "32e210b1f4bc9210";
        const OTHER: &str = "7231dcab9e4884d3";
        let protocol = Version { version: "0.3.0".to_owned(), fingerprint: THIS.to_owned() };
        let state = |signed: &[String]| state(&of(signed), &protocol);
        let reviewed = "reviewed by A. Name (MD, CA 1) on 2026-12-01, scope: all";
        assert_eq!(state(&[signed(THIS, "0.3.0", true)]), reviewed);
        assert_eq!(state(&[signed(THIS, "0.3.0", false)]), NONE);
        assert_eq!(state(&[signed(OTHER, "0.2.0", true)]), NONE);
        assert_eq!(state(&[signed(OTHER, "0.3.0", true)]), NONE);
        assert_eq!(state(&[signed(THIS, "0.2.0", true)]), NONE);
        assert_eq!(state(&[signed(OTHER, "0.2.0", true), signed(THIS, "0.3.0", true)]), reviewed);
        assert_eq!(state(&[]), NONE);
        let all = [signed(OTHER, "0.2.0", true), signed(THIS, "0.3.0", false)];
        assert_eq!(
            told(&of(&all), &protocol),
            "Protocol 0.3.0 (32e210b1f4bc9210): not yet reviewed by a licensed clinician\n\
             a.toml: A. Name, MD, CA 1, 2026-12-01: of version 0.2.0 (7231dcab9e4884d3): does not count for this one\n\
             a.toml: A. Name, MD, CA 1, 2026-12-01: of this version, not approved"
        );
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
