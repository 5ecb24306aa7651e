//! What every command stands on: where things are, which variables are set, how a program is run and watched.
//! Knows no tool and no command.

pub(crate) mod environment;
pub(crate) mod paths;
pub(crate) mod steps;
