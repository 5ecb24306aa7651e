//! Answers of one case of which one must be wrong, such as nothing used together with daily use. The page cannot give them; a file
//! can. An answer that merely does not apply is no contradiction: it is read, has no effect, and the output lists it.

use care_finder_core::engine::{Answers, OptionSet, Question};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;

/// The first contradiction, naming both ids.
pub(super) fn contradiction(answers: &Answers) -> Option<String> {
    let chosen = answers.chosen();
    excluded(chosen).or_else(|| never_used(chosen))
}

/// An answer that leaves no room for any answer to certain questions.
const EXCLUDES: &[(&[OptionName], &[QuestionName])] = &[
    (&[WhoMe, WhoSomeone], &[QuestionName::Present, QuestionName::Lately]),
    (&[WhoMeInCare, WhoSomeoneInCare], &[QuestionName::History]),
    (
        &[UsedNone],
        &[QuestionName::Last, QuestionName::Daily, QuestionName::Unprescribed, QuestionName::Amount],
    ),
    (&[LastLonger, LastDetoxed], &[QuestionName::Amount]),
];

/// Beside another kind of use, last use does not count pills taken just as a doctor said: they may be daily, or have been stopped at
/// once, although it is long ago. Whoever takes or took none of them is asked nothing of stopping.
const PILLS: &[OptionName] = &[DailySedatives, DailySedativesStopped, DailyOpioids, DailyGhb];

fn excluded(chosen: OptionSet) -> Option<String> {
    for (options, questions) in EXCLUDES {
        let given = options.iter().find(|option| chosen.meets(option.set()));
        let against = questions.iter().find_map(|question| first(chosen.and(all(*question))));
        if let (Some(given), Some(against)) = (given, against) {
            return Some(both(*given, against));
        }
    }
    let pills = PILLS.iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
    if let Some(long_ago) = first(chosen.and(LastLonger.set().with(LastDetoxed.set()))) {
        let daily = chosen.and(all(QuestionName::Daily));
        let other = daily.iter().filter_map(OptionName::at).find(|option| {
            !PILLS.contains(option) && !matches!(option, DailyNone | DailyNotSure | DailyPreferNot)
        });
        let stopping =
            if daily.meets(pills) { None } else { first(chosen.and(all(QuestionName::Withdrawal))) };
        if let Some(against) = other.or(stopping) {
            return Some(both(long_ago, against));
        }
    }
    // Past use has no last time within three months, unless something else was used.
    let past = UsedPast.set().with(UsedPastOpioids.set());
    let given = first(chosen.and(past))?;
    let last = first(chosen.and(all(QuestionName::Last)))?;
    chosen.and(all(QuestionName::Used)).within(past.with(UsedNicotine.set())).then(|| both(given, last))
}

/// Used daily, or not as prescribed, and yet not used.
const NEEDS: &[(OptionName, &[OptionName])] = &[
    (DailyAlcohol, &[UsedAlcohol]),
    (DailyCannabis, &[UsedCannabis]),
    (DailySedatives, &[UsedSedatives]),
    (DailySedativesStopped, &[UsedSedatives]),
    (DailyOpioids, &[UsedOpioids]),
    (DailyStimulants, &[UsedStimulants]),
    (DailyGhb, &[UsedGhb]),
    (DailyKratom, &[UsedKratom]),
    (DailyInhalants, &[UsedInhalants]),
    (DailyOther, &[UsedOther]),
    (DailyUnknown, &[UsedUnknown, UsedNotSure, UsedPreferNot]),
    (UnprescribedSedatives, &[UsedSedatives]),
    (UnprescribedOpioids, &[UsedOpioids]),
    (UnprescribedStimulants, &[UsedStimulants]),
];

fn never_used(chosen: OptionSet) -> Option<String> {
    // A question left blank contradicts nothing.
    if !chosen.meets(all(QuestionName::Used)) {
        return None;
    }
    let lacks = |needed: &[OptionName]| !needed.iter().any(|option| chosen.meets(option.set()));
    let (given, needed) = NEEDS.iter().find(|(given, needed)| chosen.meets(given.set()) && lacks(needed))?;
    let needed: Vec<_> = needed.iter().map(|option| format!("`{}`", option.key())).collect();
    Some(format!("`{}` is given without {}: one of the two is wrong", given.key(), needed.join(" or ")))
}

fn all(question: QuestionName) -> OptionSet {
    PROTOCOL.questions.iter().find(|asked| asked.id == question.id()).map_or(OptionSet::EMPTY, Question::set)
}

fn first(options: OptionSet) -> Option<OptionName> {
    options.iter().find_map(OptionName::at)
}

fn both(one: OptionName, other: OptionName) -> String {
    format!("`{}` and `{}` contradict each other: one of the two is wrong", one.key(), other.key())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(options: &[OptionName]) -> Option<String> {
        contradiction(&Answers::of(
            options.iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set())),
        ))
    }

    #[test]
    fn each_kind_is_found_and_names_both() {
        let clash = |one, other| {
            Some(format!("`{one}` and `{other}` contradict each other: one of the two is wrong"))
        };
        assert_eq!(told(&[UsedNone, DailyAlcohol]), clash("used.none", "daily.alcohol"));
        assert_eq!(told(&[UsedNone, Amount3To4]), clash("used.none", "amount.3_4"));
        assert_eq!(
            told(&[UsedAlcohol, LastDetoxed, WithdrawalMild]),
            clash("last.detoxed", "withdrawal.mild")
        );
        assert_eq!(
            told(&[UsedAlcohol, UsedSedatives, LastLonger, DailyAlcohol, DailySedatives]),
            clash("last.longer", "daily.alcohol")
        );
        assert_eq!(
            told(&[UsedAlcohol, UsedSedatives, LastLonger, DailyNone, WithdrawalStrong]),
            clash("last.longer", "withdrawal.strong")
        );
        assert_eq!(told(&[WhoMeInCare, HistoryNever]), clash("who.me_in_care", "history.never"));
        assert_eq!(told(&[WhoSomeone, LatelyWorse]), clash("who.someone", "lately.worse"));
        assert_eq!(told(&[UsedPast, UsedNicotine, LastToday]), clash("used.past", "last.today"));
        assert_eq!(
            told(&[UsedCannabis, LastToday, DailyAlcohol]),
            Some("`daily.alcohol` is given without `used.alcohol`: one of the two is wrong".to_owned())
        );
        assert_eq!(
            told(&[UsedAlcohol, DailyUnknown]),
            Some(
                "`daily.unknown` is given without `used.unknown` or `used.not_sure` or `used.prefer_not`: one of the two is wrong"
                    .to_owned()
            )
        );
    }

    #[test]
    fn what_fits_or_is_left_blank_does_not_contradict() {
        assert_eq!(told(&[]), None);
        assert_eq!(told(&[DailyAlcohol, LastToday]), None);
        assert_eq!(told(&[WhoMe, UsedAlcohol, UsedPastOpioids, LastToday, DailyAlcohol, Amount3To4]), None);
        assert_eq!(told(&[UsedPastOpioids, ControlCravings]), None);
        assert_eq!(told(&[UsedNotSure, LastNotSure, DailyUnknown]), None);
        assert_eq!(told(&[UsedAlcohol, UsedSedatives, LastLonger, DailySedatives, WithdrawalMild]), None);
        assert_eq!(told(&[WhoMe, HistoryNever, UsedAlcohol, LastDetoxed, ControlNone]), None);
    }

    #[test]
    fn every_daily_drug_and_every_pill_has_what_it_needs() {
        let facts = |question: QuestionName| {
            PROTOCOL
                .questions
                .iter()
                .filter(move |asked| asked.id == question.id())
                .flat_map(|asked| asked.options)
                .filter(|option| !option.role.stands_alone())
                .filter_map(|option| OptionName::at(option.id))
        };
        let needed: Vec<_> = facts(QuestionName::Daily).chain(facts(QuestionName::Unprescribed)).collect();
        assert_eq!(needed, NEEDS.iter().map(|(given, _)| *given).collect::<Vec<_>>());
    }
}
