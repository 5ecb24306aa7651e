//! End to end: the shipped `dist/` in Chromium, Firefox and WebKitGTK, driven by W3C WebDriver.
//! Owns no rule of the guide: which answers lead to which level is tested natively, in crates/core/tests.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers fail the test by panicking; clippy's own exception covers only the #[test] functions"
)]

mod compare;
mod handle;
mod host;
mod look;
mod privacy;
mod reach;
mod walk;
