//! Upper bounds: how much care nobody is sent to without need (U1 to U14), for every combination of answers.
//! What nobody may get less than is in outcomes.rs. Each bound states in words what a clinician can check.

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{AddOn, LevelOfCare};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;

use super::diagram::{Cases, Diagrams};
use super::signs;

/// Whom the bounds are about: no danger sign, no thought of harm, an adult who is well, is looking for help, and was
/// never treated, or treated with success. The home may be any.
struct Person<'a> {
    all: &'a Diagrams,
    parts: Vec<(QuestionName, Vec<OptionName>)>,
    more: Vec<Bdd>,
}

impl<'a> Person<'a> {
    fn calm(all: &'a Diagrams) -> Self {
        let parts = [
            (QuestionName::Who, &[WhoMe, WhoSomeone][..]),
            (QuestionName::RedFlags, &[RedFlagsNone]),
            (QuestionName::Harm, &[HarmNone]),
            (QuestionName::Age, &[Age18To64, Age65Plus]),
            (QuestionName::Health, &[HealthNone]),
            (QuestionName::Mental, &[MentalWell, MentalCoping]),
            (QuestionName::History, &[HistoryNever, HistoryHelped]),
        ];
        Self {
            all,
            parts: parts.into_iter().map(|(question, options)| (question, options.to_vec())).collect(),
            more: Vec::new(),
        }
    }

    /// Only these answers to this question, or none.
    fn only(mut self, question: QuestionName, options: &[OptionName]) -> Self {
        self.parts.retain(|(other, _)| *other != question);
        self.parts.push((question, options.to_vec()));
        self
    }

    /// Any answer to this question.
    fn any(mut self, question: QuestionName) -> Self {
        self.parts.retain(|(other, _)| *other != question);
        self
    }

    fn but(mut self, condition: &Bdd) -> Self {
        self.more.push(condition.not());
        self
    }

    fn with(mut self, condition: Bdd) -> Self {
        self.more.push(condition);
        self
    }

    fn diagram(&self) -> Bdd {
        let mut parts: Vec<_> =
            self.parts.iter().map(|(question, options)| self.all.only(*question, options)).collect();
        parts.extend(self.more.iter().cloned());
        self.all.all(&parts)
    }

    /// Nobody like that is an emergency, or gets more than this level, or any of the rest.
    fn at_most(&self, level: LevelOfCare, nor: &[Cases]) -> Result<(), String> {
        let above = LevelOfCare::ALL.into_iter().find(|other| *other > level);
        let more = above.map(|above| self.all.at_least(above).clone()).unwrap_or_default();
        self.never(&nor.iter().fold(self.all.emergency().with(&more), Cases::with))
    }

    /// Nobody like that is in any of these cases.
    fn never(&self, cases: &Cases) -> Result<(), String> {
        let person = self.diagram();
        self.all.example(&person).ok_or("there is no such person")?;
        self.all.never_leads_to(&person, cases)
    }

    /// Everybody like that is in one of these cases.
    fn always(&self, cases: &Cases) -> Result<(), String> {
        self.all.leads_to(&self.diagram(), cases)
    }
}

fn any_of(all: &Diagrams, add_ons: &[AddOn]) -> Cases {
    add_ons.iter().fold(Cases::default(), |whole, add_on| whole.with(all.add_on(*add_on)))
}

const TO_SEVEN: &[OptionName] = &[Amount1To2, Amount3To4, Amount5To7];
const NOT_DETOXED: &[OptionName] =
    &[LastToday, LastDays, LastWeek, LastMonth, LastLonger, LastNotSure, LastPreferNot];

pub fn some_drinks(all: &Diagrams) -> Result<(), String> {
    Person::calm(all)
        .only(QuestionName::Used, &[UsedAlcohol, UsedNicotine])
        .only(QuestionName::Last, NOT_DETOXED)
        .only(QuestionName::Amount, TO_SEVEN)
        .only(QuestionName::Daily, &[DailyAlcohol, DailyNone])
        .only(QuestionName::Withdrawal, &[WithdrawalNone])
        .only(
            QuestionName::Control,
            &[ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed, ControlNone],
        )
        .but(&signs(all, 2))
        .at_most(LevelOfCare::Outpatient, &[all.any_today(), any_of(all, &[AddOn::SupervisedWithdrawal])])
}

pub fn a_drink_or_two(all: &Diagrams) -> Result<(), String> {
    Person::calm(all)
        .only(QuestionName::Used, &[UsedAlcohol])
        .only(QuestionName::Last, NOT_DETOXED)
        .only(QuestionName::Daily, &[DailyAlcohol, DailyNone])
        .only(QuestionName::Amount, &[Amount1To2])
        .only(
            QuestionName::Withdrawal,
            &[WithdrawalMild, WithdrawalNeverStopped, WithdrawalNone, WithdrawalNotSure, WithdrawalPreferNot],
        )
        .only(QuestionName::Control, &[ControlNone, ControlNotSure, ControlPreferNot])
        .at_most(LevelOfCare::Outpatient, &[all.any_today()])
}

pub fn as_told(all: &Diagrams) -> Result<(), String> {
    let person = || {
        Person::calm(all)
            .only(QuestionName::Used, &[UsedSedatives, UsedOpioids, UsedStimulants, UsedNicotine])
            .only(QuestionName::Unprescribed, &[UnprescribedNone])
            .only(QuestionName::Daily, &[DailySedatives, DailyOpioids, DailyStimulants, DailyNone])
    };
    let nor = [
        AddOn::OpioidMedication,
        AddOn::SupervisedWithdrawal,
        AddOn::CoOccurring,
        AddOn::AlcoholMedication,
        AddOn::KeepMedication,
    ];
    person().at_most(LevelOfCare::Outpatient, &[all.any_today(), any_of(all, &nor)])?;
    person().but(&all.any(&[UsedOpioids])).never(all.add_on(AddOn::Naloxone))
}

pub fn as_told_with_a_drink(all: &Diagrams) -> Result<(), String> {
    Person::calm(all)
        .only(QuestionName::Used, &[UsedSedatives, UsedOpioids, UsedStimulants, UsedAlcohol, UsedNicotine])
        .only(QuestionName::Last, NOT_DETOXED)
        .only(QuestionName::Unprescribed, &[UnprescribedNone])
        .only(QuestionName::Daily, &[DailySedatives, DailyOpioids, DailyStimulants, DailyAlcohol, DailyNone])
        .only(QuestionName::Amount, &[Amount1To2])
        .only(QuestionName::Withdrawal, &[WithdrawalMild, WithdrawalNeverStopped, WithdrawalNone])
        .only(QuestionName::Control, &[ControlNone])
        .at_most(LevelOfCare::Outpatient, &[all.any_today()])
}

/// The mind and a very low weight may still need a hospital, and anyone already in one may stay.
pub fn long_ago(all: &Diagrams) -> Result<(), String> {
    let other = all.any(&[
        HarmThoughtsOften,
        HarmPlan,
        HarmAttempt,
        MentalPsychosis,
        MentalMania,
        HealthLowWeight,
        PresentDetox,
        PresentHospital,
    ]);
    let long_ago = all.any(&[LastLonger, LastDetoxed]).and_not(&other);
    all.never_leads_to(&long_ago, all.at_least(LevelOfCare::MedicallyManaged))
}

pub fn uses_nothing(all: &Diagrams) -> Result<(), String> {
    let nothing = all
        .all(&[all.any(&[UsedNone, UsedNicotine]), all.only(QuestionName::Used, &[UsedNone, UsedNicotine])]);
    let of_use = [
        AddOn::DoNotStopSuddenly,
        AddOn::SupervisedWithdrawal,
        AddOn::AlcoholMedication,
        AddOn::CoOccurring,
        AddOn::StopInhalants,
        AddOn::RecoveryResidence,
    ];
    all.never_leads_to(&nothing, &any_of(all, &of_use))?;
    // Signs of an overdose are signs of an overdose, whatever is said of use.
    let reason = all.any(&[
        HealthMedication,
        HealthMissedDoses,
        HealthStoppedMedicine,
        HistoryLeftRehab,
        RedFlagsNotWaking,
        RedFlagsPassedOut,
    ]);
    all.never_leads_to(&nothing.and_not(&reason), &any_of(all, &[AddOn::Naloxone, AddOn::OpioidMedication]))
}

fn in_care<'a>(all: &'a Diagrams, present: &[OptionName]) -> Person<'a> {
    Person::calm(all)
        .only(QuestionName::Who, &[WhoMeInCare, WhoSomeoneInCare])
        .only(QuestionName::Last, &[LastMonth, LastLonger, LastDetoxed])
        .only(QuestionName::Daily, &[DailyNone])
        .only(QuestionName::Lately, &[LatelyGoalsMet])
        .only(QuestionName::Present, present)
}

pub fn well_in_care(all: &Diagrams) -> Result<(), String> {
    in_care(all, &[PresentIntensiveOutpatient, PresentPartialHospitalization, PresentResidential])
        .only(
            QuestionName::Health,
            &[
                HealthNone,
                HealthMedication,
                HealthPregnant,
                HealthBirth,
                HealthSeizures,
                HealthEating,
                HealthInjects,
                HealthGambling,
            ],
        )
        .only(QuestionName::Mental, &[MentalWell, MentalCoping, MentalVoicesStable])
        .at_most(LevelOfCare::IntensiveOutpatient, &[])
}

pub fn well_in_outpatient_care(all: &Diagrams) -> Result<(), String> {
    in_care(all, &[PresentOutpatient])
        .only(QuestionName::Health, &[HealthNone, HealthMedication])
        .only(QuestionName::Control, &[ControlNone])
        .at_most(LevelOfCare::Outpatient, &[])?;
    in_care(all, &[PresentDetox, PresentHospital])
        .only(QuestionName::Health, &[HealthNone, HealthMedication])
        .only(QuestionName::Mental, &[MentalWell, MentalCoping, MentalHard])
        .only(QuestionName::Last, &[LastDetoxed])
        .at_most(LevelOfCare::PartialHospitalization, &[])
}

pub fn only_cannabis(all: &Diagrams) -> Result<(), String> {
    let person = || Person::calm(all).only(QuestionName::Used, &[UsedCannabis, UsedNicotine]);
    person().at_most(LevelOfCare::IntensiveOutpatient, &[])?;
    let urges_after_treatment = all.any(&[ControlCravings]).and(&all.any(&[HistoryHelped]));
    person()
        .but(&signs(all, 4))
        .but(&urges_after_treatment)
        .but(&all.any(&[ControlOverdose]))
        .at_most(LevelOfCare::Outpatient, &[])
}

pub fn only_opioids(all: &Diagrams) -> Result<(), String> {
    Person::calm(all)
        .any(QuestionName::History)
        .but(&all.any(&[HistoryReturnedOften, HistoryDetoxOften]))
        .only(QuestionName::Used, &[UsedOpioids, UsedCannabis, UsedNicotine])
        .only(
            QuestionName::Withdrawal,
            &[
                WithdrawalMild,
                WithdrawalStrong,
                WithdrawalNeverStopped,
                WithdrawalNone,
                WithdrawalNotSure,
                WithdrawalPreferNot,
            ],
        )
        .only(
            QuestionName::Health,
            &[
                HealthNone,
                HealthInjects,
                HealthMedication,
                HealthMissedDoses,
                HealthStoppedMedicine,
                HealthSeizures,
                HealthBirth,
            ],
        )
        .only(QuestionName::Mental, &[MentalWell, MentalCoping, MentalHard, MentalUnable])
        .at_most(LevelOfCare::Residential, &[])
}

pub fn only_tobacco(all: &Diagrams) -> Result<(), String> {
    let others = AddOn::ALL.into_iter().filter(|add_on| *add_on != AddOn::QuitTobacco).collect::<Vec<_>>();
    let person = Person::calm(all)
        .only(QuestionName::Used, &[UsedNicotine])
        .with(all.any(&[UsedNicotine]))
        .only(QuestionName::Home, &[HomeSupportive, HomeAlone]);
    person.at_most(LevelOfCare::Outpatient, &[all.any_today(), any_of(all, &others)])?;
    person.always(all.add_on(AddOn::QuitTobacco))
}

fn sober(all: &Diagrams) -> Person<'_> {
    Person::calm(all).only(QuestionName::Used, &[UsedNone])
}

pub fn worried_at_times(all: &Diagrams) -> Result<(), String> {
    sober(all).any(QuestionName::History).at_most(LevelOfCare::Outpatient, &[all.any_today()])
}

pub fn wish_or_images(all: &Diagrams) -> Result<(), String> {
    sober(all).only(QuestionName::Harm, &[HarmWish, HarmImages]).at_most(LevelOfCare::Outpatient, &[])?;
    sober(all)
        .only(QuestionName::Harm, &[HarmWish, HarmImages, HarmSelfHarm])
        .at_most(LevelOfCare::IntensiveOutpatient, &[])
}

pub fn attempt_in_care(all: &Diagrams) -> Result<(), String> {
    let person =
        sober(all).only(QuestionName::Harm, &[HarmAttemptInCare]).with(all.any(&[HarmAttemptInCare]));
    person.at_most(LevelOfCare::IntensiveOutpatient, &[])?;
    person.always(all.at_least(LevelOfCare::IntensiveOutpatient))
}

pub fn stable_voices(all: &Diagrams) -> Result<(), String> {
    sober(all)
        .only(QuestionName::Mental, &[MentalVoicesStable])
        .at_most(LevelOfCare::Outpatient, &[all.any_today()])
}

pub fn not_sure_everywhere(all: &Diagrams) -> Result<(), String> {
    let not_sure = OptionName::ALL.iter().copied().filter(|name| name.key().ends_with(".not_sure"));
    // Only what applies to people looking for help; whether it counts is up to the questions before it.
    let not_sure = not_sure
        .filter(|name| !matches!(name, PresentNotSure | LatelyNotSure | UnprescribedNotSure | AmountNotSure));
    let person = not_sure.map(|name| all.any(&[name])).chain([all.any(&[WhoMe, WhoSomeone])]);
    let person = all.all(&person.collect::<Vec<_>>());
    all.example(&person).ok_or("there is no such person")?;
    let more = all.at_least(LevelOfCare::PartialHospitalization).clone();
    all.never_leads_to(&person, &more.with(&all.emergency()))?;
    all.leads_to(&person, all.at_least(LevelOfCare::IntensiveOutpatient))
}

pub fn hard_days(all: &Diagrams) -> Result<(), String> {
    sober(all)
        .only(QuestionName::Mental, &[MentalHard, MentalCoping])
        .only(QuestionName::Home, &[HomeSupportive, HomeAlone])
        .at_most(LevelOfCare::Outpatient, &[])
}
