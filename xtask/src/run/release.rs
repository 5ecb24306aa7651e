//! `cargo xtask release`: the folder with everything that is handed out, one part for each way to get the guide, and the hashes
//! by which anybody can check it. Takes dist/ as it was built; what a part contains is in the module of its name.

mod archive;
mod files;
mod materials;
mod npm;
mod pot;
mod start;
mod wordpress;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use super::build;
use crate::bring::{install, tools};
use crate::ground::paths;

/// In the form that `sha384sum --check` reads.
const SUMS: &str = "SHA384SUMS";
const EMBED: &str = "care-finder.js";
/// The page on which a center puts its snippet together, if the build has made one.
const BUILDER: &str = "builder.html";

/// From where, to where, and under which version.
struct Release<'a> {
    dist: &'a Path,
    folder: &'a Path,
    version: &'a str,
    /// rustc's description of itself.
    compiler: &'a str,
}

pub(crate) fn run(built: bool) -> Result<()> {
    install::setup(tools::FOR_RELEASE)?;
    if !built {
        build::run()?;
    }
    let version = version()?;
    let folder = folder(&version);
    let before = fs::read_to_string(folder.join(SUMS)).ok();
    let compiler = build::compiler()?;
    let sums =
        write(&Release { dist: &paths::dist(), folder: &folder, version: &version, compiler: &compiler })?;
    println!("\ncare-finder {version}, of {}", commit());
    println!("built with {compiler}\n{}\n\n{}", build::reviewed()?, folder.display());
    println!("{}", sizes(&folder)?);
    println!("SHA-384 of each file:\n{sums}");
    println!("{}", snippet(&version, &fs::read(files::folder(&folder).join(EMBED))?));
    if before.is_some_and(|before| before != sums) {
        eprintln!(
            "\nThis folder held other bytes under the same version. If those were published, raise the version in Cargo.toml."
        );
    }
    Ok(())
}

pub(crate) fn folder(version: &str) -> PathBuf {
    paths::root().join("release").join(version)
}

pub(crate) fn version() -> Result<String> {
    let file = paths::root().join("Cargo.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let manifest: toml::Table = text.parse()?;
    let version = manifest.get("package").and_then(|package| package.get("version")?.as_str());
    Ok(version.context("Cargo.toml has no version")?.to_owned())
}

/// The files in a folder and those below it, by their paths in it, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            names.extend(files(&entry.path())?.into_iter().map(|below| format!("{name}/{below}")));
        } else {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn sha384(bytes: &[u8]) -> String {
    Sha384::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Writes all parts, and returns the hashes of all their files.
fn write(release: &Release) -> Result<String> {
    let Release { dist, folder, .. } = release;
    if !dist.join(EMBED).is_file() {
        bail!("{} has no {EMBED}; run `cargo xtask build`", dist.display());
    }
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot write {}", folder.display()))?;
    files::write(release)?;
    npm::write(release)?;
    wordpress::write(release)?;
    materials::write(release)?;
    start::write(release)?;
    if dist.join(BUILDER).is_file() {
        put(folder, BUILDER, &read(&dist.join(BUILDER))?)?;
    }
    let sums = sums(folder)?;
    put(folder, SUMS, sums.as_bytes())?;
    Ok(sums)
}

fn sums(folder: &Path) -> Result<String> {
    let mut sums = String::new();
    for name in files(folder)? {
        let _ = writeln!(sums, "{}  {name}", sha384(&read(&folder.join(&name))?));
    }
    Ok(sums)
}

fn sizes(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for name in files(folder)? {
        let _ = writeln!(lines, "{:>9}  {name}", folder.join(&name).metadata()?.len());
    }
    Ok(lines)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"))
}

/// What to paste. `integrity` is for the script alone: browsers have none for the page in a frame.
fn snippet(version: &str, embed: &[u8]) -> String {
    let hash = STANDARD.encode(Sha384::digest(embed));
    format!(
        r#"To paste, with your own address, name and numbers:

<div data-care-finder data-center="Example Recovery" data-phone="+1-855-555-0100">
  <a href="tel:+18555550100">Call Example Recovery: 855-555-0100</a>
</div>
<script src="https://www.example.org/care-finder/{version}/{EMBED}"
  integrity="sha384-{hash}" crossorigin="anonymous" async></script>

On a page of another site the server has to send `Access-Control-Allow-Origin: *` with the script, as the recipes in
docs/hosting.md do; without it, or with any other script, the browser runs none and the link to call stays."#
    )
}

/// What the files were made from, as far as git knows.
fn commit() -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(paths::root()).output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
    };
    match (git(&["rev-parse", "--verify", "HEAD"]).as_str(), git(&["status", "--porcelain"]).is_empty()) {
        ("", _) => "no commit that git knows".to_owned(),
        (head, true) => format!("commit {head}"),
        (head, false) => format!("commit {head} and changes that are in no commit"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::ground::environment;

    #[test]
    fn the_hash_is_that_of_the_standard_s_example() {
        // FIPS 180-2, appendix D.1: "abc".
        assert!(sha384(b"abc").starts_with("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"));
        assert!(snippet("1.2.3", b"abc").contains(
            "/1.2.3/care-finder.js\"\n  integrity=\"sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn\""
        ));
    }

    /// Twice, from files of another day and in folders with other names: what is packed must depend on neither.
    #[test]
    fn every_part_has_the_same_bytes_when_it_is_made_again() {
        install::setup(tools::FOR_RELEASE).unwrap();
        let place = paths::target().join("release-test");
        let _ = fs::remove_dir_all(&place);
        let mut sums = Vec::new();
        for (name, day) in [("first", 5_000), ("second and longer", 15_000)] {
            let (dist, folder) = (place.join(name).join("dist"), place.join(name).join("release"));
            fs::create_dir_all(&dist).unwrap();
            let release = Release { dist: &dist, folder: &folder, version: "1.2.3", compiler: "rustc 9.9.9" };
            assert!(write(&release).is_err(), "an empty dist");
            let made = SystemTime::UNIX_EPOCH + Duration::from_secs(day * 86_400);
            for name in files::UPLOADED.into_iter().chain(["demo.html", BUILDER]) {
                fs::write(dist.join(name), name.repeat(99)).unwrap();
                fs::File::options().write(true).open(dist.join(name)).unwrap().set_modified(made).unwrap();
            }
            sums.push(write(&release).unwrap());
            assert_eq!(fs::read_to_string(folder.join(SUMS)).unwrap(), sums[0]);
        }
        assert_eq!(sums[0], sums[1]);
        let names: Vec<_> = sums[0].lines().filter_map(|line| line.split_once("  ")).collect();
        for (hash, name) in &names {
            assert_eq!(sha384(&fs::read(place.join("first/release").join(name)).unwrap()), *hash, "{name}");
        }
        let names: Vec<_> = names.iter().map(|(_, name)| *name).collect();
        for name in [
            "START-HERE.txt",
            BUILDER,
            "care-finder-1.2.3.cdx.json",
            "care-finder-1.2.3.tgz",
            "care-finder-1.2.3.zip",
            "care-finder-wordpress-1.2.3.zip",
            "care-finder/SHA384SUMS",
            "care-finder/care-finder.html.br",
            "care-finder/demo.html",
        ] {
            assert!(names.contains(&name), "no {name} in {names:?}");
        }
        assert!(!names.contains(&"care-finder/builder.html"), "a site needs no builder");
    }

    /// That they also compile from it is for `cargo publish --dry-run`, which takes half a minute and the network.
    #[test]
    fn the_crates_pack_with_all_that_they_are_compiled_from_and_nothing_else() {
        let cargo = |arguments: &[&str]| {
            let mut cargo = environment::native_command("cargo");
            cargo.args(["package", "--allow-dirty"]).args(arguments).current_dir(paths::root());
            let output = cargo.output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        };
        for (name, folder) in [("care-finder-core", "crates/core/src"), ("care-finder", "src")] {
            let packed = cargo(&["--list", "--package", name]);
            let mut packed: Vec<&str> = packed.lines().filter(|file| file.starts_with("src/")).collect();
            packed.sort_unstable();
            let there = files(&paths::root().join(folder)).unwrap();
            assert_eq!(packed, there.iter().map(|file| format!("src/{file}")).collect::<Vec<_>>(), "{name}");
        }
        let rest = cargo(&["--list", "--package", "care-finder"]);
        let known = ["src/", "examples/", "Cargo.", "README.md", "LICENSE-", ".cargo_vcs_info.json"];
        let rest: Vec<&str> =
            rest.lines().filter(|file| !known.iter().any(|start| file.starts_with(start))).collect();
        assert_eq!(rest, Vec::<&str>::new());
        cargo(&["--no-verify", "--package", "care-finder-core", "--package", "care-finder"]);
    }
}
