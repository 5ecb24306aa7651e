//! No answer leaves the frame: what a host can see, what recorders take, what forged messages can do.
//! What the browser itself must refuse, on every journey, is in handle/isolation.rs.

mod border;
mod gauntlet;
mod messages;
