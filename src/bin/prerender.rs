//! Prints the first screen's HTML, rendered natively by the widget's own components, for the packed page.
//! It shows before the WebAssembly runs, and stays, with `#failed` revealed, when it never does (static/boot.js).

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use care_finder::text::LANGUAGES;
use care_finder::ui::CareFinder;
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Not hydratable: Yew renders over it, so the markers of hydration would only be bytes.
    let screen = LocalServerRenderer::<CareFinder>::new().hydratable(false).render().await;
    print!("<div id=\"failed\" role=\"alert\" hidden>");
    for language in LANGUAGES {
        print!("<p lang=\"{}\">{}</p>", language.code, language.interface.failed);
    }
    println!("</div>{screen}");
}
