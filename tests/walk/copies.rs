//! The advice to take away: printed on one page, copied as text, saved as a file; and never without a press.
//! What must be on the paper is checked here; how it looks is for people to judge.

use std::fs;
use std::path::PathBuf;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::json;
use thirtyfour::{By, Key};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::{Guide, until};
use crate::handle::routes::{Route, TO_IOP};
use crate::handle::site::Site;
use crate::handle::tour::Tour;

const CENTER: &str = r#"data-center="Example Recovery" data-phone="+1-855-555-0100" data-text-number="+1-855-555-0101"
    data-contact-url="https://example.org/contact" data-insurance-url="https://example.org/insurance"
    data-hours="Every day, 7 a.m. to 11 p.m." data-languages="English, Español, Tiếng Việt""#;

/// A host with a field to paste into.
fn host(language: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <textarea aria-label="Paste here"></textarea>
        <div data-care-finder {CENTER} data-language="{language}"></div><script src="care-finder.js"></script>"#
    )
}

async fn at_result<'a>(browser: &'a Browser, site: &Site, language: &str, route: Route) -> Guide<'a> {
    site.write("host.html", &host(language));
    let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
    guide.follow(route, async |_| ()).await;
    guide
}

async fn copies_as_text(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    with(kind, async |browser| {
        let guide = at_result(browser, &site, "en", TO_IOP).await;
        guide.press("button[data-take=copy]").await;
        until("the copy is announced", async || guide.count("[role=status]:not(:empty)").await == 1).await;
        assert_eq!(guide.count(".paper").await, 0, "the page is as it was");
        console::assert_no_error(browser, "after a copy").await;
        // On the stage nothing of the page can be reached.
        guide.press("[data-action=page]").await;
        until("it is in the page again", async || guide.is_shown("[data-action=window]").await).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let field = browser.driver.find(By::Css("textarea")).await.expect("a field");
        field.send_keys(Key::Control + "v").await.expect("a paste");
        let text = field.prop("value").await.expect("a value").unwrap_or_default();
        for part in [
            "Ask about intensive outpatient care",
            "855-555-0100",
            "988",
            "one visit a week is often not enough",
            "You said:",
            "9 to 19 a week",
            "What to do tonight",
            "I need help with mental health",
            "findtreatment.gov",
        ] {
            assert!(text.contains(part), "no {part:?} in the copy:\n{text}");
        }
        // A date as the language writes it; no buttons, and nothing that is not meant for paper.
        assert!(text.contains(", 20"), "no date in the copy:\n{text}");
        for part in
            ["Copy as text", "Copy these words", "Start over", "Your job:", "Leave this page", "McCarty"]
        {
            assert!(!text.contains(part), "{part:?} in the copy:\n{text}");
        }
    })
    .await;
}

/// The words to say, and nothing else: what was folded stays folded, and the line beside the button says that it was done.
async fn copies_the_words_alone(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    with(kind, async |browser| {
        let guide = at_result(browser, &site, "en", TO_IOP).await;
        let said = guide.text_of("return document.querySelector('blockquote').textContent").await;
        guide.press("button[data-take=say]").await;
        until("the copy is announced", async || {
            guide.count("[data-part=say] [role=status]:not(:empty)").await == 1
        })
        .await;
        assert_eq!(guide.count("details[open]").await, 0);
        guide.press("[data-action=page]").await;
        until("it is in the page again", async || guide.is_shown("[data-action=window]").await).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        let field = browser.driver.find(By::Css("textarea")).await.expect("a field");
        field.send_keys(Key::Control + "v").await.expect("a paste");
        assert_eq!(field.prop("value").await.expect("a value").unwrap_or_default(), said);
    })
    .await;
}

#[tokio::test]
async fn chromium_copies_the_words_alone() {
    copies_the_words_alone(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_copies_the_words_alone() {
    copies_the_words_alone(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_copies_the_words_alone() {
    copies_the_words_alone(Kind::WebKit).await;
}

#[tokio::test]
async fn chromium_copies_as_text() {
    copies_as_text(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_copies_as_text() {
    copies_as_text(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_copies_as_text() {
    copies_as_text(Kind::WebKit).await;
}

async fn saves_a_file(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    with(kind, async |browser| {
        let guide = at_result(browser, &site, "es", TO_IOP).await;
        guide.press("button[data-take=save]").await;
        let file = browser.downloads().join("summary.html");
        until("a file is there", async || fs::metadata(&file).is_ok_and(|file| file.len() > 1000)).await;
        let saved = fs::read_to_string(&file).expect("the file");
        for part in [
            "<html lang=\"es\">",
            "855-555-0100",
            "tel:988",
            "Pregunte por tratamiento ambulatorio intensivo",
        ] {
            assert!(saved.contains(part), "no {part:?} in the file");
        }
        assert!(!saved.contains("<script"), "a script in the file");
        console::assert_no_error(browser, "after saving").await;
    })
    .await;
}

#[tokio::test]
async fn chromium_saves_a_file() {
    saves_a_file(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_saves_a_file() {
    saves_a_file(Kind::Firefox).await;
}

/// Chromium only, because it prints on command. On US paper, every result, both languages.
#[tokio::test]
async fn every_result_prints_on_one_page() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for language in ["en", "es"] {
            let tour = Tour { language, dark: true, width: 1280, framed: false };
            tour.take(browser, &site, async |screen| {
                if screen.starts_with("result") {
                    let paper = json!({ "paperWidth": 8.5, "paperHeight": 11 });
                    let printed =
                        browser.driver.cdp().send_raw("Page.printToPDF", paper).await.expect("a print");
                    let pdf =
                        BASE64_STANDARD.decode(printed["data"].as_str().expect("a PDF")).expect("base64");
                    keep(language, screen, &pdf);
                    let pages = pdf.windows(11).filter(|text| text == b"/Type /Page").count();
                    let trees = pdf.windows(12).filter(|text| text == b"/Type /Pages").count();
                    assert_eq!(pages - trees, 1, "pages of {screen} in {language}");
                }
            })
            .await;
        }
    })
    .await;
}

/// If `CF_SHOTS` is set, the papers are put there for people to look at.
fn keep(language: &str, screen: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("CF_SHOTS") {
        fs::write(PathBuf::from(folder).join(format!("{screen}-{language}.pdf")), pdf).expect("a file");
    }
}
