//! `care-finder-cli assess FILE|-`: one JSON line for each case, for clinicians, researchers and batch checks.
//! Reading is in assess/read.rs, the shape of a line in assess/line.rs; deciding is the engine's.

#[allow(clippy::enum_glob_use, reason = "two tables speak of some forty options")]
mod contradiction;
mod line;
pub(crate) mod read;
mod replaced;
mod words;

use std::fs;
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;
use std::thread;

use anyhow::Context;

use read::Problem;
use serde_json::Value;

/// Assesses every case that can be read. For each of the others it reports where and why it could not, and then fails.
pub(crate) fn run(file: &str, words: bool) -> anyhow::Result<ExitCode> {
    let mut text = String::new();
    if file == "-" {
        io::stdin().read_to_string(&mut text).context("standard input")?;
    } else {
        text = fs::read_to_string(file).with_context(|| file.to_owned())?;
    }
    let values: Vec<_> = read::values(&text).into_iter().enumerate().collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut failed = false;
    for line in in_parallel(&values, words) {
        match line {
            Ok(line) => writeln!(out, "{line}")?,
            Err(problem) => {
                failed = true;
                eprintln!("{}: {problem}", if file == "-" { "standard input" } else { file });
            }
        }
    }
    out.flush()?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A value of the file and its place in it.
type Placed = (usize, Result<Value, Problem>);

/// Every case's line, in the order of the file, computed on all cores.
fn in_parallel(values: &[Placed], words: bool) -> Vec<Result<String, Problem>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = values.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = values
            .chunks(share)
            .map(|share| {
                scope.spawn(move || share.iter().map(|placed| line(placed, words)).collect::<Vec<_>>())
            })
            .collect();
        // A worker cannot panic: everything it calls is total.
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    })
}

fn line((place, value): &Placed, words: bool) -> Result<String, Problem> {
    let value = value.as_ref().map_err(Problem::clone)?;
    read::case(place + 1, value)
        .map(|case| if words { words::of(&case) } else { line::of(&case).to_string() })
}
