//! The stage: begun, the guide fills the window, in the same frame; left, the host's page is as it was. What goes wrong with it
//! on purpose is here too; what a page does to frames, on purpose or not, is in trouble.rs.

use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

/// A page with all that makes it hard: a header that sticks above everything, an ancestor that moves and cuts, smooth scrolling,
/// and styles of its own where the stage puts some.
fn page(attributes: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en" style="overflow: auto"><meta charset="utf-8"><title>host</title>
        <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
        <style>html {{ scroll-behavior: smooth }} body {{ margin: 0 }}
            header {{ position: sticky; top: 0; z-index: 9999; height: 110px; background: #ccc }}
            main {{ transform: translateX(0); overflow: hidden }}</style>
        <script>
            window.loads = 0; window.shifts = 0; window.thrown = [];
            document.addEventListener("load", (event) => {{ loads += event.target.localName === "iframe"; }}, true);
            addEventListener("error", (event) => thrown.push(event.message));
            // As the guide finds it: the driver may have scrolled to what it presses.
            addEventListener("message", (event) => {{ if (event.data.kind === "begin") window.before = state(); }});
            window.state = () => {{ {STATE} }};
            try {{
                new PerformanceObserver((list) => {{ for (const one of list.getEntries()) shifts += one.hadRecentInput ? 0 : one.value; }})
                    .observe({{ type: "layout-shift" }});
            }} catch {{}}
        </script>
        <header><a href="/">Site</a></header><main><p style="height: 150px">Above</p>
        <div data-care-finder data-phone="+1-855-555-0100" {attributes}><a href="tel:+18555550100">Call</a></div>
        <p style="height: 5000px">Below</p></main><script src="care-finder.js"></script>"#
    )
}

/// All of the page that a visitor could notice.
const STATE: &str = "const root = document.documentElement; const frame = document.querySelector('iframe');
    const box = frame.getBoundingClientRect();
    return [Math.round(scrollX), Math.round(scrollY), root.style.cssText, document.body.style.cssText,
        root.clientWidth, root.scrollHeight, Math.round(box.top), Math.round(box.height), document.activeElement.localName]";

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

/// In the host's document and back into the guide's.
async fn on_host(browser: &Browser, script: &str) -> Value {
    browser.driver.enter_default_frame().await.expect("the host's page");
    let value = on(browser, script).await;
    browser.driver.enter_frame(0).await.expect("the guide");
    value
}

const ON_STAGE: &str = "const box = document.querySelector('iframe').getBoundingClientRect();
    return [box.left, box.top, box.width === document.documentElement.clientWidth, box.height === innerHeight]";

async fn is_staged(browser: &Browser) -> bool {
    on(browser, "return document.body.classList.contains('window')").await == json!(true)
}

async fn begin<'a>(browser: &'a Browser, site: &Site) -> Guide<'a> {
    browser.driver.goto(site.http("host.html")).await.expect("the host's page");
    on(browser, "scrollTo({ top: 120, behavior: 'instant' })").await;
    let guide = Guide::enter(browser, 0).await;
    guide.answer(&["who.me"]).await;
    guide
}

async fn the_same_frame_fills_the_window_and_comes_back(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("host.html", &page(""));
    with(kind, async |browser| {
        browser.driver.set_window_rect(0, 0, 1000, 1300).await.expect("a window");
        let guide = begin(browser, &site).await;
        guide.go_on().await;
        until("the guide is on the stage", async || is_staged(browser).await).await;
        assert_eq!(on_host(browser, ON_STAGE).await, json!([0, 0, true, true]), "{kind:?}: fills the window");
        assert_eq!(on(browser, "return document.activeElement.localName").await, json!("h1"));
        assert!(guide.is_shown("[data-action=page]").await && !guide.is_shown("[data-action=window]").await);
        // The way out and the lines to call, wherever the screen has been scrolled to.
        on(browser, "scrollTo(0, 99999)").await;
        let in_view = "return ['[data-line]', '[data-action=leave]', '[data-action=page]'].every((one) => {
            const box = document.querySelector(one).getBoundingClientRect();
            return document.elementFromPoint(box.left + 5, box.top + box.height / 2)?.closest(one) !== null && box.top >= 0;
        })";
        assert_eq!(on(browser, in_view).await, json!(true), "{kind:?}: in view while the screen scrolls");

        guide.press("[data-action=page]").await;
        until("the guide is in the page again", async || !is_staged(browser).await).await;
        let [before, after] = [on_host(browser, "return before").await, on_host(browser, "return state()").await];
        assert_eq!(after, before, "{kind:?}: the host's page is as it was");
        assert_eq!(guide.place().await, "question journey", "nothing is lost");
        let focus = "return document.activeElement.dataset.action ?? ''";
        until("the focus is on what begins", async || guide.text_of(focus).await == "continue").await;

        guide.follow(TO_IOP, async |_| ()).await;
        assert!(is_staged(browser).await, "any Continue leads to the stage again");
        guide.press("[data-action=page]").await;
        until("the guide is in the page again", async || guide.is_shown("[data-action=window]").await).await;
        // There is no Continue on a result.
        until("the focus is on what begins", async || guide.text_of(focus).await == "window").await;
        guide.press("[data-action=window]").await;
        until("the guide is on the stage again", async || is_staged(browser).await).await;
        assert_eq!(guide.level().await, "iop");
        assert_eq!(on_host(browser, "return [loads, thrown]").await, json!([1, []]), "{kind:?}: loaded once");
        if kind == Kind::Chromium {
            assert_eq!(on_host(browser, "return shifts").await, json!(0), "layout shift of the host");
        }
        report(&format!("stage in {kind:?}: frame loaded once from first screen to result, host's page restored"));
        browser.driver.enter_default_frame().await.expect("the host's page");
        if kind != Kind::WebKit {
            console::assert_no_error(browser, "after the stage").await;
        }
    })
    .await;
}

#[tokio::test]
async fn chromium_the_same_frame_fills_the_window_and_comes_back() {
    the_same_frame_fills_the_window_and_comes_back(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_the_same_frame_fills_the_window_and_comes_back() {
    the_same_frame_fills_the_window_and_comes_back(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_the_same_frame_fills_the_window_and_comes_back() {
    the_same_frame_fills_the_window_and_comes_back(Kind::WebKit).await;
}
