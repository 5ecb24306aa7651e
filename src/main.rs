//! The WebAssembly's entry: what the page's boot code calls, and what it tells the console and the page's head.
//! Everything on screen is the library's.

use care_finder::settings::Settings;
use care_finder::text::Language;
use care_finder::ui::{CareFinder, CareFinderProps, tapped};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, console};
use yew::{Callback, Renderer};

/// Shows the guide in `#care-finder`. `settings` are names and values in turn, as the border between two pages
/// carries them; `early` is what was tapped on the prerendered first screen.
#[wasm_bindgen]
pub fn mount(settings: Vec<String>, early: Vec<String>) {
    let (settings, problems) = Settings::from_pairs(&pairs(settings));
    for problem in problems {
        console::warn_1(&format!("care-finder: {problem}").into());
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.get_element_by_id("care-finder") else { return };
    let on_language = Callback::from(move |language| name_page(&document, language));
    let props = CareFinderProps { settings, start: tapped(early), keeps: true, on_language };
    Renderer::<CareFinder>::with_root_and_props(root, props).render();
}

fn pairs(flat: Vec<String>) -> Vec<(String, String)> {
    let mut flat = flat.into_iter();
    core::iter::from_fn(|| Some((flat.next()?, flat.next()?))).collect()
}

/// The page's own language and title. The title is the same on every screen: it shows in the history.
fn name_page(document: &Document, language: &Language) {
    document.set_title(language.interface.title);
    if let Some(page) = document.document_element() {
        let _ = page.set_attribute("lang", language.code);
    }
}

fn main() {}
