//! A screen reader inside the page, put there by the driver, which the page's policy does not bind: reads a screen from top to
//! bottom, and listens while something is done. Judges nothing that it hears.

use std::process::Command;
use std::sync::OnceLock;

use serde_json::json;

use super::truths::{PAGE, Page};
use crate::handle::drivers::{Browser, given};

/// In the guide's document, as long as that stays.
pub(super) struct Reader<'a> {
    browser: &'a Browser,
}

/// This reader looks at the attribute `checked`, not at the state as browsers and real readers do, so the state is copied.
const READ: &str = r#"
    const done = arguments[arguments.length - 1];
    const { virtual } = window.__reader;
    (async () => {
        for (const input of document.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
        document.activeElement.blur();
        await virtual.start({ container: document.body });
        for (let item = 0; item < 2000 && (await virtual.lastSpokenPhrase()) !== "end of document"; item += 1) {
            await virtual.next();
        }
        const said = await virtual.spokenPhraseLog();
        await virtual.stop();
        return said;
    })().then(done, (error) => done([String(error)]));
"#;

/// What is said without being asked for: where the focus goes, and live regions.
const HEAR: &str = r"
    const done = arguments[arguments.length - 1];
    const { virtual } = window.__reader;
    (async () => {
        const pressed = document.querySelector(arguments[0]);
        await virtual.start({ container: document.body });
        const before = (await virtual.spokenPhraseLog()).length;
        pressed.click();
        // Drawn, focused (which takes a moment, static/frame/focus.js) and seen by observers: until nothing more is said for
        // many tasks, however long each takes.
        for (let quiet = 0, length = before; quiet < 60; quiet += 1) {
            await new Promise((resolve) => setTimeout(resolve, 5));
            const now = (await virtual.spokenPhraseLog()).length;
            if (now !== length) quiet = 0;
            length = now;
        }
        const said = (await virtual.spokenPhraseLog()).slice(before);
        await virtual.stop();
        return said;
    })().then(done, (error) => done([String(error)]));
";

const TICK: &str = r"
    for (const id of arguments[0]) {
        const option = document.getElementById(id);
        if (!option.checked) option.click();
    }
";

impl<'a> Reader<'a> {
    pub(super) async fn in_page(browser: &'a Browser) -> Self {
        let script = format!("{};\nwindow.__reader = reader;", bundle());
        browser.driver.execute(script, vec![]).await.expect("the screen reader");
        Self { browser }
    }

    /// Everything on the screen, in order.
    pub(super) async fn read(&self) -> Vec<String> {
        self.said(READ, json!(null)).await
    }

    /// What is said after a press.
    pub(super) async fn hear(&self, pressed: &str) -> Vec<String> {
        self.said(HEAR, json!(pressed)).await
    }

    /// What the page contains, for comparison.
    pub(super) async fn page(&self) -> Page {
        let page = self.browser.driver.execute(PAGE, vec![]).await.expect("a script");
        page.convert().expect("a page's facts")
    }

    pub(super) async fn tick(&self, options: &[&str]) {
        self.browser.driver.execute(TICK, vec![json!(options)]).await.expect("ticked options");
    }

    async fn said(&self, script: &str, argument: serde_json::Value) -> Vec<String> {
        let said = self.browser.driver.execute_async(script, vec![argument]).await.expect("the reader");
        said.convert().expect("phrases")
    }
}

/// The package is a module, and what a driver runs is the body of a function.
fn bundle() -> &'static str {
    static BUNDLE: OnceLock<String> = OnceLock::new();
    BUNDLE.get_or_init(|| {
        let mut esbuild = Command::new(given("CF_ESBUILD"));
        esbuild.arg(given("CF_VIRTUAL_SCREEN_READER"));
        esbuild.args(["--bundle", "--minify", "--format=iife", "--global-name=reader", "--log-level=error"]);
        let output = esbuild.output().expect("esbuild does not start");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a script")
    })
}
