//! Where the guide is put, and what it is told there: parents of every shape, scripts that do not know where they come from,
//! settings that change, a frame that nobody speaks to, frames that forbid, paper. What scripts do to the frame is in trouble.rs.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

const GUIDE: &str =
    r#"<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>"#;
const SCRIPT: &str = r#"<script src="care-finder.js"></script>"#;

fn page(body: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
        <meta name="viewport" content="width=device-width"><style>body {{ margin: 0 }}</style>{body}"#
    )
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

/// Each shrinks to what is in it, and of a frame a browser makes 300 pixels.
const PARENTS: &[(&str, &str)] = &[
    ("a block", "display: block"),
    ("a row", "display: flex"),
    ("a centered row", "display: flex; justify-content: center"),
    ("a centered column", "display: flex; flex-direction: column; align-items: center"),
    ("a grid", "display: grid; justify-items: center"),
    ("fit-content", "width: fit-content"),
    ("a float", "float: left"),
    ("an inline block", "display: inline-block"),
    ("a dialog", "position: fixed; inset: 0; margin: auto; width: fit-content; height: fit-content"),
    ("a table's cell", "display: table-cell"),
];

async fn it_is_as_wide_as_its_place(kind: Kind) {
    let site = Site::of_dist().await;
    let mut wrong = Vec::new();
    with(kind, async |browser| {
        for (place, (name, style)) in PARENTS.iter().enumerate() {
            let [host, narrow] = ["wide", "narrow"].map(|width| format!("{width}{place}.html"));
            site.write(&host, &page(&format!("<div style='{style}'>{GUIDE}</div>{SCRIPT}")));
            // Below 500 pixels no window is; a frame can be.
            site.write(
                &narrow,
                &page(&format!("<iframe src='{host}' title='narrow' style='width: 390px; height: 2000px; border: 0'></iframe>")),
            );
            for (address, least, most) in [(&host, 600, 1280), (&narrow, 380, 390)] {
                browser.driver.goto(site.http(address)).await.expect("a page");
                if *address == narrow {
                    browser.driver.enter_frame(0).await.expect("the host's page");
                }
                Guide::enter(browser, 0).await;
                browser.driver.enter_parent_frame().await.expect("the host's page");
                let width = "return [Math.round(document.querySelector('iframe').getBoundingClientRect().width),
                    document.documentElement.scrollWidth - document.documentElement.clientWidth]";
                let seen = on(browser, width).await;
                let right = (least..=most).contains(&seen[0].as_i64().unwrap_or(0)) && seen[1] == 0;
                report(&format!("{kind:?} | J: {name}, {address} | {}", if right { "right" } else { "WRONG" }));
                if !right {
                    wrong.push(format!("{name} in {address}: {seen}"));
                }
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{kind:?}: width, sideways scrolling: {wrong:#?}");
}

#[tokio::test]
async fn chromium_it_is_as_wide_as_its_place() {
    it_is_as_wide_as_its_place(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_it_is_as_wide_as_its_place() {
    it_is_as_wide_as_its_place(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_it_is_as_wide_as_its_place() {
    it_is_as_wide_as_its_place(Kind::WebKit).await;
}

#[tokio::test]
async fn it_finds_its_folder_or_says_what_to_write() {
    let site = Site::of_dist().await;
    let text = "const run = (text) => document.head.append(Object.assign(document.createElement('script'), { text }));
        const get = async (file) => (await fetch(file)).text();";
    // The script is in a folder of its own, as on a site.
    std::fs::create_dir(site.path("guide")).expect("a folder");
    for file in ["care-finder.js", "care-finder.html", "care-finder-nowasm.html"] {
        std::fs::copy(site.path(file), site.path("guide").join(file)).expect("a copy");
        std::fs::remove_file(site.path(file)).expect("a file less");
    }
    site.write("my-care-finder-theme.js", "");
    std::fs::copy(site.path("guide/care-finder.js"), site.path("joined.js")).expect("a copy");
    let starts = [
        (
            "jQuery runs it as text",
            format!(
                "{GUIDE}<script type='text/plain' src='guide/care-finder.js'></script><script>{text} get('guide/care-finder.js').then(run)</script>"
            ),
        ),
        (
            "another script has care-finder in its name",
            format!(
                "<script src='my-care-finder-theme.js'></script>{GUIDE}<script src='guide/care-finder.js?v=1#x' type='module'></script>"
            ),
        ),
        (
            "joined, with data-base",
            format!(
                "{}<script src='joined.js'></script>",
                GUIDE.replace("data-phone", "data-base='guide' data-phone")
            ),
        ),
        (
            "in the page, with data-base on its tag",
            format!(
                "{GUIDE}<script data-base='guide/'></script><script>{text} get('joined.js').then(run)</script>"
            ),
        ),
    ];
    with(Kind::Chromium, async |browser| {
        for (place, (name, body)) in starts.iter().enumerate() {
            let host = format!("host{place}.html");
            site.write(&host, &page(body));
            let guide = Guide::open_in_host(browser, &site.http(&host)).await;
            assert_eq!(guide.place().await, "question who", "{name}");
            report(&format!("Chromium | E: {name} | right"));
            console::assert_no_error(browser, name).await;
        }
        // Under another name: a browser takes a page that was changed within a second for the same.
        site.write("joined.html", &page(&format!("{GUIDE}<script src='joined.js'></script>")));
        browser.driver.goto(site.http("joined.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("there is a card at once", async || host.is_shown("[role=alert] a[href='tel:911']").await)
            .await;
        assert!(host.is_shown("[data-care-finder] > a").await);
        let told = console::entries(browser).await;
        assert!(told.iter().any(|one| one.text.contains("data-base is missing")), "{told:#?}");
    })
    .await;
}

/// Call tracking puts another number into the page, seconds after the guide has read the first.
#[tokio::test]
async fn changed_settings_change_the_guide_and_lose_no_answer() {
    let site = Site::of_dist().await;
    site.write("host.html", &page(&format!("{GUIDE}{SCRIPT}")));
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        on(browser, "document.querySelector('[data-care-finder]').dataset.phone = '855-555-0177'").await;
        browser.driver.enter_frame(0).await.expect("the guide");
        let phone = "return document.querySelector('a[data-contact=phone]').href";
        until("the new number is there", async || on(browser, phone).await == json!("tel:8555550177")).await;
        assert_eq!(guide.level().await, "iop");
        console::assert_no_error(browser, "after another number").await;
    })
    .await;
}

/// A frame that a page, or a copy of one, has made by itself: it would name no center, and look as if it were complete.
#[tokio::test]
async fn a_frame_that_nobody_speaks_to_does_not_look_complete() {
    let site = Site::of_dist().await;
    site.write(
        "host.html",
        &page("<iframe src='care-finder.html' title='guide' width='700' height='900'></iframe>"),
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        browser.driver.enter_frame(0).await.expect("the frame");
        let guide = Guide::of_current(browser);
        until("it says that it does not work", async || guide.is_shown("#failed").await).await;
        assert!(
            guide.is_shown("a[href='tel:988']").await
                && !guide.is_shown("button[data-action=continue]").await
        );
        // Settings that are written in the page itself are its own, whoever frames it.
        let document = site.read("care-finder.html");
        site.write(
            "care-finder.html",
            &document.replace(r#"id="settings">{}"#, r#"id="settings">{"phone": "855-555-0100"}"#),
        );
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        browser.driver.enter_frame(0).await.expect("the frame");
        until("it runs", async || guide.count("#failed").await == 0).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
    })
    .await;
}

/// Site builders put a page into a frame that forbids downloads and dialogs, without a word to what is in it.
#[tokio::test]
async fn done_is_said_only_where_it_is_known() {
    let site = Site::of_dist().await;
    site.write("inner.html", &page(&format!("{GUIDE}{SCRIPT}")));
    site.write(
        "host.html",
        &page("<iframe sandbox='allow-scripts allow-same-origin' src='inner.html' title='inner' width='1000' height='3500'></iframe>"),
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the outer page");
        browser.driver.enter_frame(0).await.expect("the host's page");
        let guide = Guide::enter(browser, 0).await;
        guide.follow(TO_IOP, async |_| ()).await;
        for (way, said) in [
            ("save", "If no file appears, copy the text instead."),
            ("print", "That did not work here. Try one of the other ways."),
            ("copy", "Done."),
        ] {
            guide.press(&format!("button[data-take={way}]")).await;
            let line = "return document.querySelector('[data-part=take] [data-taken]').textContent";
            until(&format!("{way}: {said}"), async || guide.text_of(line).await == said).await;
            report(&format!("Chromium | G: {way} in a frame that forbids | right"));
        }
    })
    .await;
}

/// The page printed after a result: no more sheets than before, and as many on the stage.
#[tokio::test]
async fn the_page_prints_as_before() {
    let site = Site::of_dist().await;
    site.write("host.html", &page(&format!("<p>Above</p>{GUIDE}<p>Below</p>{SCRIPT}")));
    with(Kind::Chromium, async |browser| {
        let sheets = async || {
            let pdf = browser.driver.cdp().send_raw("Page.printToPDF", json!({})).await.expect("a print");
            let pdf = BASE64_STANDARD.decode(pdf["data"].as_str().expect("a PDF")).expect("base64");
            String::from_utf8_lossy(&pdf).matches("/Type /Page\n").count()
        };
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        let before = sheets().await;
        guide.follow(TO_IOP, async |_| ()).await;
        let staged = sheets().await;
        guide.press("[data-action=page]").await;
        until("it is back", async || guide.is_shown("[data-action=window]").await).await;
        let after = sheets().await;
        report(&format!(
            "Chromium | L: sheets before, on the stage, after a result: {before}, {staged}, {after}"
        ));
        assert!(before > 0 && staged <= before && after == before, "{before}, {staged}, {after}");
    })
    .await;
}

/// A portal makes the frame that the center's page is in as high as that page: filling it, the guide would begin out of sight.
#[tokio::test]
async fn it_stays_in_the_page_where_that_is_in_a_frame_higher_than_the_window() {
    let site = Site::of_dist().await;
    site.write("inner.html", &page(&format!("<p style='height: 1500px'>Above</p>{GUIDE}{SCRIPT}")));
    with(Kind::Chromium, async |browser| {
        browser.driver.set_window_rect(0, 0, 1280, 1000).await.expect("a window");
        for (height, staged) in [(900, true), (3000, false)] {
            let outer = format!("outer{height}.html");
            let frame = format!("<iframe src='inner.html' title='inner' width='1000' height='{height}'></iframe>");
            site.write(&outer, &page(&frame));
            browser.driver.goto(site.http(&outer)).await.expect("the outer page");
            browser.driver.enter_frame(0).await.expect("the host's page");
            on(browser, "document.querySelector('[data-care-finder]').scrollIntoView()").await;
            let guide = Guide::enter(browser, 0).await;
            guide.answer(&["who.me"]).await;
            guide.go_on().await;
            let seen = "return new Promise((done) => new IntersectionObserver(([{ isIntersecting }]) =>
                done([isIntersecting, document.body.classList.contains('window')])).observe(document.querySelector('h1')))";
            assert_eq!(on(browser, seen).await, json!([true, staged]), "a frame of {height}: in sight, on the stage");
        }
    })
    .await;
}
