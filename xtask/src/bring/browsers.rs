//! Finds the three browsers, their drivers and a screen reader for the end-to-end tests, or installs Debian's packages for them.
//! Starts none.

use std::path::PathBuf;

use anyhow::{Result, bail};

use super::apt::Apt;
use crate::ground::{paths, steps};

/// One program: the variable that tells the browser tests where it is, its names, and Debian's package.
struct Wanted {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const WANTED: [Wanted; 12] = [
    Wanted { variable: "CF_CHROMIUM", names: &["chromium"], package: "chromium" },
    // The pictures of tests/look are drawn with this font; the package's other fonts lie next to it.
    Wanted { variable: "CF_FONT", names: &["DejaVuSans.ttf"], package: "fonts-dejavu-core" },
    Wanted { variable: "CF_CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
    Wanted { variable: "CF_FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" },
    Wanted { variable: "CF_WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    // Not on PATH: WebKitGTK keeps its small browser next to its libraries.
    Wanted { variable: "CF_MINIBROWSER", names: &["MiniBrowser"], package: "webkit2gtk-driver" },
    Wanted { variable: "CF_XVFB", names: &["Xvfb"], package: "xvfb" },
    // A screen reader, and the few parts of a desktop that it needs to read a browser: tests/reach/heard.
    Wanted { variable: "CF_ORCA", names: &["orca"], package: "orca" },
    Wanted { variable: "CF_AT_SPI", names: &["at-spi-bus-launcher"], package: "at-spi2-core" },
    Wanted { variable: "CF_DBUS", names: &["dbus-daemon"], package: "dbus-daemon" },
    Wanted { variable: "CF_OPENBOX", names: &["openbox"], package: "openbox" },
    Wanted { variable: "CF_XDOTOOL", names: &["xdotool"], package: "xdotool" },
];

pub(crate) struct Browsers(Vec<(&'static str, PathBuf)>);

impl Browsers {
    /// The variables for the browser tests.
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

/// `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser` and `/usr/libexec/at-spi-bus-launcher` on Debian, other folders elsewhere.
fn beside_libraries(name: &str) -> Option<PathBuf> {
    let bases = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let nested = bases
        .iter()
        .flat_map(|base| base.read_dir().into_iter().flatten().flatten())
        .map(|entry| entry.path());
    let folders: Vec<_> = bases.iter().cloned().chain(nested.filter(|folder| folder.is_dir())).collect();
    ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0", "", "at-spi2-core"].iter().find_map(|version| {
        folders.iter().map(|folder| folder.join(version).join(name)).find(|file| file.is_file())
    })
}
