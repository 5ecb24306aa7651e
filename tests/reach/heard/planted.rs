//! The proof that the walks would notice: the faults that the first real screen reader found are planted again, and each is
//! named; so is a machine that cannot tell.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::Instant;

use care_finder::session::Action;

use super::desk::{Desk, Programs};
use super::visitor::{Keys, Step, Visitor};
use super::{AT_ONCE, visitor};
use crate::handle::drivers::Kind;
use crate::handle::routes::{TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;

/// The focus moves as it used to: at once, from a button that goes away, past a selection that stays.
const AT_ONCE_AGAIN: &str = "Selection.prototype.removeAllRanges = () => {};
    Object.defineProperty(HTMLElement.prototype, 'blur', { value() {}, writable: false });
    Object.defineProperty(HTMLElement.prototype, 'focus', { value: HTMLElement.prototype.focus, writable: false });";

/// Nothing refers to the error: it is in a live region by its role alone, as it used to be.
const ERROR_APART: &str = "new MutationObserver(() => {
        for (const one of document.querySelectorAll('input[aria-describedby]')) one.removeAttribute('aria-describedby');
    }).observe(document, { subtree: true, childList: true, attributes: true });";

/// An empty alert before the options, as there used to be.
const EMPTY_ALERT: &str = "new MutationObserver(() => {
        const group = document.querySelector('main fieldset');
        if (!group || document.querySelector('[role=alert]')) return;
        group.insertAdjacentHTML('beforebegin', '<div role=alert></div>');
    }).observe(document, { subtree: true, childList: true });";

/// From the first question to the second, with all that is asked of a screen.
async fn first_steps(visitor: &mut Visitor) -> Step {
    visitor.enters().await?;
    visitor.leaves_open().await?;
    visitor.answers(TO_IOP, false).await?;
    visitor.leads_on(Action::Continue).await?;
    visitor.reads_on().await?;
    visitor.reads_on().await?;
    visitor.reads_on().await
}

/// By arrows to the emergency: two screens that come from where a reader was reading.
async fn reading(visitor: &mut Visitor) -> Step {
    visitor.answers(TO_EMERGENCY, true).await?;
    visitor.leads_on(Action::Continue).await?;
    visitor.reads_on().await?;
    visitor.answers(TO_EMERGENCY, true).await?;
    visitor.leads_on(Action::Continue).await?;
    visitor.reads_on().await
}

async fn told(kind: Kind, keys: Keys, fault: &str) -> Step {
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let site = Site::of_dist().await;
    site.prefix("care-finder.html", fault);
    let mut visitor = visitor(kind, &site.http("care-finder.html"), keys).await;
    match keys {
        Keys::Tab => first_steps(&mut visitor).await,
        Keys::Arrows => reading(&mut visitor).await,
    }
}

fn assert_names(step: &Step, what: &[&str]) {
    let error = step.as_ref().expect_err("the fault was not noticed");
    assert!(what.iter().any(|what| error.contains(what)), "it says {error}");
}

#[tokio::test]
async fn nothing_planted_nothing_found() {
    let step = told(Kind::Firefox, Keys::Tab, "").await;
    assert_eq!(step, Ok(()));
}

#[tokio::test]
async fn a_focus_that_moves_too_early_is_noticed() {
    let step = told(Kind::Firefox, Keys::Arrows, AT_ONCE_AGAIN).await;
    assert_names(&step, &["the screen is silent", "none of the headings", "the next arrow does not"]);
}

#[tokio::test]
async fn an_error_that_nothing_refers_to_is_noticed() {
    assert_names(&told(Kind::Chromium, Keys::Tab, ERROR_APART).await, &["on `who`: the error is not heard"]);
}

#[tokio::test]
async fn an_empty_alert_is_noticed() {
    assert_names(
        &told(Kind::Chromium, Keys::Tab, EMPTY_ALERT).await,
        &["on `red_flags`: the next arrow does not"],
    );
}

async fn named(programs: &Programs, what: &str) {
    let began = Instant::now();
    let desk = Desk::at(programs, Kind::Chromium, "about:blank").await;
    let error = desk.err().expect("it is no pass");
    assert!(error.contains(what), "{error}");
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_machine_without_a_reader_is_named() {
    let orca = PathBuf::from("/nowhere/orca");
    named(&Programs { orca, ..Programs::found() }, "Orca does not start").await;
}

#[tokio::test]
async fn a_display_that_does_not_start_is_named() {
    let xvfb = PathBuf::from("/bin/false");
    named(&Programs { xvfb, ..Programs::found() }, "the display (Xvfb) does not start").await;
}

#[tokio::test]
async fn a_reader_that_says_nothing_is_named() {
    let orca = PathBuf::from("/bin/true");
    named(&Programs { orca, ..Programs::found() }, "Orca says nothing").await;
}
