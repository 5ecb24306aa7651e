//! How long a proof took. The one place in the native tests that looks at a clock; clippy.toml keeps it from the rest.

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
