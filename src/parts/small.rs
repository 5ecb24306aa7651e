//! The small parts that screens repeat. Each `html!` element costs some 300 bytes of code wherever it appears, so a part
//! used five times is a function, which must not be inlined into its callers.

use yew::prelude::*;

use crate::scene::Scene;
use crate::session::Action;

/// A heading below the screen's own.
#[inline(never)]
pub(crate) fn h2(words: &'static str) -> Html {
    html! { <h2>{ words }</h2> }
}

/// A heading within a section.
#[inline(never)]
pub(crate) fn h3(words: &'static str) -> Html {
    html! { <h3>{ words }</h3> }
}

/// A paragraph.
#[inline(never)]
pub(crate) fn p(words: &'static str) -> Html {
    html! { <p>{ words }</p> }
}

/// The paragraph that opens a screen; a heading may refer to it.
#[inline(never)]
pub(crate) fn lead(words: &'static str) -> Html {
    html! { <p class="lead" id="lead">{ words }</p> }
}

/// A section with its heading.
#[inline(never)]
pub(crate) fn section(part: &'static str, heading: &'static str, body: Html) -> Html {
    html! { <section data-part={part}>{ h2(heading) }{ body }</section> }
}

/// A list of short lines.
#[inline(never)]
pub(crate) fn lines(lines: &[&'static str]) -> Html {
    lines.iter().filter(|line| !line.is_empty()).map(|line| html! { <li>{ *line }</li> }).collect()
}

/// A section that is opened by a press on its heading, for what only some want to read.
#[inline(never)]
pub(crate) fn folded(part: &'static str, heading: &'static str, body: Html) -> Html {
    html! { <details data-part={part}><summary>{ h2(heading) }</summary>{ body }</details> }
}

/// A section that is a list of short lines.
#[inline(never)]
pub(crate) fn listed(part: &'static str, heading: &'static str, items: &'static [&'static str]) -> Html {
    section(part, heading, html! { <ul>{ lines(items) }</ul> })
}

/// A quiet button.
#[inline(never)]
pub(crate) fn button(scene: &Scene<'_>, name: &'static str, words: &'static str, action: Action) -> Html {
    html! { <button type="button" data-action={name} onclick={scene.go(action)}>{ words }</button> }
}

/// The button that goes on.
#[inline(never)]
pub(crate) fn go_on(scene: &Scene<'_>, words: &'static str) -> Html {
    html! {
        <button type="button" class="primary" data-action="continue" onclick={scene.go(Action::Continue)}>
            { words }
        </button>
    }
}

/// The heading of a screen: it takes the focus. `beside` are the ids of what is read out with it.
#[inline(never)]
pub(crate) fn h1(words: &'static str, beside: Option<&'static str>) -> Html {
    html! { <h1 tabindex="-1" aria-describedby={beside}>{ words }</h1> }
}
