//! Packs the builder: one sealed page like the guide's, with the guide's two pages in it as texts, to show and to
//! download. What is in those pages is decided elsewhere (html.rs, scripts.rs).

use anyhow::{Context as _, Result, bail};

use crate::csp::{self, Kind};
use crate::html::{elements, fill, fits, loads_nothing, texts};
use crate::literal::literal;
use crate::scripts::{Esbuild, closed, minify, without_exports};
use crate::{html, imports};

/// Placeholders for what no minifier may rewrite.
const WASM_PLACE: &str = "__CARE_FINDER_WASM__";
const GUIDE_PLACE: &str = "__CARE_FINDER_GUIDE__";
const TWIN_PLACE: &str = "__CARE_FINDER_TWIN__";
const WALK_PLACE: &str = "__CARE_FINDER_WALK__";

/// Where a page of its own keeps its settings; nothing else in it may look like this.
const SETTINGS: &str = "id=\"settings\">{}<";

/// Without a way to download anything, as in the guide's own page (scripts.rs); there is nowhere else for this one to go.
const START: &str = "
async function __wbg_init({ module_or_path }) {
    const ours = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
    return __wbg_finalize_init(ours.instance, ours.module);
}
";

/// What the builder is made of.
pub struct Parts<'a> {
    /// crates/builder/index.html, with its marks.
    pub template: &'a str,
    /// Minified.
    pub style: &'a str,
    /// wasm-bindgen's module.
    pub glue: &'a str,
    /// What that module starts.
    pub wasm: &'a [u8],
    /// static/border.js.
    pub border: &'a str,
    /// static/bytes.js.
    pub bytes: &'a str,
    /// static/builder/boot.js.
    pub boot: &'a str,
    /// static/builder/before.js.
    pub before: &'a str,
    /// static/builder/preview.js.
    pub preview: &'a str,
    /// static/builder/walk.js.
    pub walk: &'a str,
    /// care-finder.html.
    pub guide: &'a str,
    /// care-finder-nowasm.html.
    pub twin: &'a str,
}

/// The whole document.
///
/// # Errors
/// When a part has an unexpected shape, a tool fails, or the page would load anything.
pub fn page(parts: &Parts<'_>, esbuild: Esbuild<'_>) -> Result<String> {
    for page in [parts.guide, parts.twin] {
        if page.matches(SETTINGS).count() != 1 {
            bail!("the guide's page has no one place for settings");
        }
    }
    let walk = minify(parts.walk, &["--format=iife"], esbuild)?;
    let script = script(parts, &walk, esbuild)?;
    // A frame without an address inherits this page's policy, so what may run in the preview must be in it.
    let guide = elements(parts.guide)?;
    let scripts = [&[script.as_str(), &walk], &*texts(&guide, "script")].concat();
    let styles = [&[parts.style], &*texts(&guide, "style")].concat();
    let policy = csp::policy(&scripts, &styles, Kind::WebAssembly);

    let mut page = parts.template.to_owned();
    for (mark, text) in [
        ("policy", format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")),
        ("style", format!("<style>{}</style>", parts.style)),
        ("script", format!("{}{script}</script>", html::SCRIPT_TAG)),
    ] {
        page = fill(&page, mark, &text)?;
    }
    let read = elements(&page)?;
    loads_nothing(&read)?;
    if (texts(&read, "script"), texts(&read, "style")) != (vec![script.as_str()], vec![parts.style]) {
        bail!("a browser would read another script or style in builder.html than was meant");
    }
    fits(&read, &policy)?;
    Ok(page)
}

fn script(parts: &Parts<'_>, walk: &str, esbuild: Esbuild<'_>) -> Result<String> {
    let (wasm, glue) = imports::shortened(parts.wasm, parts.glue)?;
    let ours = [parts.border, parts.bytes, parts.before, parts.preview, parts.boot].map(without_exports);
    let ours = ours.into_iter().collect::<Result<Vec<_>>>()?.join("\n");
    let source = format!(
        "const WASM = {WASM_PLACE};\nconst GUIDE = {GUIDE_PLACE};\nconst TWIN = {TWIN_PLACE};\nconst WALK = {WALK_PLACE};\n\
         {}{START}{ours}",
        closed(&glue)?
    );
    let mut script = minify(&source, &["--format=esm", "--tree-shaking=true"], esbuild)?;
    for word in ["import.meta", "import(", "import ", "export ", "export{", "fetch(", "eval("] {
        if script.contains(word) {
            bail!("the builder's script still has `{word}`");
        }
    }
    for (place, text) in [
        (WASM_PLACE, literal(&wasm)),
        (WALK_PLACE, quoted(walk)?),
        (TWIN_PLACE, quoted(parts.twin)?),
        (GUIDE_PLACE, quoted(parts.guide)?),
    ] {
        let (before, after) =
            script.split_once(place).with_context(|| format!("there is no {place} in the script"))?;
        if after.contains(place) {
            bail!("the builder's script has {place} more than once");
        }
        script = format!("{before}{text}{after}");
    }
    Ok(script)
}

/// A text as a JavaScript literal that may stand inside an HTML script element. The guide's pages contain nothing
/// that a browser would read as another character (literal.rs); a carriage return or a NUL would be one.
fn quoted(text: &str) -> Result<String> {
    if text.contains(['\r', '\0']) {
        bail!("a text for builder.html holds a letter that a browser would change");
    }
    let escaped = text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    // `<script` inside `<!--` would hide the end of the element.
    Ok(format!("`{}`", escaped.replace("</", "<\\/").replace("<!--", "<\\!--")))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use super::*;

    const TEMPLATE: &str = include_str!("../../builder/index.html");

    /// Only JavaScript itself can say.
    fn evaluated(literal: &str) -> String {
        let mut node = Command::new("node");
        node.args(["--input-type=module", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut node = node.spawn().expect("this test needs Node");
        node.stdin.take().unwrap().write_all(format!("process.stdout.write({literal})").as_bytes()).unwrap();
        String::from_utf8(node.wait_with_output().unwrap().stdout).unwrap()
    }

    #[test]
    fn a_page_comes_back_from_its_literal_and_ends_no_element() {
        let text = "<!--<script>`${1}\\n\\`</script></SCRIPT>\u{1}é$&\u{fffd}";
        let literal = quoted(text).unwrap();
        assert!(!literal.to_lowercase().contains("</script") && !literal.contains("<!--"));
        assert_eq!(evaluated(&literal), text);
        assert!(quoted("a\rb").is_err());
    }

    const GLUE: &str =
        "function __wbg_get_imports() {}\nfunction __wbg_finalize_init() {}\nasync function __wbg_init(";
    const WASM: &[u8] = b"\0asm\x01\0\0\0";
    const GUIDE: &str = "<!doctype html><meta charset=\"utf-8\"><style>a{}</style><script type=\"application/json\" id=\"settings\">{}</script>\
                         <script>looks</script><script type=\"module\">`</`</script>";

    fn parts(guide: &str) -> Parts<'_> {
        Parts {
            template: TEMPLATE,
            style: "b{}",
            glue: GLUE,
            wasm: WASM,
            border: "",
            bytes: "",
            boot: "",
            before: "",
            preview: "",
            walk: "walk",
            guide,
            twin: GUIDE,
        }
    }

    #[test]
    fn what_the_preview_runs_is_in_the_policy() {
        let plain = |_: &[&str], text: &str| Ok(text.to_owned());
        let page = page(&parts(GUIDE), &plain).unwrap();
        for text in ["looks", "`</`", "walk", "a{}", "b{}"] {
            assert!(page.contains(&csp::hash(text)), "{text}");
        }
        assert!(!page.contains(&csp::hash("{}")), "the settings are no script");
    }

    #[test]
    fn a_guide_without_a_place_for_settings_is_refused() {
        let plain = |_: &[&str], text: &str| Ok(text.to_owned());
        assert!(page(&parts("<!doctype html>"), &plain).is_err());
        assert!(page(&parts(&format!("{GUIDE}{GUIDE}")), &plain).is_err());
    }
}
