//! `cargo xtask imports`: draws which crate uses which, and inside each crate which module uses which; a circle is an error.
//! It reads `Cargo.toml` and `use` lines as text. A parent and its own child may name each other, as is usual in Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::ground::paths;

/// Who uses whom.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Every crate of the workspace, and the folder that its modules are in.
const CRATES: [(&str, &str); 8] = [
    ("care-finder", "src"),
    ("care-finder-core", "crates/core/src"),
    ("care-finder-cli", "crates/cli/src"),
    ("care-finder-pack", "crates/pack/src"),
    ("care-finder-bindgen", "crates/bindgen/src"),
    ("care-finder-builder", "crates/builder/src"),
    ("care-finder-review", "crates/review/src"),
    ("xtask", "xtask/src"),
];

pub(crate) fn run() -> Result<()> {
    let drawing = drawing(&paths::root())?;
    print!("{drawing}");
    Ok(())
}

fn drawing(root: &Path) -> Result<String> {
    let mut drawing = drawn("crates", &crates(root)?)?;
    for (name, folder) in CRATES {
        let mut files = Vec::new();
        gather(&root.join(folder), &mut files)?;
        let mut groups: BTreeMap<String, Uses> = BTreeMap::new();
        for file in files {
            let text =
                fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            let path = module(&root.join(folder), &file);
            // Tests come last in a file, and may use what they like.
            let code = text.split("\nmod tests {").next().unwrap_or_default();
            for used in used(code, &path) {
                note(&mut groups, name, &path, &used);
            }
        }
        for (group, uses) in groups {
            drawing += &drawn(&group, &uses)?;
        }
    }
    Ok(drawing)
}

/// The two modules meet in one parent: there, one of its children uses the other.
fn note(groups: &mut BTreeMap<String, Uses>, name: &str, from: &[String], to: &[String]) {
    let shared = from.iter().zip(to).take_while(|(one, other)| one == other).count();
    if let (Some(user), Some(used)) = (from.get(shared), to.get(shared)) {
        let group = std::iter::once(name).chain(from.iter().take(shared).map(String::as_str));
        let group = group.collect::<Vec<_>>().join("::");
        groups.entry(group).or_default().entry(user.clone()).or_default().insert(used.clone());
    }
}

fn crates(root: &Path) -> Result<Uses> {
    let mut graph = Uses::new();
    for (name, folder) in CRATES {
        let manifest = root.join(folder).with_file_name("Cargo.toml");
        let text =
            fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
        let used = CRATES.iter().map(|(other, _)| *other).filter(|other| {
            text.lines().any(|line| line.split(['=', ' ']).next() == Some(other) && line.contains("path"))
        });
        graph.insert(name.to_owned(), used.map(str::to_owned).collect());
    }
    Ok(graph)
}

/// `engine/assess.rs` is the module `engine::assess`; a crate's own file is its root.
fn module(folder: &Path, file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(folder).unwrap_or(file).with_extension("");
    let parts = inside.iter().map(|part| part.to_string_lossy().into_owned());
    parts.filter(|part| part != "lib" && part != "main").collect()
}

/// Every module that the code names by a path from the crate's root or from its own parent.
fn used(code: &str, from: &[String]) -> Vec<Vec<String>> {
    let lines = code.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let code = lines.collect::<Vec<_>>().join(" ");
    let up = |levels: usize| from.len().saturating_sub(levels);
    let mut found = Vec::new();
    for (start, base) in [("crate::", 0), ("super::super::", up(2)), ("super::", up(1))] {
        for (at, _) in code.match_indices(start) {
            let before = code.get(..at).unwrap_or_default();
            let rest = code.get(at + start.len()..).unwrap_or_default();
            if before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                || rest.starts_with("super::")
            {
                continue;
            }
            let (several, names) = match rest.strip_prefix('{') {
                Some(list) => (usize::MAX, list.split('}').next().unwrap_or_default()),
                None => (1, rest),
            };
            for name in names.split(',').take(several).filter(|name| !name.trim().is_empty()) {
                let parts = name.trim().split("::").map_while(|part| {
                    let part: String =
                        part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                    part.starts_with(char::is_lowercase).then_some(part)
                });
                found.push(from.iter().take(base).cloned().chain(parts).collect());
            }
        }
    }
    found
}

fn drawn(title: &str, graph: &Uses) -> Result<String> {
    let mut drawing = format!("{title}\n");
    for (user, used) in graph.iter().filter(|(_, used)| !used.is_empty()) {
        let used: Vec<&str> = used.iter().map(String::as_str).collect();
        drawing.extend(["  ", user, " -> ", &used.join(", "), "\n"]);
    }
    if let Some(circle) = circle(graph) {
        bail!("{drawing}a circle in {title}: {}", circle.join(" -> "));
    }
    Ok(drawing)
}

/// What is left when everything that uses nothing else has been taken away, again and again.
fn circle(uses: &Uses) -> Option<Vec<String>> {
    let mut left = uses.clone();
    loop {
        let names: BTreeSet<String> = left.keys().cloned().collect();
        let before = left.len();
        left.retain(|user, used| used.iter().any(|name| name != user && names.contains(name)));
        if left.is_empty() {
            return None;
        }
        if left.len() == before {
            return Some(left.into_keys().collect());
        }
    }
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_run_one_way() {
        let drawing = drawing(&paths::root()).unwrap();
        assert!(drawing.contains("  care-finder -> care-finder-core\n"), "{drawing}");
        assert!(drawing.contains("  engine -> names\n"), "{drawing}");
    }

    #[test]
    fn every_crate_of_the_workspace_is_drawn() {
        let text = fs::read_to_string(paths::root().join("Cargo.toml")).unwrap();
        let workspace = text.parse::<toml::Table>().unwrap();
        let members = workspace["workspace"]["members"].as_array().unwrap();
        for member in members.iter().map(|member| member.as_str().unwrap()) {
            let folder = format!("{member}/src");
            assert!(CRATES.iter().any(|(_, known)| *known == folder), "{folder} is not in CRATES");
        }
    }

    #[test]
    fn a_circle_is_found_and_named() {
        let uses = |pairs: &[(&str, &str)]| {
            let mut uses = Uses::new();
            for (user, used) in pairs {
                uses.entry((*user).to_owned()).or_default().insert((*used).to_owned());
            }
            uses
        };
        assert_eq!(circle(&uses(&[("text", "names"), ("protocol", "names")])), None);
        let circular =
            uses(&[("text", "protocol"), ("protocol", "rules"), ("rules", "text"), ("page", "text")]);
        assert!(circle(&circular).unwrap().contains(&"text".to_owned()));
        assert!(drawn("core", &circular).is_err());
    }

    #[test]
    fn paths_in_code_are_read_and_those_in_comments_are_not() {
        let from = ["engine".to_owned(), "assess".to_owned()];
        let code = "use super::answers::Answers;\nuse crate::names::{OptionName, QuestionName};\n// use crate::text;\n\
                    use super::{\n    care::Flag,\n    rule,\n};\n";
        let paths: Vec<String> = used(code, &from).iter().map(|path| path.join("::")).collect();
        assert_eq!(paths, ["names", "engine::answers", "engine::care", "engine::rule"]);
    }
}
