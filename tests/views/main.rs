//! Every screen, rendered natively by the components themselves and read by a browser's own parsing rules: what all of them
//! must have. Each kind of screen has its own file beside it; what only a browser can show is in tests/browser.rs.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test's helpers fail the test by panicking; clippy's own exception covers only the #[test] functions"
)]
#![allow(unreachable_pub, missing_docs, reason = "a test binary has no public interface")]

/// Settings of random bytes.
mod fuzz;
/// The questions and the review.
mod questions;
/// Reads a rendered screen.
mod rendered;
/// Lines that a passing test run shows.
#[path = "../../crates/core/tests/it/report.rs"]
mod report;
/// The results and the emergency screen.
mod results;
/// The screens there are, and how to get to one.
mod screens;

use care_finder::names::OptionName::*;
use care_finder::names::QuestionName;
use care_finder::session::Session;
use care_finder::settings::Settings;
use care_finder::text::LANGUAGES;
use care_finder::ui::STYLE;

use rendered::{text, view, views};
use screens::{at, full, result, review};

#[test]
fn every_screen_has_one_heading_that_can_take_the_focus_and_says_its_language() {
    views(|view, language, _| {
        assert_eq!(view.one("h1").attr("tabindex"), Some("-1"), "{}", view.name);
        assert!(!view.text("h1").trim().is_empty(), "{}", view.name);
        assert_eq!(view.one(".care-finder").attr("lang"), Some(language.code));
        view.one("main[data-screen]");
        for other in view.all("[data-action=language]") {
            let code = other.attr("lang").expect("a lang");
            assert_ne!(code, language.code);
            assert_eq!(text(other), care_finder::text::language(code).expect("a language").name);
        }
        assert_eq!(view.count("[data-action=language]"), LANGUAGES.len() - 1);
    });
}

#[test]
fn the_crisis_lines_and_the_way_out_are_on_every_screen() {
    views(|view, language, _| {
        // On the Emergency screen in the screen itself; there those of the header show only while it stays in view.
        let emergency = view.count("main[data-screen=emergency]");
        assert_eq!(view.count("header.emergency [data-part=crisis_again]"), emergency, "{}", view.name);
        assert_eq!(view.count("main [data-part=crisis]"), emergency, "{}", view.name);
        for href in ["tel:911", "tel:988", "sms:988"] {
            assert_eq!(
                view.count(&format!("[data-part=crisis] a[href='{href}']")),
                1,
                "{href} on {}",
                view.name
            );
        }
        let leave = view.one("a[data-action=leave]");
        assert_eq!((leave.attr("target"), leave.attr("rel")), (Some("_top"), Some("noreferrer")));
        assert_eq!(text(leave), language.interface.leave);
    });
}

#[test]
fn nothing_on_any_screen_needs_what_the_policy_forbids_or_leads_away_unsafely() {
    views(|view, _, _| {
        for element in view.all("*") {
            for (name, value) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{name}={value:?} on {}", view.name);
                assert!(name != "class" || !value.is_empty(), "an empty class on {}", view.name);
            }
            let name = element.value().name();
            assert!(
                !["script", "style", "img", "iframe", "form", "link"].contains(&name),
                "{name} on {}",
                view.name
            );
        }
        for link in view.all("a") {
            let href = link.attr("href").expect("an address");
            let outside = href.starts_with("https://");
            assert!(outside || href.starts_with("tel:") || href.starts_with("sms:"), "{href}");
            if outside && link.attr("data-action").is_none() {
                assert_eq!(
                    (link.attr("target"), link.attr("rel")),
                    (Some("_blank"), Some("noopener noreferrer"))
                );
            }
        }
        for button in view.all("button") {
            assert_eq!(button.attr("type"), Some("button"), "{}", view.name);
            assert!(!text(button).trim().is_empty(), "{}", view.name);
        }
    });
}

#[test]
fn every_id_is_there_once_and_every_reference_finds_one() {
    views(|view, _, _| {
        let mut ids: Vec<_> = view.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id twice on {}", view.name);
        for name in ["for", "aria-labelledby", "aria-describedby"] {
            for element in view.all(&format!("[{name}]")) {
                for id in element.attr(name).expect("it").split(' ') {
                    assert!(ids.binary_search(&id).is_ok(), "{name}={id} on {}", view.name);
                }
            }
        }
    });
}

#[test]
fn a_thought_of_harm_and_a_danger_not_ruled_out_are_heeded_on_every_later_screen() {
    let wanted = &[HarmThoughts, RedFlagsNotSure];
    for session in [at(QuestionName::Age, wanted), review(wanted), result(wanted)] {
        let seen = view("later", session, &Settings::default());
        assert!(seen.one("h1").attr("aria-describedby").is_some_and(|ids| ids.contains("flags")));
        for flag in ["crisis_line", "danger_not_ruled_out"] {
            assert!(
                seen.place(&format!("[data-part=flags] [data-flag={flag}]")) < seen.place("h1"),
                "{flag}"
            );
        }
    }
}

#[test]
fn the_theme_that_is_set_is_on_the_guide_itself() {
    for theme in ["auto", "light", "dark"] {
        let settings = Settings { theme, ..full() };
        assert_eq!(
            view(theme, Session::default(), &settings).count(&format!(".care-finder[data-theme={theme}]")),
            1
        );
        // `auto` is what holds where no rule sets anything.
        let rule = format!("[data-theme={theme}] {{");
        assert_eq!(STYLE.contains(&rule), theme != "auto", "{rule}");
    }
}

#[test]
fn the_stylesheet_loads_nothing_and_touches_nothing_outside_the_guide() {
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("@font-face"));
    // What is in parentheses narrows a selector, and may hold commas.
    let mut style = STYLE.to_owned();
    while let Some((start, end)) = style.find(":is(").and_then(|at| Some((at, at + style[at..].find(')')?))) {
        style.replace_range(start..=end, "");
    }
    let rules =
        style.split(['{', '}', ';']).filter(|part| part.contains(".care-finder") || part.contains("body"));
    for selector in rules.flat_map(|selectors| selectors.split("*/").last().unwrap_or("").split(',')) {
        let selector = selector.trim();
        let ours = [".care-finder", "#failed", "body.care-finder-page"];
        assert!(ours.iter().any(|start| selector.starts_with(start)), "`{selector}`");
    }
}
