//! The field's words that the engine computes with: levels of care, dimensions, add-ons, flags.
//! How they are named to visitors is the text's business.

use core::marker::PhantomData;

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

    /// The next more intensive level; the highest stays.
    #[must_use]
    pub const fn above(self) -> Self {
        match self {
            Self::Outpatient => Self::IntensiveOutpatient,
            Self::IntensiveOutpatient => Self::PartialHospitalization,
            Self::PartialHospitalization => Self::Residential,
            Self::Residential | Self::MedicallyManaged => Self::MedicallyManaged,
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

/// What goes with a level of care, whichever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddOn {
    /// Never stop suddenly without medical advice.
    DoNotStopSuddenly,
    /// Naloxone within reach.
    Naloxone,
    /// A doctor or nurse soon, before any change.
    MedicalCheck,
    /// A safe place from violence.
    SafePlace,
    /// A program ready for pregnancy.
    PregnancyReady,
    /// Stay on methadone or buprenorphine.
    KeepMedication,
    /// Medication for opioid use disorder.
    OpioidMedication,
    /// Medication for alcohol use disorder.
    AlcoholMedication,
    /// A program that treats mental health as well.
    CoOccurring,
    /// A substance-free place to live.
    RecoveryResidence,
}

impl AddOn {
    /// Every add-on, the most urgent first.
    pub const ALL: [Self; 10] = [
        Self::DoNotStopSuddenly,
        Self::Naloxone,
        Self::MedicalCheck,
        Self::SafePlace,
        Self::PregnancyReady,
        Self::KeepMedication,
        Self::OpioidMedication,
        Self::AlcoholMedication,
        Self::CoOccurring,
        Self::RecoveryResidence,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DoNotStopSuddenly => "do_not_stop_suddenly",
            Self::Naloxone => "naloxone",
            Self::MedicalCheck => "medical_check",
            Self::SafePlace => "safe_place",
            Self::PregnancyReady => "pregnancy_ready",
            Self::KeepMedication => "keep_medication",
            Self::OpioidMedication => "opioid_medication",
            Self::AlcoholMedication => "alcohol_medication",
            Self::CoOccurring => "co_occurring",
            Self::RecoveryResidence => "recovery_residence",
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

/// A small set of add-ons or of flags.
#[derive(Debug, PartialEq, Eq)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self { bits: 0, of: PhantomData }
    }
}

macro_rules! set_of {
    ($of:ty) => {
        const _: () = assert!(<$of>::ALL.len() <= u32::BITS as usize, "more members than a set has bits");

        impl Set<$of> {
            /// Puts a member in; a second time changes nothing.
            pub fn insert(&mut self, member: $of) {
                self.bits |= 1 << member as u32;
            }

            /// Whether the member is in the set.
            #[must_use]
            pub fn has(self, member: $of) -> bool {
                self.bits & (1 << member as u32) != 0
            }

            /// The members in the order of `ALL`.
            pub fn iter(self) -> impl Iterator<Item = $of> {
                <$of>::ALL.into_iter().filter(move |member| self.has(*member))
            }

            /// Whether every member is in the other set too.
            #[must_use]
            pub fn within(self, other: Self) -> bool {
                self.bits & !other.bits == 0
            }
        }
    };
}

set_of!(AddOn);
set_of!(Flag);
