//! The export of a git revision, written by that revision's own program, which is built in a worktree that is removed afterward.
//! Reading the export is in exported/read.rs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// The text of the export that this revision's program writes, with that revision's cases.
pub(crate) fn export(name: &str) -> Result<String> {
    let commit = git(
        Path::new("."),
        &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")],
    )
    .map_err(|_| anyhow::anyhow!("{name}: there is no such file, and no such git revision here"))?;
    let root = PathBuf::from(git(Path::new("."), &["rev-parse", "--show-toplevel"])?);
    let tree = Worktree::new(&root, &commit)?;
    built(&tree.folder, &root)
        .with_context(|| format!("revision {name} ({})", commit.get(..9).unwrap_or(&commit)))
}

fn built(tree: &Path, root: &Path) -> Result<String> {
    if !tree.join("crates/cli/src/export.rs").is_file() {
        bail!(
            "its program has no `export`. Exports of versions before that are in cases/protocols of the current revision: compare \
             one of these instead"
        );
    }
    // One folder for all revisions: what they share is compiled once.
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--package", "care-finder-cli", "--", "export", "--cases", "cases"])
        .current_dir(tree)
        .env("CARGO_TARGET_DIR", root.join("target/compare"))
        .output()
        .context("cannot start cargo, which builds the program of a revision")?;
    if !output.status.success() {
        bail!(
            "its program does not build or export:\n{}",
            String::from_utf8_lossy(&output.stderr).trim_end()
        );
    }
    String::from_utf8(output.stdout).context("its export is not UTF-8")
}

/// A worktree next to the target folder's files; it is removed with this value, even after an error.
struct Worktree {
    root: PathBuf,
    folder: PathBuf,
}

impl Worktree {
    fn new(root: &Path, commit: &str) -> Result<Self> {
        let name = format!("compare-{}-{}", commit.get(..9).unwrap_or(commit), std::process::id());
        let this = Self { folder: root.join("target").join(name), root: root.to_owned() };
        git(
            root,
            &[
                "worktree",
                "add",
                "--quiet",
                "--detach",
                "--end-of-options",
                &this.folder.to_string_lossy(),
                commit,
            ],
        )
        .with_context(|| format!("cannot put revision {commit} into {}", this.folder.display()))?;
        Ok(this)
    }
}

impl Drop for Worktree {
    fn drop(&mut self) {
        // Nobody is left to tell; `git worktree prune` finds what remains.
        let _ = git(&self.root, &["worktree", "remove", "--force", &self.folder.to_string_lossy()]);
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    let output =
        Command::new("git").args(arguments).current_dir(folder).output().context("cannot start git")?;
    if !output.status.success() {
        bail!("git: {}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}
