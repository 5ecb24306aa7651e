//! Proofs: the safety properties P1 to P14 and the upper bounds U1 to U14 for every combination of answers, and that
//! nothing in the protocol is dead. A broken one prints a smallest counterexample. P4 and P5 hold by type
//! (docs/validation.md); P15 to P17 are tested elsewhere (questionnaire, text).

/// How much care nobody is sent to without need.
mod bounds;
/// The protocol as diagrams.
pub mod diagram;
/// Worse, withheld and earlier answers compared.
mod order;
/// What certain answers lead to.
mod outcomes;
/// How long it took.
pub mod watch;
/// The protocol as a whole.
mod whole;

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{Cause, Disposition, assess};
use care_finder_core::names::OptionName::{
    self, ControlCannotCut, ControlDespiteHarm, ControlFirst, ControlMore, ControlNeed,
};
use care_finder_core::names::{QuestionName, RuleName};
use care_finder_core::protocol::PROTOCOL;

use crate::report::report;
use crate::support::{Dice, answers, question, random_ticks};
use bounds::{
    a_drink_or_two, as_told, as_told_with_a_drink, attempt_in_care, hard_days, long_ago, not_sure_everywhere,
    only_cannabis, only_opioids, only_tobacco, some_drinks, stable_voices, uses_nothing, well_in_care,
    well_in_outpatient_care, wish_or_images, worried_at_times,
};
use diagram::{Cases, Diagrams, valuation_of};
use order::{history, monotone, withheld};
use outcomes::{cannabis, crisis_line, do_not_stop, medical, minors, opioids, poor_home, red_flags, total};
use watch::Watch;
use whole::{masked, most_questions, no_dead_rule, reachable};

/// One property: its number, what it says, and whether it holds.
pub type Property = (&'static str, &'static str, fn(&Diagrams) -> Result<(), String>);

pub const PROPERTIES: &[Property] = &[
    (
        "P1",
        "a danger sign, a plan, an attempt or a plan to hurt somebody gives Emergency with its cause, whatever else is \
         answered, until the visitor says that help has been reached; the cause stays",
        red_flags,
    ),
    (
        "P2",
        "a worse answer never lowers the level and removes no emergency, no \"today\", no add-on and no flag",
        monotone,
    ),
    ("P3", "not sure, prefer not to say and blank never give less than the mildest plain answer", withheld),
    (
        "P6",
        "an earlier seizure or delirium in withdrawal, with daily alcohol, eight drinks, or sedatives not as told or \
         stopped at once, last use within three days; or daily alcohol of three drinks with daily sedatives: 24-hour \
         medical care",
        medical,
    ),
    (
        "P7",
        "daily alcohol, sedatives, opioids, GHB or an unknown drug: do not stop suddenly; daily inhalants alone: never",
        do_not_stop,
    ),
    (
        "P8",
        "opioids now or in the past: naloxone; not as told, kratom or in the past: medicine too. Opioids alone never need a \
         detox bed, however strong the withdrawal, even alone at night, except in pregnancy, with a serious illness, \
         an open wound or very low weight, or when treatment has failed more than once",
        opioids,
    ),
    (
        "P9",
        "any thought of suicide or harm, or no answer about it: 988 on every later screen; a wish to be dead or \
         thoughts of suicide: talk to somebody today",
        crisis_line,
    ),
    ("P10", "under 18: adolescent route or Emergency, nothing else", minors),
    (
        "P11",
        "a poor home makes the difference to residential only with four signs of lost control and use in the week, \
         failed treatment with a sign, thoughts of suicide on most days, new psychosis or mania, or heavy use with \
         withdrawal; with use now or before it adds a recovery residence",
        poor_home,
    ),
    ("P12", "cannabis alone, even daily: at most intensive outpatient", cannabis),
    ("P13", "failed treatment never lowers; goals met and detox finished may", history),
    (
        "P14",
        "every combination ends in Emergency, the adolescent route or a level: never without help",
        total,
    ),
    (
        "U1",
        "alcohol only, up to 7 drinks on a drinking day, even daily, nothing on stopping, at most one sign of lost \
         control and no urges, detox not just finished: outpatient, nothing today, no supervised withdrawal",
        some_drinks,
    ),
    (
        "U1b",
        "one or two drinks, even daily, whatever mild thing happens on stopping, no sign of lost control or not told: \
         outpatient, nothing today",
        a_drink_or_two,
    ),
    (
        "U2",
        "sedatives, opioids and stimulants just as a doctor said, whatever ever happened on stopping: outpatient, \
         nothing today, no medicine for opioids, no supervised withdrawal; naloxone only with opioids",
        as_told,
    ),
    (
        "U2b",
        "the same with one or two drinks and nothing strong on stopping: outpatient",
        as_told_with_a_drink,
    ),
    ("U3", "last use more than four weeks ago, or detox finished: never medically managed for it", long_ago),
    (
        "U4",
        "uses nothing: no add-on of use; naloxone and medicine for opioids only with methadone or buprenorphine, just \
         out of rehab or jail, or with signs of an overdose",
        uses_nothing,
    ),
    (
        "U5",
        "in intensive outpatient, day treatment or a live-in program, sober over a week, goals met, no thought of harm, \
         mind coping, no danger from illness or weight: at most intensive outpatient",
        well_in_care,
    ),
    (
        "U5b",
        "the same in outpatient care with no sign of lost control: outpatient; in detox or hospital with detox \
         finished: at most day treatment",
        well_in_outpatient_care,
    ),
    (
        "U6",
        "cannabis and tobacco only: at most intensive outpatient; with at most three signs of lost control, no urges \
         after treatment and no overdose in the year, outpatient",
        only_cannabis,
    ),
    (
        "U7",
        "opioids only, treatment failed once at most, no pregnancy, serious illness, open wound or very low weight, any \
         home, strong withdrawal or not: never a detox bed",
        only_opioids,
    ),
    ("U8", "tobacco only: outpatient, and nothing but help to stop tobacco", only_tobacco),
    (
        "U9",
        "uses nothing, sad, worried or in a panic at times: outpatient, nothing today, any home, any treatment before",
        worried_at_times,
    ),
    (
        "U10",
        "uses nothing, copes: a wish to be dead or unwanted images are outpatient, self-harm with no wish to die is at \
         most intensive outpatient, and neither is an emergency",
        wish_or_images,
    ),
    (
        "U11",
        "an attempt within three months that is being cared for, and nothing else: exactly intensive outpatient",
        attempt_in_care,
    ),
    ("U12", "voices for years, known and no worse: outpatient, nothing today", stable_voices),
    (
        "U13",
        "\"not sure\" to every question, by somebody looking for help: exactly intensive outpatient",
        not_sure_everywhere,
    ),
    (
        "U14",
        "most days hard, for the first time or helped before, a safe home, nothing else: outpatient",
        hard_days,
    ),
    (
        "Q1",
        "nobody is asked more questions than MOST_QUESTIONS; somebody in care is asked that many, and nobody else",
        most_questions,
    ),
    ("Q2", "an answer to a question that does not apply has no effect", masked),
    (
        "Q3",
        "every question can apply, every option can be chosen, every level, cause, add-on and flag can be reached",
        reachable,
    ),
    ("Q4", "no rule is dead, none is always outranked by others", no_dead_rule),
];

/// The number and words of each property, and over how many combinations of answers it is proved.
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
        // Ticked or not, it makes a difference to the ways of answering, and the diagrams know it.
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
        let is = |cases: &Cases| cases.eval_in(&valuation);
        let is_emergency = assessment.disposition == Disposition::Emergency;
        assert_eq!(is(&emergency), is_emergency, "{answers:?}");
        for cause in Cause::ALL {
            let found = |causes: &[(Cause, Cases)]| {
                causes.iter().any(|(one, cases)| *one == cause && cases.eval_in(&valuation))
            };
            let outcome = &diagrams.outcome;
            assert_eq!(found(&outcome.emergency), assessment.emergency.has(cause), "{cause:?} {answers:?}");
            assert_eq!(found(&outcome.today), assessment.today.has(cause), "today {cause:?} {answers:?}");
        }
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
            assert_eq!(
                fires.eval_in(&valuation),
                assessment.fired.has(rule.name),
                "{} {answers:?}",
                rule.name.key()
            );
        }
    }
    assert_eq!(seen.len(), 7, "some disposition was never met: {seen:?}");
    report(&format!(
        "the diagrams agree with the engine on {} random answer sets",
        grouped(&count.to_string())
    ));
}

/// Emergency, each cause of it and of "today", each level, each add-on, each flag, with names.
fn everything(all: &Diagrams) -> Vec<(String, Cases)> {
    let mut everything = vec![("Emergency".to_owned(), all.emergency())];
    let outcome = &all.outcome;
    everything
        .extend(outcome.emergency.iter().map(|(cause, now)| (format!("Emergency({cause:?})"), now.clone())));
    everything
        .extend(outcome.today.iter().map(|(cause, today)| (format!("Today({cause:?})"), today.clone())));
    everything.extend(outcome.at_least.iter().map(|(level, least)| (format!("{level:?}"), least.clone())));
    everything.extend(outcome.add_ons.iter().map(|(add_on, with)| (format!("{add_on:?}"), with.clone())));
    everything.extend(outcome.flags.iter().map(|(flag, raised)| (format!("{flag:?}"), raised.clone())));
    everything
}

/// At least this many signs of lost control.
fn signs(all: &Diagrams, count: usize) -> Bdd {
    let signs = [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed];
    all.several(count, signs.iter().map(|sign| all.any(&[*sign])))
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
