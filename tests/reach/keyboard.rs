//! Whole journeys by keyboard alone, from the host's page through the guide and out again, with real keys.
//! What is on each screen is known by screens.rs; where the keys go, by keyboard/hands.rs.

mod hands;
mod proof;

use std::time::Duration;

use serde_json::json;
use thirtyfour::Key;

use care_finder::names::QuestionName;

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::names::name_of;
use crate::handle::page::{Guide, until};
use crate::handle::routes::{Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use hands::{Hands, Spot, names};

/// Every stop before the first question's options, the most urgent first.
const BEFORE_THE_QUESTION: [&str; 5] =
    ["line:911", "line:988", "line:988_text", "action:leave", "action:language"];

/// How many stops Tab makes in an element that has no radio buttons.
const CONTROLS: &str = r#"
    const shown = (one) => one.checkVisibility() && !one.disabled;
    return [...document.querySelectorAll(arguments[0] + " :is(a[href], button, input, summary)")].filter(shown).length
"#;

struct Walk<'a> {
    browser: &'a Browser,
    hands: Hands<'a>,
    guide: Guide<'a>,
    route: Route,
}

async fn walk(kind: Kind, route: Route) {
    let site = Site::of_dist().await;
    with(kind, async |browser| {
        let hands = Hands::on(browser, &site.http("demo.html")).await;
        let walk = Walk { browser, hands, guide: Guide::of_current(browser), route };
        walk.enters().await;
        let mut asked = 0;
        while walk.guide.screen().await == "question" {
            asked += 1;
            assert!(
                asked <= QuestionName::ALL.len(),
                "`{}` is asked again and again",
                walk.guide.question().await
            );
            walk.question(asked).await;
        }
        if walk.guide.screen().await == "review" {
            walk.review().await;
        }
        let end = walk.guide.screen().await;
        if end == "result" {
            assert_eq!(walk.guide.level().await, route.end);
            walk.result().await;
        } else {
            assert_eq!((end.as_str(), route.end), ("emergency", "emergency"));
            assert_eq!(walk.hands.tab().await.name, "line:911", "the first stop in an emergency");
        }
        walk.leaves_and_returns().await;
        if route.end == "residential" {
            walk.clears().await;
        }
    })
    .await;
}

impl Walk<'_> {
    /// Nothing has taken the focus; Tab goes through the host's links into the frame, and meets what is urgent first.
    async fn enters(&self) {
        assert_eq!(self.hands.look().await.name, "body", "the host's page loads with the focus somewhere");
        self.hands.enter_frame().await;
        assert_eq!(self.focused().await, "BODY", "the guide loads with the focus somewhere");
        self.hands.leave_frame().await;
        let stops = self.hands.tab_to(|spot| spot.name == "who.me").await;
        let (host, guide): (Vec<Spot>, Vec<Spot>) = stops.into_iter().partition(|spot| !spot.in_guide);
        assert!(host.len() >= 3 && host.iter().all(|spot| spot.name == "a"), "{:?}", names(&host));
        let (urgent, rest) = guide.split_at(BEFORE_THE_QUESTION.len());
        assert_eq!(names(urgent), BEFORE_THE_QUESTION);
        assert!(matches!(names(rest)[..], ["who.me"] | ["summary", "who.me"]), "{:?}", names(rest));
        assert!(self.guide.chosen().await.is_empty(), "Tab chooses nothing");
    }

    /// Answers one question, starting with the focus on its heading, or on the first question's first option.
    async fn question(&self, number: usize) {
        let question = self.guide.question().await;
        if number == 2 {
            self.asked_again().await;
        }
        let here = if number == 1 { self.hands.look().await } else { self.hands.tab().await };
        assert_eq!(here.name, self.first_option().await, "the first stop after the heading of `{question}`");
        self.tick(here).await;
        // Where the question before has radio buttons.
        if question == "used" {
            self.goes_back_and_on(&question).await;
        }
        let key = if number.is_multiple_of(2) { Key::Enter } else { Key::Space };
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.moves_on(key).await;
    }

    /// From the first option on: arrows among radio buttons, Tab among checkboxes, Space to tick.
    async fn tick(&self, first: Spot) {
        let question = self.guide.question().await;
        let radio = self.guide.count("main input[type=radio]").await > 0;
        let mut spot = first;
        for wanted in self.route.answers(&question) {
            for _ in 0..40 {
                if spot.name == *wanted {
                    break;
                }
                spot = if radio { self.hands.press(Key::Down).await } else { self.hands.tab().await };
            }
            assert_eq!(spot.name, *wanted, "not reached in `{question}`");
            if !spot.checked {
                spot = self.hands.press(Key::Space).await;
            }
            assert!(spot.checked, "Space does not tick {wanted} in {:?}", self.browser.kind);
        }
        assert_eq!(self.guide.chosen().await, self.route.answers(&question), "ticked in `{question}`");
    }

    /// Continue without an answer: said aloud, the focus on the first option, nothing else different.
    async fn asked_again(&self) {
        let place = self.guide.place().await;
        assert_eq!(self.guide.count("#error").await, 0, "an error before there is one");
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.hands.press(Key::Enter).await;
        until("the error is shown", async || self.guide.is_shown("#error").await).await;
        assert_eq!(self.guide.place().await, place);
        assert_eq!(self.hands.look().await.name, self.first_option().await, "focus after an error");
        // Back to where a new screen begins.
        let stops = self.hands.tab_to(|spot| spot.name == "action:back").await;
        assert!(names(&stops).contains(&"action:continue"));
        self.moves_on(Key::Enter).await;
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.moves_on(Key::Enter).await;
        assert_eq!(self.guide.place().await, place, "Back and Continue are each other's opposite");
        assert_eq!(self.guide.count("#error").await, 0, "the error is gone with the visit that made it");
    }

    /// Back, and Continue again: what was answered before is still ticked, and Tab from the heading lands on it.
    async fn goes_back_and_on(&self, question: &str) {
        self.hands.tab_to(|spot| spot.name == "action:back").await;
        self.moves_on(Key::Space).await;
        let before = self.guide.question().await;
        assert_ne!(before, question);
        let given = self.route.answers(&before);
        assert_eq!(self.guide.chosen().await, given, "Back has forgotten an answer");
        let landed = self.hands.tab().await;
        assert!(landed.checked && landed.name == given[0], "Tab lands on {landed:?} beside {given:?}");
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.moves_on(Key::Enter).await;
        assert_eq!(self.guide.question().await, question);
        let spot = self.hands.tab().await;
        if self.guide.chosen().await.is_empty() {
            self.tick(spot).await;
        }
    }

    /// Presses the focused button: another screen comes, with the focus on its heading, in the window.
    async fn moves_on(&self, key: Key) {
        let before = self.guide.place().await;
        self.hands.press(key).await;
        until("another screen comes", async || self.guide.place().await != before).await;
        until("its heading has the focus", async || self.focused().await == "H1").await;
        let heading = self.hands.look().await;
        assert!(self.hands.can_see(&heading), "the heading is out of the window: {heading:?}");
    }

    /// Each answer has its Change, which names the question; one is used, and comes back here.
    async fn review(&self) {
        let rows = self.guide.count("[data-question]").await;
        let stops = self.hands.tab_to(|spot| spot.name == "action:continue").await;
        let changes = names(&stops).into_iter().filter(|name| name.starts_with("change:")).count();
        assert_eq!(changes, rows, "Tab misses a Change button: {:?}", names(&stops));
        for row in 1..=rows {
            let row = format!("[data-question]:nth-child({row})");
            let question = self.words(&format!("{row} dt")).await;
            let name = name_of(self.browser, &format!("{row} button")).await;
            assert!(name.contains(&question), "the button is called {name:?}, its question {question:?}");
        }
        let back = self.hands.tab_back().await;
        assert!(back.name.starts_with("change:"), "before Continue comes the last Change, not {back:?}");
        self.moves_on(Key::Enter).await;
        self.hands.tab().await;
        let kept = self.guide.chosen().await;
        assert!(!kept.is_empty(), "a changed question keeps its answer");
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.moves_on(Key::Space).await;
        assert_eq!(self.guide.screen().await, "review");
        self.hands.tab_to(|spot| spot.name == "action:continue").await;
        self.moves_on(Key::Space).await;
    }

    /// The call comes first.
    async fn result(&self) {
        let stops = self.hands.tab_to(|spot| spot.name.starts_with("contact:")).await;
        assert_eq!(names(&stops).last(), Some(&"contact:phone"), "the first contact");
        assert_eq!(stops.len(), 1, "something comes between the heading and the call: {:?}", names(&stops));
        self.takes_away().await;
    }

    /// The words to say, and three ways to keep the advice; a copy is made and confirmed, with the focus where it was.
    async fn takes_away(&self) {
        let stops = self.hands.tab_to(|spot| spot.name == "take:save").await;
        let takes: Vec<_> = names(&stops).into_iter().filter(|name| name.starts_with("take:")).collect();
        assert_eq!(takes, ["take:say", "take:print", "take:copy", "take:save"]);
        assert_eq!(self.hands.tab_back().await.name, "take:copy");
        self.hands.press(Key::Enter).await;
        until("it is said that a copy was made", async || {
            !self.words("[data-part=take] [role=status]").await.is_empty()
        })
        .await;
        assert_eq!(
            self.words("[data-part=take] [role=status]").await,
            self.attribute("[data-part=take] [role=status]", "data-taken").await
        );
        assert_eq!(self.hands.look().await.name, "take:copy");
    }

    /// From the stage back to the page; there Tab goes on to the end of the guide, missing nothing, and into the host's page,
    /// Shift+Tab all the way back.
    async fn leaves_and_returns(&self) {
        let mut presses = 0;
        while self.hands.tab_back().await.name != "action:page" {
            presses += 1;
            assert!(presses < 120, "Shift and Tab never reach the way back to the page");
        }
        self.hands.press(Key::Enter).await;
        until("the guide is in the page again", async || self.guide.is_shown("[data-action=window]").await)
            .await;
        let first = "line:911";
        let controls = self.count_controls(".care-finder").await;
        let out = self.hands.tab_to(|spot| !spot.in_guide).await;
        assert_eq!(out[out.len() - 1].name, "a", "the host's next link");
        let last = out.len().checked_sub(2).map(|place| out[place].name.clone());
        let mut back = vec![self.hands.tab_back().await];
        assert!(back[0].in_guide && last.is_none_or(|last| back[0].name == last), "{back:?}");
        while back[back.len() - 1].in_guide {
            assert!(back.len() < 120, "no way out of the frame: {:?}", names(&back));
            back.push(self.hands.tab_back().await);
        }
        let stops = &back[..back.len() - 1];
        assert_eq!(stops.len(), controls, "Shift and Tab miss a control: {:?}", names(stops));
        assert_eq!(stops[stops.len() - 1].name, first, "the first of all");
        assert!(back[back.len() - 1].name == "a", "{:?}", names(&back));
        self.hands.tab().await;
    }

    /// Escape twice does nothing; three times forgets everything. This waits until five seconds after any other key: before
    /// that, browsers let a frame leave the page too, for a site that a test should not load.
    async fn clears(&self) {
        let place = self.guide.place().await;
        self.hands.press(Key::Escape).await;
        self.hands.press(Key::Escape).await;
        self.hands.tab().await;
        assert_eq!(self.guide.place().await, place, "Escape twice, then another key");
        tokio::time::sleep(Duration::from_millis(5500)).await;
        for _ in 0..3 {
            self.hands.press(Key::Escape).await;
        }
        until("the guide has forgotten", async || self.guide.place().await == "question who").await;
        assert!(self.guide.chosen().await.is_empty());
        assert_eq!(self.focused().await, "H1");
    }

    async fn first_option(&self) -> String {
        let chosen = self.guide.count("main input[type=radio]:checked").await > 0;
        self.attribute(if chosen { "main input:checked" } else { "main input" }, "id").await
    }

    async fn attribute(&self, selector: &str, name: &str) -> String {
        self.guide.attribute(selector, name).await
    }

    async fn focused(&self) -> String {
        self.text("return document.activeElement.tagName", "").await
    }

    async fn words(&self, selector: &str) -> String {
        self.text("return document.querySelector(arguments[0]).textContent", selector).await
    }

    async fn text(&self, script: &str, argument: &str) -> String {
        let answer = self.browser.driver.execute(script, vec![json!(argument)]).await;
        answer.expect(script).convert().expect("a text")
    }

    async fn count_controls(&self, within: &str) -> usize {
        let answer = self.browser.driver.execute(CONTROLS, vec![json!(within)]).await;
        answer.expect("a script").convert().expect("a count")
    }
}

macro_rules! walks {
    ($($name:ident: $kind:ident, $route:expr;)*) => {
        $(#[tokio::test]
        async fn $name() {
            walk(Kind::$kind, $route).await;
        })*
    };
}

walks! {
    chromium_for_me: Chromium, TO_IOP;
    chromium_for_someone: Chromium, Route::named("residential");
    chromium_in_treatment: Chromium, Route::named("step_up");
    chromium_emergency: Chromium, TO_EMERGENCY;
    firefox_for_me: Firefox, TO_IOP;
    firefox_for_someone: Firefox, Route::named("residential");
    firefox_in_treatment: Firefox, Route::named("step_up");
}
