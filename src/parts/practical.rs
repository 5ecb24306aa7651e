//! Practical matters beside the advice: each one ticked adds a word on what to ask for.
//! The level above them stays as it is.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::engine::LevelOfCare;
use crate::names::Practical;
use crate::parts::small::section;
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
    let body = html! {
        <>
            <fieldset>
                <legend>{ words.practical_lead }</legend>
                { for asked.map(|practical| option(scene, practical)) }
            </fieldset>
            <div aria-live="polite" data-part="practical_advice">
                // Keyed, or a browser's translation would keep the words of another matter in its place.
                { for ticked.map(|practical| html! {
                    <p key={practical.key()}>{ (scene.words.practical_advice)(practical).at(nights) }</p>
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
    let id = practical.key();
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
