//! `wasm-bindgen`, built from its own library: writes the JavaScript that starts a wasm, and the wasm that fits it.
//! Takes what trunk and `cargo xtask build` pass and nothing else; the real program's other abilities are not here.

#![expect(clippy::print_stdout, reason = "trunk reads the version there")]

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--version") {
        println!("wasm-bindgen {}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let asked = Asked::read(&arguments)?;
    Bindgen::new()
        .web(true)?
        .typescript(false)
        // As the real program does: the script can also find its wasm by itself, which trunk's page relies on.
        .omit_default_module_path(false)
        .input_path(asked.wasm)
        .out_name(&asked.name)
        .generate(asked.folder)
}

#[derive(Debug, PartialEq)]
struct Asked {
    wasm: PathBuf,
    folder: PathBuf,
    name: String,
}

impl Asked {
    fn read(arguments: &[String]) -> Result<Self> {
        let (mut wasm, mut folder, mut name) = (None, None, None);
        let (mut web, mut no_typescript) = (false, false);
        for argument in arguments {
            match argument.split_once('=') {
                Some(("--out-dir", value)) => folder = Some(value.into()),
                Some(("--out-name", value)) => name = Some(value.to_owned()),
                Some(("--target", "web")) => web = true,
                None if argument == "--no-typescript" => no_typescript = true,
                None | Some(_) if !argument.starts_with('-') && wasm.is_none() => {
                    wasm = Some(argument.into());
                }
                None | Some(_) => bail!("only what trunk passes is understood, and not `{argument}`"),
            }
        }
        if !(web && no_typescript) {
            bail!("only `--target=web --no-typescript` is there");
        }
        Ok(Self {
            wasm: wasm.context("no wasm is named")?,
            folder: folder.context("no --out-dir=")?,
            name: name.context("no --out-name=")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str) -> Result<Asked> {
        Asked::read(&arguments.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn what_trunk_passes_is_understood_and_nothing_else() {
        let trunk = "--target=web --out-dir=/a=b/release --out-name=care-finder /a=b/care-finder.wasm --no-typescript";
        let asked = read(trunk).unwrap();
        assert_eq!(asked.folder, PathBuf::from("/a=b/release"));
        assert_eq!(asked.wasm, PathBuf::from("/a=b/care-finder.wasm"));
        assert_eq!(asked.name, "care-finder");
        for unknown in ["--target=no-modules", "--keep-debug", "--weak-refs", "two.wasm"] {
            assert!(read(&format!("{trunk} {unknown}")).is_err(), "{unknown}");
        }
        for left_out in trunk.split(' ') {
            assert!(read(&trunk.replace(left_out, "").replace("  ", " ")).is_err(), "{left_out}");
        }
    }
}
