//! Treatment now and so far.
//! Thoughts, mood and use during treatment follow the same rules as without it.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    ControlCravings, ControlMore, ControlNeed, ControlNone, ControlNotSure, ControlPreferNot,
    HistoryNotEnough, HistoryReturned, HistoryReturnedOften, LastLonger, LastToday, LatelyBetter,
    LatelyGoalsMet, LatelyMissed, LatelyNotSure, LatelyPreferNot, LatelySame, LatelyUsed, LatelyUsedOften,
    LatelyWorse, MentalCoping, MentalHard, MentalMania, MentalNotSure, MentalPreferNot, MentalPsychosis,
    MentalUnable, PresentDetox, PresentHospital, PresentIntensiveOutpatient, PresentOutpatient,
    PresentPartialHospitalization, PresentResidential, UsedAlcohol, WhoMe, WhoMeInCare,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    RETURNED,
    RETURNED_OFTEN,
    NOT_ENOUGH,
    GOALS_UNMET,
    REVIEW,
    NO_BETTER,
    NO_BETTER_IN_IOP,
    WORSE,
    USED_OFTEN,
    LEAVING_HOSPITAL,
    LEAVING,
];

const RETURNED: RulePage = RulePage {
    name: RuleName::TreatmentReturned,
    title: "Treatment before, and the problem is back",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[
        sets::WITHIN_MONTH,
        sets::PROBLEM_USE,
        sets::RETURNED,
        Condition::Either(&[sets::ONE_SIGN, any([ControlCravings, ControlNotSure, ControlPreferNot])]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::IOP_EVIDENCE],
    facts: "F-257, F-601",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedAlcohol, LastToday, ControlMore, HistoryReturned]),
        quiet([WhoMe, UsedAlcohol, LastToday, ControlNone, HistoryReturned]),
        quiet([WhoMe, UsedAlcohol, LastLonger, ControlMore, HistoryReturned]),
    ],
};

const RETURNED_OFTEN: RulePage = RulePage {
    name: RuleName::TreatmentReturnedOften,
    title: "Treatment more than once before, and use is hard to control",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[
        sets::WITHIN_MONTH,
        sets::PROBLEM_USE,
        sets::RETURNED_OFTEN,
        Condition::Either(&[sets::TWO_SIGNS, sets::SIGNS_WITHHELD]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::UK_ALCOHOL, &sources::NICE_CG115, &sources::TRICARE_PHP],
    facts: "F-256, F-005",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedAlcohol, LastToday, ControlMore, ControlNeed, HistoryReturnedOften]),
        quiet([WhoMe, UsedAlcohol, LastToday, ControlMore, HistoryReturnedOften]),
        quiet([WhoMe, UsedAlcohol, LastToday, ControlMore, ControlNeed, HistoryReturned]),
    ],
};

const NOT_ENOUGH: RulePage = RulePage {
    name: RuleName::TreatmentNotEnough,
    title: "Weekly visits that are not enough",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[
        any([HistoryNotEnough]),
        Condition::Either(&[
            any([MentalHard, MentalUnable, MentalPsychosis, MentalMania, MentalNotSure, MentalPreferNot]),
            sets::ONE_SIGN,
            sets::SIGNS_WITHHELD,
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::TRICARE_PHP],
    facts: "F-601, F-602, F-005",
    own_caution: "",
    examples: &[fires([WhoMe, MentalHard, HistoryNotEnough]), quiet([WhoMe, MentalCoping, HistoryNotEnough])],
};

const GOALS_UNMET: RulePage = RulePage {
    name: RuleName::TreatmentGoalsUnmet,
    title: "In treatment, goals not met yet or not told",
    dimension: Dimension::TreatmentHistory,
    when: any([
        LatelyBetter,
        LatelySame,
        LatelyWorse,
        LatelyUsed,
        LatelyUsedOften,
        LatelyMissed,
        LatelyNotSure,
        LatelyPreferNot,
    ]),
    then: &[Consequence::AtLeastPresent],
    sources: &[&sources::TIP47, &sources::REVIEW_PHP],
    facts: "F-602, F-606",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, PresentResidential, LatelyBetter]),
        quiet([WhoMeInCare, PresentResidential, LatelyGoalsMet]),
    ],
};

const REVIEW: RulePage = RulePage {
    name: RuleName::TreatmentReview,
    title: "In treatment: no better, worse, used, or visits missed",
    dimension: Dimension::TreatmentHistory,
    when: any([LatelySame, LatelyWorse, LatelyUsed, LatelyUsedOften, LatelyMissed]),
    then: &[Consequence::Add(AddOn::ReviewPlan)],
    sources: &[&sources::REVIEW_PHP, &sources::ENGAGE, &sources::TIP47],
    facts: "F-603 to F-605",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, LatelySame]),
        fires([WhoMeInCare, LatelyMissed]),
        quiet([WhoMeInCare, LatelyBetter]),
        quiet([WhoMeInCare, LatelyGoalsMet]),
    ],
};

const NO_BETTER: RulePage = RulePage {
    name: RuleName::TreatmentNoBetter,
    title: "In outpatient care, no better for four weeks or worse",
    dimension: Dimension::TreatmentHistory,
    when: any([LatelySame, LatelyWorse]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::TIP47],
    facts: "F-601, F-603",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, PresentOutpatient, LatelySame]),
        quiet([WhoMeInCare, PresentOutpatient, LatelyBetter]),
    ],
};

const NO_BETTER_IN_IOP: RulePage = RulePage {
    name: RuleName::TreatmentNoBetterInIop,
    title: "In intensive outpatient care, no better, and days are hard or use is hard to control",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[
        any([PresentIntensiveOutpatient]),
        any([LatelySame, LatelyWorse]),
        Condition::Either(&[
            any([MentalHard, MentalUnable]),
            Condition::All(&[sets::PROBLEM_USE, sets::TWO_SIGNS]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::TRICARE_PHP, &sources::REVIEW_PHP],
    facts: "F-005, F-603, F-604",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, MentalHard, PresentIntensiveOutpatient, LatelySame]),
        quiet([WhoMeInCare, MentalCoping, PresentIntensiveOutpatient, LatelySame]),
    ],
};

const WORSE: RulePage = RulePage {
    name: RuleName::TreatmentWorse,
    title: "In treatment, getting worse",
    dimension: Dimension::TreatmentHistory,
    when: any([LatelyWorse]),
    then: &[Consequence::AbovePresent],
    sources: &[&sources::TIP47, &sources::TRICARE_PHP],
    facts: "F-602, F-005",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, PresentOutpatient, LatelyWorse]),
        quiet([WhoMeInCare, PresentOutpatient, LatelySame]),
    ],
};

const USED_OFTEN: RulePage = RulePage {
    name: RuleName::TreatmentUsedOften,
    title: "In treatment, used more than once or in a risky way",
    dimension: Dimension::TreatmentHistory,
    when: any([LatelyUsedOften]),
    then: &[Consequence::AbovePresent],
    sources: &[&sources::TIP47, &sources::TRICARE_PHP],
    facts: "F-605",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, UsedAlcohol, PresentIntensiveOutpatient, LatelyUsedOften]),
        quiet([WhoMeInCare, UsedAlcohol, PresentIntensiveOutpatient, LatelyUsed]),
    ],
};

const LEAVING_HOSPITAL: RulePage = RulePage {
    name: RuleName::TreatmentLeavingHospital,
    title: "In a hospital",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentHospital]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::APPEAL_STEP_DOWN, &sources::TRICARE_PHP, &sources::CMS_PHP],
    facts: "F-005",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, PresentHospital, LatelyGoalsMet]),
        quiet([WhoMeInCare, PresentDetox, LatelyGoalsMet]),
    ],
};

const LEAVING: RulePage = RulePage {
    name: RuleName::TreatmentLeaving,
    title: "In detox, a live-in program or day treatment",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentPartialHospitalization, PresentResidential, PresentDetox]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::IOP_EVIDENCE],
    facts: "F-601, F-109",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, PresentResidential, LatelyGoalsMet]),
        fires([WhoMeInCare, PresentDetox, LatelyGoalsMet]),
        quiet([WhoMeInCare, PresentIntensiveOutpatient, LatelyGoalsMet]),
    ],
};
