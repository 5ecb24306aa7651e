//! The same program for browsers that have no WebAssembly: binaryen's wasm2js turns it into JavaScript.
//! Owns the shape of that JavaScript as part of the page's script; which page it goes into is up to `scripts`.

use anyhow::{Context as _, Result, bail};

use crate::data;

/// What takes the place of the WebAssembly in the page's script.
pub(crate) struct Twin {
    /// A function `withoutWebAssembly(imports, data)` that returns what the WebAssembly would export.
    pub(crate) program: String,
    /// What the memory holds at the start. Left as base64 inside the program, as wasm2js writes it, it would add 9 KB.
    pub(crate) data: Vec<u8>,
}

/// `wasm2js` runs that program on a wasm.
pub(crate) fn of(wasm: &[u8], glue: &str, wasm2js: &dyn Fn(&[u8]) -> Result<String>) -> Result<Twin> {
    let (code, data) = data::apart(wasm)?;
    Ok(Twin { program: function(&wasm2js(&code)?, &views(glue)?, data.start)?, data: data.bytes })
}

/// wasm2js writes a module of its own; here it becomes a function that is passed what the module would import.
fn function(module: &str, views: &str, start_of_data: usize) -> Result<String> {
    let (glue, path) = import(module)?;
    let kept = |line: &&str| !line.starts_with("import ") && !line.starts_with("export var ");
    let mut body = module.lines().filter(kept).fold(String::new(), |body, line| body + line + "\n");
    let memory = "\n var HEAPU8 = new Uint8Array(buffer);\n";
    let grown = "\n   buffer = newBuffer;\n";
    for (found, instead) in [
        ("throw new Error('abort')", "throw new Trap()".to_owned()),
        (memory, format!("{memory} HEAPU8.set(data, {start_of_data});\n")),
        // WebAssembly's memory detaches its old buffer when it grows, which is how the glue sees that its views are
        // stale. Here the old buffer lives on, and the glue would keep reading and writing one that nobody uses any more.
        (grown, format!("{grown}   {views} = null;\n")),
    ] {
        if body.matches(found).count() != 1 {
            bail!("wasm2js writes modules in another shape than that of the pinned binaryen: no {found:?}");
        }
        body = body.replacen(found, &instead, 1);
    }
    Ok(format!(
        "class Trap extends Error {{}}\n\
         function withoutWebAssembly(imports, data) {{\nconst {glue} = imports[{path}];\n{body}return retasmFunc;\n}}\n"
    ))
}

/// The glue's views of the memory, to be set together: `cachedDataViewMemory0 = cachedUint8ArrayMemory0`.
fn views(glue: &str) -> Result<String> {
    let view = |line: &'_ str| {
        Some(line.strip_prefix("let ")?.strip_suffix("Memory0 = null;")?.to_owned() + "Memory0")
    };
    let views: Vec<String> = glue.lines().filter_map(view).collect();
    if views.is_empty() {
        bail!("the glue keeps its views of the memory in another way than that of the pinned wasm-bindgen");
    }
    Ok(views.join(" = "))
}

/// The name in the module, and the file in quotes, of the one thing it imports: the glue.
fn import(module: &str) -> Result<(&str, &str)> {
    let mut imports = module.lines().filter_map(|line| line.strip_prefix("import "));
    let (Some(import), None) = (imports.next(), imports.next()) else {
        bail!("wasm2js imports not just from the glue");
    };
    let named = import.strip_prefix("* as ").and_then(|rest| rest.strip_suffix(';'));
    named
        .and_then(|named| named.split_once(" from "))
        .with_context(|| format!("wasm2js imports in another way: {import}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = "import * as $glue from './glue.js';

function wasm2js_trap() { throw new Error('abort'); }

function asmFunc(imports) {
 var HEAPU8 = new Uint8Array(buffer);
 function grow() {
   buffer = newBuffer;
   bufferView = HEAPU8;
 }
}
var retasmFunc = asmFunc({
  \"./glue.js\": $glue,
});
export var mount = retasmFunc.mount;
";

    #[test]
    fn a_module_becomes_a_function() {
        let function = function(MODULE, "view", 1024).unwrap();
        assert!(function.contains("const $glue = imports['./glue.js'];"), "{function}");
        assert!(function.contains("HEAPU8.set(data, 1024);"), "{function}");
        assert!(function.contains("   buffer = newBuffer;\n   view = null;\n"), "{function}");
        assert!(function.ends_with("return retasmFunc;\n}\n") && !function.contains("export"), "{function}");
    }

    #[test]
    fn another_shape_is_refused() {
        assert!(function("", "view", 0).is_err());
        for line in MODULE.lines().filter(|line| line.contains("glue.js'") || line.contains("uffer = ")) {
            assert!(function(&MODULE.replacen(line, "", 1), "view", 0).is_err(), "{line}");
        }
    }

    #[test]
    fn every_view_of_the_glue_is_known() {
        let glue =
            "let cachedDataViewMemory0 = null;\nlet other = null;\nlet cachedUint8ArrayMemory0 = null;\n";
        assert_eq!(views(glue).unwrap(), "cachedDataViewMemory0 = cachedUint8ArrayMemory0");
        assert!(views("let other = null;").is_err());
    }
}
