//! Fuzzes settings for hours: libFuzzer makes the bytes; tests/views/fuzz turns them into settings and says what must hold.
//! `cargo xtask fuzz` builds and runs it; the short version in every test run is tests/views/fuzz.rs.

#![no_main]

#[path = "../tests/views/fuzz/inputs.rs"]
mod inputs;
#[path = "../tests/views/fuzz/screen.rs"]
mod screen;
#[path = "../tests/views/fuzz/settings.rs"]
mod settings;

use std::sync::atomic::{AtomicU64, Ordering};

use arbitrary::Unstructured;
use libfuzzer_sys::{Corpus, fuzz_target};

/// Drawing takes five hundred times as long as reading.
const DRAWN: u64 = 500;

static COUNT: AtomicU64 = AtomicU64::new(0);

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Ok(pairs) = inputs::pairs(&mut Unstructured::new(bytes)) else { return Corpus::Reject };
    let settings = settings::check(&pairs);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    if count % DRAWN == 0 {
        screen::check(&settings);
    }
    Corpus::Keep
});
