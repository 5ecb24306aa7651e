//! Every crisis line and finder that is a link, in one table. The languages say what each is for; numbers inside
//! sentences, and where each number was read, are in numbers.rs.

/// Every number in numbers.rs has been read in its public source on or after this day (year-month-day): the oldest of their dates.
pub const LAST_CHECKED: &str = "2026-11-22";

/// One line to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrisisLine {
    /// Stable id.
    pub id: &'static str,
    /// As people write it.
    pub shown: &'static str,
    /// As a link.
    pub href: &'static str,
}

/// United States, public and free.
pub const CRISIS_LINES: CrisisLines = CrisisLines {
    emergency: CrisisLine { id: "911", shown: "911", href: "tel:911" },
    lifeline: CrisisLine { id: "988", shown: "988", href: "tel:988" },
    lifeline_text: CrisisLine { id: "988_text", shown: "988", href: "sms:988" },
    poison: CrisisLine { id: "poison", shown: "1-800-222-1222", href: "tel:+18002221222" },
    samhsa: CrisisLine { id: "samhsa", shown: "1-800-662-4357", href: "tel:+18006624357" },
    violence: CrisisLine { id: "violence", shown: "1-800-799-7233", href: "tel:+18007997233" },
    maternal: CrisisLine { id: "maternal", shown: "1-833-852-6262", href: "tel:+18338526262" },
    finder: CrisisLine { id: "finder", shown: "findtreatment.gov", href: "https://findtreatment.gov/" },
};

/// The lines by what they are for.
#[derive(Clone, Copy, Debug)]
pub struct CrisisLines {
    /// Emergency services.
    pub emergency: CrisisLine,
    /// 988 Suicide and Crisis Lifeline, by phone.
    pub lifeline: CrisisLine,
    /// The same by text.
    pub lifeline_text: CrisisLine,
    /// Poison Help.
    pub poison: CrisisLine,
    /// SAMHSA National Helpline.
    pub samhsa: CrisisLine,
    /// National Domestic Violence Hotline.
    pub violence: CrisisLine,
    /// National Maternal Mental Health Hotline.
    pub maternal: CrisisLine,
    /// Neutral finder of treatment.
    pub finder: CrisisLine,
}
