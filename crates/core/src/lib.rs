//! care-finder's decision core: what is asked, what follows from the answers, and the words for both; no page.
//!
//! Imports run one way, each of these using only what stands before it: [`names`], [`engine`], [`protocol`], then the words
//! ([`text`], with [`next_step`] and [`studies`]), then [`session`] and [`settings`]. Nothing is stored, sent or logged.

pub mod engine;
pub mod names;
pub mod next_step;
pub mod protocol;
pub mod session;
pub mod settings;
pub mod studies;
pub mod text;
