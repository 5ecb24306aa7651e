//! Whole pages, each with something of its own that reaches the guide: on each it begins, fills the window, and leaves the page as
//! it was. Chromium alone, because none of it differs between browsers. What else scripts do to the frame is in trouble.rs, what
//! they do around the stage in staged.rs, and libraries in libraries.rs; how the guide is left is in leaving.rs.

use serde_json::{Value, json};

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::site::Site;

struct Page {
    name: &'static str,
    head: &'static str,
    /// With `GUIDE` where the guide is.
    body: &'static str,
    /// Once the guide is ready, and once it is on the stage: statements with `frame`, `box` and `main`.
    act: &'static str,
    on_stage: &'static str,
    /// How high the frame is in the page.
    height: u64,
}

const fn page(name: &'static str, head: &'static str, body: &'static str) -> Page {
    Page { name, head, body, act: "", on_stage: "", height: 1030 }
}

const USUAL: &str = "<p style='height: 700px'>Above</p><main>GUIDE</main><p style='height: 3000px'>Below</p>";

const PAGES: &[Page] = &[
    // Where an element is as wide as what is in it, and there is nothing in it yet.
    page("J: beside another column", "", "<div style='display: flex'><p>Left</p><main>GUIDE</main></div>"),
    Page {
        height: 1465,
        ..page(
            "J: a column as narrow as it can be",
            "<style>main { display: grid; grid-template-columns: min-content }</style>",
            USUAL,
        )
    },
    page(
        "L: a closed shadow root",
        "",
        "<main></main><p style='height: 3000px'>Below</p><script>addEventListener('load', () => {
            window.root = document.querySelector('main').attachShadow({ mode: 'closed' });
            root.innerHTML = `GUIDE`; CareFinder.load(root) })</script>",
    ),
    page(
        "D: a page's own names in the place of the browser's, and no warnings in its console",
        "<script>var scrollY = 0, scrollX = 0, parent = {}, innerHeight = 10, pageYOffset = 0, screen = 1, self = null, event = 1;
            function scrollTo(element) { element.offsetTop.top } function scroll() { throw 1 } function open() { throw 1 }
            window.console = {}</script>",
        "<p style='height: 700px'>Above</p><main><div data-care-finder data-height='tall'><a href='tel:+18555550100'>Call</a></div></main>
            <p style='height: 3000px'>Below</p>",
    ),
    Page {
        act: "setInterval(() => { frame.style.height = '90px' }, 15); await new Promise((done) => setTimeout(done, 1700))",
        ..page("A: a script gives every frame a height, again and again", "", USUAL)
    },
    Page {
        act: "frame.onload = () => {}; frame.src = frame.src; await new Promise((done) => setTimeout(done, 300))",
        ..page("A: a script hears of every frame that it is loaded", "", USUAL)
    },
    Page {
        on_stage: "for (const one of document.querySelectorAll('body *')) { one.inert = true; one.tabIndex = -1; one.setAttribute('aria-hidden', true) }",
        ..page("a window of the page's own bars all that is behind it", "", USUAL)
    },
    // As a visitor scrolls: with the end of the first screen in view, and its top above.
    page("a low window", "<style>html { scroll-padding-top: 90px }</style>", USUAL),
    page("a low window in quirks mode, in a table", "<!--quirks-->",
        "<p style='height: 700px'>Above</p><table><tr><td><main>GUIDE</main></table><p style='height: 3000px'>Below</p>"),
    // These had no fault.
    page(
        "a policy with nonces",
        r#"<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-1' 'strict-dynamic'; style-src 'nonce-1'; require-trusted-types-for 'script'; trusted-types 'none'">"#,
        USUAL,
    ),
    page(
        "dark colors for everything, and scrolling in steps",
        "<style>html { filter: invert(1) hue-rotate(180deg) !important } iframe { filter: invert(1) !important }
            * { background: #000 !important; color: #fff !important; transition: all 2s !important }
            html { scroll-snap-type: y mandatory } main, p { scroll-snap-align: start } html, body { height: 100%; overflow-x: hidden }</style>",
        USUAL,
    ),
    Page {
        act: "location.hash = 'other'; await new Promise((done) => setTimeout(done, 100)); location.hash = ''; await new Promise((done) => setTimeout(done, 400))",
        ..page(
            "a router that draws its page anew",
            "<script>addEventListener('hashchange', () => { const view = document.querySelector('section');
                window.kept ??= view.innerHTML.replace(/<dialog.*<.dialog>/s, ''); view.innerHTML = location.hash > '#' ? 'Other' : kept })</script>",
            "<section><main>GUIDE</main><p style='height: 3000px'>Below</p></section>",
        )
    },
    Page {
        on_stage: "const wait = () => new Promise((done) => setTimeout(done, 100));
            const other = document.body.appendChild(document.createElement('dialog')); other.showModal(); await wait(); other.close(); other.remove();
            document.addEventListener('focusin', ({ target }) => target.id !== 'ok' && ok.focus());
            const trap = setInterval(() => ok.focus(), 20); await wait(); clearInterval(trap);
            await document.startViewTransition(() => {}).finished",
        ..page("a notice opens and closes, a window keeps the focus, a transition between views", "", "<button id=ok>OK</button><main>GUIDE</main>")
    },
];

const GUIDE: &str =
    "<div data-care-finder data-phone='+1-855-555-0100'><a href='tel:+18555550100'>Call</a></div>";

/// What is thrown, how often the frame was loaded, whether there was ever neither the link nor a guide, and the page as it was
/// when the guide began.
const WATCH: &str = "window.thrown = []; window.blank = 0; window.loads = 0;
    addEventListener('error', ({ message }) => thrown.push(message));
    document.addEventListener('load', ({ target }) => { loads += target.localName === 'iframe' }, true);
    addEventListener('message', ({ data }) => { if (data.kind === 'begin') window.before = state() });
    window.find = (selector) => (window.root ?? document).querySelector(selector);
    window.state = () => { const page = document.scrollingElement; const frame = find('iframe').getBoundingClientRect();
        return [page.scrollTop, page.scrollHeight, document.documentElement.style.cssText, document.body.style.cssText,
            Math.round(frame.top), Math.round(frame.height)] };
    const look = () => {
        const frame = find('iframe[data-ready]'); const link = find('a[href^=\"tel:+\"]');
        blank += link !== null && link.getClientRects().length === 0 && !(frame?.offsetHeight > 300 && frame.offsetWidth > 100);
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

fn document(page: &Page) -> String {
    let Page { head, body, .. } = page;
    let doctype = if head.contains("quirks") { "" } else { "<!DOCTYPE html>" };
    format!(
        "{doctype}<html lang='en'><meta charset='utf-8'><title>host</title><link rel='icon' href='data:,'>
        <script nonce='1'>{WATCH}</script>{head}<body>{}<script nonce='1' src='care-finder.js'></script>",
        body.replace("GUIDE", GUIDE)
    )
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect(script).json().clone()
}

/// Within five seconds, after which there would be a card.
async fn is_ready(browser: &Browser) -> bool {
    browser.driver.enter_default_frame().await.expect("the host's page");
    for _ in 0..100 {
        if on(browser, "return find('iframe[data-ready]') !== null").await == json!(true) {
            return true;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    false
}

/// Also where a closed root hides the frame from a driver's own search.
async fn enter(browser: &Browser) -> Guide<'_> {
    browser.driver.enter_default_frame().await.expect("the host's page");
    let frame = browser.driver.execute("return find('iframe')", vec![]).await.expect("a script");
    frame.element().expect("a frame").enter_frame().await.expect("the guide's frame");
    Guide::of_current(browser)
}

async fn act(browser: &Browser, act: &str) {
    browser.driver.enter_default_frame().await.expect("the host's page");
    let names = "const frame = find('iframe'); const box = frame.parentNode; const main = document.querySelector('main')";
    on(browser, &format!("return (async () => {{ {names}; {act} }})()")).await;
}

async fn is_staged(browser: &Browser) -> bool {
    on(browser, "return document.body.classList.contains('window')").await == json!(true)
}

#[tokio::test]
async fn the_guide_stands_in_other_peoples_pages() {
    let site = Site::of_dist().await;
    let mut wrong = Vec::new();
    with(Kind::Chromium, async |browser| {
        // Lower than the guide: whoever begins has its top above the window.
        browser.driver.set_window_rect(0, 0, 1280, 900).await.expect("a window");
        for (place, page) in PAGES.iter().enumerate() {
            // A browser takes a page that was changed within a second for the same.
            let address = format!("host{place}.html");
            site.write(&address, &document(page));
            browser.driver.goto(site.http(&address)).await.expect("the host's page");
            let faults = faults(browser, page).await;
            report(&format!(
                "Chromium | {} | {}",
                page.name,
                if faults.is_empty() { "right" } else { "WRONG" }
            ));
            if !faults.is_empty() {
                wrong.push(format!("{}: {faults:?}", page.name));
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}

async fn faults(browser: &Browser, page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |what: &str, got: Value, wanted: Value| {
        if got != wanted {
            faults.push(format!("{what}: {got} and not {wanted}"));
        }
    };
    let ready = is_ready(browser).await && {
        act(browser, page.act).await;
        is_ready(browser).await
    };
    if !ready {
        return vec!["it does not start".to_owned()];
    }
    let frame =
        "const { width, height } = find('iframe').getBoundingClientRect(); return [width >= 200, height]";
    let size = on(browser, frame).await;
    if size != json!([true, page.height]) {
        return vec![format!("wide enough, and high: {size}")];
    }
    let loads = on(browser, "return loads").await;

    let guide = enter(browser).await;
    guide.answer(&["who.me"]).await;
    guide.press("[data-action=continue]").await;
    until("the second question is there", async || guide.place().await == "question red_flags").await;
    for _ in 0..20 {
        if is_staged(browser).await {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    expect("on the stage", json!(is_staged(browser).await), json!(true));
    act(browser, page.on_stage).await;
    let stage = "const box = find(':modal iframe')?.getBoundingClientRect(); const { clientWidth } = document.documentElement;
        return [box?.left, box?.top, box?.width >= clientWidth, box?.bottom === innerHeight || innerHeight === 10]";
    let filled = json!([0, 0, true, true]);
    for _ in 0..40 {
        if on(browser, stage).await == filled {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    expect("fills the window", on(browser, stage).await, filled);
    if faults.is_empty() {
        faults.extend(way_on_and_back(browser, &loads).await);
    }
    faults
}

/// Real presses, on what can be seen and used only.
async fn way_on_and_back(browser: &Browser, loads: &Value) -> Vec<String> {
    browser.driver.enter_default_frame().await.expect("the host's page");
    let barred =
        "return ['inert', 'aria-hidden', 'tabindex'].filter((name) => find('iframe').hasAttribute(name))";
    let bars = on(browser, barred).await;
    if bars != json!([]) {
        return vec![format!("what bars the frame: {bars}")];
    }
    let mut faults = Vec::new();
    let mut expect = |what: &str, got: Value, wanted: Value| {
        if got != wanted {
            faults.push(format!("{what}: {got} and not {wanted}"));
        }
    };
    let guide = enter(browser).await;
    guide.answer(&["red_flags.none"]).await;
    guide.go_on().await;
    expect("after two questions", json!(guide.place().await), json!("question harm"));
    guide.press("[data-action=page]").await;
    until("it is back in the page", async || !is_staged(browser).await).await;
    // The focus comes back a moment later, and must move nothing either.
    let focus = "return document.activeElement.dataset.action ?? ''";
    for _ in 0..20 {
        if on(browser, focus).await == json!("continue") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    browser.driver.enter_default_frame().await.expect("the host's page");
    let [before, after] = [on(browser, "return before").await, on(browser, "return state()").await];
    expect("the page", after, before);
    expect("loads", on(browser, "return loads").await, loads.clone());
    expect("thrown, blank", on(browser, "return [thrown, blank]").await, json!([[], 0]));
    faults
}
