//! A visitor to the host's page: two whole journeys, one after the other, in whichever document the guide is. Checks only that
//! each reaches its end.

use std::time::Duration;

use serde_json::{Value, json};

use thirtyfour::By;

use super::host::Placement;
use crate::handle::console;
use crate::handle::drivers::{Browser, Kind};
use crate::handle::page::{Guide, until};
use crate::handle::routes::{MOST_SCREENS, Route, TO_EMERGENCY, TO_IOP};
use crate::handle::tour;

pub(super) async fn visit(browser: &Browser, placement: Placement) {
    match placement {
        Placement::SandboxedFrame => press(browser).await,
        Placement::SameOriginFrame => {
            until("the frame is there", async || Guide::of_current(browser).count("iframe").await == 1).await;
            browser.driver.enter_frame(0).await.expect("the guide's frame");
            // "ready" does not come from this frame: the greedy recorder's own `postMessage` is in between.
            tour::run(browser, "await speak('es'); await speak('en')").await;
            by_script(browser, "document").await;
        }
        Placement::OpenShadowRoot | Placement::ClosedShadowRoot => {
            let started = async || Guide::of_current(browser).count("html[data-started]").await == 1;
            until("the guide has started", started).await;
            by_script(browser, "window.guide").await;
        }
    }
    browser.driver.enter_default_frame().await.expect("the host's page");
}

/// As a person does, so that a recorder can take what it could of pointers, keys and focus in a frame.
async fn press(browser: &Browser) {
    let guide = early(browser).await;
    guide.follow(TO_IOP, async |_| ()).await;
    assert_eq!(guide.level().await, TO_IOP.end);
    tour::run(browser, "await unfold()").await;
    if browser.kind == Kind::Chromium {
        guide.press("[data-action=start_over]").await;
        until("it starts over", async || guide.screen().await == "question").await;
    } else {
        // The other two drivers do not scroll a host's page, and with all parts opened this is far down.
        tour::run(browser, "await leave('[data-action=start_over]')").await;
    }
    guide.follow(TO_EMERGENCY, async |_| ()).await;
    assert_eq!(guide.screen().await, TO_EMERGENCY.end);
    // WebKitGTK's console is heard only by a recorder of our own, which has no place among these.
    if browser.kind != Kind::WebKit {
        console::assert_no_error(browser, "among recorders").await;
    }
}

/// The first screens, before the WebAssembly, which waits long enough for every recorder to look at them.
async fn early(browser: &Browser) -> Guide<'_> {
    let guide = Guide::of_current(browser);
    let frame = "[data-care-finder] iframe";
    until("the frame is there", async || guide.count(frame).await == 1).await;
    let frame = browser.driver.find(By::Css(frame)).await.expect("the guide's frame");
    frame.enter_frame().await.expect("the guide's frame");
    let waits = async || guide.text_of("return String('go' in window)").await == "true";
    until("the WebAssembly waits", waits).await;
    guide.answer(&TO_IOP.answers("who")).await;
    guide.go_on().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let before = "document.querySelector('main').dataset.early = ''; go()";
    browser.driver.execute(before, vec![]).await.expect("a start");
    until("the guide runs", async || guide.count("[data-early]").await == 0).await;
    guide
}

/// For the controls, whose journeys only have to take place: a driver cannot get into a closed shadow root.
async fn by_script(browser: &Browser, document: &str) {
    let run = async |statements: &str| -> Value {
        let script = format!("return (async (document) => {{ {}\n{statements} }})({document})", tour::SCRIPT);
        browser.driver.execute(&script, vec![]).await.expect("a step").json().clone()
    };
    let mut seen = run("return seen()").await;
    for route in [TO_IOP, TO_EMERGENCY] {
        for _ in 0..MOST_SCREENS {
            let Some(step) = step(route, &seen) else { break };
            // Recorders take a page a few times a second.
            tokio::time::sleep(Duration::from_millis(100)).await;
            seen = run(&step).await;
        }
        let end = if seen["level"] == "" { &seen["screen"] } else { &seen["level"] };
        assert_eq!(end, route.end, "where `{}` ends: now {}", route.name, seen["question"]);
        tokio::time::sleep(Duration::from_millis(400)).await;
        seen = run("return leave('[data-action=start_over]')").await;
    }
}

fn step(route: Route, seen: &Value) -> Option<String> {
    const ON: &str = "return leave('button[data-action=continue]')";
    match seen["screen"].as_str() {
        Some("question") => {
            let question = seen["question"].as_str().expect("a question");
            Some(format!("await tick({}); {ON}", json!(route.answers(question))))
        }
        Some("review") => Some(ON.to_owned()),
        _ => None,
    }
}
