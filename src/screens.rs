//! One file for each kind of screen. A screen only shows: its content comes from the session, its words from the texts.
//! Pieces that several screens share are in parts/.

pub(crate) mod adolescent;
pub(crate) mod emergency;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod review;
pub(crate) mod welcome;
