//! `cargo xtask wordpress`: the plugin in Debian's own WordPress with MariaDB, the oldest version it supports. The full test
//! run has newer ones, with a database that needs no server; what is checked is the same (tests/host/wordpress.rs).

use std::process::ExitCode;

use anyhow::Result;

use super::{release, test};
use crate::bring::debian_wordpress;

pub(crate) fn run(built: bool) -> Result<ExitCode> {
    let folder = debian_wordpress::setup()?;
    release::run(built)?;
    let mut tests = test::cargo(&["test", "--test", "browser", "--", "--ignored", "wordpress_of_debian"]);
    tests.envs(test::browser_environment()?).env("CF_WORDPRESS_OF_DEBIAN", folder);
    Ok(if tests.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
