//! The proof that the keyboard walks would notice a focus that nobody can see.
//! Walks nowhere.

use serde_json::json;
use thirtyfour::Key;

use super::hands::Hands;
use crate::handle::drivers::{Kind, with};
use crate::handle::site::Site;

/// Each fault is planted by the object model, because the page's policy refuses other styles.
#[tokio::test]
async fn chromium_hidden_focus_is_seen() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for (fault, rule) in [
            ("no ring around the focus", ".care-finder :is(a, label, :focus) { outline: none !important }"),
            (
                "something lies over the focus",
                "body::after { content: ''; position: fixed; inset: 0; z-index: 9 }",
            ),
            (
                "the focus is out of the window",
                ".care-finder header { position: fixed !important; left: -99rem }",
            ),
        ] {
            let hands = Hands::on(browser, &site.http("demo.html")).await;
            hands.tab_to(|spot| spot.name == "line:911").await;
            let insert = "document.styleSheets[0].insertRule(arguments[0])";
            browser.driver.execute(insert, vec![json!(rule)]).await.expect("a rule");
            assert_eq!(hands.fault(&hands.press(Key::Tab).await), Some(fault));
        }
    })
    .await;
}
