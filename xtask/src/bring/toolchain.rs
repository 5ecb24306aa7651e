//! Finds a Rust toolchain that can build for the browser, or brings in Debian's; and knows what to set so that cargo uses it.
//! Never changes a rustup installation.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::apt::Apt;
use crate::ground::{environment, paths, steps};

/// The packages' `rust-version`; the size flags need it too (`-Cpanic=immediate-abort`).
const OLDEST: (u32, u32) = (1, 95);
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's compiler for its own browsers: newer than its ordinary one, and with the standard library's source.
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

pub(crate) struct Toolchain {
    rustc: PathBuf,
    version: String,
    /// Already on PATH, so nothing has to point cargo to it.
    is_default: bool,
    /// The standard library's source, if it is there: the library is then built again, for size.
    library: Option<PathBuf>,
    linker: Option<PathBuf>,
}

impl Toolchain {
    pub(crate) fn find() -> Option<Self> {
        let candidates = paths::on_path("rustc").map(|rustc| (rustc, true));
        let debian = (PathBuf::from(DEBIAN_RUSTC), false);
        let found: Vec<Self> = candidates
            .into_iter()
            .chain([debian])
            .filter_map(|(rustc, default)| Self::probe(rustc, default))
            .collect();
        let with_source = found.iter().position(|toolchain| toolchain.library.is_some());
        found.into_iter().nth(with_source.unwrap_or(0))
    }

    fn probe(rustc: PathBuf, is_default: bool) -> Option<Self> {
        let version = said(&rustc, &["--version"])?;
        if number(&version)? < OLDEST {
            return None;
        }
        let sysroot = PathBuf::from(said(&rustc, &["--print", "sysroot"])?);
        let libraries = sysroot.join("lib/rustlib");
        let library =
            Some(libraries.join("src/rust/library/Cargo.toml")).filter(|manifest| manifest.is_file());
        if library.is_none() && !libraries.join(TARGET).is_dir() {
            return None;
        }
        let linker = paths::on_path("wasm-ld-22");
        if linker.is_none() && !has_rust_lld(&libraries) {
            return None;
        }
        Some(Self { rustc, version, is_default, library, linker })
    }

    /// Brings in Debian's, where possible.
    pub(crate) fn install() -> Result<Self> {
        if Apt::is_usable() {
            Apt::update()?;
        }
        let offered = || Apt::candidate("rustc-web").as_deref().and_then(number);
        if !(Apt::is_usable() && offered() >= Some(OLDEST)) {
            bail!(
                "no Rust toolchain here can build for {TARGET}. Install one with\n    \
                 rustup target add {TARGET} && rustup component add rust-src\nor, on Debian as root,\n    \
                 apt-get update && apt-get install {}",
                DEBIAN.join(" ")
            );
        }
        let what = "[2/2] Debian's Rust, with the standard library's source";
        steps::shown_step(what, "1 min", &mut Apt::install(&DEBIAN))?;
        match Self::find() {
            Some(toolchain) => Ok(toolchain),
            None => {
                bail!("{} are installed, and still no rustc here can build for {TARGET}", DEBIAN.join(" "))
            }
        }
    }

    /// The environment for a cargo that builds the wasm, or for trunk, which runs one; with the programs of `folders`
    /// before all others.
    pub(crate) fn for_wasm(
        &self,
        release: bool,
        mut folders: Vec<PathBuf>,
    ) -> Result<Vec<(String, OsString)>> {
        folders.extend(self.folder().map(Into::into));
        environment::replacing(self.environment(release), folders)
    }

    fn environment(&self, release: bool) -> Vec<(&'static str, OsString)> {
        let mut set: Vec<(&'static str, OsString)> = vec![
            // Two unstable features are used, build-std and the size flags; pinned compilers make that safe enough.
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("CARGO_TARGET_DIR", paths::wasm_target().into()),
        ];
        if !self.is_default {
            set.push(("RUSTC", self.rustc.clone().into()));
        }
        if let Some(linker) = &self.linker {
            set.push(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.into()));
        }
        if self.library.is_some() {
            set.push(("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".into()));
        }
        if release {
            if self.library.is_some() {
                set.push(("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".into()));
            }
            set.push(("RUSTFLAGS", self.size_flags().into()));
        }
        set
    }

    /// What each is worth is in ARCHITECTURE.md. A panic's message would be shown to nobody: the page falls back to its static card.
    fn size_flags(&self) -> String {
        let mut flags = vec!["-Zlocation-detail=none", "-Zfmt-debug=none"];
        if self.library.is_some() {
            // Changes the standard library itself, so the library must be built again.
            flags.extend(["-Ctarget-cpu=mvp", "-Zunstable-options", "-Cpanic=immediate-abort"]);
        }
        flags.join(" ")
    }

    /// The folder that has to come first on PATH for `cargo` to be this toolchain's.
    fn folder(&self) -> Option<&Path> {
        if self.is_default { None } else { self.rustc.parent() }
    }

    pub(crate) fn describe(&self) -> String {
        let library = if self.library.is_some() {
            "with the standard library's source"
        } else {
            "with a ready-made standard library: the page gets larger than with rust-src (rustup component add rust-src)"
        };
        format!("{} ({}), {library}", self.version, self.rustc.display())
    }
}

fn said(program: &Path, arguments: &[&str]) -> Option<String> {
    // In the project's folder, where rust-toolchain.toml tells rustup which toolchain is meant.
    let output = Command::new(program).args(arguments).current_dir(paths::root()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Major and minor version, from the first thing in `text` that looks like a version.
fn number(text: &str) -> Option<(u32, u32)> {
    text.split_whitespace().find_map(|word| {
        let mut parts = word.split('.');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    })
}

fn has_rust_lld(libraries: &Path) -> bool {
    let Ok(hosts) = libraries.read_dir() else { return false };
    hosts.flatten().any(|host| {
        let folder = host.path().join("bin");
        [OsStr::new("rust-lld"), OsStr::new("rust-lld.exe")].iter().any(|name| folder.join(name).is_file())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(number("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some((1, 96)));
        assert_eq!(number("1.85.0+dfsg3-1~deb12u3"), Some((1, 85)));
        assert_eq!(number("(none)"), None);
    }

    #[test]
    fn a_ready_made_library_gets_no_flag_that_would_change_it() {
        let toolchain = Toolchain {
            rustc: "rustc".into(),
            version: String::new(),
            is_default: true,
            library: None,
            linker: None,
        };
        assert!(!toolchain.size_flags().contains("panic"));
        assert!(toolchain.environment(true).iter().all(|(name, _)| !name.contains("BUILD_STD")));
    }
}
