//! Help now: whom to call first for what has happened, why, what to do until help comes, and a way on once it has come.
//! Which answers lead here, and for which cause, is decided by the safety rules.

use yew::Html;

use crate::engine::Cause;
use crate::parts::element::{element, list, text};
use crate::parts::small::{actions, button, h1, lead, li, p, section};
use crate::parts::{crisis, reasons, say};
use crate::scene::Scene;
use crate::screens::result;
use crate::session::Action;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let causes = scene.assessment.emergency.without(scene.session.answers.acknowledged());
    let ways = vec![
        button(scene, "safe", scene.pick(words.safe_now), Action::Acknowledge),
        button(scene, "in_care", scene.pick(words.in_care), Action::Acknowledge),
        button(scene, "back", words.mistake, Action::Back),
        button(scene, "start_over", words.start_over, Action::StartOver),
    ];
    let body = vec![
        h1(words.emergency, Some("lead")),
        lead(words.emergency_lead),
        crisis::lines(scene, "crisis", causes.first()),
        say::view(scene),
        reasons::emergency(scene),
        until_help_comes(scene),
        result::add_ons(scene),
        actions(ways),
    ];
    element!("div", "data-cause" = causes.first().map(Cause::id); list(body))
}

fn until_help_comes(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let mut lines = Vec::new();
    for cause in scene.assessment.emergency.iter() {
        for line in (scene.words.emergency)(cause).lines {
            let line = scene.pick(line);
            if !line.is_empty() {
                lines.push(li(text(line)));
            }
        }
    }
    let steps = list(vec![element!("ol"; list(lines)), p(words.must_see)]);
    section("first_aid", words.first_aid_title, steps)
}
