//! The first screen: what this is, why it is private, and the first question.
//! It is also rendered at build time, so it may need nothing but the default settings.

use yew::Html;

use crate::parts::element::{element, list, text};
use crate::parts::small::{h1, lead, p};
use crate::scene::Scene;
use crate::screens::question;
use crate::session::Asking;

pub(crate) fn view(scene: &Scene<'_>, asking: Asking) -> Html {
    let words = scene.interface();
    let why = list(vec![element!("summary"; text(words.why_private)), p(words.why_private_answer)]);
    let private = list(vec![p(words.private), element!("details", "data-part" = "why_private"; why)]);
    let heading = element!("h2", "id" = "question"; text(question::title(scene, asking)));
    list(vec![
        h1(words.title, None),
        lead(words.lead),
        p(words.for_whom),
        element!("div", "class" = "private"; private),
        question::options(scene, asking, heading),
    ])
}
