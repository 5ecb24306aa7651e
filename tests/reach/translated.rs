//! A visitor whose language the guide does not speak has the browser translate it: the browser wraps all words in elements of
//! its own and removes the guide's words from under it. Every screen still says what it should, and nothing breaks. What a
//! translation says is up to the browser.

use crate::handle::console;
use crate::handle::drivers::{Kind, with};
use crate::handle::page::{Guide, Way};
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use crate::handle::tour::run;

/// As Chromium's translation does it: each text by itself, right away and whenever a new one appears. The mark stands for
/// another language.
/// another language.
const TRANSLATOR: &str = "
    const translate = () => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentElement.closest('font, script, style, template')) continue;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = text.data.replace(/^\\s*/, '$&§');
            outer.append(inner);
            text.replaceWith(outer);
        }
    };
    translate();
    new MutationObserver(translate).observe(document.body, { subtree: true, childList: true, characterData: true });";

#[tokio::test]
async fn a_browsers_translation_breaks_nothing() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for route in [TO_EMERGENCY, TO_IOP] {
            let mut said = Vec::new();
            for translated in [false, true] {
                let guide = Guide::open(browser, &site, Way::Page).await;
                // The guide itself, not what was prerendered.
                run(browser, "await speak('es'); await speak('en')").await;
                if translated {
                    browser.driver.execute(TRANSLATOR, vec![]).await.expect("a translation");
                }
                let mut screens = Vec::new();
                guide.follow(route, async |guide: &Guide<'_>| screens.push(guide.words().await)).await;
                screens.push(guide.words().await);
                for press in PRESSES {
                    run(browser, &format!("{press}; await new Promise((done) => setTimeout(done, 50))"))
                        .await;
                    screens.push(guide.words().await);
                }
                said.push(screens);
                console::assert_no_error(browser, "under a translation").await;
            }
            let [own, translated] = &*said else { panic!("two visits") };
            assert_eq!(own.len(), translated.len());
            for (own, translated) in own.iter().zip(translated) {
                assert!(translated.contains('§'), "not translated: {translated}");
                assert_eq!(&translated.replace('§', ""), own);
            }
        }
    })
    .await;
}

/// What changes words on a screen that stays: another language and back again, and unanswered questions.
const PRESSES: [&str; 4] = [
    "await speak('es')",
    "await speak('en')",
    "document.querySelector('[data-action=start_over]').click()",
    "document.querySelector('[data-action=continue]').click()",
];
