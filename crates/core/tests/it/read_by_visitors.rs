//! What visitors missed or took wrong when the guide was read as each of them would, held as they answered.
//! What must hold for everybody is in `next_step`.

use care_finder_core::engine::{AddOn, Assessment, Set};
#[allow(clippy::enum_glob_use, reason = "many options by their names")]
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::Tonight;
use care_finder_core::next_step::{room_if_no_place, say, shows, tonight};
use care_finder_core::text::LANGUAGES;

use crate::support::assessed;

fn says(assessment: &Assessment, for_someone: bool) -> String {
    say(assessment, Set::EMPTY, LANGUAGES[0], for_someone)
}

const ALL_WELL: [OptionName; 7] =
    [WhoMe, RedFlagsNone, HarmNone, Age18To64, MentalWell, HomeSupportive, HistoryNever];

fn with(chosen: &[OptionName]) -> Assessment {
    let replaced = |name: &OptionName| {
        let question = name.key().split('.').next();
        chosen.iter().any(|given| given.key().split('.').next() == question)
    };
    let rest = ALL_WELL.into_iter().filter(|name| !replaced(name));
    assessed(&rest.chain(chosen.iter().copied()).collect::<Vec<_>>())
}

/// Who answers the phone hears of an overdose, of self-harm and of no place to live; before, treatment in earlier years came first.
#[test]
fn what_is_most_urgent_is_said_on_the_phone() {
    let overdose =
        with(&[UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, ControlOverdose, HistoryReturned]);
    assert!(says(&overdose, false).contains("I had an overdose in the last year."));
    let teen = with(&[WhoSomeone, Age13To17, HarmSelfHarm, MentalHard]);
    assert!(says(&teen, true).contains("They have hurt themselves on purpose."));
    let outside = with(&[UsedStimulants, UnprescribedStimulants, HomeUnstable, HistoryReturned]);
    assert!(says(&outside, false).contains("I have no steady place to live."));
}

/// Who takes nothing but what a doctor gave is not warned like somebody who uses, and is not said to take pills "too".
#[test]
fn pills_taken_as_told_are_not_treated_as_use() {
    let told = [UsedSedatives, LastToday, DailySedatives, UnprescribedNone, MentalCoping];
    let pills = with(&told);
    assert!(!tonight(&pills).contains(&Tonight::Use));
    assert!(tonight(&pills).contains(&Tonight::DoNotStop));
    assert!(says(&pills, false).contains("pills every day, and stopping may not be safe"));
    for more in [UsedAlcohol, UsedCannabis, UsedInhalants] {
        let all: Vec<_> = told.into_iter().chain([more]).collect();
        let steps = tonight(&with(&all));
        assert!(steps.contains(&Tonight::Use) || steps.contains(&Tonight::Overdose), "{more:?}: {steps:?}");
    }
}

/// The card that says to ask for methadone or buprenorphine is for who takes none, or uses beside it, or has stopped.
#[test]
fn nobody_is_told_to_ask_for_the_medicine_they_take() {
    let steady = with(&[UsedPastOpioids, HealthMedication]);
    assert!(steady.add_ons.has(AddOn::OpioidMedication), "the engine's set stays");
    assert!(!shows(&steady, AddOn::OpioidMedication));
    assert!(shows(&steady, AddOn::KeepMedication) && shows(&steady, AddOn::Naloxone));
    for other in [
        &[UsedOpioids, UnprescribedOpioids, HealthMedication][..],
        &[UsedPastOpioids, HealthMedication, HealthMissedDoses],
        &[UsedPastOpioids, HealthStoppedMedicine],
        &[UsedPastOpioids, HealthNone],
    ] {
        let other = with(other);
        assert!(shows(&other, AddOn::OpioidMedication), "{:?}", says(&other, false));
    }
}

/// Seventeen drinks a day with shaking hands, at night, and no center has a bed: an emergency room has.
#[test]
fn who_needs_doctors_today_is_told_where_to_go_if_nobody_has_a_place() {
    let drinks =
        [UsedAlcohol, LastToday, DailyAlcohol, Amount17Plus, WithdrawalStrong, ControlNeed, HealthNone];
    assert!(room_if_no_place(&with(&drinks)));
    assert!(!room_if_no_place(&with(&[UsedAlcohol, LastToday, Amount1To2])));
    // In such care already, and it can stay: nobody is sent away from it.
    let stays = with(&[WhoMeInCare, PresentDetox, LatelyBetter, UsedAlcohol, LastDays]);
    assert!(!room_if_no_place(&stays), "{}", stays.disposition.id());
    let en = LANGUAGES[0].interface.no_place;
    assert!(en.contains("emergency room") && LANGUAGES[1].interface.no_place.contains("emergencias"));
}

/// Who knows nothing of what is taken does not have to claim that stopping it is dangerous.
#[test]
fn who_is_not_sure_claims_nothing() {
    let unsure: Vec<_> = OptionName::ALL
        .iter()
        .copied()
        .filter(|name| name.key().ends_with("not_sure"))
        .chain([WhoMe])
        .collect();
    let unsure = assessed(&unsure);
    assert!(!says(&unsure, false).contains("stop"), "{}", says(&unsure, false));
    assert!(tonight(&unsure).contains(&Tonight::DoNotStop), "the warning stays");
    let unknown = with(&[WhoSomeone, UsedAlcohol, UsedUnknown, LastToday, DailyNotSure]);
    assert!(says(&unknown, true).contains("What they take may not be safe to stop"));
}
