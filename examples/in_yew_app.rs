//! The guide inside another Yew app, beside that app's own markup.
//! Build it for `wasm32-unknown-unknown` with trunk like any Yew app; `cargo test` compiles it.

use care_finder::settings::Settings;
use care_finder::ui::{CareFinder, STYLE};
use yew::prelude::*;

#[component]
fn Center() -> Html {
    let settings = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let (settings, problems) = Settings::from_pairs(&[
        settings("center", "Example Recovery"),
        settings("phone", "+1 855-555-0100"),
        settings("levels", "op, iop, php"),
    ]);
    html! {
        <>
            <style>{ STYLE }</style>
            <header><p>{ "Example Recovery" }</p></header>
            { for problems.iter().map(|problem| html! { <p>{ problem.to_string() }</p> }) }
            <CareFinder {settings} />
        </>
    }
}

fn main() {
    yew::Renderer::<Center>::new().render();
}
