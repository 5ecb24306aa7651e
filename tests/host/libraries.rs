//! The libraries that centers' pages are made with, real ones from npm: each draws, changes, hides, copies and throws away the
//! guide's element in its own ways. After each the guide is there again, or gone without a trace; at the end it can be
//! used. What scripts of no library do is in trouble.rs; which acts there are is in libraries/.

mod acts;
mod frameworks;
mod parts;

use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::By;

use acts::{Act, After, Library, SNIPPET};
use frameworks::FRAMEWORKS;
use parts::PARTS;

use crate::handle::console::{self, Severity};
use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::site::Site;
use crate::host::release::run;

/// In front of all: what is thrown, what is loaded, and whether anybody ever saw an empty place: neither the link nor a guide
/// that is ready, where the page shows the element. Looked at as often as the browser draws.
const WATCH: &str = "window.thrown = []; window.blank = 0;
    addEventListener('error', (event) => thrown.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
    document.addEventListener('load', ({ target }) => { target.loads = (target.loads ?? 0) + 1; }, true);
    const look = () => {
        for (const one of document.querySelectorAll('[data-care-finder]')) {
            if (one.getClientRects().length === 0) continue;
            const link = one.querySelector('a[href^=\"tel:+\"]'); const frame = one.querySelector('iframe[data-ready]');
            blank += link?.getClientRects().length === 0 && !(frame?.offsetHeight > 300);
        }
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// So often each frame was loaded until now.
const MARK: &str = "for (const one of document.querySelectorAll('iframe')) one.before = one.loads";

/// React has no file for a `<script>` any more.
fn react() -> String {
    let folder = TempDir::with_prefix("care-finder-react-").expect("no temporary folder");
    let file = folder.path().join("react.js");
    let script = "window.React = require('react'); window.ReactDOM = { ...require('react-dom'), ...require('react-dom/client') };";
    std::fs::write(&file, script).expect("a script");
    let mut esbuild = Command::new(given("CF_ESBUILD"));
    esbuild.arg(&file).args(["--bundle", "--format=iife", "--log-level=warning"]);
    // The one in which StrictMode does all twice.
    run(esbuild.arg("--define:process.env.NODE_ENV=\"development\"").env("NODE_PATH", given("CF_REACT")))
}

fn page(library: &Library, body: &str) -> String {
    let names: Vec<_> = library.files.iter().map(|file| file.replace('/', "-")).collect();
    let scripts = format!("<script src='{}'></script>", names.join("'></script><script src='"));
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>host</title><script>{WATCH}</script>{scripts}{}</head>
        <body {}>{body}</body></html>"#,
        library.head, library.body_attributes
    )
}

async fn the_guide_lives_with(libraries: &[Library]) {
    let site = Site::of_dist().await;
    let mut wrong = Vec::new();
    site.write("react.js", &react());
    let bootstrap = given("CF_BOOTSTRAP");
    let script = bootstrap.with_file_name("../js/bootstrap.bundle.min.js");
    std::fs::copy(bootstrap, site.path("bootstrap.css")).expect("Bootstrap's style sheet");
    std::fs::copy(script, site.path("bootstrap.js")).expect("Bootstrap's script");
    site.write("snippet.html", SNIPPET);
    with(Kind::Chromium, async |browser| {
        browser.driver.set_window_rect(0, 0, 1280, 1300).await.expect("a window");
        for (place, library) in libraries.iter().enumerate() {
            for file in library.files.iter().filter(|file| file.contains('/')) {
                std::fs::copy(given("CF_HOST_LIBRARIES").join(file), site.path(&file.replace('/', "-")))
                    .expect(file);
            }
            // The address of the page that is left and come back to.
            let [home, other] = ["home", "other"].map(|name| format!("{name}{place}.html"));
            site.write(&home, &page(library, &library.body.replace("OTHER", &other)));
            site.write(&other, &page(library, "<p id='other'>Another page</p>"));
            browser.driver.goto(site.http(&home)).await.expect("the host's page");
            enter(browser, library.guide).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            let mut faults = Vec::new();
            for act in library.acts {
                let found = faults_after(browser, library, act).await;
                let right = if found.is_empty() { "right" } else { "WRONG" };
                let stage = if act.on_stage { ", on the stage" } else { "" };
                report(&format!("Chromium | {}: {}{stage} | {right}", library.name, act.what));
                faults.extend(found.into_iter().map(|fault| format!("{}{stage}: {fault}", act.what)));
            }
            faults.extend(can_be_used(browser, library).await);
            if !faults.is_empty() {
                wrong.push((library.name, faults));
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}

async fn enter<'a>(browser: &'a Browser, guide: &str) -> Guide<'a> {
    let ready = format!("{guide} iframe[data-ready]");
    let host = Guide::of_current(browser);
    until(&format!("{ready} is there"), async || host.count(&ready).await > 0).await;
    let frame = browser.driver.find(By::Css(ready)).await.expect("a frame");
    frame.enter_frame().await.expect("the guide's frame");
    Guide::of_current(browser)
}

/// The browser is in the host's page before and after.
async fn faults_after(browser: &Browser, library: &Library, act: &Act) -> Vec<String> {
    if act.on_stage {
        let guide = enter(browser, library.guide).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        until("it is on the stage", async || is_staged(browser).await).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
    }
    on(browser, MARK).await;
    // A promise is waited for.
    let done = format!("return (async () => {{ {}; return true }})()", act.does);
    on(browser, &done).await;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let mut faults = Vec::new();
    let mut expect = |what: &str, got: Value, wanted: Value| {
        if got != wanted {
            faults.push(format!("{what}: {got} and not {wanted}"));
        }
    };
    if act.after == After::Gone {
        let left = "return [...document.querySelectorAll('iframe, dialog, [data-care-finder-part], [data-care-finder-hidden]')]
            .filter((one) => one.getClientRects().length > 0).length + document.documentElement.style.length";
        expect("what is left of it", settled(browser, left, &json!(0)).await, json!(0));
        return faults;
    }
    let kept = act.after == After::Kept;
    let frame = format!("document.querySelector(\"{} iframe[data-ready]\")", library.guide);
    let same =
        format!("return {frame} === null ? 'none' : {frame}.before === {frame}.loads ? 'the same' : 'new'");
    let wanted = json!(if kept { "the same" } else { "new" });
    expect("the frame", settled(browser, &same, &wanted).await, wanted);
    let beside = format!(
        "const frame = {frame}; const element = frame?.closest('[data-care-finder]');
        return [...(element?.children ?? [])].filter((one) => !one.contains(frame) && one.getClientRects().length > 0).length"
    );
    expect("what stands beside it", settled(browser, &beside, &json!(0)).await, json!(0));
    let locked = "return getComputedStyle(document.documentElement).overflow === 'hidden'";
    expect("the page does not scroll", on(browser, locked).await, json!(act.on_stage && kept));
    if act.on_stage && kept {
        let guide = enter(browser, library.guide).await;
        expect("it is on the stage", json!(is_staged(browser).await), json!(true));
        expect("the question", json!(guide.place().await), json!("question red_flags"));
        browser.driver.enter_default_frame().await.expect("the host's page");
        let seen = "const box = document.querySelector(':modal iframe')?.getBoundingClientRect();
            return [box?.width === innerWidth, box?.height === innerHeight,
                document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName]";
        expect("what fills the window", on(browser, seen).await, json!([true, true, "iframe"]));
        let guide = enter(browser, library.guide).await;
        guide.press("[data-action=back]").await;
        until("it is where it began", async || guide.place().await == "question who").await;
        guide.press("[data-action=page]").await;
        until("it is back", async || !is_staged(browser).await).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
    } else if !kept {
        let guide = enter(browser, library.guide).await;
        expect("where it begins", json!(guide.place().await), json!("question who"));
        browser.driver.enter_default_frame().await.expect("the host's page");
    }
    faults
}

/// After all of it; nothing was thrown, and there was never an empty place.
async fn can_be_used(browser: &Browser, library: &Library) -> Vec<String> {
    let frame = format!("document.querySelector(\"{} iframe[data-ready]\")", library.guide);
    let mut faults = Vec::new();
    on(browser, MARK).await;
    let guide = enter(browser, library.guide).await;
    guide.answer(&["who.someone"]).await;
    guide.go_on().await;
    if !is_staged(browser).await {
        faults.push("it does not come to the stage".to_owned());
    }
    browser.driver.enter_default_frame().await.expect("the host's page");
    let told =
        on(browser, &format!("const {{ before, loads }} = {frame}; return [loads - before, blank, thrown]"))
            .await;
    if told != json!([0, 0, []]) && !library.throws.is_some_and(|said| told[2].to_string().contains(said)) {
        faults.push(format!("loads on the way, empty places, thrown: {told}"));
    }
    let said = console::entries(browser).await;
    let errors: Vec<_> =
        said.iter().filter(|one| one.severity == Severity::Error).map(|one| &one.text).collect();
    if library.throws.is_none() && !errors.is_empty() {
        faults.push(format!("in the console: {errors:#?}"));
    }
    faults
}

async fn is_staged(browser: &Browser) -> bool {
    on(browser, "return document.body.classList.contains('window')").await == json!(true)
}

/// What a script returns, once it is what is wanted or after five seconds.
async fn settled(browser: &Browser, script: &str, wanted: &Value) -> Value {
    let mut got = Value::Null;
    for _ in 0..100 {
        got = on(browser, script).await;
        if got == *wanted {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    got
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

/// Half of them at a time, because browsers run two at once.
#[tokio::test]
async fn chromium_the_guide_lives_with_frameworks() {
    the_guide_lives_with(FRAMEWORKS).await;
}

#[tokio::test]
async fn chromium_the_guide_lives_with_sliders_and_other_parts() {
    the_guide_lives_with(PARTS).await;
}
