//! Two visits to a page. One arrives over the slow network and is impatient; one has time and answers every question.
//! What is noted, and when exactly, is in probe.js.

use std::time::Duration;

use serde_json::{Value, json};

use super::peers::{Asked, Peer, Place};
use super::slow;
use crate::handle::drivers::Browser;
use crate::handle::site::Site;

const PROBE: &str = include_str!("probe.js");

/// Presses an option and Continue as soon as they can be seen, until the third question is on screen.
pub(super) async fn arrival(browser: &Browser, site: &Site, peer: &Peer) -> Value {
    open(browser, site, peer, true).await;
    let mut arrival = run(browser, "return probe.arrival").await;
    for (name, asked) in [("second", &peer.asks[1]), ("third", &peer.asks[2])] {
        assert_eq!(arrival[name]["title"], json!(asked.title), "{} lost a press", peer.page);
    }
    slow::assert_slow_network(peer.page, &arrival);
    assert!(
        arrival["bytes"].as_f64() < arrival["unpacked"].as_f64(),
        "{} came without compression: {arrival}",
        peer.page
    );
    if peer.place != Place::Own {
        since_the_page_was_asked_for(browser, &mut arrival).await;
    }
    arrival
}

/// Answers all questions with a mouse. The network is fast: everything has arrived before the first press.
pub(super) async fn walk(browser: &Browser, site: &Site, peer: &Peer) -> Value {
    open(browser, site, peer, false).await;
    let requests = run(browser, "await probe.ready(); return probe.requests()").await;
    let mut latencies = Vec::new();
    for [asked, next] in peer.asks.array_windows() {
        latencies.push(step(browser, peer, asked, next).await);
    }
    let after = run(browser, "return probe.requests()").await;
    assert_eq!(after, requests, "{} loads more while it asks: its latency needs the slow network", peer.page);
    slow::send(browser, "HeapProfiler.collectGarbage", json!({})).await;
    let heap = slow::send(browser, "Runtime.getHeapUsage", json!({})).await;
    let wasm = run(browser, "return probe.wasm()").await;
    let slowdown = slow::slowdown(browser).await;
    json!({ "latencies": latencies, "heap": heap, "wasm": wasm, "slowdown": slowdown })
}

/// From the press that asks for the next question until that question is painted.
async fn step(browser: &Browser, peer: &Peer, asked: &Asked, next: &Asked) -> Value {
    let title = run(browser, "return probe.title()").await;
    assert_eq!(title, json!(asked.title), "{} asks another question", peer.page);
    let choosing_goes_on = !run(browser, "return probe.has_go").await.as_bool().expect("a bool");
    if !choosing_goes_on {
        press(browser, peer, &format!("probe.option({})", json!(asked.option))).await;
        run(browser, "await probe.chosen()").await;
    }
    run(browser, "probe.listen()").await;
    let what = if choosing_goes_on {
        format!("probe.option({})", json!(asked.option))
    } else {
        "probe.go()".to_owned()
    };
    press(browser, peer, &what).await;
    let answered = run(browser, "return probe.answered").await;
    assert_eq!(answered["title"], json!(next.title), "{} goes on to another question", peer.page);
    answered["after"].clone()
}

/// In a frame, a page's clock starts when the frame is asked for. The visitor's has started with the center's page.
async fn since_the_page_was_asked_for(browser: &Browser, arrival: &mut Value) {
    let origin = async || run(browser, "return performance.timeOrigin").await.as_f64().expect("a time");
    let frame = origin().await;
    browser.driver.enter_parent_frame().await.expect("the center's page");
    let later = frame - origin().await;
    for pointer in ["/painted", "/chosen", "/second/at", "/third/at"] {
        let time = arrival.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}"));
        *time = json!(time.as_f64().expect("a time") + later);
    }
}

async fn open(browser: &Browser, site: &Site, peer: &Peer, arrives: bool) {
    slow::begin(browser, arrives).await;
    let source = format!("{PROBE}\nglobalThis.probe = probeOf({}, {arrives});", json!(peer));
    slow::send(browser, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    // Until the browser has finished starting.
    tokio::time::sleep(Duration::from_millis(500)).await;
    browser.driver.set_script_timeout(Duration::from_mins(1)).await.expect("a time limit");
    browser.driver.goto(site.http(&format!("{}.html", peer.page))).await.expect(peer.page);
    if peer.place != Place::Own {
        enter(browser).await;
    }
}

/// Into the frame with the questions, which its page may make later.
async fn enter(browser: &Browser) {
    for _ in 0..200 {
        browser.driver.enter_default_frame().await.expect("the center's page");
        if browser.driver.enter_frame(0).await.is_ok() {
            let title = run(browser, "return globalThis.probe ? probe.title() : ''").await;
            if title != json!("") {
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the center's page has no questions");
}

/// As a mouse does, through the browser's own handling of input.
async fn press(browser: &Browser, peer: &Peer, what: &str) {
    let place = run(browser, &format!("return probe.place({what})")).await;
    let (left, top) = if peer.place == Place::Own { (0.0, 0.0) } else { frame_is_at(browser).await };
    let at = |name: &str, offset: f64| json!(place[name].as_f64().expect("a place") + offset);
    for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
        let mouse =
            json!({ "type": kind, "x": at("x", left), "y": at("y", top), "button": "left", "clickCount": 1 });
        slow::send(browser, "Input.dispatchMouseEvent", mouse).await;
    }
}

async fn frame_is_at(browser: &Browser) -> (f64, f64) {
    browser.driver.enter_parent_frame().await.expect("the center's page");
    let script =
        "const { left, top } = document.querySelector('iframe').getBoundingClientRect(); return [left, top]";
    let at: (f64, f64) = serde_json::from_value(run(browser, script).await).expect("a place");
    browser.driver.enter_frame(0).await.expect("the questions");
    at
}

async fn run(browser: &Browser, statements: &str) -> Value {
    let script = format!("return (async () => {{ {statements} }})()");
    let done = browser.driver.execute(&script, vec![]).await;
    done.unwrap_or_else(|error| panic!("{statements}: {error}")).json().clone()
}
