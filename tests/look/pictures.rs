//! The look of every kind of screen, at three widths, in both languages, light and dark: a change that nobody intended fails
//! here. How pictures are compared is in blocks.rs; how a test gets to each screen, in tour.rs.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::handle::blocks::Blocks;
use crate::handle::drivers::{Browser, with_fonts};
use crate::handle::fonts::Fonts;
use crate::handle::site::Site;
use crate::handle::tour::{Tour, paint, resize, run};

/// One picture for each kind of screen, by the names of tour.rs.
const SCREENS: &[&str] = &[
    "welcome",
    "welcome-open",
    "question-red_flags",
    "question-harm-error",
    "question-daily-chosen",
    "question-health",
    "question-amount",
    "question-flagged",
    "review",
    "review-flagged",
    "review-dropped",
    "changing-used",
    "result-op",
    "result-iop",
    "result-iop-open",
    "result-php",
    "result-residential",
    "result-medically_managed",
    "result-adolescent",
    "result-step_up",
    "result-stay",
    "result-step_down",
    "result-today",
    "result-today_two",
    "emergency-overdose",
    "emergency-plan",
    "emergency-poison",
];

const ACCEPT: &str = "If that is as it should be, accept it: cargo xtask bless pictures --accept";

#[tokio::test]
async fn pictures_at_320() {
    are_as_before(320).await;
}

#[tokio::test]
async fn pictures_at_390() {
    are_as_before(390).await;
}

#[tokio::test]
async fn pictures_at_1280() {
    are_as_before(1280).await;
}

async fn are_as_before(width: u32) {
    let site = Site::of_dist().await;
    let fonts = Fonts::pinned();
    with_fonts(&fonts.configuration(), async |browser| {
        let accept = std::env::var_os("CARE_FINDER_BLESS").is_some();
        let mut changed = String::new();
        for language in ["en", "es"] {
            let tour = Tour { language, dark: false, width, framed: false };
            let albums = [false, true].map(|dark| (dark, Album::of(Tour { dark, ..tour })));
            for (_, album) in &albums {
                album.begin(accept);
            }
            let mut taken = BTreeSet::new();
            tour.take(browser, &site, async |name: &str| {
                if SCREENS.contains(&name) {
                    taken.insert(name.to_owned());
                    for (dark, album) in &albums {
                        paint(browser, *dark).await;
                        album.compare(name, &shoot(browser, width).await, accept, &mut changed);
                    }
                    paint(browser, false).await;
                }
            })
            .await;
            let missing: Vec<_> = SCREENS.iter().filter(|name| !taken.contains(**name)).collect();
            assert!(missing.is_empty(), "the tour does not reach {missing:?}");
            for (_, album) in &albums {
                album.compare_names(&mut changed);
            }
        }
        let other = another_machine(browser, accept).await;
        let look = full_size().display().to_string();
        assert!(changed.is_empty(), "pictures changed:\n{changed}{other}Look at them in {look}. {ACCEPT}");
    })
    .await;
}

/// The whole page, however long.
async fn shoot(browser: &Browser, width: u32) -> Vec<u8> {
    let height = page_height(browser).await;
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
    let cdp = browser.driver.cdp();
    cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics).await.expect("a screen size");
    let picture = browser.driver.screenshot_as_png().await.expect("a screenshot");
    resize(browser, width).await;
    picture
}

async fn page_height(browser: &Browser) -> u64 {
    let height = run(browser, "seen(); return document.documentElement.scrollHeight").await;
    height.as_u64().expect("px")
}

/// The kept pictures of one tour.
struct Album {
    name: String,
}

impl Album {
    fn of(tour: Tour) -> Self {
        let scheme = if tour.dark { "dark" } else { "light" };
        Self { name: format!("{}-{scheme}-{}", tour.width, tour.language) }
    }

    fn begin(&self, accept: bool) {
        // Absent the first time.
        let _ = fs::remove_dir_all(full_size().join(&self.name));
        let folder = baselines().join(&self.name);
        if accept {
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).expect("a folder for pictures");
        }
    }

    /// If the picture is not as before, adds a line to `changed` and leaves it at full size for a person.
    fn compare(&self, screen: &str, picture: &[u8], accept: bool, changed: &mut String) {
        let now = Blocks::of_screenshot(picture);
        let file = baselines().join(&self.name).join(screen).with_extension("png");
        if accept {
            now.write(&file);
        }
        let difference = match Blocks::read(&file) {
            Some(before) => now.difference(&before).map(|difference| difference.to_string()),
            None => Some("new".to_owned()),
        };
        if let Some(difference) = &difference {
            writeln!(changed, "  {}/{screen}: {difference}", self.name).expect("a string");
        }
        if accept || difference.is_some() {
            let folder = full_size().join(&self.name);
            fs::create_dir_all(&folder).expect("a folder for pictures");
            fs::write(folder.join(screen).with_extension("png"), picture).expect("a picture");
        }
    }

    /// A kept picture that no screen is compared with checks nothing.
    fn compare_names(&self, changed: &mut String) {
        let Ok(entries) = baselines().join(&self.name).read_dir() else { return };
        for entry in entries.flatten() {
            let file = entry.path();
            let screen = file.file_stem().unwrap_or_default().to_string_lossy();
            if !SCREENS.contains(&screen.as_ref()) {
                writeln!(changed, "  {}/{screen}: of no screen any more", self.name).expect("a string");
            }
        }
    }
}

/// What to say when the kept pictures come from another Chromium: that alone may explain a difference.
async fn another_machine(browser: &Browser, accept: bool) -> String {
    let version = browser.driver.cdp().send_raw("Browser.getVersion", json!({})).await.expect("a version");
    let product = version["product"].as_str().unwrap_or_default();
    let major = product.split(['/', '.']).nth(1).unwrap_or("?");
    let this = format!("Chromium {major}, DejaVu Sans and DejaVu Serif");
    let note = baselines().join("made_with.txt");
    if accept {
        fs::write(&note, format!("{this}\n")).expect("a note");
    }
    match fs::read_to_string(&note).unwrap_or_default().trim() {
        same if same == this => String::new(),
        "" => "There are none to compare with.\n".to_owned(),
        other => {
            format!("They were made with {other}; this is {this}. If no page has changed, that is why.\n")
        }
    }
}

fn baselines() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/pictures")
}

/// Beside cargo's folder for the temporary files of tests.
fn full_size() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("pictures")
}

/// Changes that must be noticed, planted into a real screen.
#[tokio::test]
async fn a_small_change_is_noticed() {
    let site = Site::of_dist().await;
    let fonts = Fonts::pinned();
    with_fonts(&fonts.configuration(), async |browser| {
        let tour = Tour { language: "en", dark: false, width: 390, framed: false };
        let changes = [
            ("nothing", "", false),
            ("one word", "const one = document.querySelector('label[for=\"who.someone\"]');
                const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
                while (!/[a-z]{4}/.test(words.nextNode().data));
                words.currentNode.data = words.currentNode.data.replace(/[a-z]{4}/, 'many')", true),
            ("a button moved by 2 px", "document.querySelector('[data-action=continue]').style.translate = '0 2px'", true),
            ("a button 6 levels lighter", "const one = document.querySelector('[data-action=continue]');
                const levels = getComputedStyle(one).backgroundColor.match(/\\d+/g).map((level) => Number(level) + 6);
                one.style.background = `rgb(${levels})`", true),
            ("a page 6 levels darker", "document.documentElement.style.filter = 'brightness(.976)'", true),
        ];
        let mut before = None;
        for (what, change, noticed) in changes {
            tour.begin(browser, &site).await;
            run(browser, change).await;
            let now = Blocks::of_screenshot(&shoot(browser, tour.width).await);
            let before = before.get_or_insert_with(|| now.clone());
            let difference = now.difference(before);
            assert_eq!(difference.is_some(), noticed, "{what}: {difference:?}");
        }
    })
    .await;
}
