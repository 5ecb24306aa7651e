//! The tools of the build and the tests, and the libraries that the tests take from npm: which versions, and who needs which.
//! How they are installed is in install.rs. The Rust toolchain and the browsers have modules of their own.

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Source {
    /// Compiled from crates.io: no prebuilt binary is downloaded from anywhere.
    Cargo,
    Npm,
    /// A package that is no program: its `program` is the file of it that is used.
    NpmFile,
}

#[derive(Clone, Copy)]
pub(crate) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) source: Source,
    pub(super) arguments: &'static [&'static str],
    pub(super) program: &'static str,
    pub(super) usual: &'static str,
}

/// For `cargo xtask trunk`; the build does without it. 0.22 needs a newer Rust than rustup's stable at the time of
/// writing. Without TLS, because it finds all tools here and downloads none.
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

/// Measures the pages as their visitors' browsers would. The newest that runs on Node 20; 13 needs 22.
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

/// Reads a page aloud, in writing, following the W3C's rules for browsers and screen readers (tests/reach/spoken): a
/// whole screen in a second, for which a real one (tests/reach/heard) takes a minute.
pub(crate) const VIRTUAL_SCREEN_READER: Tool = Tool {
    name: "@guidepup/virtual-screen-reader",
    version: "0.33.0",
    source: Source::NpmFile,
    arguments: &[],
    program: "@guidepup/virtual-screen-reader/lib/esm/index.browser.js",
    usual: "5 s",
};

/// The page recorder that most session-replay products are built on (tests/privacy/gauntlet.rs).
pub(crate) const RRWEB: Tool = Tool {
    name: "rrweb",
    version: "2.2.2",
    source: Source::NpmFile,
    arguments: &[],
    program: "rrweb/dist/rrweb.umd.min.cjs",
    usual: "5 s",
};

/// `PostHog`, with its session recorder in the same file, because it would otherwise fetch that from its maker's server.
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

/// The style sheet that many pages use, so that the guide can be tried on such a page.
pub(crate) const BOOTSTRAP: Tool = Tool {
    name: "bootstrap",
    version: "5.3.9",
    source: Source::NpmFile,
    arguments: &[],
    program: "bootstrap/dist/css/bootstrap.min.css",
    usual: "5 s",
};

/// Makes random values of a given shape and shrinks the one that fails: the messages of tests/privacy/messages.
pub(crate) const FAST_CHECK: Tool = Tool {
    name: "fast-check",
    version: "4.10.2",
    source: Source::NpmFile,
    arguments: &[],
    program: "fast-check/lib/fast-check.js",
    usual: "5 s",
};

/// A real browser of 2021, Chromium 92, packed for servers that have none: whatever the guide needs, it must have
/// had. Its scripts would fetch more, and it asks for a driver that is not used.
pub(crate) const CHROMIUM_OF_2021: Tool = Tool {
    name: "chrome-aws-lambda",
    version: "10.1.0",
    source: Source::NpmFile,
    arguments: &["--ignore-scripts", "--legacy-peer-deps"],
    program: "chrome-aws-lambda/bin/chromium.br",
    usual: "20 s",
};

/// What other centers would use to ask questions (xtask/src/run/bench): the renderer for pages without a framework,
/// whose last version belongs to an older core, which comes with it.
pub(crate) const SURVEYJS: Tool = Tool {
    name: "survey-js-ui",
    version: "2.5.38",
    source: Source::NpmFile,
    arguments: &[],
    program: "survey-js-ui/survey-js-ui.min.js",
    usual: "5 s",
};

/// The National Library of Medicine's. What it is built from comes along unused; unless told not to look, npm takes
/// long minutes to see that all of that fits together.
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

/// Writes the bill of materials in CycloneDX and checks it against the standard's own schema: the library of those
/// who maintain the standard. Their `cargo-cyclonedx` takes minutes to compile, knows only crates, writes into the
/// source tree, and names this machine's folders in what it writes.
pub(crate) const CYCLONEDX: Tool = Tool {
    name: "@cyclonedx/cyclonedx-library",
    version: "10.3.0",
    source: Source::NpmFile,
    // Needed by its validator.
    arguments: &["ajv@8.17.1", "ajv-formats@3.0.1", "ajv-formats-draft2019@1.6.1"],
    program: "@cyclonedx/cyclonedx-library/package.json",
    usual: "5 s",
};

/// Packs zips. Plain JavaScript, so that the same files give the same bytes with every Node.
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

/// What centers' pages are made with, unmodified (tests/host/libraries.rs).
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

/// Checks the types of the npm package and of examples/react.
pub(crate) const TYPESCRIPT: Tool = Tool {
    name: "typescript",
    version: "7.0.2",
    source: Source::Npm,
    arguments: &[],
    program: "tsc",
    usual: "5 s",
};

/// WordPress itself, in several versions, and its plugin for a database without a server; for the tests of our
/// plugin. The last version of the package that contains them: newer ones fetch them from elsewhere. 160 MB, and
/// twice as much unpacked.
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
