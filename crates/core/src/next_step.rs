//! What a visitor does next: by when to call, the sentence to say on the phone, three steps for tonight. A function of the answers.
//! It decides no level and words nothing: the level is the engine's, and each piece of a sentence is the texts'.

mod tables;

use crate::engine::{AddOn, Assessment, Cause, Course, Disposition, LevelOfCare, Set};
use crate::names::OptionName::{
    self, Amount1To2, HealthMedication, HealthMissedDoses, UnprescribedNone, WhoMeInCare, WhoSomeoneInCare,
};
use crate::names::{Detail, RuleName, Tonight, Topic, Worry};
use crate::protocol::DANGER_SIGNS;
use crate::text::{ForWhom, Language};
use tables::{
    CLEAR, DANGEROUS_TO_STOP, DETAILS, LITTLE_AND_NO_SIGN, MINOR, NOT_AS_TOLD, OPIOIDS_BESIDE, QUIET,
    QUIET_MIND, TONIGHT, WORRIES, WORRIES_UNDER_18, set,
};

/// By when to call. No source gives a day for a level: this is our own, and more care only ever means calling sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ByWhen {
    /// In the next days.
    ThisWeek,
    /// Before the day is over.
    Today,
    /// Before anything else.
    Now,
}

/// By when this assessment asks to call.
#[must_use]
pub fn by_when(assessment: &Assessment) -> ByWhen {
    match assessment.disposition {
        Disposition::Emergency => ByWhen::Now,
        _ if !assessment.today.is_empty() || !assessment.emergency.is_empty() => ByWhen::Today,
        Disposition::Level(LevelOfCare::Residential | LevelOfCare::MedicallyManaged)
            if assessment.course != Some(Course::Stay) =>
        {
            ByWhen::Today
        }
        Disposition::Level(_) | Disposition::Adolescent => ByWhen::ThisWeek,
    }
}

/// Whether an emergency room is named for when nobody has a place: where stopping or the night is a danger, a day
/// without a bed is one too.
#[must_use]
pub fn room_if_no_place(assessment: &Assessment) -> bool {
    matches!(assessment.disposition, Disposition::Level(LevelOfCare::MedicallyManaged))
        && by_when(assessment) == ByWhen::Today
}

/// What cannot wait until tomorrow: why, and what to do. Someone who has missed doses of methadone or buprenorphine
/// must not simply go on where they stopped: they ask the clinic first.
#[must_use]
#[inline(never)]
pub fn today(assessment: &Assessment, words: &Language, for_someone: bool) -> Vec<(Cause, &'static str)> {
    let mut steps = Vec::new();
    for cause in assessment.today.iter() {
        steps.push((cause, (words.today)(cause).pick(for_someone)));
        if cause == Cause::Medicine && assessment.facts.chosen.has(HealthMissedDoses.id()) {
            steps.push((cause, words.interface.missed_doses));
        }
    }
    steps
}

/// Whether the first reason given is that the care should be reviewed: in care that does not go as hoped, people read
/// that it can be changed before they read that less would be too early.
#[must_use]
pub fn review_first(assessment: &Assessment) -> bool {
    assessment.fired.has(RuleName::TreatmentReview) && assessment.course != Some(Course::StepUp)
}

/// Whether an add-on still has something to say: a check adds nothing beside doctors and nurses day and night, or
/// beside a visit to them today, and what is made for adults is not for teens. The set itself stays as the engine found it.
#[must_use]
#[inline(never)]
pub fn shows(assessment: &Assessment, add_on: AddOn) -> bool {
    match add_on {
        AddOn::MedicalCheck | AddOn::SupervisedWithdrawal => {
            assessment.disposition != Disposition::Emergency
                && assessment.level != LevelOfCare::MedicallyManaged
                && !assessment.today.has(Cause::Medical)
        }
        AddOn::AlcoholMedication | AddOn::RecoveryResidence => {
            assessment.disposition != Disposition::Adolescent
        }
        // Nobody is told to ask for what they take.
        AddOn::OpioidMedication => {
            let chosen = assessment.facts.chosen;
            !chosen.has(HealthMedication.id()) || chosen.meets(OPIOIDS_BESIDE)
        }
        AddOn::DoNotStopSuddenly
        | AddOn::StopInhalants
        | AddOn::Naloxone
        | AddOn::SafePlace
        | AddOn::PregnancyReady
        | AddOn::AfterBirth
        | AddOn::KeepMedication
        | AddOn::EarlyPsychosis
        | AddOn::CoOccurring
        | AddOn::EatingHelp
        | AddOn::GamblingHelp
        | AddOn::HousingHelp
        | AddOn::ReviewPlan
        | AddOn::QuitTobacco => true,
    }
}

/// What this person may fear, in the order shown. Under 18, parents and school take the place of a job, children of
/// one's own and years of service.
#[must_use]
pub fn worries(assessment: &Assessment) -> &'static [Worry] {
    if assessment.facts.chosen.meets(MINOR) { WORRIES_UNDER_18 } else { WORRIES }
}

/// Whether the first call goes to the people who already treat the person.
#[must_use]
pub fn in_care(assessment: &Assessment) -> bool {
    assessment.facts.chosen.meets(set(&[WhoMeInCare, WhoSomeoneInCare]))
}

/// What to say first, in whole sentences made of the answers, to be read aloud as they are. It is never about an
/// emergency for which help has been reached (`acknowledged`).
#[must_use]
pub fn say(assessment: &Assessment, acknowledged: Set<Cause>, words: &Language, for_someone: bool) -> String {
    if assessment.disposition == Disposition::Emergency {
        let first = assessment.emergency.without(acknowledged).first();
        return say_in_emergency(assessment, first, words, for_someone);
    }
    let pick = |words: ForWhom| words.pick(for_someone);
    let interface = &words.interface;
    let topics = topics(assessment);
    let mut said = String::new();
    if in_care(assessment) {
        put(&mut said, pick(interface.say_in_care));
    } else if topics.is_empty() {
        put(&mut said, pick(interface.say_unsure));
    } else {
        put(&mut said, pick(interface.say_need));
        for (place, topic) in topics.iter().enumerate() {
            match topics.len() - place {
                _ if place == 0 => said.push(' '),
                1 => {
                    put(&mut said, interface.and);
                    said.push(' ');
                }
                _ => said.push_str(", "),
            }
            said.push_str((words.topic)(*topic));
        }
        said.push('.');
    }
    for detail in details(assessment, &topics) {
        put(&mut said, pick((words.detail)(detail)));
    }
    for sentence in ask(assessment, words, for_someone) {
        put(&mut said, sentence);
    }
    said
}

/// The last sentences: what to ask whoever answers.
fn ask(assessment: &Assessment, words: &Language, for_someone: bool) -> [&'static str; 2] {
    let interface = &words.interface;
    let asked = match (assessment.disposition, assessment.course) {
        (Disposition::Emergency, _) => "",
        // The phone may be answered by a line that sees nobody itself.
        _ if !assessment.today.is_empty() => return [interface.ask_today.pick(for_someone), ""],
        (Disposition::Adolescent, _) => interface.ask_teens,
        (Disposition::Level(_), Some(course)) => return [(words.course)(course).ask, ""],
        (Disposition::Level(level), None) => (words.level)(level).ask,
    };
    [asked, interface.if_not]
}

/// What is wrong, in the visitor's own answers, and where to come.
fn say_in_emergency(
    assessment: &Assessment,
    first: Option<Cause>,
    words: &Language,
    for_someone: bool,
) -> String {
    let mut said = String::new();
    if let Some(cause) = first {
        put(&mut said, (words.emergency)(cause).say.pick(for_someone));
    }
    // No danger sign is about suicide, which has a question of its own.
    if first == Some(Cause::Suicide) {
        return said;
    }
    // Answers about danger signs are sentences as they stand; those to other questions are not.
    let signs = assessment.facts.chosen.and(DANGER_SIGNS).iter().filter_map(OptionName::at);
    for (told, sign) in signs.enumerate() {
        if told < 2 {
            put(&mut said, (words.option)(sign).pick(for_someone));
            said.push('.');
        }
    }
    put(&mut said, words.interface.say_where);
    said
}

#[inline(never)]
fn put(said: &mut String, sentence: &str) {
    if !said.is_empty() && !sentence.is_empty() {
        said.push(' ');
    }
    said.push_str(sentence);
}

/// What help is for: at most three things. Something used without any sign of trouble is named only where nothing else is.
#[must_use]
pub fn topics(assessment: &Assessment) -> Vec<Topic> {
    let chosen = assessment.facts.chosen;
    let mut topics = Vec::new();
    for rows in [CLEAR, QUIET_MIND, QUIET] {
        if topics.is_empty() {
            for (topic, of, with) in rows {
                if topics.len() < 3 && chosen.meets(*of) && chosen.meets(*with) {
                    topics.push(*topic);
                }
            }
        }
    }
    topics
}

/// What whoever answers should know: at most two things, the most urgent first.
#[must_use]
pub fn details(assessment: &Assessment, topics: &[Topic]) -> Vec<Detail> {
    let mut details = Vec::new();
    for (detail, when) in DETAILS {
        let said = match detail {
            // One or two drinks a day are reported as just that.
            Detail::StoppingAlcohol => assessment.facts.chosen.has(Amount1To2.id()),
            // Who does not know, or does not say, what is taken says nothing of stopping it either.
            Detail::Stopping => {
                topics.is_empty()
                    || only_alcohol(assessment)
                    || details.contains(&Detail::StoppingAlcohol)
                    || details.contains(&Detail::StoppingPills)
            }
            Detail::DrinksDaily => details.contains(&Detail::StoppingAlcohol),
            Detail::KeepMedicine => details.contains(&Detail::MissedDoses),
            Detail::OpioidMedicine => {
                details.contains(&Detail::KeepMedicine) || details.contains(&Detail::MissedDoses)
            }
            Detail::Minor
            | Detail::Thoughts
            | Detail::SelfHarm
            | Detail::Pregnant
            | Detail::AfterBirth
            | Detail::MindDoctor
            | Detail::Body
            | Detail::Unsafe
            | Detail::Others
            | Detail::StoppingPills
            | Detail::Overdose
            | Detail::MissedDoses
            | Detail::NoHome
            | Detail::UsedAgain
            | Detail::NoBetter
            | Detail::UsesDaily
            | Detail::Before => false,
        };
        if details.len() < 2 && !said && when.holds(assessment) {
            details.push(*detail);
        }
    }
    details
}

/// Three steps for tonight, the most urgent first; the last ones fit everybody.
#[must_use]
pub fn tonight(assessment: &Assessment) -> Vec<Tonight> {
    let mut steps = Vec::new();
    for (step, when) in TONIGHT {
        let said = match step {
            // The card says it to everyone who drinks daily (property P7); anyone who drinks little, with no sign of
            // more, needs no step.
            Tonight::DoNotStop => little(assessment),
            // After missed doses people call the clinic first, which stands above everything else (`today`).
            Tonight::KeepMedicine => assessment.facts.chosen.has(HealthMissedDoses.id()),
            // Medicine as told is no use to be careful with; to two glasses of wine it would be a scolding.
            Tonight::Use => {
                let chosen = assessment.facts.chosen;
                let as_told = chosen.has(UnprescribedNone.id()) && !chosen.meets(NOT_AS_TOLD);
                steps.contains(&Tonight::Overdose) || as_told || little(assessment)
            }
            Tonight::Tell => steps.contains(&Tonight::Adult),
            Tonight::Thoughts
            | Tonight::Means
            | Tonight::Overdose
            | Tonight::Inhalants
            | Tonight::Unsafe
            | Tonight::Shelter
            | Tonight::Adult
            | Tonight::Alone
            | Tonight::Call
            | Tonight::Rest => false,
        };
        if steps.len() < 3 && !said && when.holds(assessment) {
            steps.push(*step);
        }
    }
    steps
}

/// Whether they drink little each day, with no sign of more.
fn little(assessment: &Assessment) -> bool {
    LITTLE_AND_NO_SIGN.within(assessment.facts.chosen) && only_alcohol(assessment)
}

/// Whether alcohol is the only thing they take that could be dangerous to stop.
fn only_alcohol(assessment: &Assessment) -> bool {
    !assessment.facts.chosen.meets(DANGEROUS_TO_STOP.without(OptionName::DailyAlcohol.set()))
}
