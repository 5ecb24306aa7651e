//! The advice: a level of care to ask about, why, what it looks like, and whom to call, first and last.
//! The level comes from the engine; if a center does not offer it, only a note is added.

use yew::Html;

use crate::engine::{AddOn, Course, LevelOfCare};
use crate::next_step::{shows, today};
use crate::parts::element::{composed, element, list, text};
use crate::parts::small::{actions, button, h1, h2, p, section, small};
use crate::parts::{contact, levels, notes, reasons, say, worries};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;
use crate::session::Action;

pub(crate) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let level_text = (scene.words.level)(level);
    let sentence = match scene.assessment.course {
        Some(Course::Stay) => words.stay,
        Some(Course::StepUp | Course::StepDown) | None => level_text.sentence,
    };
    let offered = scene.settings.levels.contains(&level);
    let sentence = scene.pick(sentence);
    let beside = notes::beside_heading(scene, false, scene.assessment.course.is_some());
    let course = scene.assessment.course.map_or_else(Html::default, |course| {
        let words = text((scene.words.course)(course).says);
        element!("p", "id" = "lead", "data-course" = course.id(), "class" = "lead"; words)
    });
    let not_offered = if offered {
        Html::default()
    } else {
        element!("p", "data-part" = "not_offered", "class" = "note"; text(words.not_offered))
    };
    let body = vec![
        top(scene),
        heading(scene, sentence, beside),
        course,
        say::when(scene),
        not_offered,
        first_call(scene),
        say::evening(scene),
        reasons::why(scene),
        add_ons(scene),
        reasons::also(scene),
        levels::staircase(scene, level),
        levels::what(scene, level),
        levels::compare(scene, level),
        levels::evidence(scene, level),
        reasons::changes(scene, level),
        end(scene),
    ];
    element!("div", "data-level" = level.id(); list(body))
}

/// Whom to call and what to say: on a wide screen beside everything else, and always in view.
#[inline(never)]
pub(crate) fn first_call(scene: &Scene<'_>) -> Html {
    element!("div", "class" = "first"; list(vec![contact::view(scene), say::view(scene)]))
}

/// The heading is what to do first: where something cannot wait, to be seen today, followed by the level; otherwise the level.
#[inline(never)]
pub(crate) fn heading(scene: &Scene<'_>, sentence: &'static str, beside: Option<&'static str>) -> Html {
    let words = scene.interface();
    let mut first = Vec::new();
    for (cause, step) in today(scene.assessment, scene.words, scene.session.for_someone()) {
        first.push(element!("li", "data-cause" = cause.id(); text(step)));
    }
    if first.is_empty() {
        return h1(sentence, beside);
    }
    list(vec![
        h1(scene.pick(words.today), beside),
        element!("ul", "data-part" = "today"; list(first)),
        element!("p", "class" = "eyebrow"; text(words.after_today)),
        h2(sentence),
    ])
}

/// The top of every result. For a copy, the page around writes the day: nothing here knows a clock.
#[inline(never)]
pub(crate) fn top(scene: &Scene<'_>) -> Html {
    list(vec![notes::flags(scene), element!("p", "class" = "date"; Html::default())])
}

/// What goes with the advice.
#[inline(never)]
pub(crate) fn add_ons(scene: &Scene<'_>) -> Html {
    let mut cards = Vec::new();
    for add_on in scene.assessment.add_ons.iter() {
        if shows(scene.assessment, add_on) {
            cards.push(card(scene, add_on));
        }
    }
    if cards.is_empty() {
        return Html::default();
    }
    section("add_ons", scene.interface().with_it, list(cards))
}

fn card(scene: &Scene<'_>, add_on: AddOn) -> Html {
    let words = (scene.words.add_on)(add_on);
    let title = element!("summary"; element!("h3"; text(words.title)));
    element!("details", "data-add-on" = add_on.id(); list(vec![title, p(words.body)]))
}

/// The end of every result: what people fear, ways to keep the advice, what this is not, the ways on.
#[inline(never)]
pub(crate) fn end(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let what_this_is =
        vec![text(words.not_diagnosis), text(" "), review(scene), text(" "), text(PROTOCOL.version)];
    list(vec![
        worries::view(scene),
        say::take(scene),
        small(list(what_this_is)),
        actions(vec![
            button(scene, "back", words.review, Action::Back),
            button(scene, "start_over", words.start_over, Action::StartOver),
        ]),
    ])
}

/// Who reviewed the rules, before the version of the rules. What a center says about that appears as its own statement.
fn review(scene: &Scene<'_>) -> Html {
    let (words, settings) = (scene.interface(), scene.settings);
    if settings.reviewer.is_empty() {
        return text(words.unreviewed);
    }
    let mut said = settings.center.clone();
    if said.is_empty() {
        said.push_str(words.this_center);
    }
    for part in [words.says_reviewed, &settings.reviewer, words.for_version] {
        said.push_str(part);
    }
    composed(said)
}
