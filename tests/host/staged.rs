//! What a page does around the guide while it is on the stage: a slide goes on, a tab closes, a part is hidden. Whatever it is,
//! the visitor still sees the guide and can use it, and comes back to a page that can be used. What is done to the guide's own
//! parts is in trouble.rs and stage.rs.

use serde_json::{Value, json};

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::site::Site;

/// A name, and statements with `main`, which the guide's element is in.
const ACTS: &[(&str, &str)] = &[
    ("nothing", ""),
    ("a tab closes", "main.hidden = true"),
    ("a slide goes on", "main.style.setProperty('display', 'none', 'important')"),
    ("all of the page is hidden", "document.body.style.display = 'none'"),
    (
        "a style sheet hides what is around an open dialog",
        "document.head.append(Object.assign(document.createElement('style'), { textContent: 'body:has(dialog[open]) main { display: none !important }' }))",
    ),
    ("a slide is not to be used", "main.inert = true; main.setAttribute('aria-hidden', 'true')"),
    ("a <details> closes", "main.parentNode.open = false"),
    ("a part is skipped", "main.style.contentVisibility = 'hidden'"),
    ("a part is hidden until it is found", "main.setAttribute('hidden', 'until-found')"),
    ("a box closes", "main.setAttribute('popover', 'auto')"),
    (
        "a part is faded out",
        "Object.assign(main.style, { opacity: 0, visibility: 'hidden', pointerEvents: 'none', transform: 'translateX(-9999px) scale(0)', filter: 'blur(9px)', clipPath: 'inset(50%)' })",
    ),
    (
        "a part is closed up",
        "Object.assign(main.style, { height: 0, width: 0, overflow: 'hidden', contain: 'strict', position: 'absolute' })",
    ),
    (
        "the page is locked, and unlocked by itself",
        "document.documentElement.style.overflow = ''; document.body.style.cssText = 'position: fixed; top: -100px'",
    ),
];

const PAGE: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
    <script>window.thrown = []; addEventListener("error", (event) => thrown.push(event.message))</script>
    <details open><main><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></main></details>
    <p style="height: 3000px">Below</p><script src="care-finder.js"></script>"#;

/// A chat's button, say: it would lie over the guide, and nobody could close it.
#[tokio::test]
async fn what_pops_up_later_does_not_cover_the_guide() {
    let site = Site::of_dist().await;
    site.write("host.html", &format!("{PAGE}<div id='chat' popover='manual' style='inset: 0; width: auto; height: auto; background: red'></div>"));
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let seen = async || {
            let part = json!({ "clip": { "x": 300, "y": 300, "width": 300, "height": 300, "scale": 1 } });
            browser.driver.cdp().send_raw("Page.captureScreenshot", part).await.expect("a picture")["data"].to_string()
        };
        let before = seen().await;
        on(browser, "document.getElementById('chat').showPopover()").await;
        until("the guide is on top again", async || seen().await == before).await;
        browser.driver.enter_frame(0).await.expect("the guide");
        guide.answer(&["red_flags.none"]).await;
        guide.go_on().await;
        guide.press("[data-action=page]").await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let open = "return [document.querySelectorAll(':modal').length, document.querySelectorAll(':popover-open').length, thrown]";
        until("the page is as it was", async || on(browser, open).await == json!([0, 1, []])).await;
    })
    .await;
}

/// Hidden where no script of another element can reach: then the page is given back, or it would take no press.
#[tokio::test]
async fn a_guide_that_cannot_be_shown_gives_the_page_back() {
    let site = Site::of_dist().await;
    let tabs = "<script>customElements.define('x-tabs', class extends HTMLElement {
        constructor() { super(); this.root = this.attachShadow({ mode: 'closed' }); this.root.innerHTML = '<div><slot></slot></div>' }
        close() { this.root.firstChild.style.display = 'none' } })</script>";
    site.write(
        "host.html",
        &PAGE.replace("<main>", &format!("{tabs}<x-tabs><main>")).replace("</main>", "</main></x-tabs>"),
    );
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        on(browser, "document.querySelector('x-tabs').close()").await;
        let given = "return [document.querySelectorAll(':modal').length, getComputedStyle(document.documentElement).overflow, thrown]";
        until("the page is back", async || on(browser, given).await == json!([0, "visible", []])).await;
    })
    .await;
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

async fn the_guide_stays_on_the_stage(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("host.html", PAGE);
    let mut wrong = Vec::new();
    with(kind, async |browser| {
        browser.driver.set_window_rect(0, 0, 1280, 1300).await.expect("a window");
        for (name, act) in ACTS {
            let faults = faults_after(browser, &site, act).await;
            report(&format!(
                "{kind:?} | on the stage: {name} | {}",
                if faults.is_empty() { "right" } else { "WRONG" }
            ));
            if !faults.is_empty() {
                wrong.push((name, faults));
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{kind:?}: {wrong:#?}");
}

async fn faults_after(browser: &Browser, site: &Site, act: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
    guide.answer(&["who.me"]).await;
    guide.go_on().await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    let before = on(browser, &format!("const main = document.querySelector('main'); {act}; {STATE}")).await;
    // The browser notices what is hidden when it draws the next time; a busy one takes a while.
    let mut seen = Value::Null;
    for _ in 0..50 {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        seen = on(browser, SEEN).await;
        if seen == json!([1, true, true, "iframe"]) {
            break;
        }
    }
    if seen != json!([1, true, true, "iframe"]) {
        faults.push(format!("modal dialogs, as wide and as high as the window, what is seen there: {seen}"));
        return faults;
    }
    browser.driver.enter_frame(0).await.expect("the guide");
    // Real presses, on what can be seen only.
    guide.answer(&["red_flags.none"]).await;
    guide.go_on().await;
    if guide.place().await != "question harm" {
        faults.push(format!("it is at {}", guide.place().await));
    }
    guide.press("[data-action=page]").await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    until("the page is back", async || {
        on(browser, "return document.querySelectorAll(':modal').length").await == 0
    })
    .await;
    let after = on(browser, STATE).await;
    if after != before {
        faults.push(format!("the page is left as {after}, and was {before}"));
    }
    if on(browser, "return thrown").await != json!([]) {
        faults.push("thrown".to_owned());
    }
    faults
}

const SEEN: &str = "const box = document.querySelector(':modal iframe')?.getBoundingClientRect();
    return [document.querySelectorAll(':modal').length, box?.width === document.documentElement.clientWidth, box?.height === innerHeight,
        document.elementFromPoint(600, 600)?.localName ?? '']";

/// What the page has set by itself; of the root, what the stage is to give back.
const STATE: &str =
    "return [document.querySelector('main').outerHTML.split('>')[0], document.body.style.cssText]";

#[tokio::test]
async fn chromium_the_guide_stays_on_the_stage() {
    the_guide_stays_on_the_stage(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_the_guide_stays_on_the_stage() {
    the_guide_stays_on_the_stage(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_the_guide_stays_on_the_stage() {
    the_guide_stays_on_the_stage(Kind::WebKit).await;
}
