//! Comparisons of planted changes, of 0.2.0 with this protocol, and the second reading against the engine.

use std::collections::BTreeSet;

use care_finder_core::engine::{Answers, Disposition, OptionSet, assess};
use care_finder_core::names::OptionName;
use care_finder_core::protocol::PROTOCOL;
use serde_json::{Map, Value, json};

use super::diagrams::Diagrams;
use super::moves::Direction;
use super::union::Union;
use super::*;
use crate::exported::judge::{Chosen, Place};
use crate::exported::seal;

const OLD: &str = include_str!("../../../../cases/protocols/0.2.0.json");

/// A small generator of random numbers that repeats: xorshift64*.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % end.max(1)
    }

    /// Valid answers; one question in eight is left blank.
    fn answers(&mut self, protocol: &Exported) -> Chosen {
        let mut answers = Chosen::new();
        for question in &protocol.questions {
            if self.below(8) == 0 {
                continue;
            }
            let first = &question.options[self.below(question.options.len())];
            answers.insert(first.id.clone());
            if question.several && !first.alone {
                for _ in 0..self.below(3) {
                    let more = &question.options[self.below(question.options.len())];
                    if !more.alone {
                        answers.insert(more.id.clone());
                    }
                }
            }
        }
        answers
    }
}

fn exported() -> Map<String, Value> {
    let Value::Object(export) = export::sealed(Map::new()) else { panic!("an object") };
    export
}

fn read_of(export: Map<String, Value>) -> Exported {
    read::export("test", &seal::sealed(export).to_string()).unwrap()
}

fn this() -> Exported {
    read_of(exported())
}

/// This protocol with one part changed, sealed again as if a program had written it.
fn planted(change: impl FnOnce(&mut Map<String, Value>)) -> Exported {
    let mut export = exported();
    change(&mut export);
    read_of(export)
}

#[test]
fn an_export_is_read_as_the_engine_decides() {
    let protocol = this();
    let mut dice = Dice(7);
    let mut seen = BTreeSet::new();
    for _ in 0..20_000 {
        let answers = dice.answers(&protocol);
        let set = answers
            .iter()
            .fold(OptionSet::EMPTY, |set, option| set.with(OptionName::with_key(option).unwrap().set()));
        let assessment = assess(&PROTOCOL, &Answers::of(set));
        let ours = protocol.judge(&answers);
        assert_eq!(protocol.named(ours.place), assessment.disposition.id(), "{answers:?}");
        let beside: BTreeSet<String> = assessment
            .today
            .iter()
            .map(|cause| format!("today: {}", cause.id()))
            .chain(assessment.add_ons.iter().map(|one| one.id().to_owned()))
            .chain(assessment.flags.iter().map(|one| one.id().to_owned()))
            .collect();
        assert_eq!(ours.beside, beside, "{answers:?}");
        if let Disposition::Level(_) = assessment.disposition {
            let decisive: Vec<_> = assessment.decisive.iter().map(|rule| rule.key().to_owned()).collect();
            assert_eq!(
                ours.decisive.iter().map(|rule| rule.id.clone()).collect::<Vec<_>>(),
                decisive,
                "{answers:?}"
            );
        }
        seen.insert(assessment.disposition.id());
    }
    assert_eq!(seen.len(), 7, "some disposition was never met: {seen:?}");
}

#[test]
fn the_export_of_0_2_0_says_of_its_cases_what_its_program_said() {
    let old = read::export("0.2.0", OLD).unwrap();
    let said = include_str!("../../../../cases/protocols/0.2.0.levels.txt");
    assert_eq!(said.lines().count(), old.cases.len());
    for line in said.lines() {
        let (case, level) = line.rsplit_once(' ').unwrap();
        assert_eq!(old.named(old.judge(&old.cases[case]).place), level, "{case}");
    }
}

#[test]
fn the_diagrams_agree_with_the_reading_also_where_questions_differ() {
    let (old, new) = (read::export("0.2.0", OLD).unwrap(), this());
    let union = Union::new(&old, &new);
    let mut dice = Dice(11);
    for protocol in [&old, &new] {
        let diagrams = Diagrams::new(protocol, &union);
        let mut bounded = 0;
        for _ in 0..5_000 {
            // Only what is shared, in questions that both ask; its own questions answered at random where they apply.
            let mut answers: Chosen = dice
                .answers(protocol)
                .into_iter()
                .filter(|option| {
                    union.shared.contains(option)
                        || !union.questions.contains(&protocol.question_of(option).unwrap().id)
                })
                .collect();
            for question in &protocol.questions {
                let facts = protocol.facts(&answers);
                let mine = !union.questions.contains(&question.id);
                let blank = question.options.iter().all(|option| !answers.contains(&option.id));
                if mine && blank && question.enable_when.holds(&facts) {
                    let offered: Vec<_> =
                        question.options.iter().filter(|option| option.enable_when.holds(&facts)).collect();
                    answers.insert(offered[dice.below(offered.len())].id.clone());
                }
            }
            let place = protocol.judge(&answers).place;
            let number = match place {
                Place::Adolescent => 0,
                Place::Level(level) => level + 1,
                Place::Emergency => protocol.levels.len() + 1,
            };
            let ticks =
                union.options.iter().map(|option| answers.contains(option) && union.shared.contains(option));
            let valuation = biodivine_lib_bdd::BddValuation::new(ticks.collect());
            for (least, reach) in diagrams.at_least.iter().enumerate() {
                let (surely, possibly) =
                    (reach.surely.eval_in(&valuation), reach.possibly.eval_in(&valuation));
                assert!(
                    !surely || number >= least,
                    "{} says {place:?}, at least {least} for sure: {answers:?}",
                    protocol.version
                );
                assert!(
                    possibly || number < least,
                    "{} says {place:?}, never {least}: {answers:?}",
                    protocol.version
                );
                bounded += usize::from(surely && least == number);
            }
        }
        assert!(bounded > 1000, "only {bounded} answers reach their bound: too few to show anything");
    }
}

#[test]
fn a_protocol_is_the_same_as_itself() {
    let found = moves::compare(&this(), &this()).unwrap();
    assert!(found.moves.is_empty() && found.beside.is_empty());
    assert!(found.open < 1e-6 && (found.same - 1_000_000.0).abs() < 1e-6);
    assert_eq!(found.sets, "26954539866229389711330823315750224000", "as docs/validation.md counts them");
}

#[test]
fn a_planted_lowering_is_reported_first_with_its_witness_and_its_rule() {
    let lowered = planted(|export| {
        let then = &mut export["rules"]["withdrawal.large_amount"]["then"];
        assert_eq!(then[0], json!({ "at_least": "medically_managed" }));
        then[0] = json!({ "at_least": "op" });
    });
    let found = moves::compare(&this(), &lowered).unwrap();
    assert!(!found.moves.is_empty());
    assert!(found.moves.iter().all(|one| one.direction == Direction::Down));
    for one in &found.moves {
        assert!(
            one.witness.shared.contains("amount.17_plus") && one.witness.shared.contains("daily.alcohol")
        );
        // For a minor, medically managed care is an emergency, and that is lost too.
        assert!(matches!(one.from, Place::Level(4) | Place::Emergency), "{one:?}");
        assert_eq!(this().judge(&one.witness.old).place, one.from);
        assert_eq!(lowered.judge(&one.witness.new).place, one.to);
        assert!(one.rules.iter().any(|rule| rule.rule == "withdrawal.large_amount"));
    }
    let sheet = compared(&this(), &lowered, false).unwrap();
    let verdict = sheet.lines().find(|line| line.starts_with("**")).unwrap();
    assert!(verdict.contains("move down"), "{verdict}");
    assert!(sheet.contains("- Then, old: at least `medically_managed`"), "{sheet}");
}

#[test]
fn a_planted_raise_is_no_lowering() {
    let raised =
        planted(|export| export["rules"]["use_risk.moderate"]["then"][0] = json!({ "at_least": "php" }));
    let found = moves::compare(&this(), &raised).unwrap();
    assert!(!found.moves.is_empty() && found.moves.iter().all(|one| one.direction == Direction::Up));
    let sheet = compared(&this(), &raised, false).unwrap();
    assert!(sheet.contains("**None moves down**"), "{sheet}");
}

#[test]
fn a_reworded_reason_is_no_change() {
    let reworded = planted(|export| {
        export["rules"]["withdrawal.large_amount"]["because"]["en"] = json!("Said in other words.");
    });
    let (found, differences) =
        (moves::compare(&this(), &reworded).unwrap(), differences::between(&this(), &reworded));
    assert!(found.moves.is_empty() && found.beside.is_empty());
    assert_eq!(differences.reasons_reworded, ["withdrawal.large_amount"]);
    assert!(differences.rules_changed.is_empty());
    let sheet = compared(&this(), &reworded, false).unwrap();
    assert!(sheet.contains("No set of answers gets anything else than before."), "{sheet}");
}

#[test]
fn a_lost_add_on_is_said_with_an_example() {
    let without = planted(|export| {
        let then = export["rules"]["withdrawal.naloxone"]["then"].as_array_mut().unwrap();
        then.retain(|then| *then != json!({ "add": "naloxone" }));
    });
    let found = moves::compare(&this(), &without).unwrap();
    assert!(found.moves.is_empty());
    let [naloxone] = &found.beside[..] else { panic!("{:?}", found.beside) };
    assert_eq!(naloxone.what, "naloxone");
    let (.., witness) = naloxone.lost.as_ref().unwrap();
    assert!(this().judge(&witness.old).beside.contains("naloxone"));
    assert!(!without.judge(&witness.new).beside.contains("naloxone"));
    assert!(naloxone.gained.is_none());
}

#[test]
fn the_sheet_from_0_2_0_is_fresh() {
    let old = read::export("0.2.0", OLD).unwrap();
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let new = read_of({
        let cases =
            ["cases/vignettes", "cases/people.toml", "cases/external.toml"].map(|path| root.join(path));
        let Value::Object(export) = export::sealed(files::cases(&cases).unwrap()) else {
            panic!("an object")
        };
        export
    });
    let sheet = compared(&old, &new, false).unwrap();
    let path = root.join("docs/changes/0.2.0-to-0.3.0.md");
    if new.version == "0.3.0" {
        if std::env::var_os("CARE_FINDER_BLESS").is_some() {
            fs::write(&path, &sheet).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap() == sheet,
            "{} is out of date; run cargo xtask bless docs --accept",
            path.display()
        );
    }
    // Every witness is what it claims to be, according to the second reading.
    for one in moves::compare(&old, &new).unwrap().moves {
        assert_eq!(
            (old.judge(&one.witness.old).place, new.judge(&one.witness.new).place),
            (one.from, one.to)
        );
    }
}
