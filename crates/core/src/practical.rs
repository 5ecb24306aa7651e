//! Practical questions: work, family, travel, insurance, wishes. They are asked beside the advice and shape what is
//! said about it. They cannot reach the decision: `engine::assess` takes `Answers`, and these are of another type.

use crate::engine::LevelOfCare;
use crate::names::Practical;

/// Which of them are ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Practicals(u16);
const _: () =
    assert!(Practical::ALL.len() <= u16::BITS as usize, "more practical matters than a set has bits");

impl Practicals {
    /// With one of them ticked, or not any more.
    #[must_use]
    pub const fn with(self, practical: Practical, on: bool) -> Self {
        let bit = 1 << practical as u8;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether it is ticked.
    #[must_use]
    pub const fn has(self, practical: Practical) -> bool {
        self.0 & (1 << practical as u8) != 0
    }
}

/// Where one sleeps: it decides what work, family and travel mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nights {
    /// At home.
    Home,
    /// At the program.
    Program,
}

impl Nights {
    /// Where one sleeps at a level.
    #[must_use]
    pub const fn at(level: LevelOfCare) -> Self {
        match level {
            LevelOfCare::Outpatient
            | LevelOfCare::IntensiveOutpatient
            | LevelOfCare::PartialHospitalization => Self::Home,
            LevelOfCare::Residential | LevelOfCare::MedicallyManaged => Self::Program,
        }
    }
}
