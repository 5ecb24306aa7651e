//! Joins and minifies the page's scripts, the embed script and the styles.
//! The page's big script is one module: the wasm's glue, the wasm itself as a string, the copies and the boot code.

use anyhow::{Result, bail};

use crate::literal::literal;
use crate::{imports, twin};

/// Runs esbuild: takes its arguments and its input, and returns its output.
pub type Esbuild<'a> = &'a dyn Fn(&[&str], &str) -> Result<String>;

/// Runs binaryen's wasm2js, which turns a wasm into a JavaScript module.
pub type Wasm2js<'a> = &'a dyn Fn(&[u8]) -> Result<String>;

/// Placeholder for the wasm while the rest is minified, so that no minifier rewrites the literal.
const WASM_PLACE: &str = "__CARE_FINDER_WASM__";

/// Placeholder for the words of the embed script, which are kept with all others in crates/core/src/text.
const WORDS_PLACE: &str = "__CARE_FINDER_WORDS__";

/// Placeholder for the names of all settings, which are in crates/core/src/settings.rs.
const SETTINGS_PLACE: &str = "__CARE_FINDER_SETTINGS__";

/// Placeholder for the names of the settings that show before the WebAssembly is there.
const EARLY_PLACE: &str = "__CARE_FINDER_EARLY__";

/// The glue's own start can also download the wasm. Nothing may, and the code for it is dead weight: under the same
/// name (`__wbg_init({ module_or_path: bytes })`) boot.js gets a function that only compiles what it is given,
/// asynchronously, as Safari demands, and the minifier drops the other. Where WebAssembly is missing or refused, the
/// twin takes over; until it is there, boot.js shows the static card. The twin itself leads nowhere, so nothing can
/// go in a circle.
const START: &str = "
async function __wbg_init({ module_or_path }) {
    let ours;
    try {
        ours = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
    } catch (error) {
        window.location.replace(\"care-finder-nowasm.html\");
        throw error;
    }
    return __wbg_finalize_init(ours.instance, ours.module);
}
const isTrap = (error) => typeof WebAssembly === \"object\" && error instanceof WebAssembly.RuntimeError;
";

/// In the twin there is nothing to compile: boot.js passes what the memory starts with.
const START_OF_TWIN: &str = "
async function __wbg_init({ module_or_path }) {
    return __wbg_finalize_init({ exports: withoutWebAssembly(__wbg_get_imports(), module_or_path) });
}
const isTrap = (error) => error instanceof Trap;
";

/// What the page's script is made of.
pub struct Sources<'a> {
    /// wasm-bindgen's module.
    pub glue: &'a str,
    /// What that module starts.
    pub wasm: &'a [u8],
    /// static/frame/page.js.
    pub page: &'a str,
    /// static/bytes.js.
    pub bytes: &'a str,
    /// static/frame/boot.js.
    pub boot: &'a str,
    /// static/frame/copies.js.
    pub copies: &'a str,
}

/// The scripts of the page and of its twin without WebAssembly.
pub struct Pages {
    /// For care-finder.html.
    pub page: String,
    /// For care-finder-nowasm.html.
    pub twin: String,
}

/// Both scripts, minified, each with its bytes in it.
///
/// # Errors
/// When a part has a shape that the pinned tools do not give it, a tool fails, or the script could load something.
pub fn pages(sources: &Sources<'_>, esbuild: Esbuild<'_>, wasm2js: Wasm2js<'_>) -> Result<Pages> {
    // boot.js waits for the WebAssembly; of what stands below it, only functions exist by then.
    let ours = [sources.page, sources.boot, sources.copies, sources.bytes].map(without_exports);
    let ours = ours.into_iter().collect::<Result<Vec<_>>>()?.join("\n");
    let (wasm, glue) = imports::shortened(sources.wasm, sources.glue)?;
    let glue = closed(&glue)?;
    let twin = twin::of(&wasm, &glue, wasm2js)?;
    Ok(Pages {
        page: joined(&[&glue, START, &ours], &wasm, esbuild)?,
        twin: joined(&[&glue, &twin.program, START_OF_TWIN, &ours], &twin.data, esbuild)?,
    })
}

/// One module made of all parts, in which `WASM` is `bytes`.
fn joined(parts: &[&str], bytes: &[u8], esbuild: Esbuild<'_>) -> Result<String> {
    let source = format!("const WASM = {WASM_PLACE};\n{}", parts.join("\n"));
    let script = minify(&source, &["--format=esm", "--tree-shaking=true"], esbuild)?;
    for word in
        ["import.meta", "import(", "import ", "export ", "export{", "fetch(", "eval(", "</script", "<!--"]
    {
        if script.contains(word) {
            bail!("the page's script still has `{word}`");
        }
    }
    match script.split(WASM_PLACE).collect::<Vec<_>>().as_slice() {
        [before, after] => Ok(format!("{before}{}{after}", literal(bytes))),
        places => bail!("boot.js must use the constant WASM exactly once, not {} times", places.len() - 1),
    }
}

/// What the script in the page's head is made of.
pub struct Looks<'a> {
    /// static/border.js.
    pub border: &'a str,
    /// static/frame/looks.js.
    pub looks: &'a str,
    /// The names of the settings that it shows: a JavaScript list.
    pub early: &'a str,
}

/// The script in the page's head, with the border's list for all scripts that follow. A classic script, because a
/// module waits for the whole document; so no minifier may change its names.
///
/// # Errors
/// When it shows other settings than it should, or would end its own element.
pub fn looks(parts: &Looks<'_>, esbuild: Esbuild<'_>) -> Result<String> {
    shows_each(parts)?;
    let looks = filled(&without_exports(parts.looks)?, EARLY_PLACE, parts.early)?;
    let script = minify(&format!("{}\n{looks}\n", without_exports(parts.border)?), &[], esbuild)?;
    if script.contains("</script") || script.contains("<!--") {
        bail!("looks.js cannot stand in the page");
    }
    must_declare(&script, &["looks", "heard", "say", "TO_FRAME"])?;
    Ok(script)
}

/// A setting is early by its row; looks.js must know how it is then shown.
fn shows_each(parts: &Looks<'_>) -> Result<()> {
    for name in parts.early.split('"').skip(1).step_by(2) {
        if !parts.looks.contains(&format!("\n    {name}(value) {{")) {
            bail!(
                "data-{name} is marked early in crates/core/src/settings.rs; looks.js has no way to show it"
            );
        }
    }
    Ok(())
}

/// What the script behind the first screen is made of. The border is already in the head's script.
pub struct Early<'a> {
    /// static/frame/stage.js.
    pub stage: &'a str,
    /// static/frame/early.js.
    pub early: &'a str,
    /// static/frame/focus.js.
    pub focus: &'a str,
}

/// The script behind the first screen. A classic script, because a module waits for the whole document; so its names
/// are there for the page's module, and no minifier may change them.
///
/// # Errors
/// When a name that the module needs is missing, or it would end its own element.
pub fn early(parts: &Early<'_>, esbuild: Esbuild<'_>) -> Result<String> {
    let ours = [parts.stage, parts.early, parts.focus].map(without_exports);
    let script = minify(&ours.into_iter().collect::<Result<Vec<_>>>()?.join("\n"), &[], esbuild)?;
    if script.contains("</script") || script.contains("<!--") {
        bail!("early.js cannot stand in the page");
    }
    must_declare(&script, &["early", "stage"])?;
    Ok(script)
}

/// One declaration or several, as the minifier prefers.
fn must_declare(script: &str, names: &[&str]) -> Result<()> {
    for name in names {
        if ![" ", ",", ";"].iter().any(|before| script.contains(&format!("{before}{name}="))) {
            bail!("the page's module would not find `{name}`");
        }
    }
    Ok(())
}

/// What the embed script is made of.
pub struct Embed<'a> {
    /// static/border.js.
    pub border: &'a str,
    /// static/host/care-finder.js.
    pub script: &'a str,
    /// static/host/stage.js.
    pub stage: &'a str,
    /// Its words by language, a JavaScript object.
    pub words: &'a str,
    /// The names of all settings, by which it tells them from other scripts' attributes: a JavaScript list.
    pub settings: &'a str,
    /// The names of the settings that the frame shows at once.
    pub early: &'a str,
}

/// What the embed script keeps of each guide goes by shorter names: 85 bytes less. No property of a browser's objects that the
/// script uses is called so, and none that it says or is told.
const OF_A_GUIDE: &str = "--mangle-props=\
    ^(element|frame|box|card|staged|begun|fights|fills|attempt|told|stuck|dressed|address)$";

/// A classic script, wrapped so that it leaves no name behind and may be included twice.
///
/// # Errors
/// When the script has no place for its words or settings.
pub fn embed(parts: &Embed<'_>, esbuild: Esbuild<'_>) -> Result<String> {
    let mut script = without_exports(parts.script)?;
    for (place, text) in
        [(SETTINGS_PLACE, parts.settings), (EARLY_PLACE, parts.early), (WORDS_PLACE, parts.words)]
    {
        script = filled(&script, place, text)?;
    }
    // What is outside functions in stage.js is used by care-finder.js as soon as it runs.
    let source = [parts.border, parts.stage].map(without_exports).into_iter().collect::<Result<Vec<_>>>()?;
    let source = format!("{}\n{script}\n", source.join("\n"));
    minify(&source, &["--format=iife", "--tree-shaking=true", OF_A_GUIDE], esbuild)
}

fn filled(script: &str, place: &str, text: &str) -> Result<String> {
    if !script.contains(place) {
        bail!("there is no {place} in the script");
    }
    Ok(script.replacen(place, text, 1))
}

/// The page's one style.
///
/// # Errors
/// When it refers to another file.
pub fn style(css: &str, esbuild: Esbuild<'_>) -> Result<String> {
    let style = minify(css, &["--loader=css"], esbuild)?;
    if style.contains("url(") || style.contains("@import") {
        bail!("style.css refers to another file; the page's policy would refuse it");
    }
    Ok(style)
}

/// wasm-bindgen's module as a part of ours.
pub(crate) fn closed(glue: &str) -> Result<String> {
    if glue.lines().any(|line| line.starts_with("import ")) {
        bail!("the glue imports another file: a crate with inline JavaScript is in the graph");
    }
    let renamed = glue.replacen("async function __wbg_init(", "async function __wbg_downloading_init(", 1);
    if renamed == glue
        || !glue.contains("function __wbg_get_imports(")
        || !glue.contains("function __wbg_finalize_init(")
    {
        bail!("the glue has another shape than that of the pinned wasm-bindgen");
    }
    without_exports(&renamed)
}

/// The joined module exports nothing; for editors, each file is still a module of its own.
pub(crate) fn without_exports(source: &str) -> Result<String> {
    let mut lines = Vec::new();
    for line in source.lines() {
        if line.starts_with("export {") || line.starts_with("import ") {
            if !line.trim_end().ends_with(';') {
                bail!("an import or export must stand on one line: {line}");
            }
            continue;
        }
        lines.push(line.strip_prefix("export ").unwrap_or(line));
    }
    Ok(lines.join("\n"))
}

pub(crate) fn minify(source: &str, arguments: &[&str], esbuild: Esbuild<'_>) -> Result<String> {
    // Browsers of 2021; they may lack the newer parts of the style, but not of a script.
    let always = [
        "--minify",
        "--target=chrome92,firefox90,safari15",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
    ];
    Ok(esbuild(&[always.as_slice(), arguments].concat(), source)?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_and_imports_between_our_files_go() {
        let source = "import { A } from './border.js';\nexport const B = 1;\nexport { B, C as default };\nlet D = `\nexport`;";
        assert_eq!(without_exports(source).unwrap(), "const B = 1;\nlet D = `\nexport`;");
        assert!(without_exports("export {\n  A,\n};").is_err());
    }

    #[test]
    fn a_glue_that_loads_files_is_refused() {
        assert!(closed("import * as a from './snippets/a.js';").is_err());
        assert!(closed("function other() {}").is_err());
    }

    const EARLY: &str = include_str!("../../../static/frame/early.js");
    const LOOKS: &str = include_str!("../../../static/frame/looks.js");
    const FOCUS: &str = include_str!("../../../static/frame/focus.js");
    const PAGE: &str = include_str!("../../../static/frame/page.js");
    const STAGE: &str = include_str!("../../../static/frame/stage.js");
    const BOOT: &str = include_str!("../../../static/frame/boot.js");
    const COPIES: &str = include_str!("../../../static/frame/copies.js");
    const BORDER: &str = include_str!("../../../static/border.js");
    const BEFORE: &str = include_str!("../../../static/builder/before.js");
    const BUILDER: &str = include_str!("../../../static/builder/boot.js");
    const PREVIEW: &str = include_str!("../../../static/builder/preview.js");
    const BYTES: &str = include_str!("../../../static/bytes.js");

    /// No module system checks the stripped imports, so this does.
    #[test]
    fn our_files_use_all_that_they_import_and_their_neighbors_have_it() {
        let files = [(BOOT, 6), (COPIES, 1), (LOOKS, 1), (STAGE, 2), (EARLY, 2), (BUILDER, 4), (PREVIEW, 2)];
        for (file, imports) in files {
            let found: Vec<_> = file.lines().filter_map(|line| line.strip_prefix("import { ")).collect();
            assert_eq!(found.len(), imports);
            let body = without_exports(file).unwrap();
            let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
            let words: Vec<_> = code.flat_map(words).collect();
            for (names, from) in found.iter().map(|import| import.split_once(" } from ").unwrap()) {
                for name in names.split(", ") {
                    assert!(words.contains(&name), "{name} is not used");
                    assert!(has(from, name), "{from} has no {name}");
                }
            }
        }
    }

    fn has(from: &str, name: &str) -> bool {
        let (text, starts) = match from {
            "\"packer\";" => {
                return ["WASM", "__wbg_init", "isTrap", "mount", "fill", "GUIDE", "TWIN", "WALK"]
                    .contains(&name);
            }
            "\"../border.js\";" => (BORDER, "const "),
            "\"../bytes.js\";" => (BYTES, "export function "),
            "\"./looks.js\";" => (LOOKS, "const "),
            "\"./stage.js\";" => (STAGE, "const "),
            "\"./focus.js\";" => (FOCUS, "const "),
            "\"./page.js\";" => (PAGE, "export const "),
            "\"./before.js\";" => (BEFORE, "export function "),
            "\"./preview.js\";" => (PREVIEW, "export function "),
            "\"./copies.js\";" => (COPIES, "export function "),
            _ => panic!("{from} is not joined"),
        };
        let declared = text.lines().filter_map(|line| line.strip_prefix(starts)).map(|line| {
            let end = line.find(['=', '(']).unwrap_or(line.len());
            words(&line[..end])
        });
        declared.flatten().any(|word| word == name)
    }

    fn words(line: &str) -> impl Iterator<Item = &str> {
        line.split(|c: char| !(c.is_alphanumeric() || c == '_'))
    }

    #[test]
    fn a_setting_that_is_early_and_has_no_way_to_show_is_refused() {
        let parts = |early| Looks { border: BORDER, looks: LOOKS, early };
        assert!(shows_each(&parts(r#"["language", "theme", "accent"]"#)).is_ok());
        let error = shows_each(&parts(r#"["theme", "hours"]"#)).unwrap_err();
        assert!(error.to_string().starts_with("data-hours is marked early"), "{error}");
    }

    /// Otherwise it would not exist while boot.js waits.
    #[test]
    fn copies_js_holds_functions_only() {
        let outermost = COPIES.lines().filter(|line| !line.is_empty() && !line.starts_with([' ', '/', '}']));
        for line in outermost {
            assert!(
                ["import ", "export function ", "function "].iter().any(|start| line.starts_with(start)),
                "{line}"
            );
        }
    }
}
