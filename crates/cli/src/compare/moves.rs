//! What moves between two protocols: for each pair of places, how many sets of answers, the smallest of them, and the rules behind
//! it. How it is counted is in moves/counting.rs; how a person reads it, in compare/sheet.rs.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

mod counting;

use counting::Counting;

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

impl Direction {
    /// From one place to another, which is not the same.
    pub(crate) fn between(from: Place, to: Place) -> Self {
        match (from, to) {
            (Place::Adolescent, Place::Level(_)) | (Place::Level(_), Place::Adolescent) => Self::OtherRoute,
            (Place::Adolescent | Place::Level(_) | Place::Emergency, _) if to < from => Self::Down,
            (Place::Adolescent | Place::Level(_) | Place::Emergency, _) => Self::Up,
        }
    }
}

/// Everything that moves from one place to another.
#[derive(Debug)]
pub(crate) struct Move {
    pub(crate) direction: Direction,
    /// What the old protocol says: the most it can where the sets move up, the least where they move down.
    pub(crate) from: Place,
    /// What the new one says: the least where they move up, the most where they move down.
    pub(crate) to: Place,
    /// How many sets of shared answers move.
    pub(crate) sets: String,
    /// Per million of the shared sets that are not certainly an emergency in both.
    pub(crate) share: f64,
    pub(crate) witness: Witness,
    /// The rules that demand it, of the protocol with more care, and in what share of the moved sets each can hold.
    pub(crate) rules: Vec<Responsible>,
}

/// The smallest set of answers that shows something; the questions that only one protocol asks are answered to fit.
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
    /// Both have it, and it decides differently.
    Changed,
    /// Both have it and it decides the same, but what it reads or stands beside has changed.
    Same,
}

/// Something beside a level that is lost or gained.
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
    /// What share of them is certainly an emergency in both. All other shares are of the rest.
    pub(crate) emergencies: f64,
    pub(crate) moves: Vec<Move>,
    /// Sets about which both say the same, whatever is answered to questions that only one of them asks.
    pub(crate) same: f64,
    /// Sets about which nothing can be said, because it depends on questions that only one of them asks.
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
        // Nothing there can panic; if something did, the same is done again here and reports it.
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
    // The most dangerous first: moves down, then the farthest, then the most numerous.
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
    /// Every set is counted once for each way of ticking what only one protocol has, since a diagram knows all variables.
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

/// A decimal number, halved this many times. There is never a remainder.
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

/// Each protocol reads the answers in its own export: they were given to its own questions.
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
