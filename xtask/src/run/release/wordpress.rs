//! The plugin for WordPress: what is written by hand in packages/wordpress, the same files of the guide as in every other way
//! to get it, the version, and the template for translators. Which files WordPress wants is in its handbook for plugin developers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::files::UPLOADED;
use super::{Release, archive, pot, put, read};
use crate::ground::paths;

/// The name of the folder among WordPress's plugins, which is also the plugin's name there.
const NAME: &str = "care-finder";
/// Stands for the version in the files written by hand.
const VERSION: &str = "__CARE_FINDER_VERSION__";
/// WordPress reads the version in these files.
const VERSIONED: [&str; 3] = ["block.json", "care-finder.php", "readme.txt"];

pub(super) fn write(release: &Release) -> Result<()> {
    let staged = stage(release)?;
    let files = super::files(&staged)?.into_iter();
    let files: Vec<_> = files.map(|name| (format!("{NAME}/{name}"), staged.join(name))).collect();
    let name = format!("{NAME}-wordpress-{}.zip", release.version);
    put(release.folder, &name, &archive::zip(&files)?)?;
    fs::remove_dir_all(&staged).with_context(|| format!("cannot remove {}", staged.display()))
}

/// The plugin as a folder, for as long as packing takes.
fn stage(release: &Release) -> Result<PathBuf> {
    let source = paths::root().join("packages/wordpress");
    let staged = release.folder.join("wordpress");
    for folder in ["guide", "languages"] {
        let folder = staged.join(folder);
        fs::create_dir_all(&folder).with_context(|| format!("cannot write {}", folder.display()))?;
    }
    let names = super::files(&source)?;
    if let Some(name) = VERSIONED.iter().find(|name| !names.iter().any(|one| one == *name)) {
        bail!("packages/wordpress has no {name}");
    }
    let mut texts = Vec::new();
    for name in names {
        let text = text(&source.join(&name))?;
        if text.contains(VERSION) != VERSIONED.contains(&name.as_str()) {
            bail!("packages/wordpress/{name}: {VERSION} stands in {VERSIONED:?} and nowhere else");
        }
        put(&staged, &name, text.replace(VERSION, release.version).as_bytes())?;
        texts.push((name, text));
    }
    put(&staged.join("languages"), "care-finder.pot", pot::template(&texts)?.as_bytes())?;
    put(&staged, "license.txt", &read(&paths::root().join("LICENSE-MIT"))?)?;
    for name in UPLOADED {
        put(&staged.join("guide"), name, &read(&release.dist.join(name))?)?;
    }
    Ok(staged)
}

fn text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
