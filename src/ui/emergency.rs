//! Help now: 911 and 988 first, why, and what to do until help comes. Nothing else competes with it.
//! Which answers lead here is decided by the safety rules.

use yew::prelude::*;

use super::scene::Scene;
use super::{contact, crisis, reasons};
use crate::session::Action;
use crate::text::CRISIS_LINES;

/// The rule whose first aid is shown.
const OVERDOSE: &str = "safety.overdose";

pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            <h1 tabindex="-1">{ words.emergency }</h1>
            <p class="lead">{ words.emergency_lead }</p>
            { crisis::large(scene) }
            { reasons::emergency(scene) }
            if reasons::holds(scene, OVERDOSE) {
                { first_aid(scene) }
            }
            { contact::finders(scene) }
            <div class="actions">
                <button type="button" data-action="back" onclick={scene.press(Action::Back)}>{ words.mistake }</button>
                <button type="button" data-action="start_over" onclick={scene.press(Action::StartOver)}>
                    { words.start_over }
                </button>
            </div>
        </>
    }
}

fn first_aid(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <section data-part="first_aid">
            <h2>{ words.first_aid_title }</h2>
            <ol>{ for words.first_aid.iter().map(|line| html! { <li>{ *line }</li> }) }</ol>
            { crisis::described(CRISIS_LINES.poison, words.poison) }
        </section>
    }
}
