//! The guide beside its peers, measured in one run. It promises nothing; the figures are the bench's.
//! The pages are made by xtask/src/run/bench.rs.

mod bench;
