//! Messages that are not what they seem, in both directions; guides removed from the page midway; scripts of two versions. None
//! may do anything, throw anything or say anything. What real messages do is in embedding.rs.

use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

/// Stands in front of the guide: it delays, so that everything forged comes before the guide is ready, and it forges too.
const SLOW: &str = r#"
    const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => new Promise((go) => setTimeout(go, 1500)).then(() => real(...all));
    for (const message of [
        { careFinder: 1, kind: "height", px: 1234 }, { careFinder: 1, kind: "failed", px: 19000 }, { careFinder: 1, kind: "begin", level: "op" },
        { careFinder: 1, kind: "begin", settings: [] }, { careFinder: 1, kind: "begin", "": 1 }, { careFinder: 2, kind: "begin" },
        { careFinder: "1", kind: "begin" }, { careFinder: 1, kind: ["begin"] }, { careFinder: 1, kind: "settings", settings: [] },
        { careFinder: 1, kind: "ready", px: 19000 },
        { careFinder: "1", kind: "ready" }, { careFinder: 1, kind: ["ready"] }, { careFinder: 1, kind: "constructor" },
        { careFinder: 1, kind: "__proto__" }, [1, "ready"], "ready", null, 1, new Map([["careFinder", 1]]), new ArrayBuffer(8),
    ]) parent.postMessage(message, "*");"#;

/// What another frame in the page says, to the guide and to the page.
const FORGER: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>forger</title><script>
    setInterval(() => {
        for (let place = 0; place < parent.length; place += 1) {
            if (parent[place] === window) continue;
            parent[place].postMessage({ careFinder: 1, kind: "settings", settings: [["phone", "+1-900-555-0199"]] }, "*");
        }
        parent.postMessage({ careFinder: 1, kind: "ready" }, "*");
        parent.postMessage({ careFinder: 1, kind: "begin" }, "*");
        parent.postMessage({ careFinder: 1, kind: "failed" }, "*");
    }, 10);
</script>"#;

/// A host that sends its guide malformed messages before the true ones, and keeps sending them.
const HOST: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
    <script>
        window.thrown = [];
        for (const type of ["error", "unhandledrejection"]) addEventListener(type, (event) => thrown.push(event.message ?? String(event.reason)));
        const pair = ["phone", "+1-900-555-0199"];
        const settings = (settings, more) => ({ careFinder: 1, kind: "settings", settings, ...more });
        let deep = pair;
        for (let level = 0; level < 2000; level += 1) deep = [deep];
        const forged = [
            { careFinder: 1, kind: "setting", settings: [pair] }, { careFinder: 1, kind: "constructor", settings: [pair] },
            { careFinder: 1, kind: "__proto__", settings: [pair] }, { careFinder: 1, kind: ["settings"], settings: [pair] },
            { careFinder: 2, kind: "settings", settings: [pair] }, { careFinder: "1", kind: "settings", settings: [pair] },
            settings([pair], { more: 1 }), settings([pair], JSON.parse('{ "__proto__": { "x": 1 }, "y": 2 }')),
            settings(pair), settings([[pair]]), settings([[...pair, "more"]]), settings([["phone", 19005550199]]),
            settings([["phone", ["+1-900-555-0199"]]]), settings([["phone", { toString: "+1-900-555-0199" }]]),
            settings([[..."phone"]]), settings({ phone: pair[1], length: 1, 0: pair }), settings(new Map([pair])), settings(deep),
            settings(Array(65).fill(pair)), settings([["phone", "1".repeat(2001)]]), settings([["p".repeat(65), "1"]]),
            settings([["phone", "1".repeat(5e6)]]), settings(null), settings(), settings("phone"),
            JSON.parse('{ "careFinder": 1, "kind": "settings", "__proto__": { "settings": [["phone", "+1-900-555-0199"]] } }'),
            [1, "settings", [pair]], "settings", null, undefined, 0, new ArrayBuffer(8), new Date(),
        ];
        const forge = () => { for (const one of forged) document.querySelector("[data-care-finder] iframe").contentWindow.postMessage(one, "*"); };
        new MutationObserver((all, watch) => {
            const frame = document.querySelector("[data-care-finder] iframe");
            if (!frame) return;
            watch.disconnect();
            // Requested before the embed script's own listener is called.
            frame.addEventListener("load", forge, true);
            setTimeout(forge, 100);
        }).observe(document, { subtree: true, childList: true });
    </script>
    <div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <iframe src="forger.html" title="A forger"></iframe><script src="care-finder.js"></script>"#;

#[tokio::test]
async fn forged_messages_do_nothing() {
    let site = Site::of_dist().await;
    site.write("host.html", HOST);
    site.write("forger.html", FORGER);
    site.prefix("care-finder.html", SLOW);
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        until("the guide's frame is there", async || host.count("[data-care-finder] iframe").await == 1)
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
        assert_eq!(
            host.count("iframe[data-ready]").await,
            0,
            "the guide is slow, or a forged `ready` was believed"
        );
        assert!(
            host.is_shown("[data-care-finder] a").await,
            "the link to call stays until the guide is ready"
        );
        let guide = Guide::enter(browser, 0).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        // Again, to a running guide.
        assert_eq!(on_host(browser, "forge(); return thrown").await, json!([]));
        let staged = on_host(browser, "return document.querySelector(':modal') !== null").await;
        assert_eq!(staged, json!(false), "nobody has begun");
        Guide::enter(browser, 0).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
        assert!(!guide.words().await.contains("0199"));
        silent(browser, "after forged messages").await;
    })
    .await;
}

async fn on_host(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

/// No error and no warning either.
async fn silent(browser: &Browser, when: &str) {
    let entries = console::entries(browser).await;
    assert!(entries.is_empty(), "in the console {when}: {entries:#?}");
}

/// As a page does that swaps its content: before the guide has loaded, before it is ready, and while it is being used.
#[tokio::test]
async fn a_guide_can_be_taken_out_at_any_moment() {
    let site = Site::of_dist().await;
    site.write(
        "host.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
        <div data-care-finder data-phone="+1-855-555-0100"></div><script src="care-finder.js"></script>"#,
    );
    with(Kind::Chromium, async |browser| {
        for wait in [0, 30, 120] {
            browser.driver.goto(site.http("host.html")).await.expect("the host's page");
            let script = format!(
                "return new Promise((done) => setTimeout(() => {{
                    document.querySelector(arguments[0])?.remove(); setTimeout(done, 300);
                }}, {wait}))"
            );
            for part in ["iframe", "[data-care-finder]"] {
                browser.driver.execute(&script, vec![json!(part)]).await.expect("a script");
            }
            silent(browser, &format!("of a page that took its guide out after {wait} ms")).await;
        }
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.answer(&["who.someone"]).await;
        guide.go_on().await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        on_host(browser, "window.kept = document.querySelector('[data-care-finder]'); kept.remove()").await;
        silent(browser, "of a page that took its guide out midway").await;
        // And back: it starts over, with its settings.
        on_host(browser, "document.body.append(kept); CareFinder.load()").await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let guide = Guide::enter(browser, 0).await;
        until("the guide begins anew", async || guide.place().await == "question who").await;
        assert_eq!(guide.chosen().await, Vec::<String>::new());
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
        silent(browser, "of a page that took its guide out and put it back").await;
    })
    .await;
}

/// A script of another version beside this one, and a page whose own code took the name first.
#[tokio::test]
async fn a_second_script_of_another_version() {
    let site = Site::of_dist().await;
    let script = site.read("care-finder.js");
    assert!(script.contains("careFinder:1"), "this test knows how messages are marked");
    // It speaks a different list of messages, and its guide is elsewhere.
    site.write("care-finder-2.js", &script.replace("careFinder:1", "careFinder:2"));
    let page = |before: &str, after: &str| {
        format!(
            r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">{before}
            <div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
            <script src="care-finder.js"></script>{after}"#
        )
    };
    let other = r#"<script src="care-finder-2.js" data-base="/elsewhere"></script>"#;
    let taken = "<script>Object.defineProperty(window, 'CareFinder', { value: 1 });</script>";
    with(Kind::Chromium, async |browser| {
        for (name, document) in [("after.html", page("", other)), ("taken.html", page(taken, ""))] {
            site.write(name, &document);
            let guide = Guide::open_in_host(browser, &site.http(name)).await;
            guide.follow(TO_IOP, async |_| ()).await;
            assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
            browser.driver.enter_default_frame().await.expect("the host's page");
            assert_eq!(Guide::of_current(browser).count("iframe").await, 1, "{name}");
            silent(browser, name).await;
        }
    })
    .await;
}
