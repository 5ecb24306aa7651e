//! Proofs: the safety properties P1 to P14 for every combination of answers, and that nothing in the protocol is
//! dead. Each broken one prints a smallest counterexample. P15 to P17 are tested elsewhere (questionnaire, text).

use biodivine_lib_bdd::Bdd;
use care_finder::engine::{
    AddOn, Consequence, Disposition, Flag, Kind, LevelOfCare, OptionSet, Question, assess,
};
use care_finder::protocol::OptionName::{self, *};
use care_finder::protocol::{MOST_QUESTIONS, PROTOCOL, QuestionName};

use crate::report::report;
use crate::support::{Dice, random_answers};

mod diagram;
mod watch;

use diagram::{Diagrams, by_role, valuation_of};
use watch::Watch;

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
    ("Q1", "nobody is asked more than 16 questions, and somebody is asked 16", sixteen),
    ("Q2", "an answer to a question that does not apply has no effect", masked),
    (
        "Q3",
        "every question can apply, every option can count, every level, add-on and flag can be reached",
        reachable,
    ),
    ("Q4", "no rule is dead, none is for ever in the shadow of others", no_dead_rule),
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
fn the_diagrams_agree_with_the_engine_on_a_million_random_answer_sets() {
    let diagrams = Diagrams::new();
    let emergency = diagrams.emergency();
    let mut dice = Dice::new(1_000_000);
    let mut seen = std::collections::BTreeMap::new();
    let count = 1_000_000;
    for _ in 0..count {
        let answers = tidy(random_answers(&mut dice).chosen());
        let valuation = valuation_of(answers);
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
        for (place, fires) in diagrams.fires.iter().enumerate() {
            assert_eq!(is(fires), assessment.fired.has(place), "rule {place} {answers:?}");
        }
    }
    assert_eq!(seen.len(), 7, "some disposition was never met: {seen:?}");
    report(&format!(
        "the diagrams agree with the engine on {} random answer sets",
        grouped(&count.to_string())
    ));
}

/// Answers as the page can give them: valid for each question on its own.
fn tidy(chosen: OptionSet) -> care_finder::engine::Answers {
    let everything =
        care_finder::engine::Facts { chosen: OptionSet(u128::MAX), settled: OptionSet(u128::MAX) };
    PROTOCOL.questions.iter().fold(care_finder::engine::Answers::NONE, |answers, question| {
        answers.replace(question.set(), question.valid(chosen, &everything))
    })
}

fn red_flags(all: &Diagrams) -> Result<(), String> {
    let flags = question(QuestionName::RedFlags);
    let (stated, _) = by_role(flags);
    let danger = all.or(stated.iter().filter(|id| **id != RedFlagsNone.id()).map(|id| all.ticked(*id)));
    all.holds(&danger.imp(&all.emergency()))
}

/// For each pair (milder, worse) of each question, all other answers the same; where several may be chosen, one more
/// is worse too. Emergency counts as the highest.
fn monotone(all: &Diagrams) -> Result<(), String> {
    for question in PROTOCOL.questions {
        for (milder, worse) in question.worse {
            compare(all, question, OptionSet::of(*milder), OptionSet::of(*worse))?;
        }
        if question.kind == Kind::Multiple {
            let facts: Vec<_> =
                question.options.iter().filter(|option| !option.role.stands_alone()).collect();
            for added in &facts {
                let alone: Vec<_> = question
                    .options
                    .iter()
                    .filter(|option| option.role.stands_alone())
                    .map(|option| (Diagrams::variables_of(question)[place(question, option.id)], false))
                    .collect();
                let variable = Diagrams::variables_of(question)[place(question, added.id)];
                let world = all.world.restrict(&alone).var_restrict(variable, true);
                for (what, diagram) in everything(all) {
                    let with = |on| diagram.restrict(&alone).var_restrict(variable, on);
                    all.holds(&world.imp(&with(false).imp(&with(true)))).map_err(|why| {
                        format!("adding {:?} loses {what}\n  {why}", OptionName::at(added.id))
                    })?;
                }
            }
        }
    }
    Ok(())
}

fn compare(all: &Diagrams, question: &Question, milder: OptionSet, worse: OptionSet) -> Result<(), String> {
    for (what, diagram) in everything(all) {
        let at = |choice| Diagrams::given(&diagram, question, choice);
        all.holds(&at(milder).imp(&at(worse))).map_err(|why| {
            let names: Vec<_> = milder.with(worse).iter().filter_map(OptionName::at).collect();
            format!("from {names:?} {what} is lost\n  {why}")
        })?;
    }
    Ok(())
}

/// For each answer withheld: if every plain answer gives at least this, so does withholding it.
fn withheld(all: &Diagrams) -> Result<(), String> {
    for question in PROTOCOL.questions {
        let (stated, withheld) = by_role(question);
        // The journey is no answer about the person: without it there is no result, and its two ways exclude each other.
        let blank = (question.id != QuestionName::Journey.id()).then_some(OptionSet::EMPTY);
        let choices = withheld.into_iter().map(OptionSet::of).chain(blank);
        let mut heights: Vec<(String, Bdd)> = vec![("Emergency".to_owned(), all.emergency())];
        heights.extend(
            all.outcome
                .at_least
                .iter()
                .map(|(level, least)| (format!("{level:?}"), least.or(&all.emergency()))),
        );
        for choice in choices {
            for (what, height) in &heights {
                let mut every = all.world.clone();
                for plain in &stated {
                    every = every.and(&Diagrams::given(height, question, OptionSet::of(*plain)));
                }
                all.holds(&every.imp(&Diagrams::given(height, question, choice))).map_err(|why| {
                    format!("{:?} withheld loses {what}\n  {why}", QuestionName::at(question.id))
                })?;
            }
        }
    }
    Ok(())
}

fn medical(all: &Diagrams) -> Result<(), String> {
    let seizure = all.any(&[WithdrawalSevere]).and(&all.any(&[UsedAlcohol, UsedSedatives]));
    let both = all.any(&[DailyAlcohol]).and(&all.any(&[UsedSedatives]));
    all.holds(&seizure.or(&both).imp(&all.emergency().or(all.at_least(LevelOfCare::MedicallyManaged))))
}

fn do_not_stop(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.any(&[DailyAlcohol, DailySedatives, DailyOther]).imp(all.add_on(AddOn::DoNotStopSuddenly)))
}

fn opioids(all: &Diagrams) -> Result<(), String> {
    let opioids = all.any(&[UsedOpioids]);
    all.holds(&opioids.imp(&all.add_on(AddOn::Naloxone).and(all.add_on(AddOn::OpioidMedication))))?;
    let complicated = all.any(&[
        UsedAlcohol,
        UsedSedatives,
        UsedStimulants,
        UsedCannabis,
        UsedOther,
        WithdrawalStrong,
        WithdrawalSevere,
        HealthIllness,
        HealthPregnant,
        NightNo,
        JourneyInTreatment,
    ]);
    all.holds(&opioids.and_not(&complicated).imp(&all.at_least(LevelOfCare::MedicallyManaged).not()))
}

fn crisis_line(all: &Diagrams) -> Result<(), String> {
    all.holds(
        &all.any(&[HarmThoughts, HarmPlan, HarmAttempt, HarmNotSure, HarmPreferNot])
            .imp(all.flag(Flag::CrisisLine)),
    )
}

/// Routing is the engine's: the diagram says which minors are emergencies, the engine is asked about the rest.
fn minors(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.minor().and(all.at_least(LevelOfCare::MedicallyManaged)).imp(&all.emergency()))?;
    let mut dice = Dice::new(18);
    for _ in 0..100_000 {
        let answers = random_answers(&mut dice).replace(question(QuestionName::Age).set(), AgeUnder18.set());
        if let Disposition::Level(level) = assess(&PROTOCOL, &answers).disposition {
            return Err(format!("{level:?} for a minor\n  {}", diagram::in_words(answers)));
        }
    }
    Ok(())
}

fn poor_home(all: &Diagrams) -> Result<(), String> {
    let home = question(QuestionName::Home);
    let residential = all.at_least(LevelOfCare::Residential);
    let failed = all.any(&[HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]);
    for poor in [HomeStrained, HomeUnstable, HomeUnsafe] {
        let difference = Diagrams::given(residential, home, poor.set()).and_not(&Diagrams::given(
            residential,
            home,
            HomeSupportive.set(),
        ));
        all.holds(&difference.imp(&failed)).map_err(|why| format!("{poor:?}\n  {why}"))?;
        all.holds(&all.any(&[poor]).imp(all.add_on(AddOn::RecoveryResidence)))?;
    }
    Ok(())
}

/// Alone: no other substance, no danger sign, no thought of harm, no mental health need, no failed treatment.
fn cannabis(all: &Diagrams) -> Result<(), String> {
    let other = all.any(&[
        UsedAlcohol,
        UsedSedatives,
        UsedOpioids,
        UsedStimulants,
        UsedOther,
        HarmThoughts,
        HarmPlan,
        HarmAttempt,
        MentalHard,
        MentalUnable,
        MentalPsychosis,
        HistoryReturned,
        HistoryReturnedOften,
        HistoryDetoxOften,
        JourneyInTreatment,
    ]);
    let alone = all.any(&[DailyCannabis]).and_not(&other);
    all.holds(&alone.imp(&all.at_least(LevelOfCare::PartialHospitalization).not()))
}

fn history(all: &Diagrams) -> Result<(), String> {
    let asked = question(QuestionName::History);
    for failed in [HistoryReturned, HistoryReturnedOften, HistoryDetoxOften] {
        for before in [HistoryNever, HistoryHelped] {
            compare(all, asked, before.set(), failed.set())?;
        }
    }
    let progress = question(QuestionName::Progress);
    let residential = all.at_least(LevelOfCare::Residential);
    let lowered = Diagrams::given(residential, progress, ProgressBetter.set()).and_not(&Diagrams::given(
        residential,
        progress,
        ProgressGoalsMet.set(),
    ));
    all.example(&lowered).map(|_| ()).ok_or_else(|| "goals met never lower anything".to_owned())
}

/// The three dispositions cover everything; that none means "no help" is the type's doing.
fn total(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.emergency().or(&all.minor()).or(all.at_least(LevelOfCare::Outpatient)))
}

/// Counts the questions that apply. Progress and missed sessions apply in treatment, but are not asked once use came
/// back: all that their rules demand is the present level or the one above, and that is then demanded already.
fn sixteen(all: &Diagrams) -> Result<(), String> {
    let skipped = [QuestionName::Progress, QuestionName::Missed];
    let options = skipped.iter().fold(OptionSet::EMPTY, |set, name| set.with(question(*name).set()));
    for rule in PROTOCOL.rules().filter(|rule| rule.when.options().meets(options)) {
        let relative = [Consequence::AtLeastPresent, Consequence::AbovePresent];
        if !rule.then.iter().all(|then| relative.contains(then)) {
            return Err(format!(
                "{} makes progress or missed sessions matter after a return to use",
                rule.id
            ));
        }
    }
    let came_back = all.any(&[ReturnYes]);
    let mut at_least: Vec<Bdd> = vec![all.world.and_not(&all.world); 17];
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        let asked = if skipped.iter().any(|name| name.id() == question.id) {
            applies.and_not(&came_back)
        } else {
            applies.clone()
        };
        for count in (0..at_least.len()).rev() {
            let before = if count == 0 { all.world.clone() } else { at_least[count - 1].clone() };
            at_least[count] = at_least[count].or(&before.and(&asked));
        }
    }
    let most = usize::from(MOST_QUESTIONS);
    all.example(&at_least[most - 1]).ok_or("nobody is asked sixteen: the bound is not tight")?;
    all.holds(&at_least[most].not())
}

fn masked(all: &Diagrams) -> Result<(), String> {
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        for (what, diagram) in everything(all) {
            let blank = Diagrams::given(&diagram, question, OptionSet::EMPTY);
            all.holds(&applies.not().imp(&diagram.iff(&blank)))
                .map_err(|why| format!("{:?} changes {what}\n  {why}", QuestionName::at(question.id)))?;
        }
    }
    Ok(())
}

fn reachable(all: &Diagrams) -> Result<(), String> {
    let can = |what: String, diagram: &Bdd| {
        all.example(diagram).map(|_| ()).ok_or(format!("{what} cannot be reached"))
    };
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        can(format!("{:?}", QuestionName::at(question.id)), applies)?;
    }
    for name in OptionName::ALL {
        can(format!("{name:?}"), &all.any(&[*name]))?;
    }
    let calm = all.emergency().or(&all.minor()).not();
    for (place, (level, least)) in all.outcome.at_least.iter().enumerate() {
        let above = all
            .outcome
            .at_least
            .get(place + 1)
            .map_or_else(|| all.world.and_not(&all.world), |(_, above)| above.clone());
        can(format!("{level:?}"), &calm.and(least).and_not(&above))?;
    }
    can("Emergency".to_owned(), &all.emergency())?;
    can("the adolescent route".to_owned(), &all.minor().and_not(&all.emergency()))?;
    for (what, diagram) in everything(all) {
        can(what, &diagram)?;
    }
    Ok(())
}

fn no_dead_rule(all: &Diagrams) -> Result<(), String> {
    for (place, rule) in PROTOCOL.rules().enumerate() {
        all.example(&all.fires[place]).ok_or(format!("{} can never hold", rule.id))?;
        if all.outcome_without(Some(place)) == all.outcome {
            return Err(format!("{} never makes a difference", rule.id));
        }
    }
    Ok(())
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

fn question(name: QuestionName) -> &'static Question {
    &PROTOCOL.questions[usize::from(name.id().0)]
}

fn place(question: &Question, option: care_finder::engine::OptionId) -> usize {
    question.options.iter().position(|candidate| candidate.id == option).expect("an option of the question")
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
