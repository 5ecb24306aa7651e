//! Joins and minifies the page's script, the embed script and the styles.
//! The page's script is one module: the border's list, the wasm's glue, the wasm itself as a string, and the boot code.

use anyhow::{Context as _, Result, bail};
use care_finder_core::settings::SETTINGS;

use super::literal::literal;
use super::{imports, twin};
use crate::tools::ESBUILD;
use crate::{environment, node};

/// Stands for the wasm while the rest is minified, so that no minifier re-writes the literal.
const WASM_PLACE: &str = "__CARE_FINDER_WASM__";

/// Stands for the words of the embed script, which are among all others, in crates/core/src/text.
const WORDS_PLACE: &str = "__CARE_FINDER_WORDS__";

/// Stands for the names of all settings, which are in crates/core/src/settings.rs.
const SETTINGS_PLACE: &str = "__CARE_FINDER_SETTINGS__";

/// The glue's own start can also download the wasm. Nothing may, and the code for it is bytes: under the same name
/// (`__wbg_init({ module_or_path: bytes })`) boot.js gets one that only compiles what it is given, asynchronously,
/// as Safari demands. The minifier drops the other. Where there is no WebAssembly, or it is refused, the twin takes
/// over, and until it is there boot.js shows the static card. The twin itself leads nowhere: nothing can go in a circle.
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

/// In the twin there is nothing to compile: boot.js hands over what the memory starts with.
const START_OF_TWIN: &str = "
async function __wbg_init({ module_or_path }) {
    return __wbg_finalize_init({ exports: withoutWebAssembly(__wbg_get_imports(), module_or_path) });
}
const isTrap = (error) => error instanceof Trap;
";

/// The scripts of the page and of its twin without WebAssembly.
pub(crate) struct Pages {
    pub(crate) page: String,
    pub(crate) twin: String,
}

pub(crate) fn pages(border: &str, glue: &str, boot: &str, wasm: &[u8]) -> Result<Pages> {
    let border = without_exports(border)?;
    let boot = without_exports(boot)?;
    let (wasm, glue) = imports::shortened(wasm, glue)?;
    let glue = closed(&glue)?;
    let twin = twin::of(&wasm, &glue)?;
    Ok(Pages {
        page: joined(&[&border, &glue, START, &boot], &wasm)?,
        twin: joined(&[&border, &glue, &twin.program, START_OF_TWIN, &boot], &twin.data)?,
    })
}

/// One module of all parts, in which `WASM` is `bytes`.
fn joined(parts: &[&str], bytes: &[u8]) -> Result<String> {
    let source = format!("const WASM = {WASM_PLACE};\n{}", parts.join("\n"));
    let script = minify(&source, &["--format=esm", "--tree-shaking=true"])?;
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

/// The embed script with the list of all settings, by which it tells them from other scripts' attributes.
pub(crate) fn with_settings(script: &str) -> Result<String> {
    if !script.contains(SETTINGS_PLACE) {
        bail!("care-finder.js must use {SETTINGS_PLACE}");
    }
    let names: Vec<_> = SETTINGS.iter().map(|setting| setting.name).collect();
    // A list of plain words is written alike in Rust and in JavaScript.
    Ok(script.replacen(SETTINGS_PLACE, &format!("{names:?}"), 1))
}

/// The script behind the first screen. A classic one, because a module waits for the whole document; so its one name is
/// there for the page's module, and no minifier may change it.
pub(crate) fn early(script: &str) -> Result<String> {
    let script = minify(script, &[])?;
    if !script.starts_with("const early=") || script.contains("</script") || script.contains("<!--") {
        bail!("early.js must be one constant `early` that can stand in the page");
    }
    Ok(script)
}

/// A classic script, wrapped so that it leaves no name behind and may be included twice. `words` is an object of its
/// words by language.
pub(crate) fn embed(border: &str, script: &str, words: &str) -> Result<String> {
    let script = without_exports(script)?;
    if !script.contains(WORDS_PLACE) {
        bail!("care-finder.js must use {WORDS_PLACE}");
    }
    let source = format!("{}\n{}\n", without_exports(border)?, script.replacen(WORDS_PLACE, words, 1));
    minify(&source, &["--format=iife", "--tree-shaking=true"])
}

pub(crate) fn style(css: &str) -> Result<String> {
    let style = minify(css, &["--loader=css"])?;
    if style.contains("url(") || style.contains("@import") {
        bail!("style.css refers to another file; the page's policy would refuse it");
    }
    Ok(style)
}

/// wasm-bindgen's module as a part of ours.
fn closed(glue: &str) -> Result<String> {
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

/// In one joined module nothing is exported; each file may stay a module of its own for an editor.
fn without_exports(source: &str) -> Result<String> {
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

fn minify(source: &str, arguments: &[&str]) -> Result<String> {
    let program = ESBUILD.program()?;
    let program = program.to_str().context("the cache folder's name is not UTF-8")?;
    let mut esbuild = environment::native_command(program);
    esbuild
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .args(arguments);
    Ok(node::pipe(&mut esbuild, source.as_bytes())?.trim().to_owned())
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
}
