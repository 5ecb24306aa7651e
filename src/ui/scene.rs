//! What every part of a screen is drawn from: the visit, what it comes to, the words and the settings.
//! It holds no state and draws nothing itself.

use yew::{Callback, MouseEvent};

use super::visit::Step;
use super::{Assessment, Language, Session, Settings};
use crate::engine::OptionSet;
use crate::protocol::{OptionName, PROTOCOL, QuestionName};
use crate::session::Action;
use crate::text::{ForWhom, Interface};

#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) session: &'a Session,
    pub(super) assessment: &'a Assessment,
    pub(super) words: &'static Language,
    pub(super) settings: &'a Settings,
    /// Whether the page around can print, copy and save.
    pub(super) keeps: bool,
    pub(super) step: &'a Callback<Step>,
}

impl Scene<'_> {
    pub(super) fn interface(&self) -> &'static Interface {
        &self.words.interface
    }

    /// The wording for the visitor, or for the person they ask for.
    pub(super) fn pick(&self, words: ForWhom) -> &'static str {
        words.pick(self.session.for_someone())
    }

    /// What these options say, in their order.
    pub(super) fn options(&self, options: OptionSet) -> impl Iterator<Item = &'static str> {
        let (words, for_someone) = (self.words, self.session.for_someone());
        options.iter().filter_map(OptionName::at).map(move |name| (words.option)(name).pick(for_someone))
    }

    /// The same by question, each with its name, in the order of the questions.
    pub(super) fn answers(&self, options: OptionSet) -> impl Iterator<Item = (&'static str, String)> {
        let asked = PROTOCOL.questions.iter().filter(move |question| question.set().meets(options));
        asked.map(move |question| {
            let short = QuestionName::at(question.id).map_or("", |name| (self.words.question)(name).short);
            let mut answers = String::new();
            for answer in self.options(question.set().and(options)) {
                if !answers.is_empty() {
                    answers.push_str("; ");
                }
                answers.push_str(answer);
            }
            (short, answers)
        })
    }

    /// Goes through the guide on a press.
    pub(super) fn go(&self, action: Action) -> Callback<MouseEvent> {
        self.press(Step::Go(action))
    }

    /// Takes a step on a press. The second click of a double click is none: it would land on the next screen.
    pub(super) fn press(&self, step: Step) -> Callback<MouseEvent> {
        let steps = self.step.clone();
        Callback::from(move |press: MouseEvent| {
            if press.detail() < 2 {
                steps.emit(step);
            }
        })
    }
}
