//! Telephone numbers as our few lines of code read them, against a port of libphonenumber with the world's numbering
//! plans. Also every number that this project itself shows. How a number looks on screen is in views/results.rs.

use care_finder_core::settings::{Phone, Settings};
use care_finder_core::text::{CRISIS_LINES, NUMBERS};
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, PhoneNumber, country, parse};

use crate::report::report;

fn read(name: &str, value: &str) -> Result<Phone, String> {
    let (settings, problems) = Settings::from_pairs(&[(name.to_owned(), value.to_owned())]);
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let phone = if name == "phone" { settings.phone } else { settings.text_number };
    // Taken without comment, or reported and not taken.
    assert_eq!(phone.is_some(), told.is_empty(), "{value}: {told:?}");
    phone.ok_or_else(|| told.concat())
}

/// What is dialed in the United States, in the one form that all numbers have.
fn dialed(phone: &Phone) -> String {
    let number = phone.href.strip_prefix("tel:").or(phone.href.strip_prefix("sms:")).expect("a number");
    // If it is given a country as well, the library strips that country's prefixes from numbers of other countries.
    let from = (!number.starts_with('+')).then_some(country::US);
    e164(&parse(from, number).unwrap_or_else(|error| panic!("{phone:?}: {error}")))
}

fn e164(number: &PhoneNumber) -> String {
    number.format().mode(Mode::E164).to_string()
}

/// A landline and a mobile number of each country, from the examples in the library's plans.
fn examples() -> Vec<PhoneNumber> {
    let of = |meta: &phonenumber::Metadata| {
        let plans = meta.descriptors();
        let kinds = [plans.fixed_line(), plans.mobile()];
        let examples: Vec<_> = kinds.into_iter().flatten().filter_map(|kind| kind.example()).collect();
        let number = |national: &&str| parse(None, format!("+{}{national}", meta.country_code())).ok();
        examples.iter().filter_map(number).filter(PhoneNumber::is_valid).collect::<Vec<_>>()
    };
    DATABASE.iter().flat_map(of).collect()
}

/// A number, and other ways to write it that mean the same.
fn written(number: &PhoneNumber) -> Vec<String> {
    let international = number.format().mode(Mode::International).to_string();
    let plain = e164(number);
    let code = number.code().value().to_string();
    let rest = plain.trim_start_matches('+').strip_prefix(&*code).unwrap_or_default().to_owned();
    let mut written = vec![
        plain.clone(),
        international.replace(' ', "-"),
        international.replace([' ', '-'], "."),
        international.replace([' ', '-'], "\u{a0}"),
        international.replace([' ', '-'], "–"),
        format!("(+{code}) {rest}"),
        format!("+{code} ({}) {}", &rest[..2], &rest[2..]),
        international,
    ];
    if code == "1" {
        let (area, local) = rest.split_at(3);
        let (exchange, line) = local.split_at(3);
        written.extend([
            rest.clone(),
            format!("({area}) {exchange}-{line}"),
            format!("{area}.{exchange}.{line}"),
            format!("{area} {exchange} {line}"),
            format!("1-{area}-{exchange}-{line}"),
            format!("1 ({area}) {exchange}-{line}"),
            number.format().mode(Mode::National).to_string(),
        ]);
    }
    written
}

#[test]
fn what_is_dialed_is_what_the_library_reads() {
    let (mut same, mut refused) = (0, Vec::new());
    for number in examples() {
        for value in written(&number) {
            match read("phone", &value) {
                Ok(phone) => {
                    assert_eq!(dialed(&phone), e164(&number), "{value}");
                    same += 1;
                }
                Err(_) => refused.push(value),
            }
        }
    }
    // A handful of small islands have numbers so short that we take them for a mistake.
    let short = |value: &&String| value.chars().filter(char::is_ascii_digit).count() < 8;
    assert_eq!(refused.iter().filter(|value| !short(value)).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(same > 2500 && refused.len() * 100 < same, "{same} taken, {} refused", refused.len());
    report(&format!(
        "telephone numbers: {same} written forms of valid numbers of every country are dialed as libphonenumber reads them; \
         {} of fewer than 8 digits are refused",
        refused.len()
    ));
}

/// As they come out of address books, word processors and links: nobody who pastes one sees what is in it.
#[test]
fn a_pasted_number_is_read_as_it_looks() {
    for value in [
        "\u{202d}+1 855-555-0100\u{202c}",
        "\u{202a}855-555-0100\u{202c}",
        "\u{feff}855-555-0100",
        "855\u{200b}-555\u{ad}-0100\u{200e}",
        "855\u{2060}5550100\u{2069}",
        "855\u{202f}555\u{2009}0100",
        "tel:+1-855-555-0100",
        "TEL: 855-555-0100",
        "８５５－５５５－０１００",
        "＋１ ８５５ ５５５ ０１００",
        "855/555/0100",
        "855·555·0100",
    ] {
        let phone = read("phone", value).unwrap_or_else(|told| panic!("{told}"));
        assert_eq!(dialed(&phone), "+18555550100", "{value}");
        let plain = |letter: char| letter.is_ascii() || letter == '·';
        assert!(
            phone.shown.chars().all(plain) && !phone.shown.contains(':'),
            "{value} is shown as {:?}",
            phone.shown
        );
    }
    // Still reported: it cannot be dialed directly.
    for value in ["855-555-0100 ext. 12", "tel:", "\u{202d}\u{202c}", "８５５", "tel:tel:855-555-0100"] {
        assert!(read("phone", value).is_err(), "{value}");
    }
}

#[test]
fn an_impossible_north_american_number_is_told() {
    let mut told = 0;
    for number in examples().into_iter().filter(|number| number.code().value() == 1) {
        let plain = e164(&number);
        let rest = plain.trim_start_matches("+1").to_owned();
        for wrong in [
            rest[1..].to_owned(),
            rest[..9].to_owned(),
            rest[3..].to_owned(),
            format!("{rest}0"),
            format!("{rest}{rest}"),
        ] {
            for value in [wrong.clone(), format!("+1{wrong}"), format!("1{wrong}")] {
                // An extra digit may turn it into a number that begins with 1.
                let possible = value.len() == 10 && !value.starts_with(['0', '1'])
                    || value.trim_start_matches('+').len() == 11
                        && value.trim_start_matches('+').starts_with('1');
                let problem = read("phone", &value).err();
                assert_eq!(problem.is_none(), possible, "{value}");
                if let Some(problem) = problem {
                    assert!(problem.contains("data-phone:") && problem.contains("10 digits"), "{problem}");
                    told += 1;
                }
            }
        }
    }
    assert!(told > 200, "only {told} wrong numbers were refused: too few to show anything");
}

#[test]
fn what_people_write() {
    for (value, number) in [
        ("(855) 555-0100", "+18555550100"),
        ("1-855-555-0100", "+18555550100"),
        ("855\u{2013}555\u{2011}0100", "+18555550100"),
        ("+1\u{a0}855\u{a0}555\u{a0}0100", "+18555550100"),
        ("1-800-GET-HELP", "+18004384357"),
        ("1-800-662-HELP", "+18006624357"),
        ("(855) NEW-LIFE", "+18556395433"),
        ("+1-888-QZ-CLEAN", "+18887925326"),
    ] {
        let phone = read("phone", value).unwrap_or_else(|told| panic!("{told}"));
        assert_eq!(dialed(&phone), number, "{value}");
        assert_eq!(phone.shown, value, "shown as it is written");
    }
    // What cannot be read safely is reported, and the national helpline is shown instead.
    for value in [
        "855.555.0100 ext 5",
        "855-555-0100 x5",
        "855-555-0100;ext=5",
        "855-555-0100, 855-555-0101",
        "855-555-0100 / 0101",
        "555-0100",
        "CALL US NOW",
        "CALL US NOW!",
        "855-555-01O0O",
        "011 44 20 7946 0018",
        "020 7946 0018",
        "123-456-7890",
        "+855-555",
        "+",
        "911",
        "Call 855-555-0100",
        "855-555-0100 (toll free)",
        "855-555-O100",
    ] {
        let told = read("phone", value).expect_err(value);
        assert!(told.starts_with("data-phone: ") && told.contains("; using no number"), "{told}");
    }
    assert_eq!(read("text-number", "+1 855-555-0101").expect("a number").href, "sms:+18555550101");
}

#[test]
fn every_number_of_ours_is_a_valid_one() {
    let lines = CRISIS_LINES;
    for line in [lines.poison, lines.samhsa, lines.violence, lines.maternal] {
        let (shown, href) =
            (parse(Some(country::US), line.shown), line.href.strip_prefix("tel:").expect("a number"));
        let number = parse(None, href).expect("a number with its country");
        assert!(number.is_valid(), "{line:?}");
        assert_eq!(e164(&shown.expect("a number")), href, "{line:?}");
    }
    // Those inside sentences; short ones and addresses have no country code.
    for number in NUMBERS.iter().filter(|number| number.shown.starts_with("1-")) {
        let read = parse(Some(country::US), number.shown).expect("a number");
        assert!(read.is_valid(), "{number:?}");
    }
    // Short ones, which are in no plan: shown and dialed alike.
    for line in [lines.emergency, lines.lifeline, lines.lifeline_text] {
        let (_, digits) = line.href.split_once(':').expect("a link");
        assert_eq!((line.shown, digits.len()), (digits, 3), "{line:?}");
    }
    let root = crate::support::root();
    for file in ["README.md", "static/demo.html"] {
        let text = std::fs::read_to_string(root.join(file)).expect(file);
        let mut found = 0;
        for mark in ["data-phone=\"", "data-text-number=\"", "href=\"tel:", "href=\"sms:"] {
            for rest in text.split(mark).skip(1) {
                let (value, _) = rest.split_once('"').expect("an end");
                if !["911", "988"].contains(&value) {
                    let number =
                        parse(None, value).unwrap_or_else(|error| panic!("{value} in {file}: {error}"));
                    assert!(number.is_valid(), "{value} in {file}");
                    found += 1;
                }
            }
        }
        assert!(found >= 2, "{found} numbers in {file}");
    }
}
