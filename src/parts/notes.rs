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
    let mut flags = scene.assessment.flags.iter().peekable();
    if flags.peek().is_none() {
        return Html::default();
    }
    html! {
        <div id="flags">
            { for flags.map(|flag| html! {
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

/// What the heading refers to: it gets the focus, and a listener would miss what is above and just below it.
pub(crate) fn beside_heading(scene: &Scene<'_>, progress: bool, lead: bool) -> Option<&'static str> {
    let flags = scene.assessment.flags.iter().next().is_some();
    match (progress, flags, lead) {
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
