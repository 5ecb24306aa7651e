//! The advice: a level of care to ask about, why, what it looks like, and whom to call, first and last.
//! The level comes from the engine; if a center does not offer it, only a note is added.

use yew::prelude::*;

use crate::engine::{AddOn, Cause, Course, Disposition, LevelOfCare};
use crate::parts::small::{button, h1, h2, p, section};
use crate::parts::{contact, levels, next_steps, notes, picture, practical, reasons};
use crate::protocol::PROTOCOL;
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
    let sentence = scene.pick(sentence);
    let beside = notes::beside_heading(scene, false, scene.assessment.course.is_some());
    html! {
        <div data-level={level.id()}>
            { top(scene) }
            { heading(scene, sentence, beside) }
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

/// What to do first is the heading: to be seen today, where something cannot wait, and then the level; else the level.
pub(crate) fn heading(scene: &Scene<'_>, sentence: &'static str, beside: Option<&'static str>) -> Html {
    let words = scene.interface();
    let today = scene.assessment.today;
    if today.is_empty() {
        return h1(sentence, beside);
    }
    html! {
        <>
            { h1(scene.pick(words.today), beside) }
            <ul data-part="today">
                { for today.iter().map(|cause| html! {
                    <li data-cause={cause.id()}>{ scene.pick((scene.words.today)(cause)) }</li>
                }) }
            </ul>
            <p class="eyebrow">{ words.after_today }</p>
            { h2(sentence) }
        </>
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
    let mut cards = scene.assessment.add_ons.iter().filter(|add_on| fits(scene, *add_on)).peekable();
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

/// Whether an add-on still says something: a check "soon" is nothing beside doctors and nurses day and night, and what is
/// made for adults is not for teens. The set itself stays as the engine found it.
fn fits(scene: &Scene<'_>, add_on: AddOn) -> bool {
    let assessment = scene.assessment;
    match add_on {
        AddOn::MedicalCheck | AddOn::SupervisedWithdrawal => {
            assessment.disposition != Disposition::Emergency
                && assessment.level != LevelOfCare::MedicallyManaged
                && !assessment.today.has(Cause::Medical)
        }
        AddOn::AlcoholMedication | AddOn::RecoveryResidence => {
            assessment.disposition != Disposition::Adolescent
        }
        AddOn::DoNotStopSuddenly
        | AddOn::StopInhalants
        | AddOn::Naloxone
        | AddOn::SafePlace
        | AddOn::PregnancyReady
        | AddOn::AfterBirth
        | AddOn::KeepMedication
        | AddOn::OpioidMedication
        | AddOn::EarlyPsychosis
        | AddOn::CoOccurring
        | AddOn::EatingHelp
        | AddOn::GamblingHelp
        | AddOn::HousingHelp
        | AddOn::ReviewPlan
        | AddOn::QuitTobacco => true,
    }
}

/// The end of every result: what to do with it, the contacts again, neutral finders, what this is not, the ways on.
pub(crate) fn end(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    html! {
        <>
            { next_steps::view(scene) }
            { contact::center_again(scene) }
            { contact::finders(scene) }
            <p class="small">{ words.not_diagnosis }{ " " }{ words.unreviewed }{ " " }{ PROTOCOL.version }</p>
            <div class="actions">
                { button(scene, "back", words.review, Action::Back) }
                { button(scene, "start_over", words.start_over, Action::StartOver) }
            </div>
        </>
    }
}
