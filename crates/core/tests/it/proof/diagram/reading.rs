//! The second reading of a protocol: from its conditions and consequences to diagrams, written apart from the engine so that each
//! checks the other. What can be asked of them is in diagram.rs.

use biodivine_lib_bdd::{Bdd, BddVariableSet};
use care_finder_core::engine::{
    AddOn, Cause, Condition, Consequence, Flag, Kind, LevelOfCare, Protocol, Question,
};
use care_finder_core::names::{OptionId, OptionName};

use super::{Cases, Diagrams, Outcome};

impl Diagrams {
    /// Diagrams of another protocol with the same questions.
    pub fn of(protocol: &'static Protocol) -> Self {
        let variables = BddVariableSet::new_anonymous(u16::try_from(OptionName::ALL.len()).unwrap());
        let mut this = Self {
            protocol,
            world: variables.mk_true(),
            applies: Vec::new(),
            counts: vec![variables.mk_false(); OptionName::ALL.len()],
            fires: Vec::new(),
            outcome: Outcome {
                emergency: Vec::new(),
                today: Vec::new(),
                at_least: Vec::new(),
                add_ons: Vec::new(),
                flags: Vec::new(),
            },
            variables,
        };
        for question in protocol.questions {
            this.world = this.world.and(&this.ways_to_answer(question));
            let applies = this.condition(&question.enable_when);
            for option in question.options {
                let offered = applies.and(&this.condition(&option.enable_when));
                this.counts[usize::from(option.id.0)] = this.ticked(option.id).and(&offered);
            }
            this.applies.push(applies);
        }
        this.fires = protocol.rules.iter().map(|rule| this.condition(&rule.when)).collect();
        this.outcome = this.outcome();
        this
    }

    /// For which combinations a rule demands at least this level by this consequence.
    pub fn demands(&self, then: Consequence, fires: &Bdd, level: LevelOfCare) -> Option<Bdd> {
        match then {
            Consequence::AtLeast(least) => (least >= level).then(|| fires.clone()),
            Consequence::AtLeastPresent => Some(fires.and(&self.present(level, |now| now))),
            Consequence::AbovePresent => Some(fires.and(&self.present(level, LevelOfCare::above))),
            Consequence::Emergency(_)
            | Consequence::Today(_)
            | Consequence::Add(_)
            | Consequence::Raise(_) => None,
        }
    }

    /// What the rules give of one kind: the rules that have this consequence.
    fn given_by(&self, then: Consequence) -> Cases {
        let rules = self.protocol.rules.iter().zip(&self.fires);
        rules.filter(|(rule, _)| rule.then.contains(&then)).map(|(_, fires)| fires.clone()).collect()
    }

    /// What follows from all rules.
    fn outcome(&self) -> Outcome {
        let at_least = |level: LevelOfCare| {
            let demanded = self.protocol.rules.iter().zip(&self.fires).flat_map(|(rule, fires)| {
                rule.then.iter().filter_map(move |then| self.demands(*then, fires, level))
            });
            let lowest = (level == LevelOfCare::Outpatient).then(|| self.variables.mk_true());
            lowest.into_iter().chain(demanded).collect::<Cases>()
        };
        // A minor in need of 24-hour medical care is an emergency too.
        let emergency = |cause: Cause| {
            let by_rule = self.given_by(Consequence::Emergency(cause));
            match cause {
                Cause::Medical => {
                    let minor = self.minor();
                    let routed = at_least(LevelOfCare::MedicallyManaged);
                    by_rule.with(&routed.parts().map(|case| case.and(&minor)).collect())
                }
                Cause::Overdose
                | Cause::Pregnancy
                | Cause::Poison
                | Cause::Suicide
                | Cause::Mind
                | Cause::Medicine
                | Cause::Child => by_rule,
            }
        };
        let causes = |cases: &dyn Fn(Cause) -> Cases| {
            let causes = Cause::ALL.into_iter().map(|cause| (cause, cases(cause)));
            causes.filter(|(_, cases)| !cases.is_empty()).collect()
        };
        Outcome {
            emergency: causes(&emergency),
            today: causes(&|cause| self.given_by(Consequence::Today(cause))),
            at_least: LevelOfCare::ALL.map(|level| (level, at_least(level))).into(),
            add_ons: AddOn::ALL.map(|one| (one, self.given_by(Consequence::Add(one)))).into(),
            flags: Flag::ALL.map(|one| (one, self.given_by(Consequence::Raise(one)))).into(),
        }
    }

    /// The same diagrams with one rule replaced; that rule may decide anything.
    pub fn with_rule(&self, place: usize, protocol: &'static Protocol) -> Self {
        let mut fires = self.fires.clone();
        fires[place] = self.condition(&protocol.rules[place].when);
        let outcome = Outcome {
            emergency: Vec::new(),
            today: Vec::new(),
            at_least: Vec::new(),
            add_ons: Vec::new(),
            flags: Vec::new(),
        };
        let mut this = Self {
            protocol,
            variables: self.variables.clone(),
            world: self.world.clone(),
            applies: self.applies.clone(),
            counts: self.counts.clone(),
            fires,
            outcome,
        };
        this.outcome = this.outcome();
        this
    }

    /// When a condition holds, for every combination of answers.
    pub fn condition(&self, condition: &Condition) -> Bdd {
        match condition {
            Condition::Always => self.variables.mk_true(),
            Condition::Any(options) => {
                self.or(options.iter().map(|option| self.counts[usize::from(option.0)].clone()))
            }
            Condition::Several(count, options) => self.several(
                usize::from(*count),
                options.iter().map(|option| self.counts[usize::from(option.0)].clone()),
            ),
            Condition::All(parts) => {
                parts.iter().fold(self.variables.mk_true(), |whole, part| whole.and(&self.condition(part)))
            }
            Condition::Either(parts) => self.or(parts.iter().map(|part| self.condition(part))),
        }
    }

    /// At least this many of these hold: a chain of counters, one diagram for each number reached so far.
    pub fn several(&self, count: usize, parts: impl Iterator<Item = Bdd>) -> Bdd {
        let mut at_least = vec![self.variables.mk_false(); count + 1];
        at_least[0] = self.variables.mk_true();
        for part in parts {
            for reached in (1..=count).rev() {
                at_least[reached] = at_least[reached].or(&at_least[reached - 1].and(&part));
            }
        }
        at_least[count].clone()
    }

    /// The present level, taken through a function, reaches a level; unknown counts as the lowest.
    fn present(&self, level: LevelOfCare, through: impl Fn(LevelOfCare) -> LevelOfCare) -> Bdd {
        let counts = |option: OptionId| self.counts[usize::from(option.0)].clone();
        let known = self.or(self.protocol.present.iter().map(|(option, _)| counts(*option)));
        let reaches = self.or(self
            .protocol
            .present
            .iter()
            .filter(|(_, now)| through(*now) >= level)
            .map(|(option, _)| counts(*option)));
        if through(LevelOfCare::Outpatient) >= level { reaches.or(&known.not()) } else { reaches }
    }

    fn ways_to_answer(&self, question: &Question) -> Bdd {
        let mut ways = self.variables.mk_true();
        for (place, one) in question.options.iter().enumerate() {
            for other in &question.options[place + 1..] {
                let clash =
                    question.kind == Kind::Single || one.role.stands_alone() || other.role.stands_alone();
                if clash {
                    ways = ways.and_not(&self.ticked(one.id).and(&self.ticked(other.id)));
                }
            }
        }
        ways
    }
}
