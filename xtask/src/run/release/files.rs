//! The files for any web server: a folder with all of them and their compressed copies, and a zip with only the files that
//! every host takes. What a server should do with them is in docs/hosting.md.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{BUILDER, EMBED, Release, SUMS, archive, put, read, sums};
use crate::bring::node;
use crate::ground::paths;
use crate::run::size;

/// The name of the release's folder, and of the folder on a site.
const NAME: &str = "care-finder";

/// What a site needs. The demonstration page is not part of it: it shows a made-up center.
pub(super) const UPLOADED: [&str; 3] = ["care-finder.html", "care-finder-nowasm.html", EMBED];

pub(super) const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

pub(super) fn folder(release: &Path) -> PathBuf {
    release.join(NAME)
}

pub(super) fn write(release: &Release) -> Result<()> {
    let folder = folder(release.folder);
    fs::create_dir_all(&folder).with_context(|| format!("cannot write {}", folder.display()))?;
    for name in super::files(release.dist)?.iter().filter(|name| *name != BUILDER) {
        let bytes = read(&release.dist.join(name))?;
        // Servers send the copies as they are, and spend no time on compressing.
        put(&folder, &format!("{name}.br"), &size::brotli(&bytes)?)?;
        put(&folder, &format!("{name}.gz"), &node::gzip(&bytes)?)?;
        put(&folder, name, &bytes)?;
    }
    put(&folder, SUMS, sums(&folder)?.as_bytes())?;
    let uploaded = UPLOADED.map(|name| (format!("{NAME}/{name}"), folder.join(name)));
    let licenses = LICENSES.map(|name| (format!("{NAME}/{name}"), paths::root().join(name)));
    let zip = archive::zip(&uploaded.into_iter().chain(licenses).collect::<Vec<_>>())?;
    put(release.folder, &format!("{NAME}-{}.zip", release.version), &zip)
}
