//! All words a visitor reads, one file per language. A missing translation does not compile:
//! every text is a field of a struct or an arm of an exhaustive match. No markup and no decisions here.

mod crisis;
#[allow(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm for each text, in order")]
mod en;
#[allow(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm for each text, in order")]
mod es;
pub mod every;
mod interface;
mod joined;
mod numbers;

pub use crisis::{CRISIS_LINES, CrisisLine, LAST_CHECKED};
pub use interface::Interface;
use joined::Row;
pub use numbers::{DAYS_GOOD, NUMBERS, Number};

use crate::engine::{AddOn, Cause, Course, LevelOfCare};
use crate::names::{Detail, GroupName, OptionName, QuestionName, RuleName, Study, Tonight, Topic, Worry};

/// Every language, the default first. A third one is one more file and one more entry here.
pub const LANGUAGES: &[&Language] = &[&en::ENGLISH, &es::SPANISH];

/// Every language's code.
pub const CODES: &[&str] = &{
    let mut codes = [""; LANGUAGES.len()];
    let (mut free, mut languages) = (codes.as_mut_slice(), LANGUAGES);
    while let ([code, others @ ..], [language, later @ ..]) = (free, languages) {
        *code = language.code;
        (free, languages) = (others, later);
    }
    codes
};

/// What is said in each language where the guide cannot run. Kept apart, because the guide itself never shows it, and
/// in the WebAssembly it would only be weight.
pub const CARDS: &[(&Language, CardText)] = &[(&en::ENGLISH, en::CARD), (&es::SPANISH, es::CARD)];
const _: () = assert!(CARDS.len() == LANGUAGES.len(), "a language without a card");

/// The language of a visit where none is set.
pub const DEFAULT_LANGUAGE: &Language = &en::ENGLISH;

/// The language with this code, if there is one.
#[must_use]
pub fn language(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().copied().find(|language| language.code == code)
}

/// Everything said in one language.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 code, for `lang`.
    pub code: &'static str,
    /// `ltr` or `rtl`, for `dir`.
    pub direction: &'static str,
    /// Its name in its own language.
    pub name: &'static str,
    /// Buttons, headings, notes.
    pub interface: Interface,
    /// Why each rule says what it says.
    pub rule: fn(RuleName) -> &'static str,
    /// What each question asks.
    pub question: fn(QuestionName) -> QuestionText,
    /// What each option says.
    pub option: fn(OptionName) -> ForWhom,
    /// What each level is.
    pub level: fn(LevelOfCare) -> LevelText,
    /// What each add-on advises.
    pub add_on: fn(AddOn) -> TitledText,
    /// The heading of a group of options.
    pub group: fn(GroupName) -> &'static str,
    /// Whom to turn to today, by cause; empty for what is only ever an emergency.
    pub today: fn(Cause) -> ForWhom,
    /// What to do now, by cause; empty for what is never an emergency.
    pub emergency: fn(Cause) -> EmergencyText,
    /// What stepping up, staying and stepping down mean.
    pub course: fn(Course) -> CourseText,
    /// What help is for, inside a sentence.
    pub topic: fn(Topic) -> &'static str,
    /// What whoever answers should know, as a sentence.
    pub detail: fn(Detail) -> ForWhom,
    /// Each step for tonight.
    pub tonight: fn(Tonight) -> ForWhom,
    /// Each worry, and what is true of it.
    pub worry: fn(Worry) -> TitledText,
    /// What each study found.
    pub study: fn(Study) -> &'static str,
}

/// The words of the static card, shown in the guide's place or around it.
#[derive(Clone, Copy, Debug)]
pub struct CardText {
    /// The guide has not started yet, could not start, or has stopped.
    pub failed: &'static str,
    /// Link or button that starts it again.
    pub retry: &'static str,
    /// Link to 911.
    pub danger: &'static str,
    /// Link to 988.
    pub talk: &'static str,
}

/// One wording for the visitor and one for somebody they love.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForWhom {
    /// When the visitor asks for themselves.
    pub me: &'static str,
    /// When they ask for somebody else; empty where `me` serves both.
    pub someone: &'static str,
}

impl ForWhom {
    const PARTS: usize = 2;

    /// One wording that serves both.
    #[must_use]
    pub const fn both(words: &'static str) -> Self {
        Self { me: words, someone: "" }
    }

    /// The wording for this case.
    #[must_use]
    pub const fn pick(self, for_someone: bool) -> &'static str {
        if for_someone && !self.someone.is_empty() { self.someone } else { self.me }
    }

    const fn parts(self) -> [&'static str; Self::PARTS] {
        [self.me, self.someone]
    }

    #[inline(never)]
    fn of(row: Row) -> Self {
        Self { me: row.part(0), someone: row.part(1) }
    }
}

/// The words of one question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question, as the heading of its screen.
    pub title: ForWhom,
    /// Help with answering it; may be empty.
    pub hint: ForWhom,
    /// Two or three words that name it in a list of answers.
    pub short: &'static str,
}

impl QuestionText {
    const PARTS: usize = 5;

    const fn parts(self) -> [&'static str; Self::PARTS] {
        [self.title.me, self.title.someone, self.hint.me, self.hint.someone, self.short]
    }

    #[inline(never)]
    fn of(row: Row) -> Self {
        let title = ForWhom { me: row.part(0), someone: row.part(1) };
        Self { title, hint: ForWhom { me: row.part(2), someone: row.part(3) }, short: row.part(4) }
    }
}

/// The words of one level of care.
#[derive(Clone, Copy, Debug)]
pub struct LevelText {
    /// Its name, as centers write it.
    pub name: &'static str,
    /// The result in one plain sentence.
    pub sentence: ForWhom,
    /// What it is.
    pub what: &'static str,
    /// How many hours a week.
    pub hours: &'static str,
    /// Where the person sleeps.
    pub nights: &'static str,
    /// How long it goes on.
    pub length: &'static str,
    /// When it is not enough or too much.
    pub fits_not: &'static str,
    /// How to ask a center for it.
    pub ask: &'static str,
}

impl LevelText {
    const PARTS: usize = 9;

    const fn parts(self) -> [&'static str; Self::PARTS] {
        let ForWhom { me, someone } = self.sentence;
        [self.name, me, someone, self.what, self.hours, self.nights, self.length, self.fits_not, self.ask]
    }

    #[inline(never)]
    fn of(row: Row) -> Self {
        Self {
            name: row.part(0),
            sentence: ForWhom { me: row.part(1), someone: row.part(2) },
            what: row.part(3),
            hours: row.part(4),
            nights: row.part(5),
            length: row.part(6),
            fits_not: row.part(7),
            ask: row.part(8),
        }
    }
}

/// A short heading and what it says: an add-on, a worry.
#[derive(Clone, Copy, Debug)]
pub struct TitledText {
    /// Two to five words.
    pub title: &'static str,
    /// What to do, in one to three sentences.
    pub body: &'static str,
}

impl TitledText {
    const PARTS: usize = 2;

    const fn parts(self) -> [&'static str; Self::PARTS] {
        [self.title, self.body]
    }

    #[inline(never)]
    fn of(row: Row) -> Self {
        Self { title: row.part(0), body: row.part(1) }
    }
}

/// What stepping up, staying or stepping down means.
#[derive(Clone, Copy, Debug)]
pub struct CourseText {
    /// The advice in one or two sentences.
    pub says: &'static str,
    /// What to ask one's own team.
    pub ask: &'static str,
}

/// What to do in an emergency, the first call first.
#[derive(Clone, Copy, Debug)]
pub struct EmergencyText {
    /// Short lines; the last of them may be empty.
    pub lines: [ForWhom; Self::LINES],
    /// What to say first on the phone.
    pub say: ForWhom,
}

impl EmergencyText {
    /// How many lines there can be.
    pub const LINES: usize = 7;
    const PARTS: usize = 2 * Self::LINES + 2;

    const fn parts(self) -> [&'static str; Self::PARTS] {
        let [one, two, three, four, five, six, seven] = self.lines;
        [
            one.me,
            one.someone,
            two.me,
            two.someone,
            three.me,
            three.someone,
            four.me,
            four.someone,
            five.me,
            five.someone,
            six.me,
            six.someone,
            seven.me,
            seven.someone,
            self.say.me,
            self.say.someone,
        ]
    }

    #[inline(never)]
    fn of(row: Row) -> Self {
        Self {
            lines: core::array::from_fn(|line| ForWhom {
                me: row.part(2 * line),
                someone: row.part(2 * line + 1),
            }),
            say: ForWhom { me: row.part(2 * Self::LINES), someone: row.part(2 * Self::LINES + 1) },
        }
    }
}
