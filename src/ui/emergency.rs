//! Help now: 911 and 988 first, why, and what to do until help comes. Nothing else competes with it.
//! Which answers lead here is decided by the safety rules.

use yew::prelude::*;

use super::parts::{button, h1, lead, lines, section};
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
            { h1(words.emergency, Some("lead")) }
            { lead(words.emergency_lead) }
            { crisis::lines(scene) }
            { reasons::emergency(scene) }
            if reasons::holds(scene, OVERDOSE) {
                { first_aid(scene) }
            }
            { contact::finders(scene) }
            <div class="actions">
                { button(scene, "back", words.mistake, Action::Back) }
                { button(scene, "start_over", words.start_over, Action::StartOver) }
            </div>
        </>
    }
}

fn first_aid(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let steps = html! {
        <>
            <ol>{ lines(words.first_aid) }</ol>
            { crisis::described(CRISIS_LINES.poison, words.poison) }
        </>
    };
    section("first_aid", words.first_aid_title, steps)
}
