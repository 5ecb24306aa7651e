//! `cargo xtask pack`, which trunk calls after a release build: reads the parts and writes the packed files in their place.
//! What is made of the parts is crates/pack's; here it gets the files' texts and the programs that it needs run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use care_finder_pack::csp::Kind;
use care_finder_pack::html;
use care_finder_pack::scripts::{self, Early, Embed, Sources};

use crate::bring::node;
use crate::bring::tools::{self, BINARYEN, ESBUILD};
use crate::ground::{environment, paths};

pub(crate) fn run() -> Result<()> {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("trunk calls this after its release build; run `cargo xtask build`");
    };
    tools::setup(&[BINARYEN, ESBUILD])?;
    let ours = |name: &str| read(&paths::root().join(name));
    let border = ours(paths::BORDER)?;
    let glue = read(&staging.join("care-finder.js"))?;
    let wasm_file = staging.join("care-finder_bg.wasm");
    let wasm = fs::read(&wasm_file).with_context(|| format!("cannot read {}", wasm_file.display()))?;

    let scripts = scripts::pages(
        &Sources {
            glue: &glue,
            wasm: &wasm,
            page: &ours("static/frame/page.js")?,
            boot: &ours("static/frame/boot.js")?,
            copies: &ours("static/frame/copies.js")?,
        },
        &esbuild,
        &wasm2js,
    )?;
    let template = ours("index.html")?;
    let style = scripts::style(&ours("src/style.css")?, &esbuild)?;
    let first_screen = screens(&[])?;
    let next_screens = screens(&["next"])?;
    let early = Early {
        border: &border,
        stage: &ours("static/frame/stage.js")?,
        early: &ours("static/frame/early.js")?,
    };
    let early = scripts::early(&early, &esbuild)?;
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
    let embed = Embed {
        border: &border,
        script: &ours("static/host/care-finder.js")?,
        stage: &ours("static/host/stage.js")?,
        words: &prerendered(&["words"])?,
        settings: &prerendered(&["settings"])?,
    };
    let embed = scripts::embed(&embed, &esbuild)?;

    // Trunk moves what is left here to dist/: its own page and the separate files go.
    clear(&staging)?;
    write(&staging.join("care-finder.html"), page.as_bytes())?;
    write(&staging.join("care-finder-nowasm.html"), twin.as_bytes())?;
    write(&staging.join("care-finder.js"), embed.as_bytes())?;
    write(&staging.join("demo.html"), ours("static/demo.html")?.as_bytes())?;
    write(&paths::packed_wasm(), &wasm)?;
    write(&paths::packed_glue(), glue.as_bytes())
}

fn esbuild(arguments: &[&str], text: &str) -> Result<String> {
    let program = ESBUILD.program()?;
    let program = program.to_str().context("the cache folder's name is not UTF-8")?;
    node::pipe(environment::native_command(program).args(arguments), text.as_bytes())
}

/// It reads and writes files only; what it wrote is left for `capabilities`.
fn wasm2js(wasm: &[u8]) -> Result<String> {
    let (from, to) = (paths::target().join("care-finder.twin.wasm"), paths::packed_twin());
    write(&from, wasm)?;
    let program = BINARYEN.programs()?.join("wasm2js");
    let mut wasm2js = environment::native_command(program.to_str().context("the cache folder is not UTF-8")?);
    let ran = wasm2js.arg("-Oz").arg(&from).arg("-o").arg(&to).output().context("cannot start wasm2js")?;
    if !ran.status.success() {
        bail!("wasm2js failed: {}", String::from_utf8_lossy(&ran.stderr).trim());
    }
    read(&to)
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
