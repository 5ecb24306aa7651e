//! The protocol as binary decision diagrams: one variable per option, one diagram per thing that can be said.
//! A second reading of the same data, written apart from the engine so that each checks the other.

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable, BddVariableSet};
use care_finder_core::engine::{
    AddOn, Answers, Cause, Condition, Consequence, Flag, Kind, LevelOfCare, OptionSet, Protocol, Question,
    Role,
};
use care_finder_core::names::OptionId;
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;

use crate::support::keys;

/// Everything that the properties speak of, for every combination of answers at once.
pub struct Diagrams {
    /// The protocol that they are of.
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

/// What is decided. Each holds where any of its cases does, one for each rule that gives it: as one diagram, a level would
/// have some hundred thousand nodes, while the case of one rule has some hundred.
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

/// A whole that is kept in parts: it holds where any of them does.
#[derive(Clone, Default)]
pub struct Cases(Vec<Case>);

/// One part, and the options on which it depends.
#[derive(Clone)]
struct Case {
    holds: Bdd,
    about: OptionSet,
}

impl Case {
    fn of(holds: Bdd) -> Self {
        let variables = holds.support_set();
        let names = OptionName::ALL.iter().filter(|name| variables.contains(&variable(name.id())));
        Self { about: names.fold(OptionSet::EMPTY, |set, name| set.with(name.set())), holds }
    }

    /// The question is answered with exactly this choice.
    fn given(&self, question: &Question, choice: OptionSet) -> Bdd {
        Diagrams::given(&self.holds, question, choice)
    }
}

impl FromIterator<Bdd> for Cases {
    fn from_iter<T: IntoIterator<Item = Bdd>>(cases: T) -> Self {
        Self(cases.into_iter().map(Case::of).collect())
    }
}

impl Cases {
    /// Whether it holds for this valuation.
    pub fn eval_in(&self, valuation: &BddValuation) -> bool {
        self.0.iter().any(|case| case.holds.eval_in(valuation))
    }

    /// Where this holds, or the other.
    pub fn with(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().cloned());
        self
    }

    pub fn parts(&self) -> impl Iterator<Item = &Bdd> {
        self.0.iter().map(|case| &case.holds)
    }

    /// Somebody for whom it holds with the first choice for a question, and not with the second.
    pub fn lost(
        &self,
        all: &Diagrams,
        question: &Question,
        from: OptionSet,
        to: OptionSet,
    ) -> Option<Answers> {
        self.lost_but(all, question, from, to, &all.variables.mk_false())
    }

    /// The same, not counting whom the last diagram speaks of.
    pub fn lost_but(
        &self,
        all: &Diagrams,
        question: &Question,
        from: OptionSet,
        to: OptionSet,
        excepted: &Bdd,
    ) -> Option<Answers> {
        self.about(question).find_map(|case| {
            let lost = case.given(question, from).and_not(&case.given(question, to)).and_not(excepted);
            all.example(&self.but(all, lost, |other| other.given(question, to)))
        })
    }

    /// The same, where the second choice is one fact more.
    pub fn lost_by_more(&self, all: &Diagrams, question: &Question, added: OptionId) -> Option<Answers> {
        let alone = question.options.iter().filter(|option| option.role.stands_alone());
        let alone: Vec<_> = alone.map(|option| (variable(option.id), false)).collect();
        let given = |case: &Case, added: (BddVariable, bool)| {
            case.holds.restrict(&alone).var_restrict(added.0, added.1)
        };
        let added = variable(added);
        self.about(question).find_map(|case| {
            let lost = given(case, (added, false)).and_not(&given(case, (added, true)));
            all.example(&self.but(all, lost, |other| given(other, (added, true))))
        })
    }

    /// Somebody for whom it holds with each of these answers, and not with that one.
    pub fn lost_by_withholding(
        &self,
        all: &Diagrams,
        question: &Question,
        stated: &[OptionSet],
        withheld: OptionSet,
    ) -> Option<Answers> {
        let lost = |case: &Case, plain: OptionSet| {
            case.given(question, plain).and_not(&case.given(question, withheld))
        };
        // What no plain answer gives by a case of its own is lost by none: begin with the one that loses the fewest.
        let losses =
            |plain: &&OptionSet| self.about(question).filter(|case| !lost(case, **plain).is_false()).count();
        let fewest = *stated.iter().min_by_key(losses)?;
        self.about(question).find_map(|case| {
            let mut lost = self.but(all, lost(case, fewest), |other| other.given(question, withheld));
            for plain in stated {
                let not_there = self.but(all, lost.clone(), |other| other.given(question, *plain));
                lost = lost.and_not(&not_there);
            }
            all.example(&lost)
        })
    }

    /// The cases that depend on this question; the others stay whatever is answered there.
    fn about(&self, question: &Question) -> impl Iterator<Item = &Case> {
        self.0.iter().filter(|case| case.about.meets(question.set()))
    }

    /// What is left of a diagram without each of the cases, taken through a function.
    fn but(&self, all: &Diagrams, mut lost: Bdd, through: impl Fn(&Case) -> Bdd) -> Bdd {
        if lost.is_false() {
            return lost;
        }
        lost = lost.and(&all.world);
        for other in &self.0 {
            if lost.is_false() {
                break;
            }
            lost = lost.and_not(&through(other));
        }
        lost
    }
}

impl Diagrams {
    pub fn new() -> Self {
        Self::of(&PROTOCOL)
    }

    /// Of another protocol with the same questions.
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
        static NONE: Cases = Cases(Vec::new());
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

    /// What the rules give of one kind: those that have this consequence.
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
            causes.filter(|(_, cases)| !cases.0.is_empty()).collect()
        };
        Outcome {
            emergency: causes(&emergency),
            today: causes(&|cause| self.given_by(Consequence::Today(cause))),
            at_least: LevelOfCare::ALL.map(|level| (level, at_least(level))).into(),
            add_ons: AddOn::ALL.map(|one| (one, self.given_by(Consequence::Add(one)))).into(),
            flags: Flag::ALL.map(|one| (one, self.given_by(Consequence::Raise(one)))).into(),
        }
    }

    /// Whoever the premise speaks of is in one of these cases; otherwise the smallest counterexample, in plain words.
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

    /// Whoever the premise speaks of is in none of these cases.
    pub fn never_leads_to(&self, premise: &Bdd, cases: &Cases) -> Result<(), String> {
        let premise = premise.and(&self.world);
        cases.parts().try_for_each(|case| self.holds(&premise.imp(&case.not())))
    }

    /// Every option that a diagram does not depend on, not ticked.
    pub fn blank_but(about: &Bdd) -> Vec<(BddVariable, bool)> {
        let about = about.support_set();
        let others = OptionName::ALL.iter().map(|name| variable(name.id()));
        others.filter(|one| !about.contains(one)).map(|other| (other, false)).collect()
    }

    /// A diagram from which these were taken out, with them not ticked again.
    pub fn left_blank(&self, rest: &Bdd, blank: &[(BddVariable, bool)]) -> Bdd {
        blank.iter().fold(rest.clone(), |rest, (variable, ticked)| {
            rest.and(&self.variables.mk_literal(*variable, *ticked))
        })
    }

    /// Somebody of whom the premise speaks is in none of these cases.
    pub fn some(&self, premise: &Bdd, cases: &[&Bdd]) -> bool {
        // Mostly it shows already with everything else left blank, which makes every diagram small.
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

    /// The same diagrams with one rule in another's place; what decides in it may be anything.
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

    /// At least so many of these hold: a chain of counters, one diagram for each number reached so far.
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

    /// The present level, taken through a function, reaches a level; not known counts as the lowest.
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
