//! The fonts that pictures are drawn with, whatever else a machine has.
//! xtask finds out where they are installed.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::handle::drivers::given;

/// A fontconfig file and the only fonts that it names.
pub(crate) struct Fonts(TempDir);

impl Fonts {
    /// What Debian's chromium always has beside it.
    const FILES: [&str; 4] =
        ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"];

    pub(crate) fn pinned() -> Self {
        let folder = TempDir::with_prefix("care-finder-fonts-").expect("no temporary folder");
        let installed = given("CF_FONT");
        for name in Self::FILES {
            fs::copy(installed.with_file_name(name), folder.path().join(name)).expect(name);
        }
        let alias = |family: &str, font: &str| {
            format!("<alias><family>{family}</family><prefer><family>{font}</family></prefer></alias>")
        };
        let place = folder.path().display();
        let configuration = format!(
            r#"<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{place}</dir><cachedir>{place}/cache</cachedir>{}{}{}</fontconfig>"#,
            alias("sans-serif", "DejaVu Sans"),
            alias("system-ui", "DejaVu Sans"),
            alias("serif", "DejaVu Serif"),
        );
        fs::write(folder.path().join("fonts.conf"), configuration).expect("a configuration");
        Self(folder)
    }

    pub(crate) fn configuration(&self) -> PathBuf {
        self.0.path().join("fonts.conf")
    }
}
