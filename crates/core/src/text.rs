//! All words a visitor reads, one file per language. A missing translation does not compile:
//! every text is a field of a struct or an arm of an exhaustive match. No markup and no decisions here.

mod crisis;
#[allow(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm for each text, in order")]
mod en;
#[allow(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm for each text, in order")]
mod es;
pub mod every;
mod joined;
mod numbers;

pub use crisis::{CRISIS_LINES, CrisisLine, LAST_CHECKED};
use joined::Row;
pub use numbers::{DAYS_GOOD, NUMBERS, Number};

use crate::engine::{AddOn, Cause, Course, LevelOfCare};
use crate::names::{Detail, GroupName, OptionName, QuestionName, RuleName, Study, Tonight, Topic, Worry};

/// Every language, the default first. A third one is one more file and one more line here.
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

/// What is said in each language where the guide cannot run. Apart from the rest, because the guide itself never shows it,
/// and it would be bytes of the WebAssembly.
pub const CARDS: &[(&Language, CardText)] = &[(&en::ENGLISH, en::CARD), (&es::SPANISH, es::CARD)];
const _: () = assert!(CARDS.len() == LANGUAGES.len(), "a language without a card");

/// The language of a visit for which none is set.
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
    /// Its name in itself.
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
    /// Whom to turn to today, by why; empty for what is an emergency only.
    pub today: fn(Cause) -> ForWhom,
    /// What to do now, by why; empty for what is never an emergency.
    pub emergency: fn(Cause) -> EmergencyText,
    /// What step up, stay and step down mean.
    pub course: fn(Course) -> CourseText,
    /// What help is for, inside a sentence.
    pub topic: fn(Topic) -> &'static str,
    /// What the one who answers should know, as a sentence.
    pub detail: fn(Detail) -> ForWhom,
    /// Each step for tonight.
    pub tonight: fn(Tonight) -> ForWhom,
    /// Each worry, and what is true of it.
    pub worry: fn(Worry) -> TitledText,
    /// What each study found.
    pub study: fn(Study) -> &'static str,
}

/// The words of the static card, in the guide's place or around it.
#[derive(Clone, Copy, Debug)]
pub struct CardText {
    /// The guide has not started yet, could not start, or has stopped.
    pub failed: &'static str,
    /// Link or button that starts it anew.
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
    /// What helps to answer it; may be empty.
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
    /// Where one sleeps.
    pub nights: &'static str,
    /// How long it goes on.
    pub length: &'static str,
    /// When it is not enough, or too much.
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

/// What step up, stay or step down means.
#[derive(Clone, Copy, Debug)]
pub struct CourseText {
    /// The advice in one or two sentences.
    pub says: &'static str,
    /// What to ask the own team.
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

/// Buttons, headings and notes. Texts with a gap are functions, so that each language orders its words itself.
#[derive(Debug)]
pub struct Interface {
    /// Name of the guide, also the title of the page.
    pub title: &'static str,
    /// Welcome: what this is and how long it takes.
    pub lead: &'static str,
    /// Welcome: who it is for.
    pub for_whom: &'static str,
    /// Welcome: privacy.
    pub private: &'static str,
    /// Question that opens why that is true.
    pub why_private: &'static str,
    /// Why it is true.
    pub why_private_answer: &'static str,
    /// "Continue".
    pub go_on: &'static str,
    /// "Back".
    pub back: &'static str,
    /// "Start over and clear my answers".
    pub start_over: &'static str,
    /// "Leave this page quickly".
    pub leave: &'static str,
    /// Where the guide fills the window: back into the page around.
    pub to_page: &'static str,
    /// Back in the page: fill the window again.
    pub to_window: &'static str,
    /// "Change", beside an answer.
    pub change: &'static str,
    /// Continue without an answer.
    pub no_answer: &'static str,
    /// After it, where "I am not sure" is among the answers.
    pub no_answer_not_sure: &'static str,
    /// Before a question's number.
    pub number: &'static str,
    /// After it, where no other question follows.
    pub last: &'static str,
    /// "About", before how many are left.
    pub about: &'static str,
    /// "Left after this", after it.
    pub left: &'static str,
    /// Heading of the check of answers.
    pub review: &'static str,
    /// Lead of the check of answers.
    pub review_lead: &'static str,
    /// Button from there to the result.
    pub see_result: &'static str,
    /// Before answers that no longer count after a change.
    pub dropped: &'static str,
    /// The result for someone in treatment whose level still fits.
    pub stay: ForWhom,
    /// Heading of the reasons.
    pub why: &'static str,
    /// Before the answers a reason used.
    pub your_answers: &'static str,
    /// Reason shown when no rule demands more than outpatient care.
    pub why_lowest: &'static str,
    /// Heading of the rules that hold but did not decide.
    pub also: &'static str,
    /// Marks the level of the advice.
    pub here: &'static str,
    /// Marks the level of the care now.
    pub now: ForWhom,
    /// Heading of "what a week looks like".
    pub week: &'static str,
    /// Heading of the studies.
    pub evidence: &'static str,
    /// What they come to.
    pub evidence_lesson: &'static str,
    /// Heading of the levels beside this one and the table of all.
    pub compare: &'static str,
    /// Heads of its columns: level, hours, nights, length.
    pub columns: [&'static str; 4],
    /// No study is close to the answers.
    pub no_study: &'static str,
    /// Heading of what to do tonight.
    pub tonight: &'static str,
    /// Heading of the ways to keep the advice.
    pub take: &'static str,
    /// That a copy holds the answers.
    pub take_lead: &'static str,
    /// "Print".
    pub print: &'static str,
    /// "Copy as text".
    pub copy: &'static str,
    /// "Save as a file".
    pub save: &'static str,
    /// After a copy or a file was made.
    pub taken: &'static str,
    /// When the browser has refused.
    pub not_taken: &'static str,
    /// After a file was offered: whether the browser has kept it, nobody tells.
    pub saved: &'static str,
    /// Heading of what people are afraid of.
    pub worries: &'static str,
    /// Heading of the single answers that would change the advice.
    pub changes: &'static str,
    /// "With" an answer that was not given, the level would be another: inside "Used, with “Alcohol”: …".
    pub with: &'static str,
    /// "Without" one that was given.
    pub without: &'static str,
    /// Heading of the add-ons.
    pub with_it: &'static str,
    /// What this is not.
    pub not_diagnosis: &'static str,
    /// Before the version of the protocol, for as long as no clinician has reviewed it.
    pub unreviewed: &'static str,
    /// Who says so, where a center names a reviewer and not itself.
    pub this_center: &'static str,
    /// Between the center and the name of its reviewer.
    pub says_reviewed: &'static str,
    /// Between that name and the version of the protocol.
    pub for_version: &'static str,
    /// By when to call: before the day is over.
    pub call_today: &'static str,
    /// By when to call: in the next days.
    pub call_week: &'static str,
    /// Whom somebody in care calls first.
    pub own_team: ForWhom,
    /// Heading of the sentence to say.
    pub say: &'static str,
    /// Copies only that sentence.
    pub copy_say: &'static str,
    /// "I need help with", before the topics.
    pub say_need: ForWhom,
    /// Between the last two topics.
    pub and: &'static str,
    /// The same where no answer says with what.
    pub say_unsure: ForWhom,
    /// The same for somebody in care.
    pub say_in_care: ForWhom,
    /// Asks to be seen today.
    pub ask_today: ForWhom,
    /// What to do today where doses of methadone or buprenorphine were missed.
    pub missed_doses: &'static str,
    /// Asks for a program for people under 18.
    pub ask_teens: &'static str,
    /// What follows on either.
    pub if_not: &'static str,
    /// In an emergency: where to come; the visitor goes on with it.
    pub say_where: &'static str,
    /// Heading of the contacts.
    pub contact: &'static str,
    /// "Call Example Recovery"; the name may be empty.
    pub call: fn(center: &str) -> String,
    /// "Text …".
    pub text: fn(center: &str) -> String,
    /// Link to the contact page.
    pub contact_page: &'static str,
    /// Link to the insurance page.
    pub insurance_page: &'static str,
    /// Before the hours.
    pub hours: &'static str,
    /// Before the languages in which somebody answers.
    pub answers_in: &'static str,
    /// The center does not offer the level.
    pub not_offered: &'static str,
    /// Heading of the neutral finders.
    pub finders: &'static str,
    /// What findtreatment.gov is.
    pub find_treatment: &'static str,
    /// What the SAMHSA helpline is.
    pub samhsa: &'static str,
    /// After a link to another site: it opens beside this page.
    pub new_tab: &'static str,
    /// Heading of the crisis lines.
    pub crisis: &'static str,
    /// Call 911.
    pub call_911: &'static str,
    /// Call or text 988.
    pub call_988: &'static str,
    /// Text 988.
    pub text_988: &'static str,
    /// 988 on every later screen, after a thought of harm.
    pub crisis_again: ForWhom,
    /// Danger signs were not ruled out.
    pub danger_again: &'static str,
    /// Heading of the Emergency screen.
    pub emergency: &'static str,
    /// What to do first.
    pub emergency_lead: &'static str,
    /// Heading of the first aid.
    pub first_aid_title: &'static str,
    /// Poison Help.
    pub poison: &'static str,
    /// When the answer was a mistake.
    pub mistake: &'static str,
    /// When the danger is over.
    pub safe_now: ForWhom,
    /// When it is being cared for.
    pub in_care: ForWhom,
    /// What this is, in a word: said at each step by screen readers, to whom it tells this from the page around.
    pub guide: &'static str,
    /// Above what every later screen repeats, folded.
    pub flags: &'static str,
    /// On every screen after either.
    pub emergency_again: &'static str,
    /// That an emergency room must see everybody.
    pub must_see: &'static str,
    /// Heading of what cannot wait until tomorrow.
    pub today: ForWhom,
    /// After it, before the level.
    pub after_today: &'static str,
    /// Groups that cost nothing.
    pub mutual: &'static str,
    /// Adolescent route: the sentence.
    pub adolescent: ForWhom,
    /// Adolescent route: what to ask for.
    pub adolescent_what: &'static str,
}
