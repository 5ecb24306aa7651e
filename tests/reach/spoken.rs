//! Every word of every screen, from top to bottom, read by a virtual screen reader. A real one (heard.rs) takes a minute for
//! what this reads in a second, and does not reveal which language a word is marked as. What must be true is in spoken/truths.rs.

mod reader;
mod truths;

use care_finder::text::{Language, language};

use crate::handle::drivers::{Kind, with};
use crate::handle::page::Guide;
use crate::handle::routes::{Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use reader::Reader;

fn host(language: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>host</title>
        <div data-care-finder data-center="Example Recovery" data-phone="+1-855-555-0100" data-language="{language}"
             data-text-number="+1-855-555-0101" data-contact-url="https://example.org/contact"
             data-insurance-url="https://example.org/insurance" data-hours="Every day, 7 a.m. to 11 p.m."
             data-languages="English, Español"></div>
        <script src="care-finder.js"></script>"#
    )
}

async fn journey(route: Route, code: &str) {
    let words = language(code).expect("a language");
    let site = Site::of_dist().await;
    site.write("host.html", &host(code));
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        let reader = Reader::in_page(browser).await;
        for turn in 0..40 {
            let place = guide.place().await;
            let said = reader.read().await;
            truths::hold(&reader.page().await, &said, words);
            match guide.screen().await.as_str() {
                "question" => {
                    if LEFT_OPEN.contains(&place.as_str()) {
                        left_open(&reader, words).await;
                    }
                    let answers = route.answers(&guide.question().await);
                    reader.tick(&answers).await;
                    if turn == 1 {
                        // Once ticked, it is read as ticked; nothing else is new.
                        truths::hold(&reader.page().await, &reader.read().await, words);
                        assert_eq!(guide.chosen().await, answers);
                    }
                }
                "review" => {
                    for _ in 0..2 {
                        reader.hear("[data-action=language]").await;
                    }
                }
                "result" => {
                    assert_eq!(guide.count("[data-part=stairs] li").await, 5, "the levels as a staircase");
                    break;
                }
                _ => break,
            }
            reader.hear("[data-action=continue]").await;
        }
        assert_eq!(guide.screen().await == "emergency", route.end == "emergency");
    })
    .await;
}

/// One with radio buttons, one with checkboxes.
const LEFT_OPEN: [&str; 2] = ["question age", "question red_flags"];

async fn left_open(reader: &Reader<'_>, words: &Language) {
    let heard = reader.hear("[data-action=continue]").await;
    let said = reader.read().await;
    let page = reader.page().await;
    truths::hold(&page, &said, words);
    truths::hold_for_error(&page, &heard, words);
}

/// What a careless change could do to the first screen.
const FAULTS: [(&str, &str); 6] = [
    ("no heading", "document.querySelector('h1').ariaHidden = 'true'"),
    ("two headings", "document.querySelector('h2').outerHTML = '<h1 id=question>Who is this for?</h1>'"),
    ("a nameless option", "document.querySelector('main input').setAttribute('aria-label', 'option')"),
    (
        "a group with another name",
        "document.querySelector('fieldset').setAttribute('aria-labelledby', 'error')",
    ),
    (
        "late crisis lines",
        "document.querySelector('.care-finder').append(document.querySelector('[data-part=crisis]'))",
    ),
    ("an unmarked language", "document.querySelector('[data-action=language]').lang = 'en'"),
];

/// The proof: each fault is heard.
#[tokio::test]
async fn faults_are_heard() {
    let words = language("en").expect("English");
    let site = Site::of_dist().await;
    site.write("host.html", &host("en"));
    with(Kind::Chromium, async |browser| {
        for (fault, script) in FAULTS {
            Guide::open_in_host(browser, &site.http("host.html")).await;
            let reader = Reader::in_page(browser).await;
            truths::hold(&reader.page().await, &reader.read().await, words);
            browser.driver.execute(script, vec![]).await.expect("a fault");
            let (page, said) = (reader.page().await, reader.read().await);
            let held = std::panic::catch_unwind(|| truths::hold(&page, &said, words));
            assert!(held.is_err(), "{fault} is not heard in {said:#?}");
        }
    })
    .await;
}

macro_rules! journeys {
    ($($name:ident: $route:expr, $language:literal;)*) => {
        $(#[tokio::test]
        async fn $name() {
            journey($route, $language).await;
        })*
    };
}

journeys! {
    for_me: TO_IOP, "en";
    for_someone: Route::named("residential"), "en";
    in_treatment: Route::named("step_up"), "en";
    emergency: TO_EMERGENCY, "en";
    in_spanish: TO_IOP, "es";
}
