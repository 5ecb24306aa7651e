//! The guide as a visitor operates it: answer, go on, read what is on screen. Speaks the DOM contract of src/screens.
//! Decides nothing about what should be there.

use std::time::Duration;

use serde_json::json;
use thirtyfour::error::WebDriverError;
use thirtyfour::{By, WebDriver};

use crate::handle::drivers::Browser;
use crate::handle::routes::{MOST_SCREENS, Route};
use crate::handle::site::Site;

/// How a visitor reaches the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A standalone page, from a server.
    Page,
    /// Inside the demo host's page.
    Framed,
    /// A standalone page, by a double-click in a folder.
    File,
}

pub(crate) struct Guide<'a> {
    driver: &'a WebDriver,
}

impl<'a> Guide<'a> {
    pub(crate) async fn open(browser: &'a Browser, site: &Site, way: Way) -> Self {
        match way {
            Way::Page => Self::open_page(browser, &site.http("care-finder.html")).await,
            Way::Framed => Self::open_in_host(browser, &site.http("demo.html")).await,
            Way::File => Self::open_page(browser, &site.file("care-finder.html")).await,
        }
    }

    /// Whatever document the browser is in.
    pub(crate) fn of_current(browser: &'a Browser) -> Self {
        Self { driver: &browser.driver }
    }

    pub(crate) async fn open_page(browser: &'a Browser, address: &str) -> Self {
        browser.driver.goto(address).await.expect("the guide's page");
        Self { driver: &browser.driver }
    }

    /// Opens a host page and enters its first guide, once the guide has told the host that it is ready.
    pub(crate) async fn open_in_host(browser: &'a Browser, address: &str) -> Self {
        browser.driver.goto(address).await.expect("the host's page");
        Self::enter(browser, 0).await
    }

    /// From the host's page into its guide number `place`.
    pub(crate) async fn enter(browser: &'a Browser, place: usize) -> Self {
        let driver = &browser.driver;
        let script = "return document.querySelectorAll('[data-care-finder] iframe[data-ready]').length";
        until("every guide on the host's page is ready", async || {
            let all = driver.find_all(By::Css("[data-care-finder]")).await.expect("guides").len();
            let ready: usize =
                driver.execute(script, vec![]).await.expect("script").convert().expect("a count");
            ready == all
        })
        .await;
        let frames = driver.find_all(By::Css("[data-care-finder] iframe")).await.expect("frames");
        frames[place].clone().enter_frame().await.expect("the guide's frame");
        let guide = Self { driver };
        guide.rests().await;
        guide
    }

    /// Answers what is asked and goes on until a result or the emergency screen; `look` sees every screen before that.
    pub(crate) async fn follow(&self, route: Route, mut look: impl AsyncFnMut(&Self)) {
        for _ in 0..MOST_SCREENS {
            look(self).await;
            match self.screen().await.as_str() {
                "question" => {
                    let question = self.question().await;
                    self.answer(&route.answers(&question)).await;
                    self.go_on().await;
                }
                "review" => self.go_on().await,
                _ => return,
            }
        }
        panic!("the guide asks and asks on `{}`: now {}", route.name, self.place().await);
    }

    pub(crate) async fn screen(&self) -> String {
        self.text_of("return document.querySelector('main').dataset.screen").await
    }

    pub(crate) async fn question(&self) -> String {
        self.text_of("return document.querySelector('main input').name").await
    }

    pub(crate) async fn level(&self) -> String {
        self.text_of("return document.querySelector('[data-level]').dataset.level").await
    }

    pub(crate) async fn words(&self) -> String {
        self.text_of("return document.body.innerText").await
    }

    pub(crate) async fn count(&self, selector: &str) -> usize {
        // In one step: between two, what was found may disappear.
        let script = "return document.querySelectorAll(arguments[0]).length";
        let count = self.driver.execute(script, vec![json!(selector)]).await.expect("a selector");
        count.convert().expect("a count")
    }

    pub(crate) async fn is_shown(&self, selector: &str) -> bool {
        let script = "const one = document.querySelector(arguments[0]); return one !== null && one.checkVisibility({ visibilityProperty: true })";
        let shown = self.driver.execute(script, vec![json!(selector)]).await.expect("a script");
        shown.convert().expect("a bool")
    }

    pub(crate) async fn attribute(&self, selector: &str, name: &str) -> String {
        let element = self.driver.find(By::Css(selector)).await.expect(selector);
        element.attr(name.to_owned()).await.expect("an attribute").unwrap_or_default()
    }

    pub(crate) async fn chosen(&self) -> Vec<String> {
        let script = "return Array.from(document.querySelectorAll('input:checked'), (input) => input.value)";
        self.driver.execute(script, vec![]).await.expect("a script").convert().expect("a list")
    }

    /// By how many pixels the page is wider than its window.
    pub(crate) async fn overflow(&self) -> i64 {
        let script = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        self.driver.execute(script, vec![]).await.expect("a script").convert().expect("a number")
    }

    pub(crate) async fn answer(&self, options: &[&str]) {
        for option in options {
            self.press(&format!("label[for=\"{option}\"]")).await;
            let is_chosen = async || self.chosen().await.iter().any(|one| one == option);
            until(&format!("{option} is chosen"), is_chosen).await;
        }
    }

    /// Presses Continue and waits for another screen, and for its heading to have the focus.
    pub(crate) async fn go_on(&self) {
        let before = self.place().await;
        self.press("button[data-action=continue]").await;
        if !settled(async || self.place().await != before).await {
            // The message includes what is on screen, or nobody could tell why.
            let waiting =
                format!("another screen comes after {:?} on\n{}", self.chosen().await, self.words().await);
            until(&waiting, async || self.place().await != before).await;
        }
        let focus = "return document.activeElement.tagName";
        until("the new screen's heading has the focus", async || self.text_of(focus).await == "H1").await;
        self.rests().await;
    }

    /// Waits until the host has put the guide where it asked to be. Before that the screen still moves, and a driver, which
    /// looks where to press and then presses, misses.
    async fn rests(&self) {
        let script = "return new Promise((done) => {
            let size = '', since = 0;
            const look = () => {
                const now = [innerWidth, innerHeight, document.body.className].join();
                since = now === size ? since + 1 : 0;
                size = now;
                if (since > 2) done('true'); else setTimeout(look, 20);
            };
            look();
        })";
        if self.text_of("return String(parent === window)").await == "false" {
            self.text_of(script).await;
        }
    }

    /// Presses until a click has arrived: while the WebAssembly takes over, what was found may disappear.
    pub(crate) async fn press(&self, selector: &str) {
        let mut last = None;
        for _ in 0..10 {
            // WebKitGTK's driver does not scroll a frame; a person does.
            let seen = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
            if last.is_some() {
                self.driver.execute(seen, vec![selector.into()]).await.expect(seen);
            }
            match self.press_once(selector).await {
                Ok(true) => return,
                Ok(false) => last = None,
                Err(error) => last = Some(error),
            }
        }
        panic!("{selector} cannot be pressed: {last:?}");
    }

    async fn press_once(&self, selector: &str) -> Result<bool, WebDriverError> {
        let element = self.driver.find(By::Css(selector.to_owned())).await?;
        // Noted on the page's root: the element itself may be gone after the press.
        let watch = "const page = document.documentElement.dataset;
            page.clicked = 'no';
            arguments[0].addEventListener('click', () => { page.clicked = 'yes'; }, { capture: true, once: true })";
        self.driver.execute(watch, vec![element.to_json()?]).await?;
        element.click().await?;
        // "undefined" in a document that has arrived meanwhile.
        let clicked = "return String(document.documentElement.dataset.clicked)";
        Ok(settled(async || self.text_of(clicked).await == "yes").await)
    }

    /// Which screen this is, and which question.
    pub(crate) async fn place(&self) -> String {
        let script = "const main = document.querySelector('main');
            return main.dataset.screen + ' ' + (main.querySelector('input')?.name ?? '')";
        self.text_of(script).await
    }

    /// What a script returns.
    pub(crate) async fn text_of(&self, script: &str) -> String {
        self.driver.execute(script, vec![]).await.expect(script).convert().expect("a text")
    }
}

/// Waits for something that must become true within ten seconds.
pub(crate) async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    for _ in 0..200 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("waited for ten seconds in vain until {what}");
}

/// Whether something becomes true within a second.
async fn settled(is_so: impl AsyncFn() -> bool) -> bool {
    for _ in 0..20 {
        if is_so().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    false
}
