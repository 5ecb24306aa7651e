//! Sets of options that questions and several rules share, each in one place: a new option joins it here. What follows from
//! them is in the rules. A set that keeps a concern up also holds "not sure" and "prefer not to say", so that withholding an
//! answer never gives less than giving one (property P3).

use super::notation::{any, several};
use crate::engine::Condition;
use crate::names::OptionName::{
    Age13To17, AgeUnder13, Amount3To4, Amount5To7, Amount8To16, Amount17Plus, AmountNotSure, AmountPreferNot,
    ControlCannotCut, ControlDespiteHarm, ControlFirst, ControlMore, ControlNeed, ControlNotSure,
    ControlPreferNot, DailyAlcohol, DailyGhb, DailyInhalants, DailyKratom, DailyNotSure, DailyOpioids,
    DailyOther, DailyPreferNot, DailySedatives, DailyStimulants, DailyUnknown, HarmAttempt, HarmPlan,
    HarmThoughts, HarmThoughtsOften, HistoryDetoxOften, HistoryReturned, HistoryReturnedOften, HomeStrained,
    HomeUnsafe, HomeUnstable, LastDays, LastMonth, LastNotSure, LastPreferNot, LastToday, LastWeek,
    MentalMania, MentalPsychosis, UnprescribedNotSure, UnprescribedOpioids, UnprescribedPreferNot,
    UnprescribedSedatives, UnprescribedStimulants, UsedAlcohol, UsedCannabis, UsedGhb, UsedInhalants,
    UsedKratom, UsedNotSure, UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants,
    UsedUnknown, WhoMe, WhoMeInCare, WhoSomeone, WhoSomeoneInCare, WithdrawalMild, WithdrawalNeverStopped,
    WithdrawalNotSure, WithdrawalPreferNot, WithdrawalRoundClock, WithdrawalSevere, WithdrawalStrong,
};

/// Some use in the last three months beyond tobacco, or an answer that does not rule it out.
pub(super) const USES: Condition = any([
    UsedAlcohol,
    UsedCannabis,
    UsedSedatives,
    UsedOpioids,
    UsedStimulants,
    UsedGhb,
    UsedKratom,
    UsedInhalants,
    UsedOther,
    UsedUnknown,
    UsedNotSure,
    UsedPreferNot,
]);

/// Last use within a week, or an answer that does not rule it out: a gate that keeps a concern up names the answers that keep it up.
pub(super) const RECENT: Condition = any([LastToday, LastDays, LastWeek, LastNotSure, LastPreferNot]);

/// Two kinds of use or more. Beside another kind, the question about last use does not count pills taken just as a doctor said.
pub(super) const TWO_KINDS: Condition = several(
    2,
    [
        UsedAlcohol,
        UsedCannabis,
        UsedSedatives,
        UsedOpioids,
        UsedStimulants,
        UsedGhb,
        UsedKratom,
        UsedInhalants,
        UsedOther,
        UsedUnknown,
    ],
);

/// Last use within three days, while withdrawal from alcohol may still turn dangerous (F-101, F-102), or not ruled out.
pub(super) const ACUTE: Condition = any([LastToday, LastDays, LastNotSure, LastPreferNot]);

/// Last use within four weeks, or not ruled out.
pub(super) const WITHIN_MONTH: Condition =
    any([LastToday, LastDays, LastWeek, LastMonth, LastNotSure, LastPreferNot]);

/// Looking for help.
pub(super) const FINDS_HELP: Condition = any([WhoMe, WhoSomeone]);

/// In treatment now.
pub(super) const IN_CARE: Condition = any([WhoMeInCare, WhoSomeoneInCare]);

/// Sedatives not just as a doctor said, or not ruled out (F-209, F-210).
pub(super) const SEDATIVES_NOT_AS_TOLD: Condition =
    any([UnprescribedSedatives, UnprescribedNotSure, UnprescribedPreferNot]);

/// Opioids not just as a doctor said, or not ruled out (F-212).
pub(super) const OPIOIDS_NOT_AS_TOLD: Condition =
    any([UnprescribedOpioids, UnprescribedNotSure, UnprescribedPreferNot]);

/// Stimulants not just as a doctor said, or not ruled out (F-213).
pub(super) const STIMULANTS_NOT_AS_TOLD: Condition =
    any([UnprescribedStimulants, UnprescribedNotSure, UnprescribedPreferNot]);

/// Any of the three not just as a doctor said, or not ruled out.
pub(super) const NOT_AS_TOLD: Condition = any([
    UnprescribedSedatives,
    UnprescribedOpioids,
    UnprescribedStimulants,
    UnprescribedNotSure,
    UnprescribedPreferNot,
]);

/// Use that may be a problem: all but tobacco and medicine just as a doctor said.
pub(super) const PROBLEM_USE: Condition = Condition::Either(&[
    any([
        UsedAlcohol,
        UsedCannabis,
        UsedGhb,
        UsedKratom,
        UsedInhalants,
        UsedOther,
        UsedUnknown,
        UsedNotSure,
        UsedPreferNot,
    ]),
    NOT_AS_TOLD,
]);

/// Under 18.
pub(super) const MINOR: Condition = any([AgeUnder13, Age13To17]);

/// At least one sign of lost control (F-251, F-253).
pub(super) const ONE_SIGN: Condition =
    several(1, [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed]);

/// At least two signs of lost control.
pub(super) const TWO_SIGNS: Condition =
    several(2, [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed]);

/// At least three.
pub(super) const THREE_SIGNS: Condition =
    several(3, [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed]);

/// Four or five.
pub(super) const FOUR_SIGNS: Condition =
    several(4, [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed]);

/// Control not told.
pub(super) const SIGNS_WITHHELD: Condition = any([ControlNotSure, ControlPreferNot]);

/// Three drinks a day or more, or not told.
pub(super) const THREE_DRINKS: Condition =
    any([Amount3To4, Amount5To7, Amount8To16, Amount17Plus, AmountNotSure, AmountPreferNot]);

/// Five or more, or not told.
pub(super) const FIVE_DRINKS: Condition =
    any([Amount5To7, Amount8To16, Amount17Plus, AmountNotSure, AmountPreferNot]);

/// Eight or more, or not told.
pub(super) const EIGHT_DRINKS: Condition = any([Amount8To16, Amount17Plus, AmountNotSure, AmountPreferNot]);

/// Eight or more, as said (F-203: offered medically assisted withdrawal).
pub(super) const EIGHT_DRINKS_SAID: Condition = any([Amount8To16, Amount17Plus]);

/// Eight or more on a drinking day, needed to feel normal, and another sign: two of the three that make dependence, whether or not
/// there are days without (F-203, F-251).
pub(super) const DEPENDENT_DRINKING: Condition =
    Condition::All(&[EIGHT_DRINKS_SAID, any([ControlNeed]), TWO_SIGNS]);

/// Daily use not told, of something that may sedate.
pub(super) const DAILY_WITHHELD: Condition = Condition::All(&[
    any([DailyNotSure, DailyPreferNot]),
    any([UsedAlcohol, UsedSedatives, UsedGhb, UsedUnknown, UsedNotSure, UsedPreferNot]),
]);

/// Daily sedatives not just as a doctor said.
pub(super) const DAILY_SEDATIVES_NOT_AS_TOLD: Condition =
    Condition::All(&[any([DailySedatives]), SEDATIVES_NOT_AS_TOLD]);

/// Daily opioids not just as a doctor said, or what acts like them.
pub(super) const DAILY_OPIOIDS_NOT_AS_TOLD: Condition =
    Condition::Either(&[Condition::All(&[any([DailyOpioids]), OPIOIDS_NOT_AS_TOLD]), any([DailyKratom])]);

/// Some withdrawal, or not ruled out.
pub(super) const SOME_WITHDRAWAL: Condition = any([
    WithdrawalMild,
    WithdrawalStrong,
    WithdrawalSevere,
    WithdrawalNeverStopped,
    WithdrawalRoundClock,
    WithdrawalNotSure,
    WithdrawalPreferNot,
]);

/// Strong or severe withdrawal.
pub(super) const STRONG_WITHDRAWAL: Condition = any([WithdrawalStrong, WithdrawalSevere]);

/// A seizure, hallucinations or confusion on stopping, ever.
pub(super) const SEVERE_WITHDRAWAL: Condition = any([WithdrawalSevere]);

/// Some withdrawal, as said.
pub(super) const STATED_WITHDRAWAL: Condition =
    any([WithdrawalMild, WithdrawalStrong, WithdrawalSevere, WithdrawalNeverStopped, WithdrawalRoundClock]);

/// Daily use of what makes stopping dangerous.
pub(super) const DAILY_SEDATING: Condition = Condition::Either(&[
    any([DailyAlcohol, DailyGhb, DailyUnknown]),
    DAILY_SEDATIVES_NOT_AS_TOLD,
    DAILY_WITHHELD,
]);

/// Something daily beyond cannabis and tobacco, or not ruled out.
pub(super) const DAILY_ANY: Condition = any([
    DailyAlcohol,
    DailySedatives,
    DailyOpioids,
    DailyStimulants,
    DailyGhb,
    DailyKratom,
    DailyInhalants,
    DailyOther,
    DailyUnknown,
    DailyNotSure,
    DailyPreferNot,
]);

/// Use with some weight: more than two drinks, street drugs, or not told.
pub(super) const WEIGHT: Condition = Condition::Either(&[
    THREE_DRINKS,
    any([UsedGhb, UsedKratom, UsedInhalants, UsedOther, UsedUnknown, UsedNotSure, UsedPreferNot]),
    NOT_AS_TOLD,
]);

/// Two signs with daily use, or three (F-253).
pub(super) const MODERATE: Condition = Condition::All(&[
    RECENT,
    WEIGHT,
    Condition::Either(&[THREE_SIGNS, Condition::All(&[TWO_SIGNS, DAILY_ANY])]),
]);

/// Four or five signs with use in the last week (F-254, F-257).
pub(super) const SEVERE_USE: Condition = Condition::All(&[RECENT, WEIGHT, FOUR_SIGNS]);

/// Use beyond cannabis and medicine just as a doctor said.
pub(super) const BEYOND_CANNABIS: Condition = Condition::Either(&[
    any([
        UsedAlcohol,
        UsedGhb,
        UsedKratom,
        UsedInhalants,
        UsedOther,
        UsedUnknown,
        UsedNotSure,
        UsedPreferNot,
    ]),
    NOT_AS_TOLD,
]);

/// Use beyond alcohol, cannabis and medicine just as a doctor said.
pub(super) const BEYOND_ALCOHOL: Condition = Condition::Either(&[
    any([UsedGhb, UsedKratom, UsedInhalants, UsedOther, UsedUnknown, UsedNotSure, UsedPreferNot]),
    NOT_AS_TOLD,
]);

/// A home that makes recovery harder.
pub(super) const AGAINST_RECOVERY: Condition = any([HomeStrained, HomeUnstable, HomeUnsafe]);

/// The problem came back more than once after treatment.
pub(super) const RETURNED_OFTEN: Condition = any([HistoryReturnedOften, HistoryDetoxOften]);

/// The problem came back after treatment.
pub(super) const RETURNED: Condition = any([HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]);

/// New psychosis or mania.
pub(super) const UNWELL: Condition = any([MentalPsychosis, MentalMania]);

/// Daily use that is heavy by itself.
pub(super) const HEAVY_DAILY: Condition = Condition::Either(&[
    Condition::All(&[any([DailyAlcohol]), EIGHT_DRINKS_SAID]),
    Condition::All(&[any([DailyOpioids]), OPIOIDS_NOT_AS_TOLD]),
    DAILY_SEDATIVES_NOT_AS_TOLD,
    Condition::All(&[any([DailyStimulants]), STIMULANTS_NOT_AS_TOLD]),
    any([DailyGhb, DailyKratom, DailyUnknown]),
]);

/// Tried to cut down or stop, and could not.
pub(super) const CANNOT_CUT: Condition = any([ControlCannotCut]);

/// Thoughts of suicide.
pub(super) const THOUGHTS: Condition = any([HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]);
