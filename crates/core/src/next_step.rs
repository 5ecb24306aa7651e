//! What a visitor does next: by when, the sentence to say on the phone, three steps for tonight. A function of the answers.
//! It decides no level and words nothing: the level is the engine's, each piece of a sentence the texts'.

use crate::engine::{AddOn, Assessment, Cause, Course, Disposition, Flag, LevelOfCare, OptionSet, Set};
#[allow(clippy::enum_glob_use, reason = "a hundred options by their names")]
use crate::names::OptionName::{self, *};
use crate::names::{Detail, Tonight, Topic};
use crate::text::{ForWhom, Language};

/// By when to call. No source gives a day for a level: this is ours, and it only ever asks for sooner with more care.
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

/// Whether the first call is to the people who treat the person already.
#[must_use]
pub fn in_care(assessment: &Assessment) -> bool {
    assessment.facts.chosen.meets(set(&[WhoMeInCare, WhoSomeoneInCare]))
}

/// What to say first, in whole sentences; made of the answers, so that it can be read aloud as it is. An emergency for which help
/// has been reached (`acknowledged`) is not the one to call about.
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
    for sentence in ask(assessment, words) {
        put(&mut said, pick(sentence));
    }
    said
}

/// The last sentences: what is asked of the one who answers.
fn ask(assessment: &Assessment, words: &Language) -> [ForWhom; 2] {
    let interface = &words.interface;
    let asked = match (assessment.disposition, assessment.course) {
        (Disposition::Emergency, _) => ForWhom::both(""),
        _ if !assessment.today.is_empty() => interface.ask_today,
        (Disposition::Adolescent, _) => ForWhom::both(interface.ask_teens),
        (Disposition::Level(_), Some(course)) => {
            return [ForWhom::both((words.course)(course).ask), ForWhom::both("")];
        }
        (Disposition::Level(level), None) => ForWhom::both((words.level)(level).ask),
    };
    [asked, ForWhom::both(interface.if_not)]
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
    // No danger sign is about suicide: that is asked by itself.
    if first == Some(Cause::Suicide) {
        return said;
    }
    // Answers about danger signs are read as they stand; those of other questions are no sentences.
    let signs = assessment.facts.chosen.and(SIGNS).iter().filter_map(OptionName::at);
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

/// What help is for: at most three things. What is used without any sign of trouble is named only where nothing else is.
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

/// What the one who answers should know: at most two things, the most urgent first.
#[must_use]
pub fn details(assessment: &Assessment, topics: &[Topic]) -> Vec<Detail> {
    let mut details = Vec::new();
    for (detail, when) in DETAILS {
        let said = match detail {
            Detail::AlsoPills => topics.contains(&Topic::Pills),
            // One or two drinks a day are said as they are.
            Detail::StoppingAlcohol => assessment.facts.chosen.has(Amount1To2.id()),
            Detail::Stopping => only_alcohol(assessment) || details.contains(&Detail::StoppingAlcohol),
            Detail::DrinksDaily => details.contains(&Detail::StoppingAlcohol),
            Detail::OpioidMedicine => details.contains(&Detail::KeepMedicine),
            Detail::Minor
            | Detail::Thoughts
            | Detail::Pregnant
            | Detail::AfterBirth
            | Detail::MindDoctor
            | Detail::Body
            | Detail::Unsafe
            | Detail::Others
            | Detail::KeepMedicine
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
            Tonight::Use => steps.contains(&Tonight::Overdose),
            Tonight::Tell => steps.contains(&Tonight::Adult),
            Tonight::Thoughts
            | Tonight::Means
            | Tonight::DoNotStop
            | Tonight::Overdose
            | Tonight::KeepMedicine
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

/// Whether nothing but alcohol among what is taken could be dangerous to stop.
fn only_alcohol(assessment: &Assessment) -> bool {
    !assessment.facts.chosen.meets(DANGEROUS_TO_STOP.without(DailyAlcohol.set()))
}

/// When a piece applies.
enum When {
    /// Somebody chose one of these.
    Chosen(OptionSet),
    /// The advice comes with this.
    With(AddOn),
    /// Both.
    Both(OptionSet, AddOn),
    /// A line is repeated on every screen.
    Flagged(Flag),
    /// Always.
    Always,
}

impl When {
    fn holds(&self, assessment: &Assessment) -> bool {
        match self {
            Self::Chosen(options) => assessment.facts.chosen.meets(*options),
            Self::Both(options, add_on) => {
                assessment.facts.chosen.meets(*options) && assessment.add_ons.has(*add_on)
            }
            Self::With(add_on) => assessment.add_ons.has(*add_on),
            Self::Flagged(flag) => assessment.flags.has(*flag),
            Self::Always => true,
        }
    }
}

const fn set(mut names: &[OptionName]) -> OptionSet {
    let mut set = OptionSet::EMPTY;
    while let [name, rest @ ..] = names {
        set = set.with(name.set());
        names = rest;
    }
    set
}

/// Danger signs that are there.
const SIGNS: OptionSet = set(&[
    RedFlagsNotWaking,
    RedFlagsPassedOut,
    RedFlagsPoison,
    RedFlagsSeizure,
    RedFlagsWithdrawal,
    RedFlagsConfused,
    RedFlagsStroke,
    RedFlagsHead,
    RedFlagsChest,
    RedFlagsFainted,
    RedFlagsHot,
    RedFlagsVomiting,
    RedFlagsBlood,
    RedFlagsFever,
    RedFlagsBleeding,
    RedFlagsPregnancy,
    RedFlagsAfterBirth,
    RedFlagsVoices,
    RedFlagsPsychosis,
    RedFlagsViolence,
    RedFlagsCannotCare,
    RedFlagsChild,
]);

const MINOR: OptionSet = set(&[AgeUnder13, Age13To17]);

/// Thoughts that somebody has told of; an attempt that is cared for is none.
const THOUGHTS: OptionSet = set(&[HarmWish, HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]);

const UNWELL: OptionSet = set(&[MentalPsychosis, MentalMania]);

const DANGER_TO_SOMEBODY: OptionSet =
    THOUGHTS.with(UNWELL).with(set(&[HarmOthers, HarmOthersPlan, HarmSelfHarm]));

/// Trouble with use, as far as it has been told.
const TROUBLE: OptionSet = set(&[
    ControlMore,
    ControlCannotCut,
    ControlFirst,
    ControlDespiteHarm,
    ControlNeed,
    ControlCravings,
    ControlOverdose,
    WithdrawalMild,
    WithdrawalStrong,
    WithdrawalSevere,
    WithdrawalNeverStopped,
    WithdrawalRoundClock,
]);

/// Where stopping may be dangerous. For opioids alone it is not, but in pregnancy: there, medicine comes first.
const DANGEROUS_TO_STOP: OptionSet = set(&[
    DailyAlcohol,
    DailySedatives,
    DailySedativesStopped,
    DailyGhb,
    DailyOther,
    DailyUnknown,
    DailyNotSure,
    DailyPreferNot,
    UsedSedatives,
    UsedGhb,
    UsedUnknown,
    UsedNotSure,
    UsedPreferNot,
    HealthStoppedMedicine,
    HealthPregnant,
]);

const DRINKS: OptionSet = set(&[UsedAlcohol]);
const STREET_DRUGS: OptionSet = set(&[UsedGhb, UsedKratom, UsedInhalants, UsedOther, UsedUnknown]);
const STREET_STIMULANTS: OptionSet = set(&[UnprescribedStimulants]);

/// A topic, what it is about, and what must be there as well.
type Row = (Topic, OptionSet, OptionSet);

/// With a sign of trouble.
const CLEAR: &[Row] = &[
    (Topic::Alcohol, DRINKS, TROUBLE.with(set(&[Amount5To7, Amount8To16, Amount17Plus]))),
    (Topic::Pills, set(&[UsedSedatives]), set(&[UnprescribedSedatives])),
    (Topic::Opioids, set(&[UsedOpioids]), set(&[UnprescribedOpioids])),
    (Topic::Opioids, set(&[UsedPastOpioids]), TROUBLE),
    (Topic::Cannabis, set(&[UsedCannabis]), TROUBLE),
    (Topic::Drugs, STREET_DRUGS.with(STREET_STIMULANTS), STREET_DRUGS.with(STREET_STIMULANTS)),
    (Topic::Mind, MIND, MIND),
    (Topic::Eating, EATING, EATING),
    (Topic::Gambling, set(&[HealthGambling]), set(&[HealthGambling])),
];

const MIND: OptionSet =
    THOUGHTS.with(UNWELL).with(set(&[MentalHard, MentalUnable, HarmSelfHarm, HarmOthers, HarmOthersPlan]));
const EATING: OptionSet = set(&[HealthEating, HealthLowWeight, HealthPurging]);

const QUIET_MIND: &[Row] = &[(
    Topic::Mind,
    set(&[MentalCoping, MentalVoicesStable, HarmImages, HarmAttemptInCare]),
    set(&[MentalCoping, MentalVoicesStable, HarmImages, HarmAttemptInCare]),
)];

/// Without one.
const QUIET: &[Row] = &[
    (Topic::Alcohol, DRINKS, DRINKS),
    (Topic::Pills, set(&[UsedSedatives]), set(&[UsedSedatives])),
    (Topic::Opioids, set(&[UsedOpioids, UsedPastOpioids]), set(&[UsedOpioids, UsedPastOpioids])),
    (Topic::Cannabis, set(&[UsedCannabis]), set(&[UsedCannabis])),
    (Topic::Drugs, set(&[UsedStimulants, UsedPast]), set(&[UsedStimulants, UsedPast])),
    (Topic::Tobacco, set(&[UsedNicotine]), set(&[UsedNicotine])),
];

const DETAILS: &[(Detail, When)] = &[
    (Detail::Minor, When::Chosen(MINOR)),
    (Detail::Thoughts, When::Chosen(THOUGHTS)),
    (Detail::Pregnant, When::Chosen(set(&[HealthPregnant]))),
    (Detail::AfterBirth, When::Chosen(set(&[HealthBirth]))),
    (Detail::MindDoctor, When::Chosen(UNWELL)),
    (
        Detail::Body,
        When::Chosen(set(&[
            HealthIllness,
            HealthSeizures,
            HealthYellow,
            HealthWound,
            HealthLowWeight,
            HealthPurging,
            HealthAntabuse,
        ])),
    ),
    (Detail::Unsafe, When::Chosen(set(&[HomeUnsafe]))),
    (Detail::Others, When::Chosen(set(&[HarmOthers, HarmOthersPlan]))),
    (Detail::StoppingAlcohol, When::Both(set(&[DailyAlcohol]), AddOn::DoNotStopSuddenly)),
    (Detail::Stopping, When::Both(DANGEROUS_TO_STOP, AddOn::DoNotStopSuddenly)),
    (Detail::KeepMedicine, When::With(AddOn::KeepMedication)),
    (Detail::OpioidMedicine, When::With(AddOn::OpioidMedication)),
    (Detail::UsedAgain, When::Chosen(set(&[LatelyUsed, LatelyUsedOften]))),
    (Detail::NoBetter, When::Chosen(set(&[LatelySame, LatelyWorse]))),
    (Detail::AlsoPills, When::Chosen(set(&[DailySedatives]))),
    (Detail::DrinksDaily, When::Chosen(set(&[DailyAlcohol]))),
    (
        Detail::UsesDaily,
        When::Chosen(set(&[DailyCannabis, DailyGhb, DailyKratom, DailyInhalants, DailyOther, DailyUnknown])),
    ),
    (
        Detail::Before,
        When::Chosen(set(&[HistoryNotEnough, HistoryReturned, HistoryReturnedOften, HistoryDetoxOften])),
    ),
];

const TONIGHT: &[(Tonight, When)] = &[
    (Tonight::Thoughts, When::Flagged(Flag::CrisisLine)),
    (Tonight::Means, When::Chosen(DANGER_TO_SOMEBODY)),
    (Tonight::DoNotStop, When::Both(DANGEROUS_TO_STOP, AddOn::DoNotStopSuddenly)),
    (Tonight::Overdose, When::With(AddOn::Naloxone)),
    (Tonight::KeepMedicine, When::With(AddOn::KeepMedication)),
    (Tonight::Inhalants, When::With(AddOn::StopInhalants)),
    (Tonight::Unsafe, When::With(AddOn::SafePlace)),
    (Tonight::Shelter, When::Chosen(set(&[HomeUnstable]))),
    (Tonight::Adult, When::Chosen(MINOR)),
    (
        Tonight::Use,
        When::Chosen(DRINKS.with(STREET_DRUGS).with(STREET_STIMULANTS).with(set(&[LastToday, LastDays]))),
    ),
    (Tonight::Alone, When::Chosen(set(&[HomeAlone]))),
    (Tonight::Tell, When::Always),
    (Tonight::Call, When::Always),
    (Tonight::Rest, When::Always),
];
