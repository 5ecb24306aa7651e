//! Prints the first screen's HTML, rendered natively by the widget's own components, for the packed page; with the
//! argument `words`, what the embed script says, by language. Decides nothing.
//! The screen shows before the WebAssembly runs, and stays, with `#failed` revealed, when it never does (style.css, boot.js).

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use care_finder::text::CARDS;
use care_finder::ui::CareFinder;
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().any(|argument| argument == "words") {
        let words = CARDS.iter().map(|(language, card)| {
            let title = language.interface.title;
            let [failed, retry, danger, talk] = [card.failed, card.retry, card.danger, card.talk];
            // Strings of plain letters are written alike in Rust and in JavaScript.
            format!("{}: {:?}", language.code, [title, failed, retry, danger, talk])
        });
        return print!("{{ {} }}", words.collect::<Vec<_>>().join(", "));
    }
    // Not hydratable: Yew renders over it, so the markers of hydration would only be bytes.
    let screen = LocalServerRenderer::<CareFinder>::new().hydratable(false).render().await;
    print!("<div id=\"failed\" role=\"alert\" hidden>");
    for (language, card) in CARDS {
        // A copy that was cut short may be in the browser's cache; under another address it is asked for anew.
        let retry = format!("<a href=\"?again\">{}</a>", card.retry);
        print!("<p lang=\"{}\">{} {retry}</p>", language.code, card.failed);
    }
    println!("</div>{screen}");
}
