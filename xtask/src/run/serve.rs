//! Serves dist/ on this machine as a real host would, to look at the sealed release and to measure it.
//! No reloading, and no address other than 127.0.0.1: for editing there is `trunk serve`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Context as _, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use super::size;
use crate::ground::paths;

/// Files as they are and as they go over the wire. Brotli's highest quality takes half a second, once per file.
type Compressed = BTreeMap<Vec<u8>, Vec<u8>>;

pub(crate) fn run(port: u16) -> Result<()> {
    let (server, port) = listen(port)?;
    println!("the widget alone:   http://127.0.0.1:{port}/care-finder.html");
    println!("on a center's page: http://127.0.0.1:{port}/demo.html");
    println!("to set it up:       http://127.0.0.1:{port}/builder.html");
    println!("Ctrl+C ends this.");
    answer_all(&server);
    Ok(())
}

/// Serves until this program ends, on a free port, which it returns.
pub(crate) fn in_background() -> Result<u16> {
    let (server, port) = listen(0)?;
    thread::spawn(move || answer_all(&server));
    Ok(port)
}

fn listen(port: u16) -> Result<(Server, u16)> {
    let dist = paths::dist();
    if !dist.join("care-finder.html").is_file() {
        bail!("{} has no care-finder.html; run `cargo xtask build`", dist.display());
    }
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("cannot listen on 127.0.0.1:{port}: {error}; choose another with --port"))?;
    let port = server.server_addr().to_ip().context("no address")?.port();
    Ok((server, port))
}

fn answer_all(server: &Server) {
    let mut compressed = Compressed::new();
    for request in server.incoming_requests() {
        // A visitor who leaves in the middle is no reason to stop.
        if let Err(error) = answer(request, &paths::dist(), &mut compressed) {
            eprintln!("{error:#}");
        }
    }
}

fn answer(request: Request, dist: &Path, compressed: &mut Compressed) -> Result<()> {
    let asked = matches!(request.method(), Method::Get | Method::Head).then(|| request.url());
    let path = asked.and_then(|url| locate(url, dist));
    let Some((bytes, path)) = path.and_then(|path| Some((fs::read(&path).ok()?, path))) else {
        return Ok(request.respond(Response::from_string("not found").with_status_code(404))?);
    };
    let brotli = takes_brotli(&request);
    let body = if brotli { compress(bytes, compressed)? } else { bytes };
    let mut response = Response::from_data(body)
        .with_header(header("Content-Type", media_type(&path))?)
        .with_header(header("Cache-Control", "no-store")?)
        .with_header(header("Vary", "Accept-Encoding")?);
    if brotli {
        response.add_header(header("Content-Encoding", "br")?);
    }
    Ok(request.respond(response)?)
}

/// Browsers ask for it on https and on this machine.
fn takes_brotli(request: &Request) -> bool {
    let accepted = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    accepted.flat_map(|header| header.value.as_str().split(',')).any(|coding| coding.trim() == "br")
}

fn compress(bytes: Vec<u8>, compressed: &mut Compressed) -> Result<Vec<u8>> {
    if let Some(known) = compressed.get(&bytes) {
        return Ok(known.clone());
    }
    let smaller = size::brotli(&bytes)?;
    compressed.insert(bytes, smaller.clone());
    Ok(smaller)
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
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn only_who_takes_brotli_gets_it() {
        let server = Server::http("127.0.0.1:0").unwrap();
        let address = server.server_addr().to_ip().unwrap();
        for (accepts, compressed) in [("gzip, br", true), ("gzip, brx", false)] {
            let mut client = TcpStream::connect(address).unwrap();
            write!(client, "GET /run/serve.rs HTTP/1.0\r\nAccept-Encoding: {accepts}\r\n\r\n").unwrap();
            let folder = paths::root().join("xtask/src");
            answer(server.recv().unwrap(), &folder, &mut Compressed::new()).unwrap();
            let mut answered = Vec::new();
            client.read_to_end(&mut answered).unwrap();
            let answered = String::from_utf8_lossy(&answered);
            assert_eq!(answered.contains("Content-Encoding: br\r\n"), compressed, "{accepts}");
            assert_eq!(answered.contains("//! Serves dist/"), !compressed, "{accepts}");
        }
    }

    #[test]
    fn nothing_outside_dist_is_served() {
        let folder = paths::root().join("xtask/src");
        assert!(locate("/main.rs", &folder).is_some());
        assert!(locate("/run/serve.rs?x=1#y", &folder).is_some());
        for url in
            ["/../Cargo.toml", "/run/../../Cargo.toml", "//etc/passwd", "/run", "/none", "/%2e%2e/Cargo.toml"]
        {
            assert_eq!(locate(url, &folder), None, "{url}");
        }
    }
}
