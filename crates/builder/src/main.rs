//! builder.html: where a center's web person sets up the guide, sees it, and gets what to paste. In English only; the guide that it
//! prepares speaks all its languages. A second app on the same library; anything that leaves it is copied or saved on a press.

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

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::Function;
use yew::AppHandle;

use app::{Before, Builder, BuilderProps};

thread_local! {
    /// The running builder, and what it was given last.
    static BUILDER: RefCell<Option<(AppHandle<Builder>, BuilderProps)>> = const { RefCell::new(None) };
}

/// Shows the builder in `#builder`. `show` is called with the preview, as JSON, now and whenever it changes.
#[wasm_bindgen]
pub fn mount(show: Function) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.get_element_by_id("builder") else { return };
    let props = BuilderProps { show, before: None };
    let handle = yew::Renderer::<Builder>::with_root_and_props(root, props.clone()).render();
    BUILDER.set(Some((handle, props)));
}

/// Fills the fields with earlier settings: names and values in turn, each ended by a NUL, as the guide's own entry
/// takes them; and the folder of the script, if there is one.
#[wasm_bindgen]
pub fn fill(flat: &str, folder: &str) {
    let mut parts = flat.split('\0');
    let pairs = std::iter::from_fn(|| Some((parts.next()?.to_owned(), parts.next()?.to_owned()))).collect();
    BUILDER.with_borrow_mut(|builder| {
        if let Some((handle, props)) = builder {
            let turn = props.before.as_ref().map_or(0, |before| before.turn.wrapping_add(1));
            props.before = Some(Rc::new(Before { pairs, folder: folder.to_owned(), turn }));
            handle.update(props.clone());
        }
    });
}

/// Only the page starts the WebAssembly; the native build of this file just has to exist.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
