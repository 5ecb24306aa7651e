//! The pieces that screens are put together from, one file for each.
//! A whole screen is in screens/.

pub(crate) mod contact;
pub(crate) mod crisis;
pub(crate) mod element;
pub(crate) mod header;
pub(crate) mod levels;
pub(crate) mod notes;
pub(crate) mod progress;
pub(crate) mod reasons;
pub(crate) mod say;
pub(crate) mod small;
pub(crate) mod worries;
