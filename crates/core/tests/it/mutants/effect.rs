//! What a changed rule changes for anybody: proved for every combination of answers, with the smallest of them.
//! Who notices it is in mutants/notice.rs.

use std::collections::BTreeSet;

use biodivine_lib_bdd::{Bdd, BddVariable};
use care_finder_core::engine::{
    AddOn, Answers, Assessment, Cause, Consequence, Disposition, Flag, LevelOfCare, Protocol, Rule, Set,
    assess,
};
use care_finder_core::protocol::PROTOCOL;

use crate::proof::diagram::Diagrams;

/// Everything a visitor is told apart from reasons and questions: where to turn, also once help has been reached, and
/// what goes with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    pub disposition: Disposition,
    /// When help has been reached for every emergency.
    pub afterward: Disposition,
    pub emergency: Set<Cause>,
    pub today: Set<Cause>,
    pub add_ons: Set<AddOn>,
    pub flags: Set<Flag>,
}

pub fn told(protocol: &Protocol, answers: &Answers) -> Told {
    let Assessment { disposition, emergency, today, add_ons, flags, .. } = assess(protocol, answers);
    let afterward = assess(protocol, &answers.acknowledge(emergency)).disposition;
    Told { disposition, afterward, emergency, today, add_ons, flags }
}

/// The diagrams of the protocol as it is, and what each rule demands.
pub struct Baseline {
    pub all: Diagrams,
    minor: Bdd,
    /// For each level above the lowest: the rules that demand it, and when.
    demanded: Vec<Vec<(usize, Bdd)>>,
}

impl Baseline {
    pub fn new() -> Self {
        let all = Diagrams::new();
        let by_level = |level: LevelOfCare| {
            let rules = PROTOCOL.rules.iter().zip(&all.fires).enumerate();
            let demands =
                rules.filter_map(|(place, (rule, fires))| Some((place, demand(&all, rule, fires, level)?)));
            demands.collect()
        };
        let demanded = LevelOfCare::ALL.into_iter().skip(1).map(by_level).collect();
        Self { minor: all.minor(), demanded, all }
    }

    /// Answers with which a changed rule changes what is told, the smallest for each thing told; none if nobody is
    /// told anything else.
    pub fn effects(&self, place: usize, changed: &Rule) -> Vec<Answers> {
        let rule = &PROTOCOL.rules[place];
        let before = self.all.fires[place].clone();
        let after = self.all.condition(&changed.when);
        let mut found = BTreeSet::new();
        let mut effects = Vec::new();
        let mut note = |rest: Bdd| {
            if let Some(answers) = self.all.example(&rest) {
                let key = format!("{:?}", answers.chosen());
                if found.insert(key) {
                    effects.push(answers);
                }
            }
        };
        let mut beside: Vec<Consequence> = rule.then.iter().chain(changed.then).copied().collect();
        beside.dedup();
        for then in beside {
            let floor = matches!(
                then,
                Consequence::AtLeast(_) | Consequence::AtLeastPresent | Consequence::AbovePresent
            );
            if floor {
                continue;
            }
            let given = |rule: &Rule, fires: &Bdd| {
                if rule.then.contains(&then) { fires.clone() } else { self.nothing() }
            };
            let differs = given(rule, &before).xor(&given(changed, &after));
            let others = PROTOCOL.rules.iter().zip(&self.all.fires).enumerate();
            let others = others.filter(|(other, (rule, _))| *other != place && rule.then.contains(&then));
            let mut rest = self.left(&differs, others.map(|(_, (_, fires))| fires));
            if then == Consequence::Emergency(Cause::Medical) {
                let hospital =
                    self.demanded.last().into_iter().flatten().map(|(_, demands)| demands.and(&self.minor));
                let hospital: Vec<_> = hospital.collect();
                rest = self.left(&rest, hospital.iter());
            }
            note(rest);
        }
        // From the highest level down: what demands a level also demands every lower one, so what was taken out for
        // one level is out for the next, as long as the difference itself is the same.
        let mut before_this: Option<(Bdd, Rest)> = None;
        for (number, level) in LevelOfCare::ALL.into_iter().skip(1).enumerate().rev() {
            let now = |rule: &Rule, fires: &Bdd| {
                demand(&self.all, rule, fires, level).unwrap_or_else(|| self.nothing())
            };
            let differs = now(rule, &before).xor(&now(changed, &after));
            let mut others: Vec<_> =
                self.demanded[number].iter().filter(|(other, _)| *other != place).collect();
            // Nearby rules read the same questions: without them little is left, and the diagrams stay small.
            others.sort_by_key(|(other, _)| other.abs_diff(place));
            let others = others.into_iter().map(|(_, demands)| demands);
            let mut rest = match before_this {
                Some((same, rest)) if same == differs => rest,
                _ => Rest::new(self, &differs),
            };
            let left = rest.without(self, others.clone());
            let adults = left.and_not(&self.minor);
            note(if adults.is_false() {
                self.left(&differs.and_not(&self.minor), others.clone())
            } else {
                adults
            });
            if level == LevelOfCare::MedicallyManaged {
                // For a minor that is an emergency, unless there is already one for the same cause.
                let medical = Consequence::Emergency(Cause::Medical);
                let emergencies = PROTOCOL
                    .rules
                    .iter()
                    .zip(&self.all.fires)
                    .filter(|(rule, _)| rule.then.contains(&medical));
                let minors = self.left(&differs.and(&self.minor), others);
                note(self.left(&minors, emergencies.map(|(_, fires)| fires)));
            }
            before_this = Some((differs, rest));
        }
        effects
    }

    /// Whether a change of a condition makes the rule hold for more, and whether for fewer.
    pub fn turns(&self, place: usize, changed: &Rule) -> (bool, bool) {
        let (before, after) = (&self.all.fires[place], self.all.condition(&changed.when));
        (!after.and_not(before).is_false(), !before.and_not(&after).is_false())
    }

    /// Those for whom a changed condition holds differently.
    pub fn turned(&self, place: usize, changed: &Rule) -> Bdd {
        self.all.fires[place].xor(&self.all.condition(&changed.when))
    }

    fn nothing(&self) -> Bdd {
        self.all.world.and_not(&self.all.world)
    }

    fn left<'a>(&self, differs: &Bdd, others: impl Iterator<Item = &'a Bdd> + Clone) -> Bdd {
        Rest::new(self, differs).without(self, others)
    }
}

/// What is left of a difference without the others; if it already shows with everything else left blank, only that,
/// because then every diagram is small.
struct Rest {
    blank: Vec<(BddVariable, bool)>,
    small: Bdd,
    whole: Bdd,
}

impl Rest {
    fn new(base: &Baseline, differs: &Bdd) -> Self {
        let blank = Diagrams::blank_but(differs);
        let whole = if differs.is_false() { differs.clone() } else { differs.and(&base.all.world) };
        Self { small: whole.restrict(&blank), whole, blank }
    }

    /// Takes the others out, for good.
    fn without<'a>(&mut self, base: &Baseline, others: impl Iterator<Item = &'a Bdd> + Clone) -> Bdd {
        let small = std::mem::replace(&mut self.small, base.nothing());
        self.small = take_out(small, others.clone(), &|other| other.restrict(&self.blank));
        if self.small.is_false() {
            let whole = std::mem::replace(&mut self.whole, base.nothing());
            self.whole = take_out(whole, others, &Bdd::clone);
            self.whole.clone()
        } else {
            base.all.left_blank(&self.small, &self.blank)
        }
    }
}

fn take_out<'a>(mut rest: Bdd, others: impl Iterator<Item = &'a Bdd>, through: &dyn Fn(&Bdd) -> Bdd) -> Bdd {
    for other in others {
        if rest.is_false() {
            break;
        }
        rest = rest.and_not(&through(other));
    }
    rest
}

/// When a rule demands at least this level, by any of what follows from it.
fn demand(all: &Diagrams, rule: &Rule, fires: &Bdd, level: LevelOfCare) -> Option<Bdd> {
    rule.then.iter().filter_map(|then| all.demands(*then, fires, level)).reduce(|one, other| one.or(&other))
}
