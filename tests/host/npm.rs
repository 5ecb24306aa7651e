//! The package for npm as somebody takes it: installed from its file without a network, on a plain page of modules and on one that
//! React draws (examples/react), with its types.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;
use crate::host::release::{packed, run};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/react");

/// `npm install` of the file alone, with an empty cache and no network.
fn install(folder: &Path) {
    let cache = TempDir::with_prefix("care-finder-npm-cache-").expect("no temporary folder");
    fs::write(folder.join("package.json"), "{}").expect("a manifest");
    let mut npm = Command::new("npm");
    npm.args(["install", "--offline", "--no-audit", "--no-fund", "--cache"]).arg(cache.path()).arg(packed());
    run(npm.current_dir(folder));
}

#[tokio::test]
async fn a_plain_page_of_modules_needs_nothing_but_the_package() {
    let site = Site::of(TempDir::new().expect("no temporary folder").path()).await;
    install(&site.path(""));
    let page = |script: &str, element: &str| {
        format!(
            r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
            <{element}><a href="tel:+18555550100">Call</a></care-finder><script type="module">{script}</script>"#
        )
    };
    let element = r#"care-finder data-phone="+1-855-555-0100" data-language="es""#;
    let from = "from './node_modules/care-finder/index.js'";
    site.write("element.html", &page("import './node_modules/care-finder/index.js'", element));
    site.write(
        "load.html",
        &page(&format!("import {{ load }} {from}; load({{ base: '/public/' }})"), element),
    );
    let typo = format!("import {{ load }} {from}; load({{ base: '/elsewhere/' }})");
    site.write("wrong.html", &page(&typo, element));
    // As a bundler leaves it: in a file of another name, far from the guide's.
    let module = fs::read_to_string(site.path("node_modules/care-finder/index.js")).expect("the module");
    fs::create_dir(site.path("assets")).expect("a folder");
    site.write(
        "assets/app-4f2a.js",
        &module.replace(
            "import(\"./files/care-finder.js\")",
            "import(\"/node_modules/care-finder/files/care-finder.js\")",
        ),
    );
    site.write("bundled.html", &page("import './assets/app-4f2a.js'", element));
    fs::create_dir(site.path("public")).expect("a folder");
    for file in ["care-finder.html", "care-finder-nowasm.html"] {
        fs::copy(site.path("node_modules/care-finder/files").join(file), site.path("public").join(file))
            .expect(file);
    }
    with(Kind::Chromium, async |browser| {
        for (name, folder) in [("element.html", "node_modules/care-finder/files"), ("load.html", "public")] {
            let guide = open(browser, &site.http(name)).await;
            assert_eq!(guide.attribute("html", "lang").await, "es", "{name}");
            guide.follow(TO_IOP, async |_| ()).await;
            assert_eq!(guide.level().await, "iop", "{name}");
            browser.driver.enter_default_frame().await.expect("the host's page");
            let address = "return document.querySelector('iframe').src";
            assert_eq!(
                on(browser, address).await,
                site.http(&format!("{folder}/care-finder.html")),
                "{name}"
            );
            console::assert_no_error(browser, name).await;
        }
        // Said where it can be seen, and the crisis lines are there.
        browser.driver.goto(site.http("wrong.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("there is a card", async || {
            host.is_shown("[role=alert] a[href='tel:911'], care-finder a[href='tel:911']").await
        })
        .await;
        assert!(host.is_shown("care-finder > a[href='tel:+18555550100']").await, "the link to call is gone");
        let told = console::entries(browser).await;
        assert!(
            told.iter().any(|one| one.text.contains("/elsewhere/care-finder.html did not start")),
            "{told:#?}"
        );
        browser.driver.goto(site.http("bundled.html")).await.expect("the host's page");
        let told =
            async || console::entries(browser).await.iter().any(|one| one.text.contains("call load({ base:"));
        until("the console says what is missing", told).await;
        assert!(host.is_shown("care-finder > a[href='tel:+18555550100']").await, "the link to call is gone");
    })
    .await;
}

/// The README's commands, twice, because they come again with every new version.
#[test]
fn the_readme_s_commands_put_the_files_where_they_are_served() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/packages/npm/README.md"))
        .expect("README.md");
    let copy = readme.lines().find(|line| line.starts_with("mkdir -p public")).expect("a command");
    let folder = TempDir::new().expect("no temporary folder");
    install(folder.path());
    for _ in 0..2 {
        run(Command::new("sh").args(["-c", copy]).current_dir(folder.path()));
        let served = fs::read_dir(folder.path().join("public/care-finder")).expect("the files");
        let mut served: Vec<_> = served.map(|one| one.expect("a file").file_name()).collect();
        served.sort();
        assert_eq!(served, ["care-finder-nowasm.html", "care-finder.html", "care-finder.js"]);
    }
}

#[test]
fn it_can_be_imported_where_pages_are_rendered_on_a_server() {
    let folder = TempDir::new().expect("no temporary folder");
    install(folder.path());
    let script = "import('care-finder').then(({ load }) => load({ base: '/x/' })).then(() => console.log('nothing happened'))";
    let said = run(Command::new("node").args(["-e", script]).current_dir(folder.path()));
    assert_eq!(said.trim(), "nothing happened");
}

/// React and its types stand beside the installed package, as they do in somebody's project.
fn react_project() -> TempDir {
    let project = TempDir::with_prefix("care-finder-react-").expect("no temporary folder");
    for file in ["App.tsx", "tsconfig.json", "index.html"] {
        fs::copy(Path::new(EXAMPLE).join(file), project.path().join(file)).expect(file);
    }
    install(project.path());
    let run = run(Command::new("cp")
        .arg("-r")
        .arg(given("CF_REACT").join("."))
        .arg(project.path().join("node_modules")));
    assert_eq!(run, "");
    project
}

fn compile(project: &Path) -> std::process::Output {
    Command::new(given("CF_TYPESCRIPT"))
        .args(["--project", "."])
        .current_dir(project)
        .output()
        .expect("TypeScript")
}

#[tokio::test]
async fn react_draws_a_page_with_the_guide() {
    let project = react_project();
    let checked = compile(project.path());
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    // The types say no where they should.
    let app = fs::read_to_string(project.path().join("App.tsx")).expect("the example");
    for (right, wrong) in [
        (r#"data-theme="light""#, r#"data-theme="purple""#),
        ("data-phone={center.phone}", "data-phone={42}"),
        (r#"base: "/care-finder/""#, "base: 42"),
    ] {
        let changed = app.replace(right, wrong);
        assert_ne!(changed, app);
        fs::write(project.path().join("App.tsx"), changed).expect("a wrong example");
        assert!(!compile(project.path()).status.success(), "{wrong} compiles");
    }
    fs::write(project.path().join("App.tsx"), &app).expect("the example");
    let mut esbuild = Command::new(given("CF_ESBUILD"));
    esbuild.args([
        "App.tsx",
        "--bundle",
        "--format=esm",
        "--jsx=automatic",
        "--outfile=app.js",
        "--minify",
        "--log-level=warning",
    ]);
    let said = run(esbuild.arg("--define:process.env.NODE_ENV=\"development\"").current_dir(project.path()));
    assert_eq!(said.trim(), "", "esbuild warns");

    let site = Site::of(project.path()).await;
    fs::create_dir(site.path("care-finder")).expect("a folder");
    for file in ["care-finder.html", "care-finder-nowasm.html"] {
        let packed = project.path().join("node_modules/care-finder/files").join(file);
        fs::copy(packed, site.path("care-finder").join(file)).expect(file);
    }
    with(Kind::Chromium, async |browser| {
        let guide = open(browser, &site.http("index.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.level().await, "iop");
        // React changes a prop: the guide follows, and keeps its answers.
        browser.driver.enter_default_frame().await.expect("the host's page");
        on(browser, "document.querySelector('#other').click()").await;
        browser.driver.enter_frame(0).await.expect("the guide");
        let phone = "return document.querySelector('a[data-contact=phone]').href";
        until("the other number is there", async || on(browser, phone).await == json!("tel:+18555550177"))
            .await;
        assert_eq!(guide.level().await, "iop");
        // And takes the element away, and makes it anew.
        browser.driver.enter_default_frame().await.expect("the host's page");
        let host = Guide::of_current(browser);
        on(browser, "document.querySelector('#away').click()").await;
        until("the guide is gone", async || host.count("iframe").await == 0).await;
        on(browser, "document.querySelector('#away').click()").await;
        until("it is back", async || host.count("care-finder iframe[data-ready]").await == 1).await;
        assert_eq!(Guide::enter(browser, 0).await.place().await, "question who");
        console::assert_no_error(browser, "React").await;
    })
    .await;
}

/// As `Guide::open_in_host`, for an element that becomes a guide only when the module has come.
async fn open<'a>(browser: &'a Browser, address: &str) -> Guide<'a> {
    browser.driver.goto(address).await.expect("the host's page");
    let host = Guide::of_current(browser);
    until("the element is a guide", async || host.count("care-finder[data-care-finder]").await == 1).await;
    Guide::enter(browser, 0).await
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}
