//! Debian's package manager, on a machine where we may use it.
//! Which packages is up to its callers.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;

use crate::ground::{paths, steps};

pub(super) struct Apt;

impl Apt {
    /// Whether it can be used: only on Debian, as root.
    pub(super) fn is_usable() -> bool {
        let debian = Path::new("/etc/debian_version").exists() && paths::on_path("apt-get").is_some();
        debian && output("id", &["-u"]).trim() == "0"
    }

    /// A fresh machine's list is empty or old, and what an old one names may be gone from the servers. Once per run is enough.
    pub(super) fn update() -> Result<()> {
        static DONE: AtomicBool = AtomicBool::new(false);
        if DONE.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let mut update = Command::new("apt-get");
        steps::shown_step("[1/2] Debian's list of packages", "10 s", update.arg("update"))
    }

    /// The version it would install.
    pub(super) fn candidate(package: &str) -> Option<String> {
        let policy = output("apt-cache", &["policy", package]);
        let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate:"));
        candidate.map(|version| version.trim().to_owned())
    }

    pub(super) fn install(packages: &[&str]) -> Command {
        let mut command = Command::new("apt-get");
        command.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        // Another process may be using it on the same machine: a second clone's set-up, or Debian's own updates.
        command.args(["-o", "DPkg::Lock::Timeout=600"]);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}
