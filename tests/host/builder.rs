//! The builder (`builder.html`): every setting right and wrong, what it gives to paste and to download, run as it is given, the
//! preview, and the keyboard alone. What axe finds there is in reach/axe.rs; what is right and what is wrong is tested natively.

use std::fs;

use serde::Deserialize;
use serde_json::json;
use thirtyfour::{By, Key};

use care_finder::engine::LevelOfCare;
use care_finder::settings::{ABOUT, Kind as Takes, SETTINGS, Settings};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::isolation::assert_nothing_leaves;
use crate::handle::page::{Guide, until};
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

/// Markup for every place that a value comes to: an element's text, an attribute, a script element, a shortcode.
const MARKUP: &str = r#"</script><img src=x onerror="ran=1">'>[/x]<script>ran=1</script>"#;

/// What stands beside a field, and what is to be pasted then.
#[derive(Debug, Deserialize)]
struct Seen {
    told: String,
    invalid: bool,
    snippet: String,
}

struct Builder<'a> {
    browser: &'a Browser,
    page: Guide<'a>,
}

impl<'a> Builder<'a> {
    async fn open(browser: &'a Browser, address: &str) -> Self {
        browser.driver.goto(address).await.expect("the builder");
        let builder = Self { browser, page: Guide::of_current(browser) };
        until("the builder is there", async || builder.page.count("#snippet").await == 1).await;
        builder
    }

    /// As if it were pasted.
    async fn put(&self, field: &str, value: &str) {
        let script = "const [id, value] = arguments;
            const field = document.getElementById(id);
            field.value = value;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        self.browser.driver.execute(script, vec![json!(field), json!(value)]).await.expect("a field");
    }

    async fn choose(&self, id: &str) {
        self.page.press(&format!("label[for=\"{id}\"]")).await;
    }

    async fn text(&self, id: &str) -> String {
        self.page.text_of(&format!("return document.getElementById({id:?})?.textContent ?? 'nothing'")).await
    }

    async fn becomes(&self, id: &str, what: &str, is_so: impl Fn(&str) -> bool) {
        until(&format!("#{id} {what}"), async || is_so(&self.text(id).await)).await;
    }

    async fn preview(&self) {
        until("the preview is ready", async || self.page.count("#preview iframe[data-ready]").await == 1)
            .await;
        self.browser.driver.enter_frame(0).await.expect("the preview");
    }

    async fn leave_preview(&self) {
        self.browser.driver.enter_default_frame().await.expect("the builder");
    }

    async fn assert_no_script_ran(&self) {
        assert_eq!(self.page.text_of("return typeof window.ran").await, "undefined");
        assert_eq!(self.page.count("img, main script, [onerror]").await, 0);
    }
}

/// As the guide warns, without the name in front, and code as code.
fn complaint(name: &str, value: &str) -> String {
    let (_, problems) = Settings::from_pairs(&[(name.to_owned(), value.to_owned())]);
    let said = problems.first().expect("a warning").to_string();
    format!("{}.", said.replacen(&format!("data-{name}: "), "", 1).replace('`', ""))
}

fn attribute(name: &str, value: &str) -> String {
    let escaped =
        value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    format!("data-{name}=\"{escaped}\"")
}

async fn takes_every_setting(kind: Kind) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        let builder = Builder::open(browser, &site.http("builder.html")).await;
        for (setting, about) in SETTINGS.iter().zip(ABOUT) {
            let name = setting.name;
            match setting.kind {
                Takes::Text(_) | Takes::Phone(_) | Takes::Url | Takes::Color => {
                    builder.types(name, about.good, about.wrong).await;
                }
                // Nothing wrong can be chosen.
                Takes::Word(words) => {
                    assert_eq!(builder.page.count(&format!("input[name={name}]")).await, words.len());
                    for word in words.iter().filter(|word| **word != setting.default) {
                        builder.choose(&format!("{name}-{word}")).await;
                        let written = attribute(name, word);
                        builder.becomes("snippet", &written, |text| text.contains(&written)).await;
                    }
                    // What holds anyway is not written.
                    builder.choose(&format!("{name}-{}", setting.default)).await;
                }
                Takes::Levels => {
                    assert_eq!(
                        builder.page.count(&format!("input[name={name}]")).await,
                        LevelOfCare::ALL.len()
                    );
                    for id in ["php", "op"] {
                        builder.choose(&format!("{name}-{id}")).await;
                    }
                    let written = attribute(name, "op,php");
                    builder.becomes("snippet", &written, |text| text.contains(&written)).await;
                    for id in ["php", "op"] {
                        builder.choose(&format!("{name}-{id}")).await;
                    }
                }
            }
            let untouched = |text: &str| !text.contains(&format!("data-{name}="));
            builder.becomes("snippet", "has nothing of it", untouched).await;
        }
        builder.takes_a_folder().await;
        builder.shows_contrast().await;
        assert_eq!(site.take_requests(), ["GET /builder.html"], "{kind:?} asked for more");
        assert_nothing_leaves(browser, &site).await;
    })
    .await;
}

impl Builder<'_> {
    async fn types(&self, name: &str, good: &[&str], wrong: &[&str]) {
        // A line break cannot be typed into a line; and where any line is right, so is markup.
        let is_free = ["center", "hours", "languages"].contains(&name);
        let wrong: Vec<_> = wrong
            .iter()
            .copied()
            .filter(|value| !value.contains('\n'))
            .chain((!is_free).then_some(MARKUP))
            .collect();
        for (value, seen) in wrong.iter().zip(self.seen(name, &wrong).await) {
            assert_eq!((seen.told, seen.invalid), (complaint(name, value), true));
            assert!(!seen.snippet.contains(&format!("data-{name}=")), "{value}: {}", seen.snippet);
        }
        let free = is_free.then_some(MARKUP);
        let good: Vec<_> = good.iter().copied().chain(free).collect();
        for (value, seen) in good.iter().zip(self.seen(name, &good).await) {
            assert_eq!((seen.told, seen.invalid), (String::new(), false), "{value}");
            assert!(seen.snippet.contains(&attribute(name, value)), "{value}: {}", seen.snippet);
        }
        self.assert_no_script_ran().await;
        self.put(&format!("set-{name}"), "").await;
    }

    /// What stands there after each of the values.
    async fn seen(&self, name: &str, values: &[&str]) -> Vec<Seen> {
        let script = r#"(async (name, values, done) => {
            const field = document.getElementById("set-" + name);
            const told = document.getElementById("wrong-" + name);
            const seen = [];
            for (const value of values) {
                field.value = value;
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                await new Promise((drawn) => setTimeout(drawn, 20));
                const snippet = document.getElementById("snippet").textContent;
                seen.push({ told: told.textContent, invalid: field.getAttribute("aria-invalid") === "true", snippet });
            }
            done(seen);
        })(...arguments)"#;
        let seen = self.browser.driver.execute_async(script, vec![json!(name), json!(values)]).await;
        let seen: Vec<Seen> = seen.expect("the values are typed").convert().expect("what was seen");
        assert_eq!(seen.len(), values.len());
        seen
    }

    async fn takes_a_folder(&self) {
        self.put("set-folder", "guide").await;
        self.becomes("wrong-folder", "complains", |text| text.starts_with("“guide” is not a folder such as"))
            .await;
        assert!(self.text("snippet").await.contains("src=\"/care-finder/care-finder.js\""));
        self.put("set-folder", "https://www.example.org/guide").await;
        let whole = "src=\"https://www.example.org/guide/care-finder.js\"";
        self.becomes("snippet", whole, |text| text.contains(whole)).await;
        self.put("set-folder", "").await;
        // A path alone leads nowhere from a box that has another address.
        self.choose("platform-wix").await;
        self.becomes("wrong-folder", "wants more", |text| text.starts_with("Wix needs the whole address"))
            .await;
        let boxed = "data-display=\"page\" data-height=\"860\"";
        self.becomes("boxed", boxed, |text| text.contains(boxed)).await;
        // In two parts, and together the same.
        self.choose("platform-gtm").await;
        self.becomes("script", "is apart", |text| text.starts_with("<script ")).await;
        let parts = format!("{}\n{}", self.text("element").await, self.text("script").await);
        self.choose("platform-html").await;
        self.becomes("snippet", &parts, |text| text == parts).await;
    }

    async fn shows_contrast(&self) {
        self.put("set-accent", "#ffcc00").await;
        let contrast = "return document.querySelector('.contrast')?.innerText ?? ''";
        until("the contrast is shown", async || !self.page.text_of(contrast).await.is_empty()).await;
        let said = self.page.text_of(contrast).await;
        // By hand, on the guide's darkest light surface: (.8276 + .05) / (.6444 + .05) = 1.26.
        assert!(said.contains("#ffcc00 has 1.2 to 1, changed, so that it can be read: #"), "{said}");
        assert!(said.contains("used as it is"), "{said}");
        self.put("set-accent", "").await;
        until("it is gone", async || self.page.text_of(contrast).await.is_empty()).await;
    }
}

#[tokio::test]
async fn chromium_builder_takes_every_setting() {
    takes_every_setting(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_builder_takes_every_setting() {
    takes_every_setting(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_builder_takes_every_setting() {
    takes_every_setting(Kind::WebKit).await;
}

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
        runs_on_a_host(browser, &site, &snippet).await;
        for (name, page) in pages {
            site.write(&format!("own-{name}"), &page);
            let address = site.file(&format!("own-{name}"));
            let guide = Guide::open_page(browser, &address).await;
            let spanish = "return document.documentElement.lang";
            until("it speaks Spanish", async || guide.text_of(spanish).await == "es").await;
            guide.follow(TO_IOP, async |_| ()).await;
            assert_center(&guide).await;
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
