//! `care-finder-cli review`: what the sign-offs in a folder amount to for this program's protocol.
//! How that is decided is in crates/review; the form is written by kit.rs.

use std::path::Path;

use anyhow::Result;
use care_finder_core::protocol::{PROTOCOL, fingerprint};
use care_finder_review::{Version, read, told};

/// Prints it.
pub(crate) fn run(folder: &Path) -> Result<()> {
    crate::output::give(None, &format!("{}\n", told(&read(folder)?, &this())))
}

fn this() -> Version {
    Version { version: PROTOCOL.version.to_owned(), fingerprint: format!("{:016x}", fingerprint()) }
}

#[cfg(test)]
mod tests {
    use care_finder_review::state;

    use super::*;

    #[test]
    fn the_protocol_says_of_itself_what_the_sign_offs_in_the_tree_amount_to() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/review/signed"));
        assert_eq!(
            PROTOCOL.review,
            state(&read(folder).unwrap(), &this()),
            "`review` in crates/core/src/protocol.rs must say what docs/review/signed says"
        );
    }
}
