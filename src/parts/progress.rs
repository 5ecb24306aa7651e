//! How far along the visitor is, truthfully: the questions answered, and the most that can still come.
//! Which questions still matter is for the engine to say.

use yew::Html;

use crate::names::QuestionId;
use crate::parts::element::{composed, element, list, with_values};
use crate::protocol::MOST_QUESTIONS;
use crate::scene::Scene;

pub(crate) fn view(scene: &Scene<'_>, question: QuestionId) -> Html {
    let given = scene.session.given();
    let count = |counts: fn(&QuestionId, &QuestionId) -> bool| {
        u8::try_from(given.iter().filter(|(id, _)| counts(id, &question)).count()).unwrap_or(u8::MAX)
    };
    let before = count(QuestionId::lt);
    let after = count(QuestionId::gt);
    // A question that is not answered yet is itself one of those that remain.
    let this = 1 - count(QuestionId::eq).min(1);
    let number = before + 1;
    // Fewer come than could: an answer that makes one question necessary makes another unnecessary.
    let open = scene.assessment.remaining.saturating_sub(this);
    let more = after + open.min(MOST_QUESTIONS.saturating_sub(number + after).max(1));
    let values =
        vec![Some("true".into()), Some((number + more).to_string().into()), Some(before.to_string().into())];
    let body = list(vec![
        with_values("progress", &["aria-hidden", "max", "value"], values, Html::default()),
        element!("p", "id" = "progress"; composed((scene.interface().progress)(number, more))),
    ]);
    element!("div", "class" = "progress"; body)
}
