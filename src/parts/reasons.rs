//! Why the advice is what it is: one plain reason per rule, with the visitor's own answers named.
//! Which rules hold and which of them decide comes from the engine.

use yew::Html;

use crate::engine::{
    AddOn, Change, Consequence, Difference, Disposition, LevelOfCare, OptionSet, Reason, nearest, reasons,
};
use crate::names::{OptionName, QuestionName, RuleName};
use crate::next_step::{review_first, shows};
use crate::parts::element::{composed, element, list, text};
use crate::parts::small::{folded, li, p, ul};
use crate::protocol::PROTOCOL;
use crate::scene::Scene;

/// The first reason and, folded under it, all that carry the advice; where no rule demands more than the least care, what asks for
/// today, or a note that nothing does.
pub(crate) fn why(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let reasons = chosen(scene, true);
    let first = if review_first(scene.assessment) {
        (scene.words.rule)(RuleName::TreatmentReview)
    } else {
        let rule = reasons.first().map(|reason| reason.rule.name).or_else(|| today(scene));
        rule.map_or(words.why_lowest, |rule| (scene.words.rule)(rule))
    };
    let told = list(vec![told(items(scene, &reasons)), all_said(scene, &reasons)]);
    let all = if reasons.is_empty() { Html::default() } else { folded("reasons", words.why, told) };
    list(vec![element!("p", "data-part" = "why"; text(first)), all])
}

/// What asks for somebody to be seen today. Where nothing demands more than the least care, "nothing you said points to more"
/// would read, below that, as if it were not meant.
fn today(scene: &Scene<'_>) -> Option<RuleName> {
    for reason in chosen(scene, false) {
        for consequence in reason.rule.then {
            if let Consequence::Today(_) = consequence {
                return Some(reason.rule.name);
            }
        }
    }
    None
}

/// The reasons of an emergency, without a heading.
pub(crate) fn emergency(scene: &Scene<'_>) -> Html {
    let reasons = chosen(scene, true);
    let body = list(vec![told(items(scene, &reasons)), all_said(scene, &reasons)]);
    element!("div", "data-part" = "reasons"; body)
}

/// Reasons that add something to the advice. A rule that asks for a lower level holds too, but its words ("while you
/// sleep at home") would contradict the advice, so it is left out, as is the reason of an add-on that is not shown.
pub(crate) fn also(scene: &Scene<'_>) -> Html {
    let mut reasons = chosen(scene, false);
    reasons.retain(|reason| {
        let mut adds = false;
        for consequence in reason.rule.then {
            adds |= match consequence {
                Consequence::Add(add_on) => shows(scene.assessment, *add_on),
                Consequence::Raise(_) | Consequence::Today(_) => true,
                Consequence::Emergency(_)
                | Consequence::AtLeast(_)
                | Consequence::AtLeastPresent
                | Consequence::AbovePresent => return false,
            };
        }
        adds
    });
    if reasons.is_empty() {
        return Html::default();
    }
    folded("also", scene.interface().also, told(items(scene, &reasons)))
}

/// The single answers that would give the next level up or down: what a visitor may have answered wrong, or may yet see change.
pub(crate) fn changes(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let mut changes = crate::engine::changes(&PROTOCOL, &scene.session.answers);
    // Asking for somebody else, or from within care, means other questions; and the present care is a given.
    changes.retain(|change| {
        change.question > QuestionName::Who.id() && change.question != QuestionName::Present.id()
    });
    let (more, less) = nearest(&changes, level);
    let mut sentences = Vec::new();
    for (changes, more) in [(more, true), (less, false)] {
        // At most three of each.
        let most = sentences.len() + 3;
        for change in changes {
            // Nobody should read that stopping is the way to less care, where stopping can be dangerous.
            let stops = scene.assessment.add_ons.has(AddOn::DoNotStopSuddenly)
                && change.question >= QuestionName::Used.id()
                && change.question <= QuestionName::Amount.id();
            if sentences.len() < most && (more || !stops) {
                sentences.extend(would(scene, &change, more));
            }
        }
    }
    if sentences.is_empty() {
        return Html::default();
    }
    folded("changes", words.changes, ul(list(sentences)))
}

/// One change, as a sentence that is true as it reads.
fn would(scene: &Scene<'_>, change: &Change, more: bool) -> Option<Html> {
    let words = scene.interface();
    let question = PROTOCOL.questions.iter().find(|question| question.id == change.question)?;
    let Disposition::Level(level) = change.disposition else { return None };
    let short = (scene.words.question)(QuestionName::at(question.id)?).short;
    let (with, option) = match change.plainly(question, scene.assessment.facts.chosen, more)? {
        Difference::With(option) => (words.with, option),
        Difference::Without(option) => (words.without, option),
    };
    let answer = scene.pick((scene.words.option)(OptionName::at(option)?));
    let said = [short, ", ", with, " “", answer, "”: ", (scene.words.level)(level).name, "."].concat();
    Some(li(composed(said)))
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
    // Rules of one kind share their words, which are said once.
    let (mut told, mut said) = (Vec::new(), Vec::new());
    for reason in reasons {
        let says = (scene.words.rule)(reason.rule.name);
        if !said.contains(&says) {
            said.push(says);
            told.push(li(p(says)));
        }
    }
    list(told)
}

/// What the visitor said, named once for all reasons together.
fn all_said(scene: &Scene<'_>, reasons: &[Reason]) -> Html {
    let mut answers = OptionSet::EMPTY;
    for reason in reasons {
        answers = answers.with(reason.answers);
    }
    if answers.is_empty() {
        return Html::default();
    }
    let mut told = Vec::new();
    for (question, answer) in scene.answers(answers) {
        told.push(said(question, answer));
    }
    list(vec![
        element!("p", "class" = "said"; text(scene.interface().your_answers)),
        element!("ul", "class" = "said"; list(told)),
    ])
}
