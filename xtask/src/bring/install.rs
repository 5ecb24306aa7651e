//! Installs a tool into the cache, once per machine, and knows where it then is.
//! Which tools there are is in tools.rs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::node;
use super::tools::{Source, Tool};
use crate::ground::{environment, paths, steps};

impl Tool {
    pub(crate) fn describe(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    fn folder(&self) -> Result<PathBuf> {
        Ok(paths::cache()?.join(self.folder_name()))
    }

    /// A name on npm may contain a slash.
    fn folder_name(&self) -> String {
        format!("{}-{}", self.name.replace('/', "-").trim_start_matches('@'), self.version)
    }

    /// The folder for PATH.
    pub(crate) fn programs(&self) -> Result<PathBuf> {
        Ok(self.programs_in(&self.folder()?))
    }

    pub(crate) fn program(&self) -> Result<PathBuf> {
        Ok(self.programs()?.join(self.program))
    }

    fn programs_in(&self, folder: &Path) -> PathBuf {
        folder.join(match self.source {
            Source::Cargo => "bin",
            Source::Npm => "node_modules/.bin",
            Source::NpmFile => "node_modules",
        })
    }

    /// Installs next to the final place and renames, so that an interrupted installation is never taken for a
    /// complete one. The next try goes on where this one was interrupted.
    fn install(&self, number: usize, of: usize) -> Result<()> {
        let folder = self.folder()?;
        let unfinished = folder.with_file_name(format!("{}.unfinished", self.folder_name()));
        fs::create_dir_all(&unfinished).with_context(|| format!("cannot write {}", unfinished.display()))?;
        let compiled = unfinished.join("target");
        let (what, mut command) = match self.source {
            Source::Cargo => ("compiled from source", self.cargo_install(&unfinished, &compiled)),
            Source::Npm | Source::NpmFile => ("from npm", self.npm_install(&unfinished)),
        };
        let what = format!("[{number}/{of}] {} {}, {what}", self.name, self.version);
        let finished = steps::shown_step(&what, self.usual, &mut command).and_then(|()| {
            if !self.programs_in(&unfinished).join(self.program).exists() {
                bail!("{} came without `{}`", self.name, self.program);
            }
            if compiled.exists() {
                fs::remove_dir_all(&compiled)
                    .with_context(|| format!("cannot remove {}", compiled.display()))?;
            }
            fs::rename(&unfinished, &folder).with_context(|| format!("cannot write {}", folder.display()))
        });
        // Another clone's set-up may have finished first: its copy is as good as ours.
        if self.program()?.exists() { Ok(()) } else { finished }
    }

    fn cargo_install(&self, folder: &Path, compiled: &Path) -> Command {
        let mut command = environment::native_command("cargo");
        command.args(["install", self.name, "--version", self.version]).args(self.arguments);
        command.arg("--root").arg(folder).arg("--target-dir").arg(compiled);
        // They run for a second and compile for minutes: without optimization they compile in half the time.
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        command.env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
        command
    }

    fn npm_install(&self, folder: &Path) -> Command {
        let mut command = environment::native_command("npm");
        command.arg("install").arg("--prefix").arg(folder).args(self.arguments);
        command.args(["--no-audit", "--no-fund", "--save-exact", &format!("{}@{}", self.name, self.version)]);
        command
    }
}

/// Installs those of `tools` that are not in the cache. When none is missing, says and does nothing.
pub(crate) fn setup(tools: &[Tool]) -> Result<()> {
    if tools.iter().any(|tool| tool.source != Source::Cargo) {
        node::check()?;
    }
    let mut missing = Vec::new();
    for tool in tools {
        if !tool.program()?.exists() {
            missing.push(tool);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|tool| tool.name).collect();
    eprintln!("Installing {} into {}, once per machine", names.join(", "), paths::cache()?.display());
    for (index, tool) in missing.iter().enumerate() {
        tool.install(index + 1, missing.len())?;
    }
    Ok(())
}
