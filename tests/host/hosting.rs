//! The recipes of examples/hosting, each in its server from Debian: headers, compression, caching, and a guide that starts.
//! The servers and what stands around the recipe are in hosting/servers.rs; for whom the recipes are: docs/hosting.md.

pub(crate) mod servers;

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use reqwest::header::HeaderMap;
use reqwest::{Client, Response};

use crate::handle::console;
use crate::handle::drivers::{self, Browser, with};
use crate::handle::page::{Guide, until};
use crate::handle::site::Site;
use crate::host::integrity;
use servers::{Kind, Server};

/// The folders of a site that has an older version beside the newest, and the newest also without a version.
const CURRENT: &str = "care-finder/";
const NEW: &str = "care-finder/9.10.11/";
const OLD: &str = "care-finder/0.0.1/";

const PAGE: &str = "care-finder.html";

const EACH_TIME: &str = "no-cache";
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

fn fill(site: &Path) {
    for folder in [CURRENT, NEW, OLD] {
        fs::create_dir_all(site.join(folder)).expect("a folder");
    }
    let release = integrity::folder();
    for entry in fs::read_dir(&release).expect("a release") {
        let file = entry.expect("a file").path();
        let name = file.file_name().expect("a name");
        for folder in [CURRENT, NEW] {
            fs::copy(&file, site.join(folder).join(name)).expect("a copy");
        }
    }
    // An old version, whose operator has made no compressed copies.
    fs::copy(release.join("care-finder.js"), site.join(OLD).join("care-finder.js")).expect("a copy");
    let page = fs::read_to_string(release.join(PAGE)).expect("a page");
    let old =
        page.replace("<meta name=\"description\" content=\"", "<meta name=\"description\" content=\"Old. ");
    assert_ne!(old, page);
    fs::write(site.join(OLD).join(PAGE), old).expect("a page");
    fs::write(site.join("favicon.ico"), []).expect("an icon");
    for (name, folder) in [("current.html", CURRENT), ("new.html", NEW), ("old.html", OLD)] {
        fs::write(site.join(name), host("", folder, folder == NEW)).expect("a page");
    }
}

/// A page with the guide, and, where it is asked for, with the hash of the script.
fn host(server: &str, folder: &str, checked: bool) -> String {
    let integrity = if checked { integrity::attributes() } else { String::new() };
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>host</title>
        <div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
        <script src="{server}/{folder}care-finder.js" {integrity}></script>"#
    )
}

#[tokio::test]
async fn nginx_sends_what_the_recipe_says() {
    sends_what_the_recipe_says(Kind::Nginx).await;
}

#[tokio::test]
async fn caddy_sends_what_the_recipe_says() {
    sends_what_the_recipe_says(Kind::Caddy).await;
}

async fn sends_what_the_recipe_says(kind: Kind) {
    let server = Server::start(kind, &kind.recipe(), fill).await;
    let release = integrity::folder();
    for (folder, cached) in [(CURRENT, EACH_TIME), (NEW, FOR_A_YEAR)] {
        for file in &shipped(&release) {
            let bytes = fs::read(release.join(file)).expect("a file of the release");
            let mut tags = Vec::new();
            for (accepted, coding) in [("gzip, br", "br"), ("gzip", "gzip"), ("identity", "")] {
                let path = format!("{folder}{file}");
                let what = format!("{path} as {accepted:?} from {kind:?}");
                let answer = get(&server, &path, &[("accept-encoding", accepted)]).await;
                assert_eq!(answer.status(), 200, "{what}");
                let headers = answer.headers().clone();
                assert_eq!(header(&headers, "content-encoding"), coding, "{what}");
                assert_eq!(header(&headers, "cache-control"), cached, "{what}");
                if !coding.is_empty() {
                    assert_eq!(header(&headers, "vary"), "Accept-Encoding", "{what}");
                }
                assert_headers(&headers, file, &what);
                let body = answer.bytes().await.expect("a body");
                assert!(decoded(&body, coding) == bytes, "{what}: not the bytes of the release");
                if let Ok(compressed) = fs::read(release.join(format!("{file}.{}", suffix(coding)))) {
                    assert!(body == compressed, "{what}: compressed anew, not the copy of the release");
                }
                assert_unchanged_costs_nothing(&server, &path, accepted, &headers).await;
                tags.push(header(&headers, "etag"));
            }
            tags.sort();
            tags.dedup();
            assert_eq!(tags.len(), 3, "a cache cannot tell the codings of {file} apart: {tags:?}");
        }
    }
    let old = get(&server, &format!("{OLD}{PAGE}"), &[]).await;
    assert_eq!(header(old.headers(), "cache-control"), FOR_A_YEAR);
    assert!(old.text().await.expect("a page").contains("content=\"Old. "));

    // A guide behind "Back" is asked for with a number behind its name.
    assert_eq!(get(&server, "care-finder/care-finder.html?1-2-3-4", &[]).await.status(), 200);
    // What is not there yet may be there tomorrow.
    let lost = get(&server, "care-finder/9.10.12/care-finder.js", &[]).await;
    assert_eq!((lost.status().as_u16(), header(lost.headers(), "cache-control")), (404, String::new()));

    assert_eq!(get(&server, "current.html", &[]).await.status(), 200);
    until("the site's own pages are in the log", async || server.access_log().contains("/current.html"))
        .await;
    assert!(!server.access_log().contains("care-finder"), "logged: {}", server.access_log());
}

/// Every page and script of the guide, without the compressed copies.
fn shipped(release: &Path) -> Vec<String> {
    let files = fs::read_dir(release).expect("a release").map(|entry| entry.expect("a file").path());
    let plain = files.filter(|file| file.extension().is_some_and(|kind| kind == "html" || kind == "js"));
    let names = plain.filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()));
    let names: Vec<_> = names.filter(|name| name.starts_with("care-finder")).collect();
    assert!(names.len() > 1, "no page or no script in the release: {names:?}");
    names
}

fn assert_headers(headers: &HeaderMap, file: &str, what: &str) {
    let page = Path::new(file).extension() == Some(OsStr::new("html"));
    let media = header(headers, "content-type");
    let right = if page {
        media == "text/html; charset=utf-8"
    } else {
        media.ends_with("/javascript; charset=utf-8")
    };
    assert!(right, "{what}: {media}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("access-control-allow-origin", "*"),
    ] {
        assert_eq!(header(headers, name), value, "{what}: {name}");
    }
    // With a script browsers heed none of these.
    let of_page = [
        ("content-security-policy", policy()),
        ("cross-origin-embedder-policy", "require-corp".to_owned()),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()".to_owned()),
    ];
    for (name, value) in of_page.iter().filter(|_| page) {
        assert_eq!(header(headers, name), *value, "{what}: {name}");
    }
}

/// What the recipes say in addition to the policy in the page; the frame's own rights are those of the embed script.
fn policy() -> String {
    let script = include_str!("../../static/host/care-finder.js");
    let (_, sandbox) = script.split_once("const SANDBOX =").expect("the script has the frame's rights");
    let (sandbox, _) = sandbox.split_once(';').expect("an end");
    let sandbox: String = sandbox.split('"').skip(1).step_by(2).collect();
    format!(
        "frame-ancestors 'self'; default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; \
         style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox {sandbox}"
    )
}

/// Whoever asks again with what they were told gets "not modified", and no body.
async fn assert_unchanged_costs_nothing(server: &Server, path: &str, accepted: &str, headers: &HeaderMap) {
    let tag = header(headers, "etag");
    let again = get(server, path, &[("accept-encoding", accepted), ("if-none-match", &tag)]).await;
    assert_eq!(again.status(), 304, "{path} again as {accepted}, with {tag:?}");
    assert_eq!(header(again.headers(), "cache-control"), header(headers, "cache-control"));
    assert!(again.bytes().await.expect("a body").is_empty());
    let other = [("accept-encoding", accepted), ("if-none-match", "\"another\"")];
    assert_eq!(get(server, path, &other).await.status(), 200, "{path} after a change");
}

async fn get(server: &Server, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = Client::new().get(server.http(path));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.expect("an answer")
}

/// Several of one name stand for more than one header; none is the empty text.
fn header(headers: &HeaderMap, name: &str) -> String {
    let values = headers.get_all(name).iter().map(|value| value.to_str().expect("a text"));
    values.collect::<Vec<_>>().join(" AND ")
}

fn suffix(coding: &str) -> &str {
    if coding == "gzip" { "gz" } else { coding }
}

fn decoded(body: &[u8], coding: &str) -> Vec<u8> {
    let function = match coding {
        "br" => "brotliDecompressSync",
        "gzip" => "gunzipSync",
        _ => return body.to_vec(),
    };
    let script = format!("process.stdout.write(require('zlib').{function}(require('fs').readFileSync(0)))");
    let mut node = Command::new("node");
    let mut node =
        node.args(["-e", &script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node");
    node.stdin.take().expect("a pipe").write_all(body).expect("node reads to the end");
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "the body is not {coding}");
    output.stdout
}

#[tokio::test]
async fn chromium_starts_the_guide_from_nginx() {
    starts_the_guide(drivers::Kind::Chromium, Kind::Nginx).await;
}

#[tokio::test]
async fn firefox_starts_the_guide_from_caddy() {
    starts_the_guide(drivers::Kind::Firefox, Kind::Caddy).await;
}

/// The old script its own old page, though a newer one is there; on a site whose other pages may not be framed at all.
async fn starts_the_guide(browser: drivers::Kind, kind: Kind) {
    let server = Server::start(kind, &kind.recipe(), fill).await;
    with(browser, async |browser| {
        for (page, folder) in [("current.html", CURRENT), ("new.html", NEW), ("old.html", OLD)] {
            let guide = Guide::open_in_host(browser, &server.http(page)).await;
            let words = guide.attribute("meta[name=description]", "content").await;
            assert_eq!(words.starts_with("Old. "), folder == OLD, "{page} has the page of another version");
            browser.driver.enter_default_frame().await.expect("the host's page");
            let address = server.http(&format!("{folder}{PAGE}"));
            assert_eq!(Guide::of_current(browser).attribute("iframe", "src").await, address);
        }
        console::assert_no_error(browser, "with the recipe's headers").await;

        // By itself it is as much alone as in a frame: the site's other pages cannot reach into it.
        let guide = Guide::open_page(browser, &server.http("care-finder/care-finder.html")).await;
        assert_eq!(origin(browser).await, "null");
        guide.answer(&["who.me"]).await;
        guide.go_on().await;
        assert_eq!(guide.place().await, "question red_flags");
        console::assert_no_error(browser, "with the page by itself").await;
    })
    .await;
}

async fn origin(browser: &Browser) -> String {
    let origin = browser.driver.execute("return self.origin", vec![]).await.expect("a script");
    origin.convert().expect("a text")
}

/// As docs/hosting.md tells a center that has several sites.
#[tokio::test]
async fn other_sites_show_the_guide_once_they_are_named() {
    let site = Site::of_dist().await;
    let (recipe, friend) = (Kind::Nginx.recipe(), site.http("").trim_end_matches('/').to_owned());
    let named = recipe.replace("frame-ancestors 'self'", &format!("frame-ancestors 'self' {friend}"));
    assert_ne!(named, recipe);
    let closed = Server::start(Kind::Nginx, &recipe, fill).await;
    let open = Server::start(Kind::Nginx, &named, fill).await;
    for (page, server) in [("closed.html", &closed), ("open.html", &open)] {
        site.write(page, &host(server.http("").trim_end_matches('/'), NEW, true));
    }
    with(drivers::Kind::Chromium, async |browser| {
        browser.driver.goto(site.http("closed.html")).await.expect("the host's page");
        let refused = async || {
            console::entries(browser).await.iter().any(|entry| entry.text.contains("frame-ancestors 'self'"))
        };
        until("Chromium refuses the frame", refused).await;
        assert!(
            Guide::of_current(browser).is_shown("[data-care-finder] a").await,
            "the link to call is gone"
        );

        let guide = Guide::open_in_host(browser, &site.http("open.html")).await;
        assert_eq!(guide.place().await, "question who");
        console::assert_no_error(browser, "on a site that is named").await;
    })
    .await;
}
