//! Lines that a test run shows even when all is well: `cargo xtask test` prints what begins with `report| `.

/// Prints lines of the report, together. Straight to the stream, because the harness swallows `println!` of a test
/// that passes.
pub fn report(lines: &str) {
    use std::io::Write;
    let text: String = lines.lines().map(|line| format!("report| {line}\n")).collect();
    // A report that cannot be printed must not fail a test that passed.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
