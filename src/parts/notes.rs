//! Short notes above or below a screen's content: danger, answers that no longer count, what this is not.
//! When each holds is decided by the engine's flags and the session.

use yew::Html;

use crate::engine::Flag;
use crate::names::QuestionName;
use crate::parts::element::{element, list, text};
use crate::parts::small::{li, p, ul};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;
use crate::session::Screen;

/// What every screen after a worrying answer repeats: in full right after it, then folded.
#[inline(never)]
pub(crate) fn flags(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    if !is_flagged(scene) {
        return Html::default();
    }
    let mut notes = Vec::new();
    if !scene.assessment.emergency.is_empty() {
        notes.push(note("acknowledged", words.emergency_again));
    }
    notes.extend(scene.assessment.flags.iter().map(|flag| {
        let words = match flag {
            Flag::CrisisLine => scene.pick(words.crisis_again),
            Flag::DangerNotRuledOut => words.danger_again,
        };
        note(flag.id(), words)
    }));
    if is_new(scene) {
        return element!("div", "id" = "flags", "data-part" = "flags"; list(notes));
    }
    // The heading refers to this line only: the folded part has already been heard.
    notes.insert(0, element!("summary", "id" = "flags"; text(words.flags)));
    element!("details", "data-part" = "flags"; list(notes))
}

/// Whether the answer just given may be the worrying one.
fn is_new(scene: &Scene<'_>) -> bool {
    let Screen::Asking(asking) = scene.session.screen else { return false };
    let given = scene.session.given();
    let last = given.iter().map(|(question, _)| *question).rfind(|question| *question < asking.question);
    last == Some(QuestionName::RedFlags.id()) || last == Some(QuestionName::Harm.id())
}

#[inline(never)]
fn note(flag: &'static str, words: &'static str) -> Html {
    element!("p", "data-flag" = flag, "class" = "note danger"; text(words))
}

fn is_flagged(scene: &Scene<'_>) -> bool {
    !scene.assessment.emergency.is_empty() || scene.assessment.flags.iter().next().is_some()
}

/// What the heading refers to: it takes the focus, and people who listen would miss what stands above and just below it.
pub(crate) fn beside_heading(scene: &Scene<'_>, progress: bool, lead: bool) -> Option<&'static str> {
    match (progress, is_flagged(scene), lead) {
        (false, false, false) => None,
        (false, false, true) => Some("lead"),
        (false, true, false) => Some("flags"),
        (false, true, true) => Some("flags lead"),
        (true, false, false) => Some("progress"),
        (true, false, true) => Some("lead progress"),
        (true, true, false) => Some("progress flags"),
        (true, true, true) => Some("lead progress flags"),
    }
}

/// Answers that stopped counting with the last change.
pub(crate) fn dropped(scene: &Scene<'_>) -> Html {
    let dropped = scene.session.dropped;
    if dropped.is_empty() {
        return Html::default();
    }
    let gone = PROTOCOL.questions.iter().filter(|question| question.set().meets(dropped));
    let gone = gone.filter_map(|question| QuestionName::at(question.id));
    let gone = gone.map(|name| li(text((scene.words.question)(name).short))).collect();
    let body = list(vec![p(scene.interface().dropped), ul(list(gone))]);
    element!("div", "data-part" = "dropped", "class" = "note"; body)
}
