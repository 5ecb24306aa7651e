//! The guide compared with its peers, measured in one run. It sets no targets; the figures belong to the bench.
//! The pages are made by xtask/src/run/bench.rs.

mod bench;
