//! Packs what was compiled into one sealed document, then checks and weighs the result. Functions of texts and bytes: reading
//! files, running programs and writing belong to xtask (xtask/src/run/build/pack.rs).

pub mod builder;
pub mod capabilities;
pub mod csp;
mod data;
pub mod html;
mod imports;
mod literal;
pub mod scripts;
pub mod size;
mod twin;
