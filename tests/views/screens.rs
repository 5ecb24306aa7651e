//! The screens there are, in every state they can be in, how to get to one, and a center's settings to show on them.
//! How they are rendered and read is in rendered.rs.

use care_finder::engine::OptionSet;
use care_finder::names::OptionName::{self, *};
use care_finder::names::QuestionName;
use care_finder::protocol::{PROTOCOL, mild};
use care_finder::session::{Action, Screen, Session};
use care_finder::settings::{ABOUT, Settings};

/// Every screen there is, in every state it can be in.
pub fn screens() -> Vec<(&'static str, Session)> {
    let first = Session::default();
    let changed = review(&[UsedAlcohol, DailyAlcohol])
        .after(Action::Change(QuestionName::Used.id()))
        .after(Action::Tick(UsedNone.id(), true))
        .after(Action::Continue);
    let plan = review(&[HarmPlan]);
    vec![
        ("first", first),
        ("first, left open", first.after(Action::Continue)),
        ("one answer", at(QuestionName::Age, &[])),
        ("one answer, left open", at(QuestionName::Age, &[]).after(Action::Continue)),
        ("several answers", at(QuestionName::Used, &[WhoSomeone])),
        ("several answers, left open", at(QuestionName::Used, &[WhoSomeone]).after(Action::Continue)),
        ("under headings", at(QuestionName::RedFlags, &[])),
        ("health under headings", at(QuestionName::Health, &[UsedNone])),
        ("after a thought of harm", at(QuestionName::Age, &[HarmThoughts, RedFlagsNotSure])),
        ("back at an answer", at(QuestionName::Age, &[]).after(Action::Back)),
        ("changing an answer", review(&[]).after(Action::Change(QuestionName::Age.id()))),
        ("after a change that drops answers", changed),
        ("review", review(&[WhoSomeone, UsedAlcohol, UsedOpioids])),
        ("outpatient", result(&[UsedNone])),
        ("intensive outpatient", result(&[MentalHard, HomeStrained])),
        ("day treatment", result(&[MentalUnable, RedFlagsNotSure])),
        ("be seen today", result(&[HarmThoughts, UsedNone])),
        ("be seen today for two reasons", result(&[WhoSomeone, HarmThoughtsOften, HealthYellow])),
        (
            "residential",
            result(&[
                WhoSomeone,
                UsedStimulants,
                UnprescribedStimulants,
                ControlMore,
                ControlCannotCut,
                ControlFirst,
                ControlNeed,
                HomeUnstable,
            ]),
        ),
        ("medically managed", result(&[DailyAlcohol, Amount8To16, WithdrawalSevere, HomeAlone])),
        ("in treatment, too little", result(&[WhoMeInCare, PresentIntensiveOutpatient, LatelyWorse])),
        ("in treatment, enough", result(&[WhoMeInCare, PresentIntensiveOutpatient, LatelyBetter])),
        ("adolescent", result(&[Age13To17, UsedOpioids])),
        ("adolescent, to be seen today", result(&[WhoSomeone, Age13To17, HarmSelfHarm])),
        ("overdose", review(&[RedFlagsNotWaking])),
        ("poison", review(&[RedFlagsPoison])),
        ("medical", review(&[RedFlagsChest])),
        ("mind", review(&[WhoSomeone, RedFlagsViolence])),
        ("after birth", review(&[RedFlagsAfterBirth])),
        ("plan", plan),
        ("after a plan, safe now", plan.after(Action::Acknowledge)),
    ]
}

pub fn at(question: QuestionName, wanted: &[OptionName]) -> Session {
    walk(
        wanted,
        |session| matches!(session.screen, Screen::Asking(asking) if asking.question == question.id()),
    )
}

pub fn review(wanted: &[OptionName]) -> Session {
    walk(wanted, |_| false)
}

pub fn result(wanted: &[OptionName]) -> Session {
    review(wanted).after(Action::Continue)
}

/// Every setting as a made-up center has it.
pub fn full() -> Settings {
    let pairs: Vec<_> = ABOUT.iter().map(|about| (about.name.to_owned(), about.good[0].to_owned())).collect();
    let (settings, problems) = Settings::from_pairs(&pairs);
    assert_eq!(problems, []);
    settings
}

/// Answers question after question, with these options where they are offered and the mildest elsewhere.
fn walk(wanted: &[OptionName], until: impl Fn(&Session) -> bool) -> Session {
    let wanted = wanted.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
    let mut session = Session::default();
    let mut answered = Vec::new();
    while let (Screen::Asking(asking), false) = (session.screen, until(&session)) {
        let question = PROTOCOL.questions.iter().find(|question| question.id == asking.question).unwrap();
        let name = QuestionName::at(asking.question).expect("a name");
        let mild = mild(name).iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
        let choice = question.set().and(if question.set().meets(wanted) { wanted } else { mild });
        session = choice.iter().fold(session, |session, option| session.after(Action::Tick(option, true)));
        session = session.after(Action::Continue);
        // Otherwise a question that no answer leads on from would be asked forever.
        assert!(
            !answered.contains(&name),
            "neither {wanted:?} nor the mildest answer, {mild:?}, answers {}",
            name.key()
        );
        answered.push(name);
    }
    session
}
