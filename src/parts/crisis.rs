//! The crisis lines, for every screen, and a link for any line.
//! The numbers are in `text`, in one table.

use yew::prelude::*;

use crate::parts::small::p;
use crate::scene::Scene;
use crate::text::{CRISIS_LINES, CrisisLine};

/// The lines, under the name of a part; in the Emergency screen the stylesheet makes them large.
pub(crate) fn lines(scene: &Scene<'_>, part: &'static str) -> Html {
    let words = scene.interface();
    html! {
        <div class="crisis" data-part={part}>
            { p(words.crisis) }
            <ul>
                <li>{ link(CRISIS_LINES.emergency, words.call_911) }</li>
                <li>{ link(CRISIS_LINES.lifeline, words.call_988) }</li>
                <li>{ link(CRISIS_LINES.lifeline_text, words.text_988) }</li>
            </ul>
        </div>
    }
}

/// A link to a line.
#[inline(never)]
fn link(line: CrisisLine, words: &'static str) -> Html {
    html! { <a href={line.href} data-line={line.id}>{ words }</a> }
}

/// A line with its number, as a link, and what it is for.
pub(crate) fn described(line: CrisisLine, purpose: &'static str) -> Html {
    html! {
        <p class="line"><a href={line.href} data-line={line.id}>{ line.shown }<span>{ " " }{ purpose }</span></a></p>
    }
}
