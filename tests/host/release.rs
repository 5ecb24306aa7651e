//! What `cargo xtask release` has written: every file is in the sums, every way to get the guide hands out the same bytes, and all
//! say one version. That it comes out the same when it is made again is tested where it is made (xtask/src/run/release.rs).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::handle::console;
use crate::handle::drivers::{Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;
use crate::host::integrity;

const FILES: [&str; 3] = ["care-finder-nowasm.html", "care-finder.html", "care-finder.js"];

/// The one that Cargo.toml has.
const VERSION: &str = env!("CARGO_PKG_VERSION");

#[test]
fn every_file_is_in_the_sums() {
    for folder in [given("CF_RELEASE"), integrity::folder()] {
        // As docs/hosting.md tells an operator to.
        run(Command::new("sha384sum")
            .args(["--check", "--strict", "--quiet", "SHA384SUMS"])
            .current_dir(&folder));
        let sums = fs::read_to_string(folder.join("SHA384SUMS")).expect("the sums");
        let named: Vec<_> =
            sums.lines().filter_map(|line| Some(line.split_once("  ")?.1.to_owned())).collect();
        let mut there = files(&folder, "");
        there.retain(|name| name != "SHA384SUMS");
        assert_eq!(named, there, "{}", folder.display());
    }
    for name in files(&given("CF_RELEASE"), "") {
        let size = given("CF_RELEASE").join(&name).metadata().expect("a file").len();
        report(&format!("release: {size:>9} bytes  {name}"));
    }
}

#[test]
fn every_way_hands_out_the_same_bytes_and_says_one_version() {
    let folder = integrity::folder();
    let zip = unzipped(&given("CF_RELEASE").join(format!("care-finder-{VERSION}.zip")));
    let names: Vec<_> = zip.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["LICENSE-APACHE", "LICENSE-MIT", FILES[0], FILES[1], FILES[2]]
            .map(|name| format!("care-finder/{name}"))
    );
    let package = unpacked();
    for name in FILES {
        let bytes = fs::read(folder.join(name)).expect(name);
        assert!(zip[&format!("care-finder/{name}")] == bytes, "{name} in the zip is another one");
        let packed = fs::read(package.path().join("package/files").join(name)).expect(name);
        assert!(packed == bytes, "{name} in the package is another one");
    }
    // Once the plugin is there, it is of the same release.
    let plugin = given("CF_RELEASE").join(format!("care-finder-wordpress-{VERSION}.zip"));
    if plugin.exists() {
        let plugin = unzipped(&plugin);
        for name in FILES {
            let bytes = fs::read(folder.join(name)).expect(name);
            assert!(
                plugin[&format!("care-finder/guide/{name}")] == bytes,
                "{name} in the plugin is another one"
            );
        }
    }
    let manifest = package.path().join("package/package.json");
    assert_eq!(json(&manifest)["version"], VERSION);
    // The first condition that holds counts.
    let manifest = fs::read_to_string(&manifest).expect("the manifest");
    let exports = manifest.split_once("\"exports\"").expect("exports").1;
    assert!(exports.find("\"types\"") < exports.find("\"default\""), "{manifest}");
    let bill = json(&given("CF_RELEASE").join(format!("care-finder-{VERSION}.cdx.json")));
    assert_eq!(bill["metadata"]["component"]["version"], VERSION);
    let sums = fs::read_to_string(folder.join("SHA384SUMS")).expect("the sums");
    let files = bill["metadata"]["component"]["components"].as_array().expect("files");
    let billed: Vec<_> = files
        .iter()
        .filter(|file| FILES.contains(&text(&file["name"])))
        .map(|file| format!("{}  {}", text(&file["hashes"][0]["content"]), text(&file["name"])))
        .collect();
    let listed: Vec<_> =
        sums.lines().filter(|line| FILES.iter().any(|name| line.ends_with(&format!(" {name}")))).collect();
    assert_eq!(billed, listed);
}

/// README's three steps, with nothing but the zip and the page's own words.
#[tokio::test]
async fn the_readme_s_three_steps_lead_to_a_guide() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("README.md");
    let (_, from) = readme.split_once("```html\n").expect("a snippet");
    let (snippet, _) = from.split_once("```").expect("its end");
    let empty = TempDir::new().expect("no temporary folder");
    let site = Site::of(empty.path()).await;
    for (name, bytes) in unzipped(&given("CF_RELEASE").join(format!("care-finder-{VERSION}.zip"))) {
        let file = site.path(&name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, bytes).expect("a file");
    }
    site.write(
        "help.html",
        &format!(
            "<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>Help</title><h1>Help</h1>{snippet}"
        ),
    );
    with(Kind::Chromium, async |browser| {
        // Step 2 says what then opens.
        let page = Guide::open_page(browser, &site.http("care-finder/care-finder.html")).await;
        until("the guide is there", async || page.is_shown("button[data-action=continue]").await).await;
        let guide = Guide::open_in_host(browser, &site.http("help.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
        console::assert_no_error(browser, "README's three steps").await;
    })
    .await;
}

/// Whoever opens the folder finds in it whatever the first file to read names.
#[test]
fn what_start_here_names_is_there() {
    let folder = given("CF_RELEASE");
    let text = fs::read_to_string(folder.join("START-HERE.txt")).expect("START-HERE.txt");
    let there = files(&folder, "");
    let mut named = 0;
    for word in text.split_whitespace().map(|word| word.trim_matches(['.', ',', ':', '"'])) {
        let is_file = [".zip", ".html", ".tgz", ".json", "SUMS"].iter().any(|end| word.ends_with(end));
        assert!(!is_file || there.iter().any(|name| name == word), "{word} is not in {there:?}");
        named += usize::from(is_file);
    }
    assert!(named >= 7, "it names {named} files");
    for name in there.iter().filter(|name| !name.contains('/') && *name != "START-HERE.txt") {
        assert!(text.contains(name.as_str()), "it does not say what {name} is for");
    }
}

/// Yew and its like are in the page; what runs in the compiler, and what only tests use, is not.
#[test]
fn the_bill_of_materials_tells_what_is_in_the_page() {
    let bill = json(&given("CF_RELEASE").join(format!("care-finder-{VERSION}.cdx.json")));
    let scope = |wanted: &str| {
        let all = bill["components"].as_array().expect("components").iter();
        all.filter(|one| one["name"] == wanted).map(|one| text(&one["scope"]).to_owned()).collect::<Vec<_>>()
    };
    for (name, scopes) in [
        ("yew", vec!["required"]),
        ("care-finder-core", vec!["required"]),
        ("std", vec!["required"]),
        ("binaryen", vec!["excluded"]),
        ("yew-macro", vec!["excluded"]),
        ("thirtyfour", vec![]),
    ] {
        assert_eq!(scope(name), scopes, "{name}");
    }
    let all = bill["components"].as_array().expect("components");
    for one in all.iter().filter(|one| one["scope"] == "required") {
        assert!(
            !text(&one["licenses"][0]["expression"]).is_empty(),
            "under which license is {}?",
            one["name"]
        );
    }
    let told = bill.to_string();
    for place in [env!("CARGO_MANIFEST_DIR"), "file://", "path+"] {
        assert!(!told.contains(place), "it names a folder of the machine it was made on: {place}");
    }
}

/// The package for npm, in a folder of its own.
pub(crate) fn unpacked() -> TempDir {
    let folder = TempDir::with_prefix("care-finder-npm-").expect("no temporary folder");
    run(Command::new("tar").arg("xzf").arg(packed()).arg("-C").arg(folder.path()));
    folder
}

pub(crate) fn packed() -> std::path::PathBuf {
    given("CF_RELEASE").join(format!("care-finder-{VERSION}.tgz"))
}

/// Runs a program that has to succeed.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().expect("a program that starts");
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?} said:\n{said}");
    said
}

/// Read back by the library that packed it; no other is at hand on every machine.
fn unzipped(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    let folder = TempDir::with_prefix("care-finder-zip-").expect("no temporary folder");
    let script = "const { unzipSync } = require(process.argv[1]); const fs = require('fs');
        for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(process.argv[2])))) {
            fs.mkdirSync(require('path').dirname(name), { recursive: true }); fs.writeFileSync(name, bytes); }";
    run(Command::new("node")
        .args(["-e", script])
        .arg(given("CF_FFLATE"))
        .arg(zip)
        .current_dir(folder.path()));
    let names = files(folder.path(), "");
    names
        .into_iter()
        .map(|name| (name.clone(), fs::read(folder.path().join(name)).expect("a file")))
        .collect()
}

/// By their paths in a folder, sorted.
fn files(folder: &Path, below: &str) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.join(below)).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.path().is_dir() { names.extend(files(folder, &path)) } else { names.push(path) }
    }
    names.sort();
    names
}

fn json(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).expect("a file")).expect("JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
