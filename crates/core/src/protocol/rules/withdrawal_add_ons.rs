//! What goes with use whatever the level: not stopping suddenly, naloxone, medicine, and where to start it.
//! How much care withdrawal needs is in withdrawal.rs.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Cause, Condition, Consequence, Dimension};
use crate::names::OptionName::{
    Amount1To2, Amount3To4, Amount5To7, Amount8To16, ControlCravings, ControlMore, ControlNeed,
    ControlOverdose, DailyAlcohol, DailyCannabis, DailyGhb, DailyInhalants, DailyNone, DailyOpioids,
    DailyOther, DailySedatives, DailyStimulants, DailyUnknown, HealthInjects, HealthMedication,
    HealthMissedDoses, HealthPregnant, HealthSeizures, HealthStoppedMedicine, HistoryLeftRehab, LastDetoxed,
    LastLonger, LastMonth, LastToday, UnprescribedNone, UnprescribedOpioids, UnprescribedStimulants,
    UsedAlcohol, UsedCannabis, UsedGhb, UsedInhalants, UsedKratom, UsedNicotine, UsedNone, UsedNotSure,
    UsedOpioids, UsedOther, UsedPastOpioids, UsedPreferNot, UsedSedatives, UsedStimulants, UsedUnknown,
    WhoMe, WithdrawalMild, WithdrawalStrong,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] =
    &[DO_NOT_STOP, CHECK, NALOXONE, OPIOID_MEDICATION, OPIOID_TODAY, ALCOHOL_MEDICATION, INHALANTS, TOBACCO];

const DO_NOT_STOP: RulePage = RulePage {
    name: RuleName::WithdrawalDoNotStop,
    title: "Daily alcohol, sedatives, opioids, GHB or unknown drugs, or a pattern that does not rule it out; eight drinks on some days, needed to feel normal",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        any([DailyAlcohol, DailySedatives, DailyOpioids, DailyGhb, DailyUnknown]),
        sets::DAILY_WITHHELD,
        sets::DEPENDENT_DRINKING,
    ]),
    then: &[Consequence::Add(AddOn::DoNotStopSuddenly), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::FDA_BENZO, &sources::FDA_OPIOID, &sources::NICE_CG100, &sources::GHB],
    facts: "F-209, F-212, F-110",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol]),
        fires([UsedSedatives, LastToday, DailySedatives, UnprescribedNone]),
        fires([UsedAlcohol, UsedSedatives, LastLonger, DailySedatives, UnprescribedNone]),
        fires([UsedAlcohol, UsedOpioids, LastMonth, DailyOpioids, UnprescribedNone]),
        fires([UsedAlcohol, LastToday, DailyNone, Amount8To16, ControlMore, ControlNeed]),
        quiet([UsedInhalants, LastToday, DailyInhalants]),
        quiet([UsedStimulants, LastToday, DailyStimulants]),
        quiet([UsedAlcohol, LastToday, DailyNone]),
    ],
};

const CHECK: RulePage = RulePage {
    name: RuleName::WithdrawalCheck,
    title: "Sedatives together with alcohol, opioids, GHB or kratom; another or unknown drug daily; eight drinks or more with strong withdrawal or seizures",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::RECENT,
        Condition::Either(&[
            any([DailyOther, DailyUnknown]),
            sets::DAILY_WITHHELD,
            Condition::All(&[
                sets::EIGHT_DRINKS_SAID,
                Condition::Either(&[sets::STRONG_WITHDRAWAL, any([HealthSeizures])]),
            ]),
            Condition::All(&[
                any([UsedSedatives]),
                Condition::Either(&[
                    any([UsedAlcohol, UsedOpioids, UsedGhb, UsedKratom]),
                    any([HealthMedication, HealthMissedDoses]),
                ]),
            ]),
        ]),
    ]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::FDA_BENZO, &sources::FDA_GABA, &sources::GHB, &sources::AU_ALCOHOL],
    facts: "F-515, F-209, F-110, F-207, F-211",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, UsedSedatives, LastToday]),
        fires([UsedUnknown, LastToday, DailyUnknown]),
        fires([UsedAlcohol, LastToday, DailyNone, Amount8To16, WithdrawalStrong]),
        fires([UsedAlcohol, LastToday, DailyNone, Amount8To16, HealthSeizures]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount5To7, HealthSeizures]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount8To16, WithdrawalMild]),
        quiet([UsedSedatives, LastToday]),
        quiet([UsedCannabis, LastToday, DailyCannabis]),
    ],
};

const NALOXONE: RulePage = RulePage {
    name: RuleName::WithdrawalNaloxone,
    title: "Opioids now or before, street pills or powder, medicine stopped, or just out of rehab or jail",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        any([UsedOpioids, UsedKratom, UsedOther, UsedUnknown, UsedPastOpioids, UsedNotSure, UsedPreferNot]),
        Condition::All(&[any([UsedStimulants]), sets::STIMULANTS_NOT_AS_TOLD]),
        Condition::All(&[any([UsedSedatives]), sets::SEDATIVES_NOT_AS_TOLD]),
        any([HealthInjects, HealthMedication, HealthMissedDoses, HealthStoppedMedicine]),
        any([HistoryLeftRehab]),
        any([ControlOverdose]),
    ]),
    then: &[Consequence::Add(AddOn::Naloxone)],
    sources: &[&sources::OVERDOSE, &sources::DEA_PILLS, &sources::TOLERANCE],
    facts: "F-111, F-113, F-213, F-513, F-511",
    own_caution: "",
    examples: &[
        fires([UsedOpioids]),
        fires([UsedStimulants, UnprescribedStimulants]),
        fires([WhoMe, UsedNone, HistoryLeftRehab]),
        fires([UsedPastOpioids]),
        quiet([UsedAlcohol, UsedCannabis]),
        quiet([UsedStimulants, UnprescribedNone]),
        quiet([UsedNicotine]),
        quiet([UsedSedatives, UnprescribedNone]),
    ],
};

const OPIOID_MEDICATION: RulePage = RulePage {
    name: RuleName::WithdrawalOpioidMedication,
    title: "Opioids not as told, kratom or tianeptine, or an opioid problem before",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        Condition::All(&[any([UsedOpioids]), sets::OPIOIDS_NOT_AS_TOLD]),
        any([UsedKratom, UsedPastOpioids]),
        any([HealthMissedDoses, HealthStoppedMedicine]),
    ]),
    then: &[Consequence::Add(AddOn::OpioidMedication), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::CDC_OPIOID, &sources::WHO_CLOSED, &sources::SURVIVORS, &sources::TIANEPTINE],
    facts: "F-501, F-502, F-113, F-510, F-511",
    own_caution: "",
    examples: &[
        fires([UsedOpioids, UnprescribedOpioids]),
        fires([UsedKratom]),
        fires([UsedPastOpioids]),
        quiet([UsedOpioids, UnprescribedNone]),
        quiet([UsedStimulants]),
    ],
};

const OPIOID_TODAY: RulePage = RulePage {
    name: RuleName::WithdrawalOpioidToday,
    title: "Medicine for opioids today",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        any([HealthMissedDoses]),
        Condition::All(&[
            sets::RECENT,
            Condition::Either(&[
                Condition::All(&[any([UsedOpioids]), sets::OPIOIDS_NOT_AS_TOLD]),
                any([UsedKratom]),
            ]),
            Condition::Either(&[
                sets::STRONG_WITHDRAWAL,
                any([ControlOverdose]),
                any([HealthPregnant, HealthStoppedMedicine]),
            ]),
        ]),
    ]),
    then: &[Consequence::Today(Cause::Medicine), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::OTP, &sources::CDC_OPIOID, &sources::MISSED_DOSES, &sources::SURVIVORS],
    facts: "F-504, F-507, F-114",
    own_caution: "today",
    examples: &[
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong]),
        fires([HealthMissedDoses]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedNone, WithdrawalStrong]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalMild]),
        quiet([HealthMedication]),
    ],
};

const ALCOHOL_MEDICATION: RulePage = RulePage {
    name: RuleName::WithdrawalAlcoholMedication,
    title: "Alcohol daily beyond a drink or two, hard to control, or strong urges",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        any([UsedAlcohol]),
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS]),
            sets::TWO_SIGNS,
            Condition::All(&[sets::FIVE_DRINKS, sets::ONE_SIGN]),
            any([ControlCravings]),
            Condition::All(&[any([LastDetoxed]), Condition::Either(&[sets::ONE_SIGN, sets::SIGNS_WITHHELD])]),
        ]),
    ]),
    then: &[Consequence::Add(AddOn::AlcoholMedication)],
    sources: &[&sources::CMAJ],
    facts: "F-109",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7]),
        fires([UsedAlcohol, ControlCravings]),
        fires([UsedAlcohol, LastDetoxed, ControlNeed]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount1To2]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount3To4, ControlMore]),
    ],
};

const INHALANTS: RulePage = RulePage {
    name: RuleName::WithdrawalInhalants,
    title: "Inhalants",
    dimension: Dimension::Withdrawal,
    when: any([UsedInhalants]),
    then: &[Consequence::Add(AddOn::StopInhalants), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::INHALANTS],
    facts: "F-516",
    own_caution: "",
    examples: &[fires([UsedInhalants]), quiet([UsedOther])],
};

const TOBACCO: RulePage = RulePage {
    name: RuleName::WithdrawalTobacco,
    title: "Tobacco or nicotine",
    dimension: Dimension::Withdrawal,
    when: any([UsedNicotine]),
    then: &[Consequence::Add(AddOn::QuitTobacco)],
    sources: &[&sources::QUITLINE],
    facts: "F-518",
    own_caution: "",
    examples: &[fires([UsedNicotine]), quiet([UsedCannabis])],
};
