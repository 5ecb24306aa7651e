//! Check your answers: every answer that counts, each with a way to change it.
//! What a change does to later answers is the session's.

use yew::prelude::*;

use crate::engine::OptionSet;
use crate::names::QuestionId;
use crate::names::QuestionName;
use crate::parts::notes;
use crate::parts::small::{button, go_on, h1, lead};
use crate::scene::Scene;
use crate::session::Action;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            { notes::flags(scene) }
            { h1(words.review, notes::beside_heading(scene, false, true)) }
            { lead(words.review_lead) }
            { notes::dropped(scene) }
            <dl class="answers" data-part="answers">
                { for scene.session.given().into_iter().map(|(question, choice)| row(scene, question, choice)) }
            </dl>
            <div class="actions">
                { go_on(scene, words.see_result) }
                { button(scene, "back", words.back, Action::Back) }
                { button(scene, "start_over", words.start_over, Action::StartOver) }
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
                <button type="button" data-action="change" onclick={scene.go(Action::Change(question))}>
                    { scene.interface().change }<span class="hidden">{ " " }{ short }</span>
                </button>
            </dd>
        </div>
    }
}
