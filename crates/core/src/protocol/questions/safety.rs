//! The questions asked first: who the guide is for, whether a life is in danger now, thoughts of harm, age.
//! Everything clinical follows: safety before shame.

use super::{fact, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{GroupName, OptionName::*, QuestionName};

/// Sets the wording of everything that follows, and which questions follow: finding help, or judging the care they have today.
pub(super) const WHO: Question = Question {
    id: QuestionName::Who.id(),
    kind: Kind::Single,
    options: &[fact(WhoMe), fact(WhoSomeone), fact(WhoMeInCare), fact(WhoSomeoneInCare)],
    groups: &[],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[],
};

/// Danger to life now. On purpose, a hangover, a panic attack that passes, and having drunk too much last night are
/// not on the list.
pub(super) const RED_FLAGS: Question = Question {
    id: QuestionName::RedFlags.id(),
    kind: Kind::Multiple,
    options: &[
        fact(RedFlagsNotWaking),
        fact(RedFlagsPassedOut),
        fact(RedFlagsPoison),
        fact(RedFlagsSeizure),
        fact(RedFlagsWithdrawal),
        fact(RedFlagsConfused),
        fact(RedFlagsStroke),
        fact(RedFlagsHead),
        fact(RedFlagsChest),
        fact(RedFlagsFainted),
        fact(RedFlagsHot),
        fact(RedFlagsVomiting),
        fact(RedFlagsBlood),
        fact(RedFlagsFever),
        fact(RedFlagsBleeding),
        fact(RedFlagsPregnancy),
        fact(RedFlagsAfterBirth),
        fact(RedFlagsVoices),
        fact(RedFlagsPsychosis),
        fact(RedFlagsViolence),
        fact(RedFlagsCannotCare),
        fact(RedFlagsChild),
        none(RedFlagsNone),
        not_sure(RedFlagsNotSure),
    ],
    groups: &[
        (GroupName::RedFlagsOverdose, RedFlagsNotWaking.id()),
        (GroupName::RedFlagsBody, RedFlagsSeizure.id()),
        (GroupName::RedFlagsPregnancy, RedFlagsPregnancy.id()),
        (GroupName::RedFlagsMind, RedFlagsVoices.id()),
    ],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (RedFlagsNone.id(), RedFlagsNotWaking.id()),
        (RedFlagsNone.id(), RedFlagsPassedOut.id()),
        (RedFlagsNone.id(), RedFlagsPoison.id()),
        (RedFlagsNone.id(), RedFlagsSeizure.id()),
        (RedFlagsNone.id(), RedFlagsWithdrawal.id()),
        (RedFlagsNone.id(), RedFlagsConfused.id()),
        (RedFlagsNone.id(), RedFlagsStroke.id()),
        (RedFlagsNone.id(), RedFlagsHead.id()),
        (RedFlagsNone.id(), RedFlagsChest.id()),
        (RedFlagsNone.id(), RedFlagsFainted.id()),
        (RedFlagsNone.id(), RedFlagsHot.id()),
        (RedFlagsNone.id(), RedFlagsVomiting.id()),
        (RedFlagsNone.id(), RedFlagsBlood.id()),
        (RedFlagsNone.id(), RedFlagsFever.id()),
        (RedFlagsNone.id(), RedFlagsBleeding.id()),
        (RedFlagsNone.id(), RedFlagsPregnancy.id()),
        (RedFlagsNone.id(), RedFlagsAfterBirth.id()),
        (RedFlagsNone.id(), RedFlagsVoices.id()),
        (RedFlagsNone.id(), RedFlagsPsychosis.id()),
        (RedFlagsNone.id(), RedFlagsViolence.id()),
        (RedFlagsNone.id(), RedFlagsCannotCare.id()),
        (RedFlagsNone.id(), RedFlagsChild.id()),
    ],
};

/// Thoughts of harm, each step apart: only a person can judge them, so the answers tell whom to turn to and when (F-402 to F-410).
pub(super) const HARM: Question = Question {
    id: QuestionName::Harm.id(),
    kind: Kind::Multiple,
    options: &[
        fact(HarmWish),
        fact(HarmThoughts),
        fact(HarmThoughtsOften),
        fact(HarmPlan),
        fact(HarmAttempt),
        fact(HarmAttemptInCare),
        fact(HarmSelfHarm),
        fact(HarmImages),
        fact(HarmOthers),
        fact(HarmOthersPlan),
        none(HarmNone),
        not_sure(HarmNotSure),
        prefer_not(HarmPreferNot),
    ],
    groups: &[(GroupName::HarmSelf, HarmWish.id()), (GroupName::HarmOthers, HarmOthers.id())],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (HarmNone.id(), HarmWish.id()),
        (HarmNone.id(), HarmThoughts.id()),
        (HarmNone.id(), HarmThoughtsOften.id()),
        (HarmNone.id(), HarmPlan.id()),
        (HarmNone.id(), HarmAttempt.id()),
        (HarmNone.id(), HarmAttemptInCare.id()),
        (HarmNone.id(), HarmSelfHarm.id()),
        (HarmNone.id(), HarmImages.id()),
        (HarmNone.id(), HarmOthers.id()),
        (HarmNone.id(), HarmOthersPlan.id()),
        (HarmWish.id(), HarmThoughts.id()),
        (HarmThoughts.id(), HarmThoughtsOften.id()),
        (HarmThoughtsOften.id(), HarmPlan.id()),
        (HarmThoughtsOften.id(), HarmAttempt.id()),
        (HarmAttemptInCare.id(), HarmAttempt.id()),
        (HarmOthers.id(), HarmOthersPlan.id()),
    ],
};

/// Under 18, other criteria and other hours apply (property P10).
pub(super) const AGE: Question = Question {
    id: QuestionName::Age.id(),
    kind: Kind::Single,
    options: &[
        fact(AgeUnder13),
        fact(Age13To17),
        fact(Age18To64),
        fact(Age65Plus),
        not_sure(AgeNotSure),
        prefer_not(AgePreferNot),
    ],
    groups: &[],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[(Age18To64.id(), Age65Plus.id())],
};
