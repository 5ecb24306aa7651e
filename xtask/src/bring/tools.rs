//! The build's own tools: which versions, how each is installed, where it then is.
//! Not the Rust toolchain and not the browsers; those have modules of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::node;
use crate::ground::{environment, paths, steps};

#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// Compiled from crates.io: no prebuilt binary is downloaded from anywhere.
    Cargo,
    Npm,
    /// A package that is no program: its `program` is the file of it that is used.
    NpmFile,
}

#[derive(Clone, Copy)]
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
    source: Source,
    arguments: &'static [&'static str],
    program: &'static str,
    usual: &'static str,
}

/// For `cargo xtask trunk`; the build does without it. 0.22 needs a newer Rust than rustup's stable at the time of writing.
/// Without TLS, because it finds all tools here and downloads none.
pub(crate) const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    source: Source::Cargo,
    arguments: &["--locked", "--no-default-features"],
    program: "trunk",
    usual: "3 min on 2 cores",
};

/// wasm-opt; Debian's is too old to read what today's Rust writes.
pub(crate) const BINARYEN: Tool = Tool {
    name: "binaryen",
    version: "132.0.0",
    source: Source::Npm,
    arguments: &[],
    program: "wasm-opt",
    usual: "20 s",
};

/// Minifies the glue, the scripts and the styles.
pub(crate) const ESBUILD: Tool = Tool {
    name: "esbuild",
    version: "0.28.2",
    source: Source::Npm,
    arguments: &[],
    program: "esbuild",
    usual: "5 s",
};

/// Measures the pages as their visitors' browsers would. The newest that runs on Node 20; 13 wants 22.
pub(crate) const LIGHTHOUSE: Tool = Tool {
    name: "lighthouse",
    version: "12.8.2",
    source: Source::Npm,
    arguments: &[],
    program: "lighthouse",
    usual: "30 s",
};

/// Firefox's driver, which Debian does not package.
pub(crate) const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    source: Source::Cargo,
    arguments: &["--locked"],
    program: "geckodriver",
    usual: "2 min on 2 cores",
};

/// Finds barriers in a page for people with disabilities; the browser tests run it inside the guide.
pub(crate) const AXE: Tool = Tool {
    name: "axe-core",
    version: "4.14.1",
    source: Source::NpmFile,
    arguments: &[],
    program: "axe-core/axe.min.js",
    usual: "5 s",
};

/// Reads a page aloud, in writing, by the W3C's rules for browsers and screen readers (tests/reach/spoken): all of a screen in a
/// second, for which a real one (tests/reach/heard) takes a minute.
pub(crate) const VIRTUAL_SCREEN_READER: Tool = Tool {
    name: "@guidepup/virtual-screen-reader",
    version: "0.33.0",
    source: Source::NpmFile,
    arguments: &[],
    program: "@guidepup/virtual-screen-reader/lib/esm/index.browser.js",
    usual: "5 s",
};

/// The recorder of pages that most session-replay products are built on (tests/privacy/gauntlet.rs).
pub(crate) const RRWEB: Tool = Tool {
    name: "rrweb",
    version: "2.2.2",
    source: Source::NpmFile,
    arguments: &[],
    program: "rrweb/dist/rrweb.umd.min.cjs",
    usual: "5 s",
};

/// `PostHog`, with its session recorder in the same file, because it would fetch that from its maker's server.
pub(crate) const POSTHOG: Tool = Tool {
    name: "posthog-js",
    version: "1.449.2",
    source: Source::NpmFile,
    arguments: &[],
    program: "posthog-js/dist/array.full.no-external.js",
    usual: "10 s",
};

/// Microsoft Clarity, which is handed closed shadow roots too.
pub(crate) const CLARITY: Tool = Tool {
    name: "clarity-js",
    version: "0.8.70",
    source: Source::NpmFile,
    arguments: &[],
    program: "clarity-js/build/clarity.min.js",
    usual: "5 s",
};

/// The style sheet that most pages bring along, to put the guide on such a page.
pub(crate) const BOOTSTRAP: Tool = Tool {
    name: "bootstrap",
    version: "5.3.9",
    source: Source::NpmFile,
    arguments: &[],
    program: "bootstrap/dist/css/bootstrap.min.css",
    usual: "5 s",
};

/// Makes random values of a shape and reduces the one that fails: the messages of tests/privacy/messages.
pub(crate) const FAST_CHECK: Tool = Tool {
    name: "fast-check",
    version: "4.10.2",
    source: Source::NpmFile,
    arguments: &[],
    program: "fast-check/lib/fast-check.js",
    usual: "5 s",
};

/// A real browser of 2021, Chromium 92, packed for servers that have none: what the guide needs, it must have had. Its scripts
/// would fetch more, and it asks for a driver that is not used.
pub(crate) const CHROMIUM_OF_2021: Tool = Tool {
    name: "chrome-aws-lambda",
    version: "10.1.0",
    source: Source::NpmFile,
    arguments: &["--ignore-scripts", "--legacy-peer-deps"],
    program: "chrome-aws-lambda/bin/chromium.br",
    usual: "20 s",
};

/// What other centers would take to ask questions (xtask/src/run/bench): the renderer for pages without a framework, whose last
/// version is that of an older core, which comes with it.
pub(crate) const SURVEYJS: Tool = Tool {
    name: "survey-js-ui",
    version: "2.5.38",
    source: Source::NpmFile,
    arguments: &[],
    program: "survey-js-ui/survey-js-ui.min.js",
    usual: "5 s",
};

/// The National Library of Medicine's. What it is built from comes along unused; npm takes long minutes to see that all
/// of that fits together, unless told not to look.
pub(crate) const LHC_FORMS: Tool = Tool {
    name: "lforms",
    version: "40.1.3",
    source: Source::NpmFile,
    arguments: &["--legacy-peer-deps", "--ignore-scripts"],
    program: "lforms/dist/lforms/webcomponent/main.js",
    usual: "30 s",
};

/// The smallest of the well-known ways to draw a page.
pub(crate) const PREACT: Tool = Tool {
    name: "preact",
    version: "11.2.0",
    source: Source::NpmFile,
    arguments: &[],
    program: "preact/dist/preact.mjs",
    usual: "5 s",
};

/// Writes the bill of materials in CycloneDX, and checks it against the standard's own schema: the library of those who keep the
/// standard. Their `cargo-cyclonedx` takes minutes to compile, knows crates only, writes into the source tree, and names this
/// machine's folders in what it writes.
pub(crate) const CYCLONEDX: Tool = Tool {
    name: "@cyclonedx/cyclonedx-library",
    version: "10.3.0",
    source: Source::NpmFile,
    // What its validator asks for.
    arguments: &["ajv@8.17.1", "ajv-formats@3.0.1", "ajv-formats-draft2019@1.6.1"],
    program: "@cyclonedx/cyclonedx-library/package.json",
    usual: "5 s",
};

/// Packs zips: plain JavaScript, so that the same files give the same bytes with every Node.
pub(crate) const FFLATE: Tool = Tool {
    name: "fflate",
    version: "0.8.3",
    source: Source::NpmFile,
    arguments: &[],
    program: "fflate/lib/node.cjs",
    usual: "5 s",
};

/// What examples/react is made with, types included.
pub(crate) const REACT: Tool = Tool {
    name: "react",
    version: "19.3.1",
    source: Source::NpmFile,
    arguments: &["react-dom@19.3.1", "@types/react@19.3.0", "@types/react-dom@19.3.0"],
    program: "react/package.json",
    usual: "5 s",
};

/// What the pages of centers are made with, as it is (tests/host/libraries.rs).
pub(crate) const HOST_LIBRARIES: Tool = Tool {
    name: "vue",
    version: "3.5.45",
    source: Source::NpmFile,
    arguments: &[
        "--ignore-scripts",
        "@hotwired/turbo@8.0.23",
        "alpinejs@3.17.5",
        "htmx.org@2.0.11",
        "jquery@3.7.1",
        "jquery-ui@1.14.2",
        "mootools@1.5.2",
        "slick-carousel@1.8.1",
        "swiper@11.2.10",
    ],
    program: "vue/dist/vue.global.prod.js",
    usual: "10 s",
};

/// Checks the types of the package for npm, and of examples/react.
pub(crate) const TYPESCRIPT: Tool = Tool {
    name: "typescript",
    version: "7.0.2",
    source: Source::Npm,
    arguments: &[],
    program: "tsc",
    usual: "5 s",
};

/// WordPress itself, in several versions, and its plugin for a database without a server; for the tests of our plugin. The last
/// version of the package that holds them: newer ones fetch them from elsewhere. 160 MB, and twice as much unpacked.
pub(crate) const WORDPRESS: Tool = Tool {
    name: "@wp-playground/wordpress-builds",
    version: "0.9.19",
    source: Source::NpmFile,
    arguments: &["--ignore-scripts"],
    program: "@wp-playground/wordpress-builds/src/wordpress/wp-versions.json",
    usual: "40 s",
};

/// What only `cargo xtask release` needs.
pub(crate) const FOR_RELEASE: &[Tool] = &[CYCLONEDX, FFLATE];

/// What only `cargo xtask bench` needs.
pub(crate) const FOR_BENCH: &[Tool] = &[ESBUILD, SURVEYJS, LHC_FORMS, PREACT];

/// What only the tests need.
pub(crate) const FOR_TESTS: &[Tool] = &[
    GECKODRIVER,
    ESBUILD,
    AXE,
    VIRTUAL_SCREEN_READER,
    LIGHTHOUSE,
    RRWEB,
    POSTHOG,
    CLARITY,
    BOOTSTRAP,
    FAST_CHECK,
    CHROMIUM_OF_2021,
    CYCLONEDX,
    FFLATE,
    REACT,
    HOST_LIBRARIES,
    TYPESCRIPT,
    WORDPRESS,
];

impl Tool {
    pub(crate) fn describe(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    fn folder(&self) -> Result<PathBuf> {
        Ok(paths::cache()?.join(self.folder_name()))
    }

    /// A name on npm may have a slash in it.
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

    /// Installs beside the final place and renames, so that an interrupted installation is never taken for a whole
    /// one. The next try goes on where it was interrupted.
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
        // Another clone's set-up at the same time may have been quicker: its copy is as good as ours.
        if self.program()?.exists() { Ok(()) } else { finished }
    }

    fn cargo_install(&self, folder: &Path, compiled: &Path) -> Command {
        let mut command = environment::native_command("cargo");
        command.args(["install", self.name, "--version", self.version]).args(self.arguments);
        command.arg("--root").arg(folder).arg("--target-dir").arg(compiled);
        // They run for a second and compile for minutes: without optimization for half as many.
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
