//! A zip of some files, with fixed times and permissions, so that the same files give the same bytes.
//! What goes into one is up to its callers.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::bring::node;
use crate::bring::tools::FFLATE;

/// A zip has local times and none before 1980. Readable by everyone, as a web server needs it, on systems that keep permissions.
const SCRIPT: &str = "
    const { zipSync } = require('fflate');
    const { readFileSync, writeFileSync } = require('fs');
    const mtime = new Date(1980, 0, 1);
    const files = {};
    for (const [name, path] of JSON.parse(readFileSync(0, 'utf8')))
        files[name] = [readFileSync(path), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 }];
    process.stdout.write(zipSync(files));";

/// For each file, its name in the zip and where it is.
pub(super) fn zip(files: &[(String, PathBuf)]) -> Result<Vec<u8>> {
    let mut node = Command::new("node");
    node.args(["-e", SCRIPT]).env("NODE_PATH", FFLATE.programs()?);
    node::pipe_bytes(&mut node, &serde_json::to_vec(files)?)
}
