//! The small parts that screens repeat, each a function that must not be inlined into its callers.
//! What they are made of is in element.rs.

use yew::{Callback, Event, Html, html};

use crate::parts::element::{element, list, pressed};
use crate::scene::Scene;
use crate::session::Action;

/// A heading below the screen's own.
#[inline(never)]
pub(crate) fn h2(words: &'static str) -> Html {
    element!("h2"; text(words))
}

/// A heading within a section.
#[inline(never)]
pub(crate) fn h3(words: &'static str) -> Html {
    element!("h3"; text(words))
}

/// A paragraph.
#[inline(never)]
pub(crate) fn p(words: &'static str) -> Html {
    element!("p"; text(words))
}

/// The paragraph that opens a screen; a heading may refer to it. A question's hint has the same id.
#[inline(never)]
pub(crate) fn lead(words: &'static str) -> Html {
    element!("p", "id" = "lead", "class" = "lead"; text(words))
}

/// A section with its heading.
#[inline(never)]
pub(crate) fn section(part: &'static str, heading: &'static str, body: Html) -> Html {
    element!("section", "data-part" = part; list(vec![h2(heading), body]))
}

/// One item of a list.
#[inline(never)]
pub(crate) fn li(body: Html) -> Html {
    element!("li"; body)
}

/// A list.
#[inline(never)]
pub(crate) fn ul(body: Html) -> Html {
    element!("ul"; body)
}

/// A muted remark.
#[inline(never)]
pub(crate) fn small(body: Html) -> Html {
    element!("p", "class" = "small"; body)
}

/// The buttons below a screen or a part.
#[inline(never)]
pub(crate) fn actions(buttons: Vec<Html>) -> Html {
    element!("div", "class" = "actions"; list(buttons))
}

/// A section that opens on a press of its heading, for what only some want to read.
#[inline(never)]
pub(crate) fn folded(part: &'static str, heading: &'static str, body: Html) -> Html {
    element!("details", "data-part" = part; list(vec![element!("summary"; h2(heading)), body]))
}

/// A quiet button.
#[inline(never)]
pub(crate) fn button(scene: &Scene<'_>, name: &'static str, words: &'static str, action: Action) -> Html {
    pressed(scene.go(action), element!("button", "type" = "button", "data-action" = name; text(words)))
}

/// The button that goes on.
#[inline(never)]
pub(crate) fn go_on(scene: &Scene<'_>, words: &'static str) -> Html {
    let button =
        element!("button", "type" = "button", "data-action" = "continue", "class" = "primary"; text(words));
    pressed(scene.go(Action::Continue), button)
}

/// The heading of a screen: it takes the focus. `beside` are the ids of what is read out with it.
#[inline(never)]
pub(crate) fn h1(words: &'static str, beside: Option<&'static str>) -> Html {
    element!("h1", "tabindex" = "-1", "aria-describedby" = beside; text(words))
}

/// What an option is ticked with. Without `autocomplete="off"` a browser restores the answer when the page is loaded again.
#[inline(never)]
pub(crate) fn input(
    kind: &'static str,
    id: &'static str,
    name: &'static str,
    described: Option<&'static str>,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <input type={kind} {id} {name} value={id} aria-describedby={described} {checked} autocomplete="off" {onchange} />
    }
}
