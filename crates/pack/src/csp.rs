//! The page's content security policy: hashes and no origin at all, so nothing can be fetched or sent.
//! The one place where the policy is written.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// `scripts` and `styles` are the exact texts between their elements' tags. Only a page that has WebAssembly may compile it.
#[must_use]
pub fn policy(scripts: &[&str], styles: &[&str], kind: Kind) -> String {
    let compile = match kind {
        Kind::WebAssembly => " 'wasm-unsafe-eval'",
        Kind::Twin => "",
    };
    let hashes = |texts: &[&str]| -> String {
        texts.iter().map(|text| format!("'{}'", hash(text))).collect::<Vec<_>>().join(" ")
    };
    format!(
        "default-src 'none'; script-src {}{compile}; style-src {}; base-uri 'none'; form-action 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// Which of the two packed pages.
#[derive(Clone, Copy)]
pub enum Kind {
    /// `care-finder.html`.
    WebAssembly,
    /// `care-finder-nowasm.html`: JavaScript in its place.
    Twin,
}

pub(crate) fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_specification_s_example() {
        // CSP Level 3, section 8.4: `alert('Hello, world.');`
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
