//! The pages to compare: the shipped one, four that ask the same questions, and two of them in a center's page. Written to
//! target/bench, packed.
//! What they look like is in pages/; what is done with them, in tests/compare/bench.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::bring::node;
use crate::bring::tools::{ESBUILD, LHC_FORMS, PREACT, SURVEYJS, Tool};
use crate::ground::paths;
use crate::run::{assess, size};

const OPTIONS: usize = 3;

const TEMPLATES: [(&str, &str); 4] = [
    ("hand-written.html", include_str!("pages/hand-written.html")),
    ("preact.html", include_str!("pages/preact.html")),
    ("surveyjs.html", include_str!("pages/surveyjs.html")),
    ("lhc-forms.html", include_str!("pages/lhc-forms.html")),
];
const COMPONENT: &str = include_str!("pages/preact.jsx");

/// The same center's page with the guide's snippet, and with the Preact page in a plain frame.
const CENTER: &str = include_str!("pages/center.html");
const IN_CENTER: [(&str, &str); 2] = [
    (
        "care-finder-in-a-page.html",
        r#"<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call us</a></div>
<script src="care-finder.js" async></script>"#,
    ),
    ("preact-in-a-page.html", r#"<iframe src="preact.html" title="Questions"></iframe>"#),
];

/// The peers' own files, under the names in their documentation.
const PEERS: [(Tool, &str); 9] = [
    (SURVEYJS, "survey-core/survey-core.min.css"),
    (SURVEYJS, "survey-core/survey.core.min.js"),
    (SURVEYJS, "survey-js-ui/survey-js-ui.min.js"),
    (LHC_FORMS, "lforms/dist/lforms/webcomponent/styles.css"),
    (LHC_FORMS, "lforms/dist/lforms/webcomponent/assets/lib/zone.min.js"),
    (LHC_FORMS, "lforms/dist/lforms/webcomponent/runtime.js"),
    (LHC_FORMS, "lforms/dist/lforms/webcomponent/polyfills.js"),
    (LHC_FORMS, "lforms/dist/lforms/webcomponent/main.js"),
    (LHC_FORMS, "lforms/dist/lforms/fhir/R4/lformsFHIR.min.js"),
];

/// Writes all pages, and returns the folder they are in.
pub(super) fn write() -> Result<PathBuf> {
    let folder = paths::target().join("bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot write {}", folder.display()))?;
    let shipped = paths::dist().join("care-finder.html");
    if !shipped.is_file() {
        bail!("{} has no care-finder.html; run `cargo xtask build`", paths::dist().display());
    }
    eprintln!("packing the pages (usually 20 s)");
    put(&folder, "care-finder.html", &fs::read(&shipped)?)?;
    put(&folder, "care-finder.js", &fs::read(paths::dist().join("care-finder.js"))?)?;
    for (tool, path) in PEERS {
        let file = tool.programs()?.join(path);
        let name = file.file_name().and_then(|name| name.to_str()).context("no name")?;
        let bytes = fs::read(&file).with_context(|| format!("{} has no {path}", tool.describe()))?;
        put(&folder, name, &bytes)?;
    }
    let questions = questions(&assess::questions()?)?;
    fs::write(folder.join("questions.json"), questions.to_string())?;
    let script = component()?;
    for (name, template) in TEMPLATES {
        put(&folder, name, fill(template, &questions, &script)?.as_bytes())?;
    }
    for (name, snippet) in IN_CENTER {
        put(&folder, name, CENTER.replace("{{questions}}", snippet).as_bytes())?;
    }
    // Figures of an earlier run must not be mistaken for this one's.
    let _ = fs::remove_file(folder.join("figures.json"));
    Ok(folder)
}

/// A file and what goes over the wire for it.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(folder.join(name), bytes)?;
    fs::write(folder.join(format!("{name}.br")), size::brotli(bytes)?)?;
    Ok(())
}

/// The questions that have enough options, cut to one size: single choice, three options. The test asks the first of
/// them, as many as the guide asks.
fn questions(lines: &str) -> Result<Value> {
    let mut questions: Vec<Value> = Vec::new();
    for line in lines.lines() {
        let question: Value = serde_json::from_str(line)?;
        let part =
            |name: &str| question.get(name).with_context(|| format!("a question without {name}: {line}"));
        let options = part("options")?.as_array().context("options that are no list")?;
        let titles: Vec<_> = options.iter().take(OPTIONS).filter_map(|option| option.get("title")).collect();
        if titles.len() == OPTIONS {
            questions.push(json!({ "name": part("question")?, "title": part("title")?, "options": titles }));
        }
    }
    Ok(questions.into())
}

/// The component with Preact, as one script.
fn component() -> Result<String> {
    let mut esbuild = Command::new(ESBUILD.program()?);
    esbuild.args(["--loader=jsx", "--bundle", "--minify", "--format=iife"]);
    esbuild.args(["--jsx=automatic", "--jsx-import-source=preact", "--target=es2020"]);
    node::pipe(esbuild.env("NODE_PATH", PREACT.programs()?), COMPONENT.as_bytes())
}

fn fill(template: &str, questions: &Value, script: &str) -> Result<String> {
    // The data is inside a script, which no text may end.
    let data = questions.to_string().replace('<', "\\u003c");
    let first = first(questions).context("no first question")?;
    let gaps = [("{{questions}}", data.as_str()), ("{{first}}", &first), ("{{script}}", script.trim_end())];
    let known: usize = gaps.iter().map(|(gap, _)| template.matches(gap).count()).sum();
    if template.matches("{{").count() > known {
        bail!("a page has a gap that nothing fills");
    }
    Ok(gaps.iter().fold(template.to_owned(), |text, (gap, filling)| text.replace(gap, filling)))
}

/// The markup of the first question, built as the hand-written page builds the others.
fn first(questions: &Value) -> Option<String> {
    let question = questions.get(0)?;
    let (name, title) = (question.get("name")?.as_str()?, question.get("title")?.as_str()?);
    let label = |(i, option): (usize, &Value)| {
        let option = option.as_str()?;
        Some(format!(r#"<label><input type="radio" name="{name}" value="{i}"> {option}</label>"#))
    };
    let labels: Option<String> = question.get("options")?.as_array()?.iter().enumerate().map(label).collect();
    Some(format!(r#"<legend><h1 tabindex="-1">{title}</h1></legend>{}"#, labels?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_with_enough_options_are_cut_to_three() {
        let line = |number: usize, options: usize| {
            let options: Vec<_> =
                (0..options).map(|place| json!({ "option": "q.o", "title": place })).collect();
            json!({ "question": format!("q{number}"), "title": "Q?", "options": options }).to_string()
        };
        let lines = |count: usize| (0..count).map(|number| line(number, 2 + number % 3)).collect::<Vec<_>>();
        // Of each three, the first has too few options.
        let found = questions(&lines(30).join("\n")).unwrap();
        let found = found.as_array().unwrap();
        assert_eq!(found.len(), 20);
        assert_eq!(
            (&found[0]["name"], &found[1]["name"], &found[2]["name"]),
            (&json!("q1"), &json!("q2"), &json!("q4"))
        );
        assert!(found.iter().all(|question| question["options"] == json!([0, 1, 2])), "{found:?}");
    }

    #[test]
    fn pages_get_the_questions_and_no_text_ends_their_script() {
        let questions = json!([{ "name": "a", "title": "A?", "options": ["</script>", "two", "three"] }]);
        let filled =
            fill("<fieldset>{{first}}</fieldset><script>{{questions}}</script>", &questions, "").unwrap();
        assert!(
            filled.contains(
                r#"<h1 tabindex="-1">A?</h1></legend><label><input type="radio" name="a" value="0">"#
            )
        );
        assert!(filled.contains(r#""options":["\u003c/script>","two","three"]"#), "{filled}");
        assert!(fill("{{other}}", &questions, "").is_err());
    }
}
