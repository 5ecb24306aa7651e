//! Every screen, rendered natively by the components themselves and read by a browser's own parsing rules.
//! What only a browser can show (focus, taps, colors) is in tests/browser.

use std::cell::Cell;

use care_finder::engine::{AddOn, Course, LevelOfCare, OptionSet};
use care_finder::protocol::OptionName::{self, *};
use care_finder::protocol::{MOST_QUESTIONS, PROTOCOL, QuestionName};
use care_finder::session::{Action, Screen, Session};
use care_finder::settings::Settings;
use care_finder::text::{LANGUAGES, Language};
use care_finder::ui::{CareFinder, CareFinderProps, STYLE, tapped};
use scraper::{ElementRef, Html, Selector};
use yew::{Callback, ServerRenderer};

/// The mildest answer to every question.
const MILD: &[OptionName] = &[
    WhoMe,
    JourneyFindHelp,
    RedFlagsNone,
    HarmNone,
    Age18To64,
    UsedAlcohol,
    DailyNone,
    WithdrawalNone,
    NightYes,
    HealthNone,
    MentalWell,
    NextUnlikely,
    ImpactLittle,
    AwayBoth,
    PresentOutpatient,
    ProgressBetter,
    ReturnNo,
    MissedNo,
    HomeSupportive,
    HistoryNever,
];

/// Answers question after question, with these options where they are offered and the mildest elsewhere.
fn walk(wanted: &[OptionName], until: impl Fn(&Session) -> bool) -> Session {
    let wanted = wanted.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
    let mild = MILD.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
    let mut session = Session::default();
    while let (Screen::Asking(asking), false) = (session.screen, until(&session)) {
        let question = PROTOCOL.questions.iter().find(|question| question.id == asking.question).unwrap();
        let choice = question.set().and(if question.set().meets(wanted) { wanted } else { mild });
        session = choice.iter().fold(session, |session, option| session.after(Action::Tick(option, true)));
        session = session.after(Action::Continue);
    }
    session
}

fn at(question: QuestionName, wanted: &[OptionName]) -> Session {
    walk(
        wanted,
        |session| matches!(session.screen, Screen::Asking(asking) if asking.question == question.id()),
    )
}

fn review(wanted: &[OptionName]) -> Session {
    walk(wanted, |_| false)
}

fn result(wanted: &[OptionName]) -> Session {
    review(wanted).after(Action::Continue)
}

/// Every screen there is, in every state it can be in.
fn screens() -> Vec<(&'static str, Session)> {
    let first = Session::default();
    let changed = review(&[UsedAlcohol, DailyAlcohol])
        .after(Action::Change(QuestionName::Used.id()))
        .after(Action::Tick(UsedNone.id(), true))
        .after(Action::Continue);
    vec![
        ("first", first),
        ("first, left open", first.after(Action::Continue)),
        ("one answer", at(QuestionName::Age, &[])),
        ("one answer, left open", at(QuestionName::Age, &[]).after(Action::Continue)),
        ("several answers", at(QuestionName::Used, &[WhoSomeone])),
        ("several answers, left open", at(QuestionName::Used, &[WhoSomeone]).after(Action::Continue)),
        ("after a thought of harm", at(QuestionName::Age, &[HarmThoughts, RedFlagsNotSure])),
        ("back at an answer", at(QuestionName::Age, &[]).after(Action::Back)),
        ("changing an answer", review(&[]).after(Action::Change(QuestionName::Age.id()))),
        ("after a change that drops answers", changed),
        ("review", review(&[WhoSomeone, UsedAlcohol, UsedOpioids])),
        ("outpatient", result(&[UsedNone])),
        ("intensive outpatient", result(&[NextDays, ImpactSome])),
        ("day treatment", result(&[HarmThoughts, RedFlagsNotSure])),
        ("residential", result(&[WhoSomeone, MentalPsychosis])),
        ("medically managed", result(&[DailyAlcohol, WithdrawalSevere, NightNo])),
        ("in treatment, too little", result(&[JourneyInTreatment, PresentIntensiveOutpatient, ReturnYes])),
        ("in treatment, enough", result(&[JourneyInTreatment, PresentIntensiveOutpatient, ProgressBetter])),
        ("adolescent", result(&[AgeUnder18, UsedOpioids])),
        ("overdose", review(&[RedFlagsNotWaking])),
        ("plan", review(&[HarmPlan])),
    ]
}

fn full() -> Settings {
    settings(&[
        ("center", "Example Recovery"),
        ("phone", "+1 855-555-0100"),
        ("text-number", "+1 855-555-0101"),
        ("contact-url", "https://example.org/contact"),
        ("insurance-url", "https://example.org/insurance"),
        ("hours", "Every day, 7 a.m. to 11 p.m."),
        ("languages", "English, Español"),
        ("accent", "#ffcc00"),
    ])
}

fn settings(pairs: &[(&str, &str)]) -> Settings {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (settings, problems) = Settings::from_pairs(&pairs);
    assert_eq!(problems, []);
    settings
}

/// A rendered screen.
struct View {
    name: String,
    page: Html,
}

fn view(name: &str, start: Session, settings: &Settings) -> View {
    let settings = settings.clone();
    let props = move || CareFinderProps { settings, start, keeps: true, on_language: Callback::noop() };
    let render = ServerRenderer::<CareFinder>::with_props(props).hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = runtime.block_on(render);
    View { name: name.to_owned(), page: Html::parse_fragment(&html) }
}

fn views(look: impl Fn(&View, &'static Language, &Session)) {
    for language in LANGUAGES {
        for base in [Settings::default(), full()] {
            for (name, session) in screens() {
                let settings = Settings { language: language.code, ..base.clone() };
                let name = format!("{name} ({})", language.code);
                look(&view(&name, session, &settings), language, &session);
            }
        }
    }
}

impl View {
    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.page.select(&Selector::parse(selector).unwrap()).collect()
    }

    fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    fn one(&self, selector: &str) -> ElementRef<'_> {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "`{selector}` on {}", self.name);
        all[0]
    }

    fn text(&self, selector: &str) -> String {
        text(self.one(selector))
    }

    /// Where a selector first occurs, to compare the order of two.
    fn place(&self, selector: &str) -> usize {
        let found = self.all(selector);
        let found = found.first().unwrap_or_else(|| panic!("no `{selector}` on {}", self.name));
        self.page.tree.nodes().position(|node| node.id() == found.id()).unwrap()
    }
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>()
}

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
fn a_question_is_a_group_named_by_its_legend_with_a_label_for_each_control() {
    let asked = Cell::new(0);
    views(|view, language, session| {
        let Screen::Asking(asking) = session.screen else { return };
        asked.set(asked.get() + 1);
        let name = QuestionName::at(asking.question).expect("a name");
        let title = (language.question)(name).title.pick(session.for_someone());
        assert_eq!(view.text("fieldset legend #question"), title);
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
fn a_question_left_open_says_so_where_the_group_refers_to_it() {
    views(|view, language, session| {
        let Screen::Asking(asking) = session.screen else { return };
        let error = view.one("#error[role=alert]");
        assert!(view.one("fieldset").attr("aria-describedby").is_some_and(|ids| ids.ends_with("error")));
        let advice = text(error);
        assert_eq!(advice.starts_with(language.interface.no_answer), asking.unanswered, "{advice}");
        // It may name "I am not sure" only where that can be chosen.
        let not_sure = view.count("input[value$=not_sure]") == 1;
        assert_eq!(advice.ends_with(language.interface.no_answer_not_sure), asking.unanswered && not_sure);
        // A plain group of boxes cannot be invalid; its description and the alert tell.
        let marked = view.count("[aria-invalid=true]");
        let group = view.count("fieldset[role=radiogroup]");
        assert_eq!(marked, if asking.unanswered { group } else { 0 }, "{}", view.name);
    });
}

#[test]
fn progress_counts_what_was_answered_and_the_most_that_can_come() {
    let first = view("second", at(QuestionName::Journey, &[]), &Settings::default());
    assert_eq!(first.one("progress").attr("value"), Some("1"));
    assert_eq!(first.one("progress").attr("max"), Some(MOST_QUESTIONS.to_string().as_str()));
    let session = at(QuestionName::Age, &[]);
    let asked = view("age", session, &Settings::default());
    let remaining = session.assessment().remaining;
    assert_eq!(asked.one("progress").attr("value"), Some("4"));
    assert_eq!(asked.one("progress").attr("max"), Some((4 + remaining).to_string().as_str()));
    assert_eq!(asked.text("#progress"), (LANGUAGES[0].interface.progress)(5, remaining - 1));
    // Back at an answered question, those answered after it still count as coming.
    let back = view("back", session.after(Action::Back), &Settings::default());
    assert_eq!(back.one("progress").attr("value"), Some("3"));
    assert_eq!(back.one("progress").attr("max"), Some((4 + remaining).to_string().as_str()));
}

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
    // Rules for lower levels hold as well; their words would speak against this advice.
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
fn a_thought_of_harm_and_a_danger_not_ruled_out_are_heeded_on_every_later_screen() {
    let wanted = &[HarmThoughts, RedFlagsNotSure];
    for session in [at(QuestionName::Age, wanted), review(wanted), result(wanted)] {
        let seen = view("later", session, &Settings::default());
        assert!(seen.one("h1").attr("aria-describedby").is_some_and(|ids| ids.contains("flags")));
        for flag in ["crisis_line", "danger_not_ruled_out"] {
            assert!(seen.place(&format!("#flags [data-flag={flag}]")) < seen.place("h1"), "{flag}");
        }
    }
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

#[test]
fn the_check_of_answers_lists_each_with_a_way_to_change_it_and_tells_what_was_dropped() {
    let session = review(&[WhoSomeone, UsedAlcohol, UsedOpioids]);
    let seen = view("review", session, &Settings::default());
    assert_eq!(seen.count("[data-part=answers] [data-action=change]"), session.given().len());
    assert_eq!(seen.count("[data-question=used] dd:not(.change)"), 2);
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
    assert_eq!(tapped(&["who.someone", "continue"]), at(QuestionName::Journey, &[WhoSomeone]));
    assert!(matches!(tapped(&["continue"]).screen, Screen::Asking(asking) if asking.unanswered));
}

#[test]
fn the_stylesheet_loads_nothing_and_touches_nothing_outside_the_guide() {
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("@font-face"));
    // What stands in parentheses narrows a selector, and may hold commas.
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
