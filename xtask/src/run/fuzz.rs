//! The long fuzzing run: settings by libFuzzer, which follows the branches taken, and messages by fast-check.
//! What must be true is in tests/views/fuzz and tests/privacy/messages, whose short runs are part of every test run.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::bring::install;
use crate::bring::node;
use crate::bring::tools::FAST_CHECK;
use crate::ground::paths::{self, BORDER, MESSAGE_FUZZER};
use crate::ground::{environment, steps};

/// What `cargo fuzz --sanitizer none` sets, on a stable compiler: counts of branches and comparisons. The settings
/// have no unsafe code for the sanitizers, which only nightly compilers have.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

pub(crate) fn run(settings: u64, messages: u64, minutes: u64) -> Result<()> {
    install::setup(&[FAST_CHECK])?;
    node::check()?;
    if messages > 0 {
        fuzz_messages(messages)?;
    }
    if settings > 0 { fuzz_settings(settings, minutes) } else { Ok(()) }
}

fn fuzz_messages(count: u64) -> Result<()> {
    let root = paths::root();
    let mut fuzzer = Command::new("node");
    fuzzer.arg(root.join(MESSAGE_FUZZER)).arg(count.to_string());
    fuzzer.arg(FAST_CHECK.program()?).arg(root.join(BORDER));
    eprintln!("{count} random messages to {BORDER}");
    let ran = steps::watched(&mut fuzzer, "   ")?;
    print!("{}", ran.output);
    if ran.ok { Ok(()) } else { bail!("a message broke a promise") }
}

fn fuzz_settings(count: u64, minutes: u64) -> Result<()> {
    let folder = paths::target().join("fuzz");
    let host = host()?;
    let mut cargo = environment::native_command("cargo");
    cargo.args(["build", "--release", "--locked", "--manifest-path", "fuzz/Cargo.toml", "--target", &host]);
    // A target is named, so that the flags do not reach build scripts.
    cargo.arg("--target-dir").arg(&folder).env("RUSTFLAGS", COVERAGE).current_dir(paths::root());
    steps::shown_step(
        "the fuzzer, compiled (libFuzzer needs a C++ compiler)",
        "3 min on 2 cores",
        &mut cargo,
    )?;

    let corpus = folder.join("corpus");
    fs::create_dir_all(&corpus).with_context(|| format!("cannot write {}", corpus.display()))?;
    let mut fuzzer = Command::new(folder.join(host).join("release").join("settings"));
    fuzzer.arg(&corpus).args([&format!("-runs={count}"), "-max_len=1024", "-print_final_stats=1"]);
    fuzzer.arg(artifacts(&folder)).arg(format!("-max_total_time={}", minutes * 60));
    eprintln!("{count} random sets of settings, or as many as {minutes} minutes allow");
    let began = Instant::now();
    let ran = steps::watched(&mut fuzzer, "   ")?;
    if !ran.ok {
        bail!("a set of settings broke a promise:\n{}", tail(&ran.output));
    }
    let stat = |name: &str| ran.output.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim();
    println!(
        "{} random sets of settings in {}: no panic, every promise kept; {} that took new branches are kept in {}",
        stat("stat::number_of_executed_units:"),
        steps::clock(began.elapsed()),
        stat("stat::new_units_added:"),
        corpus.display()
    );
    Ok(())
}

fn host() -> Result<String> {
    let output = environment::native_command("rustc").arg("-vV").output().context("cannot start rustc")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    Ok(host.to_owned())
}

/// The input that fails is written there.
fn artifacts(folder: &Path) -> String {
    format!("-artifact_prefix={}/", folder.display())
}

fn tail(output: &str) -> String {
    let lines: Vec<_> = output.lines().collect();
    lines.get(lines.len().saturating_sub(40)..).unwrap_or_default().join("\n")
}
