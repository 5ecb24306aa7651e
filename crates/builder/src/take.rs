//! What to take away for the chosen platform: the steps, what to paste, the page to download.
//! The texts to paste come from output.rs, the steps from platforms.rs; the script copies and saves (static/builder/boot.js).

use care_finder::settings::{ABOUT, Kind, SETTINGS, choice};
use care_finder::text::DEFAULT_LANGUAGE;
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
            // What a page of its own gets: the script reads it when a page is to be saved.
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
            "{} needs the whole address, such as `https://www.example.org{}`: without it the guide is not found.",
            platform.name(),
            output::FOLDER
        )),
        Ok(_) => None,
    };
    let takes = format!(
        "For example: `{0}`, or on another host `https://www.example.org{0}`. If empty: `{0}`.",
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
    html! { <p class="wrong">{ format!("Left out until it is mended above: {}.", names.join(", ")) }</p> }
}

fn pasted(draft: &Draft, typed: &str, platform: Platform) -> Html {
    let folder = output::folder(typed).unwrap_or_else(|_| output::FOLDER.to_owned());
    match platform.pasted() {
        Pasted::Snippet => code("snippet", "Snippet", output::snippet(draft, &folder)),
        Pasted::Boxed => code("boxed", "Snippet", output::boxed(draft, &folder)),
        Pasted::Shortcode => html! {
            <>
                { values(draft) }
                <p>{ "Only if this page must differ from all others: paste this shortcode instead of the block." }</p>
                { code("shortcode", "Shortcode", output::shortcode(draft)) }
            </>
        },
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

/// What to write into the fields of another form, under the same labels as there.
fn values(draft: &Draft) -> Html {
    let taken = draft.taken();
    if taken.is_empty() {
        return html! { <p>{ "You have set nothing above yet." }</p> };
    }
    let rows = taken.iter().filter_map(|(name, value)| {
        let (setting, about) = SETTINGS.iter().zip(ABOUT).find(|(setting, _)| setting.name == *name)?;
        let words: Vec<&str> = match setting.kind {
            Kind::Word(words) => {
                words.iter().filter(|word| *word == value).map(|word| choice(name, word)).collect()
            }
            Kind::Levels => {
                draft.settings().levels.iter().map(|level| (DEFAULT_LANGUAGE.level)(*level).name).collect()
            }
            Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Reviewer | Kind::Color => vec![*value],
        };
        Some(html! { <li>{ about.label }{ ": " }<strong>{ words.join(", ") }</strong></li> })
    });
    html! { <ul class="values">{ rows.collect::<Html>() }</ul> }
}

/// In a box that scrolls, so the keyboard must be able to reach it.
fn code(id: &'static str, name: &'static str, text: String) -> Html {
    html! {
        <div class="code" key={id}>
            <pre tabindex="0" role="region" aria-label={name}><code {id}>{ text }</code></pre>
            <p class="buttons"><button type="button" data-copy={id}>{ format!("Copy the {}", name.to_lowercase()) }</button></p>
        </div>
    }
}
