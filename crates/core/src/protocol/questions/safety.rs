//! The questions asked first: for whom, and whether a life is in danger now.
//! Danger signs follow the emergency stops of the published assessment guide (sources.rs, `ASSESSMENT_GUIDE`).

use super::{fact, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{
    OptionName::{
        Age18To64, Age65Plus, AgeNotSure, AgePreferNot, AgeUnder18, HarmAttempt, HarmNone, HarmNotSure,
        HarmPlan, HarmPreferNot, HarmThoughts, JourneyFindHelp, JourneyInTreatment, RedFlagsCannotCare,
        RedFlagsChest, RedFlagsConfused, RedFlagsNone, RedFlagsNotSure, RedFlagsNotWaking, RedFlagsPregnancy,
        RedFlagsSeizure, RedFlagsTookTooMuch, RedFlagsViolence, RedFlagsVoices, RedFlagsVomiting, WhoMe,
        WhoSomeone,
    },
    QuestionName,
};

/// Sets the wording of all that follows, and nothing else.
pub(super) const WHO: Question = Question {
    id: QuestionName::Who.id(),
    kind: Kind::Single,
    options: &[fact(WhoMe), fact(WhoSomeone)],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[],
};

/// Which questions follow: finding help, or judging the treatment of today.
pub(super) const JOURNEY: Question = Question {
    id: QuestionName::Journey.id(),
    kind: Kind::Single,
    options: &[fact(JourneyFindHelp), fact(JourneyInTreatment)],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[],
};

/// Danger to life now.
pub(super) const RED_FLAGS: Question = Question {
    id: QuestionName::RedFlags.id(),
    kind: Kind::Multiple,
    options: &[
        fact(RedFlagsNotWaking),
        fact(RedFlagsTookTooMuch),
        fact(RedFlagsSeizure),
        fact(RedFlagsConfused),
        fact(RedFlagsChest),
        fact(RedFlagsVomiting),
        fact(RedFlagsPregnancy),
        fact(RedFlagsViolence),
        fact(RedFlagsVoices),
        fact(RedFlagsCannotCare),
        none(RedFlagsNone),
        not_sure(RedFlagsNotSure),
    ],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (RedFlagsNone.id(), RedFlagsNotWaking.id()),
        (RedFlagsNone.id(), RedFlagsTookTooMuch.id()),
        (RedFlagsNone.id(), RedFlagsSeizure.id()),
        (RedFlagsNone.id(), RedFlagsConfused.id()),
        (RedFlagsNone.id(), RedFlagsChest.id()),
        (RedFlagsNone.id(), RedFlagsVomiting.id()),
        (RedFlagsNone.id(), RedFlagsPregnancy.id()),
        (RedFlagsNone.id(), RedFlagsViolence.id()),
        (RedFlagsNone.id(), RedFlagsVoices.id()),
        (RedFlagsNone.id(), RedFlagsCannotCare.id()),
    ],
};

/// Thoughts of dying, or of hurting oneself or somebody else. Asked directly; no method is ever named.
pub(super) const HARM: Question = Question {
    id: QuestionName::Harm.id(),
    kind: Kind::Single,
    options: &[
        fact(HarmNone),
        fact(HarmThoughts),
        fact(HarmPlan),
        fact(HarmAttempt),
        not_sure(HarmNotSure),
        prefer_not(HarmPreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (HarmNone.id(), HarmThoughts.id()),
        (HarmThoughts.id(), HarmPlan.id()),
        (HarmThoughts.id(), HarmAttempt.id()),
    ],
};

/// Age band. Under 18 is another route, not a worse answer; from 65 withdrawal is more dangerous.
pub(super) const AGE: Question = Question {
    id: QuestionName::Age.id(),
    kind: Kind::Single,
    options: &[
        fact(AgeUnder18),
        fact(Age18To64),
        fact(Age65Plus),
        not_sure(AgeNotSure),
        prefer_not(AgePreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[(Age18To64.id(), Age65Plus.id())],
};
