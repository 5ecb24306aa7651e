//! The snippets of docs/recipes.md, taken from that page and put into boxes made as each platform's public documents describe
//! them. The platforms themselves cannot be had here. What scripts do to a guide that runs is in trouble.rs.

use std::fs;

use axum::Router;
use serde_json::Value;
use thirtyfour::By;

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::report::report;
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

/// Where the recipes' snippets find the guide: another host than the page's, as on a site builder.
const THERE: &str = "https://guide.example.org/care-finder/";

/// What stands in the page between fences of this name, with the guide where it is in this test.
fn snippet(name: &str, guide: &Site) -> String {
    let page =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/recipes.md")).expect("docs/recipes.md");
    let (_, from) =
        page.split_once(&format!("```html {name}\n")).unwrap_or_else(|| panic!("no snippet {name}"));
    let (snippet, _) = from.split_once("```").expect("a closing fence");
    snippet.replace(THERE, &guide.http(""))
}

fn page(body: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
        <meta name="viewport" content="width=device-width"></head><body><main><h1>Example Recovery</h1>{body}</main></body></html>"#
    )
}

/// Two hosts: the center's site, and the one with the guide's files.
async fn hosts() -> (Site, Site) {
    let empty = tempfile::TempDir::new().expect("no temporary folder");
    (Site::of(empty.path()).await, Site::of_dist_and(Router::new()).await)
}

/// Reads a snippet as GTM does: its nodes are made anew, of a script only the address or the text.
const TAG_MANAGER: &str = "const tag = document.createElement('div');
    tag.innerHTML = arguments[0];
    for (const node of [...tag.childNodes]) {
        if (node.localName !== 'script') { document.body.append(node); continue; }
        const script = document.createElement('script');
        if (node.src) script.src = node.src; else script.text = node.text;
        document.body.append(script);
    }";

/// As Cookiebot says of itself: what is about to be put into the page is looked at, and what is not exempt is changed so that it
/// does not load; consent gives it back.
const CONSENT: &str = r"<script>
    const held = [];
    const hold = (node) => {
        if (node.localName === 'script' && node.src && node.dataset.cookieconsent !== 'ignore' && /HELD/.test('script')) {
            node.type = 'text/plain'; held.push(node);
        }
        if (node.localName === 'iframe' && node.src && /HELD/.test('iframe')) {
            node.dataset.cookieblockSrc = node.getAttribute('src'); node.removeAttribute('src'); held.push(node);
        }
    };
    const watch = new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
            hold(node); if (node.querySelectorAll) node.querySelectorAll('script, iframe').forEach(hold);
        }
    });
    watch.observe(document, { childList: true, subtree: true });
    window.consent = () => {
        watch.disconnect();
        for (const node of held) {
            if (node.localName === 'iframe') { node.src = node.dataset.cookieblockSrc; continue; }
            const script = document.createElement('script');
            script.src = node.src; node.replaceWith(script);
        }
    };
</script>";

async fn on(browser: &Browser, script: &str, argument: &str) -> Value {
    browser.driver.execute(script, vec![argument.into()]).await.expect("a script").json().clone()
}

/// From the frame that the browser is in, which has the guide's element, to the guide's end.
async fn comes_to_its_end(browser: &Browser, recipe: &str) {
    let guide = Guide::enter(browser, 0).await;
    guide.follow(TO_EMERGENCY, async |_| ()).await;
    assert!(guide.is_shown("main a[href='tel:911']").await, "{recipe}: no 911");
    browser.driver.enter_default_frame().await.expect("the outermost page");
    console::assert_no_error(browser, recipe).await;
    report(&format!("Chromium | recipe: {recipe} | right"));
}

#[tokio::test]
async fn each_box_runs_its_snippet() {
    let (site, guide) = hosts().await;
    let plain = snippet("plain", &guide);
    let boxes = [
        ("plain HTML", plain.clone()),
        ("Webflow", format!("<div class='w-embed w-script'>{plain}</div>")),
        ("Drupal, Full HTML", format!("<div class='field field--name-body text-formatted'>{plain}</div>")),
        (
            "Squarespace",
            format!(
                "<div class='sqs-block code-block'><div class='sqs-block-content'>{}</div></div></main>{}",
                snippet("squarespace-block", &guide),
                snippet("squarespace-footer", &guide)
            ),
        ),
        (
            "consent manager, exempt",
            format!("{}{}", CONSENT.replace("HELD", "script"), snippet("consent", &guide)),
        ),
    ];
    with(Kind::Chromium, async |browser| {
        for (place, (recipe, body)) in boxes.iter().enumerate() {
            let name = format!("box{place}.html");
            site.write(&name, &page(body));
            browser.driver.goto(site.http(&name)).await.expect("the host's page");
            comes_to_its_end(browser, recipe).await;
        }
    })
    .await;
}

/// The next page comes without leaving this one, and the scripts in it do not run.
#[tokio::test]
async fn squarespace_may_put_the_block_into_a_page_that_is_there() {
    let (site, guide) = hosts().await;
    site.write("host.html", &page(&format!("<p>Home</p></main>{}", snippet("squarespace-footer", &guide))));
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        until("the script is there", async || on(browser, "return 'CareFinder' in window", "").await == true)
            .await;
        let block = snippet("squarespace-block", &guide);
        on(
            browser,
            "history.pushState({}, '', '/help'); document.querySelector('main').innerHTML = arguments[0]",
            &block,
        )
        .await;
        comes_to_its_end(browser, "Squarespace, the next page without leaving this one").await;
    })
    .await;
}

/// In a frame of another origin that forbids dialogs, downloads and leaving.
#[tokio::test]
async fn wix_runs_it_in_a_frame_of_its_own() {
    let (site, guide) = hosts().await;
    let (boxed, _) = hosts().await;
    boxed.write("box.html", &format!("<!DOCTYPE html><html><head><meta charset='utf-8'><link rel='icon' href='data:,'></head><body>{}</body></html>", snippet("wix", &guide)));
    site.write(
        "host.html",
        &page(&format!(
            "<iframe src='{}' title='Embed HTML' width='980' height='1030' style='border: 0'
                sandbox='allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock'></iframe>",
            boxed.http("box.html")
        )),
    );
    with(Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("host.html")).await.expect("the host's page");
        browser.driver.enter_frame(0).await.expect("the box");
        let inner = Guide::enter(browser, 0).await;
        inner.follow(TO_EMERGENCY, async |_| ()).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        browser.driver.enter_frame(0).await.expect("the box");
        let room = "const frame = document.querySelector('iframe').getBoundingClientRect();
            const page = document.documentElement;
            return [frame.height, frame.width > 900, page.scrollHeight <= innerHeight, page.scrollWidth <= innerWidth]";
        assert_eq!(on(browser, room, "").await, serde_json::json!([1010, true, true, true]), "it fits its box");
        Guide::enter(browser, 0).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        console::assert_no_error(browser, "Wix").await;
        report("Chromium | recipe: Wix | right");
    })
    .await;
}

#[tokio::test]
async fn a_tag_manager_adds_the_script_or_all_of_it() {
    let (site, guide) = hosts().await;
    let element = snippet("squarespace-block", &guide);
    // Google's compiler takes no newer JavaScript than that of 2009.
    let all = snippet("gtm-all", &guide);
    for newer in ["=>", "let ", "const ", "`", "class "] {
        assert!(!all.contains(newer), "{newer}");
    }
    with(Kind::Chromium, async |browser| {
        for (place, (name, body)) in
            [("gtm-script", element.as_str()), ("gtm-all", "<p>Home</p>")].iter().enumerate()
        {
            let address = format!("gtm{place}.html");
            site.write(&address, &page(body));
            browser.driver.goto(site.http(&address)).await.expect("the host's page");
            on(browser, TAG_MANAGER, &snippet(name, &guide)).await;
            until("its element is there", async || {
                Guide::of_current(browser).count("[data-care-finder]").await == 1
            })
            .await;
            comes_to_its_end(browser, name).await;
        }
    })
    .await;
}

/// Without an exemption nothing is broken: a link, then the crisis lines, and after consent the guide.
#[tokio::test]
async fn what_a_consent_manager_holds_back_starts_when_it_is_given_back() {
    let (site, guide) = hosts().await;
    let plain = snippet("plain", &guide);
    with(Kind::Chromium, async |browser| {
        for (place, held) in ["script", "iframe"].iter().enumerate() {
            let name = format!("held{place}.html");
            site.write(&name, &page(&format!("{}{plain}", CONSENT.replace("HELD", held))));
            browser.driver.goto(site.http(&name)).await.expect("the host's page");
            let host = Guide::of_current(browser);
            if *held == "iframe" {
                until("the crisis lines are there", async || {
                    host.is_shown("[data-care-finder] a[href='tel:988']").await
                })
                .await;
            }
            assert!(
                host.is_shown("[data-care-finder] > a[href='tel:+18555550100']").await,
                "{held}: no link to call"
            );
            assert_eq!(host.count("iframe[data-ready]").await, 0, "{held} was not held back");
            console::entries(browser).await;
            on(browser, "consent()", "").await;
            comes_to_its_end(browser, &format!("a consent manager that holds back the {held}")).await;
        }
    })
    .await;
}

/// Drupal's limited formats, and WordPress.com: no script, no `data-` attributes. The center's own page has the settings inside.
#[tokio::test]
async fn where_scripts_are_stripped_the_link_leads_to_the_center_s_own_page() {
    let (site, guide) = hosts().await;
    let own = guide.read("care-finder.html").replace(
        r#"id="settings">{}"#,
        r#"id="settings">{"center": "Example Recovery", "phone": "855-555-0100"}"#,
    );
    guide.write("care-finder.html", &own);
    with(Kind::Chromium, async |browser| {
        site.write("link.html", &page(&snippet("stripped", &guide)));
        browser.driver.goto(site.http("link.html")).await.expect("the host's page");
        let link = browser.driver.find(By::Css("a[href*='care-finder.html']")).await.expect("the link");
        link.click().await.expect("a click");
        let own = Guide::of_current(browser);
        until("the guide's own page is there", async || own.is_shown("button[data-action=continue]").await)
            .await;
        own.follow(TO_IOP, async |_| ()).await;
        assert_eq!(own.attribute("a[data-contact=phone]", "href").await, "tel:8555550100");
        console::assert_no_error(browser, "a page of one's own").await;
        // What a filter leaves of the whole snippet is the link to call, and nothing that looks broken.
        let filter = "const { body } = new DOMParser().parseFromString(arguments[0], 'text/html');
            for (const script of body.querySelectorAll('script')) script.remove();
            for (const one of body.querySelectorAll('*'))
                for (const { name } of [...one.attributes]) if (name !== 'href') one.removeAttribute(name);
            return body.innerHTML";
        let left = on(browser, filter, &snippet("plain", &guide)).await;
        site.write("left.html", &page(left.as_str().expect("markup")));
        browser.driver.goto(site.http("left.html")).await.expect("the host's page");
        let host = Guide::of_current(browser);
        assert!(host.is_shown("a[href='tel:+18555550100']").await && host.count("iframe").await == 0);
        report("Chromium | recipe: where scripts are stripped | right");
    })
    .await;
}
