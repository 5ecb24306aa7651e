//! For a rule: two people, one answer apart, of whom it holds for one, and who are advised differently.
//! How they are shown is in kit.rs.

use care_finder_core::engine::{Answers, Assessment, Kind, OptionSet, Question, Role, assess, facts};
use care_finder_core::names::{QuestionId, QuestionName, RuleName};
use care_finder_core::protocol::{PROTOCOL, RulePage, mild};

/// Two people.
pub(crate) struct Pair {
    /// Where they differ.
    pub(crate) question: QuestionId,
    /// For whom the rule holds.
    pub(crate) with: Answers,
    pub(crate) with_answer: OptionSet,
    /// For whom it does not.
    pub(crate) without: Answers,
    pub(crate) without_answer: OptionSet,
    /// What both say beyond the mildest answers.
    pub(crate) common: Answers,
}

/// The pair whose advice differs most plainly: in the level rather than in what goes with it, and by one step rather than a leap.
pub(crate) fn of(page: &RulePage) -> Option<Pair> {
    let examples = page.examples.iter().filter(|example| example.fires);
    let pairs = examples.flat_map(|example| all(page.name, example.answers));
    pairs.min_by_key(|(rank, _)| *rank).map(|(_, pair)| pair)
}

fn all(rule: RuleName, example: OptionSet) -> Vec<(usize, Pair)> {
    let with = filled(example);
    let before = assess(&PROTOCOL, &with);
    let mut found = Vec::new();
    if !before.fired.has(rule) {
        return found;
    }
    let mildest = filled(OptionSet::EMPTY);
    for question in PROTOCOL.questions {
        let chosen = with.chosen().and(question.set());
        if !before.facts.chosen.meets(question.set()) {
            continue;
        }
        for other in alternatives(question, chosen) {
            let without = with.replace(question.set(), other);
            let after = assess(&PROTOCOL, &without);
            // Both people must be able to say so: no answer that does not count is left.
            let counts = facts(PROTOCOL.questions, &without).chosen.and(question.set()) == other;
            if !counts || after.fired.has(rule) || !differ(&before, &after) {
                continue;
            }
            let told = |answers: Answers| answers.chosen().without(question.set()).without(mildest.chosen());
            let common = Answers::of(told(with).and(before.facts.chosen));
            found.push((
                rank(question, chosen, other, &before, &after),
                Pair {
                    question: question.id,
                    with,
                    with_answer: chosen,
                    without,
                    without_answer: other,
                    common,
                },
            ));
        }
    }
    found
}

/// The answers of an example, plus the mildest answer to every other question that then applies.
fn filled(example: OptionSet) -> Answers {
    let mut answers = Answers::of(example);
    for question in PROTOCOL.questions {
        let facts = facts(PROTOCOL.questions, &answers);
        if !answers.chosen().meets(question.set())
            && question.enable_when.holds(&facts)
            && let Some(name) = QuestionName::at(question.id)
        {
            let mildest = mild(name).iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
            answers = answers.replace(question.set(), question.valid(mildest, &facts));
        }
    }
    answers
}

/// Every other single answer; where several are given, also one fact fewer.
fn alternatives(question: &Question, chosen: OptionSet) -> Vec<OptionSet> {
    let mut all: Vec<OptionSet> = question.options.iter().map(|option| OptionSet::of(option.id)).collect();
    if question.kind == Kind::Multiple {
        all.extend(chosen.iter().map(|option| chosen.without(OptionSet::of(option))));
    }
    all.retain(|choice| *choice != chosen && !choice.is_empty());
    all
}

fn differ(one: &Assessment, other: &Assessment) -> bool {
    one.disposition != other.disposition
        || one.today != other.today
        || one.add_ons != other.add_ons
        || one.flags != other.flags
        || one.emergency != other.emergency
}

/// The smaller, the better.
fn rank(
    question: &Question,
    from: OptionSet,
    to: OptionSet,
    before: &Assessment,
    after: &Assessment,
) -> usize {
    let level = usize::from(before.disposition == after.disposition);
    let one_step =
        question.worse.iter().any(|(milder, worse)| from.has(*worse) && to == OptionSet::of(*milder))
            || to.within(from) && to.len() + 1 == from.len();
    let withheld = question
        .options
        .iter()
        .any(|option| to.has(option.id) && matches!(option.role, Role::NotSure | Role::PreferNot));
    let who = question.id == QuestionName::Who.id();
    level * 8 + usize::from(!one_step) + usize::from(withheld) * 2 + usize::from(who) * 4
}
