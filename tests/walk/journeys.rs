//! The whole journey, in each browser and each way of opening: to an intensive outpatient result and to Emergency,
//! with a silent console and nothing that can leave. What each screen must have is in reach/screens.rs.

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::isolation;
use crate::handle::page::{Guide, Way};
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

async fn whole_journey(kind: Kind, way: Way) {
    let site = Site::of_dist_heard_by(kind).await;
    run(kind, way, &site, true).await;
}

async fn run(kind: Kind, way: Way, site: &Site, heard: bool) {
    with(kind, async |browser| {
        let guide = Guide::open(browser, site, way).await;
        guide.follow(TO_IOP, async |_| ()).await;
        assert_eq!(guide.screen().await, "result");
        assert_eq!(guide.level().await, "iop");
        assert!(guide.count("[data-part=reasons] li").await > 0, "a result without reasons");
        if way == Way::Framed {
            assert_eq!(guide.attribute("a[data-contact=phone]", "href").await, "tel:+18555550100");
        }
        sealed(browser, site, way, heard).await;

        let guide = Guide::open(browser, site, way).await;
        guide.follow(TO_EMERGENCY, async |_| ()).await;
        assert_eq!(guide.screen().await, "emergency");
        assert!(guide.is_shown("main a[href='tel:911']").await, "Emergency without 911");
        assert!(guide.is_shown("main a[href='tel:988']").await, "Emergency without 988");
        assert_eq!(guide.count("[data-level]").await, 0, "no level of care beside an emergency");
        sealed(browser, site, way, heard).await;
    })
    .await;
}

async fn sealed(browser: &Browser, site: &Site, way: Way, heard: bool) {
    // Before the deliberate fetches, whose refusals the console reports.
    if heard {
        console::assert_no_error(browser, "at the end of a journey").await;
    }
    isolation::assert_nothing_leaves(browser, site).await;
    if heard {
        // Read now, so that the next journey's check does not find them.
        console::entries(browser).await;
    }
    if way == Way::Framed {
        isolation::assert_sealed_frame(browser).await;
    }
}

macro_rules! journeys {
    ($($name:ident: $kind:ident, $way:ident;)*) => {
        $(#[tokio::test]
        async fn $name() {
            whole_journey(Kind::$kind, Way::$way).await;
        })*
    };
}

journeys! {
    chromium_page: Chromium, Page;
    chromium_framed: Chromium, Framed;
    chromium_file: Chromium, File;
    firefox_page: Firefox, Page;
    firefox_framed: Firefox, Framed;
    firefox_file: Firefox, File;
    webkit_page: WebKit, Page;
    webkit_framed: WebKit, Framed;
    webkit_file: WebKit, File;
}

/// The console of WebKitGTK is heard by a recorder in front of the document; this is the document without it, byte for byte.
#[tokio::test]
async fn webkit_framed_untouched() {
    run(Kind::WebKit, Way::Framed, &Site::of_dist().await, false).await;
}
