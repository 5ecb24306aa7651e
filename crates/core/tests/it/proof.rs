//! Proofs: the safety properties P1 to P14 for every combination of answers, and that nothing in the protocol is
//! dead. Each broken one prints a smallest counterexample. P4 and P5 hold by type (docs/validation.md); P15 to P17
//! are tested elsewhere (questionnaire, text).

/// The protocol as diagrams.
mod diagram;
/// Worse, withheld and earlier answers compared.
mod order;
/// What certain answers lead to.
mod outcomes;
/// How long it took.
mod watch;
/// The protocol as a whole.
mod whole;

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{Disposition, assess};
use care_finder_core::names::{OptionName, QuestionName, RuleName};
use care_finder_core::protocol::PROTOCOL;

use crate::report::report;
use crate::support::{Dice, answers, question, random_ticks};
use diagram::{Diagrams, valuation_of};
use order::{history, monotone, withheld};
use outcomes::{cannabis, crisis_line, do_not_stop, medical, minors, opioids, poor_home, red_flags, total};
use watch::Watch;
use whole::{masked, most_questions, no_dead_rule, reachable};

/// One property: its number, what it says, and whether it holds.
type Property = (&'static str, &'static str, fn(&Diagrams) -> Result<(), String>);

const PROPERTIES: &[Property] = &[
    ("P1", "a red flag gives Emergency, whatever else is answered", red_flags),
    ("P2", "a worse answer never lowers the level and removes no add-on or flag", monotone),
    ("P3", "not sure, prefer not to say and blank never give less than the mildest plain answer", withheld),
    (
        "P6",
        "past seizure or delirium with alcohol or sedatives, or daily alcohol with sedatives: 24-hour medical",
        medical,
    ),
    ("P7", "daily alcohol, sedatives or unknown drugs: do not stop suddenly", do_not_stop),
    (
        "P8",
        "opioids: naloxone and medication; uncomplicated opioid use alone is never sent to detox",
        opioids,
    ),
    ("P9", "any thought of suicide or harm: 988 on every later screen", crisis_line),
    ("P10", "under 18: adolescent route or Emergency, nothing else", minors),
    (
        "P11",
        "a poor home without failed treatment never makes the difference to residential; adds a residence",
        poor_home,
    ),
    ("P12", "daily cannabis alone: at most intensive outpatient", cannabis),
    ("P13", "failed treatment never lowers; goals met may", history),
    ("P14", "every combination ends in Emergency, the adolescent route or a level: never in no help", total),
    (
        "Q1",
        "nobody is asked more questions than MOST_QUESTIONS, and somebody is asked so many",
        most_questions,
    ),
    ("Q2", "an answer to a question that does not apply has no effect", masked),
    (
        "Q3",
        "every question can apply, every option can count, every level, add-on and flag can be reached",
        reachable,
    ),
    ("Q4", "no rule is dead, none is always outranked by others", no_dead_rule),
];

/// Number and words of each property, and over how many combinations of answers it is proved.
pub fn summary() -> (Vec<(&'static str, &'static str)>, String) {
    let properties = PROPERTIES.iter().map(|(number, says, _)| (*number, *says)).collect();
    (properties, grouped(&Diagrams::new().world.exact_cardinality().to_string()))
}

#[test]
fn the_safety_properties_hold_for_every_combination_of_answers() {
    let start = Watch::start();
    let diagrams = Diagrams::new();
    let built = start.milliseconds();
    let (mut proved, mut broken) = (Vec::new(), Vec::new());
    for (number, says, check) in PROPERTIES {
        let start = Watch::start();
        match check(&diagrams) {
            Ok(()) => {
                proved.push(format!("{number:>4}  proved  {:>5} ms  {says}", start.milliseconds()));
            }
            Err(why) => broken.push(format!("{number} is broken: {says}\n  {why}")),
        }
    }
    proved.push(format!(
        "{} properties proved over {} combinations of answers (blank included); diagrams {} ms, all {} ms",
        proved.len(),
        grouped(&diagrams.world.exact_cardinality().to_string()),
        built,
        start.milliseconds()
    ));
    report(&proved.join("\n"));
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_diagrams_cover_every_question_every_option_and_every_rule() {
    let diagrams = Diagrams::new();
    assert_eq!(diagrams.applies.len(), QuestionName::ALL.len());
    assert_eq!(diagrams.fires.len(), RuleName::ALL.len());
    for name in OptionName::ALL {
        let owners = PROTOCOL
            .questions
            .iter()
            .filter(|question| question.options.iter().any(|option| option.id == name.id()));
        assert_eq!(owners.count(), 1, "{} belongs to no question, or to two", name.key());
        // Ticked or not, it makes a difference to the ways there are to answer: the diagrams know it.
        let ticked = diagrams.world.and(&diagrams.ticked(name.id()));
        assert!(!ticked.is_false() && ticked != diagrams.world, "{} is not in the diagrams", name.key());
    }
}

#[test]
fn the_diagrams_agree_with_the_engine_on_a_million_random_answer_sets() {
    let diagrams = Diagrams::new();
    let emergency = diagrams.emergency();
    let mut dice = Dice::new(1_000_000);
    let mut seen = std::collections::BTreeMap::new();
    let count = 1_000_000;
    for _ in 0..count {
        let ticks = random_ticks(&mut dice);
        let valuation = valuation_of(&ticks);
        let answers = answers(&ticks);
        assert!(
            answers.chosen().iter().eq(ticks.iter().map(|name| name.id())),
            "a set lost some of {ticks:?}"
        );
        let assessment = assess(&PROTOCOL, &answers);
        *seen.entry(assessment.disposition.id()).or_insert(0_u32) += 1;
        let is = |diagram: &Bdd| diagram.eval_in(&valuation);
        let is_emergency = assessment.disposition == Disposition::Emergency;
        assert_eq!(is(&emergency), is_emergency, "{answers:?}");
        for (level, least) in &diagrams.outcome.at_least {
            assert_eq!(is(least), assessment.level >= *level, "{level:?} {answers:?}");
        }
        for (add_on, with) in &diagrams.outcome.add_ons {
            assert_eq!(is(with), assessment.add_ons.has(*add_on), "{add_on:?} {answers:?}");
        }
        for (flag, raised) in &diagrams.outcome.flags {
            assert_eq!(is(raised), assessment.flags.has(*flag), "{flag:?} {answers:?}");
        }
        for (rule, fires) in PROTOCOL.rules.iter().zip(&diagrams.fires) {
            assert_eq!(is(fires), assessment.fired.has(rule.name), "{} {answers:?}", rule.name.key());
        }
    }
    assert_eq!(seen.len(), 7, "some disposition was never met: {seen:?}");
    report(&format!(
        "the diagrams agree with the engine on {} random answer sets",
        grouped(&count.to_string())
    ));
}

/// Emergency, each level, each add-on, each flag, with names.
fn everything(all: &Diagrams) -> Vec<(String, Bdd)> {
    let mut everything = vec![("Emergency".to_owned(), all.emergency())];
    everything
        .extend(all.outcome.at_least.iter().map(|(level, least)| (format!("{level:?}"), least.clone())));
    everything.extend(all.outcome.add_ons.iter().map(|(add_on, with)| (format!("{add_on:?}"), with.clone())));
    everything.extend(all.outcome.flags.iter().map(|(flag, raised)| (format!("{flag:?}"), raised.clone())));
    everything
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
