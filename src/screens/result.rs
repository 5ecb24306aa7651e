//! The advice: a level of care to ask about, why, what it looks like, and whom to call, first and last.
//! The level is the engine's; a center that does not offer it changes nothing but a note.

use yew::prelude::*;

use crate::engine::{Course, LevelOfCare};
use crate::parts::small::{button, h1, p, section};
use crate::parts::{contact, levels, next_steps, notes, picture, practical, reasons};
use crate::scene::Scene;
use crate::session::Action;

pub(crate) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let text = (scene.words.level)(level);
    let sentence = match scene.assessment.course {
        Some(Course::Stay) => words.stay,
        Some(Course::StepUp | Course::StepDown) | None => text.sentence,
    };
    let offered = scene.settings.levels.contains(&level);
    html! {
        <div data-level={level.id()}>
            { top(scene) }
            { h1(scene.pick(sentence), notes::beside_heading(scene, false, scene.assessment.course.is_some())) }
            if let Some(course) = scene.assessment.course {
                <p class="lead" id="lead" data-course={course.id()}>{ (scene.words.course)(course) }</p>
            }
            if !offered {
                <p class="note" data-part="not_offered">{ words.not_offered }</p>
            }
            { picture::view(scene, level) }
            { contact::center(scene) }
            { reasons::why(scene) }
            { add_ons(scene) }
            { reasons::also(scene) }
            { levels::what(scene, level) }
            { levels::evidence(scene, level) }
            { levels::compare(scene, level) }
            { reasons::changes(scene, level) }
            { practical::view(scene, level) }
            { end(scene) }
        </div>
    }
}

/// The top of every result. The day, for a copy, is written by the page around: nothing here knows a clock.
#[inline(never)]
pub(crate) fn top(scene: &Scene<'_>) -> Html {
    html! {
        <>
            { notes::flags(scene) }
            <p class="date" />
            <p class="eyebrow">{ scene.interface().result }</p>
        </>
    }
}

/// What goes with the advice.
pub(crate) fn add_ons(scene: &Scene<'_>) -> Html {
    let mut cards = scene.assessment.add_ons.iter().peekable();
    if cards.peek().is_none() {
        return Html::default();
    }
    let cards = html! {
        <div class="cards">
            { for cards.map(|add_on| {
                let text = (scene.words.add_on)(add_on);
                html! { <div data-add-on={add_on.id()}><h3>{ text.title }</h3>{ p(text.body) }</div> }
            }) }
        </div>
    };
    section("add_ons", scene.interface().with_it, cards)
}

/// The end of every result: what to do with it, the contacts again, neutral finders, what this is not, the ways on.
pub(crate) fn end(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            { next_steps::view(scene) }
            { contact::center_again(scene) }
            { contact::finders(scene) }
            <p class="small">{ words.not_diagnosis }</p>
            <div class="actions">
                { button(scene, "back", words.review, Action::Back) }
                { button(scene, "start_over", words.start_over, Action::StartOver) }
            </div>
        </>
    }
}
