//! One question: native radios or checkboxes in a group named by its legend, an explicit Continue, and Back.
//! Which options are offered, and what ticking one does to the others, is up to the engine and the session.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::engine::{AnswerOption, Kind, OptionSet, Question, Role};
use crate::names::{OptionName, QuestionName};
use crate::parts::small::{button, go_on};
use crate::parts::{notes, progress};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;
use crate::session::{Action, Asking};
use crate::visit::Step;

pub(crate) fn view(scene: &Scene<'_>, asking: Asking) -> Html {
    let heading = |title| {
        let described = notes::beside_heading(scene, !asking.changing, false);
        html! { <h1 id="question" tabindex="-1" aria-describedby={described}>{ title }</h1> }
    };
    html! {
        <>
            if !asking.changing {
                { progress::view(scene, asking.question) }
            }
            { notes::flags(scene) }
            { notes::dropped(scene) }
            { options(scene, asking, heading) }
        </>
    }
}

/// The group of options with its heading, and the buttons.
pub(crate) fn options(scene: &Scene<'_>, asking: Asking, heading: impl Fn(&'static str) -> Html) -> Html {
    let Some((question, name)) = find(asking) else { return Html::default() };
    let words = scene.interface();
    let text = (scene.words.question)(name);
    let hint = scene.pick(text.hint);
    let group = Group { scene, asking, question, name };
    // A plain group cannot be invalid, and a dozen boxes that each say so are noise: its description and the alert say it.
    let (role, invalid) = match question.kind {
        Kind::Single => (Some("radiogroup"), asking.unanswered.then_some("true")),
        Kind::Multiple => (None, None),
    };
    let offered = question.offered(&scene.assessment.facts);
    html! {
        <>
            <fieldset
                role={role}
                aria-labelledby="question"
                aria-describedby={if hint.is_empty() { "error" } else { "hint error" }}
                aria-invalid={invalid}
            >
                <legend>{ heading(scene.pick(text.title)) }</legend>
                if !hint.is_empty() {
                    <p id="hint">{ hint }</p>
                }
                // Present before it says anything: screen readers watch only what they have seen empty.
                <div id="error" role="alert">
                    if asking.unanswered {
                        <p>
                            { words.no_answer }
                            if question.options.iter().any(|option| option.role == Role::NotSure) {
                                { " " }{ words.no_answer_not_sure }
                            }
                        </p>
                    }
                </div>
                { group.options(offered) }
            </fieldset>
            <div class="actions">
                { go_on(scene, words.go_on) }
                if scene.session.can_go_back() {
                    { button(scene, "back", words.back, Action::Back) }
                }
            </div>
        </>
    }
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
        let options = || self.question.options.iter().filter(|option| offered.has(option.id));
        let place = |id| self.question.groups.iter().rposition(|(_, first)| *first <= id);
        let of = |group: Option<usize>| {
            let inside = move |option: &&AnswerOption| match option.role.stands_alone() {
                true => group.is_none(),
                false => place(option.id) == group,
            };
            options().filter(inside).map(|option| self.option(option)).collect::<Html>()
        };
        let groups = self.question.groups.iter().enumerate();
        let headed = groups.filter(|(at, _)| options().any(|option| place(option.id) == Some(*at)));
        html! {
            <>
                { for headed.map(|(at, (name, _))| html! {
                    <div role="group" class="group" aria-labelledby={name.key()}>
                        <h2 id={name.key()}>{ (self.scene.words.group)(*name) }</h2>
                        { of(Some(at)) }
                    </div>
                }) }
                { of(None) }
            </>
        }
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
        html! {
            <div class="option" data-role={option.role.stands_alone().then_some("apart")} key={key}>
                // Off, so that a browser does not bring the answer back when the page is loaded again.
                <input
                    type={kind}
                    id={key}
                    name={self.name.key()}
                    value={key}
                    checked={self.asking.draft.has(id)}
                    autocomplete="off"
                    onchange={tick}
                />
                <label for={key}>{ self.scene.pick((self.scene.words.option)(name)) }</label>
            </div>
        }
    }
}
