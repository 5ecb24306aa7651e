//! Prints the first screen's HTML, rendered natively by the widget's own components, for the packed page; with the
//! argument `titles`, the frame's title in each language, for the embed script. Decides nothing.
//! The screen shows before the WebAssembly runs, and stays, with `#failed` revealed, when it never does (static/boot.js).

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use care_finder::text::{LANGUAGES, Language};
use care_finder::ui::CareFinder;
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().any(|argument| argument == "titles") {
        let title = |language: &&Language| format!("{}: {:?}", language.code, language.interface.title);
        return print!("{{ {} }}", LANGUAGES.iter().map(title).collect::<Vec<_>>().join(", "));
    }
    // Not hydratable: Yew renders over it, so the markers of hydration would only be bytes.
    let screen = LocalServerRenderer::<CareFinder>::new().hydratable(false).render().await;
    print!("<div id=\"failed\" role=\"alert\" hidden>");
    for language in LANGUAGES {
        print!("<p lang=\"{}\">{}</p>", language.code, language.interface.failed);
    }
    println!("</div>{screen}");
}
