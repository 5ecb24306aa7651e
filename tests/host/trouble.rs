//! What pages and their scripts do to an embedded frame, by kind, each as small as it can be: wrapped, moved, copied, thrown
//! away and put back, styled, squeezed, with other things in the place of built-ins. On each the guide is there again, never
//! a blank box between, and can be used. Whole libraries are in hosts.rs; the stage itself is in stage.rs.

use serde_json::{Value, json};

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::site::Site;

struct Trouble {
    /// What kind of page does it, and how.
    name: &'static str,
    /// Before the guide.
    head: &'static str,
    /// Once the guide is ready: statements, with `element`, `box` and `frame`.
    act: &'static str,
}

const fn of(name: &'static str, head: &'static str, act: &'static str) -> Trouble {
    Trouble { name, head, act }
}

const TROUBLES: &[Trouble] = &[
    of("nothing", "", ""),
    of(
        "A: a theme wraps the frame into a box of 16:9",
        "<style>.video { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden }
            .video iframe { position: absolute; inset: 0; width: 100%; height: 100% }</style>",
        "const around = document.createElement('div'); around.className = 'video'; frame.replaceWith(around); around.append(frame)",
    ),
    of(
        "A: a script wraps the frame into a plain box",
        "",
        "const around = document.createElement('span'); frame.replaceWith(around); around.append(frame)",
    ),
    of(
        "A: a script wraps all that stands in the element",
        "<style>.video { height: 0; overflow: hidden }</style>",
        "const around = document.createElement('div'); around.className = 'video';
            while (element.firstChild) around.append(element.firstChild); element.append(around)",
    ),
    of("A: the frame is taken out", "", "frame.remove()"),
    of("A: all that is ours is taken out", "", "box.remove()"),
    of(
        "A: a framework renders the element's content anew",
        "",
        "element.innerHTML = '<a href=\"tel:+18555550100\">Call</a>'",
    ),
    of(
        "A: a framework throws the element away and makes a new one",
        "",
        "const fresh = document.createElement('div');
            fresh.setAttribute('data-care-finder', ''); fresh.dataset.phone = '+1-855-555-0100';
            fresh.innerHTML = '<a href=\"tel:+18555550100\">Call</a>'; element.replaceWith(fresh)",
    ),
    of("A: the page is stored as text and put back", "", "element.parentNode.innerHTML = element.parentNode.innerHTML"),
    of("A: a copy of the element takes its place", "", "element.replaceWith(element.cloneNode(true))"),
    of("A: the element is moved", "", "document.body.prepend(element)"),
    of(
        "A: the element is taken out and comes back later",
        "",
        "const { parentNode } = element; element.remove(); setTimeout(() => parentNode.append(element), 200)",
    ),
    of("A: the frame is moved to another place", "", "document.body.append(frame)"),
    of("A: a stray copy of the frame", "", "document.body.append(frame.cloneNode(true))"),
    of("A: a morph takes away all attributes but those of the page", "",
        "for (const { name } of [...element.attributes]) if (!/^data-(care-finder|phone)$/.test(name)) element.removeAttribute(name);
            element.replaceChildren(Object.assign(document.createElement('a'), { href: 'tel:+18555550100', textContent: 'Call' }))"),
    of("A: the usual snippet that stops videos", "", "frame.src = frame.src"),
    of(
        "A: the element becomes a guide later",
        "<script>addEventListener('DOMContentLoaded', () => {
            const one = document.querySelector('[data-care-finder]'); one.removeAttribute('data-care-finder');
            setTimeout(() => one.setAttribute('data-care-finder', ''), 300); })</script>",
        "",
    ),
    of("B: a style sheet does all that can be done to frames and dialogs",
        "<style>iframe, dialog, div > * { pointer-events: none !important; scale: .2 !important; rotate: 40deg !important;
            translate: -2000px !important; zoom: .3 !important; clip-path: inset(50%) !important; mask: linear-gradient(#0000, #0000) !important;
            content-visibility: hidden !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
            position: absolute !important; inset: -999px !important; width: 3px !important; height: 3px !important; aspect-ratio: 1 !important;
            max-width: 9px !important; max-height: 9px !important; transform: scale(0) !important; filter: opacity(0) !important;
            animation: gone 1s infinite !important; transition: all 9s !important; contain: strict !important; float: right !important;
            margin: -99px !important; order: -1 !important; user-select: none !important; perspective: 1px !important }
            @layer late { iframe { pointer-events: none !important; height: 1px !important } }
            @keyframes gone { from { opacity: 0 } to { opacity: 0 } }</style>", ""),
    of("D: built-ins are gone, or not what they seem",
        // Only for our script: a driver's own need them.
        "<script>const ours = () => /care-finder\\.js/.test(new Error().stack);
            for (const [owner, name] of [[window, 'Map'], [window, 'Set'], [window, 'WeakMap'], [window, 'URL'], [window, 'Promise'],
                [Object, 'hasOwn'], [Object, 'freeze'], [Object, 'entries'], [Object, 'fromEntries'], [Array, 'from'],
                [Array.prototype, 'at'], [Array.prototype, 'flat'], [String.prototype, 'replaceAll']]) {
                const real = owner[name];
                Object.defineProperty(owner, name, { configurable: true, get: () => ours() ? undefined : real });
            }</script>", ""),
    of("D: no observers of any kind",
        "<script>delete window.IntersectionObserver; delete window.ResizeObserver; delete window.MutationObserver</script>", ""),
    of("A: a sanitizer takes away styles and attributes that it does not know", "",
        "for (const one of document.querySelectorAll('main, main *:not([data-care-finder-hidden])')) for (const { name } of [...one.attributes])
            if (!/^(href|src|class|id|sandbox|data-care-finder|data-phone|data-ready)$/.test(name)) one.removeAttribute(name)"),
    of("A: a lazy loader takes the address away, and gives it back later", "",
        "frame.dataset.src = frame.src; frame.src = 'about:blank'; setTimeout(() => { frame.src = frame.dataset.src }, 200)"),
    of("A: the element is moved with all that is in it kept", "", "document.body.moveBefore?.(element, document.body.firstChild)"),
    of("A: a lightbox shows a copy of the element and hides the first", "",
        "document.querySelector('main').hidden = true; const light = document.createElement('section'); light.innerHTML = element.outerHTML;
            element.removeAttribute('data-care-finder'); document.body.append(light)"),
    of("A: every frame that comes later is taken out, twice", "",
        "let times = 0; const guard = new MutationObserver(() => { for (const one of document.querySelectorAll('iframe'))
            if (times < 2) { times += 1; one.remove(); } }); guard.observe(document, { subtree: true, childList: true }); frame.remove()"),
    of("A: the document is opened and written anew", "",
        "const text = document.documentElement.outerHTML.replace(/<dialog.*?<\\/dialog>/s, '').replace(/ data-care-finder-hidden=\"[^\"]*\" style=\"[^\"]*\"/, '');
            setTimeout(() => { document.open(); document.write('<!DOCTYPE html>' + text); document.close(); window.blank = 0; })"),
    of("B: the page does not scroll while a dialog is open",
        "<style>html:has(dialog[open]) { overflow: hidden } body:has(dialog[open]) main { filter: blur(5px); pointer-events: none }</style>
        <script>setInterval(() => { if (!document.querySelector(':modal') && getComputedStyle(document.documentElement).overflow === 'hidden')
            thrown.push('the page does not scroll') }, 100)</script>", ""),
    of("B: boxes with every property of their own around it",
        "<style>main { container-type: inline-size; contain: content; content-visibility: auto; filter: invert(1); perspective: 10px;
            will-change: transform; transform: translateX(0); isolation: isolate; columns: 1; writing-mode: horizontal-tb; direction: rtl; mix-blend-mode: multiply }</style>", ""),
    of("B: the element is no box", "<style>[data-care-finder], main { display: contents }</style>", ""),
    of("J: the element is a grid of two columns", "<style>[data-care-finder] { display: grid; grid-template-columns: 1fr 1fr }</style>", ""),
    of("J: the element is a row", "<style>[data-care-finder] { display: flex; gap: 9px; align-items: center }</style>", ""),
    of("D: arrays write themselves as text, as an old Prototype has it",
        // Only for our script, as above.
        "<script>Object.defineProperty(Array.prototype, 'toJSON', { get: () =>
            /care-finder\\.js/.test(new Error().stack) ? () => 'an array' : undefined })</script>", ""),
    of("D: an observer of what is near that never answers",
        "<script>window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} }</script>", ""),
    of("L: call tracking changes the number after it is shown", "", "element.dataset.phone = '+1-855-555-0177'"),
    of("L: the place is hidden when the page opens",
        "<style>.late main { display: none }</style><script>document.documentElement.className = 'late';
            setTimeout(() => document.documentElement.className = '', 1000)</script>", ""),
];

fn page(head: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
        <script>window.thrown = []; addEventListener("error", (event) => thrown.push(event.message))</script>{head}
        <main><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></main>
        <script src="care-finder.js"></script>"#
    )
}

/// What a visitor has at any moment: the link to call, or a guide that is ready. Looked at as often as the browser draws.
const WATCH: &str = "const element = document.querySelector('[data-care-finder]'); const box = element.querySelector('dialog, div');
    const frame = element.querySelector('iframe'); window.blank = 0;
    const look = () => {
        const one = document.querySelector('[data-care-finder]');
        const link = one?.querySelector('a[href^=\"tel:+\"]'); const ready = one?.querySelector('iframe[data-ready]');
        blank += one !== null && link?.getClientRects().length === 0 && !(ready?.offsetHeight > 300);
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

async fn every_trouble_passes(kind: Kind) {
    let site = Site::of_dist().await;
    let mut wrong = Vec::new();
    with(kind, async |browser| {
        browser.driver.set_window_rect(0, 0, 1280, 1300).await.expect("a window");
        for (place, Trouble { name, head, act }) in TROUBLES.iter().enumerate() {
            // A browser takes a page that was changed within a second for the same.
            let address = format!("host{place}.html");
            site.write(&address, &page(head));
            browser.driver.goto(site.http(&address)).await.expect("the host's page");
            let host = Guide::of_current(browser);
            until("a frame is there", async || host.count("[data-care-finder] iframe").await == 1).await;
            Guide::enter(browser, 0).await;
            browser.driver.enter_default_frame().await.expect("the host's page");
            on(browser, &format!("{WATCH}\n{act}")).await;
            // Until what follows has begun: a frame that was moved is not ready any more.
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            let faults = is_right(browser).await;
            report(&format!("{kind:?} | {name} | {}", if faults.is_empty() { "right" } else { "WRONG" }));
            if !faults.is_empty() {
                wrong.push(format!("{name}: {faults:?}"));
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{kind:?}: {wrong:#?}");
}

/// What is wrong with the guide in the page.
async fn is_right(browser: &Browser) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |what: &str, got: Value, wanted: Value| {
        if got != wanted {
            faults.push(format!("{what}: {got} and not {wanted}"));
        }
    };
    let guide = Guide::enter(browser, 0).await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    expect("frames", on(browser, "return document.querySelectorAll('iframe').length").await, json!(1));
    let size = "const box = document.querySelector('iframe').getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + 200);
        return [box.width > 1000, box.height, top?.localName ?? '']";
    expect("the frame", on(browser, size).await, json!([true, 1030, "iframe"]));
    let link =
        "return document.querySelector('[data-care-finder] a[href^=\"tel:+\"]').getClientRects().length";
    expect("the link beside a guide that is ready", on(browser, link).await, json!(0));
    Guide::enter(browser, 0).await;
    guide.answer(&["who.me"]).await;
    guide.go_on().await;
    let place =
        "return [document.querySelector('main input').name, document.body.classList.contains('window')]";
    // The number that the element has now is in the guide.
    expect("the second question, on the stage", on(browser, place).await, json!(["red_flags", true]));
    guide.press("[data-action=page]").await;
    let back =
        async || on(browser, "return document.body.classList.contains('window')").await == json!(false);
    until("it is back in the page", back).await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    expect("thrown, blank", on(browser, "return [thrown, blank]").await, json!([[], 0]));
    faults
}

#[tokio::test]
async fn chromium_every_trouble_passes() {
    every_trouble_passes(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_every_trouble_passes() {
    every_trouble_passes(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_every_trouble_passes() {
    every_trouble_passes(Kind::WebKit).await;
}
