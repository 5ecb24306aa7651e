//! What each command does, in a module with the command's name.
//! Its options and help are in main.rs; whatever it needs brought in, in `bring`.

pub(crate) mod assess;
pub(crate) mod bench;
pub(crate) mod bless;
pub(crate) mod build;
pub(crate) mod capabilities;
pub(crate) mod fuzz;
pub(crate) mod imports;
pub(crate) mod lighthouse;
pub(crate) mod mutants;
pub(crate) mod pictures;
pub(crate) mod release;
pub(crate) mod reproduce;
pub(crate) mod serve;
pub(crate) mod setup;
pub(crate) mod size;
pub(crate) mod test;
pub(crate) mod trunk;
pub(crate) mod wordpress;
