//! Short notes above or below a screen's content: danger, answers that no longer count, what this is not.
//! When each holds is decided by the engine's flags and the session.

use yew::prelude::*;

use crate::engine::Flag;
use crate::names::QuestionName;
use crate::parts::small::p;
use crate::protocol::PROTOCOL;
use crate::scene::Scene;

/// What every screen after a worrying answer repeats.
pub(crate) fn flags(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    if !is_flagged(scene) {
        return Html::default();
    }
    html! {
        <div id="flags">
            if !scene.assessment.emergency.is_empty() {
                <p class="note danger" data-flag="acknowledged">{ words.emergency_again }</p>
            }
            { for scene.assessment.flags.iter().map(|flag| html! {
                <p class="note danger" data-flag={flag.id()}>
                    { match flag {
                        Flag::CrisisLine => words.crisis_again,
                        Flag::DangerNotRuledOut => words.danger_again,
                    } }
                </p>
            }) }
        </div>
    }
}

fn is_flagged(scene: &Scene<'_>) -> bool {
    !scene.assessment.emergency.is_empty() || scene.assessment.flags.iter().next().is_some()
}

/// What the heading refers to: it gets the focus, and who listens would miss what stands above and just below it.
pub(crate) fn beside_heading(scene: &Scene<'_>, progress: bool, lead: bool) -> Option<&'static str> {
    match (progress, is_flagged(scene), lead) {
        (false, false, false) => None,
        (false, false, true) => Some("lead"),
        (false, true, false) => Some("flags"),
        (false, true, true) => Some("flags lead"),
        (true, false, _) => Some("progress"),
        (true, true, _) => Some("progress flags"),
    }
}

/// Answers that stopped counting with the last change.
pub(crate) fn dropped(scene: &Scene<'_>) -> Html {
    let dropped = scene.session.dropped;
    if dropped.is_empty() {
        return Html::default();
    }
    let gone = PROTOCOL.questions.iter().filter(|question| question.set().meets(dropped));
    html! {
        <div class="note" data-part="dropped">
            { p(scene.interface().dropped) }
            <ul>
                { for gone.filter_map(|question| QuestionName::at(question.id)).map(|name| html! {
                    <li>{ (scene.words.question)(name).short }</li>
                }) }
            </ul>
        </div>
    }
}
