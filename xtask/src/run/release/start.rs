//! START-HERE.txt: what each thing in the release folder is for, so that whoever receives the folder opens the right one first.
//! In a web person's words; the full account is README.md's.

use anyhow::Result;

use super::{Release, put};

const NAME: &str = "START-HERE.txt";

pub(super) fn write(release: &Release) -> Result<()> {
    // So that every editor on Windows shows it in lines.
    put(release.folder, NAME, text(release.version).replace('\n', "\r\n").as_bytes())
}

fn text(version: &str) -> String {
    format!(
        "care-finder {version}: a guide for a treatment center's website
================================================================

You need one of these, and nothing else: no account, no program to install.

LOOK AT IT FIRST
  Double-click care-finder/demo.html. It is the guide on the page of a made-up center.

YOUR SITE IS MADE WITH WORDPRESS
  Take care-finder-wordpress-{version}.zip. Do not unpack it.
  1. In WordPress: Plugins > Add New > Upload Plugin. Choose the zip, install it, activate it.
  2. Settings > Care Finder: write your number and the name of your center.
  3. Add the block \"Care Finder\" to a page and publish it.

ANY OTHER SITE, OR YOU ARE NOT SURE
  Double-click builder.html. Fill in your name and number and look at the guide beside it. Below it says what to do for
  WordPress, Wix, Squarespace, Webflow, Drupal, Google Tag Manager or plain HTML, and what to paste.
  The files to upload are in care-finder-{version}.zip.

FOR A DEVELOPER
  care-finder-{version}.tgz is the npm package. The folder care-finder has the same files as the zip and compressed
  copies of them, for your own web server.

FOR THE SECURITY TEAM
  SHA384SUMS has the hash of every file. care-finder-{version}.cdx.json is the bill of materials (CycloneDX).
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_read_in_any_editor() {
        for line in text("10.20.30").lines() {
            assert!(line.is_ascii() && line.len() <= 130, "{line}");
        }
    }
}
