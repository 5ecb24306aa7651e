//! What the screens look like, and how tall they are. Whether somebody can use them is in reach/.
//! How a test gets to each screen is in handle/tour.rs.

mod pictures;
mod readme;
