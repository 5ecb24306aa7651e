//! The embed script on host pages: several guides, double inclusion, no trace but one name, what crosses the border,
//! and the link to call. What happens inside the frame before and instead of the WebAssembly is in starting.rs.

use std::time::Duration;

use serde_json::{Value, json};

use crate::handle::console::{self, Severity};
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

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

/// All that a host's page hears over whole journeys.
#[tokio::test]
async fn ready_and_begin_are_all_that_is_said() {
    let site = Site::of_dist().await;
    site.write(
        "ear.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>ear</title>
        <script>
            window.heard = [];
            addEventListener("message", (event) => heard.push(event.data));
            // Not from the frame: must move nothing.
            addEventListener("load", () => postMessage({ careFinder: 1, kind: "begin" }, "*"));
        </script>
        <div style="width: 320px" data-care-finder></div><script src="care-finder.js"></script>"#,
    );
    with(Kind::Chromium, async |browser| {
        for route in [TO_IOP, TO_EMERGENCY] {
            let guide = Guide::open_in_host(browser, &site.http("ear.html")).await;
            let staged = "return String(document.body.classList.contains('window'))";
            assert_eq!(guide.text_of(staged).await, "false", "a forged `begin` was believed");
            guide.follow(route, async |_| ()).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            let heard = browser.driver.execute("return heard", vec![]).await.expect("a script");
            let mut heard: Vec<Value> = heard.convert().expect("messages");
            // The forged one, and one for the first Continue.
            let says = |kind: &str| json!({ "careFinder": 1, "kind": kind });
            heard.sort_by_key(ToString::to_string);
            assert_eq!(
                heard,
                [says("begin"), says("begin"), says("ready")],
                "nothing more, and nothing in them"
            );
        }
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
        assert!(before >= 1030, "the guide's place is kept: {before} px");
        browser.driver.execute("scrollTo(0, 8500)", vec![]).await.expect("a scroll");
        assert_eq!(Guide::enter(browser, 0).await.question().await, "who");
    })
    .await;
}

/// The host's page, with the five seconds of patience of the embed script in the test's hands.
fn impatient(script: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <script>
            const real = setTimeout;
            window.late = [];
            window.setTimeout = (act, wait, ...rest) => wait === 5000 ? late.push(act) : real(act, wait, ...rest);
        </script>
        <div data-care-finder><a href="tel:+18555550100">Call</a></div>{script}"#
    )
}

async fn warned_again(browser: &Browser) -> bool {
    console::entries(browser).await.iter().any(|one| one.text.contains("did not start"))
}

const OUT_OF_PATIENCE: &str = "for (const act of late) act(); return late.length";

#[tokio::test]
async fn the_link_to_call_stays_when_the_guide_is_not_there() {
    let site = Site::of_dist().await;
    site.write("lost.html", &impatient(r#"<script src="care-finder.js" data-base="/nowhere"></script>"#));
    site.write(
        "nonsense.html",
        &impatient(r#"<script src="care-finder.js" data-base="http://[bad"></script>"#),
    );
    site.write("found.html", &impatient(r#"<script src="care-finder.js"></script>"#));
    with(Kind::Chromium, async |browser| {
        let warned = async || {
            let acts = browser.driver.execute(OUT_OF_PATIENCE, vec![]).await.expect("a script");
            // One counts from when the frame is put into the page, one from when it has loaded.
            assert_eq!(acts.convert::<usize>().expect("a count"), 2);
            let entries = console::entries(browser).await;
            entries
                .into_iter()
                .any(|one| one.severity == Severity::Warning && one.text.contains("did not start"))
        };
        browser.driver.goto(site.http("lost.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("the frame is there", async || host.count("iframe").await == 1).await;
        assert_eq!(host.attribute("iframe", "src").await, site.http("nowhere/care-finder.html"));
        assert!(warned().await, "a site's maker is not told");
        assert!(host.is_shown("[data-care-finder] a").await);
        // A second try that fails like the first can be followed by a third.
        host.press("[role=alert] button").await;
        assert_eq!(host.count("[role=alert] button:disabled").await, 1);
        browser.driver.execute(OUT_OF_PATIENCE, vec![]).await.expect("a script");
        assert_eq!(host.count("[role=alert] button:enabled").await, 1, "no third try");
        assert!(!warned_again(browser).await, "the console is told twice");

        browser.driver.goto(site.http("nonsense.html")).await.expect("the host's page");
        until("there is a card without a frame", async || {
            host.is_shown("[role=alert] a[href='tel:988']").await
        })
        .await;
        assert!(host.is_shown("[data-care-finder] > a").await);
        assert_eq!(host.count("iframe, [role=alert] button").await, 0, "there is nothing to try again");

        Guide::open_in_host(browser, &site.http("found.html")).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        assert!(!warned().await, "it did start");
        assert!(!host.is_shown("[data-care-finder] a").await);
    })
    .await;
}

/// A page that the browser has read ahead holds its frames back until somebody comes to see it.
#[tokio::test]
async fn a_page_that_nobody_sees_yet_has_no_card() {
    let site = Site::of_dist().await;
    let script = r#"<script>Object.defineProperty(document, "prerendering", { get: () => !window.seen })</script>
        <script src="care-finder.js" data-base="/nowhere"></script>"#;
    site.write("ahead.html", &impatient(script));
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("ahead.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("the frame is there", async || host.count("iframe").await == 1).await;
        browser.driver.execute("for (const act of late.splice(0)) act()", vec![]).await.expect("a script");
        assert_eq!(host.count("[role=alert]").await, 0, "too early");
        browser
            .driver
            .execute("seen = true; for (const act of late.splice(0)) act()", vec![])
            .await
            .expect("a script");
        assert!(host.is_shown("[role=alert] a[href='tel:988']").await);
    })
    .await;
}
