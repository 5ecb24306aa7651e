//! Whom to call: the center's own contacts, and the finders that belong to no center.
//! The advice is the same whatever the center has set.

use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

use crate::parts::crisis;
use crate::parts::element::{composed, element, list, text, with_values};
use crate::parts::small::{h2, section, small};
use crate::scene::Scene;
use crate::settings::Phone;
use crate::text::CRISIS_LINES;

/// The center's contacts; where it has no phone, the national helpline takes that place.
pub(crate) fn center(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let settings = scene.settings;
    let mut body = vec![h2(words.contact)];
    body.push(match &settings.phone {
        Some(phone) => number("phone", (words.call)(&settings.center), phone),
        None => crisis::described(CRISIS_LINES.samhsa, words.samhsa),
    });
    body.push(match &settings.text_number {
        Some(phone) => number("text", (words.text)(&settings.center), phone),
        None => Html::default(),
    });
    body.push(page(scene, "page", words.contact_page, settings.contact_url.as_deref()));
    body.push(page(scene, "insurance", words.insurance_page, settings.insurance_url.as_deref()));
    body.push(told(words.hours, &settings.hours));
    body.push(told(words.answers_in, &settings.languages));
    body.push(small(text(words.confidential)));
    element!("section", "data-part" = "contact", "class" = "contact"; list(body))
}

/// The center's contacts once more; without any, the finders that follow are enough.
pub(crate) fn center_again(scene: &Scene<'_>) -> Html {
    let settings = scene.settings;
    let phones = [&settings.phone, &settings.text_number];
    let pages = [&settings.contact_url, &settings.insurance_url];
    if phones.into_iter().any(Option::is_some) || pages.into_iter().any(Option::is_some) {
        center(scene)
    } else {
        Html::default()
    }
}

/// Help that is tied to no center: at the end of every result.
pub(crate) fn finders(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let link = external(scene, CRISIS_LINES.finder.href.into(), None, CRISIS_LINES.finder.shown);
    let finder = list(vec![link, element!("span"; text(words.find_treatment))]);
    let lines = vec![
        element!("p", "class" = "line"; finder),
        crisis::described(CRISIS_LINES.samhsa, words.samhsa),
        small(text(words.mutual)),
    ];
    section("finders", words.finders, list(lines))
}

/// What a center says about itself, after a word on what it is about.
#[inline(never)]
fn told(about: &'static str, words: &str) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    element!("p", "class" = "hours"; list(vec![text(about), text(" "), composed(words.to_owned())]))
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

/// In a new tab, because the advice is forgotten when the page is left.
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
        // Outside: at the start of what is positioned a browser drops the space, and a screen reader glues the words.
        text(" "),
        element!("span", "lang" = scene.words.code, "class" = "hidden"; new_tab),
        // On paper only: there nobody can follow a link.
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
