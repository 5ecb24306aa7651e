//! One question: native radios or checkboxes in a group named by its legend, an explicit Continue, and Back.
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
    let described = notes::beside_heading(scene, !asking.changing, false);
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

/// The group of options with its heading, and the buttons.
#[inline(never)]
pub(crate) fn options(scene: &Scene<'_>, asking: Asking, heading: Html) -> Html {
    let Some((question, name)) = find(asking) else { return Html::default() };
    let words = scene.interface();
    let hint = scene.pick((scene.words.question)(name).hint);
    let (described, hint) = if hint.is_empty() {
        ("error", Html::default())
    } else {
        ("hint error", element!("p", "id" = "hint"; text(hint)))
    };
    let group = Group { scene, asking, question, name };
    // A plain group cannot be invalid, and a dozen boxes that each say so are noise: its description and the alert say it.
    let (role, invalid) = match question.kind {
        Kind::Single => (Some("radiogroup"), asking.unanswered.then_some("true")),
        Kind::Multiple => (None, None),
    };
    let offered = question.offered(&scene.assessment.facts);
    let body = list(vec![
        element!("legend"; heading),
        hint,
        // Present before it says anything: screen readers watch only what they have seen empty.
        element!("div", "id" = "error", "role" = "alert"; no_answer(scene, asking, question)),
        group.options(offered),
    ]);
    let back = if scene.session.can_go_back() {
        button(scene, "back", words.back, Action::Back)
    } else {
        Html::default()
    };
    let fieldset = element!(
        "fieldset",
        "role" = role,
        "aria-labelledby" = "question",
        "aria-describedby" = described,
        "aria-invalid" = invalid;
        body
    );
    list(vec![fieldset, actions(vec![go_on(scene, words.go_on), back])])
}

fn no_answer(scene: &Scene<'_>, asking: Asking, question: &Question) -> Html {
    if !asking.unanswered {
        return Html::default();
    }
    let words = scene.interface();
    let mut said = vec![text(words.no_answer)];
    if question.options.iter().any(|option| option.role == Role::NotSure) {
        said.extend([text(" "), text(words.no_answer_not_sure)]);
    }
    element!("p"; list(said))
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
    /// A long list stands under headings; what stands alone comes after them, under none.
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

    /// The options under a heading, or under none. By a loop, as elsewhere on these screens: a chain of iterators is a few
    /// hundred bytes of the page more.
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
        let input = input(kind, key, self.name.key(), self.asking.draft.has(id), Callback::from(tick));
        let label = element!("label", "for" = key; text(self.scene.pick((self.scene.words.option)(name))));
        let apart = option.role.stands_alone().then_some("apart");
        keyed(key, element!("div", "data-role" = apart, "class" = "option"; list(vec![input, label])))
    }
}
