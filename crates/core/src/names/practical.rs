//! The names of the practical matters that a visitor may tick beside the advice.
//! What is said about them is the texts'; that they cannot touch the advice is practical.rs's.

use super::names;

names! {
    /// One thing that a visitor's life asks for, in the order shown.
    Practical(PracticalId) {
        /// Work or school must go on:
        Work = "work",
        /// Children or others need care:
        Family = "family",
        /// Getting there is hard:
        Travel = "travel",
        /// No insurance, or not known what it pays:
        Insurance = "insurance",
        /// So much care is not wanted, or not yet:
        Unready = "unready",
        /// A disability or an illness makes it hard to go:
        Disability = "disability",
        /// Served in the military:
        Military = "military",
        /// Deaf or hard of hearing:
        Deaf = "deaf",
        /// No papers, or afraid of being asked for them:
        Papers = "papers",
        /// A court, an employer or a license is part of it:
        Court = "court",
        /// Somebody else does not want help:
        Unwilling = "unwilling",
    }
}
