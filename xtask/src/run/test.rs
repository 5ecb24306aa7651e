//! The whole test run: which steps, in which order, and the counts that close it.
//! What a step checks is its own business; output is shown only for a step that fails.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::Result;

use super::{build, release};
use crate::bring::tools::{
    self, AXE, BOOTSTRAP, CHROMIUM_OF_2021, CLARITY, ESBUILD, FAST_CHECK, FFLATE, GECKODRIVER,
    HOST_LIBRARIES, POSTHOG, REACT, RRWEB, TYPESCRIPT, VIRTUAL_SCREEN_READER, WORDPRESS,
};
use crate::bring::{browsers, install, php, servers};
use crate::ground::{environment, paths, steps};

/// The tests that listen to a real screen reader (tests/reach/heard.rs).
const HEARD: &str = "reach::heard";

#[derive(Default)]
struct Run {
    took: Vec<(&'static str, Duration)>,
    counts: Counts,
}

/// The browser tests with `filter` in their names, and no other check: the quick loop while working on one thing.
pub(crate) fn only(filter: &str, build: bool) -> Result<ExitCode> {
    if build {
        build::run()?;
    }
    let mut tests = cargo(&["test", "--test", "browser", "--", filter]);
    tests.envs(browser_environment()?);
    // As it comes: people who run a few tests want to watch them.
    Ok(if tests.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[derive(Default, Debug, PartialEq, Clone, Copy)]
struct Counts {
    passed: u64,
    failed: u64,
}

pub(crate) fn run() -> ExitCode {
    let mut run = Run::default();
    let outcome = run.all();
    println!();
    for (name, took) in &run.took {
        println!("{:>8}  {name}", steps::clock(*took));
    }
    println!("{:>8}  together", steps::clock(run.took.iter().map(|(_, took)| *took).sum()));
    match outcome {
        Ok(true) => {}
        Ok(false) => run.counts.failed = run.counts.failed.max(1),
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            run.counts.failed = run.counts.failed.max(1);
        }
    }
    // Alone on its line and last: CI reads it.
    println!("\n{} passed, {} failed", run.counts.passed, run.counts.failed);
    if run.counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Run {
    /// Cheap ones first; the first that fails ends the run.
    fn all(&mut self) -> Result<bool> {
        // Before everything else: what is missing here is reported at once, not after minutes of tests.
        let started = Instant::now();
        let toolchain = build::setup()?;
        let browsers = browser_environment()?;
        self.took.push(("tools and browsers", started.elapsed()));

        let cheap: [(&'static str, &[&str]); 6] = [
            ("format", &["fmt", "--all", "--check"]),
            (
                "lints",
                &[
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--features",
                    "care-finder/ssr",
                    "--",
                    "-D",
                    "warnings",
                ],
            ),
            ("decision core", &["test", "--package", "care-finder-core"]),
            (
                "page, natively",
                // Together with the builder's, which use the same library.
                &[
                    "test",
                    "--package",
                    "care-finder",
                    "--package",
                    "care-finder-builder",
                    "--features",
                    "care-finder/ssr",
                    "--lib",
                    "--bins",
                    "--examples",
                    "--test",
                    "views",
                ],
            ),
            ("documentation tests", &["test", "--features", "ssr", "--doc"]),
            (
                "tests of the programs",
                &[
                    "test",
                    "--package",
                    "xtask",
                    "--package",
                    "care-finder-pack",
                    "--package",
                    "care-finder-bindgen",
                    "--package",
                    "care-finder-cli",
                    "--package",
                    "care-finder-review",
                ],
            ),
        ];
        for (name, arguments) in cheap {
            if !self.step(name, cargo(arguments))? {
                return Ok(false);
            }
        }
        eprintln!("== release build");
        let started = Instant::now();
        build::release(&toolchain)?;
        self.took.push(("release build", started.elapsed()));
        for name in ["capabilities", "size", "lighthouse"] {
            let mut check = Command::new(env::current_exe()?);
            check.arg(name);
            if !self.step(name, check)? {
                return Ok(false);
            }
        }
        let mut release = Command::new(env::current_exe()?);
        release.args(["release", "--no-build"]);
        if !self.step("release folder", release)? {
            return Ok(false);
        }
        // The screen reader runs alone, with nothing beside it: how soon something is said is part of what is checked.
        for (name, which) in [("browser tests", ["--skip", HEARD].as_slice()), ("screen reader", &[HEARD])] {
            let mut tests = cargo(&["test", "--test", "browser", "--"]);
            tests.args(which).envs(browsers.clone());
            if !self.step(name, tests)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn step(&mut self, name: &'static str, mut command: Command) -> Result<bool> {
        eprintln!("== {name}");
        let ran = steps::watched(&mut command, "   ")?;
        let ok = self.note(name, &ran);
        if ok && ["size", "lighthouse"].contains(&name) {
            print!("{}", ran.output);
        }
        // What the tests have to show even when all is well: crates/core/tests/it/report.rs.
        for line in ran.output.lines().filter_map(|line| line.split_once("report| ")) {
            println!("{}", line.1);
        }
        Ok(ok)
    }

    fn note(&mut self, name: &'static str, ran: &steps::Ran) -> bool {
        self.took.push((name, ran.took));
        let counts = counts(&ran.output);
        self.counts.passed += counts.passed;
        self.counts.failed += counts.failed;
        if !ran.ok {
            print!("{}", ran.output);
            println!("== {name} FAILED");
        }
        ran.ok
    }
}

pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = environment::native_command("cargo");
    cargo.args(arguments).current_dir(paths::root());
    cargo
}

/// Where the tests find the page and the browsers.
pub(crate) fn browser_environment() -> Result<Vec<(&'static str, OsString)>> {
    install::setup(tools::FOR_TESTS)?;
    let mut set: Vec<(&'static str, OsString)> = vec![
        ("CF_DIST", paths::dist().into()),
        ("CF_RELEASE", release::folder(&release::version()?).into()),
        (servers::VARIABLE, servers::setup()?.into()),
        ("CF_GECKODRIVER", GECKODRIVER.program()?.into()),
        ("CF_ESBUILD", ESBUILD.program()?.into()),
        ("CF_AXE", AXE.program()?.into()),
        ("CF_VIRTUAL_SCREEN_READER", VIRTUAL_SCREEN_READER.program()?.into()),
        ("CF_RRWEB", RRWEB.program()?.into()),
        ("CF_POSTHOG", POSTHOG.program()?.into()),
        ("CF_CLARITY", CLARITY.program()?.into()),
        ("CF_BOOTSTRAP", BOOTSTRAP.program()?.into()),
        ("CF_CHROMIUM_OF_2021", CHROMIUM_OF_2021.program()?.into()),
        ("CF_FAST_CHECK", FAST_CHECK.program()?.into()),
        ("CF_FFLATE", FFLATE.program()?.into()),
        ("CF_REACT", REACT.programs()?.into()),
        ("CF_HOST_LIBRARIES", HOST_LIBRARIES.programs()?.into()),
        ("CF_TYPESCRIPT", TYPESCRIPT.program()?.into()),
        ("CF_WORDPRESS", WORDPRESS.program()?.into()),
    ];
    set.extend(php::setup()?);
    let browsers = browsers::setup()?;
    set.extend(browsers.environment().iter().map(|(name, file)| (*name, file.clone().into())));
    Ok(set)
}

/// The sum over cargo's `test result: ok. 5 passed; 0 failed; 1 ignored; ...`.
fn counts(output: &str) -> Counts {
    let mut sum = Counts::default();
    for line in output.lines().filter(|line| line.starts_with("test result:")) {
        let count = |word: &str| -> u64 {
            let before = line.split_once(word).map(|(before, _)| before.trim_end());
            before
                .and_then(|text| text.rsplit(' ').next())
                .and_then(|number| number.parse().ok())
                .unwrap_or(0)
        };
        sum.passed += count("passed");
        sum.failed += count("failed");
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Or a crate's tests are never run, and nobody notices.
    #[test]
    fn every_crate_of_the_workspace_is_tested() {
        let of = |path: &str| -> toml::Table {
            std::fs::read_to_string(crate::ground::paths::root().join(path)).unwrap().parse().unwrap()
        };
        for member in of("Cargo.toml")["workspace"]["members"].as_array().unwrap() {
            let package = of(&format!("{}/Cargo.toml", member.as_str().unwrap()));
            let name = package["package"]["name"].as_str().unwrap();
            assert!(
                include_str!("test.rs").contains(&format!("\"{name}\"")),
                "no step of the run tests {name}"
            );
        }
    }

    #[test]
    fn counts_are_summed_over_all_test_binaries() {
        let output = "running 2 tests\ntest result: ok. 5 passed; 0 failed; 1 ignored; 0 measured\n\n\
                      test result: FAILED. 12 passed; 3 failed; 0 ignored\n";
        assert_eq!(counts(output), Counts { passed: 17, failed: 3 });
        assert_eq!(counts("all fine"), Counts::default());
    }
}
