//! What the builder gives, used as it is given: the snippet on a host's page, the pages to download opened from a file. In every
//! free text is markup: it stays text. The shortcode is looked at only; WordPress itself reads it elsewhere.

use std::fs;

use thirtyfour::{By, Key};

use super::{Builder, MARKUP};
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

/// From a file, as after a double-click.
async fn what_it_gives_works(kind: Kind) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        let builder = Builder::open(browser, &site.file("builder.html")).await;
        builder.put("set-center", MARKUP).await;
        builder.put("set-phone", "(855) 555-0100").await;
        builder.put("set-hours", "9 to 5, & \"later\"").await;
        builder.put("set-accent", "<svg onload=ran=1>").await;
        builder.put("set-folder", "/").await;
        builder.choose("language-es").await;
        builder.becomes("snippet", "speaks Spanish", |text| text.contains("data-language=\"es\"")).await;
        builder.assert_no_script_ran().await;

        let snippet = builder.text("snippet").await;
        builder.page.press("[data-copy=snippet]").await;
        builder.becomes("told", "says so", |text| text == "Copied.").await;
        // Into a line, which makes blanks of line breaks.
        builder.put("set-languages", "").await;
        let field = browser.driver.find(By::Id("set-languages")).await.expect("a field");
        field.send_keys(Key::Control + "v").await.expect("a paste");
        let pasted = field.prop("value").await.expect("a value").unwrap_or_default();
        assert_eq!(pasted, snippet.replace('\n', " "), "the clipboard");
        builder.put("set-languages", "").await;

        let shortcode = {
            builder.choose("platform-wordpress").await;
            builder.becomes("shortcode", "is there", |text| text.starts_with("[care-finder ")).await;
            builder.text("shortcode").await
        };
        assert!(
            shortcode.contains(" phone=\"(855) 555-0100\" hours=\"9 to 5, &amp; &quot;later&quot;\""),
            "{shortcode}"
        );
        assert!(shortcode.contains("&#091;/x&#093;") && !shortcode.contains("accent"), "{shortcode}");

        builder.choose("platform-page").await;
        let pages = builder.download().await;
        builder.comes_back(&snippet, &shortcode, &pages[0].1).await;
        runs_on_a_host(browser, &site, &snippet).await;
        for (name, page) in pages {
            site.write(&format!("own-{name}"), &page);
            let address = site.file(&format!("own-{name}"));
            let guide = Guide::open_page(browser, &address).await;
            let spanish = "return document.documentElement.lang";
            until("it speaks Spanish", async || guide.text_of(spanish).await == "es").await;
            // The program takes over what was prerendered, and with it this.
            until("the guide runs", async || guide.count("#failed").await == 0).await;
            // The twin is the same program: to its end in one browser.
            if kind == Kind::Chromium || name == "care-finder.html" {
                guide.follow(TO_IOP, async |_| ()).await;
                assert_center(&guide).await;
            }
        }
    })
    .await;
}

/// Nothing but what was typed, as text.
async fn assert_center(guide: &Guide<'_>) {
    assert_eq!(guide.level().await, "iop");
    assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:8555550100");
    let words = guide.words().await;
    assert!(words.contains(&format!("Llamar a {MARKUP}")), "{words}");
    assert!(words.contains("9 to 5, & \"later\""), "{words}");
    assert_eq!(guide.count("img, [onerror], svg[onload]").await, 0);
    assert_eq!(guide.text_of("return typeof window.ran").await, "undefined");
}

async fn runs_on_a_host(browser: &Browser, site: &Site, snippet: &str) {
    let host = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>host</title>";
    site.write("host.html", &format!("{host}{snippet}"));
    let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
    guide.follow(TO_IOP, async |_| ()).await;
    assert_center(&guide).await;
    browser.driver.enter_default_frame().await.expect("the host's page");
    let host = Guide::of_current(browser);
    assert_eq!(host.text_of("return typeof window.ran").await, "undefined");
    assert_eq!(host.count("body > :not(div, script), [data-care-finder] > a *").await, 0);
    assert_eq!(host.attribute("[data-care-finder] a", "href").await, "tel:8555550100");
}

impl Builder<'_> {
    /// What it has given, it reads again: each of these is another way to write down the same.
    async fn comes_back(&self, snippet: &str, shortcode: &str, page: &str) {
        self.choose("platform-html").await;
        let settings = self.text("page-settings").await;
        for text in [snippet, shortcode, page, &settings] {
            self.read("<div data-care-finder></div>").await;
            self.becomes("snippet", "is empty", |text| !text.contains("data-center")).await;
            self.read(text).await;
            // Only the snippet knows where the files are.
            self.put("set-folder", "/").await;
            self.becomes("snippet", snippet, |text| text == snippet).await;
        }
        self.assert_no_script_ran().await;
    }

    /// Both pages, by their names.
    async fn download(&self) -> Vec<(&'static str, String)> {
        // WebKitGTK's driver keeps no files: there, what the browser would write.
        let kept = "const make = URL.createObjectURL;
            window.kept = [];
            URL.createObjectURL = (blob) => { kept.push(blob); return make.call(URL, blob); }";
        let mut pages = Vec::new();
        self.browser.driver.execute(kept, vec![]).await.expect("a script");
        for name in ["care-finder.html", "care-finder-nowasm.html"] {
            self.page.press(&format!("[data-save=\"{name}\"]")).await;
            self.becomes("told", name, |text| text == format!("Look for {name} among your downloads.")).await;
            let offered = self.page.text_of("return kept.pop().text()").await;
            if self.browser.kind != Kind::WebKit {
                let file = self.browser.downloads().join(name);
                let read = || fs::read_to_string(&file).unwrap_or_default();
                until(&format!("{name} is whole"), async || read().len() == offered.len()).await;
                assert!(read() == offered, "{name} is another than was offered");
            }
            pages.push((name, offered));
        }
        pages
    }
}

#[tokio::test]
async fn chromium_builder_gives_what_works() {
    what_it_gives_works(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_builder_gives_what_works() {
    what_it_gives_works(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_builder_gives_what_works() {
    what_it_gives_works(Kind::WebKit).await;
}
