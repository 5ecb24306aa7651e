//! What the screens look like, and how high they are. Whether somebody can use them is in reach/.
//! How screens are come by is in handle/tour.rs.

mod pictures;
mod readme;
