//! What `cargo xtask bench` prints: every page side by side, the guide's ratio to each, the targets, and where its time goes.
//! The targets are written here and nowhere else in code.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::figures::{Figure, Measured, Page};

const OURS: &str = "care-finder";
const PLAIN: &str = "hand-written";
const PREACT: &str = "preact";
/// How the names of those end that stand in a center's page.
const IN_A_PAGE: &str = "-in-a-page";

/// For ratios: how much slower than the other page the guide may be.
const SLOWER: f64 = 1.25;
/// Two frames.
const NEXT_QUESTION: f64 = 33.0;
/// KB of 1000 bytes, as in `size`.
const BYTES: f64 = 100_000.0;

type Read = fn(&Page) -> Result<Figure>;

const BYTES_ROW: (&str, Read) = ("bytes over the wire (brotli)", |page| page.median(&["/arrival/bytes"]));
const PAINT_ROW: (&str, Read) = ("first paint, ms", |page| page.median(&["/arrival/painted"]));
const CHOSEN_ROW: (&str, Read) = ("a choice is shown and kept, ms", |page| page.median(&["/arrival/chosen"]));
const USABLE_ROW: (&str, Read) = ("Continue is answered, ms", |page| page.median(&["/arrival/second/at"]));
const THIRD_ROW: (&str, Read) = ("a second Continue, ms", |page| page.median(&["/arrival/third/at"]));
const NEXT_ROW: (&str, Read) = ("next question, ms, p50", |page| page.percentile("/walk/latencies", 50));
const NEXT_95_ROW: (&str, Read) = ("next question, ms, p95", |page| page.percentile("/walk/latencies", 95));

/// What the visitor's browser holds for the page, as far as it reports that: bytes.
const MEMORY: [&str; 4] =
    ["/walk/heap/usedSize", "/walk/heap/embedderHeapUsedSize", "/walk/heap/backingStorageSize", "/walk/wasm"];

const ROWS: [(&str, Read); 9] = [
    BYTES_ROW,
    ("requests", |page| page.median(&["/arrival/requests"])),
    PAINT_ROW,
    CHOSEN_ROW,
    USABLE_ROW,
    THIRD_ROW,
    NEXT_ROW,
    NEXT_95_ROW,
    ("memory, KB", |page| Ok(page.median(&MEMORY)?.thousandth())),
];

/// In a center's page, in whose time they are counted.
const IN_A_PAGE_ROWS: [(&str, Read); 6] =
    [PAINT_ROW, CHOSEN_ROW, USABLE_ROW, THIRD_ROW, NEXT_ROW, NEXT_95_ROW];

const EXPLAINED: &str = "\
A choice is shown and kept: a visitor who taps the first option when it can be seen sees it chosen, and it stays so.
Continue is answered: a visitor who also presses Continue at once, again and again, sees the second question.
A second Continue: a visitor who does the same there sees the third. The guide's first two come before the WebAssembly.
Next question: from the press that asks for it to the end of the frame's work that paints it, 14 steps a round.
Memory: after the last question, without garbage: the JavaScript heap, the page's elements, buffers and WebAssembly.
LHC-Forms has no Continue: an option's press asks the next question. SurveyJS is shown without its fading.";

pub(super) fn table(measured: &Measured) -> Result<String> {
    let mut text = format!("{}\n\n", conditions(measured)?);
    let (framed, own): (Vec<_>, Vec<_>) =
        measured.pages.iter().partition(|page| page.name.ends_with(IN_A_PAGE));
    let ours = measured.page(OURS)?;
    side_by_side(&mut text, ours, &own, &ROWS)?;
    let _ = write!(
        text,
        "\n{EXPLAINED}\n\nin a frame of a center's page: the guide comes by its script, one more trip to the server, and fills the window\n"
    );
    side_by_side(&mut text, measured.page(&in_a_page(OURS))?, &framed, &IN_A_PAGE_ROWS)?;
    let _ = write!(text, "\n{}\n\n{}", targets(measured)?, way(ours)?);
    Ok(text)
}

fn in_a_page(name: &str) -> String {
    format!("{name}{IN_A_PAGE}")
}

/// The figures of some pages, and how many times each is what ours is.
fn side_by_side(text: &mut String, ours: &Page, pages: &[&Page], rows: &[(&str, Read)]) -> Result<()> {
    let names = || pages.iter().map(|page| page.name.clone());
    row(text, "median (least to most)", names());
    for (name, read) in rows {
        let figures = pages.iter().map(|page| read(page)).collect::<Result<Vec<_>>>()?;
        row(text, name, figures.iter().map(cell));
    }
    text.push('\n');
    row(text, "care-finder is so many times", names());
    for (name, read) in rows {
        let ratio = |page: &&Page| Ok(format!("{:.2}", read(ours)?.value / read(page)?.value));
        let ratios = pages.iter().map(ratio).collect::<Result<Vec<_>>>()?;
        row(text, &name.replace(", ms", "").replace(", KB", ""), ratios.into_iter());
    }
    Ok(())
}

fn conditions(measured: &Measured) -> Result<String> {
    let said =
        |pointer: &str| measured.conditions.pointer(pointer).map_or("?".to_owned(), ToString::to_string);
    let Figure { value, least, most } = measured.median("/walk/slowdown")?;
    let wanted = measured.conditions.pointer("/cpu").and_then(Value::as_f64).context("no /cpu")?;
    let busy = if value < wanted / 2.0 {
        "\nWARNING: this machine is too busy for these figures to mean much"
    } else {
        ""
    };
    Ok(format!(
        "{}, slow 4G ({} bit/s down, {} ms from a request to its answer), processor {wanted} times slower \
         (in truth {value:.1}, from {least:.1} to {most:.1}), {} rounds{busy}",
        said("/browser").trim_matches('"'),
        said("/network/bits"),
        said("/network/round_trip"),
        measured.page(OURS)?.rounds(),
    ))
}

fn row(text: &mut String, name: &str, cells: impl Iterator<Item = String>) {
    // Writing to a String cannot fail.
    let _ = write!(text, "{name:<32}");
    for cell in cells {
        let _ = write!(text, " {cell:>21}");
    }
    text.push('\n');
}

fn cell(figure: &Figure) -> String {
    let Figure { value, least, most } = figure;
    // What is the same in every round has no spread.
    if most - least < 0.5 { format!("{value:.0}") } else { format!("{value:.0} ({least:.0}-{most:.0})") }
}

struct Target {
    what: String,
    most: f64,
    is: f64,
}

/// Whether each target is met. Continue is the stricter of the two ways in which a first question can be usable.
fn targets(measured: &Measured) -> Result<String> {
    let (ours, plain, preact) = (measured.page(OURS)?, measured.page(PLAIN)?, measured.page(PREACT)?);
    let ratio = |(name, read): (&str, Read), other: &Page| {
        let what = format!("{}: at most {SLOWER} times {}", name.replace(", ms", ""), other.name);
        Ok::<_, anyhow::Error>(Target { what, most: SLOWER, is: read(ours)?.value / read(other)?.value })
    };
    let bound = |(name, read): (&str, Read), most: f64| {
        let what = format!("{name}: at most {most}");
        Ok::<_, anyhow::Error>(Target { what, most, is: read(ours)?.value })
    };
    let targets = [
        bound(BYTES_ROW, BYTES)?,
        ratio(PAINT_ROW, plain)?,
        ratio(CHOSEN_ROW, preact)?,
        ratio(USABLE_ROW, preact)?,
        bound(NEXT_ROW, NEXT_QUESTION)?,
        bound(NEXT_95_ROW, NEXT_QUESTION)?,
    ];
    let lines = targets.iter().map(|Target { what, most, is }| {
        let is_shown = if *most < 10.0 { format!("{is:.2}") } else { format!("{is:.0}") };
        format!("{what:<62} {is_shown:>8}  {}", if is <= most { "met" } else { "MISSED" })
    });
    Ok(format!("target\n{}", lines.collect::<Vec<_>>().join("\n")))
}

/// Where the guide's time goes until the WebAssembly answers: the third question is the first that it shows.
fn way(ours: &Page) -> Result<String> {
    const POINTS: [(&str, &str); 5] = [
        ("asked", "/arrival/asked"),
        ("the document has come", "/arrival/came"),
        ("scripts read, text turned into bytes", "/arrival/compile/start"),
        ("WebAssembly compiled", "/arrival/compile/end"),
        ("mounted, third question painted", "/arrival/third/at"),
    ];
    let mut text = format!("{OURS}, where the time goes, ms");
    for pair in POINTS.windows(2) {
        if let [(_, start), (name, end)] = pair {
            let _ = write!(text, "\n  {name:<40} {:>14}", cell(&ours.between(start, end)?));
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::super::figures;
    use super::*;
    use serde_json::json;

    fn measured(usable: f64, latency: f64) -> Measured {
        with_processor(usable, latency, 3.9)
    }

    fn with_processor(usable: f64, latency: f64, slowdown: f64) -> Measured {
        let page = |name: &str, usable: f64| {
            let arrival = json!({
                "bytes": 89_000, "requests": 1, "painted": 500, "chosen": 600, "second": { "at": usable },
                "third": { "at": usable },
                "asked": 1, "came": 551, "compile": { "start": 600, "end": 700 },
            });
            let heap = json!({ "usedSize": 1000, "embedderHeapUsedSize": 500, "backingStorageSize": 0 });
            let walk =
                json!({ "latencies": [10, latency], "wasm": 1500, "heap": heap, "slowdown": slowdown });
            json!({ "page": name, "rounds": [{ "arrival": arrival, "walk": walk }] })
        };
        let pages = [
            page(OURS, usable),
            page(PLAIN, 500.0),
            page(PREACT, 800.0),
            page(&in_a_page(OURS), 1000.0),
            page(&in_a_page(PREACT), 800.0),
        ];
        figures::read(&json!({ "conditions": { "cpu": 4.0 }, "pages": pages }).to_string()).unwrap()
    }

    #[test]
    fn a_target_is_missed_by_what_is_over_it() {
        let met = targets(&measured(1000.0, 33.0)).unwrap();
        assert!(!met.contains("MISSED"), "{met}");
        let missed = targets(&measured(1001.0, 33.1)).unwrap();
        let missed: Vec<_> = missed.lines().filter(|line| line.ends_with("MISSED")).collect();
        assert_eq!(missed.len(), 2, "{missed:#?}");
        assert!(
            missed.iter().any(|line| line.starts_with("Continue is answered: at most 1.25 times preact"))
        );
        assert!(missed.iter().any(|line| line.starts_with("next question, ms, p95: at most 33")));
    }

    #[test]
    fn a_machine_that_is_too_busy_is_named() {
        assert!(table(&with_processor(1000.0, 20.0, 1.9)).unwrap().contains("too busy"));
        assert!(!table(&measured(1000.0, 20.0)).unwrap().contains("too busy"));
    }

    #[test]
    fn the_table_has_ratios_and_where_the_time_goes() {
        let text = table(&measured(1000.0, 20.0)).unwrap();
        let ratios = text.lines().filter(|line| line.starts_with("Continue is answered")).nth(1).unwrap();
        assert_eq!(ratios.split_whitespace().collect::<Vec<_>>()[3..], ["1.00", "2.00", "1.25"]);
        let mounting = text.lines().find(|line| line.contains("mounted")).unwrap();
        assert!(mounting.ends_with(" 300"), "{mounting}");
        let memory = text.lines().find(|line| line.starts_with("memory, KB")).unwrap();
        assert!(memory.ends_with(" 3"), "{memory}");
    }
}
