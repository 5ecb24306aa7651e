//! The protocol as binary decision diagrams: one variable per option, one diagram per thing that can be said.
//! How a protocol becomes diagrams is in diagram/reading.rs, how a whole is kept in parts in diagram/cases.rs.

mod cases;
mod reading;

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable, BddVariableSet};
use care_finder_core::engine::{
    AddOn, Answers, Cause, Flag, LevelOfCare, OptionSet, Protocol, Question, Role,
};
use care_finder_core::names::OptionId;
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;

pub use cases::Cases;

use crate::support::keys;

/// Everything the properties are about, for every combination of answers at once.
pub struct Diagrams {
    /// The protocol they represent.
    pub protocol: &'static Protocol,
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

/// What is decided. Each part holds where any of its cases does, one case for each rule that gives it: as a single
/// diagram, a level would have some hundred thousand nodes, while the case of one rule has some hundred.
pub struct Outcome {
    /// Emergency help, for each cause that is given at all.
    pub emergency: Vec<(Cause, Cases)>,
    /// To be seen today, for each cause that is given at all.
    pub today: Vec<(Cause, Cases)>,
    /// At least this level, for each level, before minors are routed.
    pub at_least: Vec<(LevelOfCare, Cases)>,
    pub add_ons: Vec<(AddOn, Cases)>,
    pub flags: Vec<(Flag, Cases)>,
}

impl Diagrams {
    pub fn new() -> Self {
        Self::of(&PROTOCOL)
    }

    /// An option is ticked, whether or not it counts.
    pub fn ticked(&self, option: OptionId) -> Bdd {
        self.variables.mk_var(variable(option))
    }

    /// No other option of this question is chosen and counts; it may be left blank, or not apply.
    pub fn only(&self, name: QuestionName, allowed: &[OptionName]) -> Bdd {
        let question =
            PROTOCOL.questions.iter().find(|question| question.id == name.id()).expect("a question");
        let others =
            question.options.iter().filter(|option| allowed.iter().all(|name| name.id() != option.id));
        self.or(others.map(|option| self.counts[usize::from(option.id.0)].clone())).not()
    }

    /// Every one of these holds.
    pub fn all(&self, parts: &[Bdd]) -> Bdd {
        parts.iter().fold(self.variables.mk_true(), |whole, part| whole.and(part))
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

    /// Under 18.
    pub fn minor(&self) -> Bdd {
        self.condition(&self.protocol.minor)
    }

    /// At least this level, before minors are routed.
    pub fn at_least(&self, level: LevelOfCare) -> &Cases {
        &self.outcome.at_least.iter().find(|(one, _)| *one == level).expect("a level").1
    }

    pub fn add_on(&self, add_on: AddOn) -> &Cases {
        &self.outcome.add_ons.iter().find(|(one, _)| *one == add_on).expect("an add-on").1
    }

    pub fn flag(&self, flag: Flag) -> &Cases {
        &self.outcome.flags.iter().find(|(one, _)| *one == flag).expect("a flag").1
    }

    /// To be seen today for this cause.
    pub fn today(&self, cause: Cause) -> &Cases {
        // A mutant may have lost it.
        static NONE: Cases = Cases::none();
        self.outcome.today.iter().find(|(one, _)| *one == cause).map_or(&NONE, |(_, today)| today)
    }

    /// To be seen today for any cause.
    pub fn any_today(&self) -> Cases {
        self.outcome.today.iter().fold(Cases::default(), |whole, (_, today)| whole.with(today))
    }

    /// The disposition is Emergency, as long as none is acknowledged.
    pub fn emergency(&self) -> Cases {
        self.outcome.emergency.iter().fold(Cases::default(), |whole, (_, cause)| whole.with(cause))
    }

    /// Everybody the premise describes is in one of these cases; otherwise the smallest counterexample, in plain words.
    pub fn leads_to(&self, premise: &Bdd, cases: &Cases) -> Result<(), String> {
        let mut rest = premise.and(&self.world);
        for case in cases.parts() {
            if rest.is_false() {
                break;
            }
            rest = rest.and_not(case);
        }
        self.example(&rest).map_or(Ok(()), |answers| Err(in_words(answers)))
    }

    /// Nobody the premise describes is in any of these cases.
    pub fn never_leads_to(&self, premise: &Bdd, cases: &Cases) -> Result<(), String> {
        let premise = premise.and(&self.world);
        cases.parts().try_for_each(|case| self.holds(&premise.imp(&case.not())))
    }

    /// Every option that a diagram does not depend on, unticked.
    pub fn blank_but(about: &Bdd) -> Vec<(BddVariable, bool)> {
        let about = about.support_set();
        let others = OptionName::ALL.iter().map(|name| variable(name.id()));
        others.filter(|one| !about.contains(one)).map(|other| (other, false)).collect()
    }

    /// A diagram from which these were removed, with them unticked again.
    pub fn left_blank(&self, rest: &Bdd, blank: &[(BddVariable, bool)]) -> Bdd {
        blank.iter().fold(rest.clone(), |rest, (variable, ticked)| {
            rest.and(&self.variables.mk_literal(*variable, *ticked))
        })
    }

    /// Somebody the premise describes is in none of these cases.
    pub fn some(&self, premise: &Bdd, cases: &[&Bdd]) -> bool {
        // Usually it shows already with everything else left blank, which makes every diagram small.
        let blank = Self::blank_but(premise);
        let left = |mut rest: Bdd, through: &dyn Fn(&Bdd) -> Bdd| {
            for case in cases {
                if rest.is_false() {
                    break;
                }
                rest = rest.and_not(&through(case));
            }
            !rest.is_false()
        };
        let rest = premise.and(&self.world);
        left(rest.restrict(&blank), &|case| case.restrict(&blank)) || left(rest, &Bdd::clone)
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
