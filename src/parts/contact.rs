//! Whom to call: the center's own contacts, and the finders that belong to no center.
//! The advice is the same whatever the center has set.

use yew::prelude::*;

use crate::parts::crisis;
use crate::parts::small::{h2, section};
use crate::scene::Scene;
use crate::settings::Phone;
use crate::text::CRISIS_LINES;

/// The center's contacts; where it has no phone, the national helpline takes that place.
pub(crate) fn center(scene: &Scene<'_>) -> Html {
    let words = scene.interface();
    let settings = scene.settings;
    html! {
        <section class="contact" data-part="contact">
            { h2(words.contact) }
            if let Some(phone) = &settings.phone {
                { number("phone", (words.call)(&settings.center), phone) }
            } else {
                { crisis::described(CRISIS_LINES.samhsa, words.samhsa) }
            }
            if let Some(phone) = &settings.text_number {
                { number("text", (words.text)(&settings.center), phone) }
            }
            { page(scene, "page", words.contact_page, settings.contact_url.as_deref()) }
            { page(scene, "insurance", words.insurance_page, settings.insurance_url.as_deref()) }
            { told(words.hours, &settings.hours) }
            { told(words.answers_in, &settings.languages) }
            <p class="small">{ words.confidential }</p>
        </section>
    }
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
    let lines = html! {
        <>
            <p class="line">
                { external(scene, CRISIS_LINES.finder.href.into(), None, CRISIS_LINES.finder.shown) }
                <span>{ words.find_treatment }</span>
            </p>
            { crisis::described(CRISIS_LINES.samhsa, words.samhsa) }
            <p class="small">{ words.mutual }</p>
        </>
    };
    section("finders", words.finders, lines)
}

/// What a center says about itself, after a word on what it is about.
#[inline(never)]
fn told(about: &'static str, words: &str) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! { <p class="hours">{ about }{ " " }{ words }</p> }
}

#[inline(never)]
fn number(name: &'static str, words: String, phone: &Phone) -> Html {
    html! {
        <a data-contact={name} href={phone.href.clone()}>
            <span>{ words }</span>{ " " }<span class="number">{ &phone.shown }</span>
        </a>
    }
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
    html! {
        <a data-contact={name} href={href.clone()} target="_blank" rel="noopener noreferrer">
            <span>{ words }</span><span class="hidden" lang={scene.words.code}>{ " (" }{ scene.interface().new_tab }{ ")" }</span>
            // On paper only: there nobody can follow a link.
            <span class="address">{ " " }{ href }</span>
        </a>
    }
}
