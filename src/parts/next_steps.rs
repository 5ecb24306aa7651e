//! What to do with the advice: what to ask on the phone, what to do tonight, how to keep it.
//! Printing, copying and saving are done by the page around the guide (`copies.js`), which hears presses on `data-take`.

use yew::Html;

use crate::parts::element::{element, list, text};
use crate::parts::small::{actions, li, lines, listed, p, section, ul};
use crate::protocol::uses;
use crate::scene::Scene;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let tonight = if scene.session.for_someone() { words.tonight_someone } else { words.tonight_me };
    let first =
        if uses(&scene.assessment.facts) { li(text(scene.pick(words.tonight_use))) } else { Html::default() };
    list(vec![
        listed("ask", words.ask, words.ask_lines),
        section("tonight", words.tonight, ul(list(vec![first, lines(tonight)]))),
        if scene.keeps { take(scene) } else { Html::default() },
    ])
}

fn take(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let ways = [("print", words.print), ("copy", words.copy), ("save", words.save)];
    let button = |(way, words)| element!("button", "type" = "button", "data-take" = way; text(words));
    // Filled by the page around; in the page before it says anything, as every live region must be.
    let taken = element!(
        "p",
        "role" = "status",
        "data-taken" = words.taken,
        "data-not-taken" = words.not_taken,
        "data-saved" = words.saved;
        Html::default()
    );
    let body = vec![p(words.take_lead), actions(ways.into_iter().map(button).collect()), taken];
    section("take", words.take, list(body))
}
