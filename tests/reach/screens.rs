//! What every screen must have, in a frame of 320 pixels: no sideways scrolling, one heading, the crisis lines.
//! Also that leaving forgets the answers. What screens look like is in look/pictures.rs.

use std::time::Duration;

use crate::handle::drivers::{Kind, with};
use crate::handle::page::{Guide, Way, until};
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

const NARROW: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>narrow</title>
    <style>body { margin: 0 } div { width: 320px }</style>
    <div data-care-finder data-display="page" data-height="2000" data-center="Example Recovery and Wellness Center of Northern California"
         data-phone="+1-855-555-0100" data-text-number="+1-855-555-0101" data-contact-url="https://example.org/contact"
         data-insurance-url="https://example.org/insurance" data-hours="Every day, 7 a.m. to 11 p.m."
             data-languages="English, Español"></div>
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
        guide.answer(&["red_flags.none"]).await;
        browser.driver.goto(site.http("elsewhere.html")).await.expect("another page");
        browser.driver.back().await.expect("back");
        // The browser's copy of the page was emptied on leaving; it is there again once it has reloaded.
        until("the first question is back", async || {
            guide.count("main").await == 1 && guide.place().await == "question who"
        })
        .await;
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
