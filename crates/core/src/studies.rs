//! The studies that a result cites, with their links, and at which levels each has something to say.
//! What a study found is in the words of each language.

use crate::engine::{LevelOfCare, OptionSet};
use crate::names::{OptionName, Study};

impl Study {
    /// What a result at a level can cite: studies of that level or, for day treatment, which no study at hand covers,
    /// of the level next to it.
    #[must_use]
    pub const fn cited_at(level: LevelOfCare) -> &'static [Self] {
        match level {
            LevelOfCare::Outpatient => &[Self::Gottheil1998],
            LevelOfCare::IntensiveOutpatient => &[Self::McCarty2014, Self::Gottheil1998],
            LevelOfCare::PartialHospitalization => &[Self::McCarty2014],
            LevelOfCare::Residential => &[Self::Reif2014],
            LevelOfCare::MedicallyManaged => &[Self::Asam2020],
        }
    }

    /// Whether the people in the study used something that this person uses: a result cites nothing else.
    #[must_use]
    pub const fn is_about(self, chosen: OptionSet) -> bool {
        let alcohol = OptionName::UsedAlcohol.set();
        let stimulants = OptionName::UsedStimulants.set();
        let about = match self {
            Self::Asam2020 => alcohol,
            Self::Gottheil1998 => stimulants,
            // Their abstracts name no opioids or cannabis, and for opioids medicine counts more than the level.
            Self::McCarty2014 | Self::Reif2014 => alcohol.with(stimulants),
        };
        chosen.meets(about)
    }

    /// Authors, year and journal: the same in every language.
    #[must_use]
    pub const fn citation(self) -> &'static str {
        match self {
            Self::McCarty2014 => "McCarty et al. 2014, Psychiatric Services",
            Self::Gottheil1998 => "Gottheil et al. 1998, Psychiatric Services",
            Self::Reif2014 => "Reif et al. 2014, Psychiatric Services",
            Self::Asam2020 => "ASAM 2020, Journal of Addiction Medicine",
        }
    }

    /// Where it is.
    #[must_use]
    pub const fn href(self) -> &'static str {
        match self {
            Self::McCarty2014 => "https://doi.org/10.1176/appi.ps.201300249",
            Self::Gottheil1998 => "https://doi.org/10.1176/ps.49.6.782",
            Self::Reif2014 => "https://doi.org/10.1176/appi.ps.201300242",
            Self::Asam2020 => "https://doi.org/10.1097/ADM.0000000000000668",
        }
    }
}
