//! Every crisis line and finder, and every number and address that a text names, with the date on which each was last checked.
//! What each is for is said by the languages.

/// Year-month-day since which every number and address below has been read in a public source: the oldest of their dates.
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

/// A number or an address that visitors read, in a text or on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// As it is written.
    pub shown: &'static str,
    /// Who answers there.
    pub who: &'static str,
    /// Where it was read.
    pub source: &'static str,
    /// Year-month-day on which it was last read there.
    pub checked: &'static str,
}

const fn contact(
    shown: &'static str,
    who: &'static str,
    source: &'static str,
    checked: &'static str,
) -> Contact {
    Contact { shown, who, source, checked }
}

/// All of them. A test keeps the texts to this table, and fails when a date is older than half a year.
pub const CONTACTS: &[Contact] = &[
    contact("911", "emergency services", "Federal Communications Commission", "2026-11-25"),
    contact(
        "988",
        "988 Suicide and Crisis Lifeline",
        "SAMHSA, national guidelines for crisis care, 2025",
        "2026-11-25",
    ),
    contact("988lifeline.org", "the same, in sign language too", "SAMHSA, 8 September 2023", "2026-11-25"),
    contact("838255", "Veterans Crisis Line, by text", "its own page", "2026-11-25"),
    contact("1-800-222-1222", "Poison Help", "Health Resources and Services Administration", "2026-11-25"),
    contact("1-800-662-4357", "SAMHSA National Helpline", "SAMHSA", "2026-11-22"),
    contact(
        "1-800-799-7233",
        "National Domestic Violence Hotline",
        "Office for Victims of Crime",
        "2026-11-25",
    ),
    contact("88788", "the same, by text", "Office for Victims of Crime", "2026-11-25"),
    contact(
        "1-833-852-6262",
        "National Maternal Mental Health Hotline",
        "Health Resources and Services Administration",
        "2026-11-25",
    ),
    contact("1-800-422-4453", "Childhelp", "its own page", "2026-11-25"),
    contact("1-800-972-0590", "SafeSpot, for those who use alone", "its own page", "2026-11-25"),
    contact("1-888-375-7767", "ANAD, eating disorders, weekdays", "a page that reports it", "2026-11-25"),
    contact("1-800-697-3738", "1-800-MY-RESET, gambling", "a page that reports it", "2026-11-25"),
    contact(
        "1-800-784-8669",
        "1-800-QUIT-NOW, tobacco",
        "Centers for Disease Control and Prevention",
        "2026-11-25",
    ),
    contact("1-855-335-3569", "1-855-DÉJELO-YA, tobacco, in Spanish", "a page that reports it", "2026-11-25"),
    contact(
        "333888",
        "the tobacco lines, by text",
        "Centers for Disease Control and Prevention",
        "2026-11-25",
    ),
    contact("211", "local help, such as with housing", "a page that reports it", "2026-11-25"),
    contact("findtreatment.gov", "SAMHSA's finder of treatment", "SAMHSA", "2026-11-22"),
];
