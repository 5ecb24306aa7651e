//! From a protocol and answers to an assessment: safety, the maximum of minimums, the next question.
//! Total and deterministic; it owns the order of decision and no clinical content.

use super::answers::{Answers, OptionSet};
use super::assessment::{Assessment, Course, Disposition, RuleSet};
use super::care::{AddOn, Cause, Flag, LevelOfCare};
use super::condition::{Facts, Truth};
use super::questionnaire::{Asked, facts};
use super::rule::{Consequence, Protocol, Rule};
use super::set::Set;
use crate::names::{QuestionId, RuleName};

/// Assesses the answers, complete or not.
#[must_use]
pub fn assess(protocol: &Protocol, answers: &Answers) -> Assessment {
    let facts = facts(protocol.questions, answers);
    let present = present(protocol, &facts);
    let found = Found::new(protocol, present, |rule, missing| rule.when.ask(&facts, missing));
    let minor = protocol.minor.holds(&facts);
    let emergency = found.emergency(minor);
    let disposition = place(&found, minor, answers);
    let (next, remaining) = match disposition {
        Disposition::Emergency => (None, 0),
        Disposition::Adolescent | Disposition::Level(_) => {
            next(protocol, &facts, &found, Given { present, minor, acknowledged: answers.acknowledged() })
        }
    };
    Assessment {
        disposition,
        level: found.level,
        present,
        course: course(disposition, present),
        emergency,
        today: found.today,
        add_ons: found.add_ons,
        flags: found.flags,
        fired: found.fired,
        decisive: decisive(protocol, &found, disposition, present),
        next,
        remaining,
        facts,
    }
}

/// Only where the person should turn: what [`assess`] says of these facts, without the reasons and the next question.
/// `truth` says of each rule whether it holds, so a caller that asks often need not evaluate every rule again.
#[must_use]
pub(super) fn disposition(
    protocol: &Protocol,
    facts: &Facts,
    answers: &Answers,
    truth: impl Fn(&Rule) -> Truth,
) -> Disposition {
    let found = Found::new(protocol, present(protocol, facts), |rule, _| truth(rule));
    place(&found, protocol.minor.holds(facts), answers)
}

/// What the rules that hold demand, taken together.
struct Found {
    emergency: Set<Cause>,
    today: Set<Cause>,
    level: LevelOfCare,
    add_ons: Set<AddOn>,
    flags: Set<Flag>,
    fired: RuleSet,
    /// The rules that depend on an open question.
    open: RuleSet,
    /// The options on which each rule still depends, by its name. Kept, because only the finding of all rules
    /// together tells which of these options are worth a question.
    missing: [OptionSet; RuleName::ALL.len()],
}

impl Found {
    fn new(
        protocol: &Protocol,
        present: Option<LevelOfCare>,
        truth: impl Fn(&Rule, &mut OptionSet) -> Truth,
    ) -> Self {
        let mut found = Self {
            emergency: Set::EMPTY,
            today: Set::EMPTY,
            level: LevelOfCare::Outpatient,
            add_ons: Set::default(),
            flags: Set::default(),
            fired: RuleSet::default(),
            open: RuleSet::default(),
            missing: [OptionSet::EMPTY; RuleName::ALL.len()],
        };
        for rule in protocol.rules {
            let mut missing = OptionSet::EMPTY;
            match truth(rule, &mut missing) {
                Truth::False => {}
                Truth::Unknown => {
                    found.open.insert(rule.name);
                    if let Some(of_rule) = found.missing.get_mut(usize::from(rule.name.id().0)) {
                        *of_rule = missing;
                    }
                }
                Truth::True => {
                    found.fired.insert(rule.name);
                    rule.then.iter().for_each(|consequence| found.add(*consequence, present));
                }
            }
        }
        found
    }

    fn add(&mut self, consequence: Consequence, present: Option<LevelOfCare>) {
        if let Some(floor) = floor(consequence, present) {
            self.level = self.level.max(floor);
        }
        match consequence {
            Consequence::Emergency(cause) => self.emergency.insert(cause),
            Consequence::Today(cause) => self.today.insert(cause),
            Consequence::Add(add_on) => self.add_ons.insert(add_on),
            Consequence::Raise(flag) => self.flags.insert(flag),
            Consequence::AtLeast(_) | Consequence::AtLeastPresent | Consequence::AbovePresent => {}
        }
    }
}

impl Found {
    /// Including the emergency of a minor who needs 24-hour medical care.
    fn emergency(&self, minor: bool) -> Set<Cause> {
        let mut causes = self.emergency;
        if minor && self.level == LevelOfCare::MedicallyManaged {
            causes.insert(Cause::Medical);
        }
        causes
    }
}

/// The lowest level that a consequence allows.
fn floor(consequence: Consequence, present: Option<LevelOfCare>) -> Option<LevelOfCare> {
    match consequence {
        Consequence::AtLeast(level) => Some(level),
        // An unknown present level counts as the lowest, so that "not sure" never lowers the answer.
        Consequence::AtLeastPresent => Some(present.unwrap_or(LevelOfCare::Outpatient)),
        Consequence::AbovePresent => Some(present.unwrap_or(LevelOfCare::Outpatient).above()),
        Consequence::Emergency(_) | Consequence::Today(_) | Consequence::Add(_) | Consequence::Raise(_) => {
            None
        }
    }
}

/// Minors never get an adult level. A minor who needs 24-hour medical care is sent to the emergency department, so
/// both "at least 24-hour medical" and "the adolescent route or Emergency, nothing else" hold.
fn place(found: &Found, minor: bool, answers: &Answers) -> Disposition {
    if !found.emergency(minor).without(answers.acknowledged()).is_empty() {
        Disposition::Emergency
    } else if minor {
        Disposition::Adolescent
    } else {
        Disposition::Level(found.level)
    }
}

fn present(protocol: &Protocol, facts: &Facts) -> Option<LevelOfCare> {
    protocol.present.iter().find(|(option, _)| facts.chosen.has(*option)).map(|(_, level)| *level)
}

fn course(disposition: Disposition, present: Option<LevelOfCare>) -> Option<Course> {
    match (disposition, present) {
        (Disposition::Level(level), Some(present)) => Some(match level.cmp(&present) {
            core::cmp::Ordering::Less => Course::StepDown,
            core::cmp::Ordering::Equal => Course::Stay,
            core::cmp::Ordering::Greater => Course::StepUp,
        }),
        (Disposition::Level(_) | Disposition::Emergency | Disposition::Adolescent, _) => None,
    }
}

/// The fired rules that carry the disposition: the emergencies, or else the rules that demand the level reached.
fn decisive(
    protocol: &Protocol,
    found: &Found,
    disposition: Disposition,
    present: Option<LevelOfCare>,
) -> RuleSet {
    let mut decisive = RuleSet::default();
    for rule in protocol.rules.iter().filter(|rule| found.fired.has(rule.name)) {
        let carries = rule.then.iter().any(|consequence| match *consequence {
            Consequence::Emergency(_) => disposition == Disposition::Emergency,
            Consequence::AtLeast(_)
            | Consequence::AtLeastPresent
            | Consequence::AbovePresent
            | Consequence::Today(_)
            | Consequence::Add(_)
            | Consequence::Raise(_) => {
                disposition != Disposition::Emergency
                    && found.level > LevelOfCare::Outpatient
                    && floor(*consequence, present) == Some(found.level)
                    && disposition != Disposition::Adolescent
            }
        });
        if carries {
            decisive.insert(rule.name);
        }
    }
    decisive
}

/// The open questions whose answer could still change the advice, in order: those that apply now, and those that may
/// yet apply. None when help is needed now.
#[must_use]
pub fn open_questions(protocol: &Protocol, answers: &Answers) -> Vec<QuestionId> {
    let facts = facts(protocol.questions, answers);
    let present = present(protocol, &facts);
    let found = Found::new(protocol, present, |rule, missing| rule.when.ask(&facts, missing));
    let minor = protocol.minor.holds(&facts);
    let mut open = Vec::new();
    if place(&found, minor, answers) != Disposition::Emergency {
        each_open(
            protocol,
            &facts,
            &found,
            Given { present, minor, acknowledged: answers.acknowledged() },
            |question, _| {
                open.push(question);
            },
        );
    }
    open.reverse();
    open
}

/// The first open question whose answer could still change the advice, and how many such questions there are.
fn next(protocol: &Protocol, facts: &Facts, found: &Found, given: Given) -> (Option<QuestionId>, u8) {
    let mut next = None;
    let mut remaining = 0;
    each_open(protocol, facts, found, given, |question, applies| {
        remaining += 1;
        if applies {
            next = Some(question);
        }
    });
    (next, remaining)
}

/// Visits the open questions that matter, last one first, and says of each whether it already applies. Backwards,
/// because a question that may yet apply makes the questions it depends on worth asking.
fn each_open(
    protocol: &Protocol,
    facts: &Facts,
    found: &Found,
    given: Given,
    mut visit: impl FnMut(QuestionId, bool),
) {
    let unsettled = protocol.present.iter().any(|(option, _)| !facts.settled.has(*option));
    let open = Open { found, given, unsettled };
    let mut missing = OptionSet::EMPTY;
    protocol.minor.ask(facts, &mut missing);
    for rule in protocol.rules.iter().filter(|rule| found.open.has(rule.name)) {
        if rule.then.iter().any(|consequence| open.could_change(*consequence)) {
            let of_rule = found.missing.get(usize::from(rule.name.id().0)).copied();
            missing = missing.with(of_rule.unwrap_or_default());
        }
    }
    for question in protocol.questions.iter().rev() {
        let options = question.set();
        if options.within(facts.settled) {
            continue;
        }
        if question.asked == Asked::Always || missing.meets(options) {
            let applies = question.enable_when.ask(facts, &mut missing);
            visit(question.id, applies == Truth::True);
        }
    }
}

/// What decides whether an open consequence is worth a question.
struct Open<'a> {
    found: &'a Found,
    given: Given,
    unsettled: bool,
}

/// What is known about the person besides what the rules say.
#[derive(Clone, Copy)]
struct Given {
    present: Option<LevelOfCare>,
    minor: bool,
    acknowledged: Set<Cause>,
}

impl Open<'_> {
    /// Whether a consequence would make any difference.
    fn could_change(&self, consequence: Consequence) -> bool {
        match consequence {
            // An acknowledged emergency changes nothing any more.
            Consequence::Emergency(cause) => !self.given.acknowledged.has(cause),
            Consequence::Today(cause) => !self.found.today.has(cause),
            Consequence::AtLeast(level) => self.raises(level),
            Consequence::AtLeastPresent | Consequence::AbovePresent => {
                self.unsettled
                    || floor(consequence, self.given.present).is_some_and(|level| self.raises(level))
            }
            Consequence::Add(add_on) => !self.found.add_ons.has(add_on),
            Consequence::Raise(flag) => !self.found.flags.has(flag),
        }
    }

    /// For a minor, only the need for 24-hour medical care changes the route.
    fn raises(&self, level: LevelOfCare) -> bool {
        if self.given.minor { level == LevelOfCare::MedicallyManaged } else { level > self.found.level }
    }
}
