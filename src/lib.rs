//! care-finder: a private, explained guide to the level of care to ask about, as a Yew component.
//!
//! How one answer flows, from the tap to the advice:
//!
//! 1. [`ui`] shows a question; a tap becomes an `Action` for the [`session`].
//! 2. [`session`] puts it into [`engine::Answers`], the only state that is kept.
//! 3. [`engine::assess`] reads [`protocol::PROTOCOL`] and the answers: safety rules first, then the highest
//!    level that any rule demands, the add-ons, and the next question that could still matter.
//! 4. [`ui`] shows that question, the result or the Emergency screen in the words of [`text`].
//!
//! Nothing is stored, sent or logged. Everything that decides is in the crate `care-finder-core`, which knows no screen.

#[cfg(feature = "accent")]
pub mod accent;
mod effects;
mod parts;
mod scene;
mod screens;
pub mod ui;
mod visit;

pub use care_finder_core::{engine, names, next_step, protocol, session, settings, studies, text};
