//! care-finder.
