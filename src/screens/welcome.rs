//! The first screen: what this is, why it is private, and the first question.
//! It is also rendered at build time, so it may need nothing but the default settings.

use yew::prelude::*;

use crate::parts::small::{h1, lead, p};
use crate::scene::Scene;
use crate::screens::question;
use crate::session::Asking;

pub(crate) fn view(scene: &Scene<'_>, asking: Asking) -> Html {
    let words = scene.interface();
    html! {
        <>
            { h1(words.title, None) }
            { lead(words.lead) }
            { p(words.for_whom) }
            <div class="private">
                { p(words.private) }
                <details data-part="why_private">
                    <summary>{ words.why_private }</summary>
                    { p(words.why_private_answer) }
                </details>
            </div>
            { question::options(scene, asking, |title| html! { <h2 id="question">{ title }</h2> }) }
        </>
    }
}
