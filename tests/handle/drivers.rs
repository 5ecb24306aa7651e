//! Starts a browser with its driver, each for a single test, and ends both with it.
//! Knows the flags of each browser; knows nothing of the guide.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::error::WebDriverError;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Browsers are heavy: more than two at once on two cores only makes each miss its time limits.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    pub(crate) kind: Kind,
    // Ended before the folder is removed and the next browser may start.
    _processes: Vec<Process>,
    folder: TempDir,
    _permit: SemaphorePermit<'static>,
}

/// Runs a test in its own browser and closes that afterward, whether the test passed or panicked.
pub(crate) async fn with(kind: Kind, test: impl AsyncFnOnce(&Browser)) {
    close_after(Browser::start(kind, &Setup::Usual).await, test).await;
}

/// Like `with`, in a browser whose WebAssembly is switched off.
pub(crate) async fn with_no_webassembly(kind: Kind, test: impl AsyncFnOnce(&Browser)) {
    close_after(Browser::start(kind, &Setup::NoWebAssembly).await, test).await;
}

/// Like `with`, in a Chromium that draws the same on every machine: it knows only the fonts of a fontconfig file.
pub(crate) async fn with_fonts(fonts: &Path, test: impl AsyncFnOnce(&Browser)) {
    close_after(Browser::start(Kind::Chromium, &Setup::Fonts(fonts)).await, test).await;
}

/// How a browser differs from a freshly installed one.
enum Setup<'a> {
    Usual,
    NoWebAssembly,
    /// A fontconfig file, for Chromium.
    Fonts(&'a Path),
}

async fn close_after(browser: Browser, test: impl AsyncFnOnce(&Browser)) {
    let run = async |_| {
        test(&browser).await;
        Ok::<(), WebDriverError>(())
    };
    browser.driver.clone().run_and_quit(run).await.expect("the browser closes");
}

impl Browser {
    async fn start(kind: Kind, setup: &Setup<'_>) -> Self {
        let permit = AT_ONCE.acquire().await.expect("the semaphore is never closed");
        let folder = TempDir::with_prefix("care-finder-browser-").expect("no temporary folder");
        fs::create_dir(folder.path().join(DOWNLOADS)).expect("a folder for downloads");
        let mut processes = Vec::new();
        let port = free_port();
        let mut command = driver_command(kind, port);
        if kind == Kind::WebKit {
            let (display, name) = display();
            processes.push(display);
            command.env("DISPLAY", name);
        }
        let mut wanted = capabilities(kind, &folder);
        match setup {
            Setup::Usual => {}
            Setup::NoWebAssembly => without_webassembly(kind, &mut wanted, &mut command),
            Setup::Fonts(fonts) => {
                command.env("FONTCONFIG_FILE", fonts);
                add_arguments(&mut wanted, &DRAWN_ALIKE);
            }
        }
        let log = File::create(folder.path().join(LOG)).expect("the driver's log");
        let stderr = log.try_clone().expect("the driver's log");
        command.stdout(log).stderr(stderr).env("TMPDIR", folder.path());
        processes.push(Process(command.spawn().expect("the driver does not start")));
        let driver = connect(port, wanted).await;
        driver.set_script_timeout(Duration::from_secs(15)).await.expect("script timeout");
        // Tall, because geckodriver and WebKitWebDriver scroll a frame's own page to what is to be pressed, but never the host's.
        driver.set_window_rect(0, 0, 1280, 4000).await.expect("window size");
        Self { driver, kind, _processes: processes, folder, _permit: permit }
    }

    /// Where files that the visitor saves are put.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join(DOWNLOADS)
    }

    /// What the driver and, through it, the browser have printed so far.
    pub(crate) fn printed(&self) -> String {
        let bytes = fs::read(self.folder.path().join(LOG)).expect("the driver's log");
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// What would otherwise depend on the machine's fonts and screen.
const DRAWN_ALIKE: [&str; 3] =
    ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"];

const LOG: &str = "driver.log";
const DOWNLOADS: &str = "downloads";

/// The path in an environment variable that `cargo xtask test` sets.
pub(crate) fn given(variable: &str) -> PathBuf {
    let Some(value) = std::env::var_os(variable) else {
        panic!(
            "{variable} is not set: run these tests with `cargo xtask test`, which finds or installs the browsers"
        );
    };
    let path = PathBuf::from(value);
    assert!(path.exists(), "{variable} names {}, which is not there: run `cargo xtask test`", path.display());
    path
}

fn driver_command(kind: Kind, port: u16) -> Command {
    match kind {
        Kind::Chromium => {
            let mut command = Command::new(given("CF_CHROMEDRIVER"));
            command.arg(format!("--port={port}"));
            command
        }
        Kind::Firefox => {
            let mut command = Command::new(given("CF_GECKODRIVER"));
            // Marionette's port too: geckodriver's default one is taken when two browsers run at once.
            command.args(["--port", &port.to_string(), "--marionette-port", &free_port().to_string()]);
            command
        }
        Kind::WebKit => {
            let mut command = Command::new(given("CF_WEBKITDRIVER"));
            command.arg(format!("--port={port}"));
            command
        }
    }
}

fn capabilities(kind: Kind, folder: &TempDir) -> Value {
    match kind {
        Kind::Chromium => json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": given("CF_CHROMIUM"),
                "prefs": { "download.default_directory": folder.path().join(DOWNLOADS) },
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--hide-scrollbars",
                    // chromedriver's log misses a frame that has its own process, as sandboxed ones do.
                    "--disable-features=IsolateSandboxedIframes",
                    format!("--user-data-dir={}", folder.path().join("profile").display()),
                ],
            },
        }),
        Kind::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": given("CF_FIREFOX"),
                "args": ["-headless"],
                // The page's console goes to stdout, where console.rs reads it; the browser's own messages do not. The last
                // two keep Firefox from asking its maker's servers for settings and experiments, and from complaining.
                "prefs": {
                    "browser.download.folderList": 2,
                    "browser.download.dir": folder.path().join(DOWNLOADS),
                    "devtools.console.stdout.content": true,
                    "devtools.console.stdout.chrome": false,
                    "services.settings.server": "data:,#none/v1",
                    "messaging-system.rsexperimentloader.enabled": false,
                },
            },
        }),
        Kind::WebKit => json!({
            "webkitgtk:browserOptions": { "binary": given("CF_MINIBROWSER"), "args": ["--automation"] },
        }),
    }
}

fn without_webassembly(kind: Kind, wanted: &mut Value, driver: &mut Command) {
    match kind {
        // Also without its compiler, like Safari in Lockdown Mode.
        Kind::Chromium => add_arguments(wanted, &["--js-flags=--jitless"]),
        Kind::Firefox => wanted["moz:firefoxOptions"]["prefs"]["javascript.options.wasm"] = json!(false),
        // Its older name and its newer one.
        Kind::WebKit => {
            driver.env("JSC_useWebAssembly", "0").env("JSC_useWasm", "0");
        }
    }
}

fn add_arguments(wanted: &mut Value, more: &[&str]) {
    let arguments = wanted["goog:chromeOptions"]["args"].as_array_mut().expect("Chromium's arguments");
    arguments.extend(more.iter().copied().map(Value::from));
}

async fn connect(port: u16, wanted: Value) -> WebDriver {
    let Value::Object(map) = wanted else { panic!("capabilities are an object") };
    let server = format!("http://127.0.0.1:{port}");
    for _ in 0..200 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return WebDriver::new(server, Capabilities::from(map))
                .await
                .expect("the driver starts no browser");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the driver does not answer on port {port}");
}

/// A separate virtual display, on a number that Xvfb itself finds free.
fn display() -> (Process, String) {
    let mut child = Command::new(given("CF_XVFB"))
        .args(["-displayfd", "1", "-screen", "0", "1400x4100x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb does not start");
    let out = child.stdout.take().expect("Xvfb's output is piped");
    let process = Process(child);
    let mut number = String::new();
    BufReader::new(out).read_line(&mut number).expect("Xvfb names its display");
    assert!(!number.trim().is_empty(), "Xvfb named no display");
    (process, format!(":{}", number.trim()))
}

/// Free at this moment; the driver takes it at once, so it is unlikely that another program takes it first.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("no free port");
    listener.local_addr().expect("a bound port").port()
}

/// Ends with its owner, on failure too.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Both may fail because it has already ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
