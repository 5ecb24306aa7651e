//! A visit as a state machine, and random walks over it.

use care_finder_core::engine::{Disposition, OptionSet};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::session::{Action, Screen, Session};

use crate::people;
use crate::report::report;
use crate::support::Dice;

fn asking(session: &Session) -> QuestionName {
    match session.screen {
        Screen::Asking(asking) => QuestionName::at(asking.question).expect("a name"),
        other => panic!("no question on screen: {other:?}"),
    }
}

fn answer(session: Session, option: OptionName) -> Session {
    session.after(Action::Tick(option.id(), true)).after(Action::Continue)
}

fn answered(options: &[OptionName]) -> Session {
    options.iter().fold(Session::default(), |session, option| answer(session, *option))
}

/// A whole visit that ends at intensive outpatient care.
const TO_IOP: &[OptionName] = &[
    WhoMe,
    RedFlagsNone,
    HarmNone,
    Age18To64,
    UsedAlcohol,
    LastDays,
    DailyNone,
    Amount5To7,
    ControlMore,
    HealthNone,
    MentalCoping,
    HomeSupportive,
    HistoryReturned,
];

#[test]
fn a_whole_visit_ends_at_the_check_of_answers_and_then_the_result() {
    let session = answered(TO_IOP);
    assert_eq!(session.screen, Screen::Review);
    assert_eq!(session.given().len(), TO_IOP.len());
    assert_eq!(session.after(Action::Continue).screen, Screen::Result);
    assert_eq!(session.assessment().disposition.id(), "iop");
}

#[test]
fn continue_without_an_answer_says_so_and_loses_nothing() {
    let before = answered(&[WhoMe]);
    let after = before.after(Action::Continue);
    assert_eq!(after.answers, before.answers);
    assert!(matches!(after.screen, Screen::Asking(asking) if asking.unanswered));
    let ticked = after.after(Action::Tick(RedFlagsNone.id(), true));
    assert!(matches!(ticked.screen, Screen::Asking(asking) if !asking.unanswered));
}

#[test]
fn back_shows_the_answer_given_before() {
    let session = answered(&[WhoMe, RedFlagsNone]).after(Action::Back);
    assert_eq!(asking(&session), QuestionName::RedFlags);
    assert!(matches!(session.screen, Screen::Asking(asking) if asking.draft == RedFlagsNone.set()));
    assert!(!answered(&[]).can_go_back());
    assert_eq!(answered(&[]).after(Action::Back), Session::default());
}

#[test]
fn an_answer_that_stands_alone_clears_the_others_and_gives_way_to_them() {
    let session = answered(&[WhoMe])
        .after(Action::Tick(RedFlagsNone.id(), true))
        .after(Action::Tick(RedFlagsChest.id(), true));
    assert!(matches!(session.screen, Screen::Asking(asking) if asking.draft == RedFlagsChest.set()));
    let session = session.after(Action::Tick(RedFlagsNone.id(), true));
    assert!(matches!(session.screen, Screen::Asking(asking) if asking.draft == RedFlagsNone.set()));
}

#[test]
fn a_danger_sign_shows_the_emergency_screen_at_once_and_a_mistake_can_be_taken_back() {
    let session = answered(&[WhoMe, RedFlagsSeizure]);
    assert_eq!(session.screen, Screen::Emergency(QuestionName::RedFlags.id()));
    let back = session.after(Action::Back);
    assert_eq!(asking(&back), QuestionName::RedFlags);
    assert_eq!(asking(&answer(back, RedFlagsNone)), QuestionName::Harm);
}

#[test]
fn help_reached_goes_on_to_the_next_question_and_another_danger_stops_again() {
    let stopped = answered(&[WhoMe, RedFlagsSeizure]);
    let on = stopped.after(Action::Acknowledge);
    assert_eq!(asking(&on), QuestionName::Harm);
    assert_eq!(on.assessment().emergency, stopped.assessment().emergency, "it stays in sight");
    let again = answer(on, HarmPlan);
    assert_eq!(again.screen, Screen::Emergency(QuestionName::Harm.id()));
    assert_eq!(asking(&again.after(Action::Acknowledge)), QuestionName::Age);
    assert_eq!(on.after(Action::Acknowledge), on, "only in an emergency");
}

#[test]
fn a_whole_visit_after_help_was_reached_ends_at_a_level() {
    let mut session = answered(&[WhoMe, RedFlagsNone, HarmPlan]).after(Action::Acknowledge);
    for option in [Age18To64, UsedNone, HealthNone, MentalHard, HomeSupportive, HistoryNever] {
        session = answer(session, option);
    }
    assert_eq!(session.screen, Screen::Review);
    let session = session.after(Action::Continue);
    assert_eq!(session.screen, Screen::Result);
    assert_eq!(session.assessment().disposition.id(), "php");
}

#[test]
fn an_early_change_keeps_what_still_applies_and_says_what_was_dropped() {
    let session = answered(TO_IOP).after(Action::Change(QuestionName::Used.id()));
    let session = session
        .after(Action::Tick(UsedAlcohol.id(), false))
        .after(Action::Tick(UsedNone.id(), true))
        .after(Action::Continue);
    assert!(session.dropped.has(LastDays.id()) && session.dropped.has(DailyNone.id()));
    assert!(!session.dropped.has(MentalCoping.id()));
    assert_eq!(session.screen, Screen::Review);
    let again = session.after(Action::Change(QuestionName::Used.id()));
    assert!(again.dropped.is_empty(), "told once");
    let again = answer(again, UsedAlcohol);
    assert_eq!(again.assessment().disposition.id(), "iop", "the old answers count again");
}

/// "About N left" never grows on the way to a result, and is right, give or take one, in nine of ten walks.
#[test]
fn how_many_are_left_never_grows_and_is_nearly_right() {
    let (mut walks, mut right) = (0, 0);
    for (id, full) in people::answered() {
        let mut session = Session::default();
        let mut told = Vec::new();
        while let Screen::Asking(asking) = session.screen {
            let progress = session.progress(asking.question);
            told.push((usize::from(progress.after), progress.sure));
            let question = &PROTOCOL.questions[usize::from(asking.question.0)];
            let chosen = full.chosen().and(question.set()).and(question.offered(&session.assessment().facts));
            session =
                chosen.iter().fold(session, |session, option| session.after(Action::Tick(option, true)));
            session = session.after(Action::Continue);
            assert!(told.len() < 20, "{id} walks for ever");
        }
        assert!(told.is_sorted_by(|(one, _), (next, _)| one > next), "{id}: {told:?}");
        if session.screen == Screen::Review {
            walks += 1;
            let all = told.len();
            let near = |(place, (left, _)): (usize, &(usize, bool))| left.abs_diff(all - 1 - place) <= 1;
            right += usize::from(told.iter().enumerate().filter(|(_, (_, sure))| *sure).all(near));
        }
    }
    report(&format!(
        "about N left: right within one on every screen that says it, in {right} of {walks} walks"
    ));
    assert!(walks > 100 && right * 10 >= walks * 9, "{right} of {walks}");
}

#[test]
fn start_over_forgets_everything() {
    assert_eq!(answered(TO_IOP).after(Action::StartOver), Session::default());
}

#[test]
fn thousands_of_random_acts_never_reach_a_wrong_state() {
    let mut dice = Dice::new(4);
    let mut session = Session::default();
    let mut results = 0;
    for act in 0..200_000 {
        let action = match dice.below(20) {
            0 => Action::Back,
            1 if dice.below(40) == 0 => Action::StartOver,
            2 => Action::Change(PROTOCOL.questions[dice.below(PROTOCOL.questions.len())].id),
            3..=7 => Action::Continue,
            8 => Action::Acknowledge,
            _ => Action::Tick(OptionName::ALL[dice.below(OptionName::ALL.len())].id(), dice.below(4) > 0),
        };
        session = session.after(action);
        // Help a random visitor along: tick something on the question shown.
        if let Screen::Asking(asking) = session.screen
            && asking.draft.is_empty()
            && dice.below(2) == 0
        {
            let options = PROTOCOL.questions[usize::from(asking.question.0)].options;
            session = session.after(Action::Tick(options[dice.below(options.len())].id, true));
        }
        check(&session, act);
        results += usize::from(matches!(session.screen, Screen::Result));
    }
    assert!(results > 100, "the walk reached a result {results} times");
}

/// What must hold in every state.
fn check(session: &Session, act: usize) {
    let assessment = session.assessment();
    match session.screen {
        Screen::Asking(asking) => {
            let question = &PROTOCOL.questions[usize::from(asking.question.0)];
            assert!(asking.draft.within(question.set()), "act {act}: a draft of another question");
        }
        Screen::Review | Screen::Result => {
            assert_eq!(assessment.next, None, "act {act}: a question was left out");
            assert_ne!(assessment.disposition, Disposition::Emergency, "act {act}: an emergency passed by");
        }
        Screen::Emergency(_) => {
            assert_eq!(assessment.disposition, Disposition::Emergency, "act {act}: no reason to be here");
        }
    }
    let given = session.given().iter().fold(OptionSet::EMPTY, |set, (_, choice)| set.with(*choice));
    assert_eq!(given, assessment.facts.chosen, "act {act}: shown answers differ from those that count");
}
