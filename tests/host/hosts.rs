//! Other people's pages, each difficult in its own way: on each the guide starts, can be seen, looks as it should and comes to
//! its end, and the page hears of no error. What a page can find out is in border.rs, what can fail in faults.rs.

use std::fs;

use serde_json::Value;

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::TO_EMERGENCY;
use crate::handle::site::Site;

/// A name, what stands in the page's head, attributes of its root, and what else is special.
struct Host {
    name: &'static str,
    root: &'static str,
    head: &'static str,
}

const GUIDE: &str = r#"<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <script src="care-finder.js" async></script>"#;

const HOSTS: &[Host] = &[
    Host {
        name: "strict policy",
        root: "",
        head: r#"<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; object-src 'none'">"#,
    },
    Host {
        name: "Trusted Types",
        root: "",
        head: r#"<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">"#,
    },
    Host { name: "Bootstrap", root: "", head: r#"<link rel="stylesheet" href="bootstrap.css">"# },
    // All that has been seen done to frames, and to everything.
    Host {
        name: "a reset that insists",
        root: "",
        head: "<style>* { all: unset !important }
            iframe, iframe[title] { display: none !important; height: 150px !important; max-width: 100px !important;
                max-height: 50vh !important; opacity: 0 !important; visibility: hidden !important; float: left !important;
                position: absolute !important; transform: scale(.1) !important; filter: blur(9px) !important;
                margin: 99px !important; padding: 20px !important; border: 9px solid red !important }
            div, body, html { display: block !important }</style>",
    },
    Host {
        name: "dark",
        root: r#"style="color-scheme: dark; background: #000; color: #eee""#,
        head: r#"<meta name="color-scheme" content="dark">"#,
    },
    Host { name: "right to left", root: r#"dir="rtl""#, head: "" },
    Host { name: "62.5 %", root: "", head: "<style>html { font-size: 62.5% } body { font: 1.6rem serif }</style>" },
    Host { name: "a base elsewhere", root: "", head: r#"<base href="https://elsewhere.invalid/deep/">"# },
];

impl Host {
    /// The script by an absolute address: a page that changes what addresses mean names its scripts in full.
    fn page(&self, site: &Site) -> String {
        let guide = GUIDE.replace("care-finder.js", &site.http("care-finder.js"));
        let Self { root, head, name } = self;
        format!(
            r#"<!DOCTYPE html><html lang="en" {root}><head><meta charset="utf-8"><title>{name}</title>
            <link rel="icon" href="data:,">{head}</head><body><p>Above</p>{guide}<p>Below</p></body></html>"#
        )
    }
}

async fn the_guide_runs_on_difficult_hosts(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    fs::copy(given("CF_BOOTSTRAP"), site.path("bootstrap.css")).expect("Bootstrap's style sheet");
    with(kind, async |browser| {
        // High enough for whole screens: drivers scroll frames in frames badly, and that is not what is tried here.
        browser.driver.set_window_rect(0, 0, 1000, 2400).await.expect("a window");
        for host in HOSTS {
            write(&site, kind, "host.html", &host.page(&site));
            Guide::open_in_host(browser, &site.http("host.html")).await;
            comes_to_its_end(browser, host.name).await;
        }
        // Read from a folder, as somebody does who tries it at home.
        write(
            &site,
            kind,
            "home.html",
            &format!("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>home</title>{GUIDE}"),
        );
        Guide::open_in_host(browser, &site.file("home.html")).await;
        comes_to_its_end(browser, "file:").await;
        in_another_page(browser, kind, &site).await;
        on_a_site_of_one_page(browser, kind, &site).await;
    })
    .await;
}

/// From the guide's first screen to its last, which is wholly in sight and in the guide's own looks.
async fn comes_to_its_end(browser: &Browser, host: &str) {
    // Shown only if the test fails.
    eprintln!("on {host}");
    let guide = Guide::of_current(browser);
    guide.follow(TO_EMERGENCY, async |_| ()).await;
    assert!(guide.is_shown("main a[href='tel:911']").await, "{host}: no 911");
    let looks = "const of = getComputedStyle(document.querySelector('.care-finder'));
        return [of.direction, of.fontSize, getComputedStyle(document.documentElement).fontSize, innerWidth > 300]";
    assert_eq!(on(browser, looks).await, serde_json::json!(["ltr", "17px", "16px", true]), "{host}: looks");
    browser.driver.enter_parent_frame().await.expect("the host's page");
    let frame = "const frame = document.querySelector('[data-care-finder] iframe');
        const of = getComputedStyle(frame);
        const box = frame.getBoundingClientRect();
        return [frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }), of.transform, of.filter,
            box.width >= innerWidth - 20 && box.height === innerHeight]";
    assert_eq!(
        on(browser, frame).await,
        serde_json::json!([true, "none", "none", true]),
        "{host}: the frame"
    );
    assert!(
        !Guide::of_current(browser).is_shown("[data-care-finder] a").await,
        "{host}: the link beside a ready guide"
    );
    browser.driver.enter_default_frame().await.expect("the outermost page");
    console::assert_no_error(browser, host).await;
}

/// The center's page is itself in a frame, as in a preview or a portal.
async fn in_another_page(browser: &Browser, kind: Kind, site: &Site) {
    write(
        site,
        kind,
        "inner.html",
        &format!("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>inner</title>{GUIDE}"),
    );
    write(
        site,
        kind,
        "outer.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>outer</title><link rel="icon" href="data:,">
        <iframe src="inner.html" title="inner" width="700" height="2200"></iframe>"#,
    );
    browser.driver.goto(site.http("outer.html")).await.expect("the outer page");
    browser.driver.enter_frame(0).await.expect("the inner page");
    Guide::enter(browser, 0).await;
    comes_to_its_end(browser, "a page in a page").await;
}

/// Views come and go without the page being loaded again: with new elements, and with an old one that was emptied or moved.
async fn on_a_site_of_one_page(browser: &Browser, kind: Kind, site: &Site) {
    write(
        site,
        kind,
        "app.html",
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>app</title><link rel="icon" href="data:,">
        <div id="view"></div><script src="care-finder.js"></script><script>
        window.guide = '<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>';
        const view = document.getElementById("view");
        window.show = (path, html) => { history.pushState(null, "", path); view.innerHTML = html; CareFinder.load(); };
        window.empty = () => { view.firstChild.innerHTML = '<a href="tel:+18555550100">Call</a>'; CareFinder.load(); };
        window.move = () => document.body.append(view);
        </script>"#,
    );
    browser.driver.goto(site.http("app.html")).await.expect("the app");
    for change in [
        "show('/care', guide)",
        "show('/about', '<p>About</p>')",
        "show('/care', guide)",
        "empty()",
        "move()",
    ] {
        on(browser, change).await;
        let guides = on(browser, "return document.querySelectorAll('[data-care-finder]').length").await;
        let frames = async || Guide::of_current(browser).count("iframe").await;
        until(&format!("each guide has its frame after {change}"), async || guides == frames().await).await;
        if guides == 1 {
            // A frame that was moved loads anew; before that the old one may still be ready.
            until(&format!("the guide starts anew after {change}"), async || is_new(browser).await).await;
            comes_to_its_end(browser, change).await;
        }
    }
}

/// With a recorder in front, for the one browser whose console cannot be read.
fn write(site: &Site, kind: Kind, page: &str, document: &str) {
    site.write(page, document);
    if kind == Kind::WebKit {
        site.prefix(page, console::RECORDER);
    }
}

/// Whether the guide in the page is ready and at its first question; the browser is in it then.
async fn is_new(browser: &Browser) -> bool {
    browser.driver.enter_default_frame().await.expect("the app");
    if Guide::of_current(browser).count("iframe[data-ready]").await == 0 {
        return false;
    }
    let guide = Guide::enter(browser, 0).await;
    guide.place().await == "question who"
}

async fn on(browser: &Browser, script: &str) -> Value {
    browser.driver.execute(script, vec![]).await.expect("a script").json().clone()
}

#[tokio::test]
async fn chromium_the_guide_runs_on_difficult_hosts() {
    the_guide_runs_on_difficult_hosts(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_the_guide_runs_on_difficult_hosts() {
    the_guide_runs_on_difficult_hosts(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_the_guide_runs_on_difficult_hosts() {
    the_guide_runs_on_difficult_hosts(Kind::WebKit).await;
}
