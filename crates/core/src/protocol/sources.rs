//! The published documents that the rules rest on: facts from them, never their words.
//! Which rule rests on which is said in the rule.

use super::page::Source;

pub(super) const OVERDOSE: Source = Source {
    title: "Overdose Prevention and Response Toolkit",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2025,
    locator: "PEP23-03-00-001",
};

pub(super) const POISON: Source = Source {
    title: "Poison Help: what to do",
    publisher: "Health Resources and Services Administration",
    year: 2025,
    locator: "poisonhelp.hrsa.gov",
};

pub(super) const APPEAL_SEIZURE: Source = Source {
    title: "External appeal decision 202306-164719",
    publisher: "New York State Department of Financial Services",
    year: 2023,
    locator: "case 202306-164719",
};

pub(super) const NICE_CG100: Source = Source {
    title: "Alcohol-use disorders: diagnosis and management of physical complications (CG100)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2017,
    locator: "recommendations 1.1.1.1 to 1.1.1.4",
};

pub(super) const UK_ALCOHOL: Source = Source {
    title: "UK clinical guidelines for alcohol treatment",
    publisher: "UK health departments (GOV.UK)",
    year: 2025,
    locator: "chapters 11, 12, 14 and 16",
};

pub(super) const STROKE: Source = Source {
    title: "Know Stroke; heart attack signs (MMWR)",
    publisher: "National Institute of Neurological Disorders and Stroke; Centers for Disease Control and Prevention",
    year: 2019,
    locator: "PMC6366680",
};

pub(super) const HEAD: Source = Source {
    title: "Head injury: assessment and early management (CG176, NG232)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2023,
    locator: "referral to emergency departments",
};

pub(super) const LIVER: Source = Source {
    title: "Cirrhosis: when to seek medical care",
    publisher: "eMedicineHealth; NHS",
    year: 2024,
    locator: "emergency signs",
};

pub(super) const FEVER: Source = Source {
    title: "Fever in people who inject drugs",
    publisher: "Annals of Internal Medicine 106",
    year: 1987,
    locator: "PMID 3579068",
};

pub(super) const EATING: Source = Source {
    title: "Medical management of restrictive eating disorders: hospital criteria of SAHM and AAP",
    publisher: "Society for Adolescent Health and Medicine",
    year: 2022,
    locator: "doi:10.1016/j.jadohealth.2022.08.006; PMC10864000 table 4",
};

pub(super) const MEDETOMIDINE: Source = Source {
    title: "Medetomidine withdrawal, Philadelphia (MMWR 74(15))",
    publisher: "Centers for Disease Control and Prevention",
    year: 2025,
    locator: "MMWR 2025;74:266-268",
};

pub(super) const HEAR_HER: Source = Source {
    title: "Hear Her: urgent maternal warning signs",
    publisher: "Centers for Disease Control and Prevention",
    year: 2025,
    locator: "cdc.gov/hearher",
};

pub(super) const POSTPARTUM: Source = Source {
    title: "Postpartum psychosis: protecting mother and infant (Friedman, Prakash, Nagle-Yang)",
    publisher: "Current Psychiatry",
    year: 2019,
    locator: "hospital care in the vast majority; year to confirm",
};

pub(super) const SUICIDE_LADDER: Source = Source {
    title: "Psychiatric emergencies: assessing and managing suicidal ideation (Weber and others)",
    publisher: "Medical Clinics of North America 101(3)",
    year: 2017,
    locator: "doi:10.1016/j.mcna.2016.12.006, table 5",
};

pub(super) const VADOD: Source = Source {
    title: "Clinical practice guideline: patients at risk for suicide",
    publisher: "US Department of Veterans Affairs and Department of Defense",
    year: 2024,
    locator: "acute risk and action; recommendation 4",
};

pub(super) const CRISIS_CARE: Source = Source {
    title: "2025 national guidelines for a behavioral health coordinated system of crisis care",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2025,
    locator: "someone to contact, someone to respond, a safe place",
};

pub(super) const DISCHARGE: Source = Source {
    title: "Suicide rates after discharge from psychiatric facilities",
    publisher: "JAMA Psychiatry 74",
    year: 2017,
    locator: "PMID 28564699",
};

pub(super) const PSYCHOSIS: Source = Source {
    title: "Psychosis and schizophrenia in adults (QS80)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2015,
    locator: "early intervention within two weeks",
};

pub(super) const LIFELINE: Source = Source {
    title: "988 Suicide and Crisis Lifeline",
    publisher: "988lifeline.org",
    year: 2026,
    locator: "read in November 2026",
};

pub(super) const CMAJ: Source = Source {
    title: "Canadian guideline for the clinical management of high-risk drinking and alcohol use disorder",
    publisher: "CMAJ 195",
    year: 2023,
    locator: "doi:10.1503/cmaj.230715",
};

pub(super) const AU_ALCOHOL: Source = Source {
    title: "Guidelines for the treatment of alcohol problems",
    publisher: "Australian Government Department of Health; University of Sydney",
    year: 2021,
    locator: "chapter 8, tables 8.2 and 8.3; doi:10.5694/mja2.51254",
};

pub(super) const NY_WITHDRAWAL: Source = Source {
    title: "14 NYCRR Part 816: withdrawal and stabilization services",
    publisher: "State of New York",
    year: 2024,
    locator: "sections 816.4, 816.6, 816.8",
};

pub(super) const NICE_CG115: Source = Source {
    title: "Alcohol-use disorders: harmful drinking and alcohol dependence (CG115)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2022,
    locator: "assisted withdrawal by units a day",
};

pub(super) const SA_BENZO: Source = Source {
    title: "Benzodiazepine withdrawal management; Drugs of dependence, part B",
    publisher: "SA Health; Royal Australian College of General Practitioners",
    year: 2019,
    locator: "part B, chapter 5",
};

pub(super) const APPEAL_COMBINATION: Source = Source {
    title: "External appeal decision 201911-123175",
    publisher: "New York State Department of Financial Services",
    year: 2019,
    locator: "case 201911-123175",
};

pub(super) const FDA_BENZO: Source = Source {
    title: "Drug Safety Communication: boxed warning for benzodiazepines",
    publisher: "US Food and Drug Administration",
    year: 2020,
    locator: "23 September 2020",
};

pub(super) const GHB: Source = Source {
    title: "GHB withdrawal: Australian Therapeutic Guidelines; SA Health",
    publisher: "Therapeutic Guidelines Limited; SA Health",
    year: 2004,
    locator: "predictors of severe withdrawal; McDonough, Drug Alcohol Depend 75:3",
};

pub(super) const PHENIBUT: Source = Source {
    title: "Phenibut withdrawal: systematic review",
    publisher: "Clinical Toxicology 61",
    year: 2023,
    locator: "PMID 38112312",
};

pub(super) const BARBITURATE: Source = Source {
    title: "Barbiturate withdrawal following internet purchase of Fioricet",
    publisher: "Archives of Neurology 61(7)",
    year: 2004,
    locator: "doi:10.1001/archneur.61.7.1111; PMID 10349206",
};

pub(super) const WHO_PREGNANCY: Source = Source {
    title: "Guidelines for identification and management of substance use in pregnancy",
    publisher: "World Health Organization",
    year: 2014,
    locator: "ISBN 978-92-4-154873-1, recommendations 4 to 7",
};

pub(super) const APPEAL_OPIOID: Source = Source {
    title: "External appeal decision 202203-147375",
    publisher: "New York State Department of Financial Services",
    year: 2022,
    locator: "case 202203-147375",
};

pub(super) const FDA_OPIOID: Source = Source {
    title: "Drug Safety Communication: harm from sudden discontinuation of opioid pain medicines",
    publisher: "US Food and Drug Administration",
    year: 2019,
    locator: "9 April 2019",
};

pub(super) const FDA_GABA: Source = Source {
    title: "Drug Safety Communication: serious breathing problems with gabapentinoids",
    publisher: "US Food and Drug Administration",
    year: 2019,
    locator: "19 December 2019",
};

pub(super) const DEA_PILLS: Source = Source {
    title: "Counterfeit pills fact sheet",
    publisher: "US Drug Enforcement Administration",
    year: 2021,
    locator: "27 September 2021",
};

pub(super) const TOLERANCE: Source = Source {
    title: "Release from prison: a high risk of death for former inmates",
    publisher: "New England Journal of Medicine 356",
    year: 2007,
    locator: "doi:10.1056/NEJMsa064115",
};

pub(super) const CDC_OPIOID: Source = Source {
    title: "Clinical Practice Guideline for Prescribing Opioids for Pain",
    publisher: "Centers for Disease Control and Prevention",
    year: 2022,
    locator: "recommendation 12",
};

pub(super) const WHO_CLOSED: Source = Source {
    title: "Clinical guidelines for withdrawal management in closed settings",
    publisher: "World Health Organization",
    year: 2009,
    locator: "NBK310652, chapter 4",
};

pub(super) const SURVIVORS: Source = Source {
    title: "Medication for opioid use disorder after nonfatal opioid overdose",
    publisher: "Annals of Internal Medicine 169",
    year: 2018,
    locator: "PMID 29913516",
};

pub(super) const TIANEPTINE: Source = Source {
    title: "Tianeptine and kratom: withdrawal treated with buprenorphine (case reports)",
    publisher: "Family Practice 40; drug information, University of Illinois",
    year: 2023,
    locator: "PMID 37499179",
};

pub(super) const OTP: Source = Source {
    title: "42 CFR Part 8, final rule on opioid treatment programs",
    publisher: "US Department of Health and Human Services",
    year: 2024,
    locator: "89 FR 7528",
};

pub(super) const MISSED_DOSES: Source = Source {
    title: "National guidelines for medication-assisted treatment of opioid dependence (methadone, missed doses)",
    publisher: "Australian Government Department of Health",
    year: 2014,
    locator: "section 3.5; ISBN 978-1-74241-945-9",
};

pub(super) const INHALANTS: Source = Source {
    title: "Inhalants research report",
    publisher: "National Institute on Drug Abuse",
    year: 2020,
    locator: "sudden sniffing death",
};

pub(super) const QUITLINE: Source = Source {
    title: "Quitline: 1-800-QUIT-NOW",
    publisher: "Centers for Disease Control and Prevention",
    year: 2025,
    locator: "cdc.gov/tobacco",
};

pub(super) const PRIORITY: Source = Source {
    title: "45 CFR 96.126 and 96.131: priority for pregnant and injecting people",
    publisher: "US Department of Health and Human Services",
    year: 2024,
    locator: "45 CFR 96.131",
};

pub(super) const MATERNAL: Source = Source {
    title: "National Maternal Mental Health Hotline",
    publisher: "Health Resources and Services Administration",
    year: 2025,
    locator: "1-833-852-6262",
};

pub(super) const LOCADTR: Source = Source {
    title: "LOCADTR guidance (also covers problem gambling)",
    publisher: "New York State Office of Addiction Services and Supports",
    year: 2015,
    locator: "problem gambling",
};

pub(super) const CMS_PHP: Source = Source {
    title: "LCD L34196: psychiatric partial hospitalization",
    publisher: "Centers for Medicare and Medicaid Services",
    year: 2024,
    locator: "L34196",
};

pub(super) const TRICARE_PHP: Source = Source {
    title: "Partial hospitalization: covered service",
    publisher: "TRICARE (US Department of Defense)",
    year: 2024,
    locator: "32 CFR 199.4(b)(9)",
};

pub(super) const SELF_HARM: Source = Source {
    title: "Self-harm: assessment, management and preventing recurrence (NG225)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2022,
    locator: "psychosocial assessment",
};

pub(super) const CHILDHELP: Source = Source {
    title: "Childhelp National Child Abuse Hotline",
    publisher: "Childhelp",
    year: 2025,
    locator: "1-800-422-4453",
};

pub(super) const MANIA: Source = Source {
    title: "Bipolar disorder: assessment and management (CG185)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2014,
    locator: "urgent referral",
};

pub(super) const MEDICARE_IOP: Source = Source {
    title: "42 CFR 410.44: intensive outpatient services",
    publisher: "Centers for Medicare and Medicaid Services",
    year: 2024,
    locator: "42 CFR 410.44",
};

pub(super) const IOP_ADVISORY: Source = Source {
    title: "Advisory: clinical issues in intensive outpatient treatment for substance use disorders",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2021,
    locator: "first care, step-down and step-up",
};

pub(super) const TIP42: Source = Source {
    title: "Advisory on co-occurring disorders (after TIP 42)",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2021,
    locator: "advisory 2021",
};

pub(super) const ICD11: Source = Source {
    title: "ICD-11: 6C40.2 and the features of dependence",
    publisher: "World Health Organization",
    year: 2024,
    locator: "6C40.2",
};

pub(super) const IOP_EVIDENCE: Source = Source {
    title: "Substance abuse intensive outpatient programs: assessing the evidence",
    publisher: "Psychiatric Services 65(6)",
    year: 2014,
    locator: "doi:10.1176/appi.ps.201300249",
};

pub(super) const COCAINE: Source = Source {
    title: "A national evaluation of treatment outcomes for cocaine dependence",
    publisher: "Archives of General Psychiatry 56",
    year: 1999,
    locator: "PMID 10359464",
};

pub(super) const FDA_TIANEPTINE: Source = Source {
    title: "FDA warns consumers not to purchase or use tianeptine products",
    publisher: "US Food and Drug Administration",
    year: 2024,
    locator: "January 2024",
};

pub(super) const RYCHTARIK: Source = Source {
    title: "Treatment settings for persons with alcoholism: evidence for matching clients to inpatient versus outpatient care",
    publisher: "Journal of Consulting and Clinical Psychology 68",
    year: 2000,
    locator: "68:277",
};

pub(super) const NY_RESIDENTIAL: Source = Source {
    title: "14 NYCRR Part 819: residential services",
    publisher: "State of New York",
    year: 2024,
    locator: "sections 819.8 to 819.10",
};

pub(super) const APPEAL_FAILED: Source = Source {
    title: "External appeal decision 201906-118172",
    publisher: "New York State Department of Financial Services",
    year: 2019,
    locator: "case 201906-118172",
};

pub(super) const HOUSING: Source = Source {
    title: "Best practices for recovery housing",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2023,
    locator: "best practices 2023; PMID 34657785",
};

pub(super) const VIOLENCE: Source = Source {
    title: "Domestic violence resources",
    publisher: "Office for Victims of Crime, US Department of Justice",
    year: 2022,
    locator: "20 January 2022",
};

pub(super) const TIP47: Source = Source {
    title: "TIP 47: substance abuse, clinical issues in intensive outpatient treatment",
    publisher: "Substance Abuse and Mental Health Services Administration",
    year: 2006,
    locator: "chapter 3, NBK64088",
};

pub(super) const REVIEW_PHP: Source = Source {
    title: "42 CFR 410.43, 410.44 and 424.24: periodic review of partial hospitalization and intensive outpatient care",
    publisher: "Centers for Medicare and Medicaid Services",
    year: 2024,
    locator: "42 CFR 424.24",
};

pub(super) const ENGAGE: Source = Source {
    title: "Best practices and barriers to engaging people with substance use disorders in treatment",
    publisher: "US Department of Health and Human Services, ASPE",
    year: 2019,
    locator: "phone outreach",
};

pub(super) const APPEAL_STEP_DOWN: Source = Source {
    title: "External appeal decision 202006-129385",
    publisher: "New York State Department of Financial Services",
    year: 2020,
    locator: "case 202006-129385",
};
