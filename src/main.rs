//! The WebAssembly's entry point: what the page's boot code calls, and what goes to the console and the page's head.
//! Everything on screen is the library's.

// Rust's startup code, for a `main` that does nothing, would only cost bytes.
#![cfg_attr(target_arch = "wasm32", no_main)]

use std::cell::Cell;

use care_finder::settings::Settings;
use care_finder::text::Language;
use care_finder::ui::{CareFinder, CareFinderProps, tapped};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, console};
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    /// The running guide.
    static GUIDE: Cell<Option<AppHandle<CareFinder>>> = const { Cell::new(None) };
}

/// Shows the guide in `#care-finder`, or gives the running one new settings. `settings` are names and values in turn;
/// `early` is what was tapped before the guide was there. Each is one string in which every part ends with a NUL:
/// lists of strings would cost another 400 bytes of glue.
#[wasm_bindgen]
pub fn mount(settings: &str, early: &str) {
    let (settings, problems) = Settings::from_pairs(&pairs(settings));
    for problem in problems {
        console::warn_1(&format!("care-finder: {problem}").into());
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.get_element_by_id("care-finder") else { return };
    let on_language = Callback::from(move |language| name_page(&document, language));
    let props = CareFinderProps { settings, start: tapped(early.split(END)), keeps: true, on_language };
    let guide = match GUIDE.take() {
        Some(mut guide) => {
            guide.update(props);
            guide
        }
        None => Renderer::<CareFinder>::with_root_and_props(root, props).render(),
    };
    GUIDE.set(Some(guide));
}

const END: char = '\0';

fn pairs(flat: &str) -> Vec<(String, String)> {
    let mut parts = flat.split(END);
    core::iter::from_fn(|| Some((parts.next()?.to_owned(), parts.next()?.to_owned()))).collect()
}

/// The page's own language and title. The title is the same on every screen, because it shows in the history.
fn name_page(document: &Document, language: &Language) {
    document.set_title(language.interface.title);
    if let Some(page) = document.document_element() {
        let _ = page.set_attribute("lang", language.code);
    }
}

/// Only the page starts the WebAssembly; the native build of this file just has to exist.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
