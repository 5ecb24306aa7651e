//! The names of the studies that results cite. Where to find each, and at which levels it is cited, is in studies.rs;
//! what it found is said in the texts.

use super::names;

names! {
    /// A published study or guideline of which we read the abstract.
    Study(StudyId) {
        /// Review of 12 studies and one review: intensive outpatient care had outcomes like inpatient or residential care
        /// for most; the evidence was rated high; programs differed widely.
        McCarty2014 = "mccarty_2014",
        /// 447 people, randomized: after nine months, weekly counseling, counseling with a group, and nine hours a
        /// week of groups did not differ; those who stayed longer did better.
        Gottheil1998 = "gottheil_1998",
        /// Review of eight reviews and 21 studies: residential care was better than other care, or no different; the
        /// evidence was rated moderate.
        Reif2014 = "reif_2014",
        /// The guideline on alcohol withdrawal: when 24-hour medical care is needed, and that treatment follows.
        Asam2020 = "asam_2020",
    }
}
