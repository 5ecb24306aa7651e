//! Every setting in the builder, right and wrong, by the table's own values; and that it asks for nothing and can send nothing.
//! What a value becomes on a page is in gives.rs.

use serde::Deserialize;
use serde_json::json;

use care_finder::engine::LevelOfCare;
use care_finder::settings::{ABOUT, Kind as Takes, SETTINGS};

use super::{Builder, MARKUP, complaint};
use crate::handle::drivers::{Kind, with};
use crate::handle::isolation::assert_nothing_leaves;
use crate::handle::page::until;
use crate::handle::site::Site;

/// What stands beside a field, and what is to be pasted then.
#[derive(Debug, Deserialize)]
struct Seen {
    told: String,
    invalid: bool,
    snippet: String,
}

async fn takes_every_setting(kind: Kind) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        let builder = Builder::open(browser, &site.http("builder.html")).await;
        for (setting, about) in SETTINGS.iter().zip(ABOUT) {
            let name = setting.name;
            match setting.kind {
                Takes::Text(_) | Takes::Reviewer | Takes::Phone(_) | Takes::Url | Takes::Color => {
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
        builder.reads_all_that_is_wrong().await;
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

    /// Out of a snippet that somebody wrote by hand comes also what cannot be chosen here.
    async fn reads_all_that_is_wrong(&self) {
        let wrong: String = ABOUT.iter().map(|about| attribute(about.name, about.wrong[0]) + " ").collect();
        let snippet = format!(
            "<img src=x onerror=ran=1><div data-care-finder {wrong} data-fone=\"1\" data-height=\"900\"></div>{MARKUP}"
        );
        self.read(&snippet).await;
        for about in ABOUT.iter().filter(|about| !about.wrong[0].contains('\n')) {
            let said = complaint(about.name, about.wrong[0]);
            self.becomes(&format!("wrong-{}", about.name), &said, |text| text == said).await;
        }
        let behind = self.page.text_of("return document.querySelector('details ul').textContent").await;
        for said in [
            "data-fone: there is no such setting",
            "data-height: not set on this page",
            "data-theme: “black” is not",
        ] {
            assert!(behind.contains(said), "no {said:?} in {behind}");
        }
        self.assert_no_script_ran().await;
        self.read("<div data-care-finder></div>").await;
        self.becomes("wrong-theme", "is silent", str::is_empty).await;
        self.read("<p>Hello").await;
        self.becomes("read", "says so", |told| told == "There is no guide in that text.").await;
    }

    async fn takes_a_folder(&self) {
        self.put("set-folder", "guide").await;
        self.becomes("snippet", "slashes", |text| text.contains("src=\"/guide/care-finder.js\"")).await;
        self.put("set-folder", "my guide").await;
        self.becomes("wrong-folder", "complains", |text| {
            text.starts_with("“my guide” is not a folder. Write")
        })
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
        let boxed = "data-display=\"page\" data-height=\"1010\"";
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
        assert!(
            said.contains(
                "#ffcc00, contrast 1.2 (at least 4.5 is needed), changed, so that it can be read: #"
            ),
            "{said}"
        );
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

fn attribute(name: &str, value: &str) -> String {
    let escaped =
        value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    format!("data-{name}=\"{escaped}\"")
}
