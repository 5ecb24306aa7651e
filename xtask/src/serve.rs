//! Serves dist/ on this machine, to look at the sealed release.
//! No reloading and no other address than 127.0.0.1: for editing there is `trunk serve`.

use std::fs::File;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::paths;

pub(crate) fn run(port: u16) -> Result<()> {
    let dist = paths::dist();
    if !dist.join("care-finder.html").is_file() {
        bail!("{} has no care-finder.html; run `cargo xtask build`", dist.display());
    }
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("cannot listen on 127.0.0.1:{port}: {error}; choose another with --port"))?;
    let port = server.server_addr().to_ip().context("no address")?.port();
    println!("the widget alone:   http://127.0.0.1:{port}/care-finder.html");
    println!("on a center's page: http://127.0.0.1:{port}/demo.html");
    println!("Ctrl+C ends this.");
    for request in server.incoming_requests() {
        // A visitor who goes away in the middle is no reason to stop.
        if let Err(error) = answer(request, &dist) {
            eprintln!("{error:#}");
        }
    }
    Ok(())
}

fn answer(request: Request, dist: &Path) -> Result<()> {
    let asked = matches!(request.method(), Method::Get | Method::Head).then(|| request.url());
    let path = asked.and_then(|url| locate(url, dist));
    let found = path.and_then(|path| Some((File::open(&path).ok()?, path)));
    match found {
        Some((file, path)) => {
            let response = Response::from_file(file)
                .with_header(header("Content-Type", media_type(&path))?)
                .with_header(header("Cache-Control", "no-store")?);
            request.respond(response)?;
        }
        None => request.respond(Response::from_string("not found").with_status_code(404))?,
    }
    Ok(())
}

/// The file below dist/ that a request means, if it is one. `/` is the demo.
fn locate(url: &str, dist: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let path = Path::new(if path.is_empty() { "demo.html" } else { path });
    if path.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = dist.join(path);
    file.is_file().then_some(file)
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name}: {value} is no header"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_dist_is_served() {
        let folder = paths::root().join("xtask/src");
        assert!(locate("/main.rs", &folder).is_some());
        assert!(locate("/pack/csp.rs?x=1#y", &folder).is_some());
        for url in [
            "/../Cargo.toml",
            "/pack/../../Cargo.toml",
            "//etc/passwd",
            "/pack",
            "/none",
            "/%2e%2e/Cargo.toml",
        ] {
            assert_eq!(locate(url, &folder), None, "{url}");
        }
    }
}
