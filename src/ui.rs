//! The guide as a Yew component: owns the visit and the language, and shows the screen they call for.
//! It decides nothing clinical (`engine`), words nothing (`text`), and gives no answer to anything outside.

use yew::prelude::*;

use crate::effects::{use_focus, use_page};
use crate::engine::Disposition;
use crate::names::QuestionName;
use crate::parts::header;
use crate::scene::Scene;
use crate::screens::{adolescent, emergency, question, result, review, welcome};
use crate::session::{Asking, Screen, Session};
use crate::settings::Settings;
use crate::text::Language;
use crate::visit::Visit;
pub use crate::visit::tapped;

/// The guide's styles, for an app that mounts [`CareFinder`] itself. All of them are scoped to `.care-finder`.
pub const STYLE: &str = include_str!("style.css");

/// What the guide is given.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct CareFinderProps {
    /// What the center has set.
    #[prop_or_default]
    pub settings: Settings,
    /// Where the visit begins.
    #[prop_or_default]
    pub start: Session,
    /// Whether the page around the guide prints, copies and saves the advice on a press of a `[data-take]` button, as
    /// static/frame/copies.js does. Otherwise those buttons are not shown.
    #[prop_or_default]
    pub keeps: bool,
    /// Called with the language at the start and at each switch, for the `lang` and title of the page.
    #[prop_or_default]
    pub on_language: Callback<&'static Language>,
}

/// The whole guide, from the first question to the advice.
#[component]
pub fn CareFinder(props: &CareFinderProps) -> Html {
    let visit = use_reducer(|| Visit::begin(props.start, props.settings.language));
    let root = use_node_ref();
    let step = {
        let visit = visit.dispatcher();
        Callback::from(move |step| visit.dispatch(step))
    };
    use_focus(&root, &visit);
    use_page(&root, visit.words, props.settings.accent, &props.on_language, &step);

    let scene = Scene {
        session: &visit.session,
        assessment: &visit.session.assessment(),
        words: visit.words,
        settings: &props.settings,
        keeps: props.keeps,
        step: &step,
    };
    html! {
        // A browser's translation replaces our words with its own, which then cannot be updated: so another language
        // is another element, with everything in it.
        <div
            class="care-finder"
            key={visit.words.code}
            lang={visit.words.code}
            dir={visit.words.direction}
            data-theme={props.settings.theme}
            ref={root}
        >
            { header::view(&scene) }
            { screen(&scene) }
        </div>
    }
}

/// One screen. Its key makes each a new element, so that a screen reader finds no leftovers of the last one.
fn screen(scene: &Scene<'_>) -> Html {
    let (name, key, body) = match (scene.session.screen, scene.assessment.disposition) {
        (Screen::Asking(asking), _) => ("question", asking.question.0, ask(scene, asking)),
        (Screen::Review, _) => ("review", 100, review::view(scene)),
        (Screen::Emergency(_), _) | (Screen::Result, Disposition::Emergency) => {
            ("emergency", 101, emergency::view(scene))
        }
        (Screen::Result, Disposition::Adolescent) => ("result", 102, adolescent::view(scene)),
        (Screen::Result, Disposition::Level(level)) => ("result", 102, result::view(scene, level)),
    };
    html! { <main key={key} aria-label={scene.interface().guide} data-screen={name}>{ body }</main> }
}

fn ask(scene: &Scene<'_>, asking: Asking) -> Html {
    if asking.question == QuestionName::Who.id() && !asking.changing {
        welcome::view(scene, asking)
    } else {
        question::view(scene, asking)
    }
}
