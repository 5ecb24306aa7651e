//! Settings made of random bytes, for some seconds in each run; `cargo xtask fuzz` sends ten million through the same checks.
//! The messages between the page and its frame are fuzzed where JavaScript runs, in tests/privacy/messages.rs.

/// Settings as people, other scripts and attackers write them.
mod inputs;
/// How they look on screen.
mod screen;
/// What must be true of them.
mod settings;

use std::cell::Cell;
use std::panic::catch_unwind;

use arbtest::arbtest;
use care_finder::settings::{Color, Phone, Settings};
use scraper::Html;

use crate::report::report;

#[test]
fn settings_of_any_kind_break_no_promise() {
    let (read, shown) = (Cell::new(0_u32), Cell::new(0_u32));
    arbtest(|bytes| {
        let pairs = inputs::pairs(bytes)?;
        let settings = settings::check(&pairs);
        read.set(read.get() + 1);
        // Drawing takes five hundred times as long as reading.
        if read.get() % 500 == 1 {
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
    assert!(read > 200 && shown > 0, "{read} read, {shown} drawn: too few to mean anything");
}

/// Each promise, broken once.
#[test]
fn a_broken_promise_is_found() {
    let pairs = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    let phone = |shown: &str, href: &str| Phone { shown: shown.to_owned(), href: href.to_owned() };
    let set = Settings::default;
    let found = |what: &str, check: Box<dyn FnOnce() + std::panic::UnwindSafe>| {
        assert!(catch_unwind(check).is_err(), "{what} goes unnoticed");
    };
    let malformed = pairs("phone", "call us");
    found("a malformed setting without a word", Box::new(move || settings::told(&malformed, &set(), &[])));
    let unknown = pairs("fone", "1");
    found(
        "another setting named",
        Box::new(move || {
            settings::told(
                &unknown,
                &set(),
                &["data-phone: there is no such setting; it is left out".to_owned()],
            );
        }),
    );
    let malformed = pairs("accent", "teal");
    found(
        "no default in place",
        Box::new(move || {
            settings::told(
                &malformed,
                &Settings { accent: Some(Color { red: 1, green: 1, blue: 1 }), ..set() },
                &["data-accent: “teal” is not a color; using a deep teal".to_owned()],
            );
        }),
    );
    found(
        "a turned text",
        Box::new(move || settings::holds(&Settings { hours: "\u{202e}".to_owned(), ..set() })),
    );
    for (shown, href) in [
        ("855-555-0100", "tel:8555550101"),
        ("855-555-0100", "sms:8555550100"),
        ("855-555-0100", "tel:8555550100;phone-context=x"),
        ("855-555-0100", "javascript:8555550100"),
        ("911", "tel:911"),
    ] {
        let phone = phone(shown, href);
        found(href, Box::new(move || settings::dials(&phone, "tel")));
    }
    for address in [
        "javascript://example.org",
        "http://example.org",
        "https://bank.example@elsewhere.example",
        "https://example.org:99999",
        "https://exa%6dple.org",
        "https://256.1.1.1",
        "https:\\\\example.org",
        "https://example.org/\u{202e}",
    ] {
        found(address, Box::new(move || settings::leads(address)));
    }
    for href in ["javascript:alert(1)", "data:text/html,x", "//example.org"] {
        let settings = Settings { contact_url: Some(href.to_owned()), ..set() };
        found(href, Box::new(move || screen::check(&settings)));
    }
    let [escaped, harmless, element, attribute] =
        ["<p a=b>&lt;b&gt;</p>", "<p a=x>x</p>", "<p a=b><b></b></p>", "<p a=b onclick=c>x</p>"]
            .map(Html::parse_fragment);
    assert_eq!(screen::skeleton(&escaped), screen::skeleton(&harmless));
    for markup in [element, attribute] {
        assert_ne!(screen::skeleton(&markup), screen::skeleton(&harmless), "markup goes unnoticed");
    }
}
