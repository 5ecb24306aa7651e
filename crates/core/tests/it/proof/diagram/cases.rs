//! A whole kept in parts, and what is lost from one such whole to another.
//! Which wholes there are is in diagram.rs.

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable};
use care_finder_core::engine::{Answers, OptionSet, Question};
use care_finder_core::names::{OptionId, OptionName};

use super::{Diagrams, variable};

/// A whole kept in parts: it holds where any of them does.
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
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

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

    /// The same, leaving out those whom the last diagram describes.
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

    /// The same, where the second choice is one more fact.
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
        // What no plain answer gives by a case of its own is lost by none: start with the answer that loses the fewest.
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
