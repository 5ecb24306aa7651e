//! What can go wrong with the guide's document, each tried: in five seconds there is a card with the crisis lines, a number
//! to call and a way to start anew, never a blank box. How a WebAssembly fails that did load is in starting.rs.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;
use futures_util::StreamExt as _;
use futures_util::stream;
use thirtyfour::By;

use crate::handle::console::{self, Severity};
use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;

/// As `PATIENCE` in static/host/care-finder.js and the delay in style.css, and a second for a slow machine.
const PATIENCE: Duration = Duration::from_secs(6);

/// What a server does with the guide's document, by folder. Under another address it sends it whole, as it would when only a
/// copy in a cache is cut short.
const FAULTS: [&str; 5] = ["missing", "cut-early", "cut-late", "stalled", "trap"];

async fn faulty(Path((fault, page)): Path<(String, String)>, request: Request) -> Response {
    let document = std::fs::read_to_string(given("CF_DIST").join(&page)).expect("a page of dist");
    let cut = |permille: usize| {
        let mut end = document.len() * permille / 1000;
        while !document.is_char_boundary(end) {
            end -= 1;
        }
        document[..end].to_owned()
    };
    if request.uri().query().is_some() {
        return Html(document).into_response();
    }
    match fault.as_str() {
        "missing" => (StatusCode::NOT_FOUND, "nothing here").into_response(),
        // Within the first screen, and within the WebAssembly.
        "cut-early" => Html(cut(30)).into_response(),
        "cut-late" => Html(cut(900)).into_response(),
        "stalled" => {
            let first = stream::iter([Ok::<_, std::convert::Infallible>(cut(500))]);
            let body = Body::from_stream(first.chain(stream::pending()));
            ([("content-type", "text/html")], body).into_response()
        }
        "trap" => {
            let (before, after) = document.split_once("<meta").expect("a <meta> first");
            Html(format!("{before}<script>{TRAP}</script><meta{after}")).into_response()
        }
        other => panic!("no fault is called {other}"),
    }
}

/// A panic in the guide reaches its page as this event; here as soon as the guide has taken the first screen's place.
const TRAP: &str =
    "const trap = () => new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') });
    const wait = setInterval(() => {
        if (!document.querySelector('main') || document.getElementById('failed')) return;
        clearInterval(wait);
        dispatchEvent(trap());
    }, 300);";

/// A guide for each fault, and when its card came, counted from when its frame came. The script comes later: a page with
/// a frame that never ends is never loaded, and a driver would wait for that.
fn host() -> String {
    let guides: String = FAULTS
        .map(|fault| {
            format!(
                r#"<div id="{fault}" data-care-finder data-base="{fault}" data-phone="+1-855-555-0100">
                <a href="tel:+18555550100" style="display: flex !important">Call</a></div>"#
            )
        })
        .concat();
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
        <style>[data-care-finder] {{ display: inline-block; width: 320px; vertical-align: top }}</style>
        <script>
            window.came = {{}};
            new MutationObserver((all) => {{
                for (const {{ target, addedNodes }} of all) for (const node of addedNodes) {{
                    if (node.querySelector?.("iframe")) came[target.id] = performance.now();
                    if (node.role === "alert") came[target.id] = Math.round(performance.now() - came[target.id]);
                }}
            }}).observe(document, {{ subtree: true, childList: true }});
        </script>{guides}"#
    )
}

async fn every_fault_ends_in_a_card_and_a_second_try(kind: Kind) {
    let site = Site::of_dist_and(Router::new().route("/{fault}/{page}", get(faulty))).await;
    site.write("host.html", &host());
    with(kind, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        let script = "document.body.append(Object.assign(document.createElement('script'), { src: 'care-finder.js' }))";
        browser.driver.execute(script, vec![]).await.expect("a script");
        for fault in FAULTS {
            let there = async |what: &str| host.is_shown(&format!("#{fault} {what}")).await;
            assert!(
                there("a[href='tel:+18555550100']").await,
                "{fault}: the center's link is not there at once"
            );
            if fault == "trap" {
                // This one says itself what is wrong, inside its frame.
                until("the trap is told", async || has_failed(browser, fault).await).await;
                let link = host.attribute(&format!("#{fault} a"), "style").await;
                assert_eq!(link, "display: flex !important;", "the link does not come back as it was");
                continue;
            }
            until(&format!("{fault} has a card"), async || there("[role=alert] button").await).await;
            for what in ["[role=alert] a[href='tel:911']", "[role=alert] a[href='tel:988']"] {
                assert!(there(what).await, "{fault}: no {what}");
            }
            assert!(there("a[href='tel:+18555550100']").await, "{fault}: the center's link is gone");
            // Its message may only have been swallowed.
            assert!(there("iframe").await, "{fault}: the frame");
            let took = format!("return came['{fault}']");
            let took: u64 =
                browser.driver.execute(took, vec![]).await.expect("a script").convert().expect("ms");
            assert!(Duration::from_millis(took) < PATIENCE, "{fault}: the card came after {took} ms");
        }
        for fault in FAULTS {
            if fault == "trap" {
                enter(browser, fault).await;
                again(browser).await;
                browser.driver.enter_default_frame().await.expect("the host's page");
            } else {
                host.press(&format!("#{fault} [role=alert] button")).await;
            }
            let ready = format!("#{fault} iframe[data-ready]");
            until(&format!("{fault} has started anew"), async || host.is_shown(&ready).await).await;
            assert_eq!(host.count(&format!("#{fault} [role=alert]")).await, 0);
            assert!(!host.is_shown(&format!("#{fault} a")).await);
        }
        if kind == Kind::Chromium {
            let warned = console::entries(browser).await;
            let warned = warned.iter().filter(|one| one.severity == Severity::Warning);
            let told = warned.filter(|one| one.text.contains("did not start")).count();
            assert!(told >= FAULTS.len() - 1, "a site's maker is not told of each: {told}");
        }
    })
    .await;
}

async fn enter(browser: &Browser, fault: &str) {
    browser.driver.enter_default_frame().await.expect("the host's page");
    let frame = By::Css(format!("#{fault} iframe"));
    let frame = browser.driver.find(frame).await.expect("a frame");
    frame.enter_frame().await.expect("the frame");
}

/// The link of the card in the guide's own document.
async fn again(browser: &Browser) {
    let link = browser.driver.find(By::Css("#failed a[href='?again']")).await.expect("a link");
    link.click().await.expect("a press");
}

async fn has_failed(browser: &Browser, fault: &str) -> bool {
    enter(browser, fault).await;
    let card = Guide::of_current(browser);
    let shown = card.is_shown("#failed").await
        && card.is_shown("#failed a[href='tel:+18555550100']").await
        && card.is_shown("[data-part=crisis] a[href='tel:988']").await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    shown
}

#[tokio::test]
async fn chromium_every_fault_ends_in_a_card_and_a_second_try() {
    every_fault_ends_in_a_card_and_a_second_try(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_every_fault_ends_in_a_card_and_a_second_try() {
    every_fault_ends_in_a_card_and_a_second_try(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_every_fault_ends_in_a_card_and_a_second_try() {
    every_fault_ends_in_a_card_and_a_second_try(Kind::WebKit).await;
}

/// The page by itself, cut short or without its scripts: no script is left to show the card.
#[tokio::test]
async fn the_card_needs_no_script() {
    let site = Site::of_dist_and(Router::new().route("/{fault}/{page}", get(faulty))).await;
    let page = site.read("care-finder.html");
    let screen = page.find("<main").expect("a first screen");
    let scripts = screen + page[screen..].find("<script").expect("scripts");
    site.write("bare.html", &page[..scripts]);
    with(Kind::Chromium, async |browser| {
        for address in ["bare.html", "cut-late/care-finder.html"] {
            let guide = Guide::open_page(browser, &site.http(address)).await;
            assert!(guide.is_shown("[data-part=crisis] a[href='tel:988']").await);
            assert!(!guide.is_shown("#failed").await, "{address}: too early");
            until("the card is there", async || guide.is_shown("#failed a[href='?again']").await).await;
            // Hidden by an animation of its own, perhaps a frame later.
            let dead = async || !guide.is_shown("button[data-action=continue]").await;
            until(&format!("{address} shows no dead control"), dead).await;
        }
        again(browser).await;
        let guide = Guide::of_current(browser);
        until("the guide runs", async || guide.count("#failed").await == 0).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
    })
    .await;
}
