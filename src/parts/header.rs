//! At the top of every screen: the crisis lines, the way out of the page, the languages.
//! On the Emergency screen the crisis lines are larger and part of the screen itself.

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
        <header aria-label={scene.interface().crisis}>
            if !emergency {
                { crisis::lines(scene, None) }
            }
            <div class="tools">
                // A link, because it works before the guide runs and when it cannot.
                <a href={NEUTRAL_PAGE} target="_top" rel="noreferrer" data-action="leave" onclick={go}>
                    { scene.interface().leave }
                </a>
                { for languages.map(|language| language_button(scene, language)) }
            </div>
        </header>
    }
}

fn language_button(scene: &Scene<'_>, language: &'static Language) -> Html {
    html! {
        <button type="button" data-action="language" lang={language.code} onclick={scene.press(Step::Speak(language))}>
            { language.name }
        </button>
    }
}
