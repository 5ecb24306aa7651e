//! The builder as a Yew component: what has been typed, how the preview is looked at, where the guide will stand.
//! What each part draws is in its own module; what runs outside of it, in static/builder.

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
}

enum Action {
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
        Self { draft, folder: String::new(), look, platform: Platform::Html }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Type((name, value)) => {
                let before = next.draft.settings().language;
                next.draft = next.draft.with(name, value);
                // The guide begins in the language that is set.
                let language = next.draft.settings().language;
                if language != before {
                    next.look.language = language;
                }
            }
            Action::Folder(folder) => next.folder = folder,
            Action::Look(look) => next.look = look,
            Action::Platform(platform) => next.platform = platform,
        }
        Rc::new(next)
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BuilderProps {
    /// Called with the preview, as JSON, whenever it changes (static/builder/preview.js).
    pub(crate) show: Function,
}

#[component]
pub(crate) fn Builder(props: &BuilderProps) -> Html {
    let state = use_reducer(State::default);
    let show = props.show.clone();
    use_effect_with(preview::told(&state.draft, state.look), move |told| {
        // What it throws, the page has said already.
        let _ = show.call1(&wasm_bindgen::JsValue::NULL, &told.as_str().into());
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
                { fields::view(&state.draft, &on_typed) }
            </section>
            <section class="preview" aria-labelledby="preview-title">
                <h2 id="preview-title">{ "Preview" }</h2>
                { preview::view(&state.draft, state.look, &on_look) }
            </section>
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
