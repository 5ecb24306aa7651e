//! Why the advice is as it is: one plain reason per rule, with the visitor's own answers named.
//! Which rules hold and which of them decide is the engine's.

use yew::prelude::*;

use super::scene::Scene;
use crate::engine::{Reason, reasons};
use crate::protocol::PROTOCOL;
use crate::text::RuleText;

/// The reasons that carry the advice, then those that matter as well.
pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let (decisive, also): (Vec<_>, Vec<_>) =
        reasons(&PROTOCOL, scene.assessment).into_iter().partition(|reason| reason.decisive);
    html! {
        <>
            <section data-part="reasons">
                <h2>{ words.why }</h2>
                <ul class="reasons">
                    if decisive.is_empty() {
                        <li><p>{ words.why_lowest }</p></li>
                    }
                    { items(scene, &decisive) }
                </ul>
            </section>
            { also_matters(scene, &also) }
        </>
    }
}

/// Only the reasons that carry the advice, without a heading.
pub(super) fn decisive(scene: &Scene<'_>) -> Html {
    let mut reasons = reasons(&PROTOCOL, scene.assessment);
    reasons.retain(|reason| reason.decisive);
    html! { <ul class="reasons" data-part="reasons">{ items(scene, &reasons) }</ul> }
}

/// Reasons that hold without carrying the advice.
pub(super) fn also(scene: &Scene<'_>) -> Html {
    let mut reasons = reasons(&PROTOCOL, scene.assessment);
    reasons.retain(|reason| !reason.decisive);
    also_matters(scene, &reasons)
}

/// Whether the rule with this id holds.
pub(super) fn holds(scene: &Scene<'_>, id: &str) -> bool {
    reasons(&PROTOCOL, scene.assessment).iter().any(|reason| reason.rule.id == id)
}

fn also_matters(scene: &Scene<'_>, reasons: &[Reason<RuleText>]) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <section data-part="also">
            <h2>{ scene.interface().also }</h2>
            <ul class="reasons">{ items(scene, reasons) }</ul>
        </section>
    }
}

fn items(scene: &Scene<'_>, reasons: &[Reason<RuleText>]) -> Html {
    reasons.iter().map(|reason| item(scene, reason)).collect()
}

fn item(scene: &Scene<'_>, reason: &Reason<RuleText>) -> Html {
    html! {
        <li data-rule={reason.rule.id}>
            <p>{ (reason.rule.because)(&scene.words.rules) }</p>
            if !reason.answers.is_empty() {
                <p class="said">{ scene.interface().your_answers }</p>
                <ul class="said">
                    { for scene.options(reason.answers).map(|answer| html! { <li>{ answer }</li> }) }
                </ul>
            }
        </li>
    }
}
