//! The clinicians' program: its commands, their names and help. `cargo xtask assess` is another way in.
//! What each command does is in the module of its name; deciding is the engine's.

mod assess;
mod compare;
mod export;
mod exported;
mod files;
mod kit;
mod output;
mod questions;
mod review;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use clap_complete::Shell;

const NAME: &str = "care-finder-cli";

const EXIT_CODES: &str = "Exit codes: 0 all done; 1 something could not be read, built or compared, and standard error says \
what and where; 2 a command or option that does not exist.\nNothing is sent anywhere.";

fn main() -> ExitCode {
    match dispatch(&commands().get_matches()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn commands() -> Command {
    let cases = Arg::new("cases")
        .long("cases")
        .value_name("PATH")
        .help("Cases to put into the export: a file, or a folder of TOML files; may be given again")
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::AnyPath)
        .action(ArgAction::Append);
    let output = Arg::new("output")
        .long("output")
        .short('o')
        .value_name("FILE")
        .help("Write to this file, whole or not at all, instead of to standard output")
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::FilePath);
    Command::new(NAME)
        .about("Questions the protocol: assesses cases, exports the protocol, compares two versions of it.")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(EXIT_CODES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("assess")
                .about("Assess cases from a TOML or JSON file, one JSON line each, or in words")
                .arg(
                    Arg::new("FILE")
                        .help("A file, or - for standard input")
                        .required(true)
                        .value_hint(ValueHint::FilePath),
                )
                .arg(
                    Arg::new("words")
                        .long("words")
                        .action(ArgAction::SetTrue)
                        .help("For a person: the rules with their sources, and what would change it"),
                )
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("words")
                        .help("For a program: one JSON line each, as without this"),
                ),
        )
        .subcommand(
            Command::new("questions").about("Print every question with its options, one JSON line each"),
        )
        .subcommand(
            Command::new("export")
                .about("Write the protocol as JSON: questions, rules, sources and texts by id, sealed against edits")
                .arg(cases.clone())
                .arg(output.clone()),
        )
        .subcommand(
            Command::new("compare")
                .about("Say what moves between two versions of the protocol: which answers, which way, by which rules")
                .arg(Arg::new("OLD").help("An export (JSON), or a git revision whose program has `export`").required(true).value_hint(ValueHint::FilePath))
                .arg(Arg::new("NEW").help("The same; without it, the protocol of this program").value_hint(ValueHint::FilePath))
                .arg(cases.help("Cases for the protocol of this program, to be compared with those in OLD; may be given again"))
                .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("Everything found, as JSON"))
                .arg(output),
        )
        .subcommand(
            Command::new("kit")
                .about("Write what a reviewer works through: worksheets, the rules by source, a form for the sign-off")
                .arg(
                    Arg::new("FOLDER")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .value_hint(ValueHint::DirPath),
                ),
        )
        .subcommand(
            Command::new("review")
                .about("Say whether the protocol of this program is reviewed, by the sign-offs in a folder")
                .arg(
                    Arg::new("FOLDER")
                        .default_value("docs/review/signed")
                        .value_parser(value_parser!(PathBuf))
                        .value_hint(ValueHint::DirPath),
                ),
        )
        .subcommand(
            Command::new("completions")
                .about("Print completions for a shell")
                .arg(Arg::new("SHELL").required(true).value_parser(value_parser!(Shell))),
        )
}

fn dispatch(matches: &ArgMatches) -> Result<ExitCode> {
    let paths = |options: &ArgMatches| {
        options.get_many("cases").unwrap_or_default().cloned().collect::<Vec<PathBuf>>()
    };
    match matches.subcommand() {
        Some(("assess", options)) => {
            let file = options.get_one::<String>("FILE").map_or("-", String::as_str);
            return assess::run(file, options.get_flag("words"));
        }
        Some(("questions", _)) => questions::run()?,
        Some(("export", options)) => export::run(&paths(options), options.get_one("output"))?,
        Some(("compare", options)) => compare::run(&compare::Options {
            old: options.get_one::<String>("OLD").map_or("", String::as_str),
            new: options.get_one::<String>("NEW").map(String::as_str),
            cases: paths(options),
            json: options.get_flag("json"),
            file: options.get_one("output"),
        })?,
        Some(("kit", options)) => {
            options.get_one::<PathBuf>("FOLDER").map_or(Ok(()), |folder| kit::run(folder))?;
        }
        Some(("review", options)) => {
            options.get_one::<PathBuf>("FOLDER").map_or(Ok(()), |folder| review::run(folder))?;
        }
        Some(("completions", options)) => {
            if let Some(shell) = options.get_one::<Shell>("SHELL") {
                clap_complete::generate(*shell, &mut commands(), NAME, &mut io::stdout());
            }
        }
        other => anyhow::bail!("no such command: {other:?}"),
    }
    Ok(ExitCode::SUCCESS)
}
