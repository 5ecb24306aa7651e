//! Whom to call: the center's own contacts, and the finders that belong to no center.
//! The advice is the same whatever the center has set.

use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

use crate::parts::crisis;
use crate::parts::element::{composed, element, list, text, with_values};
use crate::parts::small::{h2, small};
use crate::scene::Scene;
use crate::settings::Phone;
use crate::text::{CRISIS_LINES, LANGUAGES};

/// Whom to call, once: the center's best one or two ways, and the lines that belong to nobody.
pub(crate) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let settings = scene.settings;
    let mut body = vec![h2(words.contact)];
    if let Some(phone) = &settings.phone {
        body.push(number("phone", (words.call)(&settings.center), phone));
    }
    body.push(match &settings.text_number {
        Some(phone) => number("text", (words.text)(&settings.center), phone),
        None => write_to(scene),
    });
    body.push(told(scene, words.hours, &settings.hours));
    body.push(told(scene, words.answers_in, &settings.languages));
    let link = external(scene, CRISIS_LINES.finder.href.into(), None, CRISIS_LINES.finder.shown);
    let finder = list(vec![link, element!("span"; text(words.find_treatment))]);
    let free = vec![
        small(text(words.finders)),
        crisis::described(CRISIS_LINES.samhsa, words.samhsa),
        element!("p", "class" = "line"; finder),
    ];
    body.push(element!("div", "data-part" = "finders"; list(free)));
    element!("section", "data-part" = "contact", "class" = "contact"; list(body))
}

/// The center's pages for what can wait: checking an insurance and, where two numbers already stand above, writing.
pub(crate) fn pages(scene: &Scene<'_>) -> Html {
    let insurance = scene.settings.insurance_url.as_deref();
    let write = if scene.settings.text_number.is_some() { write_to(scene) } else { Html::default() };
    list(vec![page(scene, "insurance", scene.interface().insurance_page, insurance), write])
}

#[inline(never)]
fn write_to(scene: &Scene<'_>) -> Html {
    page(scene, "page", scene.interface().contact_page, scene.settings.contact_url.as_deref())
}

/// What a center says about itself, after a word on what that is; in the visitor's language where the center has
/// written it in each, in the order of the languages with | between.
#[inline(never)]
fn told(scene: &Scene<'_>, about: &'static str, words: &str) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    let (mut place, mut own) = (0, String::new());
    for letter in words.chars() {
        if letter == '|' {
            place += 1;
        } else if LANGUAGES.get(place).is_some_and(|language| language.code == scene.words.code) {
            own.push(letter);
        }
    }
    if own.is_empty() {
        own.push_str(words);
    }
    element!("p", "class" = "hours"; list(vec![text(about), text(" "), composed(own.trim().to_owned())]))
}

#[inline(never)]
fn number(name: &'static str, words: String, phone: &Phone) -> Html {
    let shown = element!("span", "class" = "number"; composed(phone.shown.clone()));
    let body = list(vec![element!("span"; composed(words)), text(" "), shown]);
    with_values(
        "a",
        &["data-contact", "href"],
        vec![Some(name.into()), Some(phone.href.clone().into())],
        body,
    )
}

fn page(scene: &Scene<'_>, name: &'static str, words: &'static str, url: Option<&str>) -> Html {
    url.map_or_else(Html::default, |url| external(scene, url.to_owned().into(), Some(name), words))
}

/// In a new tab, because leaving the page forgets the advice.
pub(crate) fn external(
    scene: &Scene<'_>,
    href: AttrValue,
    name: Option<&'static str>,
    words: &'static str,
) -> Html {
    let new_tab = list(vec![text("("), text(scene.interface().new_tab), text(")")]);
    let address = list(vec![text(" "), Html::VText(VText::new(href.clone()))]);
    let body = list(vec![
        element!("span"; text(words)),
        // Outside the span: a browser drops a space at the start of something positioned, and a screen reader would
        // run the words together.
        text(" "),
        element!("span", "lang" = scene.words.code, "class" = "hidden"; new_tab),
        // On paper only, where nobody can follow a link.
        element!("span", "class" = "address"; address),
    ]);
    let values = vec![
        name.map(AttrValue::Static),
        Some(href),
        Some("_blank".into()),
        Some("noopener noreferrer".into()),
    ];
    with_values("a", &["data-contact", "href", "target", "rel"], values, body)
}
