//! Renders a screen, or all of them in every language with and without a center's settings, and reads the result.
//! Which screens there are is in screens.rs; what must be on them is for the tests.

use care_finder::session::Session;
use care_finder::settings::Settings;
use care_finder::text::{LANGUAGES, Language};
use care_finder::ui::{CareFinder, CareFinderProps};
use scraper::{ElementRef, Html, Selector};
use yew::{Callback, ServerRenderer};

use super::screens::{full, screens};

/// A rendered screen.
pub struct View {
    pub name: String,
    page: Html,
}

pub fn views(look: impl Fn(&View, &'static Language, &Session)) {
    for language in LANGUAGES {
        for base in [Settings::default(), full()] {
            for (name, session) in screens() {
                let settings = Settings { language: language.code, ..base.clone() };
                let name = format!("{name} ({})", language.code);
                look(&view(&name, session, &settings), language, &session);
            }
        }
    }
}

pub fn view(name: &str, start: Session, settings: &Settings) -> View {
    let settings = settings.clone();
    let props = move || CareFinderProps { settings, start, keeps: true, on_language: Callback::noop() };
    let render = ServerRenderer::<CareFinder>::with_props(props).hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = runtime.block_on(render);
    View { name: name.to_owned(), page: Html::parse_fragment(&html) }
}

impl View {
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.page.select(&Selector::parse(selector).unwrap()).collect()
    }

    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "`{selector}` on {}", self.name);
        all[0]
    }

    pub fn text(&self, selector: &str) -> String {
        text(self.one(selector))
    }

    /// Where a selector first matches, to compare the order of two.
    pub fn place(&self, selector: &str) -> usize {
        let found = self.all(selector);
        let found = found.first().unwrap_or_else(|| panic!("no `{selector}` on {}", self.name));
        self.page.tree.nodes().position(|node| node.id() == found.id()).unwrap()
    }
}

pub fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>()
}
