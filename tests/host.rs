//! The guide on other people's pages and servers: embedding, settings, difficult hosts, faults, starting.
//! What those pages can find out is in privacy/.

mod builder;
mod embedding;
mod faults;
mod first_screen;
mod hosting;
mod hosts;
mod integrity;
mod leaving;
mod libraries;
mod looks;
mod npm;
mod old;
mod pages;
mod places;
mod recipes;
mod release;
mod settings;
mod stage;
mod staged;
mod starting;
mod trouble;
mod wordpress;
