//! The protocol as binary decision diagrams: one variable per option, one diagram per thing that can be said.
//! A second reading of the same data, written apart from the engine so that each checks the other.

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable, BddVariableSet};
use care_finder_core::engine::{
    AddOn, Answers, Condition, Consequence, Flag, Kind, LevelOfCare, OptionSet, Question, Role, Rule,
};
use care_finder_core::names::OptionId;
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;

use crate::support::keys;

/// Everything that the properties speak of, for every combination of answers at once.
pub struct Diagrams {
    variables: BddVariableSet,
    /// All ways to answer or leave blank: one option where one is asked for, stand-alone options alone.
    pub world: Bdd,
    /// Whether each question applies, by place.
    pub applies: Vec<Bdd>,
    /// Whether each option is chosen and counts, by place.
    counts: Vec<Bdd>,
    /// Whether each rule holds, in the order of decision.
    pub fires: Vec<Bdd>,
    /// What follows from all rules.
    pub outcome: Outcome,
}

/// What is decided.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    pub emergency: Bdd,
    /// At least this level, for each level, before minors are routed.
    pub at_least: Vec<(LevelOfCare, Bdd)>,
    pub add_ons: Vec<(AddOn, Bdd)>,
    pub flags: Vec<(Flag, Bdd)>,
}

impl Diagrams {
    pub fn new() -> Self {
        let variables = BddVariableSet::new_anonymous(u16::try_from(OptionName::ALL.len()).unwrap());
        let mut this = Self {
            world: variables.mk_true(),
            applies: Vec::new(),
            counts: vec![variables.mk_false(); OptionName::ALL.len()],
            fires: Vec::new(),
            outcome: Outcome {
                emergency: variables.mk_false(),
                at_least: Vec::new(),
                add_ons: Vec::new(),
                flags: Vec::new(),
            },
            variables,
        };
        for question in PROTOCOL.questions {
            this.world = this.world.and(&this.ways_to_answer(question));
            let applies = this.condition(&question.enable_when);
            for option in question.options {
                let offered = applies.and(&this.condition(&option.enable_when));
                this.counts[usize::from(option.id.0)] = this.ticked(option.id).and(&offered);
            }
            this.applies.push(applies);
        }
        this.fires = PROTOCOL.rules.iter().map(|rule| this.condition(&rule.when)).collect();
        this.outcome = this.outcome_without(None);
        this
    }

    /// An option is ticked, whether or not it counts.
    pub fn ticked(&self, option: OptionId) -> Bdd {
        self.variables.mk_var(variable(option))
    }

    /// At least one of these is chosen and counts.
    pub fn any(&self, names: &[OptionName]) -> Bdd {
        self.or(names.iter().map(|name| self.counts[usize::from(name.id().0)].clone()))
    }

    pub fn or(&self, parts: impl Iterator<Item = Bdd>) -> Bdd {
        parts.fold(self.variables.mk_false(), |whole, part| whole.or(&part))
    }

    /// A question is answered with exactly this choice: its variables fixed, so that the rest stays free.
    pub fn given(outcome: &Bdd, question: &Question, choice: OptionSet) -> Bdd {
        let fixed: Vec<_> =
            question.options.iter().map(|option| (variable(option.id), choice.has(option.id))).collect();
        outcome.restrict(&fixed)
    }

    /// The variables of one question.
    pub fn variables_of(question: &Question) -> Vec<BddVariable> {
        question.options.iter().map(|option| variable(option.id)).collect()
    }

    /// Under 18.
    pub fn minor(&self) -> Bdd {
        self.condition(&PROTOCOL.minor)
    }

    /// At least this level, before minors are routed.
    pub fn at_least(&self, level: LevelOfCare) -> &Bdd {
        &self.outcome.at_least.iter().find(|(one, _)| *one == level).expect("a level").1
    }

    pub fn add_on(&self, add_on: AddOn) -> &Bdd {
        &self.outcome.add_ons.iter().find(|(one, _)| *one == add_on).expect("an add-on").1
    }

    pub fn flag(&self, flag: Flag) -> &Bdd {
        &self.outcome.flags.iter().find(|(one, _)| *one == flag).expect("a flag").1
    }

    /// The final disposition is Emergency: by a safety rule, or a minor in need of 24-hour medical care.
    pub fn emergency(&self) -> Bdd {
        self.outcome.emergency.or(&self.minor().and(self.at_least(LevelOfCare::MedicallyManaged)))
    }

    /// What follows from all rules but one.
    pub fn outcome_without(&self, left_out: Option<usize>) -> Outcome {
        let rules: Vec<(&'static Rule, &Bdd)> = PROTOCOL
            .rules
            .iter()
            .zip(&self.fires)
            .enumerate()
            .filter(|(place, _)| Some(*place) != left_out)
            .map(|(_, pair)| pair)
            .collect();
        let when = |wanted: &dyn Fn(Consequence) -> bool| {
            self.or(rules
                .iter()
                .filter(|(rule, _)| rule.then.iter().any(|then| wanted(*then)))
                .map(|(_, fires)| (*fires).clone()))
        };
        let demanded: Vec<(LevelOfCare, Bdd)> = LevelOfCare::ALL
            .into_iter()
            .map(|level| {
                let named = when(&|then| matches!(then, Consequence::AtLeast(least) if least >= level));
                let same =
                    when(&|then| then == Consequence::AtLeastPresent).and(&self.present(level, |now| now));
                let above = when(&|then| then == Consequence::AbovePresent)
                    .and(&self.present(level, LevelOfCare::above));
                (level, self.or([named, same, above, self.lowest(level)].into_iter()))
            })
            .collect();
        let exactly = |level: LevelOfCare| {
            let here = &demanded.iter().find(|(one, _)| *one == level).expect("a level").1;
            match demanded.iter().find(|(one, _)| *one > level) {
                Some((_, above)) => here.and_not(above),
                None => here.clone(),
            }
        };
        let at_least = demanded
            .iter()
            .map(|(level, least)| {
                let promoted = self.or(rules.iter().flat_map(|(rule, fires)| {
                    rule.then.iter().filter_map(|then| match *then {
                        Consequence::Promote(from, to) if to >= *level => Some(exactly(from).and(fires)),
                        _ => None,
                    })
                }));
                (*level, least.or(&promoted))
            })
            .collect();
        Outcome {
            emergency: when(&|then| then == Consequence::Emergency),
            at_least,
            add_ons: AddOn::ALL
                .into_iter()
                .map(|one| (one, when(&|then| then == Consequence::Add(one))))
                .collect(),
            flags: Flag::ALL
                .into_iter()
                .map(|one| (one, when(&|then| then == Consequence::Raise(one))))
                .collect(),
        }
    }

    /// Answers that make the diagram true, with as few ticks as possible.
    pub fn example(&self, diagram: &Bdd) -> Option<Answers> {
        diagram.and(&self.world).most_negative_valuation().map(|valuation| answers_of(&valuation))
    }

    /// The diagram holds for every combination of answers; otherwise the smallest counterexample, in plain words.
    pub fn holds(&self, diagram: &Bdd) -> Result<(), String> {
        match self.example(&diagram.not()) {
            None => Ok(()),
            Some(answers) => Err(in_words(answers)),
        }
    }

    fn condition(&self, condition: &Condition) -> Bdd {
        match condition {
            Condition::Always => self.variables.mk_true(),
            Condition::Any(options) => {
                self.or(options.iter().map(|option| self.counts[usize::from(option.0)].clone()))
            }
            Condition::All(parts) => {
                parts.iter().fold(self.variables.mk_true(), |whole, part| whole.and(&self.condition(part)))
            }
            Condition::Either(parts) => self.or(parts.iter().map(|part| self.condition(part))),
        }
    }

    /// The present level, taken through a function, reaches a level; not known counts as the lowest.
    fn present(&self, level: LevelOfCare, through: impl Fn(LevelOfCare) -> LevelOfCare) -> Bdd {
        let counts = |option: OptionId| self.counts[usize::from(option.0)].clone();
        let known = self.or(PROTOCOL.present.iter().map(|(option, _)| counts(*option)));
        let reaches = self.or(PROTOCOL
            .present
            .iter()
            .filter(|(_, now)| through(*now) >= level)
            .map(|(option, _)| counts(*option)));
        if through(LevelOfCare::Outpatient) >= level { reaches.or(&known.not()) } else { reaches }
    }

    fn lowest(&self, level: LevelOfCare) -> Bdd {
        if level == LevelOfCare::Outpatient { self.variables.mk_true() } else { self.variables.mk_false() }
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

fn variable(option: OptionId) -> BddVariable {
    BddVariable::from_index(usize::from(option.0))
}

/// The answers that a valuation stands for.
pub fn answers_of(valuation: &BddValuation) -> Answers {
    let ticked = OptionName::ALL.iter().filter(|name| valuation.value(variable(name.id())));
    Answers::of(ticked.fold(OptionSet::EMPTY, |set, name| set.with(name.set())))
}

/// The valuation in which exactly these options are ticked.
pub fn valuation_of(ticks: &[OptionName]) -> BddValuation {
    BddValuation::new(OptionName::ALL.iter().map(|name| ticks.contains(name)).collect())
}

/// Answers as a clinician would read them.
pub fn in_words(answers: Answers) -> String {
    let english = care_finder_core::text::LANGUAGES[0];
    let mut lines = vec![format!("counterexample: {}", keys(answers.chosen()).join(", "))];
    for question in PROTOCOL.questions {
        for option in answers.chosen().and(question.set()).iter() {
            let (question, option) =
                (QuestionName::at(question.id).unwrap(), OptionName::at(option).unwrap());
            lines.push(format!(
                "    {} — {}",
                (english.question)(question).title.me,
                (english.option)(option).me
            ));
        }
    }
    lines.join("\n")
}

/// The options of a question that state a fact, and those that withhold it.
pub fn by_role(question: &Question) -> (Vec<OptionId>, Vec<OptionId>) {
    let ids = |withheld: bool| {
        let options = question.options.iter();
        options
            .filter(|option| matches!(option.role, Role::NotSure | Role::PreferNot) == withheld)
            .map(|option| option.id)
            .collect()
    };
    (ids(false), ids(true))
}
