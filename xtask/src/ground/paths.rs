//! Where things are: the project, its outputs, the user's cache folder, programs on PATH.
//! Creates nothing.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::environment;

/// What the shipped wasm may call: `cargo xtask capabilities`.
pub(crate) const CAPABILITIES: &str = "cases/capabilities.txt";
/// What a center can set, for the WordPress plugin.
pub(crate) const PLUGIN_TABLE: &str = "packages/wordpress/table.php";
/// What every kind of screen looks like, for the browser tests to compare with.
pub(crate) const PICTURES: &str = "cases/pictures";
/// What a screen reader says of whole journeys.
pub(crate) const TRANSCRIPTS: &str = "cases/spoken";
/// The long fuzzing run of the messages, in Node.
pub(crate) const MESSAGE_FUZZER: &str = "tests/privacy/messages/node.js";
/// The one list of messages between the guide and the page around it.
pub(crate) const BORDER: &str = "static/border.js";

pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The native target folder. The wasm toolchain may be another rustc, so it has a folder of its own inside this one:
/// in a shared one the two would rebuild each other's work.
pub(crate) fn target() -> PathBuf {
    match environment::native("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

pub(crate) fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// A program of this workspace that cargo compiled for this machine: cargo puts them all next to this one.
pub(crate) fn program(name: &str) -> Result<PathBuf> {
    let this = env::current_exe().context("cannot tell where this program is")?;
    Ok(this.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX)))
}

pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// What packing leaves for the checks; the page itself holds it only in minified form.
pub(crate) fn packed_wasm() -> PathBuf {
    target().join("care-finder.wasm")
}

pub(crate) fn packed_glue() -> PathBuf {
    target().join("care-finder.glue.js")
}

/// Every text, each on a line after its language's code and a tab.
pub(crate) fn packed_texts() -> PathBuf {
    target().join("care-finder.texts.tsv")
}

/// The version and the fingerprint of the rules in dist/.
pub(crate) fn packed_protocol() -> PathBuf {
    target().join("care-finder.protocol.txt")
}

/// Where licensed clinicians sign, one file each.
pub(crate) fn signed() -> PathBuf {
    root().join("docs/review/signed")
}

/// Which compiler made dist/, for the release made from it later.
pub(crate) fn compiler() -> PathBuf {
    target().join("care-finder.compiler.txt")
}

pub(crate) fn packed_twin() -> PathBuf {
    target().join("care-finder.twin.js")
}

/// Tools live outside the project, by version, so that the next clone on the same machine finds them.
pub(crate) fn cache() -> Result<PathBuf> {
    let base = match env::var_os("XDG_CACHE_HOME").map(PathBuf::from) {
        Some(folder) if folder.is_absolute() => folder,
        _ => PathBuf::from(env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?)
            .join(".cache"),
    };
    Ok(base.join("care-finder"))
}

pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let folders = environment::native("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}
