//! The sentence to say, the steps for tonight, by when to call: what a visitor does next, at the top of every result.
//! Which of them belong to which answers is `next_step`'s. Copies are made by the page around (`copies.js`), which hears presses
//! on `data-take`.

use yew::Html;

use crate::next_step::{ByWhen, by_when, in_care, say, tonight};
use crate::parts::element::{composed, element, list, text};
use crate::parts::small::{actions, li, p, section};
use crate::scene::Scene;

/// The words to say, on their own, so that they can be read aloud, copied or shown.
pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let said = say(scene.assessment, scene.words, scene.session.for_someone());
    let mut body = vec![element!("blockquote"; composed(said))];
    if scene.keeps {
        body.extend([actions(vec![take_button("say", words.copy_say)]), taken(scene)]);
    }
    section("say", words.say, list(body))
}

/// By when to call, and whom first where somebody is in care already.
pub(crate) fn when(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let when = match by_when(scene.assessment) {
        ByWhen::Now => return Html::default(),
        ByWhen::Today => words.call_today,
        ByWhen::ThisWeek => words.call_week,
    };
    let mut said = vec![text(when)];
    if in_care(scene.assessment) {
        said.extend([text(" "), text(scene.pick(words.own_team))]);
    }
    element!("p", "data-part" = "when", "class" = "when"; list(said))
}

/// What to do tonight, in three steps.
pub(crate) fn evening(scene: &Scene<'_>) -> Html {
    let steps = tonight(scene.assessment).into_iter();
    let steps = steps.map(|step| li(text(scene.pick((scene.words.tonight)(step))))).collect();
    section("tonight", scene.interface().tonight, element!("ol"; list(steps)))
}

/// Ways to keep the whole advice.
pub(crate) fn take(scene: &Scene<'_>) -> Html {
    if !scene.keeps {
        return Html::default();
    }
    let words = scene.interface();
    let ways = [("print", words.print), ("copy", words.copy), ("save", words.save)];
    let ways = ways.into_iter().map(|(way, words)| take_button(way, words)).collect();
    section("take", words.take, list(vec![p(words.take_lead), actions(ways), taken(scene)]))
}

#[inline(never)]
fn take_button(way: &'static str, words: &'static str) -> Html {
    element!("button", "type" = "button", "data-take" = way; text(words))
}

/// Filled by the page around; in the page before it says anything, as every live region must be.
#[inline(never)]
fn taken(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    element!(
        "p",
        "role" = "status",
        "data-taken" = words.taken,
        "data-not-taken" = words.not_taken,
        "data-saved" = words.saved;
        Html::default()
    )
}
