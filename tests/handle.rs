//! How the tests get hold of a browser, a page and its guide. It checks nothing about the guide except what every document must
//! refuse (isolation.rs); what is protected is in the folders beside it, which use this one but never each other.

pub(crate) mod blocks;
pub(crate) mod console;
pub(crate) mod drivers;
pub(crate) mod fonts;
pub(crate) mod isolation;
pub(crate) mod names;
pub(crate) mod page;
#[path = "../crates/core/tests/it/report.rs"]
pub(crate) mod report;
pub(crate) mod routes;
pub(crate) mod site;
pub(crate) mod tour;
