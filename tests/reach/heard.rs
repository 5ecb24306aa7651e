//! What a blind visitor hears, and can do by what they hear: walks with Orca, a real screen reader, in Firefox and Chromium,
//! with real keys. Kept in cases/spoken for people to read. What must be heard at each step is in heard/visitor/expects.rs.

mod desk;
mod ears;
mod kept;
mod planted;
mod visitor;

use std::sync::Mutex;
use std::time::Duration;

use care_finder::names::{QuestionId, QuestionName};
use care_finder::session::{Action, Screen};
use care_finder::text::{LANGUAGES, Language, language};
use tokio::sync::Semaphore;

use crate::handle::drivers::{Kind, given};
use crate::handle::report::report;
use crate::handle::routes::{Route, TO_EMERGENCY, TO_IOP};
use crate::handle::site::Site;
use desk::{Desk, Programs};
use visitor::{Keys, Step, Visitor};

/// One for each core: what is measured is whether a word comes in time.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

fn english() -> &'static Language {
    language("en").expect("English")
}

/// Somebody who has just come to a page and hears something of it. In about one start in thirty, Orca does not find the page:
/// not a word of it is spoken, whatever is pressed. That says nothing about the page, so the desk is set up again; once
/// something has been heard, nothing is ever tried again.
async fn visitor(kind: Kind, address: &str, keys: Keys) -> Visitor {
    for _ in 0..3 {
        let desk = Desk::at(&Programs::found(), kind, address).await;
        let desk = desk.unwrap_or_else(|error| panic!("{error}"));
        if desk.reads().await.unwrap_or_else(|error| panic!("{error}")) {
            return Visitor::at(desk, keys, english());
        }
        report(&format!("heard with Orca: not a word of the page in {kind:?} at the start; begun anew"));
    }
    panic!("Orca says not a word of the page in {kind:?}, three times in a row");
}

/// Keeps what was heard, and adds its screens to the count.
fn heard(visitor: Visitor, name: &str, kind: Kind) {
    static ALL: Mutex<(usize, Duration)> = Mutex::new((0, Duration::ZERO));
    let (told, screens, slowest) = visitor.told();
    kept::compare(&format!("{name}.{}", format!("{kind:?}").to_lowercase()), &told);
    let mut all = ALL.lock().expect("a count");
    *all = (all.0 + screens, all.1.max(slowest));
    report(&format!(
        "heard with Orca: {name} in {kind:?}, {screens} screens, none silent, the latest after {slowest:.1?}"
    ));
}

fn must(step: Step) {
    step.unwrap_or_else(|error| panic!("{error}"));
}

/// From the host's page by Tab: an error and a second one, Back, the lines to call, a changed answer, the result, a copy, and
/// back to the page.
async fn by_tab(kind: Kind) {
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let site = Site::of_dist().await;
    let mut visitor = visitor(kind, &site.http("demo.html"), Keys::Tab).await;
    let walk = async {
        visitor.follow(TO_IOP, async |visitor, number| at_each(visitor, number).await).await?;
        visitor.reaches_lines().await?;
        copies(&mut visitor).await?;
        leaves_the_stage(&mut visitor).await
    };
    must(walk.await);
    heard(visitor, "iop.en", kind);
}

async fn at_each(visitor: &mut Visitor, number: usize) -> Step {
    let words = &visitor.words().interface;
    match (number, visitor.session().screen) {
        (0, _) => {
            visitor.enters().await?;
            visitor.leaves_open().await?;
            visitor.leaves_open().await
        }
        (1, _) => {
            visitor.reads_on().await?;
            visitor.reaches_lines().await?;
            visitor.go_to("Tab", words.back).await?;
            visitor.leads_on(Action::Back).await?;
            visitor.go_to("Tab", words.go_on).await?;
            visitor.leads_on(Action::Continue).await
        }
        (_, Screen::Review) => {
            visitor.reads_on().await?;
            let last = visitor.session().given().last().map_or(QuestionId(0), |(question, _)| *question);
            let short = QuestionName::at(last).map_or("", |name| (visitor.words().question)(name).short);
            visitor.go_to("Tab", &format!("{} {short}", words.change)).await?;
            visitor.leads_on(Action::Change(last)).await?;
            visitor.go_to("Tab", words.go_on).await?;
            visitor.leads_on(Action::Continue).await
        }
        (_, Screen::Asking(_)) => {
            visitor.reads_on().await?;
            visitor.reaches_lines().await
        }
        (_, Screen::Result | Screen::Emergency(_)) => visitor.reads_on().await,
    }
}

async fn copies(visitor: &mut Visitor) -> Step {
    let words = &visitor.words().interface;
    visitor.go_to("Tab", words.copy).await?;
    visitor.press_for("Return", words.taken).await
}

async fn leaves_the_stage(visitor: &mut Visitor) -> Step {
    let words = &visitor.words().interface;
    visitor.finds_heading().await?;
    visitor.go_to("shift+Tab", words.to_page).await?;
    visitor.press_for("Return", words.to_window).await
}

/// In a page of its own by arrows: the emergency, its lines to call, and the way out.
async fn by_arrows(kind: Kind) {
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let site = Site::of_dist().await;
    let mut visitor = visitor(kind, &site.http("care-finder.html"), Keys::Arrows).await;
    let walk = async {
        visitor
            .follow(
                TO_EMERGENCY,
                async |visitor, number| {
                    if number == 0 { Ok(()) } else { visitor.reads_on().await }
                },
            )
            .await?;
        let words = &visitor.words().interface;
        visitor.finds_heading().await?;
        let said = visitor.press("Tab").await?;
        if !said.all().contains(words.call_911) {
            return visitor.fail("911 is not the first stop", &said.lines);
        }
        visitor.finds_heading().await?;
        visitor.go_to("shift+Tab", words.leave).await?;
        visitor.leaves().await
    };
    must(walk.await);
    heard(visitor, "overdose.en", kind);
}

/// From the host's page into Spanish, and to be seen today.
async fn in_spanish(kind: Kind) {
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let site = Site::of_dist().await;
    let mut visitor = visitor(kind, &site.http("demo.html"), Keys::Tab).await;
    let walk = async {
        let spanish = LANGUAGES.iter().find(|one| one.code == "es").copied().ok_or("no Spanish")?;
        visitor.go_to("Tab", spanish.name).await?;
        visitor.speak(spanish);
        let said = visitor.press("Return").await?;
        visitor.hears_heading(&said)?;
        visitor
            .follow(Route::named("today"), async |visitor, number| {
                if number == 0 { visitor.enters().await } else { visitor.reads_on().await }
            })
            .await?;
        visitor.reaches_lines().await
    };
    must(walk.await);
    heard(visitor, "today.es", kind);
}

#[tokio::test]
async fn firefox_by_tab_to_a_result_and_back() {
    by_tab(Kind::Firefox).await;
}

#[tokio::test]
async fn chromium_by_tab_to_a_result_and_back() {
    by_tab(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_by_arrows_to_an_emergency_and_out() {
    by_arrows(Kind::Firefox).await;
}

#[tokio::test]
async fn chromium_by_arrows_to_an_emergency_and_out() {
    by_arrows(Kind::Chromium).await;
}

#[tokio::test]
async fn firefox_in_spanish_to_be_seen_today() {
    in_spanish(Kind::Firefox).await;
}

#[tokio::test]
async fn chromium_in_spanish_to_be_seen_today() {
    in_spanish(Kind::Chromium).await;
}

/// The versions with which all this was heard.
#[test]
fn versions_are_reported() {
    let versions = ["CF_ORCA", "CF_FIREFOX", "CF_CHROMIUM"].map(|program| desk::version(&given(program)));
    assert!(versions.iter().all(|version| version.contains(|c: char| c.is_ascii_digit())), "{versions:?}");
    report(&format!("heard with Orca {}", versions.join(", ")));
}
