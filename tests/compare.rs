//! The guide compared with its peers, measured in one run. It sets no targets; the figures are the bench's.
//! The pages are made by xtask/src/run/bench.rs.

mod bench;
