//! The session and its language as Yew's reducer, and where the focus goes after each step.
//! What a step does to the visit is the session's business.

use std::rc::Rc;

use yew::Reducible;

use crate::names::OptionName;
use crate::session::{Action, Screen, Session};
use crate::text::{DEFAULT_LANGUAGE, Language, language};

/// A step the visitor takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// Through the guide.
    Go(Action),
    /// Into another language, on the same screen.
    Speak(&'static Language),
}

/// What is on screen. One reducer for both: a second hook would take two more kilobytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    pub(crate) session: Session,
    pub(crate) words: &'static Language,
    pub(crate) focus: Focus,
    /// Grows when the focus is to move: two steps in a row may move it to the same place.
    pub(crate) turn: u32,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Focus {
    /// To the heading of a new screen.
    Heading,
    /// To the first option of a question left unanswered.
    Options,
}

/// The visit after taps made on the prerendered first screen, before the guide ran: ids of options, and `continue`.
#[must_use]
pub fn tapped<'a>(early: impl IntoIterator<Item = &'a str>) -> Session {
    early.into_iter().fold(Session::default(), |session, tap| match OptionName::with_key(tap) {
        Some(option) => session.after(Action::Tick(option.id(), true)),
        None if tap == "continue" => session.after(Action::Continue),
        None => session,
    })
}

impl Visit {
    pub(crate) fn begin(session: Session, code: &str) -> Self {
        Self { session, words: language(code).unwrap_or(DEFAULT_LANGUAGE), focus: Focus::Heading, turn: 0 }
    }
}

impl Reducible for Visit {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let action = match step {
            // Announced only if the focus moves: the button just pressed now carries another language's name.
            Step::Speak(words) => {
                return Rc::new(Self {
                    words,
                    focus: Focus::Heading,
                    turn: self.turn.wrapping_add(1),
                    ..*self
                });
            }
            Step::Go(action) => action,
        };
        let session = self.session.after(action);
        let focus = match (action, session.screen) {
            (Action::Tick(..), _) => return Rc::new(Self { session, ..*self }),
            (_, Screen::Asking(asking)) if asking.unanswered => Focus::Options,
            (_, Screen::Asking(_) | Screen::Review | Screen::Result | Screen::Emergency(_)) => Focus::Heading,
        };
        Rc::new(Self { session, focus, turn: self.turn.wrapping_add(1), ..*self })
    }
}
