//! The result screens and the emergency screen: the level, why, whom to call, and what a center has set.
//! Which level it is is tested in crates/core/tests/it/proof.rs; what every screen must have, in main.rs.

use care_finder::engine::{AddOn, Cause, Course, LevelOfCare};
use care_finder::names::OptionName::*;
use care_finder::names::{QuestionName, RuleName};
use care_finder::next_step::{say, today};
use care_finder::protocol::PROTOCOL;
use care_finder::session::Screen;
use care_finder::settings::Settings;
use care_finder::text::{LANGUAGES, language};

use super::rendered::{View, text, view, views};
use super::screens::{full, result, review};

#[test]
fn a_result_says_what_to_do_by_when_whom_to_call_and_what_to_say_before_all_else() {
    views(|view, language, session| {
        if session.screen != Screen::Result {
            return;
        }
        let id = view.one("[data-level]").attr("data-level").expect("a level").to_owned();
        assert_eq!(id, session.assessment().disposition.id());
        for part in ["when", "contact", "say", "tonight"] {
            assert_eq!(view.count(&format!("[data-part={part}]")), 1, "{part} on {}", view.name);
            let folded = "main details:not([data-part=flags])";
            assert!(
                view.place(&format!("[data-part={part}]")) < view.place(folded),
                "{part} on {}",
                view.name
            );
        }
        assert_eq!(
            view.text("[data-part=say] blockquote"),
            say(&session.assessment(), session.answers.acknowledged(), language, session.for_someone())
        );
        assert_eq!(view.count("[data-part=tonight] li"), 3, "{}", view.name);
        assert!(view.count("[data-part=finders] a[href='https://findtreatment.gov/']") == 1);
        assert!(view.count("[data-part=finders] a[href='tel:+18006624357']") == 1);
        view.one("button[data-action=start_over]");
        // A check "soon" is left out beside doctors day and night, and what is for adults where it is for teens.
        let left_out = |add_on: &AddOn| {
            matches!(
                add_on,
                AddOn::MedicalCheck
                    | AddOn::SupervisedWithdrawal
                    | AddOn::AlcoholMedication
                    | AddOn::RecoveryResidence
            )
        };
        let must = session.assessment().add_ons.iter().filter(|add_on| !left_out(add_on));
        for add_on in must {
            assert_eq!(
                view.count(&format!("[data-add-on={}]", add_on.id())),
                1,
                "{} on {}",
                add_on.id(),
                view.name
            );
        }
        let today = today(&session.assessment(), language, session.for_someone());
        assert_eq!(view.count("[data-part=today] li"), today.len(), "{}", view.name);
        let small: String = view.all("p.small").into_iter().map(text).collect();
        let words = &language.interface;
        let reviewed = small.contains(words.says_reviewed.trim());
        assert!(
            small.contains(PROTOCOL.version) && small.contains(words.unreviewed) != reviewed,
            "{}",
            view.name
        );
        if let Some(level) = LevelOfCare::ALL.into_iter().find(|level| level.id() == id) {
            let sentence = match session.assessment().course {
                Some(Course::Stay) => language.interface.stay,
                _ => (language.level)(level).sentence,
            };
            let (first, level_at) =
                if today.is_empty() { (sentence, "h1") } else { (language.interface.today, ".eyebrow + h2") };
            assert_eq!(view.text("h1"), first.pick(session.for_someone()));
            assert_eq!(view.text(level_at), sentence.pick(session.for_someone()));
            assert_eq!(view.count("[data-part=compare] tbody tr"), 5);
            let marked = view.text("[data-part=compare] [aria-current=true] th");
            assert!(marked.starts_with((language.level)(level).name));
            assert!(marked.contains(language.interface.here));
            assert_eq!(view.count("[data-part=stairs] li"), 5);
            let step = view.text("[data-part=stairs] [aria-current=step]");
            assert!(step.contains(language.interface.here), "{step}");
            assert!(!view.text("[data-part=why]").is_empty());
        }
    });
}

#[test]
fn reasons_name_the_answers_they_rest_on() {
    let seen = view(
        "medical",
        result(&[DailyAlcohol, Amount8To16, WithdrawalSevere, HomeAlone]),
        &Settings::default(),
    );
    let reasons = seen.text("[data-part=reasons]");
    for option in [DailyAlcohol, WithdrawalSevere] {
        assert!(reasons.contains((LANGUAGES[0].option)(option).me), "{option:?} in {reasons}");
    }
    let short = (LANGUAGES[0].question)(QuestionName::Withdrawal).short;
    assert!(reasons.contains(&format!("{short}: ")), "{short} in {reasons}");
    assert_eq!(seen.count(&format!("[data-add-on={}]", AddOn::DoNotStopSuddenly.id())), 1);
    // Rules for lower levels hold as well; their words would speak against this advice.
    let says = |part: &str, rule| seen.text(part).contains((LANGUAGES[0].rule)(rule));
    assert!(says("[data-part=reasons]", RuleName::WithdrawalAlone));
    assert!(!says("main", RuleName::UseRiskEightADay));
    assert!(says("[data-part=also]", RuleName::WithdrawalDoNotStop));
    let lowest = view("lowest", result(&[UsedNone]), &Settings::default());
    assert_eq!(lowest.text("[data-part=why]"), LANGUAGES[0].interface.why_lowest);
    // Somebody to be seen today did say something.
    let today = view("today", result(&[HarmThoughts]), &Settings::default());
    assert_eq!(today.text("[data-part=why]"), (LANGUAGES[0].rule)(RuleName::MentalHealthThoughts));
}

#[test]
fn the_center_s_contacts_are_shown_and_without_a_phone_the_national_helpline() {
    let session = result(&[MentalHard, HomeStrained]);
    let seen = view("with a center", session, &full());
    for (contact, href) in [
        ("phone", "tel:+18555550100"),
        ("text", "sms:+18555550101"),
        ("page", "https://example.org/contact"),
        ("insurance", "https://example.org/insurance"),
    ] {
        let links = seen.all(&format!("a[data-contact={contact}]"));
        assert_eq!(links.len(), 1, "each way once");
        assert!(links.iter().all(|link| link.attr("href") == Some(href)), "{contact}");
    }
    for said in ["Hours: Every day, 7 a.m. to 11 p.m.", "Languages: English, Español"] {
        let lines = seen.all("[data-part=contact] .hours");
        assert_eq!(lines.into_iter().filter(|line| text(*line) == said).count(), 1, "{said}");
    }
    assert_eq!(seen.count("[data-line=samhsa]"), 1);
    let seen = view("without", session, &Settings::default());
    assert_eq!(seen.count("[data-contact]"), 0);
    assert_eq!(seen.count("[data-part=contact] [data-line=samhsa]"), 1);
    assert_eq!(seen.count("[data-part=finders] [data-line=samhsa]"), 1);
}

/// What a center writes for each language appears in that language; a single text, whatever else it contains, appears as it is.
#[test]
fn hours_are_said_in_the_visitor_s_language() {
    let session = result(&[MentalHard, HomeStrained]);
    for (hours, en, es) in [
        ("Daily 7 to 11 | Todos los días, 7 a 11", "Daily 7 to 11", "Todos los días, 7 a 11"),
        ("Daily 7 to 11", "Daily 7 to 11", "Daily 7 to 11"),
        ("<b>7</b> | 毎日 7–11 | more", "<b>7</b>", "毎日 7–11"),
    ] {
        for (code, own) in [("en", en), ("es", es)] {
            let language = language(code).expect("a language");
            let (hours, languages) = (hours.to_owned(), String::new());
            let seen = view("hours", session, &Settings { hours, languages, language: code, ..full() });
            assert_eq!(seen.text(".hours"), format!("{} {own}", language.interface.hours));
        }
    }
}

/// Whatever a center is called, and with no name at all: people who are sure of nothing are told what to say, and can call somebody.
#[test]
fn an_unsure_visitor_is_led_on_whatever_the_center_is_called() {
    let unsure = [
        HarmNotSure,
        AgeNotSure,
        UsedNotSure,
        LastNotSure,
        DailyNotSure,
        UnprescribedNotSure,
        AmountNotSure,
        WithdrawalNotSure,
        ControlNotSure,
        HealthNotSure,
        MentalNotSure,
        HomeNotSure,
        HistoryNotSure,
    ];
    let session = result(&unsure);
    let long = "Center for Recovery ".repeat(4).trim().to_owned();
    for center in ["", &long, "مركز التعافي", "回復センター", "<b>A & B</b> ‏\"{}\""] {
        for (language, phone) in LANGUAGES.iter().flat_map(|words| [(words, true), (words, false)]) {
            let mut settings = Settings { center: center.to_owned(), language: language.code, ..full() };
            if !phone {
                (settings.phone, settings.text_number) = (None, None);
            }
            let seen = view("unsure", session, &settings);
            let said = seen.text("[data-part=say] blockquote");
            assert!(said.starts_with(language.interface.say_unsure.me), "{said}");
            assert!(center.is_empty() || !said.contains(center), "{said}");
            let calls = seen.all("[data-part=contact] a[data-contact=phone]");
            assert_eq!(calls.len(), usize::from(phone));
            for call in calls {
                assert!(text(call).contains(center) && !text(call).starts_with(' '), "{}", text(call));
            }
            assert_eq!(seen.count("main b"), 0, "a name is no markup");
            assert_eq!(seen.count("[data-part=finders] a[href^='tel:']"), 1);
            assert_eq!(seen.count("[data-part=tonight] li"), 3);
        }
    }
}

/// The center's statement appears as the center's, in place of "not reviewed", and only for the rules that are here.
#[test]
fn a_reviewer_of_this_version_is_the_center_s_statement_and_any_other_is_none() {
    let session = result(&[MentalHard, HomeStrained]);
    let end = |center: &str, reviewer: &str, code: &'static str| {
        let pairs = [("center", center), ("reviewer", reviewer), ("language", code)];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (settings, problems) = Settings::from_pairs(&pairs);
        let seen = view("review", session, &settings);
        assert_eq!(seen.count("main b, main img, main script"), 0, "{reviewer}");
        let small = seen.all("p.small").into_iter().map(text);
        let end: Vec<_> = small.filter(|words| words.ends_with(PROTOCOL.version)).collect();
        assert_eq!(end.len(), 1, "{end:?}");
        (end[0].clone(), problems.len())
    };
    let markup = r#"<b>A</b> "Name" &amp; <img src=x onerror=alert(1)>, MD"#;
    let long = "é".repeat(120);
    for name in ["A. Name, MD, LPC", markup, &long] {
        let value = format!("{name} | {}", PROTOCOL.version);
        for (code, center, said) in [
            ("en", "<i>Example</i>", format!("<i>Example</i> says: reviewed by {name}, for version ")),
            ("en", "", format!("This center says: reviewed by {name}, for version ")),
            ("es", "Example", format!("Example dice: guía revisada por {name}, versión ")),
            ("es", "", format!("Este centro dice: guía revisada por {name}, versión ")),
        ] {
            let (end, problems) = end(center, &value, code);
            let whole =
                format!("{} {said}{}", language(code).unwrap().interface.not_diagnosis, PROTOCOL.version);
            assert_eq!((end, problems), (whole, 0));
        }
    }
    for (value, problems) in [
        ("", 0),
        ("A. Name, MD | 0.2.0", 1),
        ("A. Name, MD", 1),
        (&*format!("| {}", PROTOCOL.version), 1),
        (&*format!("{long}x | {}", PROTOCOL.version), 1),
        (&*format!("A. Name\nMD | {}", PROTOCOL.version), 1),
        (&*"x".repeat(100_000), 1),
    ] {
        for code in ["en", "es"] {
            let words = &language(code).unwrap().interface;
            let whole = format!("{} {} {}", words.not_diagnosis, words.unreviewed, PROTOCOL.version);
            assert_eq!(end("Example", value, code), (whole, problems), "{value:.40}");
        }
    }
}

#[test]
fn a_center_that_lacks_the_level_changes_nothing_but_a_note() {
    let session = result(&[MentalHard, HomeStrained]);
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
fn the_emergency_screen_puts_the_line_of_its_cause_first_and_says_what_to_do() {
    let overdose = view("overdose", review(&[RedFlagsNotWaking]), &full());
    overdose.one("main[data-screen=emergency]");
    assert!(overdose.place("main a[href='tel:911']") < overdose.place("[data-part=reasons]"));
    let lines =
        |cause| (LANGUAGES[0].emergency)(cause).lines.iter().filter(|line| !line.me.is_empty()).count();
    assert_eq!(overdose.count("[data-part=first_aid] ol li"), lines(Cause::Overdose));
    assert_eq!(overdose.count("[data-add-on=naloxone]"), 1);
    let poison = view("poison", review(&[RedFlagsPoison]), &full());
    assert!(poison.place("[data-line=poison]") < poison.place("main a[href='tel:911']"));
    assert_eq!(overdose.count("[data-level]"), 0);
    assert_eq!(overdose.text("button[data-action=back]"), LANGUAGES[0].interface.mistake);
    // For a plan 988 comes first, and the means out of reach.
    let plan = view("plan", review(&[HarmPlan]), &full());
    plan.one("main[data-screen=emergency]");
    assert!(plan.place("main a[href='tel:988']") < plan.place("main a[href='tel:911']"));
    assert_eq!(plan.count("[data-part=first_aid] ol li"), lines(Cause::Suicide));
    plan.one("button[data-action=safe]");
    plan.one("button[data-action=in_care]");
    assert!(plan.text("[data-part=reasons]").contains((LANGUAGES[0].rule)(RuleName::SafetyPlanOrAttempt)));
}
