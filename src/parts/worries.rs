//! What keeps people from calling, each with what is true of it, folded under one heading.
//! The same for everybody: nothing here looks at an answer.

use yew::Html;

use crate::names::Worry;
use crate::parts::contact;
use crate::parts::element::{element, list, text};
use crate::parts::small::{folded, p};
use crate::scene::Scene;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let mut worries = Vec::new();
    for worry in Worry::ALL {
        let about = (scene.words.worry)(*worry);
        let body = list(vec![element!("strong"; text(about.title)), text(" "), text(about.body)]);
        worries.push(element!("p"; body));
    }
    worries.push(contact::pages(scene));
    worries.push(p(words.mutual));
    folded("worries", words.worries, list(worries))
}
