//! The guide's place in the page, where no height is set: the whole first screen is in it, at every width, in every language.
//! What a height that is set does, is in stage.rs; that nothing in the page moves, in starting.rs and looks.rs.

use serde_json::{Value, json};

use care_finder::text::CODES;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;

/// Of the place: old and usual phones, a tablet held upright or a column of text, a whole page.
const WIDTHS: [u32; 6] = [320, 360, 390, 480, 620, 1000];

/// How much may stay empty below it: a place for the longest language would else be any height at all.
const SPARE: i64 = 250;

async fn the_first_screen_is_whole(kind: Kind) {
    let site = Site::of_dist().await;
    let mut wrong = Vec::new();
    with(kind, async |browser| {
        browser.driver.set_window_rect(0, 0, 1400, 900).await.expect("a window");
        for language in CODES {
            for width in WIDTHS {
                let seen = seen_at(browser, &site, language, width).await;
                let (place, button) = (seen[0].as_i64(), seen[1].as_i64());
                let (place, button) = (place.expect("a height"), button.expect("a height"));
                if button > place || place - button > SPARE || seen[2] != false {
                    wrong.push(format!("{language} at {width}: {button} in {place}, scrolls: {}", seen[2]));
                }
            }
        }
        // A phone is turned.
        seen_at(browser, &site, "es", 1000).await;
        let narrow = "document.querySelector('div').style.width = '320px'; window.dispatchEvent(new Event('resize'));
            const { offsetHeight } = document.querySelector('iframe');
            return [offsetHeight, offsetHeight === document.querySelector('[data-care-finder]').offsetHeight]";
        assert_eq!(on(browser, narrow).await, json!([1285, true]), "{kind:?}");
    })
    .await;
    assert!(wrong.is_empty(), "{kind:?}: where Continue ends, and the place: {wrong:#?}");
}

/// How high the place is, where Continue ends in it, and whether the guide scrolls there.
async fn seen_at(browser: &Browser, site: &Site, language: &str, width: u32) -> Value {
    let host = format!("{language}{width}.html");
    site.write(
        &host,
        &format!(
            r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
            <div style="width: {width}px"><div data-care-finder data-language="{language}"><a href="tel:911">Call</a></div></div>
            <script src="care-finder.js"></script>"#
        ),
    );
    let guide = Guide::open_in_host(browser, &site.http(&host)).await;
    until("the first screen is there", async || guide.is_shown("button[data-action=continue]").await).await;
    assert_eq!(guide.attribute("html", "lang").await, language);
    let inside =
        "const { bottom } = document.querySelector('button[data-action=continue]').getBoundingClientRect();
        return [Math.ceil(bottom + scrollY), document.documentElement.scrollHeight > innerHeight]";
    let inside = on(browser, inside).await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    let place = on(browser, "return document.querySelector('iframe').offsetHeight").await;
    json!([place, inside[0], inside[1]])
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

#[tokio::test]
async fn chromium_the_first_screen_is_whole() {
    the_first_screen_is_whole(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_the_first_screen_is_whole() {
    the_first_screen_is_whole(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_the_first_screen_is_whole() {
    the_first_screen_is_whole(Kind::WebKit).await;
}
