//! The bill of materials, in CycloneDX: the files that are handed out, with their hashes, every crate that is compiled for them
//! (much of it is dropped as unused afterward), and the programs that made them. Written and checked by the library of those who
//! maintain the standard (materials.js). It holds neither a time nor a random number, so that the same release has the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::files::UPLOADED;
use super::{BUILDER, Release, put, read, sha384};
use crate::bring::node;
use crate::bring::tools::{BINARYEN, CYCLONEDX, ESBUILD};
use crate::ground::{environment, paths};

const SCRIPT: &str = include_str!("materials.js");

/// The crates of our pages; whatever they depend on is in the bill. The first one stands for the release.
const ROOTS: [&str; 2] = [ROOT, "care-finder-builder"];
const ROOT: &str = "care-finder";
/// What writes the WebAssembly's glue.
const BINDGEN: &str = "wasm-bindgen-cli-support";

/// Which crate depends on which others.
type Edges = BTreeMap<String, BTreeSet<String>>;

/// What is compiled into the pages, and what runs only while they are made.
const SHIPPED: &str = "required";
const BUILDING: &str = "excluded";

pub(super) fn write(release: &Release) -> Result<()> {
    let mut files = Vec::new();
    let pages = UPLOADED.into_iter().chain(release.dist.join(BUILDER).is_file().then_some(BUILDER));
    for name in pages {
        files.push(json!({ "name": name, "sha384": sha384(&read(&release.dist.join(name))?) }));
    }
    let (mut components, edges) = crates(&graph()?)?;
    components.push(json!({ "name": "std", "version": compiler_version(release.compiler)?, "scope": SHIPPED,
        "license": "MIT OR Apache-2.0", "description": "Rust's standard library, compiled from its source" }));
    for tool in [BINARYEN, ESBUILD] {
        let described = tool.describe();
        let (name, version) = described.split_once(' ').context("a tool without a version")?;
        components.push(json!({ "registry": "npm", "name": name, "version": version, "scope": BUILDING }));
    }
    let input =
        json!({ "version": release.version, "files": files, "components": components, "edges": edges });
    let mut script = Command::new("node");
    script.args(["-e", SCRIPT]).env("NODE_PATH", CYCLONEDX.programs()?);
    let bill = node::pipe(&mut script, input.to_string().as_bytes())?;
    put(release.folder, &format!("care-finder-{}.cdx.json", release.version), bill.as_bytes())
}

/// Of `rustc 1.95.0 (...)`.
fn compiler_version(compiler: &str) -> Result<&str> {
    compiler.split(' ').nth(1).context("a compiler without a version")
}

/// What cargo knows of the page's dependencies.
fn graph() -> Result<Value> {
    let mut cargo = environment::native_command("cargo");
    cargo.args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ]);
    let output = cargo.current_dir(paths::root()).output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("cargo metadata failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Every crate that the page's own depend on, each with whether it is compiled into the page, and which depends on which.
fn crates(graph: &Value) -> Result<(Vec<Value>, Edges)> {
    let packages = by_id(graph.get("packages"))?;
    let nodes = by_id(graph.pointer("/resolve/nodes"))?;
    let roots: Vec<&str> = packages
        .iter()
        .filter(|(_, package)| ROOTS.contains(&text(package, "name")))
        .map(|(id, _)| *id)
        .collect();
    if roots.is_empty() {
        bail!("cargo metadata names no {ROOT}");
    }
    let mut found: BTreeMap<&str, bool> = BTreeMap::new();
    let mut edges = Edges::new();
    let mut open: Vec<(&str, bool)> = roots.iter().map(|id| (*id, true)).collect();
    open.extend(
        packages.iter().filter(|(_, package)| text(package, "name") == BINDGEN).map(|(id, _)| (*id, false)),
    );
    while let Some((id, ships)) = open.pop() {
        let package = packages.get(id).with_context(|| format!("cargo metadata knows no {id}"))?;
        // A procedural macro, and everything it uses, runs in the compiler.
        let ships = ships && !is_macro(package);
        if found.get(id).is_some_and(|before| *before || !ships) {
            continue;
        }
        found.insert(id, ships);
        let uses = nodes.get(id).and_then(|node| node.get("deps")?.as_array());
        for one in uses.into_iter().flatten() {
            let kinds: Vec<&str> = one
                .get("dep_kinds")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .map(|kind| text(kind, "kind"))
                .collect();
            // An ordinary dependency has no word of its own.
            let usual = kinds.contains(&"");
            if usual || kinds.contains(&"build") {
                let other = text(one, "pkg");
                let named =
                    packages.get(other).with_context(|| format!("cargo metadata knows no {other}"))?;
                if !roots.contains(&other) {
                    // Ours go by the release's name and version.
                    let from = if roots.contains(&id) { ROOT.to_owned() } else { name(package) };
                    edges.entry(from).or_default().insert(name(named));
                }
                open.push((other, ships && usual));
            }
        }
    }
    let components = found.iter().filter(|(id, _)| !roots.contains(id)).filter_map(|(id, ships)| {
        let package = packages.get(id)?;
        // Our own crates are in no registry.
        let registry = package.get("source").filter(|source| !source.is_null()).map(|_| "cargo");
        Some(json!({ "registry": registry, "name": text(package, "name"), "version": text(package, "version"),
            "license": text(package, "license").replace('/', " OR "), "description": text(package, "description"),
            "scope": if *ships { SHIPPED } else { BUILDING } }))
    });
    let mut components: Vec<_> = components.collect();
    components.sort_by_key(name);
    Ok((components, edges))
}

fn by_id(list: Option<&Value>) -> Result<BTreeMap<&str, &Value>> {
    let list = list.and_then(Value::as_array).context("cargo metadata prints something else than it did")?;
    Ok(list.iter().map(|one| (text(one, "id"), one)).collect())
}

fn is_macro(package: &Value) -> bool {
    let targets = package.get("targets").and_then(Value::as_array);
    targets
        .into_iter()
        .flatten()
        .any(|target| target.pointer("/kind/0").is_some_and(|kind| kind == "proc-macro"))
}

fn name(package: &Value) -> String {
    format!("{} {}", text(package, "name"), text(package, "version"))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_a_macro_uses_is_not_in_the_page() {
        let package = |name: &str, kind: &str| {
            json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0",
            "targets": [{ "kind": [kind] }] })
        };
        let uses = |id: &str, others: &[(&str, Option<&str>)]| {
            let deps =
                others.iter().map(|(other, kind)| json!({ "pkg": other, "dep_kinds": [{ "kind": kind }] }));
            json!({ "id": id, "deps": deps.collect::<Vec<_>>() })
        };
        let graph = json!({
            "packages": [package("care-finder", "lib"), package("a", "lib"), package("shared", "lib"), package("macros", "proc-macro"),
                package("syn", "lib"), package("built", "lib"), package("tested", "lib"), package(ROOTS[1], "bin"), package("builders", "lib")],
            "resolve": { "nodes": [
                uses("care-finder", &[("macros", None), ("a", None), ("tested", Some("dev")), ("built", Some("build"))]),
                uses("macros", &[("syn", None), ("shared", None)]), uses("a", &[("shared", None)]),
                uses(ROOTS[1], &[("care-finder", None), ("builders", None)]),
            ] },
        });
        let (components, edges) = crates(&graph).unwrap();
        let seen: Vec<_> = components.iter().map(|one| (text(one, "name"), text(one, "scope"))).collect();
        assert_eq!(
            seen,
            [
                ("a", SHIPPED),
                ("builders", SHIPPED),
                ("built", BUILDING),
                ("macros", BUILDING),
                ("shared", SHIPPED),
                ("syn", BUILDING)
            ]
        );
        assert_eq!(text(&components[0], "license"), "MIT OR Apache-2.0");
        assert!(edges["macros 1.0.0"].contains("shared 1.0.0") && !edges[ROOT].contains("tested 1.0.0"));
    }
}
