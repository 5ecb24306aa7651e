//! Settings that a center writes into its page: malformed ones warn once and harm nothing; the URL is never one.
//! What each setting means is tested natively.

use crate::console::{self, Severity};
use crate::drivers::{Kind, with};
use crate::page::Guide;
use crate::routes::TO_IOP;
use crate::site::Site;

fn host_with(attributes: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <div data-care-finder {attributes}></div><script src="care-finder.js"></script>"#
    )
}

async fn malformed_setting_warns_once(kind: Kind) {
    let site = Site::of_dist_heard_by(kind).await;
    let wrong = r#"data-phone="javascript:alert(1)" data-text-number="+1-855-555-0101""#;
    site.write("host.html", &host_with(wrong));
    with(kind, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.level().await, "iop");
        assert_eq!(
            guide.attribute("a[data-contact=text]", "href").await,
            "sms:+18555550101",
            "what is right is used"
        );
        assert_eq!(guide.count("a[href^='javascript']").await, 0);
        let entries = console::entries(browser).await;
        let warnings: Vec<_> = entries.iter().filter(|one| one.severity == Severity::Warning).collect();
        assert_eq!(warnings.len(), 1, "{entries:#?}");
        assert!(warnings[0].text.contains("data-phone"), "{entries:#?}");
        assert!(entries.iter().all(|one| one.severity != Severity::Error), "{entries:#?}");
    })
    .await;
}

#[tokio::test]
async fn chromium_malformed_setting_warns_once() {
    malformed_setting_warns_once(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_malformed_setting_warns_once() {
    malformed_setting_warns_once(Kind::Firefox).await;
}

#[tokio::test]
async fn webkit_malformed_setting_warns_once() {
    malformed_setting_warns_once(Kind::WebKit).await;
}

#[tokio::test]
async fn every_setting_wrong_and_one_unknown() {
    let site = Site::of_dist().await;
    let wrong = r#"data-phone="call us" data-text-number="none" data-contact-url="javascript:alert(1)"
        data-insurance-url="http:" data-language="xx" data-accent="expression(1)" data-nonsense="<b>"
        data-hours="" data-center="""#;
    site.write("host.html", &host_with(wrong));
    with(Kind::Chromium, async |browser| {
        let guide = Guide::open_in_host(browser, &site.http("host.html")).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.level().await, "iop");
        let entries = console::entries(browser).await;
        for name in ["phone", "text-number", "contact-url", "insurance-url", "language", "accent", "nonsense"]
        {
            let told = entries.iter().filter(|one| one.text.contains(&format!("data-{name}:"))).count();
            assert_eq!(told, 1, "data-{name}: {entries:#?}");
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
