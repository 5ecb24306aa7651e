//! Why the advice is as it is: one plain reason per rule, with the visitor's own answers named.
//! Which rules hold and which of them decide comes from the engine.

use yew::Html;

use crate::engine::{Change, Consequence, LevelOfCare, OptionSet, Reason, Role, nearest, reasons};
use crate::names::QuestionName;
use crate::parts::element::{composed, element, list, text};
use crate::parts::small::{folded, li, p, section};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;

/// The reasons that carry the advice, or a note that there is none for more than the least care.
pub(crate) fn why(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let reasons = chosen(scene, true);
    let none = if reasons.is_empty() { li(p(words.why_lowest)) } else { Html::default() };
    let told = told(list(vec![none, items(scene, &reasons)]));
    section("reasons", words.why, list(vec![told, all_said(scene, &reasons)]))
}

/// The reasons of an emergency, without a heading.
pub(crate) fn emergency(scene: &Scene<'_>) -> Html {
    let reasons = chosen(scene, true);
    let body = list(vec![told(items(scene, &reasons)), all_said(scene, &reasons)]);
    element!("div", "data-part" = "reasons"; body)
}

/// Reasons that add something to the advice. One that asks for a lower level holds too, but its words
/// ("while you sleep at home") would contradict the advice, so it is left out.
pub(crate) fn also(scene: &Scene<'_>) -> Html {
    let mut reasons = chosen(scene, false);
    reasons.retain(|reason| {
        reason.rule.then.iter().all(|consequence| match consequence {
            Consequence::Add(_) | Consequence::Raise(_) | Consequence::Today(_) => true,
            Consequence::Emergency(_)
            | Consequence::AtLeast(_)
            | Consequence::AtLeastPresent
            | Consequence::AbovePresent => false,
        })
    });
    if reasons.is_empty() {
        return Html::default();
    }
    folded("also", scene.interface().also, told(items(scene, &reasons)))
}

/// The single answers that would give the next level up or down: what a visitor may have answered wrong, or may see change.
pub(crate) fn changes(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let mut changes = crate::engine::changes(&PROTOCOL, &scene.session.answers);
    // Another journey means other questions, the present care is a given, and withholding an answer is no change in the
    // person.
    changes.retain(|change| {
        change.question > QuestionName::Who.id()
            && change.question != QuestionName::Present.id()
            && PROTOCOL.questions.iter().flat_map(|question| question.options).any(|option| {
                change.choice.has(option.id) && matches!(option.role, Role::Fact | Role::NoneOfThese)
            })
    });
    let (more, less) = nearest(&changes, level);
    if more.is_empty() && less.is_empty() {
        return Html::default();
    }
    let lists = [(words.more_care, more), (words.less_care, less)];
    let body = lists.into_iter().filter(|(_, changes)| !changes.is_empty());
    folded(
        "changes",
        words.changes,
        list(body.map(|(heading, changes)| would(scene, heading, &changes)).collect()),
    )
}

fn would(scene: &Scene<'_>, heading: &'static str, changes: &[Change]) -> Html {
    let answers = changes.iter().flat_map(|change| scene.answers(change.choice));
    let answers = answers.take(4).map(|(question, answer)| said(question, answer)).collect();
    list(vec![p(heading), element!("ul", "class" = "said"; list(answers))])
}

#[inline(never)]
fn said(question: &'static str, answer: String) -> Html {
    li(list(vec![text(question), text(": "), element!("strong"; composed(answer))]))
}

#[inline(never)]
fn told(reasons: Html) -> Html {
    element!("ul", "class" = "reasons"; reasons)
}

fn chosen(scene: &Scene<'_>, decisive: bool) -> Vec<Reason> {
    let mut reasons = reasons(&PROTOCOL, scene.assessment);
    reasons.retain(|reason| reason.decisive == decisive);
    reasons
}

fn items(scene: &Scene<'_>, reasons: &[Reason]) -> Html {
    let says = |reason: &Reason| (scene.words.rule)(reason.rule.name);
    // Rules of one kind share their words, which are said once.
    let first = |at: usize| {
        reasons.iter().take(at).all(|before| reasons.get(at).is_some_and(|it| says(before) != says(it)))
    };
    let told = reasons.iter().enumerate().filter(|(at, _)| first(*at));
    list(told.map(|(_, reason)| li(p(says(reason)))).collect())
}

/// What the visitor said, named once for all reasons together.
fn all_said(scene: &Scene<'_>, reasons: &[Reason]) -> Html {
    let answers = reasons.iter().fold(OptionSet::EMPTY, |all, reason| all.with(reason.answers));
    if answers.is_empty() {
        return Html::default();
    }
    let answers = scene.answers(answers).map(|(question, answer)| said(question, answer)).collect();
    list(vec![
        element!("p", "class" = "said"; text(scene.interface().your_answers)),
        element!("ul", "class" = "said"; list(answers)),
    ])
}
