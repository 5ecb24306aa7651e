//! The question screens, the review, and taps that came before the page could answer.
//! Which question comes when is in crates/core/tests/it/questionnaire.rs; what every screen must have is in main.rs.

use std::cell::Cell;

use care_finder::names::OptionName::{self, *};
use care_finder::names::QuestionName;
use care_finder::protocol::MOST_QUESTIONS;
use care_finder::session::{Action, Screen, Session};
use care_finder::settings::Settings;
use care_finder::text::LANGUAGES;
use care_finder::ui::tapped;

use super::rendered::{view, views};
use super::screens::{at, review, screens};

#[test]
fn a_question_is_a_group_named_by_its_heading_with_a_label_for_each_control() {
    let asked = Cell::new(0);
    views(|view, language, session| {
        let Screen::Asking(asking) = session.screen else { return };
        asked.set(asked.get() + 1);
        let name = QuestionName::at(asking.question).expect("a name");
        let title = (language.question)(name).title.pick(session.for_someone());
        assert_eq!(view.text("#question"), title);
        assert_eq!(view.count("fieldset[aria-labelledby=question]"), 1);
        let inputs = view.all("fieldset input");
        assert!(inputs.len() > 1, "{}", view.name);
        for input in inputs {
            assert_eq!(input.attr("name"), Some(name.key()));
            let option = OptionName::with_key(input.attr("value").expect("a value")).expect("an option");
            let label = view.text(&format!("label[for='{}']", option.key()));
            assert_eq!(label, (language.option)(option).pick(session.for_someone()));
            assert_eq!(
                input.attr("checked").is_some(),
                asking.draft.has(option.id()),
                "{label} on {}",
                view.name
            );
        }
        view.one("button[data-action=continue]");
        assert_eq!(view.count("button[data-action=back]") == 1, session.can_go_back(), "{}", view.name);
    });
    assert!(asked.get() > 20, "only {} questions", asked.get());
}

#[test]
fn a_question_left_open_says_so_where_the_first_option_refers_to_it() {
    views(|view, language, session| {
        let Screen::Asking(asking) = session.screen else { return };
        assert_eq!(view.count("#error") == 1, asking.unanswered);
        let advice = if asking.unanswered { view.text("#error") } else { String::new() };
        assert_eq!(advice.starts_with(language.interface.no_answer), asking.unanswered, "{advice}");
        // The first option then has the focus (src/effects.rs), and what it refers to is read out each time.
        let inputs = view.all("main input");
        let first = inputs.first().expect("an option").attr("aria-describedby");
        assert_eq!(first, asking.unanswered.then_some("error"), "{}", view.name);
        assert!(inputs.iter().skip(1).all(|input| input.attr("aria-describedby").is_none()));
        // It may name "I am not sure" only where that can be chosen.
        let not_sure = view.count("input[value$=not_sure]") == 1;
        assert_eq!(advice.ends_with(language.interface.no_answer_not_sure), asking.unanswered && not_sure);
    });
}

#[test]
fn progress_counts_what_was_answered_and_the_most_that_can_come() {
    let session = at(QuestionName::RedFlags, &[WhoMeInCare]);
    let first = view("second", session, &Settings::default());
    assert_eq!(first.one("progress").attr("value"), Some("1"));
    assert_eq!(
        first.one("progress").attr("max"),
        Some((1 + session.assessment().remaining).to_string().as_str())
    );
    assert!(session.assessment().remaining < MOST_QUESTIONS);
    let session = at(QuestionName::Age, &[]);
    let asked = view("age", session, &Settings::default());
    let remaining = session.assessment().remaining;
    assert_eq!(asked.one("progress").attr("value"), Some("3"));
    assert_eq!(asked.one("progress").attr("max"), Some((3 + remaining).to_string().as_str()));
    assert_eq!(asked.text("#progress"), "Question 4.", "nobody can know yet how many are left");
    let late = view("home", at(QuestionName::Home, &[]), &Settings::default()).text("#progress");
    assert!(late.starts_with("Question ") && late.ends_with("left after this."), "{late}");
    // Back at an answered question, those answered after it still count as coming.
    let back = view("back", session.after(Action::Back), &Settings::default());
    assert_eq!(back.one("progress").attr("value"), Some("2"));
    assert_eq!(back.one("progress").attr("max"), Some((3 + remaining).to_string().as_str()));
}

#[test]
fn the_check_of_answers_lists_each_with_a_way_to_change_it_and_tells_what_was_dropped() {
    let session = review(&[WhoSomeone, UsedAlcohol, UsedOpioids]);
    let seen = view("review", session, &Settings::default());
    assert_eq!(seen.count("[data-part=answers] [data-action=change]"), session.given().len());
    assert_eq!(seen.count("[data-question=used] dd"), 2);
    assert_eq!(seen.count("[data-part=dropped]"), 0);
    let (_, changed) =
        screens().into_iter().find(|(name, _)| *name == "after a change that drops answers").unwrap();
    assert!(!changed.dropped.is_empty());
    let dropped = view("dropped", changed, &Settings::default()).text("[data-part=dropped]");
    assert!(dropped.contains((LANGUAGES[0].question)(QuestionName::Daily).short), "{dropped}");
}

#[test]
fn taps_on_the_prerendered_screen_are_kept_and_nothing_else_is() {
    let tapped = |taps: &[&'static str]| tapped(taps.iter().copied());
    assert_eq!(tapped(&[]), Session::default());
    assert_eq!(tapped(&["nonsense", "red_flags.seizure", ""]), Session::default());
    assert_eq!(tapped(&["who.me"]), Session::default().after(Action::Tick(WhoMe.id(), true)));
    assert_eq!(tapped(&["who.someone", "continue"]), at(QuestionName::RedFlags, &[WhoSomeone]));
    assert!(matches!(tapped(&["continue"]).screen, Screen::Asking(asking) if asking.unanswered));
}
