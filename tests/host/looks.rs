//! Settings that show before the WebAssembly is there: language, theme and accent, from the frame's name or the page's own text,
//! and from nowhere else. What each kind of value means is tested natively; malformed ones are in settings.rs.

use serde_json::json;

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;

/// Stands in front of the document: the WebAssembly waits for the test, and every frame that is painted is noted.
const SLOW: &str = "const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => new Promise((go) => { window.go = go; }).then(() => real(...all));
    window.seen = new Set();
    (function note() {
      const [guide, button] = [document.querySelector('.care-finder'), document.querySelector('.primary')];
      if (button) window.seen.add([
        guide.lang, getComputedStyle(document.body).backgroundColor, getComputedStyle(guide).backgroundColor,
        getComputedStyle(guide).colorScheme.trim(), getComputedStyle(button).backgroundColor,
      ].join(' | '));
      requestAnimationFrame(note);
    })();";
const SEEN: &str = "return Array.from(window.seen).join('\\n')";

const DARK_PAPER: &str = "rgb(19, 26, 26)";
const LIGHT_PAPER: &str = "rgb(250, 246, 238)";

async fn is_spanish_and_dark_from_the_first_frame_on(kind: Kind) {
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", SLOW);
    let set = r##"data-language="es" data-theme=" dark " data-accent="#7a3cff""##;
    site.write("host.html", &host(set));
    let own = r##"id="settings">{"language": "es", "data-theme": "dark", "accent": "#7a3cff"}<"##;
    let alone = site.read("care-finder.html").replace(r#"id="settings">{}<"#, own);
    site.write("alone.html", &alone);
    with(kind, async |browser| {
        let mut seen = Vec::new();
        for page in ["host.html", "alone.html"] {
            let guide = if page == "host.html" {
                in_frame(browser, &site.http(page)).await
            } else {
                Guide::open_page(browser, &site.http(page)).await
            };
            until("a first frame is painted", async || !guide.text_of(SEEN).await.is_empty()).await;
            assert_eq!(guide.attribute("html", "lang").await, "es");
            assert_eq!(
                guide.text_of("return document.title").await,
                "Encuentre el nivel de atención adecuado"
            );
            guide.answer(&["who.someone"]).await;
            guide.press("button[data-action=continue]").await;
            until("the second question", async || guide.place().await == "question red_flags").await;
            assert!(guide.words().await.contains("Seguir"), "{}", guide.words().await);

            browser.driver.execute("window.go()", vec![]).await.expect("the WebAssembly waits");
            // It alone can ask the third question.
            guide.answer(&["red_flags.none"]).await;
            guide.press("button[data-action=continue]").await;
            until("the guide runs", async || guide.place().await == "question harm").await;
            seen.push(guide.text_of(SEEN).await);
            console::assert_no_error(browser, page).await;

            // Started anew, as a copy from the browser's memory is, or the twin in its place.
            let again = "document.documentElement.dataset.before = ''; location.reload()";
            browser.driver.execute(again, vec![]).await.expect("a reload");
            let new = "const page = document.documentElement;
                return document.readyState !== 'complete' || 'before' in page.dataset ? '' : page.lang";
            until("the page again", async || !guide.text_of(new).await.is_empty()).await;
            assert_eq!(guide.text_of(new).await, "es", "after a reload");
        }
        let [one, other] = &seen[..] else { panic!("{seen:?}") };
        assert_eq!(one, other, "in a frame and alone");
        assert_eq!(one.lines().count(), 1, "something changed while it was looked at:\n{one}");
        let start = format!("es | {DARK_PAPER} | {DARK_PAPER} | dark | rgb(");
        assert!(one.starts_with(&start) && !one.contains("rgb(134, 207, 196)"), "{one}");
    })
    .await;
}

#[tokio::test]
async fn chromium_is_spanish_and_dark_from_the_first_frame_on() {
    is_spanish_and_dark_from_the_first_frame_on(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_is_spanish_and_dark_from_the_first_frame_on() {
    is_spanish_and_dark_from_the_first_frame_on(Kind::Firefox).await;
}

/// Nothing in an address or in another site's link may set anything.
#[tokio::test]
async fn a_page_of_its_own_takes_nothing_from_its_name() {
    let site = Site::of_dist().await;
    let link = r##"<!DOCTYPE html><meta charset="utf-8"><title>link</title><script>
        window.name = '[["language","es"],["theme","dark"],["accent","#ff0000"]]';
        location.replace("care-finder.html");</script>"##;
    site.write("link.html", link);
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_page(browser, &site.http("link.html")).await;
        until("the guide's page", async || guide.count("main h1").await == 1).await;
        assert!(guide.text_of("return window.name").await.contains("dark"), "the name was taken away before");
        is_plain(&guide, "its name").await;
    })
    .await;
}

/// What is no list of pairs of texts, or names no language and no color of ours.
#[tokio::test]
async fn a_frame_s_name_of_any_other_kind_is_passed_over() {
    let site = Site::of_dist().await;
    let names = [
        "",
        "care-finder",
        "null",
        r#"{"language": "es", "theme": "dark"}"#,
        r#"[["theme", "dark"], ["language", 1]]"#,
        r#"[["theme", "dark"], ["language", "es", "en"]]"#,
        r#"[["theme", "dark"], null]"#,
        r#"[["THEME", "dark"], ["theme", "DARK"], ["theme", "dark"], ["language", "\"]"], ["accent", "red"]]"#,
        r##"[["accent", "#12345g"], ["accent", "#000000"], ["__proto__", "x"], ["phone", "855-555-0100"]]"##,
        &format!(r#"[["theme", "dark"], ["hours", "{}"]]"#, "x".repeat(2001)),
        &format!(r#"[["theme", "dark"]{}]"#, r#", ["a", "b"]"#.repeat(64)),
    ];
    let page = r#"<!DOCTYPE html><meta charset="utf-8"><title>by hand</title><body></body>"#;
    site.write("by-hand.html", page);
    with(Kind::Chromium, async |browser| {
        for name in names {
            browser.driver.goto(site.http("by-hand.html")).await.expect("the page");
            let put = "const frame = Object.assign(document.createElement('iframe'), { name: arguments[0], src: 'care-finder.html' });
                frame.setAttribute('sandbox', 'allow-scripts');
                document.body.append(frame);";
            browser.driver.execute(put, vec![json!(name)]).await.expect("a frame");
            browser.driver.enter_frame(0).await.expect("the frame");
            let guide = Guide::of_current(browser);
            until("the guide's page", async || guide.count("main h1").await == 1).await;
            is_plain(&guide, name).await;
            console::assert_no_error(browser, name).await;
        }
    })
    .await;
}

async fn is_plain(guide: &Guide<'_>, name: &str) {
    let script = "const [page, body] = [document.documentElement, getComputedStyle(document.body)];
        return [page.lang, body.backgroundColor, body.getPropertyValue('--accent').trim()].join(' ')";
    assert_eq!(guide.text_of(script).await, format!("en {LIGHT_PAPER} #0e5f5b"), "{name}");
}

fn host(attributes: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="es"><meta charset="utf-8"><title>host</title>
        <div data-care-finder {attributes}></div><script src="care-finder.js"></script>"#
    )
}

/// A guide that has not started.
async fn in_frame<'a>(browser: &'a Browser, address: &str) -> Guide<'a> {
    browser.driver.goto(address).await.expect("the host's page");
    let host = Guide::of_current(browser);
    until("the frame is there", async || host.count("iframe").await == 1).await;
    browser.driver.enter_frame(0).await.expect("the frame");
    let guide = Guide::of_current(browser);
    until("the guide's page", async || guide.count("main h1").await == 1).await;
    guide
}
