//! builder.html: where a center's web person sets up the guide, sees it, and gets what to paste. In English only; the guide
//! that it prepares speaks all its languages. A second app on the same library; what leaves it is copied or saved on a press.

// As in the guide's own entry (src/main.rs).
#![cfg_attr(target_arch = "wasm32", no_main)]
// Natively there is no page to mount it on; the tests use the rest.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "the entry point is the browser's"))]

mod app;
mod contrast;
mod draft;
mod escape;
mod example;
mod fields;
mod output;
mod platforms;
mod preview;
mod take;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::Function;

use app::{Builder, BuilderProps};

/// Shows the builder in `#builder`. `show` is called with the preview, as JSON, now and whenever it changes.
#[wasm_bindgen]
pub fn mount(show: Function) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.get_element_by_id("builder") else { return };
    yew::Renderer::<Builder>::with_root_and_props(root, BuilderProps { show }).render();
}

/// The WebAssembly is started by the page alone; the native build of this file only has to exist.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
