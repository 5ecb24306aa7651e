//! One protocol as decision diagrams over the answers it shares with another: where each set of answers leads,
//! whatever is answered to the questions that only this protocol asks. Comparing two of them is in compare/moves.rs.

use biodivine_lib_bdd::{Bdd, BddVariable};

use super::union::Union;
use crate::exported::{Condition, Consequence, Exported, Question, Rule};

/// For each of these answers of one protocol: the shared sets of answers with which it holds whatever else is
/// answered, and those with which it can hold. Without questions of its own, the two are the same.
pub(crate) struct Reach {
    pub(crate) surely: Bdd,
    pub(crate) possibly: Bdd,
}

/// A protocol over the answers it shares with another.
pub(crate) struct Diagrams<'a> {
    pub(crate) protocol: &'a Exported,
    union: &'a Union,
    /// The shared sets of answers that this protocol allows.
    pub(crate) world: Bdd,
    /// The ways to answer its own questions.
    own: Bdd,
    own_variables: Vec<BddVariable>,
    fires: Vec<Bdd>,
    minor: Bdd,
    present: Vec<(Bdd, usize)>,
    /// At least the place with this number; the first is the route of minors, the last an emergency.
    pub(crate) at_least: Vec<Reach>,
    raw: Vec<Bdd>,
}

impl<'a> Diagrams<'a> {
    pub(crate) fn new(protocol: &'a Exported, union: &'a Union) -> Self {
        let mut this = Self {
            protocol,
            union,
            world: union.variables.mk_true(),
            own: union.variables.mk_true(),
            own_variables: Vec::new(),
            fires: Vec::new(),
            minor: union.variables.mk_false(),
            present: Vec::new(),
            at_least: Vec::new(),
            raw: Vec::new(),
        };
        let mut counts: Vec<Bdd> = vec![union.variables.mk_false(); union.options.len()];
        for question in &protocol.questions {
            let applies = this.condition(&counts, &question.enable_when);
            for option in this
                .usable(question)
                .map(|option| (option.id.clone(), option.enable_when.clone()))
                .collect::<Vec<_>>()
            {
                let offered = applies.and(&this.condition(&counts, &option.1));
                let ticked = union.variables.mk_var(union.variable(&option.0));
                if let Some(slot) = counts.get_mut(union.variable(&option.0).to_index()) {
                    *slot = ticked.and(&offered);
                }
            }
            let ways = this.ways(question);
            if union.questions.contains(&question.id) {
                this.world = this.world.and(&ways);
            } else {
                // Answered where it applies and left alone where it does not: nobody reaches a result any other way.
                let ticked = this.or(question
                    .options
                    .iter()
                    .map(|option| union.variables.mk_var(union.variable(&option.id))));
                this.own = this.own.and(&ways).and(&ticked.iff(&applies));
                this.own_variables.extend(question.options.iter().map(|option| union.variable(&option.id)));
            }
        }
        this.fires = protocol.rules.iter().map(|rule| this.condition(&counts, &rule.when)).collect();
        this.minor = this.condition(&counts, &protocol.minor);
        this.present = protocol
            .present
            .iter()
            .map(|(option, level)| {
                (
                    counts
                        .get(union.variable(option).to_index())
                        .cloned()
                        .unwrap_or_else(|| union.variables.mk_false()),
                    *level,
                )
            })
            .collect();
        this.raw = this.places();
        this.at_least = this.raw.iter().map(|holds| this.reach(holds)).collect();
        this
    }

    /// Whether the other protocol has all its questions, asked of the same people, with the same options.
    pub(crate) fn asks_like(&self, other: &Self) -> bool {
        let like = |question: &Question| {
            other.protocol.question(&question.id).is_some_and(|other| question.asks_like(other))
        };
        self.protocol.questions.iter().all(like)
            && self.protocol.present == other.protocol.present
            && self.protocol.minor == other.protocol.minor
    }

    /// The options of a question by which sets can be compared: of a shared question, those that both protocols know.
    fn usable<'b>(
        &'b self,
        question: &'b Question,
    ) -> impl Iterator<Item = &'b crate::exported::AnswerOption> {
        let shared = self.union.questions.contains(&question.id);
        question.options.iter().filter(move |option| !shared || self.union.shared.contains(&option.id))
    }

    fn ways(&self, question: &Question) -> Bdd {
        let options: Vec<_> = self.usable(question).collect();
        let ticked = |id: &str| self.union.variables.mk_var(self.union.variable(id));
        let mut ways = self.union.variables.mk_true();
        for (place, one) in options.iter().enumerate() {
            for other in options.iter().skip(place + 1) {
                if !question.several || one.alone || other.alone {
                    ways = ways.and_not(&ticked(&one.id).and(&ticked(&other.id)));
                }
            }
        }
        ways
    }

    /// Over the shared answers alone.
    fn reach(&self, holds: &Bdd) -> Reach {
        if self.own_variables.is_empty() {
            return Reach { surely: holds.clone(), possibly: holds.clone() };
        }
        Reach {
            possibly: self.own.and(holds).exists(&self.own_variables),
            surely: self.own.and_not(holds).exists(&self.own_variables).not(),
        }
    }

    /// At least each place, whatever is answered to its own questions: the route of minors, each level, an emergency.
    fn places(&self) -> Vec<Bdd> {
        let demanded = self.demanded();
        let levels: Vec<Bdd> =
            (0..self.protocol.levels.len()).map(|level| self.level(&demanded, level)).collect();
        let emergencies = self.or(self.rules_with(|then| matches!(then, Consequence::Emergency(_))));
        let hospital =
            levels.last().map_or_else(|| self.union.variables.mk_false(), Bdd::clone).and(&self.minor);
        let emergency = emergencies.or(&hospital);
        let adult = self.minor.not();
        let mut places = vec![self.union.variables.mk_true()];
        places.extend(levels.iter().map(|level| level.and(&adult).or(&emergency)));
        places.push(emergency);
        places
    }

    /// At least each level before promotions: from the highest down, since what demands a level also demands all below it.
    fn demanded(&self) -> Vec<Bdd> {
        let mut demanded = vec![self.union.variables.mk_false()];
        for level in (1..self.protocol.levels.len()).rev() {
            let rules = self.protocol.rules.iter().zip(&self.fires).filter(|(rule, _)| {
                rule.then.iter().any(|then| match then {
                    Consequence::AtLeast(least) => *least == level,
                    Consequence::AtLeastPresent | Consequence::AbovePresent => true,
                    Consequence::Emergency(_)
                    | Consequence::Today(_)
                    | Consequence::Promote(..)
                    | Consequence::Add(_)
                    | Consequence::Raise(_) => false,
                })
            });
            let here = rules.map(|(rule, fires)| fires.and(&self.demands(rule, level)));
            demanded.push(self.or(here.chain(demanded.last().cloned())));
        }
        demanded.push(self.union.variables.mk_true());
        demanded.reverse();
        demanded
    }

    /// At least this level, before minors are routed, with promotions.
    fn level(&self, demanded: &[Bdd], level: usize) -> Bdd {
        let exactly = |level: usize| Some(demanded.get(level)?.and_not(demanded.get(level + 1)?));
        let mut reached = demanded.get(level).cloned().unwrap_or_else(|| self.union.variables.mk_false());
        for (rule, fires) in self.protocol.rules.iter().zip(&self.fires) {
            for then in &rule.then {
                if let Consequence::Promote(from, to) = then
                    && *to >= level
                {
                    let exactly = exactly(*from).unwrap_or_else(|| self.union.variables.mk_false());
                    reached = reached.or(&fires.and(&exactly));
                }
            }
        }
        reached
    }

    /// The present levels with which a rule that holds demands at least this level.
    fn demands(&self, rule: &Rule, level: usize) -> Bdd {
        self.or(rule.then.iter().map(|then| match then {
            Consequence::AtLeast(least) => {
                if *least >= level {
                    self.union.variables.mk_true()
                } else {
                    self.union.variables.mk_false()
                }
            }
            Consequence::AtLeastPresent => self.present_reaches(level, &|now| now),
            Consequence::AbovePresent => self.present_reaches(level, &|now| self.protocol.above(now)),
            Consequence::Emergency(_)
            | Consequence::Today(_)
            | Consequence::Promote(..)
            | Consequence::Add(_)
            | Consequence::Raise(_) => self.union.variables.mk_false(),
        }))
    }

    fn present_reaches(&self, level: usize, through: &dyn Fn(usize) -> usize) -> Bdd {
        let known = self.or(self.present.iter().map(|(here, _)| here.clone()));
        let reaches = self.present.iter().filter(|(_, now)| through(*now) >= level);
        let reaches = self.or(reaches.map(|(here, _)| here.clone()));
        if through(0) >= level { reaches.or(&known.not()) } else { reaches }
    }

    fn rules_with(&self, wanted: impl Fn(&Consequence) -> bool) -> impl Iterator<Item = Bdd> {
        let rules = self.protocol.rules.iter().zip(&self.fires);
        rules.filter(move |(rule, _)| rule.then.iter().any(&wanted)).map(|(_, fires)| fires.clone())
    }

    /// The shared answers with which something stands beside the level.
    pub(crate) fn beside(&self, what: &str) -> Reach {
        self.reach(&self.or(self.rules_with(|then| then.beside().as_deref() == Some(what))))
    }

    /// The shared answers with which a rule can demand at least the place with this number.
    pub(crate) fn demanding(&self, rule: &Rule, fires: usize, place: usize) -> Bdd {
        let holds = self.fires.get(fires).cloned().unwrap_or_else(|| self.union.variables.mk_false());
        let emergency = rule.then.iter().any(|then| matches!(then, Consequence::Emergency(_)));
        // The places count the route of minors first, so a level is one less than its place.
        let level = place.saturating_sub(1);
        let promotes =
            rule.then.iter().any(|then| matches!(then, Consequence::Promote(_, to) if *to >= level));
        let demands = if emergency || promotes {
            self.union.variables.mk_true()
        } else if level < self.protocol.levels.len() {
            self.demands(rule, level)
        } else {
            self.demands(rule, self.protocol.levels.len() - 1).and(&self.minor)
        };
        self.reach(&holds.and(&demands)).possibly
    }

    /// The full answers of one shared set: its own questions answered so that the place with this number is reached, or is not.
    pub(crate) fn completed(&self, shared: &Bdd, place: usize, reached: bool) -> Option<Vec<String>> {
        let holds = self.raw.get(place)?;
        let holds = if reached { holds.clone() } else { holds.not() };
        let ways = shared.and(&self.own).and(&holds);
        let valuation = ways.most_negative_valuation()?;
        let ticked = self.union.options.iter().filter(|option| valuation.value(self.union.variable(option)));
        Some(ticked.filter(|option| self.protocol.question_of(option).is_some()).cloned().collect())
    }

    /// The small ones first, in pairs, so that a big diagram is walked as few times as possible.
    fn or(&self, parts: impl Iterator<Item = Bdd>) -> Bdd {
        let mut parts: Vec<Bdd> = parts.collect();
        while parts.len() > 1 {
            parts.sort_by_key(|part| std::cmp::Reverse(part.size()));
            if let (Some(one), Some(other)) = (parts.pop(), parts.pop()) {
                parts.push(one.or(&other));
            }
        }
        parts.pop().unwrap_or_else(|| self.union.variables.mk_false())
    }

    fn condition(&self, counts: &[Bdd], condition: &Condition) -> Bdd {
        let count = |option: &String| {
            counts
                .get(self.union.variable(option).to_index())
                .cloned()
                .unwrap_or_else(|| self.union.variables.mk_false())
        };
        match condition {
            Condition::Always => self.union.variables.mk_true(),
            Condition::Any(options) => self.or(options.iter().map(count)),
            Condition::Several(least, options) => {
                // A chain of counters: with each option, the diagrams of every number reached so far.
                let mut reached = vec![self.union.variables.mk_false(); *least + 1];
                if let Some(none) = reached.first_mut() {
                    *none = self.union.variables.mk_true();
                }
                for option in options.iter().map(count) {
                    for number in (1..reached.len()).rev() {
                        if let Some(below) = reached.get(number - 1).map(|below| below.and(&option))
                            && let Some(slot) = reached.get_mut(number)
                        {
                            *slot = slot.or(&below);
                        }
                    }
                }
                reached.pop().unwrap_or_else(|| self.union.variables.mk_true())
            }
            Condition::All(parts) => parts
                .iter()
                .fold(self.union.variables.mk_true(), |whole, part| whole.and(&self.condition(counts, part))),
            Condition::Either(parts) => self.or(parts.iter().map(|part| self.condition(counts, part))),
        }
    }
}
