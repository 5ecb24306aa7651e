//! What the shipped wasm, and the twin made from it, may ask of the browser: their imported functions, compared with
//! a list. Some are refused even when they are in that list. Where the list is kept is up to the caller.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail};
use wasmparser::{Parser, Payload};

/// Ways for an answer to leave the page or to stay behind on the machine: never allowed, whatever the list says. In lower case.
const REFUSED: [&str; 24] = [
    "fetch",
    "xmlhttprequest",
    "websocket",
    "webtransport",
    "rtcpeer",
    "eventsource",
    "beacon",
    "storage",
    "indexeddb",
    "cookie",
    "caches",
    "history",
    "pushstate",
    "replacestate",
    "postmessage",
    "broadcastchannel",
    "messagechannel",
    "messageport",
    "worker",
    ".open(",
    "_open_",
    "import(",
    "eval(",
    "clipboard",
];

/// What packing left for this check; the page itself holds it only in minified form.
pub struct Packed<'a> {
    /// The wasm as wasm-bindgen left it.
    pub wasm: &'a [u8],
    /// wasm-bindgen's module.
    pub glue: &'a str,
    /// The twin's program, as wasm2js wrote it.
    pub twin: &'a str,
}

/// The names of all functions that the wasm imports, sorted.
///
/// # Errors
/// When one of them, or anything the twin names, is refused; the message then names each.
pub fn granted(packed: &Packed<'_>) -> Result<BTreeSet<String>> {
    let all = imports(packed.wasm)?;
    let count = all.len();
    let imports: BTreeSet<String> = all.into_iter().collect();
    let mut refused = refused(&imports, packed.glue)?;
    refused.extend(refused_twin(packed.twin, count));
    if !refused.is_empty() {
        bail!("the wasm or its twin can reach what it never may:\n{}", refused.join("\n"));
    }
    Ok(imports)
}

/// What is gone and what is new, one line each.
#[must_use]
pub fn difference(committed: &BTreeSet<String>, found: &BTreeSet<String>) -> Vec<String> {
    let gone = committed.difference(found).map(|import| format!("- {import}"));
    gone.chain(found.difference(committed).map(|import| format!("+ {import}"))).collect()
}

/// Without their hashes: some then have the same name.
fn imports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                found.push(format!("{} {}", import.module, without_hash(import.name)));
            }
        }
    }
    Ok(found)
}

/// wasm-bindgen ends a name with 16 hexadecimal digits that change with every version of the crates.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((start, hash)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

fn refused(imports: &BTreeSet<String>, glue: &str) -> Result<Vec<String>> {
    // Closed with an underscore, so that a word at the end of the name matches like one inside it.
    let mut found: Vec<String> =
        imports.iter().filter_map(|import| complaint(import, &format!("{import}_"))).collect();
    // A harmless name can hide a refused function, so their code in the glue is checked too.
    let (_, rest) =
        glue.split_once("function __wbg_get_imports(").context("the glue has no __wbg_get_imports")?;
    let (bodies, _) = rest.split_once("\n}\n").context("__wbg_get_imports has no end")?;
    found.extend(bodies.lines().filter_map(|line| complaint(line.trim(), line)));
    Ok(found)
}

/// What is refused in the twin's program: a refused word, or a function of the glue that the wasm does not import.
/// The twin calls these by the short names that packing gave them (imports.rs).
fn refused_twin(program: &str, imports: usize) -> Vec<String> {
    let mut found: Vec<String> = program.lines().filter_map(|line| complaint(line.trim(), line)).collect();
    for line in program.lines() {
        let Some((_, name)) = line.split_once(" = $_care_finder_bg_js.") else { continue };
        let place =
            name.trim_end_matches(';').strip_prefix('i').and_then(|place| place.parse::<usize>().ok());
        if place.is_none_or(|place| place >= imports) {
            found.push(format!("not imported by the wasm: {line}"));
        }
    }
    found
}

fn complaint(shown: &str, text: &str) -> Option<String> {
    let text = text.to_lowercase();
    REFUSED.iter().find(|word| text.contains(**word)).map(|word| format!("{word:?} in: {shown}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str =
        "function __wbg_get_imports() {\n    return { a: function() { BODY } };\n}\nfetch(1);\n";

    fn of(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| format!("./care-finder_bg.js {name}")).collect()
    }

    /// A wasm module that imports one function, written by hand: type `() -> ()`, import `m.__wbg_a_0123456789abcdef`.
    #[test]
    fn imports_are_read_and_lose_their_hash() {
        let name = b"__wbg_a_0123456789abcdef";
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02".to_vec();
        wasm.push(u8::try_from(name.len()).unwrap() + 6);
        wasm.extend(b"\x01\x01m");
        wasm.push(u8::try_from(name.len()).unwrap());
        wasm.extend(name);
        wasm.extend(b"\0\0");
        assert_eq!(imports(&wasm).unwrap(), ["m __wbg_a"]);
    }

    #[test]
    fn words_are_refused_in_names_and_in_bodies() {
        let clean = of(&["__wbg_addEventListener", "__wbindgen_string_new", "__wbg_openable"]);
        assert!(refused(&clean, GLUE).unwrap().is_empty());
        for name in ["__wbg_fetch", "__wbg_localStorage", "__wbg_open", "__wbg_sendBeacon", "__wbg_setcookie"]
        {
            assert_eq!(refused(&of(&[name]), GLUE).unwrap().len(), 1, "{name}");
        }
        for body in ["a.open(b)", "document.cookie = a", "new XMLHttpRequest()"] {
            assert_eq!(refused(&clean, &GLUE.replace("BODY", body)).unwrap().len(), 1, "{body}");
        }
    }

    #[test]
    fn the_twin_may_call_what_the_wasm_may_and_name_nothing_refused() {
        let program =
            " var fimport$0 = $_care_finder_bg_js.i0;\n var fimport$1 = $_care_finder_bg_js.i1;\n a(Math);";
        assert!(refused_twin(program, 2).is_empty());
        assert_eq!(refused_twin(program, 1).len(), 1);
        assert_eq!(refused_twin(&program.replace(".i1;", ".more;"), 2).len(), 1);
        assert_eq!(refused_twin(&program.replace("Math", "localStorage"), 2).len(), 1);
    }

    #[test]
    fn a_difference_names_both_sides() {
        assert_eq!(
            difference(&of(&["a", "b"]), &of(&["b", "c"])),
            ["- ./care-finder_bg.js a", "+ ./care-finder_bg.js c"]
        );
    }
}
