//! The screen that shows everything a center sets, rendered and read as a browser reads it.
//! No value may become anything but text or the address of its own link. Which values there are is in inputs.rs.

use care_finder::protocol::PROTOCOL;
use care_finder::session::{Action, Screen, Session};
use care_finder::settings::{ABOUT, About, SETTINGS, Settings, Value};
use care_finder::text::CODES;
use care_finder::ui::{CareFinder, CareFinderProps};
use scraper::{Html, Selector};
use yew::{Callback, ServerRenderer};

/// Fails where the page has elements or attributes that the page of harmless settings lacks, or an unsafe link.
pub fn check(settings: &Settings) {
    let page = rendered(settings);
    let harmless = rendered(&harmless(settings));
    assert!(skeleton(&page) == skeleton(&harmless), "markup came out of {settings:?}");
    for link in page.select(&Selector::parse("[href], [src], [action]").expect("a selector")) {
        let href = link.attr("href").expect("nothing but links");
        assert!(
            ["https://", "tel:", "sms:"].iter().any(|start| href.to_ascii_lowercase().starts_with(start)),
            "{href}"
        );
    }
    let words: String = page.root_element().text().collect();
    for (name, value) in ABOUT.iter().map(|about| (about.name, (about.value)(settings))) {
        let shown = match value {
            // The center's name stands beside its numbers.
            Value::Text(_)
                if name == "center" && settings.phone.is_none() && settings.text_number.is_none() =>
            {
                continue;
            }
            Value::Text(text) if name == "hours" || name == "languages" => {
                in_language(text, settings.language)
            }
            Value::Text(text) | Value::Reviewer(text) => text,
            Value::Phone(Some(phone)) => phone.shown.as_str(),
            Value::Phone(None) | Value::Url(_) | Value::Levels(_) | Value::Word(_) | Value::Color(_) => {
                continue;
            }
        };
        assert!(words.contains(shown), "data-{name}: {shown:?} is not shown as it is written");
    }
}

/// What a center writes for each language, with | between.
fn in_language<'a>(text: &'a str, code: &str) -> &'a str {
    let place = CODES.iter().position(|other| *other == code).expect("a language");
    text.split('|').nth(place).filter(|own| !own.is_empty()).unwrap_or(text).trim()
}

fn rendered(settings: &Settings) -> Html {
    let settings = settings.clone();
    let start = result();
    let props = move || CareFinderProps { settings, start, keeps: true, on_language: Callback::noop() };
    let render = ServerRenderer::<CareFinder>::with_props(props).hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    Html::parse_fragment(&runtime.block_on(render))
}

/// Every element, its depth and its attributes' names.
pub fn skeleton(page: &Html) -> Vec<(usize, &str, Vec<&str>)> {
    let nodes = page.tree.nodes();
    nodes
        .filter_map(|node| {
            // A comment or a processing instruction is no text either.
            assert!(node.value().is_element() || node.value().is_text() || node.parent().is_none());
            let element = node.value().as_element()?;
            let mut names: Vec<_> = element.attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            Some((node.ancestors().count(), element.name(), names))
        })
        .collect()
}

/// The same settings, each with a value that cannot be more than it seems.
fn harmless(settings: &Settings) -> Settings {
    let default = Settings::default();
    let is_set = |about: &About| (about.value)(settings) != (about.value)(&default);
    let free = SETTINGS.iter().zip(ABOUT).filter(|(setting, about)| setting.kind.is_free() && is_set(about));
    let pairs: Vec<_> = free.map(|(_, about)| (about.name.to_owned(), about.good[0].to_owned())).collect();
    let (mut harmless, problems) = Settings::from_pairs(&pairs);
    assert_eq!(problems, []);
    for (_, about) in SETTINGS.iter().zip(ABOUT).filter(|(setting, _)| !setting.kind.is_free()) {
        (about.copy)(&mut harmless, settings);
    }
    harmless
}

/// Each question's last option, until the advice appears.
fn result() -> Session {
    let mut session = Session::default();
    for _ in PROTOCOL.questions {
        let Screen::Asking(asking) = session.screen else { break };
        let question =
            PROTOCOL.questions.iter().find(|question| question.id == asking.question).expect("a question");
        let option = question.options.last().expect("an option").id;
        session = session.after(Action::Tick(option, true)).after(Action::Continue);
    }
    let session = session.after(Action::Continue);
    assert_eq!(session.screen, Screen::Result);
    session
}
