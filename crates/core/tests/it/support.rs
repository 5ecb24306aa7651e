//! Words shared by the tests: answers by name, and what they lead to.

use std::path::Path;

use care_finder_core::engine::{Answers, Assessment, Kind, OptionSet, Question, Role, assess};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;

/// The project's folder, for the cases and the documents.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// All Rust files below a folder, in one text.
pub fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder of Rust files") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all += &sources(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all += &std::fs::read_to_string(&path).expect("a Rust file");
        }
    }
    all
}

/// Compares a file in the tree with what it should hold, and writes it when outputs are accepted. `how` is the command for that.
pub fn kept(path: &Path, text: &str, how: &str) {
    if std::env::var_os("CARE_FINDER_BLESS").is_some() {
        std::fs::write(path, text).expect("the kept file");
    }
    let old = std::fs::read_to_string(path).unwrap_or_default();
    let name = path.strip_prefix(root()).unwrap_or(path).display();
    if let Some((old, new)) = old.lines().zip(text.lines()).find(|(old, new)| old != new) {
        panic!("{name} is out of date; run {how}\n  in the tree: {old}\n  now:         {new}");
    }
    assert_eq!(old.len(), text.len(), "{name} is out of date; run {how}");
}

/// The question with this name.
pub fn question(name: QuestionName) -> &'static Question {
    PROTOCOL.questions.iter().find(|question| question.id == name.id()).expect("every name has a question")
}

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

/// A random choice for every question, or none: one option where one is asked for, a stand-alone option by itself.
/// Made of names alone: what the proofs are checked against must not pass through the sets that they judge.
pub fn random_ticks(dice: &mut Dice) -> Vec<OptionName> {
    let mut ticks = Vec::new();
    for question in PROTOCOL.questions {
        let pick = |dice: &mut Dice| &question.options[dice.below(question.options.len())];
        if dice.below(8) == 0 {
            continue;
        }
        let first = pick(dice);
        let mut choice = vec![first.id];
        if question.kind == Kind::Multiple && first.role == Role::Fact {
            let more = (0..dice.below(3)).map(|_| pick(dice)).filter(|option| option.role == Role::Fact);
            choice.extend(more.map(|option| option.id));
        }
        choice.sort_unstable();
        choice.dedup();
        ticks.extend(choice.into_iter().map(|id| OptionName::at(id).expect("a name")));
    }
    ticks
}

/// Any answers at all, even ones that no page can give.
pub fn wild_answers(dice: &mut Dice) -> Answers {
    let ticked = OptionName::ALL.iter().filter(|_| dice.below(2) == 0);
    answers(&ticked.copied().collect::<Vec<_>>())
}
