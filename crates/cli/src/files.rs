//! The answers of cases in files and folders, by id, for an export and for a comparison.
//! Which answers a question takes is read in assess/read.rs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use care_finder_core::names::OptionName;
use serde_json::{Map, Value, json};

use crate::assess::read;

/// Every case in these files, and in the TOML and JSON files of these folders. The first one that cannot be read is an error.
pub(crate) fn cases(places: &[PathBuf]) -> Result<Map<String, Value>> {
    let mut cases = Map::new();
    for place in places {
        for file in files(place)? {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            for (number, value) in read::values(&text).into_iter().enumerate() {
                let case = value.and_then(|value| read::case(number + 1, &value));
                let case = case.map_err(|problem| anyhow::anyhow!("{}: {problem}", file.display()))?;
                let options: Vec<_> =
                    case.answers.chosen().iter().filter_map(OptionName::at).map(OptionName::key).collect();
                if cases.insert(case.id.clone(), json!(options)).is_some() {
                    bail!("{}: a case with the id `{}` was read before", file.display(), case.id);
                }
            }
        }
    }
    Ok(cases)
}

/// In the order of their names, so that an export is the same on every machine.
fn files(place: &Path) -> Result<Vec<PathBuf>> {
    if !place.is_dir() {
        return Ok(vec![place.to_owned()]);
    }
    let mut entries = fs::read_dir(place)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
        })
        .with_context(|| place.display().to_string())?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        let kind = entry.extension().and_then(|extension| extension.to_str());
        if entry.is_dir() {
            found.extend(files(&entry)?);
        } else if matches!(kind, Some("toml")) {
            found.push(entry);
        }
    }
    Ok(found)
}
