//! How long a proof took, and which day it is. The one place in the native tests that looks at a clock; clippy.toml keeps it from the rest.

#[expect(clippy::disallowed_types, reason = "the clock is forbidden to what decides, not to what measures")]
pub struct Watch(std::time::Instant);

impl Watch {
    pub fn start() -> Self {
        #[expect(clippy::disallowed_types, reason = "see above")]
        Self(std::time::Instant::now())
    }

    pub fn milliseconds(&self) -> u128 {
        self.0.elapsed().as_millis()
    }
}

/// Whole days since the beginning of 1970.
#[expect(
    clippy::disallowed_types,
    reason = "a number to call gets old by the calendar; nothing that decides asks for it"
)]
pub fn days_since_1970() -> i64 {
    let since =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock after 1970");
    i64::try_from(since.as_secs() / 86_400).expect("a day")
}
