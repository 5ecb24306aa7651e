//! Answers by question, for whole journeys: what a visitor with one story ticks wherever they are asked.
//! Which level a story leads to is the protocol's business (tests/it); here it is only the end that is waited for.

/// Questions and the options ticked there.
pub(crate) type Route = &'static [(&'static str, &'static [&'static str])];

/// Drinks more than is good for them, safe and supported, never treated: intensive outpatient.
pub(crate) const TO_IOP: Route = &[
    ("who", &["who.me"]),
    ("journey", &["journey.find_help"]),
    ("red_flags", &["red_flags.none"]),
    ("harm", &["harm.none"]),
    ("age", &["age.18_to_64"]),
    ("used", &["used.alcohol"]),
    ("daily", &["daily.none"]),
    ("withdrawal", &["withdrawal.none"]),
    ("health", &["health.none"]),
    ("mental", &["mental.coping"]),
    ("next", &["next.days"]),
    ("impact", &["impact.some"]),
    ("home", &["home.supportive"]),
    ("history", &["history.never"]),
];

/// Somebody who does not wake up.
pub(crate) const TO_EMERGENCY: Route = &[
    ("who", &["who.someone"]),
    ("journey", &["journey.find_help"]),
    ("red_flags", &["red_flags.not_waking"]),
];

pub(crate) fn answers(route: Route, question: &str) -> &'static [&'static str] {
    let found = route.iter().find(|(name, _)| *name == question);
    found.unwrap_or_else(|| panic!("this route has no answer to `{question}`: add one to routes.rs")).1
}
