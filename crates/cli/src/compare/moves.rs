//! What moves between two protocols: for each pair of places how many sets of answers, the smallest of them, the rules behind it.
//! It counts; how a person reads it is in compare/sheet.rs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use biodivine_lib_bdd::Bdd;

use super::diagrams::Diagrams;
use super::union::Union;
use crate::exported::judge::{Chosen, Place};
use crate::exported::{Exported, Rule};

/// Which way a set of answers moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    Down,
    /// From the route of minors to a level, or back: neither more nor less care.
    OtherRoute,
    Up,
}

/// What stands for all that moves from one place to another.
#[derive(Debug)]
pub(crate) struct Move {
    pub(crate) direction: Direction,
    /// What the old protocol says: the most it can where the sets move up, the least where they move down.
    pub(crate) from: Place,
    /// What the new one says: the least where they move up, the most where they move down.
    pub(crate) to: Place,
    /// How many sets of shared answers.
    pub(crate) sets: String,
    /// In a million of the shared sets that are not surely an emergency in both.
    pub(crate) share: f64,
    pub(crate) witness: Witness,
    /// The rules of the protocol with more care that demand it, and in what share of the moved sets each can hold.
    pub(crate) rules: Vec<Responsible>,
}

/// The smallest set of answers that shows something, with the questions that only one protocol asks answered to fit.
#[derive(Debug)]
pub(crate) struct Witness {
    pub(crate) shared: Chosen,
    pub(crate) old: Chosen,
    pub(crate) new: Chosen,
}

#[derive(Debug)]
pub(crate) struct Responsible {
    pub(crate) rule: String,
    pub(crate) share: f64,
    pub(crate) fate: Fate,
}

/// What became of a rule of one protocol in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// Only one of the two has it.
    OnlyHere,
    /// Both have it, and it decides otherwise.
    Changed,
    /// Both have it and it decides the same; what it reads or stands beside has changed.
    Same,
}

/// What stands beside a level, lost or gained.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) what: String,
    pub(crate) lost: Option<(String, f64, Witness)>,
    pub(crate) gained: Option<(String, f64, Witness)>,
}

/// A case that both exports have.
#[derive(Debug)]
pub(crate) struct CaseMove {
    pub(crate) id: String,
    pub(crate) from: Place,
    pub(crate) to: Place,
    pub(crate) old_rules: Vec<String>,
    pub(crate) new_rules: Vec<String>,
}

/// Everything that a comparison found.
pub(crate) struct Comparison {
    /// How many shared sets of answers there are.
    pub(crate) sets: String,
    /// What part of them surely is an emergency in both. All other shares are of the rest.
    pub(crate) emergencies: f64,
    pub(crate) moves: Vec<Move>,
    /// Sets with which both say the same, whatever only one of them asks.
    pub(crate) same: f64,
    /// Sets of which nothing can be said, because it depends on questions that only one of them asks.
    pub(crate) open: f64,
    pub(crate) beside: Vec<Beside>,
    pub(crate) cases: Vec<CaseMove>,
    pub(crate) cases_compared: usize,
}

pub(crate) fn compare(old: &Exported, new: &Exported) -> Result<Comparison> {
    let ids = |protocol: &Exported| protocol.levels.iter().map(|level| level.id.clone()).collect::<Vec<_>>();
    if ids(old) != ids(new) {
        bail!(
            "order/levels: the two protocols have other levels ({} and {}), which cannot be compared",
            ids(old).join(", "),
            ids(new).join(", ")
        );
    }
    let union = Union::new(old, new);
    if union.shared.is_empty() {
        bail!("questions: the two protocols share no option, so no set of answers can be compared");
    }
    let (before, after) = std::thread::scope(|scope| {
        let before = scope.spawn(|| Diagrams::new(old, &union));
        let after = Diagrams::new(new, &union);
        // Nothing there can panic; if it did, the same is done here, and says so.
        (before.join().unwrap_or_else(|_| Diagrams::new(old, &union)), after)
    });
    let counting = Counting::new(&union, &before, &after);
    let top = old.levels.len() + 1;
    let mut moves = Vec::new();
    for from in 0..=top {
        for to in 0..=top {
            if from != to {
                moves.extend(counting.moved(from, to));
            }
        }
    }
    // What is most dangerous first: down, the farthest and the most of them.
    moves.sort_by(|one, other| one.direction.cmp(&other.direction).then(other.share.total_cmp(&one.share)));
    let shares: f64 = moves.iter().map(|one| one.share).sum();
    let same = if counting.nothing_of_its_own() { 1_000_000.0 - shares } else { counting.same(top) };
    Ok(Comparison {
        sets: counting.world.exact_cardinality().to_string(),
        emergencies: 1_000_000.0 * (1.0 - counting.all / counting.world.cardinality()),
        open: (1_000_000.0 - same - shares).max(0.0),
        same,
        moves,
        beside: counting.beside(),
        cases: cases(old, new),
        cases_compared: old.cases.keys().filter(|id| new.cases.contains_key(*id)).count(),
    }
    .in_sets_of(&union))
}

impl Comparison {
    /// Every set is counted once for each way to tick what only one protocol has, since a diagram knows all variables.
    fn in_sets_of(mut self, union: &Union) -> Self {
        let free = union.options.len() - union.shared.len();
        self.sets = shifted(&self.sets, free);
        for one in &mut self.moves {
            one.sets = shifted(&one.sets, free);
        }
        for (sets, ..) in
            self.beside.iter_mut().flat_map(|beside| [&mut beside.lost, &mut beside.gained]).flatten()
        {
            *sets = shifted(sets, free);
        }
        self
    }
}

/// A number in decimal digits, halved so many times. There is never a remainder.
fn shifted(digits: &str, times: usize) -> String {
    let mut number: Vec<u8> = digits.bytes().map(|digit| digit - b'0').collect();
    for _ in 0..times {
        let mut rest = 0;
        for digit in &mut number {
            let value = rest * 10 + *digit;
            (*digit, rest) = (value / 2, value % 2);
        }
    }
    let text: String = number.iter().map(|digit| char::from(b'0' + digit)).collect();
    let text = text.trim_start_matches('0');
    if text.is_empty() { "0".to_owned() } else { text.to_owned() }
}

struct Counting<'a> {
    union: &'a Union,
    old: &'a Diagrams<'a>,
    new: &'a Diagrams<'a>,
    world: Bdd,
    /// How many sets are not surely an emergency in both: shares are of these, because with 24 danger signs most of all sets are.
    all: f64,
    /// Whether both ask the same: then a rule that is the same in both cannot be behind a move.
    same_questions: bool,
    /// For each place: the sets that surely reach it now and could not before.
    up: Vec<Bdd>,
    /// For each place: the sets that surely reached it before and cannot now.
    down: Vec<Bdd>,
}

impl<'a> Counting<'a> {
    fn new(union: &'a Union, old: &'a Diagrams<'a>, new: &'a Diagrams<'a>) -> Self {
        let world = old.world.and(&new.world);
        let emergency = |of: &Diagrams| {
            of.at_least.last().map_or_else(|| union.variables.mk_false(), |reach| reach.surely.clone())
        };
        let urgent = emergency(old).and(&emergency(new)).and(&world);
        let all = world.cardinality() - urgent.cardinality();
        let lost = |one: &Diagrams, other: &Diagrams| -> Vec<Bdd> {
            let places = one.at_least.iter().zip(&other.at_least);
            // Most places are the same diagram in both: nothing to be worked out.
            let lost = places.map(|(one, other)| one.surely.and_not(&other.possibly));
            lost.map(|sets| if sets.is_false() { sets } else { sets.and(&world) }).collect()
        };
        let same_questions = old.asks_like(new) && new.asks_like(old);
        Self { union, old, new, up: lost(new, old), down: lost(old, new), world, all, same_questions }
    }

    /// Whether every question of both is shared: then nothing stays open.
    fn nothing_of_its_own(&self) -> bool {
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

    fn moved(&self, from: usize, to: usize) -> Option<Move> {
        let up = to > from;
        // From what moves at all, which is little mostly, down to what moves from here to there.
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
        let direction = match (from_place, to_place) {
            (Place::Adolescent, Place::Level(_)) | (Place::Level(_), Place::Adolescent) => {
                Direction::OtherRoute
            }
            _ if up => Direction::Up,
            _ => Direction::Down,
        };
        Some(Move {
            direction,
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

    fn same(&self, top: usize) -> f64 {
        // Without what surely is an emergency in both.
        (0..top)
            .map(|place| {
                let one = |of| self.exactly(of, place, true).and(&self.exactly(of, place, false));
                self.share(&one(self.old).and(&one(self.new)).and(&self.world))
            })
            .sum()
    }

    /// The smallest set, and answers to what only one protocol asks with which each gives what the move says: the most
    /// (`true`) or the least that it can.
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

    /// Without what only one protocol has: nothing there is ticked.
    fn fixed(&self, sets: &Bdd) -> Bdd {
        let others = self.union.options.iter().filter(|option| !self.union.shared.contains(*option));
        others.fold(sets.clone(), |sets, option| {
            sets.and(&self.union.variables.mk_not_var(self.union.variable(option)))
        })
    }

    /// The rules of the protocol with more care that can demand this place or more with some of these sets.
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

    fn beside(&self) -> Vec<Beside> {
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
                    // Of all sets: what goes with a level is told in an emergency too.
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

/// Each protocol reads the answers of its own export: they were given to its own questions.
fn cases(old: &Exported, new: &Exported) -> Vec<CaseMove> {
    let pairs: BTreeMap<&String, (&Chosen, &Chosen)> =
        old.cases.iter().filter_map(|(id, answers)| Some((id, (answers, new.cases.get(id)?)))).collect();
    pairs
        .into_iter()
        .filter_map(|(id, (before, after))| {
            let (before, after) = (old.judge(before), new.judge(after));
            let ids = |rules: &[&Rule]| rules.iter().map(|rule| rule.id.clone()).collect();
            (before.place != after.place).then(|| CaseMove {
                id: id.clone(),
                from: before.place,
                to: after.place,
                old_rules: ids(&before.decisive),
                new_rules: ids(&after.decisive),
            })
        })
        .collect()
}
