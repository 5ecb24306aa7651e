//! The gauntlet: session recorders on the host's page, as treatment centers have them, while a visitor answers. Nothing they
//! would send home may contain an answer, a question, a level or a reason. Which answers lead where is not judged here.

use std::collections::BTreeSet;
use std::time::Duration;

use care_finder::text::DEFAULT_LANGUAGE;

use serde_json::json;

use crate::handle::drivers::{Kind, with};
use crate::handle::report::report;
use crate::handle::site::Site;

mod catcher;
mod host;
mod secrets;
mod visit;

use catcher::{Catcher, Payload};
use host::{HOSTS_WORDS, Placement};
use secrets::Secrets;

/// Recorders, by the address each sends to.
const RECORDERS: [&str; 4] = ["rrweb", "posthog", "clarity", "greedy"];

async fn nothing_is_taken_from_the_sandboxed_frame(kind: Kind) {
    for taken in record(kind, Placement::SandboxedFrame).await {
        assert!(taken.leaking.is_empty(), "an answer has left the guide: {taken:#?}");
    }
}

/// A control, in each browser where nothing else may be found.
async fn an_open_shadow_root_is_read(kind: Kind) {
    for taken in record(kind, Placement::OpenShadowRoot).await {
        taken.assert_result();
    }
}

#[tokio::test]
async fn chromium_recorders_take_nothing_from_the_sandboxed_frame() {
    nothing_is_taken_from_the_sandboxed_frame(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_recorders_take_nothing_from_the_sandboxed_frame() {
    nothing_is_taken_from_the_sandboxed_frame(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_recorders_take_nothing_from_the_sandboxed_frame() {
    nothing_is_taken_from_the_sandboxed_frame(Kind::WebKit).await;
}

#[tokio::test]
async fn chromium_recorders_read_an_open_shadow_root() {
    an_open_shadow_root_is_read(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_recorders_read_an_open_shadow_root() {
    an_open_shadow_root_is_read(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_recorders_read_an_open_shadow_root() {
    an_open_shadow_root_is_read(Kind::WebKit).await;
}

#[tokio::test]
async fn recorders_read_a_frame_of_the_hosts_origin() {
    for taken in record(Kind::Chromium, Placement::SameOriginFrame).await {
        taken.assert_result();
    }
}

#[tokio::test]
async fn recorders_read_a_closed_shadow_root() {
    for taken in record(Kind::Chromium, Placement::ClosedShadowRoot).await {
        // rrweb and PostHog get what is ticked there; the other two are handed all of it.
        assert!(!taken.leaking.is_empty(), "this test cannot see a leak: {taken:#?}");
        if ["clarity", "greedy"].contains(&taken.recorder) {
            taken.assert_result();
        }
    }
}

/// What one recorder would have sent home.
#[derive(Debug)]
struct Taken {
    recorder: &'static str,
    payloads: usize,
    /// What was found in each payload that contained anything.
    leaking: Vec<BTreeSet<String>>,
}

impl Taken {
    fn of(recorder: &'static str, payloads: &[Payload], secrets: &Secrets) -> Self {
        let texts: Vec<_> = payloads
            .iter()
            .map(|payload| {
                let body =
                    payload.body.as_ref().unwrap_or_else(|| panic!("{recorder} sends what cannot be read"));
                format!("{}\n{body}", payload.address)
            })
            .collect();
        assert!(
            texts.iter().any(|text| text.contains(HOSTS_WORDS)),
            "{recorder} does not record: {texts:#?}"
        );
        let found = texts.iter().map(|text| secrets.found_in(text));
        let leaking = found.filter(|found| !found.is_empty());
        let leaking = leaking.map(|found| found.into_iter().map(str::to_owned).collect()).collect();
        Self { recorder, payloads: payloads.len(), leaking }
    }

    /// For a control: more than the first screen, which is the same for everybody.
    fn assert_result(&self) {
        let has_result = |found: &BTreeSet<String>| found.iter().any(|name| name.starts_with("level iop"));
        assert!(self.leaking.iter().any(has_result), "this test cannot see a leak: {self:#?}");
    }
}

async fn record(kind: Kind, placement: Placement) -> Vec<Taken> {
    let catcher = Catcher::default();
    let site = Site::of_dist_and(catcher.routes()).await;
    host::write(&site, placement);
    with(kind, async |browser| {
        if kind == Kind::Chromium {
            // Otherwise the machine decides whether a window without a screen has the focus.
            let focus = json!({ "enabled": true });
            browser
                .driver
                .cdp()
                .send_raw("Emulation.setFocusEmulationEnabled", focus)
                .await
                .expect("a focus");
        }
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        visit::visit(browser, placement).await;
        // PostHog holds what it has recorded for two seconds.
        tokio::time::sleep(Duration::from_millis(2200)).await;
        // Everything still held is sent when the page is left.
        browser.driver.goto("about:blank").await.expect("an empty page");
        tokio::time::sleep(Duration::from_millis(300)).await;
    })
    .await;
    let known = format!("{}{}", host::page(placement), site.read("care-finder.js"));
    let secrets = Secrets::of(DEFAULT_LANGUAGE, &known);
    let taken = RECORDERS.map(|recorder| Taken::of(recorder, &catcher.of(recorder), &secrets));
    let figures =
        taken.each_ref().map(|one| format!("{} {} of {}", one.recorder, one.leaking.len(), one.payloads));
    let place = placement.name();
    report(&format!("gauntlet, {kind:?}, {place}: payloads with an answer: {}", figures.join(", ")));
    taken.into()
}
