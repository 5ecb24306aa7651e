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
            addEventListener("message", (event) => {{ if (event.data.kind === "begin") {{ window.before = state(); shifts = 0; }} }});
            window.state = () => {{ {STATE} }};
            try {{
                // Of the host's own things; the guide's frame comes and goes, by the visitor's own press.
                const ofHost = ({{ node }}) => node && !(node.closest && node.closest("[data-care-finder]"));
                new PerformanceObserver((list) => {{
                    for (const one of list.getEntries()) if (one.sources.some(ofHost)) shifts += one.value;
                }}).observe({{ type: "layout-shift" }});
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
        assert_eq!(guide.place().await, "question red_flags", "nothing is lost");
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

/// Whatever a center writes into the two attributes, and whatever its page has done to dialogs, the guide can be used, the
/// console names it, and nothing is thrown into the page.
#[tokio::test]
async fn what_is_wrong_has_a_default_and_a_warning() {
    let unstaged = "opens no dialog";
    let broken = |what: &str| format!("HTMLDialogElement.prototype.showModal = {what}");
    let cases: [(&str, &str, String, bool, u64, &str); 12] = [
        ("nothing set", "", String::new(), true, 1030, ""),
        ("height", "data-height='700px'", String::new(), true, 700, ""),
        (
            "height of nonsense",
            "data-height='tall'",
            String::new(),
            true,
            1030,
            "data-height: \"tall\" is not",
        ),
        ("height of zero", "data-height='0'", String::new(), true, 1030, "data-height: \"0\" is not"),
        (
            "huge height",
            "data-height='99999999999999999999'",
            String::new(),
            true,
            1030,
            "is not 320 to 2000 pixels",
        ),
        ("negative height", "data-height='-5'", String::new(), true, 1030, "is not 320 to 2000 pixels"),
        ("page", "data-display='page'", String::new(), false, 1030, ""),
        ("stage", "data-display='stage'", String::new(), true, 1030, ""),
        (
            "unknown display",
            "data-display='popup'",
            String::new(),
            true,
            1030,
            "data-display: \"popup\" is not",
        ),
        (
            "no showModal",
            "",
            "delete HTMLDialogElement.prototype.showModal".to_owned(),
            false,
            1030,
            unstaged,
        ),
        ("showModal that throws", "", broken("() => { throw new Error('mine') }"), false, 1030, unstaged),
        ("showModal that does nothing", "", broken("() => {}"), false, 1030, unstaged),
    ];
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for (name, attributes, script, staged, height, warning) in &cases {
            let document = page(attributes)
                .replace("</script>\n        <header>", &format!(";{script}</script>\n        <header>"));
            // A browser takes a page that was changed within a second for the same.
            tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
            site.write("host.html", &document);
            let guide = begin(browser, &site).await;
            let now = on_host(browser, "return document.querySelector('iframe').offsetHeight").await;
            assert_eq!(now, json!(height), "{name}: height");
            guide.go_on().await;
            assert_eq!(guide.place().await, "question red_flags", "{name}");
            assert_eq!(is_staged(browser).await, *staged, "{name}: on the stage");
            assert_eq!(guide.is_shown("[data-action=page]").await, *staged, "{name}: a way back");
            assert_eq!(
                on_host(browser, "return [thrown, loads]").await,
                json!([[], 1]),
                "{name}: thrown, loads"
            );
            let told = console::entries(browser).await;
            assert_eq!(told.len(), usize::from(!warning.is_empty()), "{name}: {told:#?}");
            assert!(
                told.iter().all(|one| one.text.replace("\\\"", "\"").contains(warning)),
                "{name}: {told:#?}"
            );
        }
    })
    .await;
}

/// What the host does to the dialog midway: the page is given back, and the guide is there again.
#[tokio::test]
async fn a_host_may_do_what_it_likes_to_the_dialog() {
    let site = Site::of_dist().await;
    site.write("host.html", &page(""));
    with(Kind::Chromium, async |browser| {
        for (doing, kept) in [
            ("document.querySelector('dialog[open]').close()", true),
            ("for (const one of document.querySelectorAll('dialog')) one.removeAttribute('open')", true),
            ("document.querySelector('dialog').remove()", false),
            ("document.querySelector('[data-care-finder]').innerHTML = '<a href=\"tel:+18555550100\">Call</a>'", false),
            ("const other = document.body.appendChild(document.createElement('dialog')); other.showModal(); other.close(); document.querySelector('dialog').close()", true),
        ] {
            let guide = begin(browser, &site).await;
            guide.go_on().await;
            until("the guide is on the stage", async || is_staged(browser).await).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            on(browser, doing).await;
            let locked = "return getComputedStyle(document.documentElement).overflow === 'hidden'";
            let attribute = doing.contains("removeAttribute");
            if !attribute {
                until(&format!("{doing}: the page scrolls again"), async || on(browser, locked).await == json!(false)).await;
            }
            let guide = Guide::enter(browser, 0).await;
            let expected = if kept { "question red_flags" } else { "question who" };
            until(&format!("{doing}: {expected}"), async || guide.place().await == expected).await;
            assert_eq!(on_host(browser, "return thrown").await, json!([]), "{doing}");
            if !kept {
                guide.answer(&["who.me"]).await;
                guide.go_on().await;
                until("the guide is on the stage again", async || is_staged(browser).await).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_guides_that_begin_at_once_the_second_stays_in_the_page() {
    let site = Site::of_dist().await;
    site.write(
        "host.html",
        &page("").replace(
            "<p style=\"height: 5000px\">",
            "<div data-care-finder></div><p style=\"height: 5000px\">",
        ),
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        for place in [0, 1] {
            Guide::enter(browser, place).await.answer(&["who.me"]).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
        }
        // At once, as no hand does it: the second is said before the first is answered.
        for place in [0, 1] {
            Guide::enter(browser, place).await;
            on(browser, "setTimeout(() => document.querySelector('[data-action=continue]').click(), 700)")
                .await;
            browser.driver.enter_default_frame().await.expect("the host's page");
        }
        let told = async || {
            console::entries(browser).await.iter().any(|one| one.text.contains("two guides have begun"))
        };
        until("it is told", told).await;
        assert_eq!(
            on(browser, "return [document.querySelectorAll(':modal').length, thrown]").await,
            json!([1, []])
        );
        let guide = Guide::enter(browser, 0).await;
        assert_eq!(guide.place().await, "question red_flags");
    })
    .await;
}

/// The platform's own ways: Escape in the host's page goes back, three of them leave, wherever the focus is.
#[tokio::test]
async fn escape_goes_back_and_three_of_them_leave() {
    let site = Site::of_dist().await;
    site.write(
        "host.html",
        &page("").replace(
            "<header>",
            "<script>addEventListener('pagehide', () => { localStorage.left = 'yes' })</script><header>",
        ),
    );
    with(Kind::Chromium, async |browser| {
        let escape = async || {
            let cdp = browser.driver.cdp();
            for kind in ["rawKeyDown", "keyUp"] {
                let key = json!({ "type": kind, "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27 });
                cdp.send_raw("Input.dispatchKeyEvent", key).await.expect("a key");
            }
        };
        let guide = begin(browser, &site).await;
        guide.go_on().await;
        until("the guide is on the stage", async || is_staged(browser).await).await;
        // With the focus on the dialog and not in its frame.
        on_host(browser, "document.activeElement.blur()").await;
        escape().await;
        until("the guide is in the page", async || !is_staged(browser).await).await;
        assert_eq!(guide.place().await, "question red_flags", "one press forgets nothing");
        // On the host's text.
        on_host(browser, "document.activeElement.blur(); window.leaving = false; const header = document.querySelector('header a'); header.focus()").await;
        for _ in 0..3 {
            escape().await;
        }
        // The neutral page is not reachable here; that the page is on its way is enough.
        browser.driver.enter_default_frame().await.expect("the host's page");
        until("the page is left", async || !browser.driver.current_url().await.expect("an address").as_str().contains("host.html")).await;
    })
    .await;
}
