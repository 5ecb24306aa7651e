//! One question: native radios or checkboxes in a group named by the heading, an explicit Continue, and Back.
//! Which options are offered, and what ticking one does to the others, is up to the engine and the session.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::engine::{AnswerOption, Kind, OptionSet, Question, Role};
use crate::names::{OptionName, QuestionName};
use crate::parts::element::{element, keyed, list, text};
use crate::parts::small::{actions, button, go_on, input};
use crate::parts::{notes, progress};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;
use crate::session::{Action, Asking};
use crate::visit::Step;

pub(crate) fn view(scene: &Scene<'_>, asking: Asking) -> Html {
    let described = notes::beside_heading(scene, !asking.changing, !hint(scene, asking).is_empty());
    let heading = element!(
        "h1", "id" = "question", "tabindex" = "-1", "aria-describedby" = described;
        text(title(scene, asking))
    );
    list(vec![
        if asking.changing { Html::default() } else { progress::view(scene, asking.question) },
        notes::flags(scene),
        notes::dropped(scene),
        options(scene, asking, heading),
    ])
}

/// What is asked.
pub(crate) fn title(scene: &Scene<'_>, asking: Asking) -> &'static str {
    find(asking).map_or("", |(_, name)| scene.pick((scene.words.question)(name).title))
}

/// How to answer it.
fn hint(scene: &Scene<'_>, asking: Asking) -> &'static str {
    find(asking).map_or("", |(_, name)| scene.pick((scene.words.question)(name).hint))
}

/// The group of options after its heading, and the buttons. The heading is not the group's legend: it takes the focus
/// first, and a screen reader that enters group, legend and heading at once says the question three times.
#[inline(never)]
pub(crate) fn options(scene: &Scene<'_>, asking: Asking, heading: Html) -> Html {
    let Some((question, name)) = find(asking) else { return Html::default() };
    let words = scene.interface();
    let hint = hint(scene, asking);
    let hint = if hint.is_empty() { Html::default() } else { element!("p", "id" = "lead"; text(hint)) };
    let group = Group { scene, asking, question, name };
    let role = match question.kind {
        Kind::Single => Some("radiogroup"),
        Kind::Multiple => None,
    };
    let offered = question.offered(&scene.assessment.facts);
    let back = if scene.session.can_go_back() {
        button(scene, "back", words.back, Action::Back)
    } else {
        Html::default()
    };
    let fieldset = element!(
        "fieldset",
        "role" = role,
        "aria-labelledby" = "question";
        group.options(offered)
    );
    list(vec![
        heading,
        hint,
        no_answer(scene, asking, question),
        fieldset,
        actions(vec![go_on(scene, words.go_on), back]),
    ])
}

/// Not a live region: Orca speaks none of those in Firefox, and no second one with the same words. Instead the first
/// option takes the focus and refers to this; marking the group as invalid as well would only say it twice.
fn no_answer(scene: &Scene<'_>, asking: Asking, question: &Question) -> Html {
    if !asking.unanswered {
        return Html::default();
    }
    let words = scene.interface();
    let mut said = vec![text(words.no_answer)];
    if question.options.iter().any(|option| option.role == Role::NotSure) {
        said.extend([text(" "), text(words.no_answer_not_sure)]);
    }
    element!("p", "id" = "error"; list(said))
}

fn find(asking: Asking) -> Option<(&'static Question, QuestionName)> {
    let question = PROTOCOL.questions.iter().find(|question| question.id == asking.question)?;
    Some((question, QuestionName::at(question.id)?))
}

struct Group<'a> {
    scene: &'a Scene<'a>,
    asking: Asking,
    question: &'static Question,
    name: QuestionName,
}

impl Group<'_> {
    /// A long list has headings; options that stand alone come after them, under none.
    fn options(&self, offered: OptionSet) -> Html {
        let mut groups = Vec::new();
        for (at, (name, _)) in self.question.groups.iter().enumerate() {
            let options = self.of(offered, Some(at));
            if !options.is_empty() {
                let heading = element!("h2", "id" = name.key(); text((self.scene.words.group)(*name)));
                let body = list(vec![heading, list(options)]);
                groups.push(
                    element!("div", "role" = "group", "aria-labelledby" = name.key(), "class" = "group"; body),
                );
            }
        }
        groups.push(list(self.of(offered, None)));
        list(groups)
    }

    /// The options under a heading, or under none. A loop, as elsewhere on these screens: a chain of iterators takes
    /// a few hundred bytes more of the page.
    fn of(&self, offered: OptionSet, group: Option<usize>) -> Vec<Html> {
        let mut options = Vec::new();
        for option in self.question.options {
            let under = self.question.groups.iter().rposition(|(_, first)| *first <= option.id);
            let under = if option.role.stands_alone() { None } else { under };
            if offered.has(option.id) && under == group {
                options.push(self.option(option));
            }
        }
        options
    }

    fn option(&self, option: &AnswerOption) -> Html {
        let Some(name) = OptionName::at(option.id) else { return Html::default() };
        let (id, key) = (option.id, name.key());
        let kind = match self.question.kind {
            Kind::Single => "radio",
            Kind::Multiple => "checkbox",
        };
        let step = self.scene.step.clone();
        let tick = move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            step.emit(Step::Go(Action::Tick(id, on)));
        };
        let first = self.question.options.first().map(|first| first.id);
        let described = (self.asking.unanswered && first == Some(id)).then_some("error");
        let question = self.name.key();
        let input = input(kind, key, question, described, self.asking.draft.has(id), Callback::from(tick));
        let label = element!("label", "for" = key; text(self.scene.pick((self.scene.words.option)(name))));
        let apart = option.role.stands_alone().then_some("apart");
        keyed(key, element!("div", "data-role" = apart, "class" = "option"; list(vec![input, label])))
    }
}
