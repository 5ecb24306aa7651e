//! Check your answers: every answer that counts, each with a way to change it.
//! What a change does to later answers is the session's.

use yew::Html;

use crate::engine::OptionSet;
use crate::names::QuestionId;
use crate::names::QuestionName;
use crate::parts::element::{element, keyed, list, pressed, text};
use crate::parts::notes;
use crate::parts::small::{actions, button, go_on, h1, lead};
use crate::scene::Scene;
use crate::session::Action;

pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let rows = scene.session.given().into_iter();
    let rows = rows.map(|(question, choice)| row(scene, question, choice)).collect();
    list(vec![
        notes::flags(scene),
        h1(words.review, notes::beside_heading(scene, false, true)),
        lead(words.review_lead),
        notes::dropped(scene),
        element!("dl", "data-part" = "answers", "class" = "answers"; list(rows)),
        actions(vec![
            go_on(scene, words.see_result),
            button(scene, "back", words.back, Action::Back),
            button(scene, "start_over", words.start_over, Action::StartOver),
        ]),
    ])
}

fn row(scene: &Scene<'_>, question: QuestionId, choice: OptionSet) -> Html {
    let Some(name) = QuestionName::at(question) else { return Html::default() };
    let short = (scene.words.question)(name).short;
    let about = element!("span", "class" = "hidden"; list(vec![text(" "), text(short)]));
    let change = element!(
        "button", "type" = "button", "data-action" = "change";
        list(vec![text(scene.interface().change), about])
    );
    let change = pressed(scene.go(Action::Change(question)), change);
    let mut cells = vec![element!("dt"; text(short))];
    let mut last = "";
    for option in scene.options(choice) {
        if !last.is_empty() {
            cells.push(element!("dd"; text(last)));
        }
        last = option;
    }
    // Inside the last answer: on its own, a screen reader would count it as one more.
    cells.push(element!("dd"; list(vec![text(last), change])));
    keyed(name.key(), element!("div", "data-question" = name.key(); list(cells)))
}
