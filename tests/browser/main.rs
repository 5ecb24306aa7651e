//! End to end: the shipped `dist/` in Chromium, Firefox and WebKitGTK, driven by W3C WebDriver.
//! Owns no rule of the guide: which answers lead to which level is tested natively, in tests/it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers fail the test by panicking; clippy's own exception covers only the #[test] functions"
)]

mod axe;
mod bench;
mod blocks;
mod border;
mod console;
mod copies;
mod drivers;
mod embedding;
mod faults;
mod fonts;
mod fuzz;
mod gauntlet;
mod heights;
mod hosting;
mod hosts;
mod integrity;
mod isolation;
mod journeys;
mod keyboard;
mod names;
mod page;
mod pictures;
mod readme;
mod reflow;
#[path = "../../crates/core/tests/it/report.rs"]
mod report;
mod routes;
mod screens;
mod settings;
mod site;
mod spoken;
mod starting;
mod tour;
mod translated;
mod twin;
mod walk;
