//! What a host's page could find out by asking: where the browser scrolls it to, and whether something is on screen in the
//! frame. Each comes with the proof that a guide which gave it away would be caught.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{WALK, answers};
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::Guide;
use crate::handle::routes::{Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use crate::handle::tour::{resize, run};

const HOST: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
    <script>
        window.blurred = 0;
        addEventListener("blur", () => { blurred += 1; });
        // Of the guide as it stands in the page, before anybody sends it elsewhere.
        window.lead = (id) => {
            const frame = document.querySelector("iframe");
            frame.contentWindow.location.replace(`${frame.src}#${id}`);
        };
    </script>
    <style>body { margin: 0 }</style>
    <p style="height: 200px; margin: 0">Above</p><div data-care-finder></div><p style="height: 4000px">Below</p>
    <script src="care-finder.js"></script>"#;

/// A guide that gives away where its headings are, as ours once did.
const SCROLLS: &str = "addEventListener('focusin', (event) => setTimeout(() => event.target.scrollIntoView({ block: 'center' })));";
/// A guide that keeps an address its host knows.
const STAYS: &str = "history.replaceState = () => {};";

#[tokio::test]
async fn every_screen_scrolls_the_page_to_the_same_place() {
    let site = Site::of_dist().await;
    site.write("host.html", &in_the_page());
    with(Kind::Chromium, async |browser| {
        resize(browser, 390).await;
        let mut places = BTreeSet::new();
        for route in [Route::named("medically_managed"), TO_IOP, TO_EMERGENCY] {
            places.extend(scrolled_to(browser, &site, "host.html", route).await);
        }
        assert_eq!(places.into_iter().collect::<Vec<_>>(), [200], "the guide's top");
        // On the stage, which covers it, the page stays where it is; only the first screen is in the page.
        site.write("stage.html", HOST);
        let places = scrolled_to(browser, &site, "stage.html", TO_IOP).await;
        assert_eq!(places.into_iter().collect::<Vec<_>>(), [200, 450], "the guide's top, then where it was");
        site.prefix("care-finder.html", SCROLLS);
        let places = scrolled_to(browser, &site, "host.html", TO_IOP).await;
        // What is asserted above about the real guide must fail for this one.
        assert_ne!(
            places.into_iter().collect::<Vec<_>>(),
            [200],
            "a guide that scrolls to its headings is not caught"
        );
    })
    .await;
}

fn in_the_page() -> String {
    HOST.replace("data-care-finder>", "data-care-finder data-display=page>")
}

/// Where the host's page is after each step that was begun with the guide's top out of sight.
async fn scrolled_to(browser: &Browser, site: &Site, host: &str, route: Route) -> BTreeSet<i64> {
    let mut places = BTreeSet::new();
    Guide::open_in_host(browser, &site.http(host)).await;
    for _ in 0..40 {
        let question = run(browser, "return seen().question").await;
        let question = question.as_str().expect("a name").to_owned();
        let screen = run(browser, "return seen().screen").await;
        if screen != "question" && screen != "review" {
            return places;
        }
        if !question.is_empty() {
            // A question left open is reported without another screen; that must not show either.
            places.insert(after(browser, "await fail()").await);
            run(browser, &format!("await tick({})", json!(route.answers(&question)))).await;
        }
        places.insert(after(browser, "await leave('button[data-action=continue]')").await);
    }
    panic!("the guide asks and asks on `{}`", route.name);
}

async fn after(browser: &Browser, step: &str) -> i64 {
    on_host(browser, "scrollTo(0, 450)").await;
    browser.driver.enter_frame(0).await.expect("the guide's frame");
    run(browser, step).await;
    // The focus, and the scrolling to it, wait a little (static/frame/focus.js).
    let place = on_host(
        browser,
        "return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(scrollY)), 400))",
    );
    let place = place.await.as_f64().expect("a place");
    browser.driver.enter_frame(0).await.expect("the guide's frame");
    #[expect(clippy::cast_possible_truncation, reason = "whole pixels are what is compared")]
    return place.round() as i64;
}

async fn on_host(browser: &Browser, script: &str) -> Value {
    browser.driver.enter_default_frame().await.expect("the host's page");
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

async fn nobody_can_ask_what_is_on_screen(kind: Kind) {
    let site = Site::of_dist().await;
    // On the stage the browser shows nothing of it anyway.
    site.write("host.html", &in_the_page());
    with(kind, async |browser| {
        // On screen after two steps and not before; otherwise it would be there whatever else is.
        let tells = async || [told(browser, &site, 0).await, told(browser, &site, 2).await];
        let [first, later] = tells().await;
        assert_eq!(first, later, "what a page of {kind:?} sees depends on the screen");
        site.prefix("care-finder.html", STAYS);
        let [first, later] = tells().await;
        assert_ne!(first, later, "{kind:?} gives nothing away anyhow");
    })
    .await;
}

/// What the host sees when it leads the guide, some screens on, to an option of the question on self-harm.
async fn told(browser: &Browser, site: &Site, screens: u32) -> Value {
    Guide::open_in_host(browser, &site.http("host.html")).await;
    let walk = format!("const answers = {}; await steps(answers, {screens})", answers(TO_IOP));
    run(browser, &format!("{WALK}\n{walk}")).await;
    let look = "document.activeElement.blur(); focus(); blurred = 0; scrollTo(0, 0); lead('harm.thoughts');
        return new Promise((done) => setTimeout(() => done([blurred, document.activeElement.tagName, scrollY]), 700))";
    on_host(browser, look).await
}

#[tokio::test]
async fn chromium_nobody_can_ask_what_is_on_screen() {
    nobody_can_ask_what_is_on_screen(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_nobody_can_ask_what_is_on_screen() {
    nobody_can_ask_what_is_on_screen(Kind::Firefox).await;
}
