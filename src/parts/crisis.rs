//! The crisis lines, for every screen, and a link for any line.
//! The numbers are in `text`, in one table.

use yew::prelude::*;

use crate::engine::Cause;
use crate::parts::small::p;
use crate::scene::Scene;
use crate::text::{CRISIS_LINES, CrisisLine};

/// The lines, under the name of a part, the one that helps with this cause first; on the Emergency screen the stylesheet makes
/// them large.
pub(crate) fn lines(scene: &Scene<'_>, part: &'static str, cause: Option<Cause>) -> Html {
    let words = scene.interface();
    let emergency = link(CRISIS_LINES.emergency, words.call_911);
    let lifeline = link(CRISIS_LINES.lifeline, words.call_988);
    let by_text = link(CRISIS_LINES.lifeline_text, words.text_988);
    let (poison, lines) = match cause {
        Some(Cause::Suicide) => (None, [lifeline, by_text, emergency]),
        Some(Cause::Poison) => {
            (Some(link(CRISIS_LINES.poison, words.poison)), [emergency, lifeline, by_text])
        }
        Some(
            Cause::Overdose
            | Cause::Medical
            | Cause::Pregnancy
            | Cause::Mind
            | Cause::Medicine
            | Cause::Child,
        )
        | None => (None, [emergency, lifeline, by_text]),
    };
    html! {
        <div class="crisis" data-part={part}>
            { p(words.crisis) }
            <ul>{ for poison.into_iter().chain(lines).map(|line| html! { <li>{ line }</li> }) }</ul>
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
