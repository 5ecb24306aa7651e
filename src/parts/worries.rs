//! What keeps people from calling, each with the truth about it, folded under one heading.
//! Which of them may be this person's is decided in `next_step`.

use yew::Html;

use crate::next_step::worries;
use crate::parts::contact;
use crate::parts::element::{element, list, text};
use crate::parts::small::{folded, p};
use crate::scene::Scene;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let mut told = Vec::new();
    for worry in worries(scene.assessment) {
        let about = (scene.words.worry)(*worry);
        let body = list(vec![element!("strong"; text(about.title)), text(" "), text(about.body)]);
        told.push(element!("p"; body));
    }
    told.push(contact::pages(scene));
    told.push(p(words.mutual));
    folded("worries", words.worries, list(told))
}
