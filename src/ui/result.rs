//! The advice: a level of care to ask about, why, what it looks like, and whom to call, first and last.
//! The level is the engine's; a center that does not offer it changes nothing but a note.

use yew::prelude::*;

use super::parts::{button, h1, lines, p, section};
use super::scene::Scene;
use super::{contact, notes, practical, reasons};
use crate::engine::LevelOfCare;
use crate::session::Action;

pub(super) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let text = (scene.words.level)(level);
    let offered = scene.settings.levels.contains(&level);
    html! {
        <div data-level={level.id()}>
            { notes::flags(scene) }
            <p class="eyebrow">{ words.result }</p>
            { h1(scene.pick(text.sentence), notes::above_heading(scene, false)) }
            if let Some(course) = scene.assessment.course {
                <p class="lead" data-course={course.id()}>{ (scene.words.course)(course) }</p>
            }
            if !offered {
                <p class="note" data-part="not_offered">{ words.not_offered }</p>
            }
            { contact::center(scene) }
            { reasons::why(scene) }
            { section("what", text.name, html! {
                <>
                    { p(text.what) }
                    <h3>{ words.week }</h3>
                    <ul>{ lines(text.week) }</ul>
                </>
            }) }
            { add_ons(scene) }
            { reasons::also(scene) }
            { reasons::changes(scene, level) }
            { ladder(scene, level) }
            { practical::view(scene, level) }
            { end(scene) }
        </div>
    }
}

/// All levels as steps, with this one marked.
fn ladder(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let steps = html! {
        <ol class="ladder">
            { for LevelOfCare::ALL.into_iter().map(|step| html! {
                <li aria-current={(step == level).then_some("true")}>
                    { (scene.words.level)(step).name }
                    if step == level {
                        <strong>{ words.ladder_here }</strong>
                    }
                </li>
            }) }
        </ol>
    };
    section("ladder", words.ladder, steps)
}

/// What goes with the advice.
pub(super) fn add_ons(scene: &Scene<'_>) -> Html {
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

/// The end of every result: the contacts again, neutral finders, what this is not, and the ways on.
pub(super) fn end(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
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
