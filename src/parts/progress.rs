//! How far the visitor has come, truthfully: the question's number and, once that is sure, about how many are left.
//! The counting is the session's.

use yew::Html;

use crate::names::QuestionId;
use crate::parts::element::{composed, element, list, with_values};
use crate::scene::Scene;
use crate::session::Progress;

pub(crate) fn view(scene: &Scene<'_>, question: QuestionId) -> Html {
    let progress = scene.session.progress(question);
    let number = progress.before + 1;
    let all = (number + progress.after).to_string();
    let values = vec![Some("true".into()), Some(all.into()), Some(progress.before.to_string().into())];
    let body = list(vec![
        with_values("progress", &["aria-hidden", "max", "value"], values, Html::default()),
        element!("p", "id" = "progress"; composed(told(scene, number, progress))),
    ]);
    element!("div", "class" = "progress"; body)
}

/// "Question 9. About 4 left after this."
fn told(scene: &Scene<'_>, number: u8, progress: Progress) -> String {
    let words = scene.interface();
    let number = number.to_string();
    let after = progress.after.to_string();
    match (progress.sure, progress.after) {
        (false, _) => [words.number, " ", &number, "."].concat(),
        (true, 0) => [words.number, " ", &number, ". ", words.last].concat(),
        (true, _) => [words.number, " ", &number, ". ", words.about, " ", &after, " ", words.left].concat(),
    }
}
