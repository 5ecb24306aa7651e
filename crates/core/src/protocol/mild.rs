//! The mildest plain answer to every question: where tests, benchmarks and measurements start from.
//! A new question does not compile until it has one here. It decides nothing.

#[allow(clippy::enum_glob_use, reason = "one name of nearly every question")]
use crate::names::OptionName::{self, *};
use crate::names::QuestionName;

/// The answers of somebody who drinks now and then and has nothing else to report.
#[must_use]
pub const fn mild(question: QuestionName) -> &'static [OptionName] {
    match question {
        QuestionName::Who => &[WhoMe],
        QuestionName::RedFlags => &[RedFlagsNone],
        QuestionName::Harm => &[HarmNone],
        QuestionName::Age => &[Age18To64],
        QuestionName::Used => &[UsedAlcohol],
        QuestionName::Last => &[LastToday],
        QuestionName::Daily => &[DailyNone],
        QuestionName::Unprescribed => &[UnprescribedNone],
        QuestionName::Amount => &[Amount1To2],
        QuestionName::Withdrawal => &[WithdrawalNone],
        QuestionName::Control => &[ControlNone],
        QuestionName::Health => &[HealthNone],
        QuestionName::Mental => &[MentalWell],
        QuestionName::Present => &[PresentOutpatient],
        QuestionName::Lately => &[LatelyBetter],
        QuestionName::Home => &[HomeSupportive],
        QuestionName::History => &[HistoryNever],
    }
}
