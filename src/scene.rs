//! What every part of a screen is drawn from: the visit, its result, the words and the settings.
//! It holds no state and draws nothing itself.

use yew::{Callback, MouseEvent};

use crate::engine::Assessment;
use crate::engine::OptionSet;
use crate::names::{OptionName, QuestionName};
use crate::protocol::PROTOCOL;
use crate::session::Action;
use crate::session::Session;
use crate::settings::Settings;
use crate::text::Language;
use crate::text::{ForWhom, Interface};
use crate::visit::Step;

#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) session: &'a Session,
    pub(crate) assessment: &'a Assessment,
    pub(crate) words: &'static Language,
    pub(crate) settings: &'a Settings,
    /// Whether the page around can print, copy and save.
    pub(crate) keeps: bool,
    pub(crate) step: &'a Callback<Step>,
}

impl Scene<'_> {
    pub(crate) fn interface(&self) -> &'static Interface {
        &self.words.interface
    }

    /// The wording for the visitor, or for the person they ask for.
    pub(crate) fn pick(&self, words: ForWhom) -> &'static str {
        words.pick(self.session.for_someone())
    }

    /// What these options say, in order.
    pub(crate) fn options(&self, options: OptionSet) -> impl Iterator<Item = &'static str> {
        let (words, for_someone) = (self.words, self.session.for_someone());
        options.iter().filter_map(OptionName::at).map(move |name| (words.option)(name).pick(for_someone))
    }

    /// The same by question, each with its name, in the order of the questions.
    pub(crate) fn answers(&self, options: OptionSet) -> impl Iterator<Item = (&'static str, String)> {
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

    /// Steps through the guide on a press.
    pub(crate) fn go(&self, action: Action) -> Callback<MouseEvent> {
        self.press(Step::Go(action))
    }

    /// Takes a step on a press. The second click of a double click does not count: it would land on the next screen.
    pub(crate) fn press(&self, step: Step) -> Callback<MouseEvent> {
        let steps = self.step.clone();
        Callback::from(move |press: MouseEvent| {
            if press.detail() < 2 {
                steps.emit(step);
            }
        })
    }
}
