//! care-finder: a private, explained guide to the level of care to ask about.
//!
//! The way of one answer, from the tap to the advice:
//!
//! 1. `ui` shows a question; a tap becomes an `Action` for the [`session`].
//! 2. [`session`] puts it into [`engine::Answers`], the only state that is kept.
//! 3. [`engine::assess`] reads [`protocol::PROTOCOL`] and the answers: safety rules first, then the highest
//!    level that any rule demands, the add-ons, and the next question that could still matter.
//! 4. `ui` shows that question, the result or the Emergency screen in the words of [`text`].
//!
//! Nothing is stored, sent or logged. `engine` knows no question, `protocol` no screen, `ui` no clinical rule.

pub mod engine;
pub mod practical;
pub mod protocol;
pub mod session;
pub mod settings;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
