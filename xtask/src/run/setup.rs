//! `cargo xtask setup`: brings in everything that any command needs, and says where it is.
//! How is in `bring`.

use anyhow::Result;

use super::build;
use crate::bring::{browsers, install, servers, tools};

pub(crate) fn run() -> Result<()> {
    let toolchain = build::setup()?;
    install::setup(tools::FOR_TESTS)?;
    let browsers = browsers::setup()?;
    let servers = servers::setup()?;
    println!("{}\n{}", toolchain.describe(), browsers.describe());
    println!("{}={}", servers::VARIABLE, servers.display());
    Ok(())
}
