//! `PROTOCOL`: the questionnaire, the rules and their sources; the clinical content, as data.
//! It owns what is asked and what follows. How that is decided belongs to the engine; how it is worded, to the texts.

pub mod in_words;
mod mild;
mod notation;
mod page;
mod questions;
mod rules;
mod sets;
mod sources;

pub use in_words::fingerprint;
pub use mild::mild;
pub use page::{Example, RulePage, Source};

use crate::engine::{Condition, Facts, LevelOfCare, OptionSet, Protocol};
use crate::names::{OptionId, OptionName};

/// Version of the clinical content; a macro, so that other constants can hold it (settings.rs).
macro_rules! version {
    () => {
        "0.3.1"
    };
}
pub(crate) use version;

/// The one value everything reads.
pub const PROTOCOL: Protocol = Protocol {
    version: version!(),
    date: "2026-11-26",
    review: "not yet reviewed by a licensed clinician",
    questions: questions::QUESTIONS,
    rules: rules::RULES,
    minor: MINOR,
    present: PRESENT,
};

/// Nobody is asked more questions than this, whatever they answer: property Q1 of crates/core/tests/it/proof.rs.
pub const MOST_QUESTIONS: u8 = 16;

/// The danger signs that can be chosen; each is an emergency (property P1).
pub const DANGER_SIGNS: OptionSet = questions::DANGER_SIGNS;

/// Whether there is use beyond tobacco, or an answer that does not rule it out: words about use are only for these people.
#[must_use]
pub fn uses(facts: &Facts) -> bool {
    sets::USES.holds(facts)
}

/// All rules in the order of decision, each with its title, source and examples.
pub fn rule_pages() -> impl Iterator<Item = &'static RulePage> {
    rules::PAGES.iter().copied().flatten()
}

/// Under 18, other criteria and other hours apply (property P10).
const MINOR: Condition = sets::MINOR;

const PRESENT: &[(OptionId, LevelOfCare)] = &[
    (OptionName::PresentOutpatient.id(), LevelOfCare::Outpatient),
    (OptionName::PresentIntensiveOutpatient.id(), LevelOfCare::IntensiveOutpatient),
    (OptionName::PresentPartialHospitalization.id(), LevelOfCare::PartialHospitalization),
    (OptionName::PresentResidential.id(), LevelOfCare::Residential),
    (OptionName::PresentDetox.id(), LevelOfCare::MedicallyManaged),
    (OptionName::PresentHospital.id(), LevelOfCare::MedicallyManaged),
];
