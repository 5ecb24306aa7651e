//! The last part of a build: reads the parts and writes the packed files.
//! What is made of the parts is up to crates/pack; here it gets the files' texts, and the programs it needs are run.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use care_finder_pack::capabilities::{self, Packed};
use care_finder_pack::csp::Kind;
use care_finder_pack::scripts::{self, Early, Embed, Looks, Sources};
use care_finder_pack::{builder, html};

use super::wasm::Bound;
use crate::bring::node;
use crate::bring::tools::{BINARYEN, ESBUILD};
use crate::ground::{environment, paths};

/// Writes the packed files into `folder`, replacing everything there.
pub(super) fn into(folder: &Path, bound: &Bound, builder: &Bound) -> Result<()> {
    let ours = |name: &str| read(&paths::root().join(name));
    let border = ours(paths::BORDER)?;
    let bytes = ours("static/bytes.js")?;
    let scripts = scripts::pages(
        &Sources {
            glue: &bound.glue,
            wasm: &bound.wasm,
            page: &ours("static/frame/page.js")?,
            bytes: &bytes,
            boot: &ours("static/frame/boot.js")?,
            copies: &ours("static/frame/copies.js")?,
        },
        &esbuild,
        &wasm2js,
    )?;
    let template = ours("index.html")?;
    let style = scripts::style(&ours("src/style.css")?, &esbuild)?;
    let first_screen = screens(&[])?;
    let other_languages = prerendered(&["languages"])?;
    let next_screens = screens(&["next"])?;
    let early_settings = prerendered(&["early"])?;
    let looks = Looks { border: &border, looks: &ours("static/frame/looks.js")?, early: &early_settings };
    let looks = scripts::looks(&looks, &esbuild)?;
    let early = Early {
        stage: &ours("static/frame/stage.js")?,
        early: &ours("static/frame/early.js")?,
        focus: &ours("static/frame/focus.js")?,
    };
    let early = scripts::early(&early, &esbuild)?;
    let filled = |script: &str, kind| {
        html::page(&html::Parts {
            template: &template,
            style: &style,
            looks: &looks,
            other_languages: &other_languages,
            first_screen: &first_screen,
            early: &early,
            next_screens: &next_screens,
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
        early: &early_settings,
    };
    let embed = scripts::embed(&embed, &esbuild)?;
    // The builder may ask no more of the browser than the guide: it copies and saves without its WebAssembly.
    capabilities::granted(&Packed { wasm: &builder.wasm, glue: &builder.glue, twin: "" })
        .context("the builder")?;
    let builder = builder::page(
        &builder::Parts {
            template: &ours("crates/builder/index.html")?,
            style: &scripts::style(&ours("crates/builder/src/style.css")?, &esbuild)?,
            glue: &builder.glue,
            wasm: &builder.wasm,
            border: &border,
            bytes: &bytes,
            boot: &ours("static/builder/boot.js")?,
            before: &ours("static/builder/before.js")?,
            preview: &ours("static/builder/preview.js")?,
            walk: &ours("static/builder/walk.js")?,
            guide: &page,
            twin: &twin,
        },
        &esbuild,
    )?;

    clear(folder)?;
    write(&folder.join("care-finder.html"), page.as_bytes())?;
    write(&folder.join("care-finder-nowasm.html"), twin.as_bytes())?;
    write(&folder.join("care-finder.js"), embed.as_bytes())?;
    write(&folder.join("builder.html"), builder.as_bytes())?;
    write(&folder.join("demo.html"), ours("static/demo.html")?.as_bytes())?;
    write(&paths::packed_wasm(), &bound.wasm)?;
    write(&paths::packed_texts(), prerendered(&["texts"])?.as_bytes())?;
    write(&paths::packed_glue(), bound.glue.as_bytes())?;
    write(&paths::packed_protocol(), prerendered(&["protocol"])?.as_bytes())
}

fn esbuild(arguments: &[&str], text: &str) -> Result<String> {
    node::pipe(environment::native_command(ESBUILD.program()?).args(arguments), text.as_bytes())
}

/// It only reads and writes files; what it wrote is left for `capabilities`.
fn wasm2js(wasm: &[u8]) -> Result<String> {
    let (from, to) = (paths::target().join("care-finder.twin.wasm"), paths::packed_twin());
    write(&from, wasm)?;
    let mut wasm2js = environment::native_command(BINARYEN.programs()?.join("wasm2js"));
    let ran = wasm2js.arg("-Oz").arg(&from).arg("-o").arg(&to).output().context("cannot start wasm2js")?;
    if !ran.status.success() {
        bail!("wasm2js failed: {}", String::from_utf8_lossy(&ran.stderr).trim());
    }
    read(&to)
}

/// Rendered natively by the same components: there before the wasm is, and without it.
fn screens(arguments: &[&str]) -> Result<String> {
    let screens = prerendered(arguments)?;
    if !screens.contains("<main") {
        bail!("a prerendered screen has no <main>: {screens:?}");
    }
    Ok(screens.trim().to_owned())
}

fn prerendered(arguments: &[&str]) -> Result<String> {
    let mut prerender = environment::native_command(paths::program("prerender")?);
    let output = prerender.args(arguments).output().context("cannot start what renders the first screens")?;
    if !output.status.success() {
        bail!("prerendering failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    String::from_utf8(output.stdout).context("what was prerendered is not UTF-8")
}

fn clear(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot write {}", folder.display()))?;
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
