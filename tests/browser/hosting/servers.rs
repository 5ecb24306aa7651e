//! Debian's nginx and Caddy, each serving a center's site that includes the recipe of examples/hosting as it stands.
//! Writes what is around the recipe; what the answers should be is said in hosting.rs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::drivers::{free_port, given};
use crate::page::until;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Nginx,
    Caddy,
}

impl Kind {
    pub(crate) fn recipe(self) -> &'static str {
        match self {
            Self::Nginx => include_str!("../../../examples/hosting/nginx.conf"),
            Self::Caddy => include_str!("../../../examples/hosting/Caddyfile"),
        }
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

/// A file of Debian's packages.
fn of_debian(file: &str) -> PathBuf {
    given("CF_SERVERS").join(file)
}

// A center's site has headers and rules of its own, and the strictest of them must neither reach the guide nor its host.
const OWN_POLICY: &str = "default-src 'self'";

fn nginx(folder: &Path, port: u16) -> Command {
    let module = of_debian("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    let types = of_debian("etc/nginx/mime.types");
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|one| format!("{one}_temp_path {one};\n"))
        .concat();
    // One process, ended with this test; otherwise as in Debian's nginx.conf.
    let text = format!(
        "load_module {};\npid nginx.pid;\ndaemon off;\nmaster_process off;\nevents {{}}\nhttp {{\n{temporary}\
         include {};\ndefault_type application/octet-stream;\ngzip on;\nsendfile on;\naccess_log access.log;\n\
         server {{\nlisten 127.0.0.1:{port};\nroot site;\nadd_header X-Frame-Options DENY;\n\
         add_header Content-Security-Policy \"{OWN_POLICY}\";\nlocation ~ [.]js$ {{ return 418; }}\ninclude recipe;\n}}\n}}\n",
        module.display(),
        types.display(),
    );
    fs::write(folder.join("nginx.conf"), text).expect("nginx.conf");
    let mut command = Command::new(of_debian("usr/sbin/nginx"));
    command.arg("-p").arg(folder).args(["-e", "stderr", "-c"]).arg(folder.join("nginx.conf"));
    command
}

fn caddy(folder: &Path, port: u16) -> Command {
    let path = folder.display();
    let text = format!(
        "{{\nadmin off\nauto_https off\nstorage file_system {path}/data\n}}\nhttp://127.0.0.1:{port} {{\n\
         bind 127.0.0.1\nroot * {path}/site\nlog {{\noutput file {path}/access.log\n}}\nheader X-Frame-Options DENY\n\
         header Content-Security-Policy \"{OWN_POLICY}\"\nimport recipe\nhandle {{\nfile_server\n}}\n}}\n"
    );
    fs::write(folder.join("Caddyfile"), text).expect("Caddyfile");
    let mut command = Command::new(of_debian("usr/bin/caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
    // Where it would leave a copy of its settings.
    command.env("XDG_CONFIG_HOME", folder);
    command
}
