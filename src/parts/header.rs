//! On top of every screen: the crisis lines, the way out of the page, the languages.
//! On the Emergency screen the crisis lines are larger and stand in the screen itself. In a host's page the visitor can also
//! go from the stage back to the page, and the other way.

use yew::prelude::*;

use crate::effects::{NEUTRAL_PAGE, leave};
use crate::parts::crisis;
use crate::scene::Scene;
use crate::session::Screen;
use crate::text::LANGUAGES;
use crate::text::Language;
use crate::visit::Step;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let emergency = matches!(scene.session.screen, Screen::Emergency(_));
    let steps = scene.step.clone();
    let go = move |press: MouseEvent| {
        if leave(&steps) {
            press.prevent_default();
        }
    };
    let languages = LANGUAGES.iter().copied().filter(|other| other.code != scene.words.code);
    html! {
        // On the Emergency screen the lines of the header show only where they stay in view (style.css).
        <header class={emergency.then_some("emergency")} aria-label={scene.interface().crisis}>
            { crisis::lines(scene, if emergency { "crisis_again" } else { "crisis" }, None) }
            <div class="tools">
                // A link, because it works before the guide runs and when it cannot.
                <a href={NEUTRAL_PAGE} target="_top" rel="noreferrer" data-action="leave" onclick={go}>
                    { scene.interface().leave }
                </a>
                // Both hidden in a page of its own; static/frame/stage.js answers them.
                { stage_button("page", scene.interface().to_page) }
                { stage_button("window", scene.interface().to_window) }
                { for languages.map(|language| language_button(scene, language)) }
            </div>
        </header>
    }
}

fn stage_button(action: &'static str, words: &'static str) -> Html {
    html! { <button type="button" data-action={action}>{ words }</button> }
}

fn language_button(scene: &Scene<'_>, language: &'static Language) -> Html {
    html! {
        <button type="button" data-action="language" lang={language.code} onclick={scene.press(Step::Speak(language))}>
            { language.name }
        </button>
    }
}
