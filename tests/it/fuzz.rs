//! Settings made of random bytes, some seconds in each run; `cargo xtask fuzz` sends ten million through the same checks.
//! The messages between the page and its frame are fuzzed where JavaScript runs, in tests/browser/fuzz.rs.

/// Settings as people, other scripts and enemies write them.
mod inputs;
/// How they look on screen.
mod screen;
/// What must be true of them.
mod settings;

use std::cell::Cell;

use arbtest::arbtest;

use crate::report::report;

#[test]
fn settings_of_any_kind_break_no_promise() {
    let (read, shown) = (Cell::new(0_u32), Cell::new(0_u32));
    arbtest(|bytes| {
        let pairs = inputs::pairs(bytes)?;
        let settings = settings::check(&pairs);
        read.set(read.get() + 1);
        // Drawing takes five hundred times as long as reading.
        if read.get() % 500 == 0 {
            screen::check(&settings);
            shown.set(shown.get() + 1);
        }
        Ok(())
    })
    .size_min(64)
    .size_max(1024)
    .budget_ms(2000);
    let (read, shown) = (read.get(), shown.get());
    report(&format!("fuzzed in short: {read} random sets of settings were read, {shown} of them drawn"));
    assert!(read > 1000 && shown > 2, "{read} read, {shown} drawn: too few to mean anything");
}
