//! Node: whether it is new enough, and its brotli (the reference encoder) and gzip.
//! Not the npm packages, which are in `tools`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

const OLDEST: u32 = 20;

pub(crate) fn check() -> Result<()> {
    let found = Command::new("node").arg("--version").output();
    let version =
        found.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    match major(&version) {
        Some(number) if number >= OLDEST => Ok(()),
        Some(_) => bail!("Node {version} is too old: Node {OLDEST} or newer is needed (https://nodejs.org)"),
        None => bail!("Node {OLDEST} or newer is needed and `node` is not on PATH (https://nodejs.org)"),
    }
}

/// `bytes` after brotli at its highest quality, as a web server would send a static file. The first `first` of them
/// can be read as soon as they arrive; otherwise brotli begins with tables for everything.
pub(crate) fn brotli(bytes: &[u8], first: usize) -> Result<Vec<u8>> {
    const SCRIPT: &str = "
        const bytes = require('fs').readFileSync(0);
        const first = Number(process.argv[1]);
        const packed = require('zlib').createBrotliCompress();
        packed.pipe(process.stdout);
        if (first > 0) {
            packed.write(bytes.subarray(0, first));
            packed.flush(require('zlib').constants.BROTLI_OPERATION_FLUSH);
        }
        packed.end(bytes.subarray(first));";
    pipe_bytes(Command::new("node").args(["-e", SCRIPT, &first.to_string()]), bytes)
}

/// The same with gzip, for browsers and networks without brotli. Its header holds neither a name nor a time.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    const SCRIPT: &str =
        "process.stdout.write(require('zlib').gzipSync(require('fs').readFileSync(0), { level: 9 }))";
    pipe_bytes(Command::new("node").args(["-e", SCRIPT]), bytes)
}

/// Runs a filter: `input` in, its output out.
pub(crate) fn pipe(command: &mut Command, input: &[u8]) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    String::from_utf8(pipe_bytes(command, input)?).with_context(|| format!("{name} printed no UTF-8"))
}

/// The same, for output that is no text.
pub(crate) fn pipe_bytes(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    // All of our filters read to the end before they write, so nothing can block here.
    child.stdin.take().context("no stdin")?.write_all(input).with_context(|| format!("writing to {name}"))?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major(""), None);
    }

    #[test]
    fn brotli_shrinks_repetition() {
        assert!(brotli(&[b'a'; 10_000], 0).unwrap().len() < 50);
    }

    #[test]
    fn what_comes_first_is_read_first() {
        const SCRIPT: &str = "
            const packed = require('fs').readFileSync(0);
            const finishFlush = require('zlib').constants.BROTLI_OPERATION_FLUSH;
            process.stdout.write(require('zlib').brotliDecompressSync(packed, { finishFlush }))";
        let unpacked = |packed: &[u8]| pipe_bytes(Command::new("node").args(["-e", SCRIPT]), packed).unwrap();
        let (first, rest) =
            ("first screen ".repeat(50), (0..=255_u8).cycle().take(100_000).collect::<Vec<_>>());
        let all = [first.as_bytes(), &rest].concat();
        let packed = brotli(&all, first.len()).unwrap();
        let alone = brotli(first.as_bytes(), 0).unwrap().len();
        assert!(unpacked(&packed) == all);
        assert!(unpacked(packed.get(..alone + 4).unwrap()).starts_with(first.as_bytes()));
    }
}
