//! The native tests, one binary.

/// Every rule's examples, and what must be true of the protocol as a whole.
mod protocol;
/// The questionnaire: order, skipping, validity, dropped answers.
mod questionnaire;
/// A visit as a state machine, and random walks over it.
mod session;
/// Words shared by the tests.
mod support;
/// Every text in every language.
mod text;
/// Every screen, rendered natively.
#[cfg(feature = "ssr")]
mod views;
