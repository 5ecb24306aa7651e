//! One visit: which screen is shown, what is chosen on it, and what a tap does. A pure state machine.
//! It draws nothing and decides nothing clinical; the only lasting state is `Answers`.

use crate::engine::{Answers, Assessment, Disposition, Facts, Kind, OptionSet, Question, assess, facts};
use crate::names::{OptionId, OptionName, QuestionId, QuestionName};
use crate::protocol::{MOST_QUESTIONS, PROTOCOL};

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// At a question.
    Asking(Asking),
    /// Checking the answers.
    Review,
    /// Reading the advice.
    Result,
    /// Told to get help now, because of the answer to this question.
    Emergency(QuestionId),
}

/// A question on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    /// Which question.
    pub question: QuestionId,
    /// What is ticked but not yet given as the answer.
    pub draft: OptionSet,
    /// Continue was pressed with nothing ticked.
    pub unanswered: bool,
    /// Reached from the review, to change this answer.
    pub changing: bool,
}

/// How far the visitor has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions answered before this one.
    pub before: u8,
    /// Questions after this one that are already answered or may still come.
    pub after: u8,
    /// Whether the number still to come is known, give or take one. From the question about amounts on, that is so
    /// for at least nine in ten of the 131 people who reach a result (tests/it/session.rs); before that, what was
    /// used decides between 4 and 11.
    pub sure: bool,
}

/// What the visitor can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Tick (true) or untick an option of the question on screen.
    Tick(OptionId, bool),
    /// Give what is ticked as the answer, or go on from the review.
    Continue,
    /// One screen back.
    Back,
    /// Change an answer, from the review.
    Change(QuestionId),
    /// In an emergency: help has been reached or is already there; go on with the questions.
    Acknowledge,
    /// Forget everything.
    StartOver,
}

/// The whole state of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// The answers given.
    pub answers: Answers,
    /// The screen shown.
    pub screen: Screen,
    /// Answers that stopped counting with the last change; mentioned once.
    pub dropped: OptionSet,
}

impl Default for Session {
    fn default() -> Self {
        let first = ask(QuestionName::Who.id(), &Answers::NONE, false);
        Self { answers: Answers::NONE, screen: first, dropped: OptionSet::EMPTY }
    }
}

impl Session {
    /// The session after an action. An action that does not fit the screen changes nothing.
    #[must_use]
    pub fn after(self, action: Action) -> Self {
        match (action, self.screen) {
            (Action::StartOver, _) => Self::default(),
            (Action::Tick(option, on), Screen::Asking(asking)) => self.tick(asking, option, on),
            (Action::Continue, Screen::Asking(asking)) => self.give(asking),
            (Action::Continue, Screen::Review) => Self { screen: Screen::Result, ..self.told() },
            (Action::Back, Screen::Asking(asking)) if asking.changing => {
                Self { screen: Screen::Review, ..self }
            }
            (Action::Back, Screen::Asking(asking)) => self.back_from(asking.question),
            (Action::Back, Screen::Review) => self.back_from(QuestionId(u8::MAX)),
            (Action::Back, Screen::Result) => Self { screen: Screen::Review, ..self },
            (Action::Acknowledge, Screen::Emergency(question)) => {
                let answers = self.answers.acknowledge(self.assessment().emergency);
                Self { answers, screen: after(question, &answers), ..self }
            }
            (Action::Back, Screen::Emergency(question)) => {
                Self { screen: ask(question, &self.answers, false), ..self }
            }
            (Action::Change(question), Screen::Review | Screen::Result) if self.counts(question) => {
                Self { screen: ask(question, &self.answers, true), ..self.told() }
            }
            (Action::Tick(..) | Action::Continue | Action::Change(_) | Action::Acknowledge, _) => self,
        }
    }

    /// The advice so far.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        assess(&PROTOCOL, &self.answers)
    }

    /// Whether the visitor is asking for somebody else.
    #[must_use]
    pub fn for_someone(&self) -> bool {
        self.answers.chosen().meets(OptionName::WhoSomeone.set().with(OptionName::WhoSomeoneInCare.set()))
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        match self.screen {
            Screen::Asking(asking) => asking.changing || self.previous(asking.question).is_some(),
            Screen::Review | Screen::Result | Screen::Emergency(_) => true,
        }
    }

    /// The answered questions that count, in order, with what was chosen.
    #[must_use]
    pub fn given(&self) -> Vec<(QuestionId, OptionSet)> {
        let facts = self.facts();
        PROTOCOL
            .questions
            .iter()
            .map(|question| (question.id, question.set().and(facts.chosen)))
            .filter(|(_, choice)| !choice.is_empty())
            .collect()
    }

    /// How far the visitor has come at a question.
    #[must_use]
    pub fn progress(&self, question: QuestionId) -> Progress {
        let given = self.given();
        let count = |counts: fn(&QuestionId, &QuestionId) -> bool| {
            u8::try_from(given.iter().filter(|(id, _)| counts(id, &question)).count()).unwrap_or(u8::MAX)
        };
        let (before, after) = (count(QuestionId::lt), count(QuestionId::gt));
        // An unanswered question is itself one of those that remain.
        let this = 1 - count(QuestionId::eq).min(1);
        let open = self.assessment().remaining.saturating_sub(this);
        // Fewer come than could: an answer that makes one question necessary makes another unnecessary.
        let open = open.min(MOST_QUESTIONS.saturating_sub(before + 1 + after).max(1));
        Progress { before, after: after + open, sure: question >= QuestionName::Amount.id() }
    }

    fn facts(&self) -> Facts {
        facts(PROTOCOL.questions, &self.answers)
    }

    fn tick(self, asking: Asking, option: OptionId, on: bool) -> Self {
        let Some(question) = question(asking.question) else { return self };
        let draft = question.tick(asking.draft, option, on);
        Self { screen: Screen::Asking(Asking { draft, unanswered: false, ..asking }), ..self }
    }

    /// Takes the draft as the answer and goes where it leads.
    fn give(self, asking: Asking) -> Self {
        let Some(question) = question(asking.question) else { return self };
        if asking.draft.is_empty() {
            return Self { screen: Screen::Asking(Asking { unanswered: true, ..asking }), ..self };
        }
        let before = self.facts().chosen.without(question.set());
        let answers = self.answers.replace(question.set(), asking.draft);
        let assessment = assess(&PROTOCOL, &answers);
        let dropped = before.without(assessment.facts.chosen);
        Self { answers, screen: after(asking.question, &answers), dropped }
    }

    fn back_from(self, question: QuestionId) -> Self {
        match self.previous(question) {
            Some(previous) => Self { screen: ask(previous, &self.answers, false), ..self.told() },
            None => self,
        }
    }

    /// The last question before this one whose answer counts.
    fn previous(&self, question: QuestionId) -> Option<QuestionId> {
        self.given().into_iter().map(|(id, _)| id).rfind(|id| *id < question)
    }

    fn counts(&self, question: QuestionId) -> bool {
        self.given().iter().any(|(id, _)| *id == question)
    }

    fn told(self) -> Self {
        Self { dropped: OptionSet::EMPTY, ..self }
    }
}

/// Where an answer to this question leads.
fn after(question: QuestionId, answers: &Answers) -> Screen {
    let assessment = assess(&PROTOCOL, answers);
    match (assessment.disposition, assessment.next) {
        (Disposition::Emergency, _) => Screen::Emergency(question),
        (Disposition::Adolescent | Disposition::Level(_), Some(next)) => ask(next, answers, false),
        (Disposition::Adolescent | Disposition::Level(_), None) => Screen::Review,
    }
}

/// A question's screen, with its answer so far ticked.
fn ask(id: QuestionId, answers: &Answers, changing: bool) -> Screen {
    let draft = question(id).map_or(OptionSet::EMPTY, |question| {
        question.valid(answers.chosen(), &facts(PROTOCOL.questions, answers))
    });
    Screen::Asking(Asking { question: id, draft, unanswered: false, changing })
}

fn question(id: QuestionId) -> Option<&'static Question> {
    PROTOCOL.questions.iter().find(|question| question.id == id)
}

impl Question {
    /// A draft after ticking or unticking. Where one answer is asked for, a new one replaces the old; an option that
    /// stands alone clears the rest.
    fn tick(&self, draft: OptionSet, option: OptionId, on: bool) -> OptionSet {
        let alone = OptionSet::of(option);
        let Some(ticked) = self.options.iter().find(|candidate| candidate.id == option) else { return draft };
        match (on, self.kind) {
            (false, _) => draft.without(alone),
            (true, Kind::Single) => alone,
            (true, Kind::Multiple) if ticked.role.stands_alone() => alone,
            (true, Kind::Multiple) => self
                .options
                .iter()
                .filter(|other| other.role.stands_alone())
                .fold(draft, |set, other| set.without(OptionSet::of(other.id)))
                .with(alone),
        }
    }
}
