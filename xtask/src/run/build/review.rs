//! Whether the rules in dist/ are reviewed; said after a build and in a release.
//! What makes them so is up to crates/review; which rules they are, packing has noted.

use std::fs;

use anyhow::{Context as _, Result};
use care_finder_review::{SignOff, Version, told};

use crate::ground::paths;

/// "Reviewed by" only where a sign-off covers exactly the rules that were built.
pub(crate) fn reviewed() -> Result<String> {
    let note = paths::packed_protocol();
    let note = fs::read_to_string(&note)
        .with_context(|| format!("{} is not there; run `cargo xtask build`", note.display()))?;
    Ok(told(&read()?, &version(&note)?))
}

pub(super) fn read() -> Result<Vec<SignOff>> {
    care_finder_review::read(&paths::signed())
}

fn version(note: &str) -> Result<Version> {
    let (version, fingerprint) =
        note.trim().split_once(' ').with_context(|| format!("{note:?} is no version and fingerprint"))?;
    Ok(Version { version: version.to_owned(), fingerprint: fingerprint.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Planted: one for the version that was built, one for another.
    #[test]
    fn only_a_sign_off_of_the_rules_that_were_built_makes_them_reviewed() {
        let folder = paths::target().join("review-test");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let built = version("1.2.0 00000000000000aa").unwrap();
        let line = |from: &std::path::Path| told(&care_finder_review::read(from).unwrap(), &built);
        let none = "Protocol 1.2.0 (00000000000000aa): not yet reviewed by a licensed clinician";
        assert_eq!(line(&folder), none);
        let sign = |name: &str, fingerprint: &str| {
            let text = format!(
                "name = \"A. Name\"\nlicense = \"MD, CA 1\"\ndate = \"2026-12-01\"\nversion = \"1.2.0\"\n\
                 fingerprint = \"{fingerprint}\"\nscope = \"all\"\nremarks = \"none\"\napproved = true\n"
            );
            fs::write(folder.join(name), text).unwrap();
        };
        sign("a.toml", "00000000000000ab");
        let other = "a.toml: A. Name, MD, CA 1, 2026-12-01: of version 1.2.0 (00000000000000ab): does not count for this one";
        assert_eq!(line(&folder), format!("{none}\n{other}"));
        sign("b.toml", "00000000000000aa");
        assert!(line(&folder).starts_with(
            "Protocol 1.2.0 (00000000000000aa): reviewed by A. Name (MD, CA 1) on 2026-12-01, scope: all\n"
        ));
        assert!(version("1.2.0").is_err());
    }
}
