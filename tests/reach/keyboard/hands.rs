//! A visitor's hands on the keyboard: presses real keys, and reports where the focus then is on either side of the border.
//! Clicks nothing, and no script acts: scripts only look. Knows no screen.

use std::cell::Cell;

use serde::Deserialize;
use thirtyfour::Key;

use crate::handle::drivers::{Browser, Kind};
use crate::handle::page::until;

/// Where the focus is, and what can be seen of it there.
#[derive(Clone, Debug, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts of one look, not states of one thing")]
pub(super) struct Spot {
    /// The element's id, or which of the guide's actions, contacts or lines it is, or its tag.
    pub(super) name: String,
    /// In the guide's document, not in the host's.
    pub(super) in_guide: bool,
    pub(super) checked: bool,
    /// Width of the outline that is drawn around it or, for an option, around its label.
    ring: f64,
    /// How much of it is within the window, allowing for the host's scrolling and the frame's edges.
    seen: f64,
    /// Nothing lies over it.
    on_top: bool,
    here: bool,
}

/// The browser itself reports how much of the element is in the window: a sandboxed frame cannot measure its host.
const LOOK: &str = r#"
    const done = arguments[arguments.length - 1];
    const one = document.activeElement ?? document.body;
    const of = one.dataset;
    const row = one.closest("[data-question]")?.dataset.question;
    const kinds = [["line", of.line], ["contact", of.contact], ["take", of.take], ["change", row], ["action", of.action]];
    const kind = kinds.find(([, value]) => value !== undefined);
    const name = one.id && one.id !== "question" ? one.id : kind ? kind.join(":") : one.tagName.toLowerCase();
    const look = (seen) => {
        const drawn = getComputedStyle(one.matches(".option input") ? one.labels[0] : one);
        const box = one.getClientRects()[0];
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        done({
            name, seen,
            in_guide: document.getElementById("care-finder") !== null,
            checked: one.checked === true,
            ring: drawn.outlineStyle === "none" ? 0 : parseFloat(drawn.outlineWidth),
            on_top: top !== null && one.contains(top),
            here: document.hasFocus(),
        });
    };
    if (one === document.body) return look(1);
    new IntersectionObserver((entries, observer) => {
        observer.disconnect();
        look(entries[0].intersectionRatio);
    }).observe(one);
"#;

pub(super) struct Hands<'a> {
    browser: &'a Browser,
    in_frame: Cell<bool>,
}

impl<'a> Hands<'a> {
    /// On the demo host's page, as it is after loading, with nothing pressed yet.
    pub(super) async fn on(browser: &'a Browser, address: &str) -> Self {
        // As tall as a laptop's screen, so that what Tab reaches must be scrolled to.
        browser.driver.set_window_rect(0, 0, 1280, 800).await.expect("window size");
        browser.driver.goto(address).await.expect("the host's page");
        let ready = "return document.querySelector('iframe[data-ready]') !== null";
        until("the guide is ready", async || {
            browser.driver.execute(ready, vec![]).await.expect("a script").convert().expect("a bool")
        })
        .await;
        Self { browser, in_frame: Cell::new(false) }
    }

    /// Presses and releases one key, and looks where the focus then is.
    pub(super) async fn press(&self, key: Key) -> Spot {
        self.browser.driver.action_chain().send_keys(key.value()).perform().await.expect("a key");
        self.look().await
    }

    pub(super) async fn tab(&self) -> Spot {
        let spot = self.press(Key::Tab).await;
        self.assert_clear(&spot);
        spot
    }

    pub(super) async fn tab_back(&self) -> Spot {
        let (shift, tab) = (Key::Shift.value(), Key::Tab.value());
        let chain = self.browser.driver.action_chain();
        let chain = chain.key_down(shift).key_down(tab).key_up(tab).key_up(shift);
        chain.perform().await.expect("Shift and Tab");
        let spot = self.look().await;
        self.assert_clear(&spot);
        spot
    }

    /// Tabs on to a stop of the guide and returns the stops on the way, this one last.
    pub(super) async fn tab_to(&self, wanted: impl Fn(&Spot) -> bool) -> Vec<Spot> {
        let mut stops = Vec::new();
        for _ in 0..120 {
            let spot = self.tab().await;
            let found = wanted(&spot);
            stops.push(spot);
            if found {
                return stops;
            }
        }
        panic!("120 times Tab, and never there: {:?}", names(&stops));
    }

    /// Looks at the document that has the focus, and leaves the driver in it.
    pub(super) async fn look(&self) -> Spot {
        let driver = &self.browser.driver;
        for _ in 0..20 {
            let spot = driver.execute_async(LOOK, vec![]).await.expect("a look at the focus");
            let spot: Spot = spot.convert().expect("a spot");
            match (self.in_frame.get(), spot.name.as_str(), spot.here) {
                (false, "iframe", _) => {
                    let frame = driver.active_element().await.expect("the frame");
                    frame.enter_frame().await.expect("the guide's frame");
                    self.in_frame.set(true);
                }
                (true, _, false) => self.leave_frame().await,
                (true, _, true) | (false, _, _) => return spot,
            }
        }
        panic!("the focus is in no document of {:?}", self.browser.kind);
    }

    pub(super) async fn enter_frame(&self) {
        self.browser.driver.enter_frame(0).await.expect("the guide's frame");
        self.in_frame.set(true);
    }

    pub(super) async fn leave_frame(&self) {
        self.browser.driver.enter_default_frame().await.expect("the host's page");
        self.in_frame.set(false);
    }

    /// Whether it is in the window: fully in Chromium, give or take a fraction of a pixel. Firefox does not scroll to what is
    /// partly visible, on any page.
    pub(super) fn can_see(&self, spot: &Spot) -> bool {
        match self.browser.kind {
            Kind::Chromium | Kind::WebKit => spot.seen > 0.97,
            Kind::Firefox => spot.seen > 0.0,
        }
    }

    fn assert_clear(&self, spot: &Spot) {
        let fault = self.fault(spot);
        assert!(fault.is_none(), "{} in {:?}: {spot:?}", fault.unwrap_or_default(), self.browser.kind);
    }

    /// Why the focus cannot be seen, if it cannot: it needs a ring of at least two pixels, in the window, with nothing over it.
    /// The host's looks are its own business.
    pub(super) fn fault(&self, spot: &Spot) -> Option<&'static str> {
        // The middle of what Firefox leaves cut off at the frame's edge may be outside.
        let whole = self.browser.kind != Kind::Firefox || spot.seen > 0.98;
        let has = [
            (spot.ring < 2.0, "no ring around the focus"),
            (!self.can_see(spot), "the focus is out of the window"),
            (whole && !spot.on_top, "something lies over the focus"),
        ];
        let ours = spot.in_guide && spot.name != "body";
        has.into_iter().find(|(fault, _)| ours && *fault).map(|(_, fault)| fault)
    }
}

pub(super) fn names(stops: &[Spot]) -> Vec<&str> {
    stops.iter().map(|stop| stop.name.as_str()).collect()
}
