//! Practical matters beside the advice: each one ticked adds a word on what to ask for.
//! The level above them stays as it is.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::engine::LevelOfCare;
use crate::names::Practical;
use crate::parts::element::{element, keyed, list};
use crate::parts::small::{input, p, section};
use crate::practical::Nights;
use crate::scene::Scene;
use crate::session::Action;
use crate::visit::Step;

pub(crate) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let nights = Nights::at(level);
    let ticked = Practical::ALL.iter().copied().filter(|practical| scene.session.practicals.has(*practical));
    // Who asks for themselves does want help.
    let asked = Practical::ALL
        .iter()
        .copied()
        .filter(|one| *one != Practical::Unwilling || scene.session.for_someone());
    let mut group = vec![element!("legend"; text(words.practical_lead))];
    group.extend(asked.map(|practical| option(scene, practical)));
    // Keyed, or a browser's translation would keep the words of another matter in its place.
    let advice = ticked
        .map(|practical| keyed(practical.key(), p((scene.words.practical_advice)(practical).at(nights))));
    let advice = list(advice.collect());
    let body = list(vec![
        element!("fieldset"; list(group)),
        element!("div", "aria-live" = "polite", "data-part" = "practical_advice"; advice),
    ]);
    section("practical", words.practical, body)
}

fn option(scene: &Scene<'_>, practical: Practical) -> Html {
    let steps = scene.step.clone();
    let onchange = Callback::from(move |change: Event| {
        let input = change.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            steps.emit(Step::Go(Action::TickPractical(practical, input.checked())));
        }
    });
    let id = practical.key();
    let input = input("checkbox", id, "practical", None, scene.session.practicals.has(practical), onchange);
    let label = element!("label", "for" = id; text(scene.pick((scene.words.practical)(practical))));
    element!("div", "class" = "option"; list(vec![input, label]))
}
