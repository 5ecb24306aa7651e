//! Check your answers: every answer that counts, each with a way to change it.
//! What a change does to later answers is the session's.

use yew::prelude::*;

use super::notes;
use super::scene::Scene;
use crate::engine::{OptionSet, QuestionId};
use crate::protocol::QuestionName;
use crate::session::Action;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            { notes::flags(scene) }
            <h1 tabindex="-1" aria-describedby={notes::above_heading(scene, None)}>{ words.review }</h1>
            <p class="lead">{ words.review_lead }</p>
            { notes::dropped(scene) }
            <dl class="answers" data-part="answers">
                { for scene.session.given().into_iter().map(|(question, choice)| row(scene, question, choice)) }
            </dl>
            <div class="actions">
                <button type="button" class="primary" data-action="continue" onclick={scene.press(Action::Continue)}>
                    { words.see_result }
                </button>
                <button type="button" data-action="back" onclick={scene.press(Action::Back)}>{ words.back }</button>
                <button type="button" data-action="start_over" onclick={scene.press(Action::StartOver)}>
                    { words.start_over }
                </button>
            </div>
        </>
    }
}

fn row(scene: &Scene<'_>, question: QuestionId, choice: OptionSet) -> Html {
    let Some(name) = QuestionName::at(question) else { return Html::default() };
    let short = (scene.words.question)(name).short;
    html! {
        <div key={name.key()} data-question={name.key()}>
            <dt>{ short }</dt>
            { for scene.options(choice).map(|option| html! { <dd>{ option }</dd> }) }
            <dd class="change">
                <button type="button" data-action="change" onclick={scene.press(Action::Change(question))}>
                    { scene.interface().change }<span class="hidden">{ ": " }{ short }</span>
                </button>
            </dd>
        </div>
    }
}
