//! Lines that a test run shows even when all is well: `cargo xtask test` prints what begins with `report| `.

/// Prints lines of the report together, straight to the stream: the harness swallows the `println!` of a test that passes.
pub(crate) fn report(lines: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    for line in lines.lines() {
        // A report that cannot be printed must not fail a test that passed.
        let _ = writeln!(out, "report| {line}");
    }
}
