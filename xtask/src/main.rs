//! The commands of `cargo xtask`: their names, options and help.
//! What each one does is in `run`, in the module of its name. Modules import one way: ground, bring, run, main.

#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod bring;
mod ground;
mod run;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use ground::paths::CAPABILITIES;
use run::bless::Kept;
use run::{
    assess, bench, bless, build, capabilities, fuzz, imports, lighthouse, mutants, pictures, release,
    reproduce, serve, setup, size, test, trunk, wordpress,
};

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
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
    };
    let count = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).value_parser(value_parser!(u64).range(..1 << 32))
    };
    Command::new("cargo xtask")
        .about("Builds, serves and checks care-finder. Each command first brings in whatever it needs.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("setup").about("Find or install all tools and browsers, once per machine"))
        .subcommand(Command::new("build").about("Write the sealed release to dist/"))
        .subcommand(
            Command::new("release")
                .about(
                    "Build the guide, and write everything that is handed out, with its hashes, to release/",
                )
                .arg(flag("no-build", "Take dist/ as it is")),
        )
        .subcommand(
            Command::new("reproduce")
                .about("Build the newest commit twice from nothing, in two places, and compare every byte"),
        )
        .subcommand(
            Command::new("serve")
                .about("Build the release and serve dist/ on this machine")
                .arg(
                    Arg::new("port")
                        .long("port")
                        .help("The port to listen on")
                        .default_value("8080")
                        .value_parser(value_parser!(u16)),
                )
                .arg(flag("no-build", "Serve dist/ as it is")),
        )
        .subcommand(
            Command::new("assess")
                .about("Assess cases from a TOML or JSON file, one JSON line each")
                .arg(Arg::new("FILE").help("A file, or - for standard input").required(true)),
        )
        .subcommand(test_command())
        .subcommand(
            Command::new("wordpress")
                .about("Try the plugin in Debian's own WordPress with MariaDB; installs Debian's packages")
                .arg(flag("no-build", "Take dist/ as it is")),
        )
        .subcommand(
            Command::new("fuzz")
                .about("Send random settings and messages through their checks, for some 20 minutes")
                .arg(count("settings", "How many sets of settings").default_value("10000000"))
                .arg(count("messages", "How many messages").default_value("10000000"))
                .arg(count("minutes", "How long at most for the settings").default_value("10")),
        )
        .subcommand(
            Command::new("for-trunk")
                .about("Build as `build` does, into the folder that trunk names, which calls this"),
        )
        .subcommand(
            Command::new("capabilities").about(format!("Compare what the built wasm may call with {CAPABILITIES}")),
        )
        .subcommand(Command::new("size").about("Weigh dist/ against its budget"))
        .subcommand(Command::new("lighthouse").about("Measure the pages of dist/ with Lighthouse"))
        .subcommand(
            Command::new("bench")
                .about("Measure dist/ beside SurveyJS, LHC-Forms, Preact and a hand-written page")
                .arg(
                    Arg::new("rounds")
                        .long("rounds")
                        .help("How often each page is visited")
                        .default_value("5")
                        .value_parser(value_parser!(u8).range(1..)),
                ),
        )
        .subcommand(
            Command::new("bless")
                .about("Regenerate the kept outputs (docs, plugin, transcripts, pictures, capabilities) and show what differs")
                .arg(
                    Arg::new("KIND")
                        .help("Which of them; without one, all")
                        .action(ArgAction::Append)
                        .value_parser(Kept::ALL.map(Kept::name)),
                )
                .arg(flag("accept", "Keep them after showing the difference")),
        )
        .subcommand(Command::new("imports").about("Draw which crate and which module uses which; fail on a circle"))
        .subcommand(mutants_command())
        .subcommand(Command::new("pictures").about("Take the pictures of README.md from dist/"))
        .subcommand(
            Command::new("trunk")
                .about("Run trunk with all that it needs, as in `cargo xtask trunk serve`")
                .disable_help_flag(true)
                .arg(
                    Arg::new("ARGUMENTS")
                        .help("What trunk takes")
                        .num_args(1..)
                        .required(true)
                        .trailing_var_arg(true)
                        .allow_hyphen_values(true),
                ),
        )
}

fn mutants_command() -> Command {
    Command::new("mutants").about("Change every rule a little, thousands of times, and say what notices").arg(
        Arg::new("accept")
            .long("accept")
            .action(ArgAction::SetTrue)
            .help("Keep boundary cases for what nothing else notices, and write docs/mutants.md"),
    )
}

fn test_command() -> Command {
    Command::new("test")
        .about("Run every check, the three browsers included")
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("FILTER")
                .help("Run only the browser tests with this in their names, on a new build"),
        )
        .arg(
            Arg::new("no-build")
                .long("no-build")
                .help("With --only: take dist/ as it is")
                .action(ArgAction::SetTrue)
                .requires("only"),
        )
}

fn dispatch(matches: &ArgMatches) -> Result<ExitCode> {
    match matches.subcommand() {
        Some(("setup", _)) => setup::run()?,
        Some(("build", _)) => build::run()?,
        Some(("release", options)) => release::run(options.get_flag("no-build"))?,
        Some(("reproduce", _)) => return reproduce::run(),
        Some(("serve", options)) => {
            if !options.get_flag("no-build") {
                build::run()?;
            }
            serve::run(options.get_one::<u16>("port").copied().unwrap_or(8080))?;
        }
        Some(("assess", options)) => {
            return assess::run(options.get_one::<String>("FILE").map_or("-", String::as_str));
        }
        Some(("test", options)) => {
            return match options.get_one::<String>("only") {
                Some(filter) => test::only(filter, !options.get_flag("no-build")),
                None => Ok(test::run()),
            };
        }
        Some(("wordpress", options)) => return wordpress::run(options.get_flag("no-build")),
        Some(("fuzz", options)) => {
            let count = |name| options.get_one::<u64>(name).copied().unwrap_or_default();
            fuzz::run(count("settings"), count("messages"), count("minutes"))?;
        }
        Some(("for-trunk", _)) => build::for_trunk()?,
        Some(("capabilities", _)) => capabilities::run()?,
        Some(("size", _)) => size::run()?,
        Some(("lighthouse", _)) => lighthouse::run()?,
        Some(("bench", options)) => bench::run(options.get_one::<u8>("rounds").copied().unwrap_or(5))?,
        Some(("bless", options)) => {
            let named: Vec<&String> = options.get_many("KIND").unwrap_or_default().collect();
            let wanted = |kept: &Kept| named.is_empty() || named.iter().any(|name| *name == kept.name());
            let wanted: Vec<Kept> = Kept::ALL.into_iter().filter(wanted).collect();
            bless::run(&wanted, options.get_flag("accept"))?;
        }
        Some(("imports", _)) => imports::run()?,
        Some(("mutants", options)) => return mutants::run(options.get_flag("accept")),
        Some(("pictures", _)) => pictures::run()?,
        Some(("trunk", options)) => {
            return trunk::run(options.get_many("ARGUMENTS").into_iter().flatten());
        }
        other => anyhow::bail!("no such command: {other:?}"),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_calls_a_command_that_is_there() {
        let hook = std::fs::read_to_string(ground::paths::root().join("Trunk.toml")).unwrap();
        assert_eq!(hook.matches("exec cargo xtask for-trunk\"").count(), 1);
        assert_eq!(hook.matches("exec \\\"$CARE_FINDER_XTASK\\\" for-trunk;").count(), 1);
        assert!(commands().try_get_matches_from(["cargo xtask", "for-trunk"]).is_ok());
    }

    #[test]
    fn what_trunk_takes_reaches_it() {
        let matches = commands()
            .try_get_matches_from(["cargo xtask", "trunk", "build", "--release", "--help"])
            .unwrap();
        let (_, options) = matches.subcommand().unwrap();
        let passed: Vec<&String> = options.get_many("ARGUMENTS").unwrap().collect();
        assert_eq!(passed, ["build", "--release", "--help"]);
    }
}
