//! Sets of options that both questions and rules speak of, each in one place: a new option joins it here.
//! What follows from them is said by the rules.

use super::notation::any;
use crate::engine::Condition;
use crate::names::OptionName::{
    HomeStrained, HomeUnsafe, HomeUnstable, UsedAlcohol, UsedCannabis, UsedNotSure, UsedOpioids, UsedOther,
    UsedPreferNot, UsedSedatives, UsedStimulants,
};

/// Some use in the last month, or an answer that does not rule it out.
pub(super) const USES: Condition = any([
    UsedAlcohol,
    UsedSedatives,
    UsedOpioids,
    UsedStimulants,
    UsedCannabis,
    UsedOther,
    UsedNotSure,
    UsedPreferNot,
]);

/// A home that makes recovery harder.
pub(super) const AGAINST_RECOVERY: Condition = any([HomeStrained, HomeUnstable, HomeUnsafe]);
