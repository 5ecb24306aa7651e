//! Anybody may press anything: random presses, quick ones, a reload and another language in between never break the
//! guide. Which screen comes next is not judged here, only what must hold on all of them.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind, with};
use crate::handle::page::Guide;
use crate::handle::site::Site;
use crate::handle::tour::{Tour, run};

const ACTIONS: usize = 400;
const SEED: u64 = 20_261_122;

const TOUR: Tour = Tour { language: "en", dark: false, width: 390, framed: false };

/// What `watched` in random.js finds after each press.
#[derive(Debug, Deserialize)]
struct Found {
    pressed: Vec<String>,
    complaints: Vec<String>,
    screens: Vec<String>,
}

const SCRIPT: &str = include_str!("random.js");

async fn walked(browser: &Browser, statements: &str) -> Value {
    run(browser, &format!("{SCRIPT}\n{statements}")).await
}

async fn random_walk(seed: u64) {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        TOUR.begin(browser, &site).await;
        let address = browser.driver.current_url().await.expect("an address");
        let start = format!("return walk({seed}, {ACTIONS})");
        let found: Found = serde_json::from_value(walked(browser, &start).await).expect("what is found");
        assert!(
            found.complaints.is_empty(),
            "seed {seed}: {:#?} after {:#?}",
            found.complaints,
            found.pressed
        );
        // A walk that circles in the first question proves nothing.
        assert_eq!(found.pressed.len(), ACTIONS, "seed {seed}");
        for screen in ["review", "result", "emergency"] {
            assert!(found.screens.iter().any(|one| one == screen), "seed {seed} never reaches {screen}");
        }
        assert_eq!(browser.driver.current_url().await.expect("an address"), address, "seed {seed}");
        console::assert_no_error(browser, &format!("after the walk of seed {seed}")).await;
    })
    .await;
}

#[tokio::test]
async fn a_random_walk_breaks_nothing() {
    random_walk(SEED).await;
}

#[tokio::test]
async fn fifty_presses_at_once_break_nothing() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        TOUR.begin(browser, &site).await;
        let found = walked(browser, "return rush(50)").await;
        assert_eq!(found["complaints"], json!([]), "{found:#?}");
        assert_ne!(found["screen"], json!("who"), "fifty presses get nowhere");
        console::assert_no_error(browser, "after fifty presses").await;
    })
    .await;
}

#[tokio::test]
async fn another_language_keeps_what_is_ticked() {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        TOUR.begin(browser, &site).await;
        let guide = Guide::of_current(browser);
        let to = "button[data-action=continue]";
        run(
            browser,
            &format!("await tick(['who.me']); await leave('{to}'); await tick(['red_flags.none']); await leave('{to}')"),
        )
        .await;
        run(browser, "await tick(['harm.thoughts'])").await;
        for language in ["es", "en"] {
            let before = guide.words().await;
            run(browser, &format!("await speak('{language}')")).await;
            assert_ne!(guide.words().await, before, "nothing is said in `{language}`");
            assert_eq!(
                (guide.question().await.as_str(), guide.chosen().await),
                ("harm", vec!["harm.thoughts".to_owned()])
            );
        }
        browser.driver.refresh().await.expect("a reload");
        run(browser, "await speak('es')").await;
        assert_eq!(
            (guide.question().await.as_str(), guide.chosen().await),
            ("who", vec![]),
            "a reload forgets"
        );
    })
    .await;
}

/// Or silence would prove nothing: what `watched` must see is broken on purpose, one thing at a time.
#[tokio::test]
async fn a_broken_screen_is_noticed() {
    let breaks = [
        ("document.querySelector('h1').remove()", "h1"),
        ("document.body.append(document.createElement('main'))", "main"),
        ("document.querySelector('[data-part=crisis]').remove()", "crisis"),
        ("document.body.insertAdjacentHTML('beforeend', '<p id=failed>failed</p>')", "failed"),
        ("history.replaceState(null, '', '#who.me')", "address"),
        ("document.title = 'who.me'", "title"),
        (
            "for (const one of document.querySelectorAll('main input')) { one.name = one.id; one.checked = true }",
            "answers",
        ),
        ("setTimeout(() => { throw new Error() })", "error"),
    ];
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        for (broken, word) in breaks {
            TOUR.begin(browser, &site).await;
            let script = format!("watch(); {broken}; await rest(); return watched()");
            let found: Vec<String> =
                serde_json::from_value(walked(browser, &script).await).expect("complaints");
            assert!(found.iter().any(|one| one.contains(word)), "{broken}: {found:?}");
        }
    })
    .await;
}
