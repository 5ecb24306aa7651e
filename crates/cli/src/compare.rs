//! `care-finder-cli compare OLD [NEW]`: what a change of the protocol means, and for whom, before it is approved.
//! Finding it is in compare/moves.rs and saying it in compare/sheet.rs; getting the export of a revision is in compare/revision.rs.

mod diagrams;
mod differences;
mod moves;
mod report;
mod revision;
mod sheet;
mod union;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::exported::{Exported, read};
use crate::{export, files, output};

/// What is compared, and how it is shown.
pub(crate) struct Options<'a> {
    pub(crate) old: &'a str,
    /// Without it, this program's own protocol.
    pub(crate) new: Option<&'a str>,
    pub(crate) cases: Vec<PathBuf>,
    pub(crate) json: bool,
    pub(crate) file: Option<&'a PathBuf>,
}

/// Nothing is printed or written before everything is found.
pub(crate) fn run(options: &Options) -> Result<()> {
    let old = protocol(options.old)?;
    let new = match options.new {
        Some(new) => protocol(new)?,
        None => read::export("this program", &export::text(&export::sealed(files::cases(&options.cases)?))?)?,
    };
    let text = compared(&old, &new, options.json)?;
    output::give(options.file, &text)
}

fn compared(old: &Exported, new: &Exported, json: bool) -> Result<String> {
    let differences = differences::between(old, new);
    let found = moves::compare(old, new)?;
    if json {
        Ok(serde_json::to_string_pretty(&report::report(old, new, &differences, &found))? + "\n")
    } else {
        Ok(sheet::sheet(old, new, &differences, &found))
    }
}

/// A file is an export; anything else names a revision.
fn protocol(name: &str) -> Result<Exported> {
    let path = Path::new(name);
    if path.is_file() || path.extension().is_some_and(|extension| extension == "json") {
        let text = fs::read_to_string(path).with_context(|| name.to_owned())?;
        read::export(name, &text)
    } else {
        read::export(&format!("the export of {name}"), &revision::export(name)?)
    }
}

#[cfg(test)]
mod tests;
