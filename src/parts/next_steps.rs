//! What to do with the advice: what to ask on the phone, what to do tonight, how to keep it.
//! Printing, copying and saving are done by the page around the guide (`copies.js`), which hears presses on `data-take`.

use yew::prelude::*;

use crate::parts::small::{lines, listed, p, section};
use crate::protocol::uses;
use crate::scene::Scene;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let tonight = if scene.session.for_someone() { words.tonight_someone } else { words.tonight_me };
    html! {
        <>
            { listed("ask", words.ask, words.ask_lines) }
            { section("tonight", words.tonight, html! {
                <ul>
                    if uses(&scene.assessment.facts) {
                        <li>{ scene.pick(words.tonight_use) }</li>
                    }
                    { lines(tonight) }
                </ul>
            }) }
            if scene.keeps {
                { take(scene) }
            }
        </>
    }
}

fn take(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let ways = [("print", words.print), ("copy", words.copy), ("save", words.save)];
    let body = html! {
        <>
            { p(words.take_lead) }
            <div class="actions">
                { for ways.into_iter().map(|(way, words)| html! {
                    <button type="button" data-take={way}>{ words }</button>
                }) }
            </div>
            // Filled by the page around; in the page before it says anything, as every live region must be.
            <p role="status" data-taken={words.taken} data-not-taken={words.not_taken} data-saved={words.saved} />
        </>
    };
    section("take", words.take, body)
}
