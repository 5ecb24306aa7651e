//! The two sets of variables: the caller's, for native builds, and the one for the wasm build and for trunk. Trunk
//! calls us back from within the second, so whatever it replaces is kept beside it. Starts nothing.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

/// Tells trunk's hook where this program is, and marks the set as ours.
const MARK: &str = "CARE_FINDER_XTASK";
const KEPT: &str = "CARE_FINDER_KEPT_";
/// Everything replaced for the wasm build. A native build that saw these would come out different, or not at all.
const REPLACED: [&str; 8] = [
    "PATH",
    "RUSTC",
    "RUSTC_BOOTSTRAP",
    "RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
    "CARGO_UNSTABLE_BUILD_STD",
    "CARGO_UNSTABLE_BUILD_STD_FEATURES",
];

/// The caller's value, even from within the set for trunk.
pub(crate) fn native(name: &str) -> Option<OsString> {
    if env::var_os(MARK).is_some() && REPLACED.contains(&name) {
        env::var_os(format!("{KEPT}{name}"))
    } else {
        env::var_os(name)
    }
}

/// A program, run as the caller would run it.
pub(crate) fn native_command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in REPLACED {
        match native(name) {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.env_remove(MARK);
    command
}

/// The set for the wasm build: `set`, with `folders` first on PATH, and, beside each variable it replaces, the caller's value.
pub(crate) fn replacing(
    set: Vec<(&'static str, OsString)>,
    mut folders: Vec<PathBuf>,
) -> Result<Vec<(String, OsString)>> {
    folders.extend(env::split_paths(&native("PATH").unwrap_or_default()));
    let path = env::join_paths(folders).context("a folder's name cannot stand in PATH")?;
    let this = env::current_exe().context("cannot tell where this program is")?;

    let mut set: Vec<(String, OsString)> =
        set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    set.push(("PATH".to_owned(), path));
    set.push((MARK.to_owned(), this.into()));
    set.extend(REPLACED.iter().filter_map(|name| Some((format!("{KEPT}{name}"), native(name)?))));
    Ok(set)
}
