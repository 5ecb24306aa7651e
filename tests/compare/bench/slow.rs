//! A mid-range phone on a slow network, as Lighthouse defines it, and whether the browser really simulates it. Records no figure.

use serde_json::{Value, json};

use crate::handle::drivers::Browser;

/// Lighthouse's slow 4G as it is observed: bits per second, and milliseconds from a request to its answer. For browsers' own
/// throttling Lighthouse turns these 150 into 562.5, for the round trips of a new connection. That would be added to every page
/// alike and so flatter any page slower than the hand-written one; here that page is ours.
pub(super) const NETWORK: Network = Network { bits: 1_600_000.0, round_trip: 150.0 };

/// How many times slower the processor is.
pub(super) const CPU: f64 = 4.0;

#[derive(serde::Serialize)]
pub(super) struct Network {
    bits: f64,
    round_trip: f64,
}

/// Lighthouse's screen. Without `network` the network stays fast, for what is done once everything has arrived.
pub(super) async fn begin(browser: &Browser, network: bool) {
    let screen = json!({ "width": 412, "height": 823, "deviceScaleFactor": 1.75, "mobile": true });
    send(browser, "Emulation.setDeviceMetricsOverride", screen).await;
    send(browser, "Emulation.setCPUThrottlingRate", json!({ "rate": CPU })).await;
    send(browser, "Network.enable", json!({})).await;
    send(browser, "Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
    if network {
        let bytes = NETWORK.bits / 8.0;
        let slow = json!({
            "offline": false, "latency": NETWORK.round_trip, "downloadThroughput": bytes, "uploadThroughput": bytes,
        });
        send(browser, "Network.emulateNetworkConditions", slow).await;
    }
}

/// How many times slower the processor really was. A browser simulates it by pausing a page's thread now and then; on an
/// overloaded machine those pauses change nothing. Ends the slowness.
pub(super) async fn slowdown(browser: &Browser) -> f64 {
    let slow = loops(browser).await;
    send(browser, "Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
    loops(browser).await / slow
}

/// From what probe.js reports. A browser that simulates a slow network still reports when an answer really began, so only its
/// end can be used.
/// end can be looked at.
pub(super) fn assert_slow_network(page: &str, arrival: &Value) {
    let number = |name: &str| arrival[name].as_f64().unwrap_or_else(|| panic!("{page}: no {name}"));
    let took = number("came") - number("asked");
    let least = NETWORK.round_trip + number("bytes") * 8.0 / NETWORK.bits * 1000.0;
    assert!(took >= 0.9 * least, "{page} came within {took:.0} ms, which takes {least:.0} on this network");
}

/// How many loops the page's thread completes in a millisecond.
async fn loops(browser: &Browser) -> f64 {
    let script = "return probe.loops()";
    browser.driver.execute(script, vec![]).await.expect(script).convert().expect("a number")
}

pub(super) async fn send(browser: &Browser, method: &str, parameters: Value) -> Value {
    browser
        .driver
        .cdp()
        .send_raw(method, parameters)
        .await
        .unwrap_or_else(|error| panic!("{method}: {error}"))
}
