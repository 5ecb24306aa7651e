//! What is brought in, once per machine: the Rust toolchain, tools, Node, browsers, web servers, PHP.
//! Uses none of it, except to find out that it is there.

mod apt;
pub(crate) mod browsers;
pub(crate) mod debian_wordpress;
pub(crate) mod install;
pub(crate) mod node;
pub(crate) mod php;
pub(crate) mod servers;
pub(crate) mod toolchain;
pub(crate) mod tools;
