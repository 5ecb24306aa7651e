//! What every screen must have, in a frame of 320 pixels: no sideways scrolling, one heading, the crisis lines.
//! Also that leaving forgets, and pictures of the main screens for people to look at.

use std::time::Duration;

use serde_json::json;

use crate::drivers::{Kind, given, with};
use crate::page::{Guide, Way, until};
use crate::routes::{TO_EMERGENCY, TO_IOP};
use crate::site::Site;

const NARROW: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>narrow</title>
    <style>body { margin: 0 } div { width: 320px }</style>
    <div data-care-finder data-center="Example Recovery and Wellness Center of Northern California"
         data-phone="+1-855-555-0100" data-text-number="+1-855-555-0101" data-contact-url="https://example.org/contact"
         data-insurance-url="https://example.org/insurance" data-hours="Every day, 7 a.m. to 11 p.m."></div>
    <script src="care-finder.js"></script>"#;

async fn has_what_it_must(guide: &Guide<'_>) {
    let place = guide.place().await;
    assert_eq!(guide.overflow().await, 0, "sideways scrolling at 320 px on `{place}`");
    assert_eq!(guide.count("h1").await, 1, "headings on `{place}`");
    assert!(guide.is_shown("[data-part=crisis] a[href='tel:988']").await, "no crisis line on `{place}`");
}

async fn every_screen(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("narrow.html", NARROW);
    with(kind, async |browser| {
        for route in [TO_IOP, TO_EMERGENCY] {
            let guide = Guide::open_in_host(browser, &site.http("narrow.html")).await;
            guide.follow(route, has_what_it_must).await;
        }
    })
    .await;
}

async fn leaving_forgets(kind: Kind) {
    let site = Site::of_dist().await;
    site.write(
        "elsewhere.html",
        r#"<!DOCTYPE html><meta charset="utf-8"><title>elsewhere</title><p>Elsewhere"#,
    );
    with(kind, async |browser| {
        let guide = Guide::open(browser, &site, Way::Page).await;
        guide.answer(&["who.someone"]).await;
        guide.go_on().await;
        guide.answer(&["journey.find_help"]).await;
        browser.driver.goto(site.http("elsewhere.html")).await.expect("another page");
        browser.driver.back().await.expect("back");
        until("the first question is back", async || guide.place().await == "question who").await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!((guide.place().await.as_str(), guide.chosen().await), ("question who", vec![]));
        guide.answer(&["who.me"]).await;
        browser.driver.refresh().await.expect("a reload");
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!((guide.place().await.as_str(), guide.chosen().await), ("question who", vec![]));
    })
    .await;
}

macro_rules! in_each_browser {
    ($($check:ident: $chromium:ident, $firefox:ident, $webkit:ident;)*) => {
        $(#[tokio::test]
        async fn $chromium() {
            $check(Kind::Chromium).await;
        }

        #[tokio::test]
        async fn $firefox() {
            $check(Kind::Firefox).await;
        }

        #[tokio::test]
        async fn $webkit() {
            $check(Kind::WebKit).await;
        })*
    };
}

in_each_browser! {
    every_screen: chromium_every_screen, firefox_every_screen, webkit_every_screen;
    leaving_forgets: chromium_leaving_forgets, firefox_leaving_forgets, webkit_leaving_forgets;
}

/// `cargo test --test browser -- --ignored screenshots`, with a folder in `CF_SHOTS`.
#[tokio::test]
#[ignore = "writes pictures for people to look at"]
async fn screenshots() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for width in [320, 390, 1280] {
            // As tall as the page, so that a picture shows all of it.
            let resize = async |height: u64| {
                let metrics =
                    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
                let cdp = browser.driver.cdp();
                cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics).await.expect("a screen size");
            };
            let shoot = async |name: &str| {
                // Screens fade in; a picture is of the end of that.
                let script = "for (const one of document.getAnimations()) one.finish();
                    return document.documentElement.scrollHeight";
                let tall = browser.driver.execute(script, vec![]).await.expect("a script").convert();
                resize(tall.expect("a height")).await;
                let file = given("CF_SHOTS").join(format!("{width}-{name}.png"));
                browser.driver.screenshot(&file).await.expect("a picture");
                resize(800).await;
            };
            resize(800).await;
            let guide = Guide::open(browser, &site, Way::Page).await;
            shoot("first").await;
            guide.follow(TO_IOP, async |guide: &Guide<'_>| {
                let place = guide.place().await;
                if place == "question harm" || !place.starts_with("question") {
                    shoot(&place.trim().replace(' ', "-")).await;
                }
            })
            .await;
            let guide = Guide::open(browser, &site, Way::Page).await;
            guide.follow(TO_EMERGENCY, async |_| ()).await;
            shoot("emergency").await;
            browser.driver.goto(site.http("demo.html")).await.expect("the demo");
            // A frame out of sight does not measure itself: Chromium rests what nobody sees.
            let show = "document.querySelector('iframe').scrollIntoView()";
            browser.driver.execute(show, vec![]).await.expect("a frame");
            Guide::enter(browser, 0).await;
            tokio::time::sleep(Duration::from_secs(1)).await;
            browser.driver.enter_default_frame().await.expect("the demo");
            shoot("demo").await;
        }
    })
    .await;
}
