//! Before the WebAssembly is there, and when it fails: early taps are kept, and a static card is shown instead of the
//! guide. The host's side of a failure is in embedding.rs.

use serde_json::json;

use crate::handle::console::{self, Severity};
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, Way, until};
use crate::handle::site::Site;

/// Stands in front of the document: the WebAssembly waits for the test, or does not come at all.
const SLOW: &str = "const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => new Promise((go) => { window.go = go; }).then(() => real(...all));";
/// Lets it come, and tells the page as it was from the page as it will be.
const GO: &str = "document.querySelector('main').dataset.early = ''; window.go()";
const BROKEN: &str =
    "WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('broken for a test'));";
/// The page then leads to its twin (twin.rs), which needs an array of this kind.
const TWIN_BROKEN: &str = "delete window.Int8Array";

async fn early_taps_are_kept(kind: Kind) {
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", SLOW);
    with(kind, async |browser| {
        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.someone"]).await;
        start(browser, &guide).await;
        assert_eq!(guide.place().await, "question who");
        assert_eq!(guide.chosen().await, ["who.someone"], "the choice made early");
        guide.go_on().await;

        // Pressed without a choice, Continue can be answered only by the guide.
        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.press("button[data-action=continue]").await;
        assert_eq!(guide.place().await, "question who");
        start(browser, &guide).await;
        until("the guide asks for a choice", async || guide.is_shown("#error").await).await;

        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.someone"]).await;
        guide.go_on().await;
        assert_eq!(
            guide.place().await,
            "question red_flags",
            "the second question is there before the guide"
        );
        guide.press("button[data-action=back]").await;
        assert_eq!(
            (guide.place().await.as_str(), guide.chosen().await),
            ("question who", vec!["who.someone".to_owned()])
        );
        guide.go_on().await;
        guide.answer(&["red_flags.not_sure"]).await;
        let before = guide.words().await;
        browser
            .driver
            // At once; without an option it waits (static/frame/focus.js).
            .execute("document.querySelector('[data-action=back]').focus({ preventScroll: true })", vec![])
            .await
            .expect("a focus");
        start(browser, &guide).await;
        assert_eq!(guide.words().await, before, "the guide shows what was prerendered");
        assert_eq!(guide.chosen().await, ["red_flags.not_sure"]);
        let focus = "return document.activeElement.dataset.action ?? ''";
        until("the focus is where it was", async || guide.text_of(focus).await == "back").await;
        guide.press("button[data-action=back]").await;
        until("the first question again", async || guide.place().await == "question who").await;
        assert_eq!(guide.chosen().await, ["who.someone"]);

        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        guide.answer(&["red_flags.none"]).await;
        guide.press("button[data-action=continue]").await;
        assert_eq!(guide.place().await, "question red_flags", "nothing can answer this one yet");
        start(browser, &guide).await;
        until("the early Continue is done", async || guide.place().await == "question harm").await;
        let focus = "return document.activeElement.tagName";
        until("the new screen's heading has the focus", async || guide.text_of(focus).await == "H1").await;

        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.me"]).await;
        guide.press("button[data-action=language]").await;
        start(browser, &guide).await;
        let spanish = async || guide.attribute("html", "lang").await == "es";
        until("the language chosen early is spoken", spanish).await;
        assert_eq!(guide.chosen().await, ["who.me"]);
    })
    .await;
}

async fn start(browser: &Browser, guide: &Guide<'_>) {
    browser.driver.execute(GO, vec![]).await.expect("the WebAssembly waits");
    until("the guide runs", async || {
        guide.count("main").await == 1 && guide.count("[data-early]").await == 0
    })
    .await;
}

#[tokio::test]
async fn chromium_early_taps_are_kept() {
    early_taps_are_kept(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_early_taps_are_kept() {
    early_taps_are_kept(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_early_taps_are_kept() {
    early_taps_are_kept(Kind::WebKit).await;
}

async fn is_the_static_card(guide: &Guide<'_>) {
    until("the static card is there", async || guide.is_shown("#failed").await).await;
    assert!(
        guide.is_shown("[data-part=crisis] a[href='tel:988']").await,
        "no crisis line on the static card"
    );
    assert_eq!(guide.count("input, button, progress").await, 0, "controls that nothing answers");
}

#[tokio::test]
async fn a_page_that_cannot_start_says_so() {
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", BROKEN);
    site.prefix("care-finder-nowasm.html", TWIN_BROKEN);
    with(Kind::Chromium, async |browser| {
        is_the_static_card(&Guide::open(browser, &site, Way::Page).await).await;
        let entries = console::entries(browser).await;
        let told = entries
            .iter()
            .any(|one| one.severity == Severity::Error && one.text.contains("broken for a test"));
        assert!(told, "the console does not say why: {entries:#?}");
        // In a host's page the host's own link to call stays as well.
        browser.driver.goto(site.http("demo.html")).await.expect("the demo");
        let host = Guide::of_current(browser);
        until("the frame is there", async || host.count("iframe").await == 1).await;
        browser.driver.enter_frame(0).await.expect("the frame");
        is_the_static_card(&Guide::of_current(browser)).await;
        browser.driver.enter_default_frame().await.expect("the demo");
        assert!(host.is_shown("[data-care-finder] a").await);
    })
    .await;
}

/// A panic in the widget reaches the page as this event, whatever the visitor was doing.
#[tokio::test]
async fn a_trap_midway_ends_in_the_static_card() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        let other = "dispatchEvent(new ErrorEvent('error', { error: new TypeError(arguments[0]) }))";
        browser.driver.execute(other, vec![json!("not a trap")]).await.expect("an event");
        assert_eq!(guide.place().await, "question red_flags");
        let trap =
            "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))";
        browser.driver.execute(trap, vec![]).await.expect("an event");
        is_the_static_card(&guide).await;
    })
    .await;
}
