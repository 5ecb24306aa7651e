//! The published documents that the rules rest on: facts from them, never their words.
//! Which rule rests on which is said in the rule.

use super::page::Source;

/// How a level is decided: emergency stops, the maximum of minimums, risk as likelihood and consequence.
pub(super) const ASSESSMENT_GUIDE: Source = Source {
    title: "The ASAM Criteria, Fourth Edition: level of care assessment guide, version 1.0",
    publisher: "American Society of Addiction Medicine",
    year: 2025,
    locator: "assessment guide, February 2025",
};

/// Who needs 24-hour care for alcohol withdrawal.
pub(super) const ALCOHOL_WITHDRAWAL: Source = Source {
    title: "Clinical practice guideline on alcohol withdrawal management",
    publisher: "American Society of Addiction Medicine",
    year: 2020,
    locator: "doi:10.1097/ADM.0000000000000668",
};

/// Never stop a sedative suddenly.
pub(super) const SEDATIVE_TAPERING: Source = Source {
    title: "Joint clinical practice guideline on benzodiazepine tapering",
    publisher: "American Society of Addiction Medicine and partner societies",
    year: 2025,
    locator: "PMID 40526204",
};

/// Withdrawal alone is advised against; medication is the treatment.
pub(super) const OPIOID_GUIDELINE: Source = Source {
    title: "Guideline for the clinical management of opioid use disorder",
    publisher: "British Columbia Centre on Substance Use",
    year: 2023,
    locator: "withdrawal management",
};

/// Low amounts of alcohol with a sedative needed 24-hour withdrawal care.
pub(super) const APPEAL_COMBINATION: Source = Source {
    title: "External appeal decision 201911-123175",
    publisher: "New York State Department of Financial Services",
    year: 2019,
    locator: "case 201911-123175",
};

/// A first withdrawal seizure is an emergency.
pub(super) const APPEAL_SEIZURE: Source = Source {
    title: "External appeal decision 202306-164719",
    publisher: "New York State Department of Financial Services",
    year: 2023,
    locator: "case 202306-164719",
};

/// Failed treatment and no support can justify residential care, even for cannabis alone.
pub(super) const APPEAL_FAILED_TREATMENT: Source = Source {
    title: "External appeal decision 201906-118172",
    publisher: "New York State Department of Financial Services",
    year: 2019,
    locator: "case 201906-118172",
};

/// Discharge from a hospital stay to partial hospitalization.
pub(super) const APPEAL_STEP_DOWN: Source = Source {
    title: "External appeal decision 202006-129385",
    publisher: "New York State Department of Financial Services",
    year: 2020,
    locator: "case 202006-129385",
};

/// Hours and fit of intensive outpatient care.
pub(super) const IOP_EVIDENCE: Source = Source {
    title: "Substance abuse intensive outpatient programs: assessing the evidence",
    publisher: "Psychiatric Services 65(6)",
    year: 2014,
    locator: "doi:10.1176/appi.ps.201300249",
};

/// Crisis line and what it is for.
pub(super) const CRISIS_LINE: Source = Source {
    title: "988 Suicide and Crisis Lifeline",
    publisher: "988lifeline.org",
    year: 2026,
    locator: "read in November 2026",
};

/// Choices of this project, stricter than the guides on purpose because a page cannot judge intent.
pub(super) const SAFETY_POLICY: Source = Source {
    title: "care-finder safety properties",
    publisher: "care-finder",
    year: 2026,
    locator: "docs/protocol.md",
};
