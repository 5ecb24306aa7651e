//! What the guide does to the page beyond its own markup: focus, accent color, Escape, leaving.
//! Everything here runs only in a browser; the server renderer skips it.

use std::cell::Cell;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

#[cfg(feature = "accent")]
use crate::accent::{DARK, LIGHT, hex, readable};
use crate::session::Action;
use crate::settings::Color;
use crate::text::Language;
use crate::visit::{Focus, Step, Visit};

/// A page that says nothing about the visitor and that nobody wonders about.
pub(crate) const NEUTRAL_PAGE: &str = "https://www.weather.gov/";

/// Moves the focus after a step; never on load, which would scroll the host's page to the guide.
#[hook]
pub(crate) fn use_focus(root: &NodeRef, visit: &Visit) {
    let root = root.clone();
    let focus = visit.focus;
    use_effect_with(visit.turn, move |turn| {
        let selector = match focus {
            Focus::Heading => "h1",
            Focus::Options => "input",
        };
        if *turn > 0
            && let Some(root) = root.cast::<Element>()
            && let Ok(Some(target)) = root.query_selector(selector)
        {
            // Scrolling is not prevented: after a long screen the heading of a short one may be out of sight.
            let _ = target.unchecked_ref::<HtmlElement>().focus();
        }
    });
}

/// Tells the page its language, sets the center's color, and listens for Escape, whose third press in a row leaves.
/// One effect for all three: each further one costs another kilobyte.
#[hook]
pub(crate) fn use_page(
    root: &NodeRef,
    words: &'static Language,
    accent: Option<Color>,
    on_language: &Callback<&'static Language>,
    step: &Callback<Step>,
) {
    let (root, step, on_language) = (root.clone(), step.clone(), on_language.clone());
    use_effect_with((words.code, accent), move |(_, accent)| {
        on_language.emit(words);
        if let (Some(accent), Some(root)) = (*accent, root.cast::<HtmlElement>()) {
            set_accent(&root, accent);
        }
        let listener = web_sys::window().and_then(|window| window.document()).map(|document| {
            let presses = Cell::new(0_u8);
            EventListener::new(&document, "keydown", move |event| {
                let escape = event.unchecked_ref::<KeyboardEvent>().key() == "Escape";
                presses.set(if escape { presses.get() + 1 } else { 0 });
                if presses.get() == 3 {
                    presses.set(0);
                    leave(&step);
                }
            })
        });
        move || drop(listener)
    });
}

/// Through the object model: the page's policy forbids style attributes.
#[cfg(feature = "accent")]
fn set_accent(root: &HtmlElement, accent: Color) {
    for (name, scheme) in [("--accent-light", LIGHT), ("--accent-dark", DARK)] {
        let _ = root.style().set_property(name, &hex(readable(accent, scheme)));
    }
}

/// The page has already done it (static/frame/looks.js).
#[cfg(not(feature = "accent"))]
fn set_accent(_: &HtmlElement, _: Color) {}

/// Forgets everything, then shows the neutral page instead of this one, in the whole tab even when the guide is
/// framed. `replace` leaves no entry to come back to. False where the browser refuses: a sandboxed frame may do this
/// only after a tap, a click or a key other than Escape, so Escape alone may do no more than forget.
pub(crate) fn leave(step: &Callback<Step>) -> bool {
    step.emit(Step::Go(Action::StartOver));
    web_sys::window().is_some_and(|window| {
        let top = window.top().ok().flatten().unwrap_or(window);
        top.location().replace(NEUTRAL_PAGE).is_ok()
    })
}
