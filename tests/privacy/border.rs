//! What a host's page can see of the guide in it: that it was begun and left, and otherwise the same on every visit, whatever
//! is answered and whatever the advice. Owns no message's shape (static/border.js) and judges no single message (border/forged.rs).

mod forged;
mod probes;
mod record;

use care_finder::names::QuestionName;
use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::{ROUTES, Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use crate::handle::tour::{resize, run};
use record::{LINK, Record};

const RECORDER: &str = include_str!("border/recorder.js");
/// A phone's width: the narrower the frame, the more the screens differ.
const WIDTH: u32 = 390;
const WALK: &str = include_str!("border/walk.js");

/// A page of the host's own making, with text above and below.
fn host_page() -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><script>{RECORDER}</script>
        <style>body {{ margin: 0; max-width: {WIDTH}px }}</style>
        <p>Above</p>
        <div data-care-finder data-center="Example Recovery" data-phone="+1-855-555-0100"
             data-contact-url="https://example.org/contact"><a style="display: block; height: {LINK}px" href="tel:+18555550100">Call</a></div>
        <p>Below</p><script src="care-finder.js"></script>"#
    )
}

/// What a visit does, in the guide's document, with the functions of tour.js and walk.js; then back to the page.
fn walk(route: Route, wary: bool) -> String {
    format!("await walk({}, {wary}); await goBack()", answers(route))
}

/// By question.
fn answers(route: Route) -> Value {
    let of = |question: &QuestionName| (question.key().to_owned(), json!(route.answers(question.key())));
    QuestionName::ALL.iter().map(of).collect()
}

/// What there was to see of a visit.
#[derive(Debug)]
struct Seen {
    record: Record,
    /// By the server.
    requests: Vec<String>,
}

impl Seen {
    fn differs_from(&self, other: &Self) -> Vec<String> {
        let mut differences = self.record.differs_from(&other.record);
        if self.requests != other.requests {
            differences.push(format!("requests {:?} or {:?}", self.requests, other.requests));
        }
        differences
    }
}

/// A visit, from opening the host's page to its end.
async fn visit(browser: &Browser, site: &Site, doings: &str) -> Seen {
    site.take_requests();
    Guide::open_in_host(browser, &site.http("host.html")).await;
    run(browser, &format!("{WALK}\n{doings}")).await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    seen(browser, site, Vec::new()).await
}

/// Everything there was to see until now, with the requests made before.
async fn seen(browser: &Browser, site: &Site, mut requests: Vec<String>) -> Seen {
    let entries = browser.driver.execute("return wholeRecord()", vec![]).await.expect("a record");
    let entries: Vec<Value> = entries.convert().expect("a record");
    requests.extend(site.take_requests());
    requests.sort();
    Seen { record: Record::of(&entries), requests }
}

#[tokio::test]
async fn no_answer_and_no_advice_shows_outside_the_frame() {
    let site = Site::of_dist().await;
    site.write("host.html", &host_page());
    with(Kind::Chromium, async |browser| {
        hold_still(browser).await;
        resize(browser, WIDTH).await;
        let mut first: Option<Seen> = None;
        let mut busy = Vec::new();
        for route in ROUTES {
            let doings = format!(
                "const end = await walk({}, false); if (end !== '{}') throw end; await goBack()",
                answers(*route),
                route.end
            );
            let visit = async || visit(browser, &site, &doings).await;
            let one = match &first {
                Some(first) => alike(first, route.name, visit).await,
                None => twice(visit).await,
            };
            busy.push(one.record.busy);
            first.get_or_insert(one);
        }
        told(&busy);
        let first = first.expect("a visit");
        for route in [TO_IOP, TO_EMERGENCY] {
            let again = "await leave('[data-action=start_over]')";
            let doings = format!(
                "await walk({}, true); await change(); await doAll(); await goBack(); {again}",
                answers(route)
            );
            alike(&first, "all that can be done", async || visit(browser, &site, &doings).await).await;
        }
        console::assert_no_error(browser, "after all visits").await;
    })
    .await;
}

/// A visit that shows what the first one showed. What the browser does on its own under load (a window that loses the focus for
/// a moment) differs too, but not again with the same answers: whatever reveals something about them does so each time.
async fn alike(first: &Seen, name: &str, visit: impl AsyncFn() -> Seen) -> Seen {
    let mut told = Vec::new();
    for _ in 0..3 {
        let one = visit().await;
        one.record.assert_shape(name);
        let differences = one.differs_from(first);
        if differences.is_empty() {
            return one;
        }
        told.push(differences);
    }
    panic!("`{name}` shows outside the frame: {told:#?}");
}

/// The visit that others are compared with: one that came out the same twice.
async fn twice(visit: impl AsyncFn() -> Seen) -> Seen {
    alike(&visit().await, "the same visit again", visit).await
}

/// Holds back the WebAssembly until the test lets it through.
pub(crate) const HELD: &str = "const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => new Promise((go) => { window.go = go; }).then(() => real(...all));";

/// The screens that exist before the WebAssembly, and whom the guide is for, which is asked on the first of them.
async fn the_early_screens_show_nothing(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("host.html", &host_page());
    site.write("before.html", r#"<!DOCTYPE html><title>before</title><link rel="icon" href="data:,">"#);
    site.prefix("care-finder.html", HELD);
    let visit = async |who: &str, sign: &str| {
        let mut one = None;
        with(kind, async |browser| {
            if kind == Kind::Chromium {
                hold_still(browser).await;
            }
            // As in little_shows_in.
            browser.driver.goto(site.http("before.html")).await.expect("another page");
            site.take_requests();
            browser.driver.goto(site.http("host.html")).await.expect("the host's page");
            let host = Guide::of_current(browser);
            until("the frame is there", async || host.count("iframe").await == 1).await;
            browser.driver.enter_frame(0).await.expect("the guide");
            until("its WebAssembly waits", async || host.text_of("return String('go' in window)").await == "true")
                .await;
            host.press("h1").await;
            // By script from here on: the page around can see where a mouse was, and each answer has its own place.
            let early = format!(
                "{WALK} const acts = ['[id=\"{who}\"]', 'continue', 'back', 'continue', '[id=\"{sign}\"]', 'continue'];
                for (const act of acts) {{
                    document.querySelector(act.startsWith('[') ? act : `[data-action=${{act}}]`).click();
                    await rest();
                }}
                const before = main(); go(); await until('it runs', () => main() !== before); await goBack()"
            );
            run(browser, &early).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            one = Some(seen(browser, &site, Vec::new()).await);
        })
        .await;
        one.expect("a visit")
    };
    let first = twice(async || visit("who.me", "red_flags.none").await).await;
    let other = async || visit("who.someone_in_care", "red_flags.not_sure").await;
    alike(&first, "for someone else, in care", other).await;
}

#[tokio::test]
async fn chromium_the_early_screens_show_nothing() {
    the_early_screens_show_nothing(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_the_early_screens_show_nothing() {
    the_early_screens_show_nothing(Kind::Firefox).await;
}

/// The other two browsers can see a different list of events; a few visits far apart show whether it reveals anything.
async fn little_shows_in(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("host.html", &host_page());
    site.write("before.html", r#"<!DOCTYPE html><title>before</title><link rel="icon" href="data:,">"#);
    // A browser of its own for each: one that was on the page before counts it in its history.
    let visit = async |route: Route| {
        let mut one = None;
        with(kind, async |browser| {
            // Firefox sometimes counts the empty page it begins with twice.
            browser.driver.goto(site.http("before.html")).await.expect("another page");
            site.take_requests();
            // Into the frame the way a person gets there: WebKitGTK lets no script do it.
            Guide::open_in_host(browser, &site.http("host.html")).await.press("h1").await;
            run(browser, &format!("{WALK}\n{}", walk(route, false))).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            one = Some(seen(browser, &site, Vec::new()).await);
        })
        .await;
        one.expect("a visit")
    };
    let first = twice(async || visit(TO_IOP).await).await;
    for route in [TO_EMERGENCY, Route::named("medically_managed"), Route::named("adolescent")] {
        alike(&first, route.name, async || visit(route).await).await;
    }
    site.prefix("care-finder.html", &at_result("parent.postMessage({ level }, '*')"));
    assert!(
        !visit(TO_IOP).await.differs_from(&first).is_empty(),
        "a guide that names the level is not caught"
    );
}

/// Does something as soon as a level of care is on screen, once.
fn at_result(tell: &str) -> String {
    format!(
        "new MutationObserver((all, watch) => {{
            const level = document.querySelector('[data-level]')?.dataset.level;
            if (level) {{ watch.disconnect(); {tell} }}
        }}).observe(document, {{ subtree: true, childList: true, attributes: true }});"
    )
}

#[tokio::test]
async fn firefox_no_answer_and_no_advice_shows_outside_the_frame() {
    little_shows_in(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_no_answer_and_no_advice_shows_outside_the_frame() {
    little_shows_in(Kind::WebKit).await;
}

/// Guides with a fault planted in front: what finds nothing in the real guide must catch each of them.
#[tokio::test]
async fn a_guide_that_tells_is_caught() {
    let site = Site::of_dist().await;
    site.write("host.html", &host_page());
    let guide = site.read("care-finder.html");
    let say = |message: &str| at_result(&format!("parent.postMessage({message}, '*')"));
    with(Kind::Chromium, async |browser| {
        hold_still(browser).await;
        resize(browser, WIDTH).await;
        // Not back to the page: a fault may lead its own document away first.
        let plain = visit(browser, &site, &format!("await walk({}, false)", answers(TO_EMERGENCY))).await;
        for (fault, script) in [
            ("names the level", say("{ level }")),
            ("says ready twice", say("{ careFinder: 1, kind: 'ready' }")),
            ("tells a height", say("{ careFinder: 1, kind: 'height', px: 4321 }")),
            ("adds a field", say("{ careFinder: 1, kind: 'begin', level }")),
            ("goes back by itself", say("{ careFinder: 1, kind: 'leave' }")),
            (
                "tells the level in the address of another page",
                at_result("location.replace('host.html?' + level)"),
            ),
        ] {
            site.write("care-finder.html", &guide);
            site.prefix("care-finder.html", &script);
            // Not awaited: one of them leads its own document away.
            let mut one = visit(browser, &site, &format!("walk({}, false)", answers(TO_IOP))).await;
            for _ in 0..50 {
                if !one.differs_from(&plain).is_empty() {
                    break;
                }
                one = seen(browser, &site, one.requests).await;
            }
            assert!(!one.differs_from(&plain).is_empty(), "a guide that {fault} is not caught: {one:#?}");
        }
    })
    .await;
}

/// What would make two visits differ without the guide having any part in it.
async fn hold_still(browser: &Browser) {
    let cdp = browser.driver.cdp();
    // Otherwise the machine decides whether a window without a screen has the focus.
    cdp.send_raw("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await.expect("a focus");
    // Otherwise not every visit sends a request to the server.
    cdp.send_raw("Network.enable", json!({})).await.expect("the network");
    cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await.expect("no cache");
}

/// For docs/privacy.md: what remains of a difference.
fn told(busy: &[usize]) {
    report(&format!(
        "What a host's page {WIDTH} px wide can tell apart of {} visits: nothing; spells of 50 ms that it could see: {} to {} \
         a visit",
        ROUTES.len(),
        busy.iter().min().unwrap_or(&0),
        busy.iter().max().unwrap_or(&0)
    ));
}
