//! A tour: every screen of the guide, each looked at once, quickly, in one language, color scheme and width.
//! Callers decide what to check on each screen; this module guarantees that none is skipped.

use std::collections::BTreeSet;

use care_finder::engine::LevelOfCare;
use care_finder::names::QuestionName;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::Guide;
use crate::handle::routes::{MOST_SCREENS, ROUTES, Route, TO_IOP};
use crate::handle::site::Site;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Tour {
    pub(crate) language: &'static str,
    pub(crate) dark: bool,
    /// Of the guide, in CSS pixels.
    pub(crate) width: u32,
    /// In a host's page, otherwise standalone.
    pub(crate) framed: bool,
}

/// Everything a center can set, with the name as long as names get.
const SETTINGS: &[(&str, &str)] = &[
    ("center", "Example Recovery and Wellness Center of Northern California"),
    ("phone", "+1-855-555-0100"),
    ("text-number", "+1-855-555-0101"),
    ("contact-url", "https://example.org/contact"),
    ("insurance-url", "https://example.org/insurance"),
    ("hours", "Every day, 7 a.m. to 11 p.m."),
    ("languages", "English, Español"),
];

pub(crate) const SCRIPT: &str = include_str!("tour.js");

/// What the script reports about a screen.
#[derive(Debug, Deserialize)]
struct Seen {
    screen: String,
    question: String,
    level: String,
    course: String,
    /// What is on this screen but not always: answers dropped, danger repeated.
    marks: Vec<String>,
}

impl Tour {
    /// Calls `look` for each screen with a name that is the same in every tour: `welcome`, `question-harm`,
    /// `question-harm-error`, `question-harm-chosen`, `review`, `changing-used`, `review-dropped`, `result-iop`,
    /// `result-iop-open`, `emergency-plan` and so on. The driver stays in the guide's document; `look` may leave it
    /// for the host's, but must come back.
    pub(crate) async fn take(self, browser: &Browser, site: &Site, look: impl AsyncFnMut(&str)) {
        self.begin(browser, site).await;
        let mut walk =
            Walk { browser, look, names: BTreeSet::new(), questions: BTreeSet::new(), ends: BTreeSet::new() };
        for route in ROUTES {
            walk.follow(*route).await;
            walk.start_over().await;
        }
        walk.change_an_answer().await;
        walk.assert_complete();
    }

    /// Opens the guide as this tour wants it.
    pub(crate) async fn begin(self, browser: &Browser, site: &Site) {
        paint(browser, self.dark).await;
        if self.framed {
            // On the stage it is as large as the window: high enough that nothing of a screen is below its header.
            resize_to(browser, self.width, 9000).await;
            site.write("tour.html", &host_page(self.width));
            Guide::open_in_host(browser, &site.http("tour.html")).await;
        } else {
            resize(browser, self.width).await;
            site.write("tour.html", &own_page(&site.read("care-finder.html")));
            Guide::open_page(browser, &site.http("tour.html")).await;
        }
        run(browser, &format!("await speak({})", json!(self.language))).await;
    }
}

/// Sets the color scheme of the visitor's system. A look at a screen may change it and must change it back.
pub(crate) async fn paint(browser: &Browser, dark: bool) {
    let scheme = if dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await.expect("a color scheme");
}

/// Sets the size of the window's page, even below the smallest window that Chromium has.
pub(crate) async fn resize(browser: &Browser, width: u32) {
    resize_to(browser, width, 900).await;
}

pub(crate) async fn resize_to(browser: &Browser, width: u32, height: u32) {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    let cdp = browser.driver.cdp();
    cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics).await.expect("a screen size");
}

/// A standalone page takes its settings from its own text.
fn own_page(document: &str) -> String {
    let settings: Value = SETTINGS.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let none = r#"id="settings">{}<"#;
    assert!(document.contains(none), "the page has no place for settings");
    document.replace(none, &format!(r#"id="settings">{settings}<"#))
}

fn host_page(width: u32) -> String {
    let settings: Vec<_> = SETTINGS.iter().map(|(name, value)| format!("data-{name}=\"{value}\"")).collect();
    let settings = settings.join(" ");
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A tour</title>
        <style>body {{ margin: 0 }} div {{ width: {width}px }}</style>
        <div data-care-finder data-height="2000" {settings}></div><script src="care-finder.js"></script>"#
    )
}

/// Runs statements with the functions of tour.js, in the guide's document.
pub(crate) async fn run(browser: &Browser, statements: &str) -> Value {
    let script = format!("{SCRIPT}\nreturn (async () => {{ {statements} }})()");
    let done = browser.driver.execute(&script, vec![]).await;
    done.unwrap_or_else(|error| panic!("{statements}: {error}")).json().clone()
}

struct Walk<'a, Look> {
    browser: &'a Browser,
    look: Look,
    names: BTreeSet<String>,
    questions: BTreeSet<String>,
    ends: BTreeSet<String>,
}

impl<Look: AsyncFnMut(&str)> Walk<'_, Look> {
    async fn follow(&mut self, route: Route) {
        let mut seen = self.seen("return seen()").await;
        for _ in 0..MOST_SCREENS {
            self.look_at_marks(&seen).await;
            seen = match seen.screen.as_str() {
                "question" => self.question(route, &seen.question).await,
                "review" => {
                    self.look_once("review").await;
                    self.seen("return leave('button[data-action=continue]')").await
                }
                _ => return self.end(route, &seen).await,
            };
        }
        panic!("the guide asks and asks on `{}`: now {} {}", route.name, seen.screen, seen.question);
    }

    async fn question(&mut self, route: Route, question: &str) -> Seen {
        let name = if question == "who" { "welcome".to_owned() } else { format!("question-{question}") };
        let tick = format!("await tick({})", json!(route.answers(question)));
        self.questions.insert(question.to_owned());
        if self.look_once(&name).await {
            self.look_open(&name).await;
            run(self.browser, "return fail()").await;
            self.look_once(&format!("{name}-error")).await;
            run(self.browser, &tick).await;
            self.look_once(&format!("{name}-chosen")).await;
        }
        self.seen(&format!("{tick}; return leave('button[data-action=continue]')")).await
    }

    async fn end(&mut self, route: Route, seen: &Seen) {
        let end = if seen.level.is_empty() { &seen.screen } else { &seen.level };
        assert_eq!(end, route.end, "where `{}` ends", route.name);
        self.ends.insert(end.clone());
        self.ends.insert(seen.course.clone());
        let name = format!("{}-{}", seen.screen, route.name);
        self.look_once(&name).await;
        self.look_open(&name).await;
    }

    /// Once on a question and once on the review; every result is looked at anyway.
    async fn look_at_marks(&mut self, seen: &Seen) {
        for mark in seen.marks.iter().filter(|_| matches!(seen.screen.as_str(), "question" | "review")) {
            self.look_once(&format!("{}-{mark}", seen.screen)).await;
        }
    }

    async fn look_open(&mut self, name: &str) {
        if run(self.browser, "return unfold()").await == json!(true) {
            self.look_once(&format!("{name}-open")).await;
        }
    }

    async fn look_once(&mut self, name: &str) -> bool {
        let new = self.names.insert(name.to_owned());
        if new {
            (self.look)(name).await;
        }
        new
    }

    /// From the review, changes an answer that makes others stop counting.
    async fn change_an_answer(&mut self) {
        let mut seen = self.seen("return seen()").await;
        for _ in QuestionName::ALL {
            if seen.screen == "question" {
                seen = self.question(TO_IOP, &seen.question).await;
            }
        }
        seen = self.seen("return leave('[data-question=used] [data-action=change]')").await;
        assert_eq!(seen.question, "used");
        self.look_once("changing-used").await;
        let change = "await tick(['used.none']); return leave('button[data-action=continue]')";
        seen = self.seen(change).await;
        assert!(seen.marks.iter().any(|mark| mark == "dropped"), "no answer dropped: {seen:?}");
        self.look_at_marks(&seen).await;
    }

    async fn start_over(&mut self) {
        let seen = self.seen("return leave('[data-action=start_over]')").await;
        assert_eq!(seen.question, "who");
    }

    async fn seen(&self, statements: &str) -> Seen {
        serde_json::from_value(run(self.browser, statements).await).expect("what is seen")
    }

    /// A question or an ending without a route fails here: routes.rs needs one more.
    fn assert_complete(&self) {
        let missing: Vec<_> =
            QuestionName::ALL.iter().filter(|name| !self.questions.contains(name.key())).collect();
        assert!(missing.is_empty(), "no route of routes.rs reaches {missing:?}");
        let levels = LevelOfCare::ALL.iter().map(|level| level.id());
        for end in levels.chain(["adolescent", "emergency", "step_up", "stay", "step_down"]) {
            assert!(self.ends.contains(end), "no route of routes.rs ends at `{end}`");
        }
    }
}

/// Names are stable, so that other tests can speak of a screen; the least that a tour must show is listed here.
#[tokio::test]
async fn a_tour_shows_what_is_rare() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let tour = Tour { language: "es", dark: false, width: 390, framed: true };
        let mut names = BTreeSet::new();
        tour.take(browser, &site, async |name: &str| assert!(names.insert(name.to_owned()), "{name} twice"))
            .await;
        for name in
            ["welcome-error", "review-dropped", "review-flagged", "result-iop-open", "emergency-overdose"]
        {
            assert!(names.contains(name), "{name} is not among {names:?}");
        }
    })
    .await;
}
