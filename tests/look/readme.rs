//! The pictures at the top of README.md, taken from the real thing. Checks nothing; `cargo xtask pictures` runs it.

use std::fs;

use serde_json::json;

use crate::handle::drivers::{Browser, given, with_fonts};
use crate::handle::fonts::Fonts;
use crate::handle::page::{Guide, until};
use crate::handle::routes::{Route, TO_IOP};
use crate::handle::site::Site;
use crate::handle::tour::{Tour, run};

/// A size that suits a README.
const LARGEST: usize = 120_000;

#[tokio::test]
#[ignore = "writes the pictures of README.md: cargo xtask pictures"]
async fn pictures_of_readme() {
    let site = Site::of_dist().await;
    let fonts = Fonts::pinned();
    with_fonts(&fonts.configuration(), async |browser| {
        for (name, dark) in [("light", false), ("dark", true)] {
            window(browser, 1280, 860, dark).await;
            Guide::open_in_host(browser, &site.http("demo.html")).await;
            walk(browser, TO_IOP, "").await;
            browser.driver.enter_default_frame().await.expect("the demo");
            // The host has followed the guide to the top of its new screen.
            let script = "scrollTo(0, 0); return String(scrollY)";
            until("the page is at its top", async || {
                let top = browser.driver.execute(script, vec![]).await.expect("a script");
                top.json() == "0"
            })
            .await;
            shoot(browser, name).await;
        }
        window(browser, 390, 844, false).await;
        let tour = Tour { language: "es", dark: false, width: 390, framed: false };
        tour.begin(browser, &site).await;
        walk(browser, TO_IOP, "used").await;
        window(browser, 390, 844, false).await;
        run(browser, "await tick(['used.alcohol']); scrollTo(0, 0)").await;
        shoot(browser, "phone").await;
    })
    .await;
}

async fn window(browser: &Browser, width: u32, height: u32, dark: bool) {
    let cdp = browser.driver.cdp();
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
    cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics).await.expect("a screen size");
    let scheme = if dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    cdp.send_raw("Emulation.setEmulatedMedia", media).await.expect("a color scheme");
}

/// Answers as on `route`, to its end or until the question `stop` is asked.
async fn walk(browser: &Browser, route: Route, stop: &str) {
    for _ in 0..40 {
        let seen = run(browser, "return seen()").await;
        let question = seen["question"].as_str().unwrap_or_default();
        let go_on = "return leave('button[data-action=continue]')";
        match seen["screen"].as_str() {
            Some("question") if question == stop => return,
            Some("question") => {
                let answer = format!("await tick({}); {go_on}", json!(route.answers(question)));
                run(browser, &answer).await;
            }
            Some("review") => {
                run(browser, go_on).await;
            }
            _ => return,
        }
    }
    panic!("the guide asks and asks");
}

async fn shoot(browser: &Browser, name: &str) {
    let picture = browser.driver.screenshot_as_png().await.expect("a screenshot");
    assert!(picture.len() < LARGEST, "{name}.png has {} bytes, more than {LARGEST}", picture.len());
    fs::write(given("CF_PICTURES").join(name).with_extension("png"), picture).expect("a picture");
}
