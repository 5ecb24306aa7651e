//! Without WebAssembly: the twin, the same program in JavaScript, takes over by itself and says the same, word for word.
//! Which words and levels those are is tested elsewhere, with WebAssembly.

use thirtyfour::By;

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with, with_no_webassembly};
use crate::handle::isolation;
use crate::handle::page::{Guide, Way, until};
use crate::handle::routes::{Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

/// A browser that has WebAssembly and refuses to compile it in the guide's page, as an administrator's policy can.
const REFUSED: &str =
    "WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('refused'));";

#[tokio::test]
async fn chromium_without_webassembly() {
    journeys(Kind::Chromium, &[TO_IOP, TO_EMERGENCY]).await;
}

#[tokio::test]
async fn firefox_without_webassembly() {
    journeys(Kind::Firefox, &[TO_EMERGENCY]).await;
}

#[tokio::test]
async fn webkit_without_webassembly() {
    journeys(Kind::WebKit, &[TO_EMERGENCY]).await;
}

async fn journeys(kind: Kind, routes: &[Route]) {
    let site = Site::of_dist_heard_by(kind).await;
    with_no_webassembly(kind, async |browser| {
        for route in routes {
            let guide = Guide::open(browser, &site, Way::Framed).await;
            is_twin(browser).await;
            let asked = site.take_requests();
            assert!(!asked.contains(&"GET /care-finder.html".to_owned()), "loaded in vain: {asked:?}");
            guide.follow(*route, async |_| ()).await;
            assert_eq!(guide.screen().await, if *route == TO_EMERGENCY { "emergency" } else { "result" });
            console::assert_no_error(browser, "in the framed twin").await;
            isolation::assert_nothing_leaves(browser, &site).await;
            isolation::assert_sealed_frame(browser).await;
            console::entries(browser).await;
        }
        site.take_requests();
        let guide = Guide::open(browser, &site, Way::Page).await;
        until("the page has led to its twin", async || address(browser).await.ends_with(TWIN)).await;
        guide.follow(TO_EMERGENCY, async |_| ()).await;
        assert_eq!(guide.screen().await, "emergency");
        let mut asked = site.take_requests();
        asked.retain(|one| one.contains(".html"));
        assert_eq!(asked, ["GET /care-finder.html", "GET /care-finder-nowasm.html"]);
        let guide = Guide::open(browser, &site, Way::File).await;
        until("so does the file", async || address(browser).await.ends_with(TWIN)).await;
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
    })
    .await;
}

/// The host's policy keeps its own scripts from compiling WebAssembly; the frame has a policy of its own.
async fn a_strict_host_gets_webassembly(kind: Kind) {
    let site = Site::of_dist().await;
    site.write(
        "strict.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>strict</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <div data-care-finder></div><script src="care-finder.js"></script>"#,
    );
    with(kind, async |browser| {
        Guide::open_in_host(browser, &site.http("strict.html")).await;
        assert_eq!(address(browser).await, "/care-finder.html");
    })
    .await;
}

#[tokio::test]
async fn chromium_strict_host_gets_webassembly() {
    a_strict_host_gets_webassembly(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_strict_host_gets_webassembly() {
    a_strict_host_gets_webassembly(Kind::Firefox).await;
}

const TWIN: &str = "/care-finder-nowasm.html";

/// boot.js hides the frame's address, except for its path.
async fn is_twin(browser: &Browser) {
    assert_eq!(address(browser).await, TWIN);
}

async fn address(browser: &Browser) -> String {
    let path = browser.driver.execute("return location.pathname", vec![]).await.expect("a script");
    path.convert().expect("a text")
}

/// Every word of every screen on the way, from the WebAssembly and from its twin.
#[tokio::test]
async fn the_twin_says_the_same() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let mut said = Vec::new();
        for page in ["care-finder.html", "care-finder-nowasm.html"] {
            let guide = Guide::open_page(browser, &site.http(page)).await;
            let mut screens = Vec::new();
            guide.follow(TO_IOP, async |guide| screens.push(guide.words().await)).await;
            assert_eq!(guide.level().await, "iop");
            said.push(screens);
        }
        assert!(said[0].len() > 10, "{} screens", said[0].len());
        assert_eq!(said[0].len(), said[1].len());
        for (page, twin) in said[0].iter().zip(&said[1]) {
            assert_eq!(page, twin);
        }
        assert_eq!(compiles(browser).await, "CompileError", "the twin's policy lets it compile WebAssembly");
        console::assert_no_error(browser, "with and without WebAssembly").await;
    })
    .await;
}

async fn compiles(browser: &Browser) -> String {
    let script = "const done = arguments[arguments.length - 1];
        WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => done('compiled'), (error) => done(error.name))";
    browser.driver.execute_async(script, vec![]).await.expect("a script").convert().expect("a text")
}

/// The embed script cannot see that; the page inside can, and the host gives its settings to the twin too.
#[tokio::test]
async fn refused_inside_the_frame_the_twin_takes_over() {
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", REFUSED);
    site.write(
        "host.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <div data-care-finder data-language="es"></div><script src="care-finder.js"></script>"#,
    );
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        is_twin(browser).await;
        let spanish = async || guide.attribute("html", "lang").await == "es";
        until("the twin has the host's settings", spanish).await;
    })
    .await;
}

/// A panic in the twin is not a WebAssembly trap, and still ends in the static card. The card's link starts over.
#[tokio::test]
async fn a_panic_in_the_twin_ends_in_the_static_card() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_page(browser, &site.http("care-finder-nowasm.html")).await;
        guide.answer(&["who.me"]).await;
        let no_more = "const no = () => { throw new Error('broken for a test') };
            document.createElement = Node.prototype.cloneNode = Node.prototype.insertBefore = no";
        browser.driver.execute(no_more, vec![]).await.expect("a script");
        guide.press("button[data-action=continue]").await;
        until("the static card is there", async || guide.is_shown("#failed a").await).await;
        assert_eq!(guide.count("input, button, progress").await, 0, "controls that nothing answers");
        console::entries(browser).await;
        let link = browser.driver.find(By::Css("#failed a")).await.expect("a link");
        link.click().await.expect("a press");
        until("it has started over", async || guide.count("input[id='who.me']").await == 1).await;
        guide.follow(TO_EMERGENCY, async |_| ()).await;
        assert_eq!(guide.screen().await, "emergency");
        console::assert_no_error(browser, "in the twin after starting over").await;
    })
    .await;
}
