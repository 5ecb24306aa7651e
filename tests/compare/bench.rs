//! Measures the guide and its peers in one run, as on a mid-range phone. `cargo xtask bench` makes the pages, runs this and
//! reads the figures; this only proves that each page was slowed down and asked all its questions.

use std::fs;

use serde_json::{Value, json};

use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::report::report;
use crate::handle::site::Site;

mod peers;
mod slow;
mod visit;

use peers::Peer;

#[tokio::test]
#[ignore = "takes minutes and needs the peers' pages: cargo xtask bench"]
async fn bench_of_peers() {
    let folder = given("CF_BENCH");
    let rounds = std::env::var("CF_BENCH_ROUNDS").expect("CF_BENCH_ROUNDS");
    let rounds: usize = rounds.parse().expect("a number of rounds");
    let site = Site::of(&folder).await;
    let peers = Peer::all(&folder);
    let mut figures: Vec<Vec<Value>> = vec![Vec::new(); peers.len()];
    let mut browser_is = Value::Null;
    // The pages take turns, so that whatever else the machine does affects all of them.
    for round in 1..=rounds {
        for (peer, figures) in peers.iter().zip(&mut figures) {
            // For xtask, which shows the last line while it waits.
            report(&format!("round {round} of {rounds}: {}", peer.page));
            // A fresh browser for each visit: one that has seen a page before is faster and holds more.
            let mut found = json!({});
            with(Kind::Chromium, async |browser| {
                browser_is = version(browser).await;
                found["arrival"] = visit::arrival(browser, &site, peer).await;
            })
            .await;
            with(Kind::Chromium, async |browser| {
                found["walk"] = visit::walk(browser, &site, peer).await;
            })
            .await;
            figures.push(found);
        }
    }
    let pages: Vec<_> = peers
        .iter()
        .zip(figures)
        .map(|(peer, rounds)| json!({ "page": peer.page, "rounds": rounds }))
        .collect();
    let conditions = json!({ "browser": browser_is, "network": slow::NETWORK, "cpu": slow::CPU });
    let all = json!({ "conditions": conditions, "pages": pages });
    fs::write(folder.join("figures.json"), all.to_string()).expect("the figures");
}

async fn version(browser: &Browser) -> Value {
    let version = browser.driver.cdp().send_raw("Browser.getVersion", json!({})).await.expect("a version");
    version["product"].clone()
}
