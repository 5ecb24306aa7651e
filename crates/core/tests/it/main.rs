//! All tests of the decision core, one binary: with the unit tests beside the code, the whole quick loop.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test's helpers fail the test by panicking; clippy's own exception covers only the #[test] functions"
)]
#![allow(clippy::format_collect, reason = "pages are written once, and read better line by line")]
#![allow(unreachable_pub, missing_docs, reason = "a test binary has no public interface")]

/// What all sets of cases share.
mod cases;
/// What is never claimed, in all that ships.
mod claims;
/// Rule by rule, what speaks for it.
mod coverage;
/// The pages that are generated from the protocol or must agree with the code.
mod docs;
/// Cases that others published.
mod external;
/// Mutants of the rule data, and what notices them.
mod mutants;
/// What visitors say and do next.
mod next_step;
/// Every number and address in the texts: in the table, used, and checked not long ago.
mod numbers;
/// Cases that state only what matters, proved for every completion.
mod partial;
/// The people written for this project.
mod people;
/// Telephone numbers against the world's numbering plans.
mod phones;
/// The table of settings in the WordPress plugin.
mod plugin;
/// The safety properties, proved for every combination of answers.
mod proof;
/// Every rule's examples, and what must be true of the protocol as a whole.
mod protocol;
/// The questionnaire: order, skipping, validity, dropped answers.
mod questionnaire;
/// What visitors missed or took wrong when the guide was read as they would.
mod read_by_visitors;
/// Lines that a passing test run shows.
mod report;
/// A visit as a state machine, and random walks over it.
mod session;
/// Every setting with every kind of bad value.
mod settings;
/// Words shared by the tests.
mod support;
/// Every text in every language.
mod text;
/// Real and synthetic cases, and how far our level is from the reviewer's.
mod vignettes;
