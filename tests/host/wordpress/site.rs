//! A WordPress of a chosen version, with a database in one file and PHP's own server, for one test. Knows the plugin only by
//! its zip; what it should do is in ../wordpress.rs.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use reqwest::Client;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::By;

use super::debian::{self, MariaDb};
use crate::handle::console;
use crate::handle::drivers::{Browser, free_port, given};
use crate::handle::page::until;

/// Which WordPress. The plugin asks for 6.1 at least.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// 6.1, with the database that it is made for (debian.rs).
    OfDebian,
    /// 6.2: the oldest in the package that xtask/src/bring/tools.rs brings.
    Old,
    /// 6.5: the newest stable one there.
    New,
}

pub(crate) struct WordPress {
    folder: TempDir,
    port: u16,
    /// The editor's, for the REST interface.
    password: String,
    server: Child,
    _database: Option<MariaDb>,
}

impl WordPress {
    pub(crate) async fn start(which: Which) -> Self {
        let folder = TempDir::with_prefix("care-finder-wordpress-").expect("no temporary folder");
        let (root, port) = (folder.path(), free_port());
        let database = match which {
            Which::OfDebian => {
                debian::unpack(root);
                Some(MariaDb::start(root).await)
            }
            Which::Old => unpack(root, "6.2"),
            Which::New => unpack(root, "6.5"),
        };
        let configuration = fs::read_to_string(here("wp-config.php")).expect("the configuration");
        let configuration = configuration
            .replace("__ADDRESS__", &format!("http://127.0.0.1:{port}"))
            .replace("__SOCKET__", &debian::socket(root));
        fs::write(root.join("wp-config.php"), configuration).expect("the configuration");
        let password = output(php(root).arg(here("install.php")));
        let log = File::create(root.join("server.log")).expect("the server's log");
        let server = php(root)
            .args(["-S", &format!("127.0.0.1:{port}")])
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("PHP's server");
        let site = Self { folder, port, password, server, _database: database };
        let answers = async || Client::new().get(site.http("readme.html")).send().await.is_ok();
        until("PHP's server answers", answers).await;
        site
    }

    pub(crate) fn http(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn plugin(&self) -> PathBuf {
        self.root().join("wp-content/plugins/care-finder")
    }

    /// What PHP prints that runs inside this WordPress.
    pub(crate) fn php(&self, code: &str) -> String {
        let code = format!("require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/admin.php'; {code}");
        output(php(self.root()).args(["-r", &code]))
    }

    /// Puts this into the configuration.
    pub(crate) fn configure(&self, php: &str) {
        let path = self.root().join("wp-config.php");
        let configuration = fs::read_to_string(&path).expect("the configuration");
        fs::write(&path, configuration.replace("/* more */", php)).expect("the configuration");
    }

    /// As one who has the zip does it, in the browser.
    pub(crate) async fn install_plugin(&self, browser: &Browser) {
        let driver = &browser.driver;
        driver.goto(self.http("wp-admin/plugin-install.php?tab=upload")).await.expect("the form");
        let zip = zip();
        let field = driver.find(By::Css("#pluginzip")).await.expect("a field for the zip");
        field.send_keys(zip.to_str().expect("a path")).await.expect("the zip");
        self.click(browser, "#install-plugin-submit").await;
        self.click(browser, "a.button-primary[href*='action=activate']").await;
        until("it is active", async || {
            driver.find(By::Css("#message.updated, .notice-success")).await.is_ok()
        })
        .await;
        assert_eq!(self.php("var_export( is_plugin_active( 'care-finder/care-finder.php' ) );"), "true");
    }

    /// In two steps, because the form of an installed WordPress takes the focus late.
    pub(crate) async fn log_in(&self, browser: &Browser, name: &str) {
        let driver = &browser.driver;
        driver.goto(self.http("wp-login.php")).await.expect("the form");
        let script = "document.querySelector('#user_login').value = arguments[0];
            document.querySelector('#user_pass').value = 'secret'; document.querySelector('#loginform').submit()";
        driver.execute(script, vec![json!(name)]).await.expect("the form");
        until("logged in", async || driver.find(By::Css("#wpadminbar")).await.is_ok()).await;
    }

    /// On a plain page, because WordPress's own still speak with it when they are left.
    pub(crate) async fn log_out(&self, browser: &Browser) {
        self.leave(browser).await;
        browser.driver.delete_all_cookies().await.expect("nobody is logged in");
    }

    /// To a plain page, with all forgotten that WordPress's own have said in the console.
    pub(crate) async fn leave(&self, browser: &Browser) {
        browser.driver.goto(self.http("readme.html")).await.expect("a plain page");
        console::entries(browser).await;
    }

    pub(crate) async fn click(&self, browser: &Browser, selector: &str) {
        let find = async || browser.driver.find(By::Css(selector)).await;
        until(selector, async || find().await.is_ok()).await;
        find().await.expect(selector).click().await.expect(selector);
    }

    /// A post of the editor's with this content, through the REST interface; returns its address.
    pub(crate) async fn publish(&self, content: &str) -> String {
        let body = json!({ "title": "A page", "status": "publish", "content": content }).to_string();
        let request = Client::new()
            .post(self.http("?rest_route=/wp/v2/posts"))
            .basic_auth("editor", Some(&self.password))
            .header("content-type", "application/json")
            .body(body);
        let answer = request.send().await.expect("an answer").text().await.expect("a text");
        let post: Value = serde_json::from_str(&answer).unwrap_or_else(|_| panic!("no post: {answer}"));
        self.http(&format!("?p={}", post["id"].as_u64().unwrap_or_else(|| panic!("no post: {answer}"))))
    }

    /// What a visitor is sent.
    pub(crate) async fn page(&self, address: &str) -> String {
        let answer = Client::new().get(address).send().await.expect("an answer");
        assert!(answer.status().is_success(), "{address}: {}", answer.status());
        answer.text().await.expect("a page")
    }

    /// PHP's complaints about the plugin, and about nothing else: WordPress of that time has its own with this PHP.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let log = fs::read_to_string(self.root().join("complaints.log")).unwrap_or_default();
        log.lines()
            .filter(|line| line.contains("plugins/care-finder/") || line.contains("care_finder"))
            .map(str::to_owned)
            .collect()
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        // Both may fail, because it has ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Of the release.
pub(crate) fn zip() -> PathBuf {
    let files = given("CF_RELEASE").read_dir().expect("a release").map(|entry| entry.expect("a file").path());
    let is_plugin =
        |file: &PathBuf| file.to_str().is_some_and(|path| path.contains("care-finder-wordpress-"));
    files.into_iter().find(is_plugin).expect("no plugin in the release: run `cargo xtask release`")
}

/// Each zip into the folder beside it.
pub(crate) fn unzip(pairs: &[(&Path, &Path)]) {
    let modules = given("CF_FFLATE");
    let modules = modules.ancestors().nth(3).expect("node_modules");
    let mut node = Command::new("node");
    node.arg(here("unpack.js")).env("NODE_PATH", modules);
    for (zip, folder) in pairs {
        node.arg(zip).arg(folder);
    }
    output(&mut node);
}

/// The package has WordPress's scripts, styles and pictures apart from its PHP.
fn unpack(root: &Path, version: &str) -> Option<MariaDb> {
    let package = given("CF_WORDPRESS");
    let source = package.ancestors().nth(2).expect("the package's src");
    let plugins = root.join("wp-content/plugins");
    unzip(&[
        (&source.join(format!("wordpress/wp-{version}.zip")), root),
        (&source.join("sqlite-database-integration/sqlite-database-integration.zip"), &plugins),
    ]);
    copy(&source.with_file_name("public").join(format!("wp-{version}")), root);
    // Of a site that somebody has begun.
    fs::remove_dir_all(root.join("wp-content/database")).expect("no database");
    let database = plugins.join("sqlite-database-integration-main");
    let drop_in = fs::read_to_string(database.join("db.copy")).expect("the database's part of WordPress");
    let drop_in = drop_in.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", database.to_str().expect("a path"));
    let drop_in = drop_in.replace("{SQLITE_PLUGIN}", "sqlite-database-integration-main/load.php");
    fs::write(root.join("wp-content/db.php"), drop_in).expect("the database's part of WordPress");
    // It is in one file.
    None
}

pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in from.read_dir().expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        // A link of Debian's may lead to where only an installation puts something.
        } else if entry.path().exists() {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// In WordPress's folder, with what a machine's own configuration could change left out.
pub(crate) fn php(folder: &Path) -> Command {
    let mut php = Command::new(given("CF_PHP"));
    php.args(["-d", "display_errors=stderr", "-d", "error_reporting=-1", "-d", "opcache.enable_cli=1"])
        .current_dir(folder);
    php
}

pub(crate) fn output(command: &mut Command) -> String {
    let output = command.output().expect("a program");
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{out}\n{error}");
    out.into_owned()
}

pub(crate) fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/host/wordpress").join(name)
}
