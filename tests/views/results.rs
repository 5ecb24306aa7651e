//! The result screens and the emergency screen: the level, why, whom to call, and what a center has set.
//! Which level it is, is for crates/core/tests/it/proof.rs; what every screen must have is in main.rs.

use care_finder::engine::{AddOn, Course, LevelOfCare};
use care_finder::names::OptionName::*;
use care_finder::names::QuestionName;
use care_finder::session::Screen;
use care_finder::settings::Settings;
use care_finder::text::LANGUAGES;

use super::rendered::{View, text, view, views};
use super::screens::{full, result, review};

#[test]
fn a_result_names_the_level_why_and_whom_to_call_first_and_last() {
    views(|view, language, session| {
        if session.screen != Screen::Result {
            return;
        }
        let id = view.one("[data-level]").attr("data-level").expect("a level").to_owned();
        assert_eq!(id, session.assessment().disposition.id());
        assert_eq!(view.count("[data-part=contact]"), if view.count("[data-contact]") == 0 { 1 } else { 2 });
        assert!(
            view.place("[data-part=contact]") < view.place("section[data-part]:not([data-part=contact])")
        );
        assert_eq!(view.all("section").last().and_then(|last| last.attr("data-part")), Some("finders"));
        assert!(view.count("[data-part=finders] a[href='https://findtreatment.gov/']") == 1);
        assert!(view.count("[data-part=finders] a[href='tel:+18006624357']") == 1);
        view.one("button[data-action=start_over]");
        let cards = view.count("[data-add-on]");
        assert_eq!(cards, session.assessment().add_ons.iter().count());
        if let Some(level) = LevelOfCare::ALL.into_iter().find(|level| level.id() == id) {
            let sentence = match session.assessment().course {
                Some(Course::Stay) => language.interface.stay,
                _ => (language.level)(level).sentence,
            };
            assert_eq!(view.text("h1"), sentence.pick(session.for_someone()));
            assert_eq!(view.count("[data-part=compare] tbody tr"), 5);
            let marked = view.text("[data-part=compare] [aria-current=true] th");
            assert!(marked.starts_with((language.level)(level).name));
            assert!(marked.contains(language.interface.here));
            assert!(view.one("[data-part=picture] svg[role=img]").attr("aria-label").is_some());
            assert!(view.count("[data-part=reasons] li") > 0);
        }
    });
}

#[test]
fn reasons_name_the_answers_they_rest_on() {
    let seen = view("medical", result(&[DailyAlcohol, WithdrawalSevere, NightNo]), &Settings::default());
    let reasons = seen.text("[data-part=reasons]");
    for option in [DailyAlcohol, WithdrawalSevere] {
        assert!(reasons.contains((LANGUAGES[0].option)(option).me), "{option:?} in {reasons}");
    }
    let short = (LANGUAGES[0].question)(QuestionName::Withdrawal).short;
    assert!(reasons.contains(&format!("{short}: ")), "{short} in {reasons}");
    assert_eq!(seen.count(&format!("[data-add-on={}]", AddOn::DoNotStopSuddenly.id())), 1);
    // Rules for lower levels hold as well; their words would contradict this advice.
    assert_eq!(seen.count("[data-rule='withdrawal.ambulatory'], [data-rule='use_risk.daily']"), 0);
    assert_eq!(seen.count("[data-part=also] [data-rule='withdrawal.do_not_stop']"), 1);
    let lowest = view("lowest", result(&[UsedNone]), &Settings::default());
    assert_eq!(lowest.text("[data-part=reasons] li"), LANGUAGES[0].interface.why_lowest);
}

#[test]
fn the_center_s_contacts_are_shown_and_without_a_phone_the_national_helpline() {
    let session = result(&[NextDays, ImpactSome]);
    let seen = view("with a center", session, &full());
    for (contact, href) in [
        ("phone", "tel:+18555550100"),
        ("text", "sms:+18555550101"),
        ("page", "https://example.org/contact"),
        ("insurance", "https://example.org/insurance"),
    ] {
        let links = seen.all(&format!("a[data-contact={contact}]"));
        assert_eq!(links.len(), 2);
        assert!(links.iter().all(|link| link.attr("href") == Some(href)), "{contact}");
    }
    for said in ["Hours: Every day, 7 a.m. to 11 p.m.", "Languages: English, Español"] {
        let lines = seen.all("[data-part=contact] .hours");
        assert_eq!(lines.into_iter().filter(|line| text(*line) == said).count(), 2, "{said}");
    }
    assert_eq!(seen.count("[data-line=samhsa]"), 1);
    let seen = view("without", session, &Settings::default());
    assert_eq!(seen.count("[data-contact]"), 0);
    assert_eq!(seen.count("[data-part=contact] [data-line=samhsa]"), 1);
    assert_eq!(seen.count("[data-part=finders] [data-line=samhsa]"), 1);
}

#[test]
fn a_center_that_lacks_the_level_changes_nothing_but_a_note() {
    let session = result(&[NextDays, ImpactSome]);
    let with = view("offered", session, &full());
    let without =
        view("not offered", session, &Settings { levels: vec![LevelOfCare::Residential], ..full() });
    assert_eq!(with.count("[data-part=not_offered]"), 0);
    assert_eq!(without.text("[data-part=not_offered]"), LANGUAGES[0].interface.not_offered);
    assert_eq!(without.text("h1"), with.text("h1"));
    let level = |view: &View| view.one("[data-level]").attr("data-level").map(str::to_owned);
    assert_eq!(level(&without), level(&with));
}

#[test]
fn the_emergency_screen_puts_the_lines_first_and_first_aid_only_where_it_fits() {
    let overdose = view("overdose", review(&[RedFlagsNotWaking]), &full());
    overdose.one("main[data-screen=emergency]");
    assert!(overdose.place("a[href='tel:911']") < overdose.place("[data-part=reasons]"));
    assert_eq!(overdose.count("[data-part=first_aid] ol li"), LANGUAGES[0].interface.first_aid.len());
    assert_eq!(overdose.count("[data-line=poison]"), 1);
    assert_eq!(overdose.count("[data-level]"), 0);
    assert_eq!(overdose.text("button[data-action=back]"), LANGUAGES[0].interface.mistake);
    // Opioids alone bring naloxone too; a plan to die is not an overdose.
    let plan = view("plan", review(&[HarmPlan]), &full());
    plan.one("main[data-screen=emergency]");
    assert_eq!(plan.count("[data-part=first_aid]"), 0);
    assert_eq!(plan.count("[data-rule='safety.plan_or_attempt']"), 1);
}
