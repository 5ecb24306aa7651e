//! A folder with a copy of `dist/` and the pages of one test, over http on a free port and as `file:` addresses.
//! Knows nothing of what is on the pages.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::handle::console;
use crate::handle::drivers::{Kind, given};

pub(crate) struct Site {
    folder: TempDir,
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// `dist/` as it was built.
    pub(crate) async fn of_dist() -> Self {
        Self::of_dist_and(Router::new()).await
    }

    /// `dist/`; the test's own server answers where it has something.
    pub(crate) async fn of_dist_and(routes: Router) -> Self {
        Self::serving(&given("CF_DIST"), routes).await
    }

    /// Another folder.
    pub(crate) async fn of(original: &Path) -> Self {
        Self::serving(original, Router::new()).await
    }

    async fn serving(original: &Path, routes: Router) -> Self {
        let folder = TempDir::with_prefix("care-finder-site-").expect("no temporary folder");
        copy(original, folder.path());
        // Browsers request it from a host, and a 404 is an error in the console.
        fs::write(folder.path().join("favicon.ico"), []).expect("an icon");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("no free port");
        let address = listener.local_addr().expect("a bound port");
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = Arc::clone(&asked);
        let note = from_fn(move |request: Request, next: Next| {
            log.lock().expect("a log").push(format!("{} {}", request.method(), request.uri()));
            next.run(request)
        });
        // Where there is a `page.html.br` beside `page.html`, that is what goes over the wire.
        let files = ServeDir::new(folder.path()).precompressed_br();
        let files = routes.fallback_service(files).layer(note);
        // On the test's own runtime, so that it ends with the test.
        tokio::spawn(async move { axum::serve(listener, files).await });
        Self { folder, address, asked }
    }

    /// `dist/`, with a recorder in front of each page for the one browser whose console cannot be read.
    pub(crate) async fn of_dist_heard_by(kind: Kind) -> Self {
        let site = Self::of_dist().await;
        if kind == Kind::WebKit {
            for page in ["care-finder.html", "care-finder-nowasm.html", "demo.html"] {
                site.prefix(page, console::RECORDER);
            }
        }
        site
    }

    pub(crate) fn read(&self, page: &str) -> String {
        fs::read_to_string(self.path(page)).expect("a page")
    }

    pub(crate) fn write(&self, page: &str, document: &str) {
        fs::write(self.path(page), document).expect("the test's page");
    }

    /// Puts a script before everything else in a page, even before its policy, which still binds everything that follows.
    pub(crate) fn prefix(&self, page: &str, script: &str) {
        let document = self.read(page);
        let start = document.find("<meta").expect("a page has a <meta> first");
        let (before, after) = document.split_at(start);
        self.write(page, &format!("{before}<script>{script}</script>{after}"));
    }

    pub(crate) fn http(&self, page: &str) -> String {
        format!("http://{}/{page}", self.address)
    }

    pub(crate) fn file(&self, page: &str) -> String {
        format!("file://{}", self.path(page).display())
    }

    /// Every request since this was last asked.
    pub(crate) fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("a log"))
    }

    pub(crate) fn path(&self, page: &str) -> PathBuf {
        self.folder.path().join(page)
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder to serve") {
        let path = entry.expect("an entry of it").path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().expect("a file has a name"))).expect("copy of a file");
        }
    }
}
