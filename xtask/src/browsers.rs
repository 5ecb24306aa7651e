//! Finds the three browsers and their drivers for the end-to-end tests, or installs Debian's packages of them.
//! Also knows apt, which the toolchain uses too. Starts no browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{paths, steps, toolchain};

/// One program: the variable that tells tests/browser where it is, its names, Debian's package.
struct Wanted {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const WANTED: [Wanted; 7] = [
    Wanted { variable: "CF_CHROMIUM", names: &["chromium"], package: "chromium" },
    // What the pictures of tests/browser are drawn with; the others of the package lie beside it.
    Wanted { variable: "CF_FONT", names: &["DejaVuSans.ttf"], package: "fonts-dejavu-core" },
    Wanted { variable: "CF_CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
    Wanted { variable: "CF_FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" },
    Wanted { variable: "CF_WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    // Not on PATH: WebKitGTK keeps its small browser beside its libraries.
    Wanted { variable: "CF_MINIBROWSER", names: &["MiniBrowser"], package: "webkit2gtk-driver" },
    Wanted { variable: "CF_XVFB", names: &["Xvfb"], package: "xvfb" },
];

pub(crate) struct Browsers(Vec<(&'static str, PathBuf)>);

impl Browsers {
    /// The variables for tests/browser.
    pub(crate) fn environment(&self) -> &[(&'static str, PathBuf)] {
        &self.0
    }

    pub(crate) fn describe(&self) -> String {
        let lines = self.0.iter().map(|(variable, file)| format!("{variable}={}", file.display()));
        lines.collect::<Vec<_>>().join("\n")
    }
}

pub(crate) fn setup() -> Result<Browsers> {
    let missing = missing_packages();
    if !missing.is_empty() {
        if !Apt::is_usable() {
            bail!(
                "the browser tests need {}. Install them; on Debian as root with\n    apt-get install {}",
                missing.join(", "),
                missing.join(" ")
            );
        }
        Apt::update()?;
        let what = format!("[2/2] browsers for the tests: {}", missing.join(", "));
        steps::shown_step(&what, "2 min", &mut Apt::install(&missing))?;
    }
    let mut found = Vec::new();
    for wanted in &WANTED {
        match locate(wanted) {
            Some(file) => found.push((wanted.variable, file)),
            None => {
                bail!("{} is installed, and {} is still not found", wanted.package, wanted.names.join(" or "))
            }
        }
    }
    Ok(Browsers(found))
}

fn missing_packages() -> Vec<&'static str> {
    let mut missing: Vec<_> =
        WANTED.iter().filter(|wanted| locate(wanted).is_none()).map(|wanted| wanted.package).collect();
    missing.dedup();
    missing
}

fn locate(wanted: &Wanted) -> Option<PathBuf> {
    wanted.names.iter().find_map(|name| {
        paths::on_path(name).or_else(|| beside_libraries(name)).or_else(|| among_fonts(name))
    })
}

/// `/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf` on Debian, other folders elsewhere.
fn among_fonts(name: &str) -> Option<PathBuf> {
    let mut folders = vec![PathBuf::from("/usr/share/fonts")];
    while let Some(folder) = folders.pop() {
        let file = folder.join(name);
        if file.is_file() {
            return Some(file);
        }
        let entries = folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path());
        folders.extend(entries.filter(|path| path.is_dir()));
    }
    None
}

/// `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser` on Debian, other library folders elsewhere.
fn beside_libraries(name: &str) -> Option<PathBuf> {
    let bases = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let nested = bases
        .iter()
        .flat_map(|base| base.read_dir().into_iter().flatten().flatten())
        .map(|entry| entry.path());
    let folders: Vec<_> = bases.iter().cloned().chain(nested.filter(|folder| folder.is_dir())).collect();
    ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].iter().find_map(|version| {
        folders.iter().map(|folder| folder.join(version).join(name)).find(|file| file.is_file())
    })
}

/// Debian's package manager, on a machine where we may use it.
pub(crate) struct Apt;

impl Apt {
    /// Whether there is one: on Debian, as root.
    pub(crate) fn is_usable() -> bool {
        let debian = Path::new("/etc/debian_version").exists() && paths::on_path("apt-get").is_some();
        debian && output("id", &["-u"]).trim() == "0"
    }

    /// A fresh machine's list is empty or old, and what an old one names may be gone from the servers.
    pub(crate) fn update() -> Result<()> {
        let mut update = Command::new("apt-get");
        steps::shown_step("[1/2] Debian's list of packages", "10 s", update.arg("update"))
    }

    pub(crate) fn offers(package: &str, oldest: (u32, u32)) -> bool {
        let policy = output("apt-cache", &["policy", package]);
        let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate:"));
        candidate.and_then(toolchain::number).is_some_and(|version| version >= oldest)
    }

    pub(crate) fn install(packages: &[&str]) -> Command {
        let mut command = Command::new("apt-get");
        command.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}
