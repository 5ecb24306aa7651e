//! The clinicians' program: its commands, their names and help. `cargo xtask assess` is a door to it.
//! What each one does is in the module of its name; deciding is the engine's.

mod assess;
mod questions;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgMatches, Command};

fn main() -> ExitCode {
    match dispatch(&commands().get_matches()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn commands() -> Command {
    Command::new("care-finder-cli")
        .about("Assesses cases from the command line. Nothing is sent anywhere.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("assess")
                .about("Assess cases from a TOML or JSON file, one JSON line each")
                .arg(Arg::new("FILE").help("A file, or - for standard input").required(true)),
        )
        .subcommand(
            Command::new("questions").about("Print every question with its options, one JSON line each"),
        )
}

fn dispatch(matches: &ArgMatches) -> Result<ExitCode> {
    match matches.subcommand() {
        Some(("assess", options)) => {
            return assess::run(options.get_one::<String>("FILE").map_or("-", String::as_str));
        }
        Some(("questions", _)) => questions::run()?,
        other => anyhow::bail!("no such command: {other:?}"),
    }
    Ok(ExitCode::SUCCESS)
}
