//! Prints what the packed page needs rendered natively, by the guide's own components: the first screen; with the argument
//! `next`, the screens that may follow it (static/frame/early.js); with `words`, the embed script's words by language; with
//! `settings`, the names of all settings. Decides nothing. The first screen shows before the WebAssembly runs, and stays,
//! with `#failed` revealed, if it never does (style.css, boot.js).

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use care_finder::names::OptionName;
use care_finder::protocol::PROTOCOL;
use care_finder::session::Session;
use care_finder::settings::SETTINGS;
use care_finder::text::CARDS;
use care_finder::ui::{CareFinder, CareFinderProps, tapped};
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("words") => print_words(),
        Some("settings") => print_settings(),
        Some("next") => print_next_screens().await,
        _ => print_first_screen().await,
    }
}

async fn print_first_screen() {
    print!("<div id=\"failed\" role=\"alert\" hidden>");
    for (language, card) in CARDS {
        // A copy that was cut short may be in the browser's cache; another address is fetched anew.
        let retry = format!("<a href=\"?again\">{}</a>", card.retry);
        print!("<p lang=\"{}\">{} {retry}</p>", language.code, card.failed);
    }
    println!("</div>{}", rendered(Session::default()).await);
}

/// The screen that follows the first question, once for each wording of it, with the answers that lead there.
async fn print_next_screens() {
    let options = PROTOCOL.questions.iter().take(1).flat_map(|question| question.options);
    let mut screens: Vec<(String, Vec<&str>)> = Vec::new();
    for key in options.filter_map(|option| OptionName::at(option.id)).map(OptionName::key) {
        let screen = rendered(tapped([key, "continue"])).await;
        let main = screen.find("<main").zip(screen.rfind("</main>"));
        let main = main.and_then(|(start, end)| screen.get(start..end)).unwrap_or_default();
        match screens.iter_mut().find(|(screen, _)| screen == main) {
            Some((_, keys)) => keys.push(key),
            None => screens.push((main.to_owned(), vec![key])),
        }
    }
    for (main, keys) in screens {
        print!("<template data-after=\"{}\">{main}</main></template>", keys.join(" "));
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

fn print_settings() {
    let names: Vec<_> = SETTINGS.iter().map(|setting| setting.name).collect();
    // A list of plain words is written the same way in Rust and in JavaScript.
    print!("{names:?}");
}

/// Not hydratable: Yew renders over it, so hydration markers would only cost bytes.
async fn rendered(start: Session) -> String {
    let props = move || CareFinderProps { start, ..CareFinderProps::default() };
    LocalServerRenderer::<CareFinder>::with_props(props()).hydratable(false).render().await
}
