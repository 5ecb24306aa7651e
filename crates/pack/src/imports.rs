//! Gives the functions that the wasm imports short names, in the wasm and in the glue that passes them to it.
//! wasm-bindgen's own names end in sixteen hexadecimal digits, which no compression shortens. Nothing else is renamed.

use std::convert::Infallible;

use anyhow::{Context as _, Result, bail};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser};

pub(crate) fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut module, mut shortener) = (Module::new(), Shortener::default());
    shortener.parse_core_module(&mut module, Parser::new(0), wasm).context("the wasm cannot be read")?;
    let mut glue = glue.to_owned();
    for (place, name) in shortener.names.iter().enumerate() {
        let key = format!(" {name}: function");
        if glue.matches(&key).count() != 1 {
            bail!("the glue does not have the imported function {name} exactly once");
        }
        glue = glue.replace(&key, &format!(" {}: function", short(place)));
    }
    Ok((module.finish(), glue))
}

fn short(place: usize) -> String {
    format!("i{place}")
}

/// The imported names, in the order they appear.
#[derive(Default)]
struct Shortener {
    names: Vec<String>,
}

impl Reencode for Shortener {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            imports.import(import.module, &short(self.names.len()), kind);
            self.names.push(import.name.to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, TypeSection};
    use wasmparser::Payload;

    fn importing(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("m", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    fn imported(wasm: &[u8]) -> Vec<String> {
        let sections = Parser::new(0).parse_all(wasm).map(Result::unwrap);
        let imports = sections.filter_map(|payload| {
            if let Payload::ImportSection(section) = payload { Some(section.into_imports()) } else { None }
        });
        imports.flatten().map(|import| import.unwrap().name.to_owned()).collect()
    }

    #[test]
    fn the_wasm_and_the_glue_agree_on_the_new_names() {
        let wasm = importing(&["__wbg_a_0123456789abcdef", "__wbg_a_fedcba9876543210"]);
        let glue = "{\n __wbg_a_fedcba9876543210: function() { 2 },\n __wbg_a_0123456789abcdef: function() { 1 },\n}";
        let (wasm, glue) = shortened(&wasm, glue).unwrap();
        assert_eq!(imported(&wasm), ["i0", "i1"]);
        assert_eq!(glue, "{\n i1: function() { 2 },\n i0: function() { 1 },\n}");
    }

    #[test]
    fn a_function_that_the_glue_lacks_is_refused() {
        assert!(shortened(&importing(&["a"]), "{ b: function() {} }").is_err());
    }
}
