//! What must be heard on every screen, whatever the wording: taken from the page's elements, and looked for in what is said.
//! Speaks to no reader itself.

use serde::Deserialize;

use care_finder::text::Language;

/// What the page contains, read from its elements without a screen reader.
#[derive(Debug, Deserialize)]
pub(super) struct Page {
    pub(super) kind: String,
    question: Option<String>,
    step: Option<String>,
    pub(super) error: Option<String>,
    options: Vec<(String, String, bool)>,
    changes: Vec<String>,
    new_tabs: Vec<String>,
    pictures: usize,
    languages: Vec<(String, String)>,
    language: String,
}

/// Texts with their spaces collapsed, as a reader speaks them.
pub(super) const PAGE: &str = r##"
    const text = (one) => one?.textContent.replace(/\s+/g, " ").trim() || null;
    const all = (selector, told) => Array.from(document.querySelectorAll(selector), told);
    const one = (selector) => text(document.querySelector(selector));
    return {
        kind: document.querySelector("main").dataset.screen,
        question: one("#question"), step: one("#progress"), error: one("#error"),
        options: all("main input", (input) => [input.type, text(input.labels[0]), input.checked]),
        changes: all("[data-question] dt", text),
        // Without what is only on paper.
        new_tabs: all("a[target=_blank]", (link) => {
            const copy = link.cloneNode(true);
            copy.querySelector(".address")?.remove();
            return text(copy);
        }),
        pictures: document.querySelectorAll("svg").length,
        languages: all("button[data-action=language]", (button) => [button.lang, text(button)]),
        language: document.querySelector(".care-finder").lang,
    };
"##;

pub(super) fn hold(page: &Page, said: &[String], words: &Language) {
    one_heading(page, said);
    crisis_lines_first(page, said);
    options_have_name_and_state(page, said);
    assert_eq!(page.language, words.code, "the guide's own language");
    let picture = |phrase: &str| phrase.strip_prefix("image, ").is_some_and(|name| !name.is_empty());
    assert_eq!(count(said, picture), page.pictures, "pictures with a name in {said:#?}");
    for (lang, name) in &page.languages {
        assert!(lang != words.code && !lang.is_empty(), "{name} is not marked as another language: {lang:?}");
        assert_eq!(count(said, |phrase| phrase == format!("button, {name}")), 1, "{name} in {said:#?}");
    }
    for change in &page.changes {
        let named = |phrase: &str| phrase.starts_with("button, ") && phrase.ends_with(change.as_str());
        assert_eq!(count(said, named), 1, "Change buttons that name {change:?} in {said:#?}");
    }
    for link in &page.new_tabs {
        let warned =
            |phrase: &str| phrase == format!("link, {link}") && phrase.contains(words.interface.new_tab);
        assert!(count(said, warned) > 0, "{link:?} does not say that it opens a new tab: {said:#?}");
    }
}

fn one_heading(page: &Page, said: &[String]) {
    let heading = |phrase: &str| phrase.starts_with("heading, ") && phrase.ends_with(", level 1");
    assert_eq!(count(said, heading), 1, "headings of level 1 in {said:#?}");
    if let Some(step) = &page.step {
        let tells = |phrase: &str| heading(phrase) && phrase.contains(step.as_str());
        assert_eq!(
            count(said, tells),
            1,
            "the heading, which gets the focus, does not say {step:?}: {said:#?}"
        );
    }
}

/// Before all other links; in an emergency they are in the screen itself, right after its heading.
fn crisis_lines_first(page: &Page, said: &[String]) {
    let start = if page.kind == "emergency" {
        said.iter().position(|phrase| phrase.starts_with("main, "))
    } else {
        Some(0)
    };
    let rest = said.iter().skip(start.expect("a main part"));
    let links: Vec<_> = rest.filter(|phrase| phrase.starts_with("link, ")).take(3).collect();
    for (link, number) in links.iter().zip(["911", "988", "988"]) {
        assert!(link.contains(number), "the first links are {links:?}");
    }
}

fn options_have_name_and_state(page: &Page, said: &[String]) {
    for (role, name, checked) in &page.options {
        let state = if *checked { "checked" } else { "not checked" };
        let expected = format!("{role}, {name}, {state}");
        // Between the two is the error, if there is one.
        let told = |phrase: &str| {
            let rest = phrase.strip_prefix(&format!("{role}, {name}, "));
            let rest = rest.map(|rest| match &page.error {
                Some(error) => rest.strip_prefix(&format!("{error}, ")).unwrap_or(rest),
                None => rest,
            });
            rest.is_some_and(|rest| rest == state || rest.starts_with(&format!("{state}, ")))
        };
        assert_eq!(count(said, told), 1, "{expected:?} in {said:#?}");
    }
    let Some(question) = &page.question else { return };
    let group = |phrase: &str| {
        let named = [format!("radiogroup, {question}"), format!("group, {question}")];
        named.iter().any(|name| phrase == name || phrase.starts_with(&format!("{name}, ")))
    };
    assert_eq!(count(said, group), 1, "a group called {question:?} in {said:#?}");
}

/// A question left open: the error is spoken at once.
pub(super) fn hold_for_error(page: &Page, heard: &[String], words: &Language) {
    let error = page.error.as_ref().expect("an error is shown");
    assert!(error.contains(words.interface.no_answer), "{error:?}");
    let first = page.options.first().map(|(role, name, _)| format!("{role}, {name}"));
    let first = first.expect("an option");
    let focused = |phrase: &String| phrase.starts_with(&first) && phrase.contains(error.as_str());
    assert!(heard.iter().any(focused), "no focus on {first:?} that says {error:?}: {heard:?}");
}

fn count(said: &[String], is: impl Fn(&str) -> bool) -> usize {
    said.iter().filter(|phrase| is(phrase)).count()
}
