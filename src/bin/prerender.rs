//! Prints what is rendered natively, with the widget's own components, for the packed page. Without an argument: the
//! first screen. `languages`: the same in all other languages. `next`: the screens that may follow it
//! (static/frame/early.js). `words`: what the embed script says, by language. `settings`: the names of all settings;
//! `early`: of those that show at once. `texts`: every text, by language. `protocol`: the version and the fingerprint
//! of its rules. Decides nothing. The first screen shows before the WebAssembly runs and, when it never does, stays
//! with `#failed` revealed (style.css, boot.js).

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use care_finder::names::OptionName;
use care_finder::protocol::{PROTOCOL, fingerprint};
use care_finder::session::Session;
use care_finder::settings::{ABOUT, Settings};
use care_finder::text::every::texts;
use care_finder::text::{CARDS, DEFAULT_LANGUAGE, LANGUAGES, Language};
use care_finder::ui::{CareFinder, CareFinderProps, tapped};
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("words") => print_words(),
        Some("settings") => print_settings(false),
        Some("early") => print_settings(true),
        Some("texts") => print_texts(),
        Some("protocol") => print!("{} {:016x}", PROTOCOL.version, fingerprint()),
        Some("languages") => print_other_languages().await,
        Some("next") => print_next_screens().await,
        _ => print_first_screen().await,
    }
}

async fn print_first_screen() {
    print!("<div id=\"failed\" role=\"alert\" hidden>");
    for (language, card) in CARDS {
        // The browser's cache may hold a copy that was cut short; another address is fetched again.
        let retry = format!("<a href=\"?again\">{}</a>", card.retry);
        print!("<p lang=\"{}\">{} {retry}</p>", language.code, card.failed);
    }
    println!("</div>{}", rendered(Session::default(), DEFAULT_LANGUAGE).await);
}

async fn print_other_languages() {
    for language in LANGUAGES.iter().filter(|language| language.code != DEFAULT_LANGUAGE.code) {
        let screen = rendered(Session::default(), language).await;
        print!("<template data-first lang=\"{}\">{screen}</template>", language.code);
    }
}

/// The screen that follows the first question, once for each wording of it, with the answers that lead there.
async fn print_next_screens() {
    for language in LANGUAGES {
        let options = PROTOCOL.questions.iter().take(1).flat_map(|question| question.options);
        let mut screens: Vec<(String, Vec<&str>)> = Vec::new();
        for key in options.filter_map(|option| OptionName::at(option.id)).map(OptionName::key) {
            let screen = rendered(tapped([key, "continue"]), language).await;
            let main = screen.find("<main").zip(screen.rfind("</main>"));
            let main = main.and_then(|(start, end)| screen.get(start..end)).unwrap_or_default();
            match screens.iter_mut().find(|(screen, _)| screen == main) {
                Some((_, keys)) => keys.push(key),
                None => screens.push((main.to_owned(), vec![key])),
            }
        }
        for (main, keys) in screens {
            let keys = keys.join(" ");
            print!("<template data-after=\"{keys}\" lang=\"{}\">{main}</main></template>", language.code);
        }
    }
}

fn print_words() {
    let words = CARDS.iter().map(|(language, card)| {
        let title = language.interface.title;
        let [failed, retry, danger, talk] = [card.failed, card.retry, card.danger, card.talk];
        // Strings of plain letters are written the same way in Rust and in JavaScript.
        format!("{}: {:?}", language.code, [title, failed, retry, danger, talk])
    });
    print!("{{ {} }}", words.collect::<Vec<_>>().join(", "));
}

fn print_settings(only_early: bool) {
    let names = ABOUT.iter().filter(|about| about.early || !only_early).map(|about| about.name);
    let names: Vec<_> = names.collect();
    // A list of plain words is written alike in Rust and in JavaScript.
    print!("{names:?}");
}

fn print_texts() {
    for language in LANGUAGES {
        for text in texts(language) {
            println!("{}\t{}", language.code, text.words);
        }
    }
}

/// Not hydratable: Yew renders over it, so hydration markers would only be dead weight.
async fn rendered(start: Session, language: &'static Language) -> String {
    let settings = Settings { language: language.code, ..Settings::default() };
    let props = move || CareFinderProps { settings, start, ..CareFinderProps::default() };
    LocalServerRenderer::<CareFinder>::with_props(props()).hydratable(false).render().await
}
