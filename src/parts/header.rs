//! At the top of every screen: the crisis lines, the way out of the page, the languages.
//! On the Emergency screen the crisis lines are larger and stand in the screen itself. In a host's page the visitor
//! can also go back from the stage to the page, and return.

use yew::{Callback, Html, MouseEvent};

use crate::effects::{NEUTRAL_PAGE, leave};
use crate::parts::crisis;
use crate::parts::element::{element, list, pressed};
use crate::scene::Scene;
use crate::session::Screen;
use crate::text::LANGUAGES;
use crate::text::Language;
use crate::visit::Step;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let emergency = matches!(scene.session.screen, Screen::Emergency(_));
    let steps = scene.step.clone();
    let go = Callback::from(move |press: MouseEvent| {
        if leave(&steps) {
            press.prevent_default();
        }
    });
    let languages = LANGUAGES.iter().copied().filter(|other| other.code != scene.words.code);
    // A link, because it works before the guide runs and when it cannot run.
    let way_out = element!(
        "a", "href" = NEUTRAL_PAGE, "target" = "_top", "rel" = "noreferrer", "data-action" = "leave";
        text(scene.interface().leave)
    );
    let mut tools = vec![
        pressed(go, way_out),
        // Both are hidden in a page of its own; static/frame/stage.js answers them.
        stage_button("page", scene.interface().to_page),
        stage_button("window", scene.interface().to_window),
    ];
    tools.extend(languages.map(|language| language_button(scene, language)));
    let body = list(vec![
        crisis::lines(scene, if emergency { "crisis_again" } else { "crisis" }, None),
        element!("div", "class" = "tools"; list(tools)),
    ]);
    // On the Emergency screen the header's lines are shown only where the header stays in view (style.css).
    let class = emergency.then_some("emergency");
    element!("header", "aria-label" = scene.interface().crisis, "class" = class; body)
}

#[inline(never)]
fn stage_button(action: &'static str, words: &'static str) -> Html {
    element!("button", "type" = "button", "data-action" = action; text(words))
}

fn language_button(scene: &Scene<'_>, language: &'static Language) -> Html {
    let button = element!(
        "button", "type" = "button", "data-action" = "language", "lang" = language.code;
        text(language.name)
    );
    pressed(scene.press(Step::Speak(language)), button)
}
