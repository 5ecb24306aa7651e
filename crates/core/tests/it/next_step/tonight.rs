//! What to do tonight: three steps that apply to whoever reads them, and the ones that protect life are never crowded out.
//! What to say is in say.rs.

use care_finder_core::engine::{AddOn, Cause, Disposition, Flag, OptionSet, assess};
use care_finder_core::names::{Detail, OptionName, Tonight, Topic};
use care_finder_core::next_step::{details, today, tonight, topics};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::LANGUAGES;

use super::{everybody, for_someone};
use crate::support::answers;

/// Checked for the written people and for random answers, including half-finished ones.
#[test]
fn nobody_is_told_what_does_not_apply() {
    for (id, assessment) in everybody() {
        let steps = tonight(&assessment);
        assert_eq!(steps.len(), 3, "{id}");
        let chosen = assessment.facts.chosen;
        let has = |name: OptionName| chosen.has(name.id());
        for step in steps {
            let applies = match step {
                Tonight::Thoughts => assessment.flags.has(Flag::CrisisLine),
                Tonight::Means => chosen.meets(harm()),
                Tonight::DoNotStop => assessment.add_ons.has(AddOn::DoNotStopSuddenly),
                Tonight::Overdose => assessment.add_ons.has(AddOn::Naloxone),
                Tonight::KeepMedicine => assessment.add_ons.has(AddOn::KeepMedication),
                Tonight::Inhalants => assessment.add_ons.has(AddOn::StopInhalants),
                Tonight::Unsafe => has(OptionName::HomeUnsafe),
                Tonight::Shelter => has(OptionName::HomeUnstable),
                Tonight::Adult => has(OptionName::AgeUnder13) || has(OptionName::Age13To17),
                Tonight::Use => !has(OptionName::UsedNone),
                Tonight::Alone => has(OptionName::HomeAlone),
                Tonight::Tell | Tonight::Call | Tonight::Rest => true,
            };
            assert!(applies, "{id} is told {step:?}");
        }
        for topic in topics(&assessment) {
            assert!(topic != Topic::Alcohol || has(OptionName::UsedAlcohol), "{id}");
            assert!(
                topic != Topic::Opioids || has(OptionName::UsedOpioids) || has(OptionName::UsedPastOpioids),
                "{id}"
            );
        }
        let told = details(&assessment, &topics(&assessment));
        assert!(told.len() <= 2, "{id}");
    }
}

/// A more urgent step is never pushed out by a less urgent one.
#[test]
fn nobody_misses_the_steps_that_protect_life() {
    let (mut thoughts, mut stopping) = (0, 0);
    for (id, assessment) in everybody() {
        let steps = tonight(&assessment);
        if assessment.flags.has(Flag::CrisisLine) {
            thoughts += 1;
            assert_eq!(steps[0], Tonight::Thoughts, "{id}");
        }
        let daily = [
            OptionName::DailyAlcohol,
            OptionName::DailySedatives,
            OptionName::DailyGhb,
            OptionName::HealthPregnant,
        ];
        let has = |name: &OptionName| assessment.facts.chosen.has(name.id());
        let dangerous = daily.iter().any(has);
        // People who drink a glass or two and have no sign of more are covered by the next test.
        let ruled_out = NO_SIGN.iter().all(has) && !OTHERWISE_DANGEROUS.iter().any(has);
        if dangerous && !ruled_out && assessment.add_ons.has(AddOn::DoNotStopSuddenly) {
            stopping += 1;
            assert!(steps.contains(&Tonight::DoNotStop), "{id}: {steps:?}");
        }
    }
    assert!(
        thoughts > 100 && stopping > 50,
        "{thoughts} with thoughts, {stopping} for whom stopping is dangerous"
    );
}

/// The answers of somebody who drinks a glass or two a day and has no sign that stopping could be dangerous.
const NO_SIGN: [OptionName; 5] = [
    OptionName::Age18To64,
    OptionName::Amount1To2,
    OptionName::WithdrawalNone,
    OptionName::ControlNone,
    OptionName::HealthNone,
];

const OTHERWISE_DANGEROUS: [OptionName; 13] = [
    OptionName::DailySedatives,
    OptionName::DailySedativesStopped,
    OptionName::DailyGhb,
    OptionName::DailyOther,
    OptionName::DailyUnknown,
    OptionName::DailyNotSure,
    OptionName::DailyPreferNot,
    OptionName::UsedSedatives,
    OptionName::UsedGhb,
    OptionName::UsedUnknown,
    OptionName::UsedNotSure,
    OptionName::UsedPreferNot,
    OptionName::HealthPregnant,
];

/// The two glasses of wine: they are not given the step on stopping, and it comes back with any one answer that says more.
#[test]
fn who_drinks_little_is_told_not_to_stop_only_where_an_answer_asks_for_it() {
    let wine = [
        OptionName::WhoMe,
        OptionName::RedFlagsNone,
        OptionName::HarmNone,
        OptionName::UsedAlcohol,
        OptionName::LastToday,
        OptionName::DailyAlcohol,
        OptionName::MentalWell,
        OptionName::HomeSupportive,
        OptionName::HistoryNever,
    ];
    let told = |replaced: OptionName, by: &[OptionName]| {
        let rest = NO_SIGN.into_iter().filter(|name| *name != replaced || by.is_empty());
        let all: Vec<_> = wine.into_iter().chain(rest).chain(by.iter().copied()).collect();
        tonight(&assess(&PROTOCOL, &answers(&all))).contains(&Tonight::DoNotStop)
    };
    assert!(!told(OptionName::Amount1To2, &[]));
    let all: Vec<_> = wine.into_iter().chain(NO_SIGN).collect();
    let card = assess(&PROTOCOL, &answers(&all)).add_ons.has(AddOn::DoNotStopSuddenly);
    assert!(card, "what must be on every such result (P7) stays");
    for (replaced, by) in [
        (OptionName::Amount1To2, OptionName::Amount3To4),
        (OptionName::Amount1To2, OptionName::AmountNotSure),
        (OptionName::Amount1To2, OptionName::AmountPreferNot),
        (OptionName::WithdrawalNone, OptionName::WithdrawalMild),
        (OptionName::WithdrawalNone, OptionName::WithdrawalStrong),
        (OptionName::WithdrawalNone, OptionName::WithdrawalSevere),
        (OptionName::WithdrawalNone, OptionName::WithdrawalNeverStopped),
        (OptionName::WithdrawalNone, OptionName::WithdrawalNotSure),
        (OptionName::ControlNone, OptionName::ControlMore),
        (OptionName::ControlNone, OptionName::ControlNotSure),
        (OptionName::HealthNone, OptionName::HealthSeizures),
        (OptionName::HealthNone, OptionName::HealthPregnant),
        (OptionName::HealthNone, OptionName::HealthNotSure),
        (OptionName::Age18To64, OptionName::Age65Plus),
    ] {
        assert!(told(replaced, &[by]), "{by:?} does not bring the step back");
    }
    assert!(told(OptionName::WhoMe, &[OptionName::UsedSedatives, OptionName::DailySedatives]));
}

/// Anyone who missed doses is told, at the top, to ask before the next one; anyone who takes none never reads of it.
#[test]
fn missed_doses_are_spoken_of_to_whom_they_concern() {
    let mut missed = 0;
    for (id, assessment) in everybody() {
        if assessment.disposition == Disposition::Emergency {
            continue;
        }
        let has_missed = assessment.facts.chosen.has(OptionName::HealthMissedDoses.id());
        missed += usize::from(has_missed);
        for language in LANGUAGES {
            let words = language.interface.missed_doses;
            let steps = today(&assessment, language, for_someone(&assessment));
            let told = steps.iter().any(|(_, step)| *step == words);
            assert_eq!(told, has_missed, "{id}");
        }
        assert!(!(has_missed && tonight(&assessment).contains(&Tonight::KeepMedicine)), "{id}");
        let details = details(&assessment, &topics(&assessment));
        assert!(has_missed || !details.contains(&Detail::MissedDoses), "{id}");
    }
    assert!(missed > 10, "only {missed} have missed doses: too few to show it");
    for language in LANGUAGES {
        let words = (language.today)(Cause::Medicine).me;
        assert!(!words.contains('3'), "{}: {words}", language.code);
    }
}

fn harm() -> OptionSet {
    [
        OptionName::HarmWish,
        OptionName::HarmThoughts,
        OptionName::HarmThoughtsOften,
        OptionName::HarmPlan,
        OptionName::HarmAttempt,
        OptionName::HarmSelfHarm,
        OptionName::HarmOthers,
        OptionName::HarmOthersPlan,
        OptionName::MentalPsychosis,
        OptionName::MentalMania,
    ]
    .into_iter()
    .fold(OptionSet::EMPTY, |set, name| set.with(name.set()))
}
