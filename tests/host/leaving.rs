//! Leaving quickly, on pages that are in the way of it: one swallows every key, one asks first. What it does where nothing is in
//! the way is in stage.rs.

use serde_json::json;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;

const GUIDE: &str = r#"<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <script src="care-finder.js"></script>"#;

async fn begun<'a>(browser: &'a Browser, site: &Site, script: &str) -> Guide<'a> {
    let head = format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><script>{script}</script>"#
    );
    site.write("host.html", &format!("{head}<main>{GUIDE}</main>"));
    let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
    guide.answer(&["who.me"]).await;
    guide.go_on().await;
    guide
}

async fn is_left(browser: &Browser) -> bool {
    !browser.driver.current_url().await.expect("an address").as_str().contains("host.html")
}

/// As many sites do with the one that closes their own windows.
#[tokio::test]
async fn three_escapes_leave_a_page_that_swallows_them() {
    let site = Site::of_dist().await;
    let swallow = "addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)";
    with(Kind::Chromium, async |browser| {
        begun(browser, &site, swallow).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        browser.driver.execute("document.activeElement.blur(); focus()", vec![]).await.expect("a script");
        for _ in 0..3 {
            for kind in ["rawKeyDown", "keyUp"] {
                let key =
                    json!({ "type": kind, "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27 });
                browser.driver.cdp().send_raw("Input.dispatchKeyEvent", key).await.expect("a key");
            }
        }
        until("the page is left", async || is_left(browser).await).await;
    })
    .await;
}

/// A form elsewhere in the page has something in it that is not sent: a site asks then whether to leave. Not whoever leaves
/// from the guide.
#[tokio::test]
async fn no_page_asks_whoever_leaves_from_the_guide() {
    let site = Site::of_dist().await;
    let asks = "addEventListener('load', () => {
        addEventListener('beforeunload', (event) => { localStorage.asked = 'yes'; event.preventDefault() });
        window.onbeforeunload = () => { localStorage.asked = 'yes'; return 'Leave?' };
    })";
    with(Kind::Chromium, async |browser| {
        let guide = begun(browser, &site, asks).await;
        guide.press("[data-action=page]").await;
        let back = "return String(document.body.classList.contains('window'))";
        until("it is back in the page", async || guide.text_of(back).await == "false").await;
        // What was pressed goes with its page.
        let press = "document.querySelector('[data-action=leave]').focus()";
        browser.driver.execute(press, vec![]).await.expect("a script");
        let key = |kind: &str| json!({ "type": kind, "key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13 });
        for kind in ["keyDown", "keyUp"] {
            browser.driver.cdp().send_raw("Input.dispatchKeyEvent", key(kind)).await.expect("a key");
        }
        until("the page is left", async || is_left(browser).await).await;
        browser.driver.goto(site.http("care-finder.js")).await.expect("another page of the site");
        let asked = browser.driver.execute("return localStorage.asked ?? 'no'", vec![]).await.expect("a script");
        assert_eq!(asked.json(), "no", "the site asked first");
        // And does so as ever where nobody is in the guide.
        begun(browser, &site, asks).await.press("[data-action=page]").await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let away = "document.activeElement.blur(); setTimeout(() => location.assign('care-finder.js'))";
        browser.driver.execute(away, vec![]).await.expect("a script");
        until("the site asks", async || {
            let asked = browser.driver.execute("return localStorage.asked ?? 'no'", vec![]).await;
            asked.is_ok_and(|asked| asked.json() == "yes")
        })
        .await;
    })
    .await;
}
