//! Packs trunk's release output into `care-finder.html`, one document that holds everything and loads nothing.
//! Trunk calls it after a release build. How the HTML, the policy and the string literal are written is in `pack/`.

mod csp;
mod data;
pub(crate) mod html;
mod imports;
mod literal;
mod scripts;
mod twin;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use csp::Kind;

use crate::tools::{BINARYEN, ESBUILD};
use crate::{environment, paths, tools};

pub(crate) fn run() -> Result<()> {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("trunk calls this after its release build; run `cargo xtask build`");
    };
    tools::setup(&[BINARYEN, ESBUILD])?;
    let static_files = paths::root().join("static");
    let border = read(&static_files.join("border.js"))?;
    let glue = read(&staging.join("care-finder.js"))?;
    let wasm_file = staging.join("care-finder_bg.wasm");
    let wasm = fs::read(&wasm_file).with_context(|| format!("cannot read {}", wasm_file.display()))?;

    let scripts = scripts::pages(&border, &glue, &read(&static_files.join("boot.js"))?, &wasm)?;
    let template = read(&paths::root().join("index.html"))?;
    let style = scripts::style(&read(&paths::root().join("src/style.css"))?)?;
    let first_screen = screens(&[])?;
    let next_screens = screens(&["next"])?;
    let early = scripts::early(&read(&static_files.join("early.js"))?)?;
    let filled = |script: &str, kind| {
        html::page(&html::Parts {
            template: &template,
            style: &style,
            first_screen: &first_screen,
            next_screens: &next_screens,
            early: &early,
            script,
            kind,
        })
    };
    let page = filled(&scripts.page, Kind::WebAssembly)?;
    let twin = filled(&scripts.twin, Kind::Twin)?;
    let embed = scripts::with_settings(&read(&static_files.join("care-finder.js"))?)?;
    let embed = scripts::embed(&border, &embed, &prerendered(&["words"])?)?;

    // Trunk moves what is left here to dist/: its own page and the separate files go.
    clear(&staging)?;
    write(&staging.join("care-finder.html"), page.as_bytes())?;
    write(&staging.join("care-finder-nowasm.html"), twin.as_bytes())?;
    write(&staging.join("care-finder.js"), embed.as_bytes())?;
    write(&staging.join("demo.html"), read(&static_files.join("demo.html"))?.as_bytes())?;
    write(&paths::packed_wasm(), &wasm)?;
    write(&paths::packed_glue(), glue.as_bytes())
}

/// Rendered by the same components, natively: there before the wasm is, and without it.
fn screens(arguments: &[&str]) -> Result<String> {
    let screens = prerendered(arguments)?;
    if !screens.contains("<main") {
        bail!("a prerendered screen has no <main>: {screens:?}");
    }
    Ok(screens.trim().to_owned())
}

fn prerendered(arguments: &[&str]) -> Result<String> {
    let mut cargo = environment::native_command("cargo");
    cargo.args(["run", "--quiet", "--bin", "prerender", "--features", "ssr", "--"]).args(arguments);
    let output = cargo.current_dir(paths::root()).output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("prerendering failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    String::from_utf8(output.stdout).context("what was prerendered is not UTF-8")
}

fn clear(folder: &Path) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
