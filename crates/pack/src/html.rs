//! The packed page's HTML: fills the places in index.html, and reads a page back as a browser would, to check it.
//! Where the parts come from is up to the caller.

use anyhow::{Context as _, Result, bail};
use html5gum::{DefaultEmitter, Error, Token, Tokenizer};

use crate::csp::{self, Kind};

/// What a page is made of.
pub struct Parts<'a> {
    /// index.html of the project, with its marks.
    pub template: &'a str,
    /// Minified.
    pub style: &'a str,
    /// Runs before anything is painted.
    pub looks: &'a str,
    /// The first screen in other languages, prerendered, each in a template.
    pub other_languages: &'a str,
    /// Prerendered.
    pub first_screen: &'a str,
    /// Runs as soon as the first screen is there.
    pub early: &'a str,
    /// Prerendered in all languages, each in a template.
    pub next_screens: &'a str,
    /// The big one, a module.
    pub script: &'a str,
    /// Decides what the policy allows.
    pub kind: Kind,
}

/// Starts the big script; everything before it is what the first screen needs.
pub(crate) const SCRIPT_TAG: &str = "<script type=\"module\">";

/// How many bytes of one of our pages the first screen needs; zero for any other file.
#[must_use]
pub fn first_screen(file: &[u8]) -> usize {
    file.windows(SCRIPT_TAG.len()).position(|bytes| bytes == SCRIPT_TAG.as_bytes()).unwrap_or(0)
}

/// The whole document.
///
/// # Errors
/// When the template lacks a place, or when the page would load anything or its policy does not fit it.
pub fn page(parts: &Parts<'_>) -> Result<String> {
    let policy = csp::policy(&[parts.looks, parts.early, parts.script], &[parts.style], parts.kind);
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let style = format!("<style>{}</style>", parts.style);
    // The settings of the page opened by itself: an operator writes them here, and the hashes stay true.
    let looks = format!(
        "<script type=\"application/json\" id=\"settings\">{{}}</script>\n<script>{}</script>",
        parts.looks
    );
    let early = format!("<script>{}</script>", parts.early);
    let script = format!("{SCRIPT_TAG}{}</script>", parts.script);
    let mut page = without_dev_part(parts.template)?;
    for (mark, text) in [
        ("policy", &*policy),
        ("style", &*style),
        ("looks", &*looks),
        ("other languages", parts.other_languages),
        ("first screen", parts.first_screen),
        ("early", &*early),
        ("next screens", parts.next_screens),
        ("script", &*script),
    ] {
        page = fill(&page, mark, text)?;
    }
    check(&page, parts.kind)?;
    Ok(page)
}

fn without_dev_part(template: &str) -> Result<String> {
    let (before, rest) = template.split_once("<!-- dev:").context("index.html has no `<!-- dev: ... -->`")?;
    let (_, after) = rest.split_once("<!-- /dev -->\n").context("index.html has no `<!-- /dev -->`")?;
    Ok(format!("{before}{after}"))
}

pub(crate) fn fill(page: &str, mark: &str, text: &str) -> Result<String> {
    let mark = format!("<!-- pack: {mark} -->");
    let (before, after) = page.split_once(&mark).with_context(|| format!("index.html has no `{mark}`"))?;
    Ok(format!("{before}{text}{after}"))
}

/// An element with its attributes and the text up to the next tag: for script and style, all of their text.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// The page's elements as the WHATWG tokenizer sees them.
pub(crate) fn elements(page: &str) -> Result<Vec<Element>> {
    let mut elements: Vec<Element> = Vec::new();
    let mut emitter = DefaultEmitter::default();
    // Tells script, style and title apart from ordinary elements, as a browser's tree builder does.
    emitter.naively_switch_states(true);
    let mut open = false;
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                open = true;
                elements.push(Element {
                    name: text(&tag.name)?,
                    attributes: tag
                        .attributes
                        .iter()
                        .map(|(name, value)| Ok((text(name)?, text(value)?)))
                        .collect::<Result<_>>()?,
                    text: String::new(),
                });
            }
            Token::String(string) => {
                if let Some(element) = elements.last_mut().filter(|_| open) {
                    element.text.push_str(&text(&string)?);
                }
            }
            // The wasm contains such characters. A browser keeps them as they are.
            Token::Error(error) if error.value == Error::ControlCharacterInInputStream => {}
            Token::Error(error) => bail!("the page is not clean HTML: {}", error.value),
            Token::EndTag(_) => open = false,
            Token::Comment(_) | Token::Doctype(_) => {}
        }
    }
    Ok(elements)
}

fn text(bytes: &[u8]) -> Result<String> {
    Ok(std::str::from_utf8(bytes).context("the page is not UTF-8")?.to_owned())
}

/// Refuses a page that would load anything, or whose policy does not fit its contents.
fn check(page: &str, kind: Kind) -> Result<()> {
    let elements = elements(page)?;
    loads_nothing(&elements)?;
    let ([looks, early, script], [style]) = (&*texts(&elements, "script"), &*texts(&elements, "style"))
    else {
        bail!("the packed page needs exactly three <script> and one <style>");
    };
    fits(&elements, &csp::policy(&[looks, early, script], &[*style], kind))
}

pub(crate) fn loads_nothing(elements: &[Element]) -> Result<()> {
    for element in elements {
        let name = &element.name;
        // An anchor links to another page; anything else that names an address loads it.
        let loads: &[&str] =
            if name == "a" { &[] } else { &["src", "srcset", "href", "data", "poster", "action"] };
        for attribute in loads.iter().chain(&["style", "background", "ping", "srcdoc"]) {
            if let Some(value) = element.attribute(attribute) {
                bail!(
                    "<{name} {attribute}=\"{value}\">: the packed page may load nothing and its policy allows no inline style"
                );
            }
        }
        if let Some((attribute, _)) = element.attributes.iter().find(|(name, _)| name.starts_with("on")) {
            bail!("<{name} {attribute}=...>: the page's policy allows no inline handler");
        }
    }
    Ok(())
}

/// The contents of all elements with this name. The settings of a page of its own, which have an id, are no script.
pub(crate) fn texts<'a>(elements: &'a [Element], name: &str) -> Vec<&'a str> {
    let found = elements.iter().filter(|element| element.name == name && element.attribute("id").is_none());
    found.map(|element| element.text.as_str()).collect()
}

pub(crate) fn fits(elements: &[Element], policy: &str) -> Result<()> {
    let is_policy = |element: &&Element| element.attribute("http-equiv") == Some("Content-Security-Policy");
    let written = elements.iter().find(is_policy).and_then(|element| element.attribute("content"));
    if written != Some(policy) {
        bail!("the page's policy does not fit its script and style as a browser reads them");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::literal::literal;

    const TEMPLATE: &str = include_str!("../../../index.html");

    fn parts<'a>(script: &'a str, first_screen: &'a str) -> Parts<'a> {
        Parts {
            template: TEMPLATE,
            style: "main{color:#123}",
            looks: "const looks=1",
            other_languages: "<template><main></main></template>",
            first_screen,
            early: "const early=1",
            next_screens: "<template><main></main></template>",
            script,
            kind: Kind::WebAssembly,
        }
    }

    #[test]
    fn a_browser_reads_back_the_very_script_style_and_policy() {
        let bytes: Vec<u8> = (0..=255_u8).chain(*b"</script><!--<script>\0\x001\r\n").collect();
        let script = format!("const WASM={};", literal(&bytes));
        let page = page(&parts(&script, "<main><h1>Hello</h1></main>")).unwrap();
        let elements = elements(&page).unwrap();
        let found = |name: &str| elements.iter().rfind(|element| element.name == name).unwrap();
        assert_eq!(found("script").text, script);
        assert_eq!(found("style").text, "main{color:#123}");
        let policy =
            elements.iter().find_map(|e| e.attribute("http-equiv").and(e.attribute("content"))).unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
        for text in ["const looks=1", "const early=1", &found("script").text, &found("style").text] {
            assert!(policy.contains(&csp::hash(text)), "{text}");
        }
    }

    #[test]
    fn nothing_of_the_dev_part_is_left() {
        let page = page(&parts("1", "<main></main>")).unwrap();
        assert!(!page.contains("trunk") && !page.contains("Trunk") && !page.contains("<!--"));
    }

    #[test]
    fn a_page_that_loads_something_is_refused() {
        for screen in [
            "<img src=\"https://example.org/a.png\">",
            "<link rel=stylesheet href=//example.org/a.css>",
            "<p style=\"color:red\">x</p>",
            "<p onclick=\"x()\">x</p>",
            "<script>1</script>",
        ] {
            assert!(page(&parts("1", screen)).is_err(), "{screen}");
        }
        assert!(page(&parts("1", "<a href=\"https://example.org/\">x</a>")).is_ok());
    }

    #[test]
    fn a_changed_script_no_longer_fits() {
        let page = page(&parts("let a=1", "<main></main>")).unwrap();
        assert!(check(&page, Kind::WebAssembly).is_ok());
        assert!(check(&page, Kind::Twin).is_err());
        assert!(check(&page.replace("let a=1", "let a=2"), Kind::WebAssembly).is_err());
        assert!(check(&page.replace("early=1", "early=2"), Kind::WebAssembly).is_err());
        assert!(check(&page.replace("looks=1", "looks=2"), Kind::WebAssembly).is_err());
    }
}
