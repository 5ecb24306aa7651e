//! Measures the pages of dist/ with Lighthouse, as a visitor's mid-range phone would load them.
//! Which scores are demanded is written here. What is wrong with a page is for Lighthouse to say.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::serve;
use crate::bring::browsers;
use crate::bring::install;
use crate::bring::tools::LIGHTHOUSE;
use crate::ground::{environment, paths, steps};

/// The pages, each with the audits that cannot judge it. Lighthouse requests robots.txt, which is the site's business and not
/// the page's, from within the page: the page's policy forbids that as it forbids everything else.
const PAGES: [(&str, &[&str]); 2] = [("care-finder.html", &["robots-txt"]), ("demo.html", &[])];

/// The columns, and whether the full score is demanded: a machine's speed is not the page's fault.
const CATEGORIES: [(&str, &str, bool); 4] = [
    ("performance", "performance", false),
    ("accessibility", "accessibility", true),
    ("best-practices", "best practices", true),
    ("seo", "SEO", true),
];

const TIMES: [(&str, &str); 4] = [
    ("first-contentful-paint", "first contentful paint"),
    ("largest-contentful-paint", "largest"),
    ("total-blocking-time", "total blocking time"),
    ("cumulative-layout-shift", "layout shift"),
];

pub(crate) fn run() -> Result<()> {
    install::setup(&[LIGHTHOUSE])?;
    let browsers = browsers::setup()?;
    let chromium = browsers.environment().iter().find(|(name, _)| *name == "CF_CHROMIUM");
    let (_, chromium) = chromium.context("no Chromium")?;
    let port = serve::in_background()?;
    let mut rows = Vec::new();
    for (page, unfit) in PAGES {
        rows.push((page, measure(page, unfit, port, chromium)?));
    }
    println!("{}", table(&rows)?);
    let short = shortcomings(&rows)?;
    if short.is_empty() { Ok(()) } else { bail!("below 100:\n{}", short.join("\n")) }
}

fn measure(page: &str, unfit: &[&str], port: u16, chromium: &Path) -> Result<Value> {
    let folder = paths::target().join("lighthouse");
    fs::create_dir_all(&folder).with_context(|| format!("cannot write {}", folder.display()))?;
    let file = folder.join(page).with_extension("json");
    let mut command = environment::native_command(LIGHTHOUSE.program()?);
    command.arg(format!("http://127.0.0.1:{port}/{page}"));
    // Lighthouse would otherwise ask whether it may tell its makers about errors.
    command.args([
        "--no-enable-error-reporting",
        "--quiet",
        "--locale=en-US",
        "--disable-full-page-screenshot",
    ]);
    command.args(["--output=json", &format!("--output-path={}", file.display())]);
    command.args(unfit.iter().map(|audit| format!("--skip-audits={audit}")));
    command.arg(
        "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking \
         --disable-component-update",
    );
    let ran = steps::watched(command.env("CHROME_PATH", chromium), "      ")?;
    if !ran.ok {
        bail!("lighthouse failed on {page}:\n{}", ran.output.trim_end());
    }
    let text =
        fs::read_to_string(&file).with_context(|| format!("lighthouse wrote no {}", file.display()))?;
    let report: Value = serde_json::from_str(&text)?;
    if let Some(error) = report.pointer("/runtimeError/message") {
        bail!("lighthouse could not measure {page}: {error}");
    }
    Ok(report)
}

fn table(rows: &[(&str, Value)]) -> Result<String> {
    let mut text = format!("{:<22}", format!("{}, mobile", LIGHTHOUSE.describe()));
    for (_, heading, _) in CATEGORIES {
        // Writing to a String cannot fail.
        let _ = write!(text, " {heading:>15}");
    }
    for (page, report) in rows {
        let _ = write!(text, "\n{page:<22}");
        for (category, _, _) in CATEGORIES {
            let _ = write!(text, " {:>15.0}", score(report, category)? * 100.0);
        }
        let times = TIMES.iter().map(|(audit, name)| {
            let value = report.pointer(&format!("/audits/{audit}/displayValue")).and_then(Value::as_str);
            format!("{name} {}", value.unwrap_or("unknown").replace('\u{a0}', " "))
        });
        let _ = write!(text, "\n  {}", times.collect::<Vec<_>>().join(", "));
    }
    Ok(text)
}

/// Which audits keep a page from a full score that is demanded, one per line.
fn shortcomings(rows: &[(&str, Value)]) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (page, report) in rows {
        for (category, heading, demanded) in CATEGORIES {
            if demanded && score(report, category)? < 1.0 {
                let failed = failed_audits(report, category);
                lines.push(format!("{page}, {heading}: {}", failed.join("; ")));
            }
        }
    }
    Ok(lines)
}

fn failed_audits(report: &Value, category: &str) -> Vec<String> {
    let audits = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
    let ids = audits.into_iter().flatten().filter(|audit| audit["weight"].as_f64() > Some(0.0));
    ids.filter_map(|audit| report.get("audits")?.get(audit.get("id")?.as_str()?))
        .filter(|audit| audit["score"].as_f64().is_some_and(|score| score < 1.0))
        .map(|audit| format!("{} ({})", audit["title"].as_str().unwrap_or("?"), audit["id"]))
        .collect()
}

fn score(report: &Value, category: &str) -> Result<f64> {
    let score = report.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
    score.with_context(|| format!("lighthouse gave no score for {category}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(seo: f64) -> Value {
        let full = json!({ "score": 1, "auditRefs": [] });
        json!({
            "categories": {
                "performance": { "score": 0.5 }, "accessibility": full, "best-practices": full,
                "seo": { "score": seo, "auditRefs": [{ "id": "title", "weight": 1 }, { "id": "fine", "weight": 1 }] },
            },
            "audits": { "title": { "id": "title", "score": seo, "title": "No title" }, "fine": { "score": 1 } },
        })
    }

    #[test]
    fn what_is_below_100_is_named_and_slowness_is_not() {
        assert_eq!(shortcomings(&[("x", report(1.0))]).unwrap(), Vec::<String>::new());
        assert_eq!(shortcomings(&[("x", report(0.9))]).unwrap(), ["x, SEO: No title (\"title\")"]);
    }

    #[test]
    fn a_category_without_a_score_is_an_error() {
        assert!(shortcomings(&[("x", json!({ "categories": {} }))]).is_err());
        assert!(table(&[("x", report(1.0))]).unwrap().contains("layout shift unknown"));
    }
}
