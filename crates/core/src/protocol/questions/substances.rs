//! Questions about use: what, how often, what happens without, how soon again and what that could do.
//! Amounts are not asked: self-reported amounts are unreliable, and the rules need only dependence and danger.

use super::super::notation::any;
use super::{FINDS_HELP, USES, fact, fact_when, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{
    OptionName::{
        AwayBoth, AwayNeither, AwayNotDays, AwayNotNights, AwayNotSure, DailyAlcohol, DailyCannabis,
        DailyNone, DailyNotSure, DailyOpioids, DailyOther, DailyPreferNot, DailySedatives, DailyStimulants,
        ImpactLittle, ImpactNotSure, ImpactPreferNot, ImpactSerious, ImpactSome, NextDays, NextNotSure,
        NextPreferNot, NextToday, NextUnlikely, ReturnYes, UsedAlcohol, UsedCannabis, UsedNone, UsedNotSure,
        UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants, WithdrawalMild,
        WithdrawalNeverStopped, WithdrawalNone, WithdrawalNotSure, WithdrawalPreferNot, WithdrawalSevere,
        WithdrawalStrong,
    },
    QuestionName,
};

/// Substances in the last month. None of them is the mental health journey.
pub(super) const USED: Question = Question {
    id: QuestionName::Used.id(),
    kind: Kind::Multiple,
    options: &[
        fact(UsedAlcohol),
        fact(UsedSedatives),
        fact(UsedOpioids),
        fact(UsedStimulants),
        fact(UsedCannabis),
        fact(UsedOther),
        none(UsedNone),
        not_sure(UsedNotSure),
        prefer_not(UsedPreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (UsedNone.id(), UsedAlcohol.id()),
        (UsedNone.id(), UsedSedatives.id()),
        (UsedNone.id(), UsedOpioids.id()),
        (UsedNone.id(), UsedStimulants.id()),
        (UsedNone.id(), UsedCannabis.id()),
        (UsedNone.id(), UsedOther.id()),
    ],
};

/// Which of them every day or almost. One question instead of one for each substance.
pub(super) const DAILY: Question = Question {
    id: QuestionName::Daily.id(),
    kind: Kind::Multiple,
    options: &[
        fact_when(DailyAlcohol, any([UsedAlcohol])),
        fact_when(DailySedatives, any([UsedSedatives])),
        fact_when(DailyOpioids, any([UsedOpioids])),
        fact_when(DailyStimulants, any([UsedStimulants])),
        fact_when(DailyCannabis, any([UsedCannabis])),
        fact_when(DailyOther, any([UsedOther, UsedNotSure, UsedPreferNot])),
        none(DailyNone),
        not_sure(DailyNotSure),
        prefer_not(DailyPreferNot),
    ],
    enable_when: USES,
    asked: Asked::WhenItMatters,
    worse: &[
        (DailyNone.id(), DailyAlcohol.id()),
        (DailyNone.id(), DailySedatives.id()),
        (DailyNone.id(), DailyOpioids.id()),
        (DailyNone.id(), DailyStimulants.id()),
        (DailyNone.id(), DailyCannabis.id()),
        (DailyNone.id(), DailyOther.id()),
    ],
};

/// The worst that ever happened on stopping or cutting down. Not asked for cannabis alone, whose withdrawal is
/// not dangerous.
pub(super) const WITHDRAWAL: Question = Question {
    id: QuestionName::Withdrawal.id(),
    kind: Kind::Single,
    options: &[
        fact(WithdrawalNone),
        fact(WithdrawalMild),
        fact(WithdrawalStrong),
        fact(WithdrawalSevere),
        fact(WithdrawalNeverStopped),
        not_sure(WithdrawalNotSure),
        prefer_not(WithdrawalPreferNot),
    ],
    enable_when: any([
        UsedAlcohol,
        UsedSedatives,
        UsedOpioids,
        UsedStimulants,
        UsedOther,
        UsedNotSure,
        UsedPreferNot,
    ]),
    asked: Asked::WhenItMatters,
    worse: &[
        (WithdrawalNone.id(), WithdrawalMild.id()),
        (WithdrawalMild.id(), WithdrawalStrong.id()),
        (WithdrawalStrong.id(), WithdrawalSevere.id()),
        (WithdrawalNone.id(), WithdrawalNeverStopped.id()),
    ],
};

/// Some use, and no treatment that holds: the next use is asked about. In treatment a return to use says so.
const AT_RISK: Condition = Condition::All(&[USES, Condition::Either(&[FINDS_HELP, any([ReturnYes])])]);

/// Likelihood: without help, the next use.
pub(super) const NEXT: Question = Question {
    id: QuestionName::Next.id(),
    kind: Kind::Single,
    options: &[
        fact(NextUnlikely),
        fact(NextDays),
        fact(NextToday),
        not_sure(NextNotSure),
        prefer_not(NextPreferNot),
    ],
    enable_when: AT_RISK,
    asked: Asked::WhenItMatters,
    worse: &[(NextUnlikely.id(), NextDays.id()), (NextDays.id(), NextToday.id())],
};

/// Consequence: what that use could soon lead to.
pub(super) const IMPACT: Question = Question {
    id: QuestionName::Impact.id(),
    kind: Kind::Single,
    options: &[
        fact(ImpactLittle),
        fact(ImpactSome),
        fact(ImpactSerious),
        not_sure(ImpactNotSure),
        prefer_not(ImpactPreferNot),
    ],
    enable_when: AT_RISK,
    asked: Asked::WhenItMatters,
    worse: &[(ImpactLittle.id(), ImpactSome.id()), (ImpactSome.id(), ImpactSerious.id())],
};

/// Whether the days or the nights are the problem; only where that decides between two levels.
pub(super) const AWAY: Question = Question {
    id: QuestionName::Away.id(),
    kind: Kind::Single,
    options: &[
        fact(AwayBoth),
        fact(AwayNotDays),
        fact(AwayNotNights),
        fact(AwayNeither),
        not_sure(AwayNotSure),
    ],
    enable_when: Condition::All(&[FINDS_HELP, any([NextDays]), any([ImpactSerious])]),
    asked: Asked::WhenItMatters,
    worse: &[
        (AwayBoth.id(), AwayNotDays.id()),
        (AwayBoth.id(), AwayNotNights.id()),
        (AwayNotDays.id(), AwayNeither.id()),
        (AwayNotNights.id(), AwayNeither.id()),
    ],
};
