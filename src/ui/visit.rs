//! The session as Yew's reducer, and where the focus belongs after each step.
//! What a step does to the visit is the session's business.

use std::rc::Rc;

use yew::Reducible;

use crate::protocol::OptionName;
use crate::session::{Action, Screen, Session};

/// A step of the visitor.
pub(super) type Step = Action;

/// The session on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Visit {
    pub(super) session: Session,
    pub(super) focus: Focus,
    /// Grows when the focus is to move; two steps in a row may move it to the same place.
    pub(super) turn: u32,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Focus {
    /// To the heading of a new screen.
    #[default]
    Heading,
    /// To the first option of a question that was left open.
    Options,
}

/// The visit after taps made on the prerendered first screen, before the guide ran: ids of options, and `continue`.
#[must_use]
pub fn tapped(early: impl IntoIterator<Item = String>) -> Session {
    early.into_iter().fold(Session::default(), |session, tap| match OptionName::with_key(&tap) {
        Some(option) => session.after(Action::Tick(option.id(), true)),
        None if tap == "continue" => session.after(Action::Continue),
        None => session,
    })
}

impl Reducible for Visit {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let session = self.session.after(step);
        let focus = match (step, session.screen) {
            (Action::Tick(..), _) => return Rc::new(Self { session, ..*self }),
            (_, Screen::Asking(asking)) if asking.unanswered => Focus::Options,
            (_, Screen::Asking(_) | Screen::Review | Screen::Result | Screen::Emergency(_)) => Focus::Heading,
        };
        Rc::new(Self { session, focus, turn: self.turn.wrapping_add(1) })
    }
}
