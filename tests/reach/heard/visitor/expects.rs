//! What must be heard at a step, from the session and the texts: headings, hints, the options in the order they have on the screen; and
//! whether a line is the guide's at all. Presses nothing; that is visitor.rs.

use care_finder::engine::{AnswerOption, Question};
use care_finder::names::{OptionId, OptionName, QuestionName};
use care_finder::protocol::PROTOCOL;
use care_finder::session::{Asking, Screen};
use care_finder::text::{Language, every};

use super::Visitor;

impl Visitor {
    /// What the heading of this screen may be.
    pub(in crate::reach::heard) fn headings(&self) -> Vec<&'static str> {
        let words = &self.words.interface;
        let someone = self.session.for_someone();
        match self.session.screen {
            Screen::Asking(asking) if Self::is_first(asking) => vec![words.title],
            Screen::Asking(_) => self
                .asked()
                .map(|(_, name)| (self.words.question)(name).title.pick(someone))
                .into_iter()
                .collect(),
            Screen::Review => vec![words.review],
            Screen::Emergency(_) => vec![words.emergency],
            Screen::Result => {
                let assessment = self.session.assessment();
                if assessment.today.is_empty() {
                    let level = (self.words.level)(assessment.level).sentence;
                    vec![level.pick(someone), words.stay.pick(someone)]
                } else {
                    vec![words.today.pick(someone)]
                }
            }
        }
    }

    pub(super) fn is_first(asking: Asking) -> bool {
        asking.question == QuestionName::Who.id() && !asking.changing
    }

    pub(super) fn hint(&self, asking: Asking) -> &'static str {
        QuestionName::at(asking.question)
            .map_or("", |name| (self.words.question)(name).hint.pick(self.session.for_someone()))
    }

    pub(super) fn asked(&self) -> Option<(&'static Question, QuestionName)> {
        let Screen::Asking(asking) = self.session.screen else { return None };
        let question = PROTOCOL.questions.iter().find(|question| question.id == asking.question)?;
        Some((question, QuestionName::at(question.id)?))
    }

    /// The options as they stand on screen: what stands alone comes last.
    pub(super) fn order(&self, question: &'static Question) -> Vec<OptionId> {
        let offered = question.offered(&self.session.assessment().facts);
        let (last, first): (Vec<&AnswerOption>, Vec<&AnswerOption>) = question
            .options
            .iter()
            .filter(|option| offered.has(option.id))
            .partition(|option| !question.groups.is_empty() && option.role.stands_alone());
        first.into_iter().chain(last).map(|option| option.id).collect()
    }

    pub(super) fn label(&self, option: OptionName) -> &'static str {
        (self.words.option)(option).pick(self.session.for_someone())
    }

    pub(super) fn label_of(&self, option: Option<OptionId>) -> &'static str {
        option.and_then(OptionName::at).map_or("", |option| self.label(option))
    }

    /// Whether this is a line of the guide and not of the page around it. What Orca adds comes at the end.
    pub(in crate::reach::heard) fn is_ours(&self, line: &str) -> bool {
        let ends = [
            " heading level",
            " clickable",
            " link",
            " push button",
            " check box",
            " panel",
            " radio button",
        ];
        let end = ends.iter().filter_map(|end| line.find(end)).min().unwrap_or(line.len());
        let words = line.get(..end).unwrap_or_default().trim_end_matches('.').trim_start_matches("• ");
        words.chars().count() > 5 && self.corpus.contains(words)
    }
}

/// Everything the guide can say in a language, with single spaces.
pub(super) fn corpus(words: &'static Language) -> String {
    let all = every::texts(words).into_iter().map(|text| text.words);
    all.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n")
}
