//! The advice for someone under 18: a program for teens, never an adult level.
//! It shares its contacts, add-ons and ending with the other results.

use yew::Html;

use crate::parts::element::{element, list};
use crate::parts::small::lead;
use crate::parts::{notes, reasons, say};
use crate::scene::Scene;
use crate::screens::result;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let body = vec![
        result::top(scene),
        result::heading(scene, scene.pick(words.adolescent), notes::beside_heading(scene, false, true)),
        lead(words.adolescent_what),
        say::when(scene),
        result::first_call(scene),
        say::evening(scene),
        result::add_ons(scene),
        reasons::also(scene),
        result::end(scene),
    ];
    element!("div", "data-level" = "adolescent"; list(body))
}
