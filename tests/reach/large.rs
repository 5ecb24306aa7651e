//! What is in view on a phone, in both languages: with the browser's own letters at 150 and 200 %, the question's heading and its
//! first answer after each step; at the end of a screen, the way out. That nothing is cut off in larger type is tested in
//! reflow.rs.

use serde_json::json;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::Guide;
use crate::handle::routes::Route;
use crate::handle::site::Site;
use crate::handle::tour::run;

/// A phone's, in px.
const WIDTH: u32 = 390;
const HEIGHT: u32 = 844;

#[tokio::test]
async fn the_question_is_in_view_in_large_type() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for percent in [150, 200] {
            for language in ["en", "es"] {
                letters(browser, 16 * percent / 100, HEIGHT).await;
                let out_of_view = walk(browser, &site, language).await;
                assert!(out_of_view.is_empty(), "at {percent} % in {language}: {out_of_view:#?}");
            }
        }
        // In a window half as high that is impossible, and it must be noticed.
        letters(browser, 32, HEIGHT / 2).await;
        assert!(!walk(browser, &site, "es").await.is_empty(), "nothing is found out of view");
    })
    .await;
}

/// Also on a page of its own, where no host holds the frame: at the end of every screen the lines to call and the way out can
/// be pressed.
#[tokio::test]
async fn the_way_out_is_in_reach_at_the_end_of_every_screen() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for language in ["en", "es"] {
            letters(browser, 16, HEIGHT).await;
            browser.driver.goto(site.http("care-finder.html")).await.expect("the guide");
            run(browser, &format!("await speak('{language}')")).await;
            let guide = Guide::of_current(browser);
            let mut screens = 0;
            let look = async |guide: &Guide<'_>| {
                screens += 1;
                assert_eq!(guide.text_of(OUT_OF_REACH).await, "", "on {}", guide.place().await);
            };
            guide.follow(Route::named("medically_managed"), look).await;
            assert!(screens > 9, "{screens} screens");
            run(browser, "document.querySelector('header').style.position = 'static'").await;
            assert_ne!(guide.text_of(OUT_OF_REACH).await, "", "nothing is found out of reach");
        }
    })
    .await;
}

/// What part of the header cannot be pressed at the end of the screen.
const OUT_OF_REACH: &str = "window.scrollTo(0, 1e5);
    return Array.from(document.querySelectorAll('header a')).filter((link) => {
        const { left, top } = link.getBoundingClientRect();
        return !link.contains(document.elementFromPoint(left + 9, top + 9));
    }).map((link) => link.textContent).join(', ')";

/// The size that a visitor has set in the browser, in px, of which the whole page's sizes are made.
async fn letters(browser: &Browser, px: u32, height: u32) {
    let cdp = browser.driver.cdp();
    let sizes = json!({ "fontSizes": { "standard": px, "fixed": px } });
    cdp.send_raw("Page.setFontSizes", sizes).await.expect("letters");
    let window = json!({ "width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": false });
    cdp.send_raw("Emulation.setDeviceMetricsOverride", window).await.expect("a window");
}

/// What is out of view, by question.
async fn walk(browser: &Browser, site: &Site, language: &str) -> Vec<String> {
    browser.driver.goto(site.http("care-finder.html")).await.expect("the guide");
    run(browser, &format!("await speak('{language}')")).await;
    let guide = Guide::of_current(browser);
    let mut out = Vec::new();
    let look = async |guide: &Guide<'_>| {
        let seen = "const top = document.querySelector('h1').getBoundingClientRect().top;
            const first = document.querySelector('.option')?.getBoundingClientRect();
            const from = document.querySelector('header').getBoundingClientRect().bottom;
            return top < from - 1 || (first && first.top + 40 > innerHeight) ? [top, first?.top, innerHeight].join(' ') : ''";
        let seen = guide.text_of(seen).await;
        if !seen.is_empty() {
            out.push(format!("{}: {seen}", guide.place().await));
        }
    };
    guide.follow(Route::named("medically_managed"), look).await;
    // The first screen says first what this is.
    out.retain(|said| !said.contains(" who:"));
    out
}
