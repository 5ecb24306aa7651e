//! The form: one field for each row of the table, with what it does, what it takes, and what is wrong with what was typed.
//! Reads and judges nothing itself (draft.rs).

use care_finder::engine::LevelOfCare;
use care_finder::settings::{ABOUT, About, Kind, SETTINGS, Setting, choice};
use care_finder::text::DEFAULT_LANGUAGE;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::contrast;
use crate::draft::Draft;

/// What the picker shows while no color is set: the guide's own color in the light scheme (src/style.css).
const OWN_COLOR: &str = "#0e5f5b";

/// A setting's name and what was typed for it.
pub(crate) type Typed = (&'static str, String);

pub(crate) fn view(draft: &Draft, on_typed: &Callback<Typed>) -> Html {
    SETTINGS.iter().zip(ABOUT).map(|(setting, about)| field(draft, setting, about, on_typed)).collect()
}

fn field(draft: &Draft, setting: &'static Setting, about: &About, on_typed: &Callback<Typed>) -> Html {
    let name = setting.name;
    match setting.kind {
        Kind::Text(_) | Kind::Reviewer => one_line(draft, setting, about, "text", on_typed),
        Kind::Phone(_) => one_line(draft, setting, about, "tel", on_typed),
        Kind::Url => one_line(draft, setting, about, "url", on_typed),
        Kind::Color => html! {
            <>
                { one_line(draft, setting, about, "text", on_typed) }
                { picker(draft, name, on_typed) }
                { draft.settings().accent.map_or_else(Html::default, contrast::view) }
            </>
        },
        Kind::Word(words) => {
            let options = words.iter().map(|one| {
                // What holds by default need not be written.
                let value = if *one == setting.default { "" } else { *one };
                let typed = draft.typed(name).trim();
                let is_chosen = typed == *one || (typed.is_empty() && *one == setting.default);
                option(
                    name,
                    "radio",
                    one,
                    choice(name, one),
                    is_chosen,
                    on_typed.reform(move |_| (name, value.to_owned())),
                )
            });
            group(draft, name, about, options.collect())
        }
        Kind::Levels => {
            let options = LevelOfCare::ALL.into_iter().map(|level| {
                let chosen = chosen(draft.typed(name));
                let is_chosen = chosen.contains(&level);
                let toggled: Vec<_> = LevelOfCare::ALL
                    .into_iter()
                    .filter(|other| chosen.contains(other) != (*other == level))
                    .map(LevelOfCare::id)
                    .collect();
                let label = (DEFAULT_LANGUAGE.level)(level).name;
                option(
                    name,
                    "checkbox",
                    level.id(),
                    label,
                    is_chosen,
                    on_typed.reform(move |_| (name, toggled.join(","))),
                )
            });
            group(draft, name, about, options.collect())
        }
    }
}

fn chosen(typed: &str) -> Vec<LevelOfCare> {
    LevelOfCare::ALL.into_iter().filter(|level| typed.split(',').any(|id| id.trim() == level.id())).collect()
}

fn one_line(
    draft: &Draft,
    setting: &Setting,
    about: &About,
    keyboard: &'static str,
    on_typed: &Callback<Typed>,
) -> Html {
    let name = setting.name;
    let example =
        setting.kind.example().map_or_else(String::new, |example| format!("For example: {example}. "));
    let takes = format!("{example}If empty: {}.", about.empty);
    line(
        name,
        about.label,
        about.meaning,
        &takes,
        keyboard,
        draft.typed(name),
        draft.problem(name).as_deref(),
        &on_typed.reform(move |value| (name, value)),
    )
}

/// A labeled line of text with its help and its complaint; also used for what is not a setting of the guide.
#[expect(clippy::too_many_arguments, reason = "each is one part of what stands there")]
pub(crate) fn line(
    name: &'static str,
    label: &str,
    meaning: &'static str,
    takes: &str,
    keyboard: &'static str,
    value: &str,
    problem: Option<&str>,
    on_typed: &Callback<String>,
) -> Html {
    let (field, help, wrong) = (format!("set-{name}"), format!("help-{name}"), format!("wrong-{name}"));
    let oninput =
        on_typed.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <div class="field">
            <label for={field.clone()}>{ label.to_owned() }</label>
            <p class="help" id={help.clone()}>{ coded(meaning) }{ " " }{ coded(takes) }</p>
            // Type text and no other: a browser's built-in rules differ from the guide's.
            <input
                id={field}
                type="text"
                inputmode={keyboard}
                autocomplete="off"
                spellcheck="false"
                value={value.to_owned()}
                aria-describedby={format!("{wrong} {help}")}
                aria-invalid={problem.map(|_| "true")}
                {oninput}
            />
            // Always there, or a screen reader does not read out what comes into it.
            <p class="wrong" id={wrong} role="status">{ problem.map_or_else(Html::default, coded) }</p>
        </div>
    }
}

fn picker(draft: &Draft, name: &'static str, on_typed: &Callback<Typed>) -> Html {
    let value = if draft.problem(name).is_none() && !draft.typed(name).trim().is_empty() {
        draft.typed(name).trim().to_ascii_lowercase()
    } else {
        OWN_COLOR.to_owned()
    };
    let oninput = on_typed
        .reform(move |event: InputEvent| (name, event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <p class="picker"><label for="pick-accent">{ "Or pick it" }</label><input id="pick-accent" type="color" {value} {oninput} /></p>
    }
}

fn group(draft: &Draft, name: &'static str, about: &About, options: Html) -> Html {
    let (help, wrong) = (format!("help-{name}"), format!("wrong-{name}"));
    // Only wrong where it was read from an earlier snippet.
    let problem = draft.problem(name);
    let if_none =
        if name == "levels" { format!(" If you check none, {}.", about.empty) } else { String::new() };
    html! {
        <fieldset class="field" aria-describedby={format!("{wrong} {help}")}>
            <legend>{ about.label }</legend>
            <p class="help" id={help}>{ coded(about.meaning) }{ if_none }</p>
            <div class="options">{ options }</div>
            <p class="wrong" id={wrong} role="status">{ problem.as_deref().map_or_else(Html::default, coded) }</p>
        </fieldset>
    }
}

/// A choice of one; also used for what is not a setting of the guide.
pub(crate) fn option(
    group: &'static str,
    kind: &'static str,
    value: &'static str,
    label: &str,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    let id = format!("{group}-{value}");
    html! {
        <span class="option" key={value}>
            <input id={id.clone()} type={kind} name={group} {value} {checked} {onchange} />
            <label for={id}>{ label.to_owned() }</label>
        </span>
    }
}

/// What stands between backticks, as code.
pub(crate) fn coded(text: &str) -> Html {
    let parts = text.split('`').enumerate();
    parts
        .map(|(place, part)| {
            if place % 2 == 1 {
                html! { <code>{ part.to_owned() }</code> }
            } else {
                html! { part.to_owned() }
            }
        })
        .collect()
}
