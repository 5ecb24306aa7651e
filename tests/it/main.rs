//! The native tests of the page, one binary; those of the core are in crates/core/tests.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test's helpers fail the test by panicking; clippy's own exception covers only the #[test] functions"
)]
#![allow(unreachable_pub, missing_docs, reason = "a test binary has no public interface")]

/// Settings of random bytes.
#[cfg(feature = "ssr")]
mod fuzz;
/// Lines that a passing test run shows.
#[path = "../../crates/core/tests/it/report.rs"]
mod report;
/// Every screen, rendered natively.
#[cfg(feature = "ssr")]
mod views;
