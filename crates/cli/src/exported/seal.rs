//! The guard against an export that somebody edited by hand: a hash of each question, rule, case and other part.
//! It finds edits and names their place. It is no signature: anyone who wants to forge an export can seal it again.

use anyhow::{Result, bail};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Parts whose members are sealed one by one, so that an edit is found where it was made.
const BY_MEMBER: [&str; 3] = ["questions", "rules", "cases"];

/// The export with its seals.
pub(crate) fn sealed(mut export: Map<String, Value>) -> Value {
    export.remove("seals");
    let seals = parts(&export).into_iter().map(|(place, hash)| (place, Value::String(hash))).collect();
    export.insert("seals".to_owned(), Value::Object(seals));
    Value::Object(export)
}

/// Fails with the place of the first part that has changed since it was sealed.
pub(crate) fn check(export: &Map<String, Value>, text: &str) -> Result<()> {
    let Some(Value::Object(seals)) = export.get("seals") else {
        bail!("seals: missing; the file was not written by `care-finder-cli export`, or was edited since");
    };
    let mut unsealed = export.clone();
    unsealed.remove("seals");
    let found = parts(&unsealed);
    for (place, hash) in &found {
        match seals.get(place).and_then(Value::as_str) {
            Some(seal) if seal == hash => {}
            Some(_) => bail!("{place}{}: edited by hand since it was exported", line(text, place)),
            None => bail!("{place}{}: added by hand since the export was made", line(text, place)),
        }
    }
    for place in seals.keys() {
        if !found.iter().any(|(known, _)| known == place) {
            bail!("{place}: taken out by hand since the export was made");
        }
    }
    Ok(())
}

/// Each part's place and hash.
fn parts(export: &Map<String, Value>) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    for (key, value) in export {
        if let Value::Object(members) = value
            && BY_MEMBER.contains(&key.as_str())
        {
            parts.extend(members.iter().map(|(id, member)| (format!("{key}/{id}"), hash(member))));
        } else {
            parts.push((key.clone(), hash(value)));
        }
    }
    parts
}

/// The hash of the compact text, whose keys are in order: white space and the order of keys are not edits. Eight
/// bytes are enough against accidents.
fn hash(value: &Value) -> String {
    let digest = Sha256::digest(value.to_string().as_bytes());
    digest.iter().take(8).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Where a part begins in the file, to help find it.
fn line(text: &str, place: &str) -> String {
    let (part, id) = place.split_once('/').unwrap_or((place, place));
    let inside = text.find(&format!("\n  \"{part}\"")).unwrap_or(0);
    let wanted = format!("\"{id}\":");
    let before =
        text.get(inside..).and_then(|rest| rest.find(&wanted)).and_then(|at| text.get(..inside + at));
    before.map_or(String::new(), |before| {
        format!(" (line {})", before.lines().count() + usize::from(before.ends_with('\n')))
    })
}
