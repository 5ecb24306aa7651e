//! Answers that contradict each other: said clearly, because an answer that silently has no effect would hide a mistake.
//! What merely does not apply is no contradiction; it is listed as ignored.

use care_finder_core::engine::{Answers, Question};
use care_finder_core::engine::{OptionSet, Truth, facts};
use care_finder_core::names::OptionName::{
    self, DailyAlcohol, DailyCannabis, DailyGhb, DailyInhalants, DailyKratom, DailyOpioids, DailyOther,
    DailySedatives, DailySedativesStopped, DailyStimulants, DailyUnknown, LastDetoxed, LastLonger,
    UnprescribedOpioids, UnprescribedSedatives, UnprescribedStimulants, UsedAlcohol, UsedCannabis, UsedGhb,
    UsedInhalants, UsedKratom, UsedNotSure, UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives,
    UsedStimulants, UsedUnknown, WhoMe, WhoMeInCare, WhoSomeone, WhoSomeoneInCare,
};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;

/// The first contradiction, in words.
pub(super) fn contradiction(answers: &Answers) -> Option<String> {
    let chosen = answers.chosen();
    let given =
        |name: QuestionName| question(name).map_or(OptionSet::EMPTY, |question| chosen.and(question.set()));
    let nothing_used = question(QuestionName::Last).is_some_and(|last| {
        !given(QuestionName::Used).is_empty()
            && last.enable_when.truth(&facts(PROTOCOL.questions, answers)) == Truth::False
    });
    let of_use = [QuestionName::Last, QuestionName::Daily, QuestionName::Unprescribed, QuestionName::Amount];
    let of_now = [QuestionName::Daily, QuestionName::Amount, QuestionName::Withdrawal];
    let clash = |these: &[OptionName], others: &[QuestionName]| {
        let these = these.iter().find(|name| chosen.has(name.id()))?;
        Some((*these, first(others.iter().map(|name| given(*name)))?))
    };
    let used = given(QuestionName::Used);
    let unused = USED.iter().find(|(of, kinds)| {
        chosen.has(of.id()) && !used.is_empty() && !kinds.iter().any(|kind| chosen.has(kind.id()))
    });
    if nothing_used && let Some(other) = first(of_use.iter().map(|name| given(*name))) {
        return Some(contradict(&keys(used), other, "nothing that counts was used in the last three months"));
    }
    if let Some((of, kinds)) = unused {
        let missing = kinds.iter().map(|kind| format!("`{}`", kind.key())).collect::<Vec<_>>().join(" or ");
        return Some(format!(
            "`{}` is answered, but not {missing}: the answers contradict each other",
            of.key()
        ));
    }
    if let Some((last, other)) = clash(&[LastLonger, LastDetoxed], &of_now) {
        return Some(contradict(&key(last), other, "there is no use now to ask about"));
    }
    if let Some((who, other)) = clash(&[WhoMe, WhoSomeone], &[QuestionName::Present, QuestionName::Lately]) {
        return Some(contradict(&key(who), other, "only somebody in treatment is asked how it goes there"));
    }
    let (who, other) = clash(&[WhoMeInCare, WhoSomeoneInCare], &[QuestionName::History])?;
    Some(contradict(&key(who), other, "who is in treatment is asked how it goes there, in `lately`"))
}

/// What is used every day, or not as a doctor said, has to be used.
const USED: &[(OptionName, &[OptionName])] = &[
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

fn contradict(these: &str, other: OptionName, why: &str) -> String {
    format!("{these} and `{}` contradict each other: {why}", other.key())
}

fn first(mut sets: impl Iterator<Item = OptionSet>) -> Option<OptionName> {
    sets.find_map(|set| set.iter().next()).and_then(OptionName::at)
}

fn keys(set: OptionSet) -> String {
    set.iter().filter_map(OptionName::at).map(key).collect::<Vec<_>>().join(", ")
}

fn key(name: OptionName) -> String {
    format!("`{}`", name.key())
}

fn question(name: QuestionName) -> Option<&'static Question> {
    PROTOCOL.questions.iter().find(|question| question.id == name.id())
}

#[cfg(test)]
mod tests {
    use care_finder_core::names::OptionName::{
        Amount3To4, ControlMore, DailyNone, HistoryNever, LastToday, LatelyBetter, PresentOutpatient,
        UsedNone, UsedPast, WithdrawalMild,
    };

    use super::*;

    fn said(names: &[OptionName]) -> Option<String> {
        let set = names.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
        contradiction(&Answers::of(set))
    }

    #[test]
    fn answers_that_contradict_each_other_are_named_with_the_reason() {
        for (names, words) in [
            (&[UsedNone, DailyAlcohol][..], "`used.none` and `daily.alcohol` contradict each other: nothing"),
            (&[UsedPast, LastToday], "`used.past` and `last.today` contradict each other: nothing"),
            (&[UsedCannabis, LastToday, DailyAlcohol], "`daily.alcohol` is answered, but not `used.alcohol`"),
            (
                &[UsedAlcohol, UnprescribedOpioids],
                "`unprescribed.opioids` is answered, but not `used.opioids`",
            ),
            (&[UsedAlcohol, LastLonger, Amount3To4], "`last.longer` and `amount.3_4` contradict"),
            (&[UsedAlcohol, LastDetoxed, WithdrawalMild], "`last.detoxed` and `withdrawal.mild` contradict"),
            (&[WhoMe, PresentOutpatient], "`who.me` and `present.outpatient` contradict"),
            (&[WhoSomeone, LatelyBetter], "`who.someone` and `lately.better` contradict"),
            (&[WhoMeInCare, HistoryNever], "`who.me_in_care` and `history.never` contradict"),
        ] {
            let said = said(names).unwrap_or_default();
            assert!(said.starts_with(words), "{names:?}: {said}");
        }
    }

    #[test]
    fn what_does_not_apply_or_is_left_out_is_no_contradiction() {
        for names in [
            &[DailyAlcohol, LastToday][..],
            &[UsedAlcohol, LastToday, DailyNone, WithdrawalMild],
            &[UsedPast, ControlMore],
            &[WhoMe, HistoryNever],
            &[],
        ] {
            assert_eq!(said(names), None, "{names:?}");
        }
    }
}
