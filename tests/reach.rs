//! Everybody can use it: by keyboard, by ear, in large type, in other colors, in a translation.
//! Whether it looks as intended is in look/.

mod axe;
mod heard;
mod keyboard;
mod large;
mod reflow;
mod screens;
mod spoken;
mod translated;
