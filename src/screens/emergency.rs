//! Help now: 911 and 988 first, why, and what to do until help comes. Nothing else competes with it.
//! Which answers lead here is decided by the safety rules.

use yew::prelude::*;

use crate::names::RuleName;
use crate::parts::small::{button, h1, lead, lines, section};
use crate::parts::{contact, crisis, reasons};
use crate::scene::Scene;
use crate::session::Action;
use crate::text::CRISIS_LINES;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            { h1(words.emergency, Some("lead")) }
            { lead(words.emergency_lead) }
            { crisis::lines(scene, "crisis") }
            { reasons::emergency(scene) }
            if scene.assessment.fired.has(RuleName::Overdose) {
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
