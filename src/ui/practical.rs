//! Practical matters beside the advice: ticked, each brings a word on what to ask for.
//! The level above them stays as it is.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::parts::section;
use super::scene::Scene;
use super::visit::Step;
use crate::engine::LevelOfCare;
use crate::practical::{Nights, Practical};
use crate::session::Action;

pub(super) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let nights = Nights::at(level);
    let ticked = Practical::ALL.into_iter().filter(|practical| scene.session.practicals.has(*practical));
    let body = html! {
        <>
            <fieldset>
                <legend>{ words.practical_lead }</legend>
                { for Practical::ALL.into_iter().map(|practical| option(scene, practical)) }
            </fieldset>
            <div aria-live="polite" data-part="practical_advice">
                // Keyed, or a browser's translation would keep the words of another matter in its place.
                { for ticked.map(|practical| html! {
                    <p key={practical.id()}>{ (scene.words.practical_advice)(practical, nights) }</p>
                }) }
            </div>
        </>
    };
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
    let id = practical.id();
    html! {
        <div class="option">
            <input
                type="checkbox"
                {id}
                name="practical"
                value={id}
                checked={scene.session.practicals.has(practical)}
                autocomplete="off"
                {onchange}
            />
            <label for={id}>{ scene.pick((scene.words.practical)(practical)) }</label>
        </div>
    }
}
