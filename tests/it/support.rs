//! Words shared by the tests: answers by name, and what they lead to.

use care_finder::engine::{Answers, Assessment, OptionSet, assess};
use care_finder::protocol::{OptionName, PROTOCOL};

/// Answers made of these options.
pub fn answers(names: &[OptionName]) -> Answers {
    Answers::of(names.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set())))
}

/// What these options lead to.
pub fn assessed(names: &[OptionName]) -> Assessment {
    assess(&PROTOCOL, &answers(names))
}

/// The stable ids of a set of options.
pub fn keys(options: OptionSet) -> Vec<&'static str> {
    options.iter().filter_map(OptionName::at).map(OptionName::key).collect()
}

/// A small generator of random numbers that repeats: xorshift64*. Tests name their seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.max(1))
    }

    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() >> 33).unwrap() % end.max(1)
    }
}

/// A random choice for every question, valid or blank; some questions get several options.
pub fn random_answers(dice: &mut Dice) -> Answers {
    let mut answers = Answers::NONE;
    for question in PROTOCOL.questions {
        let mut choice = OptionSet::EMPTY;
        if dice.below(8) > 0 {
            for _ in 0..=dice.below(3) {
                choice = choice.with(OptionSet::of(question.options[dice.below(question.options.len())].id));
            }
        }
        answers = answers.replace(question.set(), choice);
    }
    answers
}
