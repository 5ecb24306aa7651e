//! Runs a program while showing what it is doing, how far along it is and how long it has taken.
//! Knows nothing about what it runs.

use std::io::{IsTerminal as _, Read, Write as _, stderr};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// How often a log file gets a line about a step that is still running; a terminal gets one every second.
const HEARTBEAT: Duration = Duration::from_secs(20);

pub(crate) struct Ran {
    pub(crate) ok: bool,
    pub(crate) output: String,
    pub(crate) took: Duration,
}

/// One step of bringing something in. Its output is shown only if it fails.
pub(crate) fn shown_step(what: &str, usual: &str, command: &mut Command) -> Result<()> {
    eprintln!("{what} (usually {usual})");
    let ran = watched(command, "      ")?;
    if !ran.ok {
        bail!("this failed: {what}. It was run as\n{}\nand said:\n{}", shown(command), ran.output.trim_end());
    }
    eprintln!("      done in {}", clock(ran.took));
    Ok(())
}

/// Runs to the end, collecting all output and showing a line of progress with `indent` before it.
pub(crate) fn watched(command: &mut Command, indent: &str) -> Result<Ran> {
    start(command)?.watched(indent)
}

/// A program that runs while something else is done. If it is dropped before its end, it is stopped.
pub(crate) struct Running {
    child: Child,
    lines: Receiver<String>,
    readers: Vec<JoinHandle<()>>,
    started: Instant,
    command: String,
}

/// Starts without waiting and without showing anything: whoever starts a second one shows one of the two.
pub(crate) fn start(command: &mut Command) -> Result<Running> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    let (sender, lines) = channel();
    let readers = [
        child.stdout.take().map(|pipe| spawn_reader(pipe, sender.clone())),
        child.stderr.take().map(|pipe| spawn_reader(pipe, sender)),
    ];
    let readers = readers.into_iter().flatten().collect();
    Ok(Running { child, lines, readers, started, command: shown(command) })
}

impl Running {
    /// Waits for the end, collecting all output and showing a line of progress with `indent` before it.
    pub(crate) fn watched(mut self, indent: &str) -> Result<Ran> {
        let terminal = stderr().is_terminal();
        let beat = if terminal { Duration::from_secs(1) } else { HEARTBEAT };
        let mut next = Instant::now() + beat;
        let mut output = String::new();
        let mut status = String::new();
        loop {
            match self.lines.recv_timeout(next.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    status = summary(&line).unwrap_or(status);
                    if !is_progress_bar(&line) {
                        output.push_str(&line);
                        output.push('\n');
                    }
                }
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let (start, end) = if terminal { ("\r\x1b[2K", "") } else { ("", "\n") };
                    eprint!("{start}{indent}{} {status}{end}", clock(self.started.elapsed()));
                    next = Instant::now() + beat;
                }
            }
        }
        if terminal {
            eprint!("\r\x1b[2K");
            stderr().flush()?;
        }
        for reader in self.readers.drain(..) {
            // A reader ends only at the end of its pipe, so joining it shows that nothing is missing.
            if reader.join().is_err() {
                bail!("lost the output of {}", self.command);
            }
        }
        let ok = self.child.wait()?.success();
        Ok(Ran { ok, output, took: self.started.elapsed() })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has already ended cannot be stopped, and need not be.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `1:23`, or `0.4 s` while it is short.
pub(crate) fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 10 {
        format!("{:.1} s", time.as_secs_f32())
    } else {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}

fn spawn_reader(mut pipe: impl Read + Send + 'static, lines: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0_u8; 4096];
        let mut line = Vec::new();
        while let Ok(count) = pipe.read(&mut buffer) {
            if count == 0 {
                break;
            }
            for byte in buffer.iter().take(count).copied() {
                // Cargo redraws its progress bar after a carriage return.
                if byte == b'\n' || byte == b'\r' {
                    send(&mut line, &lines);
                } else {
                    line.push(byte);
                }
            }
        }
        send(&mut line, &lines);
    })
}

fn send(line: &mut Vec<u8>, lines: &Sender<String>) {
    let text = String::from_utf8_lossy(line).trim_end().to_owned();
    line.clear();
    // The receiver lives until all senders are gone, so this cannot fail; an empty line says nothing.
    if !text.is_empty() {
        let _ = lines.send(text);
    }
}

/// Cargo's `Building [=====>   ] 12/345: serde, syn`, asked for by `CARGO_TERM_PROGRESS_WHEN=always`.
fn is_progress_bar(line: &str) -> bool {
    let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
    ["Building [", "Fetch [", "Downloading ["].iter().any(|start| line.starts_with(start))
}

/// What to show of a line while it is the last one: for a progress bar, the count and the names.
fn summary(line: &str) -> Option<String> {
    let text = if is_progress_bar(line) { line.split_once("] ")?.1 } else { line };
    let clean: String = text.chars().filter(|c| !c.is_control()).take(70).collect();
    let clean = clean.trim();
    (!clean.is_empty()).then(|| clean.to_owned())
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    let program = command.get_program().to_string_lossy().into_owned();
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_progress_bar_is_reduced_to_its_count() {
        let bar = "    Building [=====>      ] 12/345: serde, syn";
        assert!(is_progress_bar(bar));
        assert_eq!(summary(bar).as_deref(), Some("12/345: serde, syn"));
    }

    #[test]
    fn output_of_both_pipes_and_failure_are_kept() {
        let ran = watched(Command::new("sh").args(["-c", "echo one; echo two >&2; exit 3"]), "").unwrap();
        assert!(!ran.ok);
        assert!(ran.output.contains("one\n") && ran.output.contains("two\n"));
    }

    #[test]
    fn what_runs_beside_is_whole_in_the_end_and_is_stopped_when_nobody_waits_for_it() {
        let ran = start(Command::new("sh").args(["-c", "echo early"])).unwrap().watched("").unwrap();
        assert!(ran.ok && ran.output == "early\n");
        let began = Instant::now();
        drop(start(Command::new("sleep").arg("60")).unwrap());
        assert!(began.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn times_read_like_a_clock() {
        assert_eq!(clock(Duration::from_millis(400)), "0.4 s");
        assert_eq!(clock(Duration::from_secs(83)), "1:23");
    }
}
