//! The builder as a Yew component: what has been typed, how the preview is viewed, where the guide will stand.
//! What each part draws is in its own module; what runs outside it, in static/builder.

use std::rc::Rc;

use web_sys::js_sys::Function;
use yew::prelude::*;

use crate::draft::Draft;
use crate::example::View;
use crate::fields::{self, Typed};
use crate::platforms::Platform;
use crate::preview::{self, Look, Scheme, Width};
use crate::take;

#[derive(Clone, PartialEq)]
struct State {
    draft: Draft,
    folder: String,
    look: Look,
    platform: Platform,
    /// What could not be taken over from an earlier snippet.
    behind: Vec<String>,
}

/// The contents of an earlier snippet: names and values, and the folder of its script. A new value each time one is read.
#[derive(PartialEq)]
pub(crate) struct Before {
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) folder: String,
    pub(crate) turn: u32,
}

enum Action {
    Read(Rc<Before>),
    Type(Typed),
    Folder(String),
    Look(Look),
    Platform(Platform),
}

impl Default for State {
    fn default() -> Self {
        let draft = Draft::default();
        let language = draft.settings().language;
        let look = Look { view: View::First, width: Width::Phone, scheme: Scheme::Light, language };
        Self { draft, folder: String::new(), look, platform: Platform::Html, behind: Vec::new() }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Read(before) => {
                (next.draft, next.behind) = Draft::of(&before.pairs);
                next.folder.clone_from(&before.folder);
            }
            Action::Type((name, value)) => next.draft = next.draft.with(name, value),
            Action::Folder(folder) => next.folder = folder,
            Action::Look(look) => next.look = look,
            Action::Platform(platform) => next.platform = platform,
        }
        // The guide begins in the language that is set.
        let language = next.draft.settings().language;
        if language != self.draft.settings().language {
            next.look.language = language;
        }
        Rc::new(next)
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BuilderProps {
    /// Called with the preview, as JSON, whenever it changes (static/builder/preview.js).
    pub(crate) show: Function,
    /// Read by the page's script, which has the browser's parser (static/builder/before.js).
    pub(crate) before: Option<Rc<Before>>,
}

#[component]
pub(crate) fn Builder(props: &BuilderProps) -> Html {
    let state = use_reducer(State::default);
    let show = props.show.clone();
    use_effect_with(preview::told(&state.draft, state.look), move |told| {
        // The page has already reported whatever it throws.
        let _ = show.call1(&wasm_bindgen::JsValue::NULL, &told.as_str().into());
    });
    let on_read = sends(&state, Action::Read);
    use_effect_with(props.before.clone(), move |before| {
        if let Some(before) = before {
            on_read.emit(Rc::clone(before));
        }
    });
    let on_typed = sends(&state, Action::Type);
    let on_folder = sends(&state, Action::Folder);
    let on_look = sends(&state, Action::Look);
    let on_platform = sends(&state, Action::Platform);
    html! {
        <>
            <section aria-labelledby="settings-title">
                <h2 id="settings-title">{ "Your settings" }</h2>
                <p class="help">
                    { "All may stay empty. What you set changes what visitors see of you, and never the advice. Nothing you type \
                       leaves this page, and nothing is kept: copy or download it before you close the page." }
                </p>
                { before(&state.behind) }
                { fields::view(&state.draft, &on_typed) }
            </section>
            // As high as the settings beside it: the preview stays in sight within that height, and never covers what follows.
            <div class="beside">
                <section class="preview" aria-labelledby="preview-title">
                    <h2 id="preview-title">{ "Preview" }</h2>
                    { preview::view(&state.draft, state.look, &on_look) }
                </section>
            </div>
            <section class="take" aria-labelledby="take-title">
                <h2 id="take-title">{ "Put it on your site" }</h2>
                { take::view(&state.draft, &state.folder, state.platform, &on_folder, &on_platform) }
            </section>
        </>
    }
}

fn sends<T: 'static>(state: &UseReducerHandle<State>, action: fn(T) -> Action) -> Callback<T> {
    let send = state.dispatcher();
    Callback::from(move |what| send.dispatch(action(what)))
}

/// Nothing is kept here, so earlier work is brought back from its own text.
fn before(behind: &[String]) -> Html {
    let lines = behind.iter().map(|line| html! { <li>{ fields::coded(line) }</li> });
    html! {
        <details class="field">
            <summary>{ "Change a guide that you have set up before" }</summary>
            <label for="before">{ "Its snippet, shortcode, settings or page" }</label>
            <textarea id="before" rows="6" spellcheck="false" aria-describedby="read" />
            <p class="buttons"><button type="button" data-read="before">{ "Read it into the fields" }</button></p>
            <p id="read" role="status"></p>
            <ul class="wrong">{ lines.collect::<Html>() }</ul>
        </details>
    }
}
