//! Elements made by a call. `html!` writes out each element, and each `{ block }` in it, wherever it appears: some 300 bytes of
//! code, against some 50 for a call. It knows no screen; where an element holds state or events of its own, `html!` remains.

use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, MouseEvent};

/// `element!("p", "id" = "lead"; child)`; a value may be an option, and where it is none there is no attribute.
macro_rules! element {
    ($tag:literal $(, $key:literal = $value:expr)*; text($words:expr)) => {
        $crate::parts::element::with_text($tag, &[$($key),*], &[$(Option::from($value)),*], $words)
    };
    ($tag:literal $(, $key:literal = $value:expr)*; $child:expr) => {
        $crate::parts::element::with_words($tag, &[$($key),*], &[$(Option::from($value)),*], $child)
    };
}
pub(crate) use element;

/// Words of the guide's own, which are never copied.
#[inline(never)]
pub(crate) fn text(words: &'static str) -> Html {
    Html::VText(VText::new(AttrValue::Static(words)))
}

/// Words that were put together at run time.
#[inline(never)]
pub(crate) fn composed(words: String) -> Html {
    Html::VText(VText::new(words))
}

/// Nodes side by side.
#[inline(never)]
pub(crate) fn list(nodes: Vec<Html>) -> Html {
    Html::from(VList::with_children(nodes, None))
}

/// What `element!` calls.
#[inline(never)]
pub(crate) fn with_words(
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[Option<&'static str>],
    child: Html,
) -> Html {
    with_values(tag, keys, values.iter().map(|value| value.map(AttrValue::Static)).collect(), child)
}

/// What `element!` calls where there are only words inside.
#[inline(never)]
pub(crate) fn with_text(
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[Option<&'static str>],
    words: &'static str,
) -> Html {
    with_words(tag, keys, values, text(words))
}

/// An element with values that were put together at run time; one value for each key.
#[inline(never)]
pub(crate) fn with_values(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    child: Html,
) -> Html {
    let mut made = VTag::new(tag);
    let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
    made.attributes = Attributes::Dynamic { keys, values };
    if let Some(inner) = made.children_mut() {
        *inner = child;
    }
    made.into()
}

/// The element, told apart from its neighbors by a key.
#[inline(never)]
pub(crate) fn keyed(key: &'static str, mut element: Html) -> Html {
    if let Some(tag) = tag(&mut element) {
        tag.key = Some(key.into());
    }
    element
}

/// The element, now answering a press.
#[inline(never)]
pub(crate) fn pressed(on_press: Callback<MouseEvent>, mut element: Html) -> Html {
    if let Some(tag) = tag(&mut element) {
        tag.add_listener(Rc::new(yew::html::onclick::Wrapper::new(on_press)));
    }
    element
}

fn tag(element: &mut Html) -> Option<&mut VTag> {
    match element {
        Html::VTag(tag) => Rc::get_mut(tag),
        Html::VText(_)
        | Html::VComp(_)
        | Html::VList(_)
        | Html::VPortal(_)
        | Html::VRef(_)
        | Html::VSuspense(_)
        | Html::VRaw(_) => None,
    }
}
