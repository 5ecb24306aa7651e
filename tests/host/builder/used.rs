//! The builder in use: its preview of the guide, and all of it by the keyboard alone. From a file, as after a double-click.
//! What it writes is in settings.rs and gives.rs.

use serde_json::json;
use thirtyfour::Key;

use super::{Builder, complaint};
use crate::handle::console;
use crate::handle::drivers::{Kind, with};
use crate::handle::page::until;
use crate::handle::site::Site;

async fn previews_the_guide(kind: Kind) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        let builder = Builder::open(browser, &site.file("builder.html")).await;
        let guide = &builder.page;
        builder.put("set-center", "Example Recovery").await;
        builder.preview().await;
        assert_eq!(guide.place().await, "question who");
        let background = "return getComputedStyle(document.body).backgroundColor";
        assert_eq!(guide.text_of(background).await, "rgb(250, 246, 238)");
        assert_eq!(guide.text_of("return String(innerWidth)").await, "390");
        builder.leave_preview().await;

        builder.choose("show-begun").await;
        builder.preview().await;
        until("it has begun", async || guide.place().await == "question used").await;
        builder.leave_preview().await;

        builder.choose("show-result").await;
        builder.preview().await;
        until("it is at the result", async || guide.count("[data-level=iop]").await == 1).await;
        assert!(guide.words().await.contains("SAMHSA National Helpline"));
        builder.leave_preview().await;
        let focus = "return document.activeElement.id";
        assert_eq!(guide.text_of(focus).await, "show-result", "the preview has taken the focus");

        // What is set now, the guide shows at once, where it is.
        builder.put("set-phone", "855-555-0100").await;
        builder.choose("scheme-dark").await;
        builder.choose("width-desktop").await;
        builder.preview().await;
        until("it is wide", async || guide.text_of("return String(innerWidth)").await == "1024").await;
        until("it is dark", async || guide.text_of(background).await == "rgb(19, 26, 26)").await;
        until("it has the number", async || guide.count("a[href='tel:8555550100']").await > 0).await;
        assert!(guide.words().await.contains("Call Example Recovery"));
        assert_eq!(guide.level().await, "iop");
        builder.leave_preview().await;

        // Drivers press beside what is drawn smaller.
        builder.choose("width-phone").await;
        builder.choose("speak-es").await;
        builder.preview().await;
        until("it speaks Spanish", async || guide.words().await.contains("Llamar a Example Recovery")).await;
        // It can lead nowhere.
        guide.press("[data-action=leave]").await;
        builder.leave_preview().await;
        assert_eq!(guide.count("#snippet").await, 1);
    })
    .await;
}

#[tokio::test]
async fn chromium_builder_previews_the_guide() {
    previews_the_guide(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_builder_previews_the_guide() {
    previews_the_guide(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_builder_previews_the_guide() {
    previews_the_guide(Kind::WebKit).await;
}

/// Tab, the arrows, Enter and letters, from the page as it loads to a copied snippet.
async fn by_keyboard_alone(kind: Kind) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        browser.driver.set_window_rect(0, 0, 1280, 900).await.expect("window size");
        let builder = Builder::open(browser, &site.file("builder.html")).await;
        let keys = async |keys: &str| {
            browser.driver.action_chain().send_keys(keys).perform().await.expect("keys");
        };
        let tab_to = async |wanted: &str| {
            for _ in 0..60 {
                keys(&Key::Tab.value().to_string()).await;
                let spot = builder.page.text_of(SPOT).await;
                // Under its driver WebKitGTK's window is never the active one, in which alone it draws a ring.
                assert!(
                    kind == Kind::WebKit || !spot.ends_with(" faint"),
                    "no ring around {spot} in {kind:?}"
                );
                if spot.split(' ').next() == Some(wanted) {
                    return;
                }
            }
            panic!("60 times Tab, and never at {wanted} in {kind:?}");
        };
        tab_to("set-center").await;
        keys("Example Recovery").await;
        tab_to("set-phone").await;
        keys("855").await;
        let said = complaint("phone", "855");
        builder.becomes("wrong-phone", &said, |text| text == said).await;
        keys("-555-0100").await;
        builder.becomes("wrong-phone", "is silent", str::is_empty).await;
        tab_to("levels-op").await;
        keys(" ").await;
        tab_to("theme-auto").await;
        keys(&Key::Down.value().to_string()).await;
        tab_to("show-first").await;
        keys(&Key::Down.value().to_string()).await;
        tab_to("preview").await;
        tab_to("platform-html").await;
        tab_to("set-folder").await;
        tab_to("copy:snippet").await;
        keys(&Key::Enter.value().to_string()).await;
        builder.becomes("told", "says so", |text| text == "Copied.").await;
        let snippet = builder.text("snippet").await;
        for part in [
            "data-center=\"Example Recovery\"",
            "data-phone=\"855-555-0100\"",
            "data-levels=\"op\"",
            "data-theme=\"light\"",
        ] {
            assert!(snippet.contains(part), "no {part} in {snippet}");
        }
    })
    .await;
}

/// At the usual sizes of a laptop's window: the preview stays beside the settings, all of it in sight, with one place in it that
/// scrolls; and what comes after it can be pressed.
#[tokio::test]
async fn builder_preview_covers_nothing() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for (width, height) in [(1280, 720), (1440, 900), (1920, 1080)] {
            let cdp = browser.driver.cdp();
            let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            cdp.send_raw("Emulation.setDeviceMetricsOverride", screen).await.expect("a screen");
            let builder = Builder::open(browser, &site.file("builder.html")).await;
            builder.preview().await;
            builder.leave_preview().await;
            for look in ["width-phone", "width-desktop"] {
                builder.choose(look).await;
                let beside = "scrollTo(0, document.querySelector('.preview').getBoundingClientRect().top + scrollY + 200);
                    const pane = document.querySelector('.preview'), box = pane.getBoundingClientRect();
                    return String(box.top >= 0 && box.bottom <= innerHeight && pane.scrollHeight <= pane.clientHeight)";
                until("all of the preview is in sight", async || builder.page.text_of(beside).await == "true").await;
                let screen = "return String(document.querySelector('#preview iframe').offsetHeight >= 600)";
                assert_eq!(builder.page.text_of(screen).await, "true", "{look}: a phone's screen is higher");
            }
            let covered = "scrollTo(0, document.documentElement.scrollHeight);
                return [...document.querySelectorAll('[name=platform]')].filter((one) => {
                    one.scrollIntoView({ block: 'nearest' });
                    const { left, top, width, height } = one.getBoundingClientRect();
                    return document.elementFromPoint(left + width / 2, top + height / 2) !== one;
                }).map((one) => one.value).join()";
            assert_eq!(builder.page.text_of(covered).await, "", "covered at {width} by {height}");
        }
    })
    .await;
}

/// Where the focus is, and whether it can be seen there: the frame shows it inside of itself.
const SPOT: &str = r#"
    const one = document.activeElement;
    const name = one.id || (one.dataset.copy ? "copy:" + one.dataset.copy : one.tagName === "IFRAME" ? "preview" : one.tagName);
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const faint = outlineStyle === "none" || parseFloat(outlineWidth) < 2;
    return name + (faint && one.tagName !== "IFRAME" && one !== document.body ? " faint" : "");
"#;

#[tokio::test]
async fn chromium_builder_by_keyboard_alone() {
    by_keyboard_alone(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_builder_by_keyboard_alone() {
    by_keyboard_alone(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_builder_by_keyboard_alone() {
    by_keyboard_alone(Kind::WebKit).await;
}

/// It is in every release, and says nothing of its own in the console.
#[tokio::test]
async fn builder_is_quiet() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let builder = Builder::open(browser, &site.file("builder.html")).await;
        builder.preview().await;
        builder.leave_preview().await;
        console::assert_no_error(browser, "in the builder").await;
    })
    .await;
}
