//! What the browser itself must refuse, so that no answer can leave; checked in every document that a journey ran in. Also the
//! proof that each check can fail. Looks at no answer.

use serde_json::json;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::site::Site;

/// Fetches nearby and inside the page itself, which only a policy refuses; each refusal must name the policy.
const FETCH: &str = r#"
    const done = arguments[arguments.length - 1];
    const refused = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    const fate = (address) => fetch(address).then(() => "let through", () => "refused");
    Promise.all([fate(arguments[0]), fate("data:text/plain,hello")])
        .then((fates) => setTimeout(() => done([fates, refused]), 100));
"#;

pub(crate) async fn assert_nothing_leaves(browser: &Browser, site: &Site) {
    let (fates, policies) = fetches(browser, &site.http("care-finder.html")).await;
    assert_eq!(fates, ["refused", "refused"], "fetch in {:?}", browser.kind);
    let by_policy = policies.iter().filter(|directive| *directive == "connect-src").count();
    assert!(by_policy >= 2, "refused, and not by the page's policy: {policies:?}");
}

async fn fetches(browser: &Browser, address: &str) -> (Vec<String>, Vec<String>) {
    let answer = browser.driver.execute_async(FETCH, vec![json!(address)]).await.expect("the fetches end");
    answer.convert().expect("fates and directives")
}

/// From inside the frame: neither side can reach into the other, and nothing can be kept.
pub(crate) async fn assert_sealed_frame(browser: &Browser) {
    assert_eq!(tried(browser, "localStorage.length").await, "SecurityError", "storage in {:?}", browser.kind);
    assert_eq!(tried(browser, "document.cookie").await, "SecurityError", "cookies in {:?}", browser.kind);
    assert_eq!(
        tried(browser, "parent.document.title").await,
        "SecurityError",
        "host's page in {:?}",
        browser.kind
    );
    browser.driver.enter_default_frame().await.expect("the host's page");
    assert_eq!(tried(browser, "document.querySelector('iframe').contentDocument === null").await, "true");
    let reach = "document.querySelector('iframe').contentWindow.document.body";
    assert_eq!(tried(browser, reach).await, "SecurityError", "the frame's page in {:?}", browser.kind);
}

async fn tried(browser: &Browser, expression: &str) -> String {
    let script = format!("try {{ return String({expression}) }} catch (error) {{ return error.name }}");
    browser.driver.execute(&script, vec![]).await.expect("a script").convert().expect("a text")
}

/// The proof: on a page without a policy, in a frame that is not sandboxed, all of this succeeds.
async fn sees_a_leak(kind: Kind) {
    let site = Site::of_dist().await;
    site.write("open.html", r#"<!DOCTYPE html><meta charset="utf-8"><title>open</title><p>Open"#);
    site.write(
        "host.html",
        r#"<!DOCTYPE html><meta charset="utf-8"><title>host</title><iframe src="open.html"></iframe>"#,
    );
    with(kind, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the open page");
        browser.driver.enter_frame(0).await.expect("the open frame");
        let (fates, policies) = fetches(browser, &site.http("care-finder.html")).await;
        assert_eq!((fates, policies), (vec!["let through".to_owned(); 2], vec![]));
        assert_eq!(tried(browser, "localStorage.length").await, "0");
        assert_eq!(tried(browser, "document.cookie").await, "");
        assert_eq!(tried(browser, "parent.document.title").await, "host");
        browser.driver.enter_default_frame().await.expect("the host's page");
        assert_eq!(
            tried(browser, "document.querySelector('iframe').contentDocument === null").await,
            "false"
        );
        let reach = "document.querySelector('iframe').contentWindow.document.body.innerText";
        assert_eq!(tried(browser, reach).await, "Open");
    })
    .await;
}

#[tokio::test]
async fn chromium_leak_is_seen() {
    sees_a_leak(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_leak_is_seen() {
    sees_a_leak(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_leak_is_seen() {
    sees_a_leak(Kind::WebKit).await;
}
