//! The crisis lines, for every screen, and a link for any line.
//! The numbers are in `text`, in one table.

use yew::Html;

use crate::engine::Cause;
use crate::parts::element::{element, list, text};
use crate::parts::small::{li, p, ul};
use crate::scene::Scene;
use crate::text::{CRISIS_LINES, CrisisLine};

/// The lines, under the name of a part, starting with the one that helps with this cause; on the Emergency screen the
/// stylesheet makes them large.
pub(crate) fn lines(scene: &Scene<'_>, part: &'static str, cause: Option<Cause>) -> Html {
    let words = scene.interface();
    let emergency = link(CRISIS_LINES.emergency, words.call_911);
    let lifeline = link(CRISIS_LINES.lifeline, words.call_988);
    let by_text = link(CRISIS_LINES.lifeline_text, words.text_988);
    let (poison, lines) = match cause {
        Some(Cause::Suicide) => (None, [lifeline, by_text, emergency]),
        Some(Cause::Poison) => {
            (Some(link(CRISIS_LINES.poison, words.poison)), [emergency, lifeline, by_text])
        }
        Some(
            Cause::Overdose
            | Cause::Medical
            | Cause::Pregnancy
            | Cause::Mind
            | Cause::Medicine
            | Cause::Child,
        )
        | None => (None, [emergency, lifeline, by_text]),
    };
    let lines = ul(list(poison.into_iter().chain(lines).map(li).collect()));
    element!("div", "data-part" = part, "class" = "crisis"; list(vec![p(words.crisis), lines]))
}

/// A link to a line.
#[inline(never)]
fn link(line: CrisisLine, words: &'static str) -> Html {
    anchor(line, text(words))
}

/// A line with its number, as a link, and what the line is for.
#[inline(never)]
pub(crate) fn described(line: CrisisLine, purpose: &'static str) -> Html {
    let purpose = element!("span"; list(vec![text(" "), text(purpose)]));
    element!("p", "class" = "line"; anchor(line, list(vec![text(line.shown), purpose])))
}

fn anchor(line: CrisisLine, body: Html) -> Html {
    element!("a", "href" = line.href, "data-line" = line.id; body)
}
