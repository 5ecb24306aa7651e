//! Random messages: to the checks of static/border.js in Node, and between a real page, its guide and another frame.
//! What random messages are, and which of them are true, is in messages/messages.js; `cargo xtask fuzz` sends many more.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

#[test]
fn only_true_messages_are_believed() {
    let said = in_node(&Path::new(env!("CARGO_MANIFEST_DIR")).join("static/border.js"))
        .expect("all promises are kept");
    report(&format!("fuzzed in short: {}", said.trim()));
}

/// Each with a fault that the checks are there to prevent.
#[test]
fn a_faulty_check_is_found() {
    let border = include_str!("../../static/border.js");
    for (right, wrong) in [
        ("event.source !== from || ", ""),
        ("if (!isSetting(list[at])) return false", "if (at in list && !isSetting(list[at])) return false"),
        ("pair.length === 2 && ", ""),
        ("isValue = isText(2000)", "isValue = isText(2001)"),
        ("list.length > 64", "list.length > 65"),
        ("const exact = ", "const exact = true || "),
        ("message?.careFinder", "message.careFinder"),
        (
            "kinds.find(([name]) => name === message.kind)",
            "[0, Object.fromEntries(kinds)[message.kind]]; if (!kind[1]) return null",
        ),
    ] {
        assert!(border.contains(right), "static/border.js has no `{right}` any more: plant the fault again");
        let file = tempfile::NamedTempFile::new().expect("a file");
        file.as_file().write_all(border.replace(right, wrong).as_bytes()).expect("a faulty border.js");
        let found = in_node(file.path()).expect_err(&format!("`{right}` can go unnoticed"));
        assert!(found.contains("Error"), "{found}");
    }
}

/// What it printed, or how it failed.
fn in_node(border: &Path) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/privacy/messages/node.js");
    let library = given("CF_FAST_CHECK");
    let ran = Command::new("node").arg(script).arg("40000").arg(library).arg(border).output().expect("node");
    if ran.status.success() {
        Ok(String::from_utf8_lossy(&ran.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&ran.stderr).into_owned())
    }
}

const HOST: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
    <script src="fuzz.js"></script>
    <script>
        window.thrown = [];
        for (const type of ["error", "unhandledrejection"]) addEventListener(type, (event) => thrown.push(event.message ?? String(event.reason)));
        window.told = [];
        addEventListener("message", (event) => Array.isArray(event.data?.fuzzed) && told.push(event.data.fuzzed));
    </script>
    <div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <iframe src="another.html" title="Another"></iframe><script src="care-finder.js"></script>"#;

/// It may say anything to both, true or not: neither of them listens to it.
const ANOTHER: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>another</title><script src="fuzz.js"></script>
    <script>
        addEventListener("message", async () => {
            const guide = Array.from({ length: parent.length }, (_, place) => parent[place]).find((one) => one !== window);
            parent.postMessage({ fuzzed: ["another", await fuzz.send(guide, 3000, 3, () => true) + await fuzz.send(parent, 3000, 4, () => true)] }, "*");
        });
    </script>"#;

/// In front of the guide: at a word from the test it sends its host everything that is not true.
const FUZZING_GUIDE: &str = r#"
    addEventListener("message", async (event) => {
        if (event.data !== "fuzz") return;
        const sent = await fuzz.send(parent, 5000, 2, (message) => !fuzz.isTrue(message, "host"));
        parent.postMessage({ fuzzed: ["guide", sent] }, "*");
    });"#;

#[tokio::test]
async fn random_messages_between_real_windows_change_nothing() {
    let site = Site::of_dist().await;
    let script = bundle();
    site.write("fuzz.js", &script);
    site.write("host.html", HOST);
    site.write("another.html", ANOTHER);
    // The guide may load nothing, so the script is copied into its page.
    site.prefix("care-finder.html", FUZZING_GUIDE);
    site.prefix("care-finder.html", &script);
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let before = on_host(browser, STATE).await;
        let frame = "document.querySelector('[data-care-finder] iframe').contentWindow";
        let start = format!(
            "window.of_host = fuzz.send({frame}, 5000, 1, (message) => !fuzz.isTrue(message, 'frame'));
             {frame}.postMessage('fuzz', '*'); document.querySelector('iframe[title=Another]').contentWindow.postMessage('fuzz', '*')"
        );
        browser.driver.execute(start, vec![]).await.expect("a start");
        let of_host = on_host(browser, "return of_host").await;
        until("both frames have said all they had to say", async || on_host(browser, "return told.length").await == json!(2)).await;
        let told = on_host(browser, "return told.sort()").await;
        for sent in [&of_host, &told[0][1], &told[1][1]] {
            assert!(sent.as_u64().is_some_and(|count| count > 2000), "{of_host} {told}");
        }
        assert_eq!(on_host(browser, "return thrown").await, json!([]));
        assert_eq!(on_host(browser, STATE).await, before, "the host's page is as it was");
        Guide::enter(browser, 0).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
        assert_eq!(guide.level().await, "iop");
        let entries = console::entries(browser).await;
        assert!(entries.is_empty(), "in the console after random messages: {entries:#?}");
        report(&format!(
            "fuzzed in short: {of_host} untrue random messages from a host to its guide, {} the other way, {} of any kind from \
             another frame to both: nothing thrown, nothing changed",
            told[1][1], told[0][1]
        ));
    })
    .await;
}

/// Everything in the host's own page, with the frames' sizes.
const STATE: &str = "return document.documentElement.outerHTML + Array.from(document.querySelectorAll('iframe'), (frame) => frame.offsetHeight)";

async fn on_host(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

/// frames.js with messages.js and fast-check, as a script for any page.
fn bundle() -> String {
    let mut esbuild = Command::new(given("CF_ESBUILD"));
    esbuild.args([
        "--bundle",
        "--minify",
        "--charset=ascii",
        "--format=iife",
        "--global-name=fuzz",
        "--log-level=error",
    ]);
    esbuild.arg(format!("--alias:fast-check={}", given("CF_FAST_CHECK").display()));
    esbuild.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/privacy/messages/frames.js"));
    let output = esbuild.stderr(Stdio::inherit()).output().expect("esbuild does not start");
    let script = String::from_utf8(output.stdout).expect("esbuild writes UTF-8");
    assert!(output.status.success() && !script.contains("</script"), "a script that can stand in a page");
    script
}
