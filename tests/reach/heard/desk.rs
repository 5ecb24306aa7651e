//! A desk of its own for one screen reader: home folder, D-Bus, display, Orca, browser. Each is ended with its own processes,
//! and whatever does not start is named within half a minute. Knows no guide and hears nothing (ears.rs).

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use tokio::time::Instant;

use serde_json::json;
use tempfile::TempDir;

use super::ears::Ears;
use crate::handle::drivers::{Kind, given};
use crate::handle::fonts::Fonts;

/// Orca's speech, as text: a speech server of Orca's own kind, which writes down what it is given.
const SPEECH_SERVER: &str = include_str!("capture_speech.py");

/// From nothing to a page that is being spoken.
const STARTS_WITHIN: Duration = Duration::from_secs(28);

/// The programs that may be missing or broken; the tests for that name others.
#[derive(Clone)]
pub(super) struct Programs {
    pub(super) orca: PathBuf,
    pub(super) xvfb: PathBuf,
}

impl Programs {
    pub(super) fn found() -> Self {
        Self { orca: given("CF_ORCA"), xvfb: given("CF_XVFB") }
    }
}

pub(super) struct Desk {
    pub(super) ears: Ears,
    environment: Vec<(&'static str, PathBuf)>,
    folder: TempDir,
    started: Vec<Started>,
    /// Orca reads line by line, as the lines are on screen.
    _fonts: Fonts,
}

impl Desk {
    /// With a browser on a page of which Orca has said something and has finished.
    pub(super) async fn at(programs: &Programs, kind: Kind, address: &str) -> Result<Self, String> {
        let until = Instant::now() + STARTS_WITHIN;
        let mut desk = Self::furnished()?;
        desk.display(programs)?;
        desk.bus()?;
        // Orca's own switch for all of this (`--replace`) would end any other Orca of whoever runs the tests.
        desk.orca(programs, until).await?;
        desk.browser(kind, address, until).await?;
        Ok(desk)
    }

    fn furnished() -> Result<Self, String> {
        let folder = TempDir::with_prefix("care-finder-heard-").map_err(|error| error.to_string())?;
        let at = |name: &str| folder.path().join(name);
        for name in ["home", "runtime", "orca", "bin", "profile"] {
            fs::create_dir(at(name)).map_err(|error| error.to_string())?;
        }
        let private = fs::Permissions::from_mode(0o700);
        fs::set_permissions(at("runtime"), private).map_err(|error| error.to_string())?;
        let said = at("said.jsonl");
        for (file, text) in [
            (at("orca/user-settings.conf"), settings()),
            (at("capture_speech.py"), SPEECH_SERVER.to_owned()),
            (at("profile/user.js"), PREFERENCES.map(|line| format!("user_pref({line});\n")).concat()),
            (said.clone(), String::new()),
            // Orca asks it for other Orcas of this user, and does not start beside one.
            (at("bin/pgrep"), "#!/bin/sh\nexit 1\n".to_owned()),
        ] {
            fs::write(file, text).map_err(|error| error.to_string())?;
        }
        fs::set_permissions(at("bin/pgrep"), fs::Permissions::from_mode(0o755))
            .map_err(|error| error.to_string())?;
        let fonts = Fonts::pinned();
        let environment = vec![
            ("FONTCONFIG_FILE", fonts.configuration()),
            ("HOME", at("home")),
            ("XDG_CONFIG_HOME", at("home/config")),
            ("XDG_CACHE_HOME", at("home/cache")),
            ("XDG_DATA_HOME", at("home/data")),
            ("XDG_RUNTIME_DIR", at("runtime")),
            ("TMPDIR", folder.path().into()),
            ("ORCA_SAID", said.clone()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("NO_AT_BRIDGE", "0".into()),
            ("LC_ALL", "C.UTF-8".into()),
        ];
        Ok(Self { ears: Ears::at(said), environment, folder, started: Vec::new(), _fonts: fonts })
    }

    fn display(&mut self, programs: &Programs) -> Result<(), String> {
        let mut command = Command::new(&programs.xvfb);
        command.args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
        let number = self.start_named("the display (Xvfb)", command)?;
        self.environment.push(("DISPLAY", format!(":{number}").into()));
        // Without a window manager no window has the focus.
        let mut windows = Command::new(given("CF_OPENBOX"));
        windows.arg("--sm-disable");
        self.start("the window manager (openbox)", windows)
    }

    fn bus(&mut self) -> Result<(), String> {
        let mut command = Command::new(given("CF_DBUS"));
        command.args(["--session", "--nofork", "--print-address=1"]);
        let address = self.start_named("D-Bus", command)?;
        self.environment.push(("DBUS_SESSION_BUS_ADDRESS", address.into()));
        let mut command = Command::new(given("CF_AT_SPI"));
        command.args(["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
        self.start("the accessibility bus (at-spi2-core)", command)
    }

    async fn orca(&mut self, programs: &Programs, until: Instant) -> Result<(), String> {
        let mut command = Command::new(&programs.orca);
        command.arg("--user-prefs").arg(self.folder.path().join("orca"));
        command.env("PYTHONPATH", self.folder.path());
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", self.folder.path().join("bin").display()));
        self.start("Orca", command)?;
        let half = Instant::now() + until.saturating_duration_since(Instant::now()) / 2;
        if self.ears.anything(half).await {
            return Ok(());
        }
        Err(format!("Orca says nothing, not even that it has started. Its log: {}", self.log("Orca")))
    }

    async fn browser(&mut self, kind: Kind, address: &str, until: Instant) -> Result<(), String> {
        let profile = self.folder.path().join("profile");
        let mut command = match kind {
            Kind::Firefox => {
                let mut command = Command::new(given("CF_FIREFOX"));
                command.args(["--no-remote", "--new-instance", "--width", "1280", "--height", "1000"]);
                command.arg("--profile").arg(profile).env("GNOME_ACCESSIBILITY", "1");
                command
            }
            Kind::Chromium => {
                let mut command = Command::new(given("CF_CHROMIUM"));
                command.args(CHROMIUM).arg(format!("--user-data-dir={}", profile.display()));
                command
            }
            Kind::WebKit => return Err("WebKitGTK is not read by Orca here".to_owned()),
        };
        command.arg(address);
        self.ears.forget();
        self.start("the browser", command)?;
        if !self.ears.anything(until).await {
            return Err(format!("Orca says nothing of the page in {kind:?}. Its log: {}", self.log("Orca")));
        }
        self.ears.quiet(Duration::from_millis(1500), until).await;
        Ok(())
    }

    /// Whether the top of the page can be read.
    pub(super) async fn reads(&self) -> Result<bool, String> {
        for _ in 0..2 {
            self.ears.forget();
            self.press(&["ctrl+Home"]).await?;
            if !self.ears.listen().await.lines.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Presses keys, by their names in X.
    pub(super) async fn press(&self, keys: &[&str]) -> Result<(), String> {
        let mut command = self.dressed(Command::new(given("CF_XDOTOOL")));
        command.args(["key", "--clearmodifiers", "--delay", "30"]).args(keys);
        let ran = tokio::process::Command::from(command).status().await;
        let ran = ran.map_err(|error| format!("xdotool does not start: {error}"))?;
        if ran.success() { Ok(()) } else { Err(format!("xdotool cannot press {keys:?}")) }
    }

    fn start(&mut self, what: &'static str, command: Command) -> Result<(), String> {
        let log = File::create(self.log_file(what)).map_err(|error| error.to_string())?;
        let errors = log.try_clone().map_err(|error| error.to_string())?;
        let mut command = self.dressed(command);
        command.stdin(Stdio::null()).stdout(log).stderr(errors).process_group(0);
        let child = command.spawn().map_err(|error| format!("{what} does not start: {error}"))?;
        self.started.push(Started(child));
        Ok(())
    }

    /// Of a program that says in its first line where it is.
    fn start_named(&mut self, what: &'static str, command: Command) -> Result<String, String> {
        let mut command = self.dressed(command);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let mut child = command.spawn().map_err(|error| format!("{what} does not start: {error}"))?;
        let out = child.stdout.take();
        self.started.push(Started(child));
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            if out.is_some_and(|out| BufReader::new(out).read_line(&mut line).is_ok()) {
                // After ten seconds nobody listens any more.
                let _ = tell.send(line.trim().to_owned());
            }
        });
        match told.recv_timeout(Duration::from_secs(10)) {
            Ok(line) if !line.is_empty() => Ok(line),
            Ok(_) | Err(_) => Err(format!("{what} does not start: it says nothing within 10 s, or ended")),
        }
    }

    fn dressed(&self, mut command: Command) -> Command {
        for name in ["WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    fn log_file(&self, what: &str) -> PathBuf {
        self.folder.path().join(format!("{}.log", what.replace(' ', "-")))
    }

    fn log(&self, what: &str) -> String {
        fs::read_to_string(self.log_file(what)).unwrap_or_default()
    }
}

/// Orca's settings, for version 43: they are kept twice there.
fn settings() -> String {
    let ours = json!({
        "profile": ["Default", "default"], "pronunciations": {}, "keybindings": {},
        "speechServerFactory": "capture_speech", "enableBraille": false, "enableSound": false, "enableKeyEcho": false,
        // What is read out automatically comes in another order each time, and a key cuts it off anyway.
        "sayAllOnLoad": false,
    });
    let mut general = ours.clone();
    general["startingProfile"] = json!(["Default", "default"]);
    general["activeProfile"] = json!(["Default", "default"]);
    json!({ "general": general, "profiles": { "default": ours }, "pronunciations": {}, "keybindings": {} })
        .to_string()
}

const CHROMIUM: [&str; 15] = [
    "--no-sandbox",
    "--test-type",
    "--force-renderer-accessibility",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--password-store=basic",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--lang=en-US",
    "--window-size=1280,1000",
    "--window-position=0,0",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// No page, bar or question of Firefox's own beside ours.
const PREFERENCES: [&str; 21] = [
    r#""accessibility.force_disabled", -1"#,
    r#""app.update.enabled", false"#,
    r#""app.normandy.enabled", false"#,
    r#""browser.aboutwelcome.enabled", false"#,
    r#""browser.startup.homepage_override.mstone", "ignore""#,
    r#""browser.startup.page", 0"#,
    r#""browser.shell.checkDefaultBrowser", false"#,
    r#""browser.translations.enable", false"#,
    r#""browser.ml.chat.enabled", false"#,
    r#""datareporting.policy.dataSubmissionEnabled", false"#,
    r#""datareporting.policy.dataSubmissionPolicyBypassNotification", true"#,
    r#""toolkit.telemetry.reportingpolicy.firstRun", false"#,
    r#""termsofuse.bypassNotification", true"#,
    r#""browser.preonboarding.enabled", false"#,
    r#""network.captive-portal-service.enabled", false"#,
    r#""network.connectivity-service.enabled", false"#,
    // The way out leads to a site that a test must not load.
    r#""network.proxy.type", 1"#,
    r#""network.proxy.http", "127.0.0.1""#,
    r#""network.proxy.http_port", 9"#,
    r#""network.proxy.ssl", "127.0.0.1""#,
    r#""network.proxy.ssl_port", 9"#,
];

/// Ends with everything it has started: it leads a group of processes.
struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        for signal in ["TERM", "KILL"] {
            // It may have ended already.
            let _ = Command::new("kill").args(["-s", signal, "--", &group]).stderr(Stdio::null()).status();
            if signal == "TERM" {
                let until = Instant::now() + Duration::from_secs(2);
                while Instant::now() < until && matches!(self.0.try_wait(), Ok(None)) {
                    std::thread::sleep(Duration::from_millis(20));
                }
            }
        }
        let _ = self.0.wait();
    }
}

/// Which Orca and which browsers these are, for the report.
pub(super) fn version(program: &Path) -> String {
    let ran = Command::new(program).arg("--version").output();
    ran.map(|ran| String::from_utf8_lossy(&ran.stdout).trim().to_owned()).unwrap_or_default()
}
