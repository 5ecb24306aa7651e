//! The snippet with a hash (`integrity`) on a page of another site: the browser runs that very script or none.
//! The hash is the one that `cargo xtask release` lists; here the browser works it out by itself.

use std::fs;
use std::path::PathBuf;

use axum::Router;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE};
use axum::routing::get;
use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::handle::console;
use crate::handle::drivers::{Kind, given, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;

/// For the script's element, from the release's list.
pub(crate) fn attributes() -> String {
    with_hash(&listed("care-finder.js"))
}

fn with_hash(hash: &[u8]) -> String {
    format!("integrity=\"sha384-{}\" crossorigin=\"anonymous\"", BASE64_STANDARD.encode(hash))
}

/// The release's files for a web server.
pub(crate) fn folder() -> PathBuf {
    given("CF_RELEASE").join("care-finder")
}

fn listed(file: &str) -> Vec<u8> {
    let sums = fs::read_to_string(folder().join("SHA384SUMS")).expect("the release's list");
    let line = sums.lines().find_map(|line| line.strip_suffix(&format!("  {file}"))).expect("a line for it");
    let digits = line.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("two digits"));
    digits.map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal")).collect()
}

async fn runs_that_script_or_none(kind: Kind) {
    let script = || async { fs::read(given("CF_DIST").join("care-finder.js")).expect("the script") };
    let shared = [(CONTENT_TYPE, "text/javascript"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    let routes = Router::new().route("/care-finder.js", get(async move || (shared, script().await))).route(
        "/unshared/care-finder.js",
        get(async move || ([(CONTENT_TYPE, "text/javascript")], script().await)),
    );
    let other = Site::of_dist_and(routes).await;
    let site = Site::of_dist().await;
    let mut wrong = listed("care-finder.js");
    wrong[0] ^= 1;
    for (page, file, attributes) in [
        ("right.html", "care-finder.js", &attributes()),
        ("wrong.html", "care-finder.js", &with_hash(&wrong)),
        ("unshared.html", "unshared/care-finder.js", &attributes()),
    ] {
        let address = other.http(file);
        site.write(
            page,
            &format!(
                r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
                <div data-care-finder><a href="tel:+18555550100">Call</a></div>
                <script src="{address}" {attributes}
                    onload="document.title = 'ran'" onerror="document.title = 'refused'"></script>"#
            ),
        );
    }
    with(kind, async |browser| {
        for page in ["wrong.html", "unshared.html"] {
            browser.driver.goto(site.http(page)).await.expect("the host's page");
            let host = Guide::of_current(browser);
            until(page, async || browser.driver.title().await.is_ok_and(|title| title == "refused")).await;
            assert!(host.is_shown("[data-care-finder] a").await, "{page}: the link to call is gone");
            assert_eq!(host.count("iframe").await, 0, "{page}");
        }
        console::entries(browser).await;
        let guide = Guide::open_in_host(browser, &site.http("right.html")).await;
        assert_eq!(guide.place().await, "question who");
    })
    .await;
}

#[tokio::test]
async fn chromium_runs_that_script_or_none() {
    runs_that_script_or_none(Kind::Chromium).await;
}
