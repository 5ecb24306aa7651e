//! The sentence to say, the steps for tonight, by when to call: what a visitor does next, at the top of every result.
//! Which of them belong to which answers is decided in `next_step`. Copies are made by the page around (`copies.js`),
//! which listens for presses on `data-take`.

use yew::Html;

use crate::next_step::{ByWhen, by_when, in_care, room_if_no_place, say, tonight};
use crate::parts::element::{composed, element, list, text};
use crate::parts::small::{actions, li, p, section};
use crate::scene::Scene;

/// The words to say, on their own, so that they can be read aloud, copied or shown.
#[inline(never)]
pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let acknowledged = scene.session.answers.acknowledged();
    let said = say(scene.assessment, acknowledged, scene.words, scene.session.for_someone());
    let copy = if scene.keeps {
        list(vec![actions(vec![take_button("say", words.copy_say)]), taken(scene)])
    } else {
        Html::default()
    };
    section("say", words.say, list(vec![element!("blockquote"; composed(said)), copy]))
}

/// By when to call, where to go if nobody has a place and, for somebody already in care, whom to call first.
#[inline(never)]
pub(crate) fn when(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let when = match by_when(scene.assessment) {
        ByWhen::Now => return Html::default(),
        ByWhen::Today => words.call_today,
        ByWhen::ThisWeek => words.call_week,
    };
    let mut said = vec![text(when), text(" ")];
    if room_if_no_place(scene.assessment) {
        said.push(text(words.no_place));
        said.push(text(" "));
    }
    if in_care(scene.assessment) {
        said.push(text(scene.pick(words.own_team)));
    } else if scene.session.for_someone() {
        said.push(text(words.without_them));
    }
    element!("p", "data-part" = "when"; list(said))
}

/// What to do tonight, in three steps.
#[inline(never)]
pub(crate) fn evening(scene: &Scene<'_>) -> Html {
    let mut steps = Vec::new();
    for step in tonight(scene.assessment) {
        steps.push(li(text(scene.pick((scene.words.tonight)(step)))));
    }
    section("tonight", scene.interface().tonight, element!("ol"; list(steps)))
}

/// Ways to keep the whole advice.
pub(crate) fn take(scene: &Scene<'_>) -> Html {
    if !scene.keeps {
        return Html::default();
    }
    let words = scene.interface();
    let ways = actions(vec![
        take_button("print", words.print),
        take_button("copy", words.copy),
        take_button("save", words.save),
    ]);
    section("take", words.take, list(vec![p(words.take_lead), ways, taken(scene)]))
}

#[inline(never)]
fn take_button(way: &'static str, words: &'static str) -> Html {
    element!("button", "type" = "button", "data-take" = way; text(words))
}

/// Filled by the page around, and there before it says anything, as every live region must be.
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
