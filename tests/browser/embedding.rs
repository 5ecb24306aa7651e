//! The embed script on host pages: several guides, double inclusion, no trace but one name, and what stays when the
//! guide cannot start. Also taps made before the WebAssembly is there, and the static card after a failure.

use std::time::Duration;

use serde_json::json;

use crate::console::{self, Severity};
use crate::drivers::{Kind, with};
use crate::page::{Guide, Way, until};
use crate::routes::TO_IOP;
use crate::site::Site;

#[tokio::test]
async fn two_guides_with_their_own_settings_and_the_script_twice() {
    let site = Site::of_dist().await;
    site.write("two.html", r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>two</title>
        <script>
            const before = new Set(Object.getOwnPropertyNames(window));
            // Here and not in the test's own script: a driver leaves names of its own once it has run one.
            addEventListener("load", () => {
                document.title = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && isNaN(name));
            });
        </script>
        <div data-care-finder data-phone="+1-855-555-0100" data-title="For adults"><a href="tel:+18555550100">One</a></div>
        <div data-care-finder data-phone="+1-855-555-0177" data-language="es"><a href="tel:+18555550177">Two</a></div>
        <script src="care-finder.js"></script>
        <script src="care-finder.js" async></script>
        <script type="module" src="care-finder.js"></script>"#);
    with(Kind::Chromium, async |browser| {
        for (place, phone, title) in [
            (0, "tel:+18555550100", "For adults"),
            (1, "tel:+18555550177", "Encuentre el nivel de atención adecuado"),
        ] {
            browser.driver.goto(site.http("two.html")).await.expect("the host's page");
            assert_eq!(
                browser.driver.title().await.expect("a title"),
                "CareFinder",
                "new names in the host's page"
            );
            let guide = Guide::enter(browser, place).await;
            guide.follow(TO_IOP, async |_| ()).await;
            assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, phone);
            browser.driver.enter_default_frame().await.expect("the host's page");
            let host = Guide::of_current(browser);
            assert_eq!(
                host.count("iframe").await,
                2,
                "one frame for each guide, however often the script is there"
            );
            let frame = format!("[data-care-finder]:nth-of-type({}) iframe", place + 1);
            assert_eq!(host.attribute(&frame, "title").await, title);
            assert!(
                !host.is_shown("[data-care-finder] a").await,
                "the link to call is hidden once the guide is ready"
            );
        }
        console::assert_no_error(browser, "with two guides").await;
    })
    .await;
}

#[tokio::test]
async fn a_guide_put_into_the_page_later() {
    let site = Site::of_dist().await;
    site.write(
        "late.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>late</title>
        <div id="place"></div><script src="care-finder.js"></script>"#,
    );
    with(Kind::Firefox, async |browser| {
        browser.driver.goto(site.http("late.html")).await.expect("the host's page");
        let put =
            "document.getElementById('place').innerHTML = '<div data-care-finder></div>'; CareFinder.load()";
        browser.driver.execute(put, vec![]).await.expect("a script");
        assert_eq!(Guide::enter(browser, 0).await.question().await, "who");
    })
    .await;
}

/// A guide far down the page costs nothing until somebody comes near it.
#[tokio::test]
async fn a_guide_far_away_waits() {
    let site = Site::of_dist().await;
    site.write(
        "far.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>far</title>
        <p style="height: 9000px">Far</p><div data-care-finder><a href="tel:+18555550100">Call</a></div>
        <script src="care-finder.js"></script>"#,
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("far.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(host.count("iframe").await, 0);
        let height = "return document.querySelector('[data-care-finder]').offsetHeight";
        let before: i64 =
            browser.driver.execute(height, vec![]).await.expect("a script").convert().expect("px");
        assert!(before >= 600, "the guide's place is kept: {before} px");
        browser.driver.execute("scrollTo(0, 8500)", vec![]).await.expect("a scroll");
        assert_eq!(Guide::enter(browser, 0).await.question().await, "who");
    })
    .await;
}

#[tokio::test]
async fn the_link_to_call_stays_when_the_guide_is_not_there() {
    let site = Site::of_dist().await;
    site.write(
        "lost.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>lost</title>
        <div data-care-finder><a href="tel:+18555550100">Call</a></div>
        <script src="care-finder.js" data-base="/nowhere"></script>"#,
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("lost.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("the frame is there", async || host.count("iframe").await == 1).await;
        assert_eq!(host.attribute("iframe", "src").await, site.http("nowhere/care-finder.html"));
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(host.is_shown("[data-care-finder] a").await);
    })
    .await;
}

/// Stands in front of the document: the WebAssembly takes its time, or does not come at all.
const SLOW: &str = "const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => new Promise((go) => setTimeout(go, 1500)).then(() => real(...all));";
const BROKEN: &str =
    "WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('broken for a test'));";

async fn early_taps_are_kept(kind: Kind) {
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", SLOW);
    with(kind, async |browser| {
        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.someone"]).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(guide.place().await, "question who");
        assert_eq!(guide.chosen().await, ["who.someone"], "the choice made early");
        guide.go_on().await;

        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.someone"]).await;
        guide.press("button[data-action=continue]").await;
        assert_eq!(guide.place().await, "question who", "nothing can answer yet");
        until("the early Continue is done", async || guide.place().await == "question journey").await;
        guide.press("button[data-action=back]").await;
        until("the first question again", async || guide.place().await == "question who").await;
        assert_eq!(guide.chosen().await, ["who.someone"]);
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
        assert_eq!(guide.place().await, "question journey");
        let trap =
            "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))";
        browser.driver.execute(trap, vec![]).await.expect("an event");
        is_the_static_card(&guide).await;
    })
    .await;
}
