//! Lines that a test run shows even when all is well: `cargo xtask test` prints what begins with `report| `.

/// Prints a line of the report. Straight to the stream, because the harness swallows `println!` of a passing test.
pub fn report(line: &str) {
    use std::io::Write;
    let mut out = std::io::stdout();
    // A report that cannot be printed must not fail a test that passed.
    let _ = writeln!(out, "report| {line}");
}
