//! Whole journeys from the first screen to what is taken home, direct and at random, with and without WebAssembly.
//! What every screen must have is in reach/screens.rs.

mod copies;
mod engine;
mod journeys;
mod random;
mod twin;
