//! The builder (`builder.html`), as a web person handles it. What is checked there is in the files beside: every setting, what it
//! gives, how it is looked at. What axe finds is in reach/axe.rs; what is right and what is wrong is tested natively.

mod gives;
mod settings;
mod used;

use care_finder::settings::Settings;
use serde_json::json;

use crate::handle::drivers::Browser;
use crate::handle::page::{Guide, until};

/// Markup for every place that a value comes to: an element's text, an attribute, a script element, a shortcode.
const MARKUP: &str = r#"</script><img src=x onerror="ran=1">'>[/x]<script>ran=1</script>"#;

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

    /// Pastes what was set before, and has it read.
    async fn read(&self, text: &str) {
        self.browser
            .driver
            .execute("document.querySelector('details').open = true", vec![])
            .await
            .expect("a script");
        self.put("before", text).await;
        self.page.press("[data-read]").await;
        self.becomes("read", "tells", |told| !told.is_empty()).await;
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

/// As the table says it, with code as code.
fn complaint(name: &str, value: &str) -> String {
    let (_, problems) = Settings::from_pairs(&[(name.to_owned(), value.to_owned())]);
    problems.first().expect("a warning").in_words().replace('`', "")
}
