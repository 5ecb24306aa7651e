//! The table of settings in the WordPress plugin (packages/wordpress/table.php): made from ours, fresh, and in
//! agreement with our readers about what is taken. What the plugin does with it is tested in tests/host/wordpress.rs.

mod pattern;
mod table;

use regex::Regex;

use care_finder_core::settings::{ABOUT, Kind, SETTINGS, Settings};

use crate::support::{Dice, kept, root};

#[test]
fn the_table_in_the_plugin_is_fresh() {
    kept(&root().join("packages/wordpress/table.php"), &table::table(), "cargo xtask bless plugin --accept");
}

/// Every example value in the tables, and a great many that are one or two letters away from it.
#[test]
fn each_pattern_takes_what_our_reader_takes() {
    let mut dice = Dice::new(15);
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        let pattern = Regex::new(&format!("^(?:{})$", pattern::pattern(setting.kind))).expect(about.name);
        let letters = letters(setting.kind, about.good);
        let seeds: Vec<&str> = about.good.iter().chain(about.wrong).chain(MORE).copied().collect();
        let (mut taken, mut refused) = (0_u32, 0_u32);
        for round in 0..20_000_usize {
            let mut value: Vec<char> = seeds[round % seeds.len()].chars().collect();
            for _ in 0..round / seeds.len() % 4 {
                change(&mut value, &letters, &mut dice);
            }
            let value: String = value.into_iter().collect::<String>().trim().to_owned();
            let fits = pattern.is_match(&value) && value.len() <= pattern::bytes(setting.kind);
            let ours = value.is_empty() || is_read(about.name, &value);
            assert!(
                value.is_empty() || fits == ours,
                "{}: {value:?} is {ours} by our reader, {fits} by its pattern",
                about.name
            );
            if ours { taken += 1 } else { refused += 1 }
        }
        assert!(taken > 200 && refused > 200, "{}: {taken} taken, {refused} refused", about.name);
    }
}

/// Values close to a limit.
const MORE: &[&str] = &[
    "+1 (855) 5FLOWERS9",
    "tel:+1-855-555-0100",
    "TEL:855 GET HELP",
    "\u{202d}855\u{2011}555\u{2011}0100\u{202c}",
    "\u{ff18}55-555-0100",
    "855-555-010a",
    "+49 30 1234567",
    "+123456789012345",
    "https://xn--bcher-kva.example/é?a=b&c=d#e",
    "https://a_b.example/\u{2028}",
    "op,,php",
    "\u{3000}op\u{a0},iop ,",
    "#ABCDEF",
    "stage",
];

fn is_read(name: &str, value: &str) -> bool {
    Settings::from_pairs(&[(name.to_owned(), value.to_owned())]).1.is_empty()
}

/// What a value is changed with: its own letters, and those that some reader treats in a special way.
fn letters(kind: Kind, good: &[&str]) -> Vec<char> {
    let mut letters: Vec<char> = good.iter().flat_map(|value| value.chars()).collect();
    letters.extend("09AZaz +-./()#,:?@\\\"'<>&\t\n\u{0}\u{7f}\u{85}\u{a0}\u{ad}\u{61c}\u{1680}".chars());
    letters
        .extend("\u{2007}\u{200b}\u{2010}\u{2014}\u{2027}\u{2028}\u{202e}\u{202f}\u{205f}\u{2060}".chars());
    letters
        .extend("\u{2066}\u{206f}\u{3000}\u{feff}\u{ff08}\u{ff0b}\u{ff11}\u{ff21}\u{ff41}é\u{1f600}".chars());
    if let Kind::Text(limit) = kind {
        letters.extend(std::iter::repeat_n('x', limit / 2));
    }
    letters
}

/// A letter is inserted, removed or replaced, or the value is doubled.
fn change(value: &mut Vec<char>, letters: &[char], dice: &mut Dice) {
    let (at, letter) = (dice.below(value.len() + 1), letters[dice.below(letters.len())]);
    match dice.below(16) {
        0..6 => value.insert(at, letter),
        6..9 if at < value.len() => drop(value.remove(at)),
        15 => value.extend_from_within(..),
        _ if at < value.len() => value[at] = letter,
        _ => value.push(letter),
    }
}
