//! What the browser's console says, in one form for three browsers, and proof that each way of reading it works.
//! Knows nothing of what should be said.

use std::time::Duration;

use serde_json::json;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::site::Site;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Warning,
    Error,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) severity: Severity,
    pub(crate) text: String,
}

/// Warnings and errors of the current document, and of the whole page where the browser reports them together (Chromium,
/// Firefox). Chromium hands out each one once.
/// Firefox). Chromium hands each out once.
pub(crate) async fn entries(browser: &Browser) -> Vec<Entry> {
    match browser.kind {
        Kind::Chromium => of_chromium(browser).await,
        Kind::Firefox => of_firefox(browser).await,
        Kind::WebKit => of_webkit(browser).await,
    }
}

pub(crate) async fn assert_no_error(browser: &Browser, when: &str) {
    let errors: Vec<_> =
        entries(browser).await.into_iter().filter(|entry| entry.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "errors in the console of {:?} {when}: {errors:#?}", browser.kind);
}

async fn of_chromium(browser: &Browser) -> Vec<Entry> {
    let log = browser.driver.browser_log().await.expect("chromedriver's log");
    log.into_iter()
        .filter_map(|entry| match entry.level.as_str() {
            "SEVERE" => Some(Entry { severity: Severity::Error, text: entry.message }),
            "WARNING" => Some(Entry { severity: Severity::Warning, text: entry.message }),
            _ => None,
        })
        .collect()
}

/// Firefox prints the console of its pages. A marker of our own shows that everything before it has been printed.
async fn of_firefox(browser: &Browser) -> Vec<Entry> {
    let count = browser.printed().matches(MARK).count();
    let script = format!("console.log({})", json!(MARK));
    browser.driver.execute(&script, vec![]).await.expect("a mark in the console");
    for _ in 0..100 {
        let printed = browser.printed();
        if printed.matches(MARK).count() > count {
            return printed.lines().filter_map(firefox_line).collect();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("Firefox does not print its pages' console; it printed:\n{}", browser.printed());
}

const MARK: &str = "care-finder: the test has read to here";

fn firefox_line(line: &str) -> Option<Entry> {
    // Uncaught errors of Firefox's own scripts are printed in the same way, from resource: and chrome: addresses.
    let ours = ["http://127.0.0.1", "file:"];
    let (severity, text) = if let Some(text) = line.strip_prefix("console.error:") {
        (Severity::Error, text)
    } else if let Some(text) = line.strip_prefix("console.warn:") {
        (Severity::Warning, text)
    } else {
        let text = line.strip_prefix("JavaScript error: ")?;
        ours.iter().any(|origin| text.starts_with(origin)).then_some((Severity::Error, text))?
    };
    // A part of Firefox itself puts its name and a colon first; what a page logs is in quotes or brackets.
    let text = text.trim();
    let own = text
        .split(' ')
        .next()
        .is_some_and(|word| word.ends_with(':') && word.starts_with(char::is_alphabetic));
    (!own || ours.iter().any(|origin| text.starts_with(origin)))
        .then(|| Entry { severity, text: text.to_owned() })
}

/// WebKitGTK under automation is in a private session, in which it prints no console, and its driver has no log. So its pages
/// record their own, with this script in front (site.rs).
pub(crate) const RECORDER: &str = r#"(() => {
  const heard = (window.__heard = []);
  const note = (severity, text) => heard.push([severity, String(text)]);
  for (const [method, severity] of [["error", "error"], ["warn", "warning"]]) {
    const told = console[method].bind(console);
    console[method] = (...words) => { note(severity, words.map(String).join(" ")); told(...words); };
  }
  addEventListener("error", (event) => note("error", event.message || "a resource did not load"), true);
  addEventListener("unhandledrejection", (event) => note("error", event.reason));
  addEventListener("securitypolicyviolation", (event) => note("error", event.violatedDirective + " refused " + event.blockedURI));
})();"#;

async fn of_webkit(browser: &Browser) -> Vec<Entry> {
    let heard = browser.driver.execute("return window.__heard", vec![]).await.expect("the recorder");
    let heard: Option<Vec<(String, String)>> = heard.convert().expect("the recorder's list");
    let heard = heard.expect("this page has no recorder: open it from Site::of_dist_heard_by");
    heard
        .into_iter()
        // The browser's own request for an icon, refused because the page's policy lets it load nothing, as it should.
        .filter(|(_, text)| !(text.starts_with("img-src refused ") && text.ends_with("/favicon.ico")))
        .map(|(severity, text)| Entry {
            severity: if severity == "error" { Severity::Error } else { Severity::Warning },
            text,
        })
        .collect()
}

/// The proof: a page that says four things, by itself and inside a sandboxed frame, is heard saying four things.
async fn hears_each(kind: Kind) {
    let site = Site::of_dist().await;
    let faulty = r#"<!DOCTYPE html><meta charset="utf-8"><title>faulty</title><script>
        console.warn("a warning");
        console.error("a logged error");
        Promise.reject(new Error("a rejected promise"));
        setTimeout(() => { throw new Error("a thrown error"); }, 1);
        setTimeout(() => { document.title = "done"; }, 50);
    </script>"#;
    let host =
        r#"<!DOCTYPE html><meta charset="utf-8"><iframe sandbox="allow-scripts" src="faulty.html"></iframe>"#;
    site.write("faulty.html", faulty);
    if kind == Kind::WebKit {
        site.prefix("faulty.html", RECORDER);
    }
    site.write("host.html", host);
    with(kind, async |browser| {
        for page in ["faulty.html", "host.html"] {
            let before = entries_so_far(browser);
            browser.driver.goto(site.http(page)).await.expect("the faulty page");
            if page == "host.html" {
                browser.driver.enter_frame(0).await.expect("the frame");
            }
            tokio::time::sleep(Duration::from_millis(400)).await;
            let entries = entries(browser).await.split_off(before);
            // A sandboxed frame's uncaught error is "Script error." to the page's own listeners.
            let thrown =
                if kind == Kind::WebKit && page == "host.html" { "Script error." } else { "a thrown error" };
            for (severity, said) in [
                (Severity::Warning, "a warning"),
                (Severity::Error, "a logged error"),
                (Severity::Error, "a rejected promise"),
                (Severity::Error, thrown),
            ] {
                let heard =
                    entries.iter().any(|entry| entry.severity == severity && entry.text.contains(said));
                assert!(heard, "{kind:?} did not report {said:?} of {page}: {entries:#?}");
            }
        }
    })
    .await;
}

/// Firefox's printed console cannot be cleared: what an earlier page said is still there.
fn entries_so_far(browser: &Browser) -> usize {
    if browser.kind == Kind::Firefox { browser.printed().lines().filter_map(firefox_line).count() } else { 0 }
}

#[tokio::test]
async fn chromium_console_is_heard() {
    hears_each(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_console_is_heard() {
    hears_each(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_console_is_heard() {
    hears_each(Kind::WebKit).await;
}
