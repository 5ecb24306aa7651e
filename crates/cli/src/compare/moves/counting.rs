//! Counts what moves: sets of answers as diagrams of both protocols, the smallest set of each kind, and the rules behind it.
//! What a comparison consists of is in moves.rs.

use std::collections::BTreeSet;

use biodivine_lib_bdd::Bdd;

use super::{Beside, Direction, Fate, Move, Responsible, Witness};
use crate::compare::diagrams::Diagrams;
use crate::compare::union::Union;
use crate::exported::judge::{Chosen, Place};
use crate::exported::{Exported, Rule};

pub(super) struct Counting<'a> {
    union: &'a Union,
    old: &'a Diagrams<'a>,
    new: &'a Diagrams<'a>,
    pub(super) world: Bdd,
    /// How many sets are not certainly an emergency in both. Shares are of these: with 24 danger signs, most of all
    /// sets are emergencies.
    pub(super) all: f64,
    /// Whether both ask the same: then a rule that is unchanged cannot be behind a move.
    same_questions: bool,
    /// For each place: the sets that certainly reach it now and could not before.
    up: Vec<Bdd>,
    /// For each place: the sets that certainly reached it before and cannot now.
    down: Vec<Bdd>,
}

impl<'a> Counting<'a> {
    pub(super) fn new(union: &'a Union, old: &'a Diagrams<'a>, new: &'a Diagrams<'a>) -> Self {
        let world = old.world.and(&new.world);
        let emergency = |of: &Diagrams| {
            of.at_least.last().map_or_else(|| union.variables.mk_false(), |reach| reach.surely.clone())
        };
        let urgent = emergency(old).and(&emergency(new)).and(&world);
        let all = world.cardinality() - urgent.cardinality();
        let lost = |one: &Diagrams, other: &Diagrams| -> Vec<Bdd> {
            let places = one.at_least.iter().zip(&other.at_least);
            // Most places are the same diagram in both, with nothing to work out.
            let lost = places.map(|(one, other)| one.surely.and_not(&other.possibly));
            lost.map(|sets| if sets.is_false() { sets } else { sets.and(&world) }).collect()
        };
        let same_questions = old.asks_like(new) && new.asks_like(old);
        Self { union, old, new, up: lost(new, old), down: lost(old, new), world, all, same_questions }
    }

    /// Whether both share every question: then nothing stays open.
    pub(super) fn nothing_of_its_own(&self) -> bool {
        [self.old, self.new].iter().all(|of| of.protocol.questions.len() == self.union.questions.len())
    }

    fn share(&self, sets: &Bdd) -> f64 {
        1_000_000.0 * sets.cardinality() / self.all
    }

    /// The shared sets with which a protocol gives, at most or at least, exactly the place with this number.
    fn exactly(&self, of: &Diagrams, place: usize, most: bool) -> Bdd {
        let bound = |place: usize| {
            of.at_least.get(place).map_or_else(
                || self.union.variables.mk_false(),
                |reach| {
                    if most { reach.possibly.clone() } else { reach.surely.clone() }
                },
            )
        };
        bound(place).and_not(&bound(place + 1))
    }

    pub(super) fn moved(&self, from: usize, to: usize) -> Option<Move> {
        let up = to > from;
        // From everything that moves, which is usually little, down to what moves from here to there.
        let crossing = if up { &self.up } else { &self.down };
        let (low, high) = (from.min(to), from.max(to));
        let mut sets = crossing.get(low + 1)?.and(crossing.get(high)?);
        if sets.is_false() {
            return None;
        }
        let (below, above) = if up { (self.old, self.new) } else { (self.new, self.old) };
        sets = sets.and(&below.at_least.get(low)?.possibly);
        if let Some(beyond) = above.at_least.get(high + 1) {
            sets = sets.and_not(&beyond.surely);
        }
        if sets.is_false() {
            return None;
        }
        let (from_place, to_place) = (self.place(from), self.place(to));
        Some(Move {
            direction: Direction::between(from_place, to_place),
            from: from_place,
            to: to_place,
            sets: sets.exact_cardinality().to_string(),
            share: self.share(&sets),
            witness: self.witness(&sets, (from, up), (to, !up))?,
            rules: self.responsible(&sets, from.min(to) + 1, up),
        })
    }

    fn place(&self, number: usize) -> Place {
        match number {
            0 => Place::Adolescent,
            number if number <= self.old.protocol.levels.len() => Place::Level(number - 1),
            _ => Place::Emergency,
        }
    }

    pub(super) fn same(&self, top: usize) -> f64 {
        // Without what is certainly an emergency in both.
        (0..top)
            .map(|place| {
                let one = |of| self.exactly(of, place, true).and(&self.exactly(of, place, false));
                self.share(&one(self.old).and(&one(self.new)).and(&self.world))
            })
            .sum()
    }

    /// The smallest set, completed with answers to the questions that only one protocol asks, with which each
    /// protocol gives what the move says: the most (`true`) or the least that it can.
    fn witness(&self, sets: &Bdd, old: (usize, bool), new: (usize, bool)) -> Option<Witness> {
        let sets = self.fixed(sets);
        let valuation = sets.most_negative_valuation()?;
        let shared: Chosen = self
            .union
            .shared
            .iter()
            .filter(|option| valuation.value(self.union.variable(option)))
            .cloned()
            .collect();
        let fixed: Vec<_> = self
            .union
            .shared
            .iter()
            .map(|option| {
                self.union.variables.mk_literal(self.union.variable(option), shared.contains(option))
            })
            .collect();
        let alone = fixed.iter().fold(self.union.variables.mk_true(), |all, one| all.and(one));
        let whole = |of: &Diagrams, (place, most): (usize, bool)| -> Option<Chosen> {
            let place = if most { (place, true) } else { (place + 1, false) };
            let answers = match place {
                (place, false) if place >= of.at_least.len() => of.completed(&alone, 0, true),
                (place, reached) => of.completed(&alone, place, reached),
            };
            Some(
                answers?
                    .into_iter()
                    .filter(|option| shared.contains(option) || !self.union.shared.contains(option))
                    .collect(),
            )
        };
        Some(Witness { old: whole(self.old, old)?, new: whole(self.new, new)?, shared })
    }

    /// Nothing that only one protocol has is ticked.
    fn fixed(&self, sets: &Bdd) -> Bdd {
        let others = self.union.options.iter().filter(|option| !self.union.shared.contains(*option));
        others.fold(sets.clone(), |sets, option| {
            sets.and(&self.union.variables.mk_not_var(self.union.variable(option)))
        })
    }

    /// The rules of the protocol with more care that can demand this place or a higher one with some of these sets.
    fn responsible(&self, sets: &Bdd, place: usize, up: bool) -> Vec<Responsible> {
        let (with, without) = if up { (self.new, self.old) } else { (self.old, self.new) };
        let mut found = Vec::new();
        for (number, rule) in with.protocol.rules.iter().enumerate() {
            let fate = fate(rule, without.protocol);
            if fate == Fate::Same && self.same_questions {
                continue;
            }
            let here = with.demanding(rule, number, place).and(sets);
            if !here.is_false() {
                let share = here.cardinality() / sets.cardinality();
                found.push(Responsible { rule: rule.id.clone(), share, fate });
            }
        }
        found.sort_by(|one, other| {
            (one.fate == Fate::Same).cmp(&(other.fate == Fate::Same)).then(other.share.total_cmp(&one.share))
        });
        found
    }

    pub(super) fn beside(&self) -> Vec<Beside> {
        let named = |protocol: &Exported| -> BTreeSet<String> {
            protocol
                .rules
                .iter()
                .flat_map(|rule| rule.then.iter().filter_map(crate::exported::Consequence::beside))
                .collect()
        };
        let all: BTreeSet<String> =
            named(self.old.protocol).union(&named(self.new.protocol)).cloned().collect();
        all.into_iter()
            .filter_map(|what| {
                let (old, new) = (self.old.beside(&what), self.new.beside(&what));
                let lost = old.surely.and_not(&new.possibly).and(&self.world);
                let gained = new.surely.and_not(&old.possibly).and(&self.world);
                let shown = |sets: &Bdd| {
                    let witness = self.witness(sets, (0, true), (0, true))?;
                    // A share of all sets: what goes with a level is also told in an emergency.
                    let share = 1_000_000.0 * sets.cardinality() / self.world.cardinality();
                    Some((sets.exact_cardinality().to_string(), share, witness))
                };
                let beside = Beside { lost: shown(&lost), gained: shown(&gained), what };
                (beside.lost.is_some() || beside.gained.is_some()).then_some(beside)
            })
            .collect()
    }
}

fn fate(rule: &Rule, other: &Exported) -> Fate {
    match other.rule(&rule.id) {
        None => Fate::OnlyHere,
        Some(other) if rule.decides_like(other) => Fate::Same,
        Some(_) => Fate::Changed,
    }
}
