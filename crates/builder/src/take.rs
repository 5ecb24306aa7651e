//! What to take away for the platform that is chosen: the steps, what to paste, the page to download.
//! The texts to paste are output.rs's, the steps platforms.rs's; copying and saving are the script's (static/builder/boot.js).

use yew::prelude::*;

use crate::draft::Draft;
use crate::fields::{line, option};
use crate::output;
use crate::platforms::{Pasted, Platform};

pub(crate) fn view(
    draft: &Draft,
    typed: &str,
    platform: Platform,
    on_folder: &Callback<String>,
    on_platform: &Callback<Platform>,
) -> Html {
    let options = Platform::ALL.map(|one| {
        option("platform", "radio", one.id(), one.name(), one == platform, on_platform.reform(move |_| one))
    });
    let steps = platform.steps().iter().map(|step| html! { <li>{ *step }</li> });
    html! {
        <>
            <fieldset class="field">
                <legend>{ "Where will it stand?" }</legend>
                <div class="options">{ options.into_iter().collect::<Html>() }</div>
            </fieldset>
            { folder(typed, platform, on_folder) }
            <ol class="steps">{ steps.collect::<Html>() }</ol>
            { left_out(draft) }
            { pasted(draft, typed, platform) }
            <p id="told" role="status"></p>
            // What a page of its own gets: read by the script when a page is to be saved.
            <code id="page-settings" hidden=true>{ output::settings(draft) }</code>
        </>
    }
}

fn folder(typed: &str, platform: Platform, on_folder: &Callback<String>) -> Html {
    match platform.pasted() {
        Pasted::Snippet | Pasted::Boxed | Pasted::InTwo => {}
        Pasted::Shortcode | Pasted::Page => return Html::default(),
    }
    let problem = match output::folder(typed) {
        Err(problem) => Some(problem),
        Ok(folder) if platform.needs_whole_address() && folder.starts_with('/') => Some(format!(
            "{} needs the whole address, such as `https://www.example.org{}`; without it the guide is not found",
            platform.name(),
            output::FOLDER
        )),
        Ok(_) => None,
    };
    let takes = format!(
        "Takes a folder such as `{0}`, or `https://www.example.org{0}` on another host. Without it: {0}.",
        output::FOLDER
    );
    let meaning = "Where the guide’s three files are on the web.";
    line("folder", "Folder of the files", meaning, &takes, "url", typed, problem.as_deref(), on_folder)
}

fn left_out(draft: &Draft) -> Html {
    let names = draft.refused();
    if names.is_empty() {
        return Html::default();
    }
    html! { <p class="wrong">{ format!("Left out, because it cannot be read: {}. See above.", names.join(", ")) }</p> }
}

fn pasted(draft: &Draft, typed: &str, platform: Platform) -> Html {
    let folder = output::folder(typed).unwrap_or_else(|_| output::FOLDER.to_owned());
    match platform.pasted() {
        Pasted::Snippet => code("snippet", "Snippet", output::snippet(draft, &folder)),
        Pasted::Boxed => code("boxed", "Snippet", output::boxed(draft, &folder)),
        Pasted::Shortcode => code("shortcode", "Shortcode", output::shortcode(draft)),
        Pasted::InTwo => html! {
            <>
                { code("element", "First part", output::element(draft)) }
                { code("script", "Second part", output::script(&folder)) }
            </>
        },
        Pasted::Page => html! {
            <>
            <h3>{ "Download your own page" }</h3>
            <p class="buttons">
                <button type="button" data-save="care-finder.html">{ "Download care-finder.html" }</button>
                <button type="button" data-save="care-finder-nowasm.html">{ "Download care-finder-nowasm.html" }</button>
            </p>
            <p class="help">{ "The second is for browsers without WebAssembly; the first leads to it." }</p>
            </>
        },
    }
}

/// In a box that scrolls, and so must be reached by the keyboard.
fn code(id: &'static str, name: &'static str, text: String) -> Html {
    html! {
        <div class="code" key={id}>
            <pre tabindex="0" role="region" aria-label={name}><code {id}>{ text }</code></pre>
            <p class="buttons"><button type="button" data-copy={id}>{ format!("Copy the {}", name.to_lowercase()) }</button></p>
        </div>
    }
}
