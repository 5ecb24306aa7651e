//! Every screen keeps its shape: at 320 pixels, in large type, with wide text spacing, from right to left, in forced
//! colors; whatever is pressed is large enough, and nothing moves for those who want less motion.

use std::collections::BTreeMap;

use serde_json::json;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::Guide;
use crate::handle::site::Site;
use crate::handle::tour::{Tour, resize};

const SCRIPT: &str = include_str!("reflow.js");

async fn complaints(browser: &Browser, check: &str) -> Vec<String> {
    let script = format!("{SCRIPT}\nreturn {check}");
    browser.driver.execute(&script, vec![]).await.expect(check).convert().expect("complaints")
}

async fn emulate(browser: &Browser, forced: bool) {
    let forced = if forced { "active" } else { "none" };
    let media = json!({ "features": [
        { "name": "forced-colors", "value": forced },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await.expect("media features");
}

/// A width, and what is checked there.
const CHECKS: &[(u32, &[&str])] = &[
    (320, &["cutOff()", "spaced()", "rightToLeft()", "tooSmall()"]),
    (390, &["magnified(200)", "tooSmall()"]),
    (1280, &["magnified(400)", "spaced()", "rightToLeft()", "tooSmall()"]),
];

async fn all_complaints(browser: &Browser, forced: bool) -> Vec<String> {
    let mut all = Vec::new();
    for (width, checks) in CHECKS {
        resize(browser, *width).await;
        let named: Vec<_> = checks
            .iter()
            .map(|check| format!("...{check}.map((said) => `{width} px, {check}: ${{said}}`)"))
            .collect();
        all.extend(complaints(browser, &format!("[{}]", named.join(", "))).await);
    }
    if forced {
        emulate(browser, true).await;
        all.extend(complaints(browser, "alike().map((said) => `forced colors: ${said}`)").await);
        emulate(browser, false).await;
    }
    all
}

async fn every_screen_keeps_its_shape(language: &'static str) {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let tour = Tour { language, dark: false, width: 320, framed: false };
        let look = async |screen: &str| {
            if screen == "welcome" {
                emulate(browser, false).await;
                watch_motion(browser).await;
            }
            let forced = screen.ends_with("-chosen") || screen.starts_with("result");
            for said in all_complaints(browser, forced).await {
                all.entry(said).or_default().push(screen.to_owned());
            }
        };
        tour.take(browser, &site, look).await;
        assert!(all.is_empty(), "{} complaints: {all:#?}", all.len());
        assert_eq!(motions(browser).await, 0, "something moves although less motion is wanted");
    })
    .await;
}

/// Counts everything that starts to move from now on, however briefly.
async fn watch_motion(browser: &Browser) {
    let watch = "window.motions = 0;
        for (const kind of ['animationstart', 'transitionrun']) addEventListener(kind, () => { motions += 1; }, true)";
    browser.driver.execute(watch, vec![]).await.expect("a watch");
}

async fn motions(browser: &Browser) -> u64 {
    let count = browser.driver.execute("return motions", vec![]).await.expect("the watch");
    count.convert().expect("a count")
}

#[tokio::test]
async fn english_keeps_its_shape() {
    every_screen_keeps_its_shape("en").await;
}

#[tokio::test]
async fn spanish_keeps_its_shape() {
    every_screen_keeps_its_shape("es").await;
}

/// Otherwise silence would prove nothing: each check complains about a page made for it.
#[tokio::test]
async fn planted_faults_are_found() {
    let page = |body: &str| {
        format!(
            r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>faults</title>
            <style>body {{ margin: 0 }} @keyframes go {{ to {{ opacity: .5 }} }}</style>{body}"#
        )
    };
    let faults = [
        ("cutOff()", r#"<p style="width: 40rem">wide</p>"#, "scrolls sideways"),
        ("cutOff()", r#"<p style="position: relative; left: -9px">out to the left</p>"#, "reaches from"),
        ("cutOff()", r#"<p style="height: 1rem; overflow: hidden">two<br>lines</p>"#, "too low"),
        (
            "cutOff()",
            r#"<p style="height: .5rem; margin: 0">one line</p><p style="margin: 0">other</p>"#,
            "lie on",
        ),
        ("spaced()", r#"<p style="width: 8.3em; white-space: nowrap">just room enough</p>"#, "too narrow"),
        ("magnified(200)", r#"<p style="width: 8rem">wide</p><p style="width: 15rem">wide</p>"#, "sideways"),
        (
            "rightToLeft()",
            r#"<input id="a" style="position: absolute; left: 0"><label for="a" style="display: block">right</label>"#,
            "on the left",
        ),
        ("tooSmall()", "<a href='#'>short</a>", "is only"),
        ("tooSmall()", "<input style='font-size: 15px'>", "zoom in"),
        (
            "alike()",
            r#"<p class="option"><input id="b" type="radio" checked><label for="b">b</label></p>
            <p class="option"><input id="c" type="radio"><label for="c">c</label></p>"#,
            "looks like",
        ),
        (
            "alike()",
            r#"<table><tr aria-current="true" style="border: 3px solid"><td>here</td></tr><tr><td>not</td></tr></table>"#,
            "looks like",
        ),
        ("alike()", r#"<button style="border: 0">quiet</button>"#, "looks like text"),
    ];
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        resize(browser, 320).await;
        for (number, (check, body, said)) in faults.into_iter().enumerate() {
            // At a new address each time, or the browser shows the last one again.
            let name = format!("fault-{number}.html");
            site.write(&name, &page(body));
            Guide::open_page(browser, &site.http(&name)).await;
            let all = complaints(browser, check).await;
            assert!(all.iter().any(|one| one.contains(said)), "{check} says of {body}: {all:?}");
        }
        site.write("well.html", &page("<h1>all is well</h1><p>Nothing here is <a href='#'>wrong</a>.</p>"));
        Guide::open_page(browser, &site.http("well.html")).await;
        assert_eq!(all_complaints(browser, true).await, Vec::<String>::new());
        watch_motion(browser).await;
        let go = "document.querySelector('p').style.animation = 'go 50ms'; \
                  return new Promise((done) => setTimeout(done, 500))";
        browser.driver.execute(go, vec![]).await.expect("a motion");
        assert!(motions(browser).await > 0, "motion is not seen");
    })
    .await;
}
