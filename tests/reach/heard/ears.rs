//! What Orca says, as its speech server writes it down: what counts as heard, and how long to wait for it.
//! Judges no word of it.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use serde::Deserialize;

/// Nothing more is coming.
const STILL: Duration = Duration::from_millis(600);
/// Nothing is coming at all.
const SILENT: Duration = Duration::from_secs(8);

#[derive(Deserialize)]
struct Line {
    kind: String,
    text: String,
}

/// What was heard after a key.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    pub(super) lines: Vec<String>,
    /// From the key to the first word.
    pub(super) after: Duration,
}

impl Heard {
    pub(super) fn all(&self) -> String {
        self.lines.join(" ")
    }
}

pub(super) struct Ears {
    file: PathBuf,
    /// How many lines have passed.
    past: AtomicUsize,
}

impl Ears {
    pub(super) fn at(file: PathBuf) -> Self {
        Self { file, past: AtomicUsize::new(0) }
    }

    /// What comes from now on counts.
    pub(super) fn forget(&self) {
        self.past.store(self.written().len(), Ordering::Relaxed);
    }

    /// Whether anything is said before `until`.
    pub(super) async fn anything(&self, until: Instant) -> bool {
        while Instant::now() < until {
            if !self.heard().is_empty() {
                return true;
            }
            rest().await;
        }
        false
    }

    /// Waits until nothing has been written for a while.
    pub(super) async fn quiet(&self, still: Duration, until: Instant) {
        let (mut count, mut since) = (self.written().len(), Instant::now());
        while Instant::now() < until && since.elapsed() < still {
            rest().await;
            let now = self.written().len();
            if now != count {
                (count, since) = (now, Instant::now());
            }
        }
    }

    /// Everything that is said, until it is quiet again; nothing, if nothing comes.
    pub(super) async fn listen(&self) -> Heard {
        let began = Instant::now();
        let (mut heard, mut after, mut since) = (Vec::new(), Duration::ZERO, Instant::now());
        while began.elapsed() < SILENT * 2 {
            rest().await;
            let now = self.heard();
            if now != heard {
                if heard.is_empty() {
                    after = began.elapsed();
                }
                (heard, since) = (now, Instant::now());
            } else if if heard.is_empty() { began.elapsed() > SILENT } else { since.elapsed() > STILL } {
                break;
            }
        }
        Heard { lines: heard, after }
    }

    /// The first words, without waiting for more: on the way to something.
    pub(super) async fn brief(&self) -> Vec<String> {
        let began = Instant::now();
        while self.heard().is_empty() && began.elapsed() < SILENT / 2 {
            rest().await;
        }
        tokio::time::sleep(Duration::from_millis(120)).await;
        self.heard()
    }

    /// Whether a line that begins like this is said; if not, what was said instead.
    pub(super) async fn listen_for(&self, start: &str) -> Result<(), Vec<String>> {
        let began = Instant::now();
        while began.elapsed() < SILENT * 2 {
            if self.heard().iter().any(|line| line.starts_with(start)) {
                return Ok(());
            }
            rest().await;
        }
        Err(self.heard())
    }

    /// What was cut off does not count: Orca stops itself after each key, and whenever it wants to say something more urgent.
    fn heard(&self) -> Vec<String> {
        let lines = self.written();
        let new = lines.get(self.past.load(Ordering::Relaxed)..).unwrap_or_default();
        let from = new.iter().rposition(|line| line.kind == "stop").map_or(0, |stop| stop + 1);
        let said = new.iter().skip(from).filter(|line| line.kind == "say" || line.kind == "char");
        said.map(|line| line.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect()
    }

    fn written(&self) -> Vec<Line> {
        let text = fs::read_to_string(&self.file).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }
}

async fn rest() {
    tokio::time::sleep(Duration::from_millis(25)).await;
}
