//! Every number and web address that any text names, with what it is, where it was read, and when.
//! Not in the page: for the tests and for whoever rings the numbers. Links are in crisis.rs, words in the languages.

/// One number to call or text, or one web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// In digits as people write them, or the address as it is shown.
    pub shown: &'static str,
    /// The same with letters in place of digits; empty where there are none.
    pub letters: &'static str,
    /// The words to text to it; empty where it takes no keyword.
    pub keywords: &'static [&'static str],
    /// What it is.
    pub what: &'static str,
    /// The codes of the languages whose texts name it.
    pub texts: &'static [&'static str],
    /// Year-month-day on which it was last read in that source.
    pub checked: &'static str,
    /// The public source, in a few words.
    pub source: &'static str,
}

/// Nothing here may be older than this many days when the tests run. When it is: read each source again, ring what is
/// second-hand, and move the dates.
pub const DAYS_GOOD: u16 = 180;

/// All of them, the short ones first.
pub const NUMBERS: &[Number] = &[
    Number {
        what: "Emergency services",
        source: "Federal Communications Commission, 911 and text to 911",
        ..both("911", "2026-11-25")
    },
    Number {
        what: "Telecommunications relay service, for people who are Deaf, hard of hearing or have a speech disability",
        source: "Federal Communications Commission, 711 for telecommunications relay service",
        ..both("711", "2026-11-25")
    },
    Number {
        keywords: &["AYUDA"],
        what: "988 Suicide and Crisis Lifeline, by call and text; 1 for veterans, 2 or AYUDA for Spanish",
        source: "988lifeline.org",
        ..both("988", "2026-11-22")
    },
    Number {
        what: "988 in sign language, by video",
        source: "SAMHSA, 8 September 2023",
        ..both("988lifeline.org", "2026-11-25")
    },
    Number {
        what: "Veterans Crisis Line, by text",
        source: "988lifeline.org, the choices of 988",
        ..both("838255", "2026-11-25")
    },
    Number {
        what: "Help with housing, food and other local services",
        source: "United Way, second-hand",
        ..both("211", "2026-11-25")
    },
    Number {
        what: "SAMHSA National Helpline, English and Spanish",
        source: "samhsa.gov",
        ..both("1-800-662-4357", "2026-11-22")
    },
    Number {
        what: "Finder of treatment, by SAMHSA",
        source: "news of 2019 and 2022, second-hand",
        ..both("findtreatment.gov", "2026-11-25")
    },
    Number {
        what: "Poison Help",
        source: "Health Resources and Services Administration",
        ..both("1-800-222-1222", "2026-11-25")
    },
    Number {
        what: "SafeSpot, stays on the line while somebody uses alone",
        source: "SafeSpot's own page",
        ..both("1-800-972-0590", "2026-11-25")
    },
    Number {
        what: "National Domestic Violence Hotline, by call",
        source: "Office for Victims of Crime, 20 January 2022",
        ..both("1-800-799-7233", "2026-11-25")
    },
    Number {
        keywords: &["START"],
        what: "National Domestic Violence Hotline, by text",
        source: "Office for Victims of Crime, 20 January 2022",
        ..both("88788", "2026-11-25")
    },
    Number {
        letters: "1-833-TLC-MAMA",
        what: "National Maternal Mental Health Hotline, by call and text; English, Spanish, others by interpreter",
        source: "Health Resources and Services Administration, questions about the hotline",
        ..both("1-833-852-6262", "2026-11-25")
    },
    Number {
        what: "Childhelp, for children who are hurt and who worry about them",
        source: "Childhelp's own page",
        ..both("1-800-422-4453", "2026-11-25")
    },
    Number {
        what: "ANAD, for eating disorders, on weekdays",
        source: "pages of others, second-hand",
        ..both("1-888-375-7767", "2026-11-25")
    },
    Number {
        letters: "1-800-MY-RESET",
        what: "National Problem Gambling Helpline",
        source: "news of 2026, second-hand; digits from the letters",
        ..both("1-800-697-3738", "2026-11-25")
    },
    Number {
        letters: "1-800-QUIT-NOW",
        what: "Quitlines for tobacco",
        texts: &["en"],
        source: "Centers for Disease Control and Prevention; digits second-hand",
        ..both("1-800-784-8669", "2026-11-25")
    },
    Number {
        letters: "1-855-DÉJELO-YA",
        what: "Quitline for tobacco in Spanish",
        texts: &["es"],
        source: "pages of county and state health departments, second-hand",
        ..both("1-855-335-3569", "2026-11-25")
    },
    Number {
        keywords: &["QUITNOW", "DÉJELOYA"],
        what: "Quitlines for tobacco, by text, in English and in Spanish",
        source: "Centers for Disease Control and Prevention",
        ..both("333888", "2026-11-25")
    },
];

/// One that texts of both languages name.
const fn both(shown: &'static str, checked: &'static str) -> Number {
    Number { shown, letters: "", keywords: &[], what: "", texts: &["en", "es"], checked, source: "" }
}
