//! The crisis lines: a bar for every screen, large buttons for Emergency, and a link for any line.
//! The numbers are in `text`, in one table.

use yew::prelude::*;

use super::scene::Scene;
use crate::text::{CRISIS_LINES, CrisisLine};

pub(super) fn bar(scene: &Scene<'_>) -> Html {
    lines(scene, "crisis")
}

pub(super) fn large(scene: &Scene<'_>) -> Html {
    lines(scene, "crisis large")
}

fn lines(scene: &Scene<'_>, class: &'static str) -> Html {
    let words = scene.interface();
    html! {
        <div class={class} data-part="crisis">
            <p>{ words.crisis }</p>
            <ul>
                <li>{ link(CRISIS_LINES.emergency, words.call_911) }</li>
                <li>{ link(CRISIS_LINES.lifeline, words.call_988) }</li>
                <li>{ link(CRISIS_LINES.lifeline_text, words.text_988) }</li>
            </ul>
        </div>
    }
}

/// A link to a line.
pub(super) fn link(line: CrisisLine, words: &'static str) -> Html {
    html! { <a href={line.href} data-line={line.id}>{ words }</a> }
}

/// A line with its number, as a link, and what it is for.
pub(super) fn described(line: CrisisLine, purpose: &'static str) -> Html {
    html! {
        <p class="line">{ link(line, line.shown) }<span>{ purpose }</span></p>
    }
}
