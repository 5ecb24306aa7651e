//! `cargo xtask reproduce`: makes the release of the newest commit twice, from nothing, in two places, and compares every byte.
//! What differs between the two on purpose is listed in `BUILDS`. Leaves the project's own dist/ and release/ alone.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};

use super::release::{files, sha384};
use crate::ground::{environment, paths, steps};

/// What may differ from one machine to the next and must not show: the folders of the project, of its build and of cargo's
/// crates, and how long their names are; time zone, language and the number of jobs.
const BUILDS: [(&str, [(&str, &str); 3]); 2] = [
    ("a", [("TZ", "UTC"), ("LC_ALL", "C"), ("CARGO_BUILD_JOBS", "1")]),
    (
        "b, with a much longer name and a space",
        [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "C.UTF-8"), ("CARGO_BUILD_JOBS", "2")],
    ),
];

pub(crate) fn run() -> Result<ExitCode> {
    let place = env::temp_dir().join(format!("care-finder-reproduce-{}", std::process::id()));
    let same = twice(&place).with_context(|| format!("what was built is in {}", place.display()))?;
    if !same {
        println!("both are in {}, to look at", place.display());
        return Ok(ExitCode::FAILURE);
    }
    fs::remove_dir_all(&place).with_context(|| format!("cannot remove {}", place.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn twice(place: &Path) -> Result<bool> {
    let mut releases = Vec::new();
    for (name, variables) in BUILDS {
        releases.push(build(&place.join(name), &variables)?);
    }
    let [first, second] = releases.as_slice() else {
        bail!("two builds were made, and {} are there", releases.len())
    };
    let (lines, same) = compare(first, second)?;
    println!("{}", lines.join("\n"));
    println!("{}", if same { "both builds are the same" } else { "the builds DIFFER" });
    Ok(same)
}

fn build(folder: &Path, variables: &[(&str, &str)]) -> Result<PathBuf> {
    fs::create_dir_all(folder).with_context(|| format!("cannot write {}", folder.display()))?;
    let clone = folder.join("care-finder");
    let mut git = Command::new("git");
    git.args(["clone", "--quiet"]).arg(paths::root()).arg(&clone);
    steps::shown_step(&format!("clone into {}", clone.display()), "1 s", &mut git)?;
    let mut cargo = environment::native_command("cargo");
    cargo.args(["xtask", "release"]).current_dir(&clone);
    cargo.env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_HOME", crates(&folder.join("crates"))?);
    cargo.envs(variables.iter().copied());
    steps::shown_step("build and release from nothing", "5 min on 2 cores", &mut cargo)?;
    Ok(clone.join("release"))
}

/// A second cargo folder with everything that is in the user's own: the paths differ, and nothing is fetched again.
fn crates(folder: &Path) -> Result<OsString> {
    let own = match env::var_os("CARGO_HOME") {
        Some(own) => PathBuf::from(own),
        None => {
            PathBuf::from(env::var_os("HOME").context("neither CARGO_HOME nor HOME is set")?).join(".cargo")
        }
    };
    fs::create_dir_all(folder).with_context(|| format!("cannot write {}", folder.display()))?;
    for entry in own.read_dir().with_context(|| format!("cannot read {}", own.display()))? {
        let entry = entry?;
        link(&entry.path(), &folder.join(entry.file_name()))?;
    }
    Ok(folder.into())
}

#[cfg(unix)]
fn link(to: &Path, from: &Path) -> Result<()> {
    std::os::unix::fs::symlink(to, from).with_context(|| format!("cannot write {}", from.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    bail!("`cargo xtask reproduce` needs symbolic links, as Linux and macOS have them")
}

/// A line for each file of either folder, and whether all are the same.
fn compare(first: &Path, second: &Path) -> Result<(Vec<String>, bool)> {
    let mut names = files(first)?;
    names.extend(files(second)?);
    names.sort();
    names.dedup();
    if names.is_empty() {
        bail!("nothing was built");
    }
    let mut same = true;
    let mut lines = Vec::new();
    for name in names {
        let line = match (fs::read(first.join(&name)), fs::read(second.join(&name))) {
            (Ok(one), Ok(other)) if one == other => format!("same     {}  {name}", sha384(&one)),
            (Ok(one), Ok(other)) => {
                same = false;
                let at = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
                format!(
                    "DIFFERS  {name}: at byte {at} of {} and {}\n  {}\n  {}",
                    one.len(),
                    other.len(),
                    around(&one, at),
                    around(&other, at)
                )
            }
            _ => {
                same = false;
                format!("DIFFERS  {name}: only one build has it")
            }
        };
        lines.push(line);
    }
    Ok((lines, same))
}

/// The bytes around the first difference, to help find the cause.
fn around(bytes: &[u8], at: usize) -> String {
    let part = bytes.iter().skip(at.saturating_sub(40)).take(80).copied().collect::<Vec<_>>();
    format!("...{}...", part.escape_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_or_one_file_too_many_is_found() {
        let place = paths::target().join("reproduce-test");
        let _ = fs::remove_dir_all(&place);
        let (first, second) = (place.join("first"), place.join("second"));
        for folder in [&first, &second] {
            fs::create_dir_all(folder).unwrap();
        }
        assert!(compare(&first, &second).is_err(), "nothing is not the same as nothing");
        for folder in [&first, &second] {
            fs::write(folder.join("page"), "built in here").unwrap();
        }
        assert!(compare(&first, &second).unwrap().1);
        fs::write(second.join("page"), "built in HERE").unwrap();
        let (lines, same) = compare(&first, &second).unwrap();
        assert!(!same && lines[0].contains("at byte 9 of 13 and 13"), "{lines:?}");
        fs::write(second.join("page"), "built in here").unwrap();
        fs::write(second.join("other"), "").unwrap();
        assert!(!compare(&first, &second).unwrap().1);
    }
}
