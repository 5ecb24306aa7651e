//! Settings that a center writes into its page: malformed ones warn once and harm nothing; the URL is never one.
//! What each setting means is tested natively.

use care_finder::settings::ABOUT;

use crate::handle::console::{self, Severity};
use crate::handle::drivers::{Kind, with};
use crate::handle::page::Guide;
use crate::handle::routes::TO_IOP;
use crate::handle::site::Site;

fn host_with(attributes: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <div data-care-finder {attributes}><a href="tel:+18555550100">Call</a></div><script src="care-finder.js"></script>"#
    )
}

/// Attributes that other scripts put on a host's elements.
const OF_OTHERS: &str =
    r#"data-aos="fade-up" data-v-1a2b3c4d data-elementor-id="12" data-wf-id="[1]" data-controller="care""#;

fn attribute(name: &str, value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('"', "&quot;").replace('\n', "&#10;");
    format!("data-{name}=\"{escaped}\" ")
}

async fn every_malformed_setting_warns_once(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    let wrong: String = ABOUT.iter().map(|about| attribute(about.name, about.wrong[0])).collect();
    site.write("host.html", &host_with(&format!("{wrong} data-phone-number=\"855-555-0100\" {OF_OTHERS}")));
    if kind == Kind::WebKit {
        site.prefix("host.html", console::RECORDER);
    }
    with(kind, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.level().await, "iop");
        assert_eq!(guide.count("a[data-contact], a[href^='javascript'], [onerror]").await, 0);
        assert_eq!(guide.count("[data-part=contact] [data-line=samhsa]").await, 1);
        let mut entries = console::entries(browser).await;
        browser.driver.enter_default_frame().await.expect("the host's page");
        assert_eq!(
            Guide::of_current(browser).count("[data-care-finder] a[href='tel:+18555550100']").await,
            1
        );
        if kind == Kind::WebKit {
            entries.extend(console::entries(browser).await);
        }
        assert_eq!(entries.len(), ABOUT.len() + 1, "{entries:#?}");
        for name in ABOUT.iter().map(|about| about.name).chain(["phone-number"]) {
            let told = entries.iter().filter(|one| one.text.contains(&format!("care-finder: data-{name}: ")));
            let severities: Vec<_> = told.map(|one| one.severity).collect();
            assert_eq!(severities, [Severity::Warning], "data-{name}: {entries:#?}");
        }
    })
    .await;
}

#[tokio::test]
async fn chromium_every_malformed_setting_warns_once() {
    every_malformed_setting_warns_once(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_every_malformed_setting_warns_once() {
    every_malformed_setting_warns_once(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_every_malformed_setting_warns_once() {
    every_malformed_setting_warns_once(Kind::WebKit).await;
}

#[tokio::test]
async fn what_is_right_beside_what_is_wrong_is_used() {
    let site = Site::of_dist().await;
    let wrong = r#"data-phone="call us" data-text-number="+1-855-555-0101" data-hours="" data-centre="Example Recovery""#;
    site.write("host.html", &host_with(wrong));
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.attribute("a[data-contact=text]", "href").await, "sms:+18555550101");
        let entries = console::entries(browser).await;
        assert_eq!(entries.len(), 2, "{entries:#?}");
        for said in
            ["data-phone: “call us” is not", "data-centre: there is no such setting; is it data-center?"]
        {
            assert!(entries.iter().any(|one| one.text.contains(said)), "{said}: {entries:#?}");
        }
    })
    .await;
}

/// Else a link could show anybody's number under the center's own address.
#[tokio::test]
async fn the_address_of_the_page_sets_nothing() {
    let site = Site::of_dist().await;
    let forged = "care-finder.html?phone=%2B19005550199&center=Forged+Clinic&data-phone=9005550199&language=es\
                  #phone=+19005550199&center=Forged+Clinic";
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_page(browser, &site.http(forged)).await;
        guide
            .follow(TO_IOP, async |guide: &Guide<'_>| {
                let words = guide.words().await;
                assert!(!words.contains("Forged") && !words.contains("0199"), "{words}");
                assert_eq!(guide.count("a[href*='0199']").await, 0);
                assert_eq!(guide.attribute("html", "lang").await, "en");
            })
            .await;
        assert_eq!(guide.level().await, "iop");
    })
    .await;
}
