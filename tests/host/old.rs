//! The embed script and the guide, by its twin, in a real browser of 2021. No driver speaks to it any more: the guide is pressed
//! by a script in front of it, which tells the host how far it has come. What newer browsers do is in all other files.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use tempfile::TempDir;

use crate::handle::drivers::given;
use crate::handle::report::report;
use crate::handle::site::Site;

/// The browser prints a page once it has loaded; this one waits for an image until the guide has come far enough.
const HOST: &str = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
    <script>
        const tell = (text) => { document.title += " | " + text; };
        addEventListener("error", (event) => tell("thrown: " + event.message));
        addEventListener("message", ({ data }) => data.walked && tell(data.walked));
    </script>
    <div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <script src="care-finder.js"></script><img src="/wait" alt="">"#;

/// Two questions, then back to the page; each place with what the guide knows of where it stands.
const WALK: &str =
    "const steps = ['label[for=\"who.me\"]', 'button[data-action=continue]', 'label[for=\"red_flags.none\"]',
        'button[data-action=continue]', '[data-action=page]'];
    const name = () => (document.querySelector('main input') || {}).name;
    const walk = setInterval(() => {
        if (!document.querySelector('main') || document.getElementById('failed')) return;
        const one = document.querySelector(steps[0]);
        if (one && one.getClientRects().length > 0) {
            steps.shift();
            one.click();
        }
        if (steps.length > 0) return;
        clearInterval(walk);
        setTimeout(() => {
            const kind = location.pathname.includes('nowasm') ? 'twin' : 'guide';
            parent.postMessage({ walked: kind + ' at ' + name() + ', ' + document.body.className }, '*');
        }, 300);
    }, 100);
    addEventListener('error', (event) => parent.postMessage({ walked: 'frame: ' + event.message }, '*'));";

fn unpacked(folder: &Path) -> std::path::PathBuf {
    let browser = folder.join("chromium");
    let script =
        "const [from, to] = process.argv.slice(1); const { readFileSync, writeFileSync } = require('fs');
        writeFileSync(to, require('zlib').brotliDecompressSync(readFileSync(from)), { mode: 0o755 })";
    let mut node = Command::new("node");
    let ran = node.args(["-e", script]).arg(given("CF_CHROMIUM_OF_2021")).arg(&browser).status();
    assert!(ran.expect("node").success(), "the browser is not unpacked");
    browser
}

#[tokio::test]
async fn a_browser_of_2021_runs_the_guide_by_its_twin() {
    let wait = get(async || {
        tokio::time::sleep(Duration::from_secs(8)).await;
        StatusCode::NO_CONTENT
    });
    let site = Site::of_dist_and(Router::new().route("/wait", wait)).await;
    site.write("host.html", HOST);
    for page in ["care-finder.html", "care-finder-nowasm.html"] {
        site.prefix(page, WALK);
    }
    let folder = TempDir::with_prefix("care-finder-2021-").expect("no temporary folder");
    let browser = unpacked(folder.path());
    let flags =
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-zygote", "--single-process", "--dump-dom"];
    // Its WebAssembly is too old for ours, so that the page leads to its twin; or there is none, and the script picks that.
    for (kind, more) in
        [("WebAssembly of 2021", "--js-flags=--harmony"), ("no WebAssembly", "--js-flags=--jitless")]
    {
        let mut command = Command::new(&browser);
        command
            .args(flags)
            .arg(more)
            .arg(format!("--user-data-dir={}", folder.path().join(kind.replace(' ', "-")).display()));
        let address = site.http("host.html");
        // On another thread: the site is served on this one.
        let ran = tokio::task::spawn_blocking(move || command.arg(address).output()).await.expect("a thread");
        let page = String::from_utf8_lossy(&ran.expect("the browser starts").stdout).into_owned();
        let title = page.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
        assert_eq!(title, "host | twin at harm, care-finder-page framed left", "{kind}: {page}");
        let card = page.contains("role=\"alert\"");
        assert!(
            !card && page.contains("data-care-finder-hidden"),
            "{kind}: ready, and the link hidden: {page}"
        );
        report(&format!("Chromium 92 | {kind} | right"));
    }
}
