//! The field's words that the engine computes with: levels of care, dimensions, causes, add-ons, flags.
//! How they are named to visitors is the text's business.

/// Kinds of service, from least to most intensive. The order is the meaning: a greater level is more care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LevelOfCare {
    /// Under 9 hours a week; the person sleeps at home.
    Outpatient,
    /// 9 to 19 hours a week; the person sleeps at home.
    IntensiveOutpatient,
    /// 20 hours a week or more by day; the person sleeps at home or in a recovery residence.
    PartialHospitalization,
    /// 24 hours, clinically managed; the person sleeps there.
    Residential,
    /// 24-hour nursing and physicians, on site or in a hospital.
    MedicallyManaged,
}

impl LevelOfCare {
    /// Every level, least intensive first.
    pub const ALL: [Self; 5] = [
        Self::Outpatient,
        Self::IntensiveOutpatient,
        Self::PartialHospitalization,
        Self::Residential,
        Self::MedicallyManaged,
    ];

    /// The stable id used by settings, `xtask assess` and `data-level`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Outpatient => "op",
            Self::IntensiveOutpatient => "iop",
            Self::PartialHospitalization => "php",
            Self::Residential => "residential",
            Self::MedicallyManaged => "medically_managed",
        }
    }

    /// One step up. Getting worse in a live-in program does not add up to a bed in detox: a need for 24-hour medical
    /// care is demanded by its own rule.
    #[must_use]
    pub const fn above(self) -> Self {
        match self {
            Self::Outpatient => Self::IntensiveOutpatient,
            Self::IntensiveOutpatient => Self::PartialHospitalization,
            Self::PartialHospitalization | Self::Residential => Self::Residential,
            Self::MedicallyManaged => Self::MedicallyManaged,
        }
    }

    /// The next less intensive level, if there is one.
    #[must_use]
    pub const fn below(self) -> Option<Self> {
        match self {
            Self::Outpatient => None,
            Self::IntensiveOutpatient => Some(Self::Outpatient),
            Self::PartialHospitalization => Some(Self::IntensiveOutpatient),
            Self::Residential => Some(Self::PartialHospitalization),
            Self::MedicallyManaged => Some(Self::Residential),
        }
    }
}

/// The area of a person's life that a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Danger to life now. Decided before, and apart from, the others.
    Safety,
    /// Intoxication, withdrawal and addiction medication.
    Withdrawal,
    /// Physical health and pregnancy.
    Biomedical,
    /// Mental health and thinking.
    MentalHealth,
    /// How likely use is, and what it could do.
    UseRisk,
    /// Home, safety at home and support.
    RecoveryEnvironment,
    /// Treatment so far and at present.
    TreatmentHistory,
}

impl Dimension {
    /// Every dimension, in the order of decision.
    pub const ALL: [Self; 7] = [
        Self::Safety,
        Self::Withdrawal,
        Self::Biomedical,
        Self::MentalHealth,
        Self::UseRisk,
        Self::RecoveryEnvironment,
        Self::TreatmentHistory,
    ];

    /// The stable id, which is also the first part of a rule's id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Withdrawal => "withdrawal",
            Self::Biomedical => "biomedical",
            Self::MentalHealth => "mental_health",
            Self::UseRisk => "use_risk",
            Self::RecoveryEnvironment => "environment",
            Self::TreatmentHistory => "treatment",
        }
    }
}

/// Why help is needed now, or today; it decides whom to turn to first. In the order in which causes are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Signs of an overdose.
    Overdose,
    /// The body.
    Medical,
    /// Pregnancy, or the year after a birth.
    Pregnancy,
    /// Too many pills, an unknown pill or a poison.
    Poison,
    /// A plan, an attempt, or thoughts of suicide.
    Suicide,
    /// Psychosis, mania, violence, or being unable to stay safe.
    Mind,
    /// Medicine for opioids that can start, or go on, today.
    Medicine,
    /// A child or teen who should be seen today.
    Child,
}

impl Cause {
    /// Every cause, in the order in which a screen shows them.
    pub const ALL: [Self; 8] = [
        Self::Overdose,
        Self::Medical,
        Self::Pregnancy,
        Self::Poison,
        Self::Suicide,
        Self::Mind,
        Self::Medicine,
        Self::Child,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overdose => "overdose",
            Self::Medical => "medical",
            Self::Pregnancy => "pregnancy",
            Self::Poison => "poison",
            Self::Suicide => "suicide",
            Self::Mind => "mind",
            Self::Medicine => "medicine",
            Self::Child => "child",
        }
    }
}

/// What goes with a level of care, whichever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddOn {
    /// Never stop suddenly without medical advice.
    DoNotStopSuddenly,
    /// Inhalants can be stopped at once, and should be.
    StopInhalants,
    /// Naloxone within reach.
    Naloxone,
    /// A doctor or nurse soon.
    MedicalCheck,
    /// Medically supervised outpatient withdrawal: seen every day, nights at home (F-008, F-009).
    SupervisedWithdrawal,
    /// A safe place from violence.
    SafePlace,
    /// A program ready for pregnancy.
    PregnancyReady,
    /// Help for the year after a birth.
    AfterBirth,
    /// Stay on methadone or buprenorphine.
    KeepMedication,
    /// Medication for opioid use disorder.
    OpioidMedication,
    /// Medication for alcohol use disorder.
    AlcoholMedication,
    /// A team for early psychosis.
    EarlyPsychosis,
    /// A program that treats mental health as well.
    CoOccurring,
    /// Help with eating.
    EatingHelp,
    /// Help with gambling.
    GamblingHelp,
    /// A substance-free place to live.
    RecoveryResidence,
    /// Help to find a place to stay.
    HousingHelp,
    /// The present team changes something.
    ReviewPlan,
    /// Help to stop tobacco.
    QuitTobacco,
}

impl AddOn {
    /// Every add-on, the most urgent first.
    pub const ALL: [Self; 19] = [
        Self::DoNotStopSuddenly,
        Self::StopInhalants,
        Self::Naloxone,
        Self::MedicalCheck,
        Self::SupervisedWithdrawal,
        Self::SafePlace,
        Self::PregnancyReady,
        Self::AfterBirth,
        Self::KeepMedication,
        Self::OpioidMedication,
        Self::AlcoholMedication,
        Self::EarlyPsychosis,
        Self::CoOccurring,
        Self::EatingHelp,
        Self::GamblingHelp,
        Self::RecoveryResidence,
        Self::HousingHelp,
        Self::ReviewPlan,
        Self::QuitTobacco,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DoNotStopSuddenly => "do_not_stop_suddenly",
            Self::StopInhalants => "stop_inhalants",
            Self::Naloxone => "naloxone",
            Self::MedicalCheck => "medical_check",
            Self::SupervisedWithdrawal => "supervised_withdrawal",
            Self::SafePlace => "safe_place",
            Self::PregnancyReady => "pregnancy_ready",
            Self::AfterBirth => "after_birth",
            Self::KeepMedication => "keep_medication",
            Self::OpioidMedication => "opioid_medication",
            Self::AlcoholMedication => "alcohol_medication",
            Self::EarlyPsychosis => "early_psychosis",
            Self::CoOccurring => "co_occurring",
            Self::EatingHelp => "eating_help",
            Self::GamblingHelp => "gambling_help",
            Self::RecoveryResidence => "recovery_residence",
            Self::HousingHelp => "housing_help",
            Self::ReviewPlan => "review_plan",
            Self::QuitTobacco => "quit_tobacco",
        }
    }
}

/// What every later screen must heed, whatever the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// 988 stands on top of every later screen.
    CrisisLine,
    /// The visitor could not rule out a danger sign.
    DangerNotRuledOut,
}

impl Flag {
    /// Every flag.
    pub const ALL: [Self; 2] = [Self::CrisisLine, Self::DangerNotRuledOut];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CrisisLine => "crisis_line",
            Self::DangerNotRuledOut => "danger_not_ruled_out",
        }
    }
}
