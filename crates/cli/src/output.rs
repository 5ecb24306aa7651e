//! Where a finished text goes: to standard output, or into a file that is never half written.
//! What the text says is the commands' business.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// Prints the text, or puts it into the file in one step.
pub(crate) fn give(file: Option<&PathBuf>, text: &str) -> Result<()> {
    let Some(file) = file else {
        io::stdout().lock().write_all(text.as_bytes())?;
        return Ok(());
    };
    let mut beside: OsString = file.clone().into_os_string();
    beside.push(".part");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, file));
    if written.is_err() {
        // It may not even exist; the error that counts is that of writing.
        let _ = fs::remove_file(&beside);
    }
    written.with_context(|| file.display().to_string())
}
