//! How long one assessment takes, measured by Rust's own benchmark harness.
//! Run: RUSTC_BOOTSTRAP=1 cargo bench --package care-finder-cli --features bench

#![feature(test)]

extern crate test;

use care_finder_core::engine::{Answers, OptionSet, assess, changes};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::protocol::PROTOCOL;
use test::{Bencher, black_box};

/// A full path of sixteen questions, the most that anybody is asked: in care, with alcohol and pills every day.
const ANSWERS: &[OptionName] = &[
    WhoMeInCare,
    RedFlagsNone,
    HarmNone,
    Age18To64,
    UsedAlcohol,
    UsedCannabis,
    UsedSedatives,
    LastToday,
    DailyAlcohol,
    DailySedatives,
    UnprescribedSedatives,
    Amount5To7,
    WithdrawalMild,
    ControlMore,
    ControlCannotCut,
    ControlFirst,
    HealthNone,
    MentalHard,
    PresentIntensiveOutpatient,
    LatelySame,
    LatelyUsed,
    HomeStrained,
];

fn answers() -> Answers {
    Answers::of(ANSWERS.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set())))
}

#[bench]
fn full_assessment(bencher: &mut Bencher) {
    let answers = answers();
    bencher.iter(|| assess(black_box(&PROTOCOL), black_box(&answers)));
}

/// The first screen: every rule is still open, which is the most work.
#[bench]
fn nothing_answered(bencher: &mut Bencher) {
    bencher.iter(|| assess(black_box(&PROTOCOL), black_box(&Answers::NONE)));
}

#[bench]
fn what_would_change_it(bencher: &mut Bencher) {
    let answers = answers();
    bencher.iter(|| changes(black_box(&PROTOCOL), black_box(&answers)));
}
