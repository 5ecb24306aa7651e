//! Debian's nginx and Caddy, each serving a center's site that includes the recipe of examples/hosting as it stands.
//! What is around the recipe is in site.nginx.conf and site.Caddyfile; what the answers should be, in hosting.rs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::handle::drivers::{free_port, given};
use crate::handle::page::until;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Nginx,
    Caddy,
}

impl Kind {
    pub(crate) fn recipe(self) -> String {
        let file = match self {
            Self::Nginx => "nginx.conf",
            Self::Caddy => "Caddyfile",
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/hosting");
        fs::read_to_string(folder.join(file)).expect("the recipe")
    }
}

pub(crate) struct Server {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Server {
    /// Serves the folder `site` of the returned server's own folder, which `fill` fills.
    pub(crate) async fn start(kind: Kind, recipe: &str, fill: impl FnOnce(&Path)) -> Self {
        let folder = TempDir::with_prefix("care-finder-server-").expect("no temporary folder");
        let path = folder.path();
        let (site, port) = (path.join("site"), free_port());
        fs::create_dir(&site).expect("a folder");
        fill(&site);
        fs::write(path.join("recipe"), recipe).expect("the recipe");
        let mut command = match kind {
            Kind::Nginx => nginx(path, port),
            Kind::Caddy => caddy(path, port),
        };
        let errors = fs::File::create(path.join("errors")).expect("a file");
        let process =
            command.stdout(Stdio::null()).stderr(errors).spawn().expect("the server does not start");
        let server = Self { process, port, folder };
        until("the server answers", async || {
            tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() || server.complaints()
        })
        .await;
        server
    }

    pub(crate) fn http(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    pub(crate) fn access_log(&self) -> String {
        fs::read_to_string(self.folder.path().join("access.log")).unwrap_or_default()
    }

    /// Fails the test, with what the server says, when it has not come up.
    fn complaints(&self) -> bool {
        let errors = fs::read_to_string(self.folder.path().join("errors")).expect("a file");
        assert!(!errors.contains("[emerg]") && !errors.contains("Error:"), "the server says: {errors}");
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either may say that it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn nginx(folder: &Path, port: u16) -> Command {
    let file = settings(folder, port, include_str!("site.nginx.conf"));
    let mut command = Command::new(given("CF_SERVERS").join("usr/sbin/nginx"));
    command.arg("-p").arg(folder).args(["-e", "stderr", "-c"]).arg(file);
    command
}

fn caddy(folder: &Path, port: u16) -> Command {
    let file = settings(folder, port, include_str!("site.Caddyfile"));
    let mut command = Command::new(given("CF_SERVERS").join("usr/bin/caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    // Where it would leave a copy of its settings.
    command.env("XDG_CONFIG_HOME", folder);
    command
}

fn settings(folder: &Path, port: u16, template: &str) -> PathBuf {
    let text = template
        .replace("{servers}", given("CF_SERVERS").to_str().expect("a path"))
        .replace("{folder}", folder.to_str().expect("a path"))
        .replace("{port}", &port.to_string());
    let file = folder.join("settings");
    fs::write(&file, text).expect("the server's settings");
    file
}
