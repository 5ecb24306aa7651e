//! The preview's example visitor: which options they tick, and so which presses lead to a screen of the guide.
//! The guide's own session decides which screens follow from them, here as in the preview.

use care_finder::names::{OptionName, QuestionName};
use care_finder::protocol::mild;
use care_finder::session::{Action, Screen, Session};

/// How far into the guide the preview goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    /// As a visitor first meets it.
    First,
    /// A question further on.
    Begun,
    /// The advice.
    Result,
}

impl View {
    pub(crate) const ALL: [Self; 3] = [Self::First, Self::Begun, Self::Result];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::First => "First screen",
            Self::Begun => "A question",
            Self::Result => "Result",
        }
    }
}

/// The press on Continue.
pub(crate) const CONTINUE: &str = "continue";
/// A question that everybody is asked and that has many options.
const BEGUN: QuestionName = QuestionName::Used;

/// Ids of options, and `continue`, in the order in which a visitor presses.
pub(crate) fn presses(view: View) -> Vec<&'static str> {
    let mut presses = Vec::new();
    let mut session = Session::default();
    // Each turn leaves a question behind, and there are no more turns than questions; the review is one screen more.
    for _ in 0..=QuestionName::ALL.len() {
        let is_there = match (view, session.screen) {
            (View::First, _) | (_, Screen::Result | Screen::Emergency(_)) => true,
            (View::Begun, Screen::Asking(asking)) => asking.question == BEGUN.id(),
            (View::Begun | View::Result, Screen::Review) | (View::Result, Screen::Asking(_)) => false,
        };
        if is_there {
            break;
        }
        if let Screen::Asking(asking) = session.screen {
            for option in QuestionName::at(asking.question).map_or(&[][..], ticked) {
                presses.push(option.key());
                session = session.after(Action::Tick(option.id(), true));
            }
        }
        presses.push(CONTINUE);
        session = session.after(Action::Continue);
    }
    presses
}

/// Somebody whose days are hard and who has little support at home.
fn ticked(question: QuestionName) -> &'static [OptionName] {
    if question == QuestionName::Mental {
        &[OptionName::MentalHard]
    } else if question == QuestionName::Home {
        &[OptionName::HomeStrained]
    } else {
        mild(question)
    }
}

#[cfg(test)]
mod tests {
    use care_finder::engine::{Disposition, LevelOfCare};
    use care_finder::ui::tapped;

    use super::*;

    #[test]
    fn the_presses_lead_to_the_screens_that_they_are_for() {
        assert_eq!(presses(View::First), Vec::<&str>::new());
        let begun = tapped(presses(View::Begun));
        assert!(matches!(begun.screen, Screen::Asking(asking) if asking.question == BEGUN.id()), "{begun:?}");
        let result = tapped(presses(View::Result));
        assert_eq!(result.screen, Screen::Result);
        assert_eq!(result.assessment().disposition, Disposition::Level(LevelOfCare::IntensiveOutpatient));
    }
}
