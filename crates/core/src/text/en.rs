//! English. Plain words at a US reading grade of 6 or lower; person-first; no shaming, no scaring, no selling.
//! One file per language: a third is a copy of this one, translated.

use super::joined::{self, lookup};
use super::{
    CardText, CourseText, EmergencyText, ForWhom, Interface, Language, LevelText, QuestionText, TitledText,
};
use crate::engine::{AddOn, Cause, Course, LevelOfCare};
use crate::names::{Detail, GroupName, OptionName, QuestionName, RuleName, Study, Tonight, Topic, Worry};

pub(super) const ENGLISH: Language = Language {
    code: "en",
    direction: "ltr",
    name: "English",
    interface: INTERFACE,
    rule: lookup!(rule: RuleName),
    question: lookup!(question: QuestionName => QuestionText),
    option: lookup!(option: OptionName => ForWhom),
    level: lookup!(level: LevelOfCare => LevelText),
    add_on: lookup!(add_on: AddOn => TitledText),
    group: lookup!(group: GroupName),
    today: lookup!(today: Cause => ForWhom),
    emergency: lookup!(emergency: Cause => EmergencyText),
    course,
    topic: lookup!(topic: Topic),
    detail: lookup!(detail: Detail => ForWhom),
    tonight: lookup!(tonight: Tonight => ForWhom),
    worry: lookup!(worry: Worry => TitledText),
    study: lookup!(study: Study),
};

pub(super) const CARD: CardText = CardText {
    failed: "The guide is not working right now. You can still call one of the numbers on this page.",
    retry: "Try again",
    danger: "In danger now? Call 911.",
    talk: "Call or text 988 to talk to someone. It is free, day and night.",
};

const INTERFACE: Interface = Interface {
    title: "Find the right level of care",
    lead: "Answer about 12 short questions. It takes 3 minutes. Then you will see what kind of help to ask for, and why.",
    for_whom: "It is for adults, and for family and friends. It covers alcohol, drugs and mental health.",
    private: "Your answers stay on this screen. They are not saved and not sent. If you leave, or go back in the browser, they are gone.",
    why_private: "How can I be sure?",
    why_private_answer: "Your browser keeps this guide in a closed box. The box has no way out to the internet, and the website around it cannot look in.",
    go_on: "Continue",
    back: "Back",
    start_over: "Start over and clear my answers",
    leave: "Leave this page quickly",
    to_page: "Back to the page",
    to_window: "Open in the whole window",
    change: "Change",
    no_answer: "Choose an answer to go on.",
    no_answer_not_sure: "If you do not know, choose “I am not sure.”",
    number: "Question",
    last: "This is the last one.",
    about: "About",
    left: "left after this.",
    review: "Check your answers",
    review_lead: "You can change any answer before you see the advice.",
    see_result: "See the advice",
    dropped: "Because of this change, these answers no longer count:",
    stay: ForWhom {
        me: "Stay at the level of care you have now.",
        someone: "They should stay at the level of care they have now.",
    },
    why: "Why",
    your_answers: "You said:",
    why_lowest: "Nothing you said points to more care than this. A check with a counselor is still a good step.",
    also: "Why keep this in mind",
    here: "Ask about this one",
    now: ForWhom::both("Care now"),
    week: "What it looks like",
    evidence: "Does it help? How do we know?",
    evidence_lesson: "More hours are not better for all. What counts is care that fits, and to stay with it.",
    compare: "Compare the levels of care",
    columns: ["Level", "Hours", "Nights", "How long"],
    no_study: "We found no study that compares these levels for answers like these. Treatment helps many people.",
    tonight: "What to do tonight",
    take: "Keep this advice",
    take_lead: "A copy shows the answers. Keep it where only you can see it.",
    print: "Print",
    copy: "Copy as text",
    save: "Save as a file",
    taken: "Done.",
    saved: "If no file appears, copy the text instead.",
    not_taken: "That did not work here. Try one of the other ways.",
    worries: "What people worry about",
    changes: "What would change this advice",
    with: "with",
    without: "without",
    with_it: "Keep in mind",
    not_diagnosis: "This is a guide, not a diagnosis. A trained person talks with you before care starts.",
    unreviewed: "No licensed clinician has reviewed this guide yet. Version of its rules:",
    this_center: "This center",
    says_reviewed: " says: reviewed by ",
    for_version: ", for version",
    call_today: "Call today.",
    call_week: "Call this week. If it gets worse, call today.",
    no_place: "No place? Go to an emergency room.",
    without_them: "You can call without them.",
    own_team: ForWhom { me: "Call your own team first.", someone: "Call their own team first." },
    say: "Say this",
    copy_say: "Copy these words",
    say_need: ForWhom { me: "I need help with", someone: "I am calling for someone who needs help with" },
    and: "and",
    say_unsure: ForWhom {
        me: "I am not sure what kind of help I need.",
        someone: "I am calling for someone who may need help. I am not sure what kind.",
    },
    say_in_care: ForWhom {
        me: "I want to talk about the care I have now.",
        someone: "I am calling about the care that someone has now.",
    },
    ask_today: ForWhom { me: "Who can see me today?", someone: "Who can see them today?" },
    missed_doses: "Call the clinic before the next dose of methadone or buprenorphine.",
    ask_teens: "Do you have a program for teens?",
    if_not: "If not, who can help?",
    say_where: "The address is:",
    contact: "Talk to someone",
    call: |center| match center {
        "" => "Call now".to_owned(),
        _ => format!("Call {center}"),
    },
    text: |center| match center {
        "" => "Send a text".to_owned(),
        _ => format!("Text {center}"),
    },
    contact_page: "Write to us",
    insurance_page: "Check your insurance",
    hours: "Hours:",
    answers_in: "Languages:",
    not_offered: "This center does not offer this level of care. The advice is the same. Ask where to find it.",
    finders: "Free help that is not tied to any center",
    find_treatment: "Find treatment near you",
    samhsa: "SAMHSA National Helpline. Free, day and night, English and Spanish.",
    new_tab: "opens in a new tab",
    crisis: "In danger now?",
    call_911: "Call 911",
    call_988: "Call 988",
    text_988: "Text 988",
    crisis_again: ForWhom {
        me: "Thoughts of dying or of hurting someone? Call or text 988. It is free, day and night.",
        someone: "If they think of dying or of hurting someone, call or text 988.",
    },
    danger_again: "If you see a danger sign, or if it gets worse, call 911.",
    emergency: "Get help now",
    emergency_lead: "Your answer can mean a danger to life. Please do not wait for more questions.",
    first_aid_title: "Until help comes",
    poison: "Poison Help: 1-800-222-1222",
    mistake: "I chose that by mistake. Go back.",
    safe_now: ForWhom {
        me: "I am safe now. Show me the next step.",
        someone: "They are safe now. Show me the next step.",
    },
    in_care: ForWhom {
        me: "I am already in care for this. Go on.",
        someone: "They are already in care for this. Go on.",
    },
    guide: "Guide",
    flags: "Danger, or thoughts of harm?",
    emergency_again: "Danger again? Call 911. Thoughts of suicide? Call or text 988.",
    must_see: "An emergency room must see you, with or without money, insurance or papers.",
    today: ForWhom { me: "Be seen today", someone: "They should be seen today" },
    after_today: "After that, this is the level of care to ask about.",
    mutual: "Free groups: AA, NA, SMART Recovery. For family: Al-Anon.",
    adolescent: ForWhom::both("Ask about a program for teens."),
    adolescent_what: "A program for teens can say how much care is right. A doctor or a school nurse can help to find one.",
};

/// Rules that say the same to a visitor share their words: what they said is shown beside it.
const fn rule(reason: RuleName) -> &'static str {
    match reason {
        RuleName::SafetyOverdose => "These can be signs of an overdose. Each minute counts.",
        RuleName::SafetyPoison => "Some poisons do harm before a person feels ill.",
        RuleName::SafetySeizure => "A seizure can come back. It needs a hospital, even if it is over.",
        RuleName::SafetyWithdrawal => {
            "Seeing things or fever after stopping is a danger to life. It needs a hospital now."
        }
        RuleName::SafetyMedical
        | RuleName::SafetyPregnancy
        | RuleName::SafetyMind
        | RuleName::SafetyAfterBirth
        | RuleName::SafetyPsychosisWithThoughts => "This is a danger sign. Help is needed right now.",
        RuleName::SafetyPlanOrAttempt => "A plan, or having tried, means that help is needed now.",
        RuleName::SafetyMinorMind | RuleName::SafetyMinorWeight | RuleName::SafetyMinorWithdrawal => {
            "In a child or teen, this needs a hospital today."
        }
        RuleName::SafetyCrisisLine => "988 is there for such thoughts. It is free, day and night.",
        RuleName::SafetyNotRuledOut => {
            "A danger sign could not be ruled out, so a doctor or nurse should take a look soon."
        }
        RuleName::WithdrawalEasing
        | RuleName::WithdrawalSedativesStopped
        | RuleName::WithdrawalGhb
        | RuleName::BiomedicalIllnessAndUse
        | RuleName::BiomedicalSeenToday
        | RuleName::BiomedicalLowWeight
        | RuleName::BiomedicalPurging => "A doctor should check this today.",
        RuleName::WithdrawalComplicatedBefore
        | RuleName::WithdrawalStrong
        | RuleName::WithdrawalLargeAmount
        | RuleName::WithdrawalIllness
        | RuleName::WithdrawalAlcoholAndSedatives
        | RuleName::WithdrawalTwoDepressants
        | RuleName::WithdrawalNeverStopped
        | RuleName::WithdrawalSedativesStoppedBadly
        | RuleName::WithdrawalGhbDayAndNight
        | RuleName::WithdrawalAge
        | RuleName::WithdrawalManyDetoxes => {
            "Here, stopping can be a danger to life. Doctors and nurses need to be close by."
        }
        RuleName::WithdrawalPregnancy => {
            "In pregnancy, stopping needs medical care for both parent and baby."
        }
        RuleName::WithdrawalOpioidsWithRisk | RuleName::WithdrawalOpioidsAgain => {
            "Start medicine where doctors and nurses are close by, and stay on it."
        }
        RuleName::WithdrawalAlone => {
            "With no one there at night, no one could get help if stopping goes wrong."
        }
        RuleName::WithdrawalSupervised => {
            "Stopping may bring some symptoms. A clinic can see to that each day while nights are at home."
        }
        RuleName::WithdrawalDoNotStop => {
            "Stopping alcohol, calming pills or some drugs all at once can do harm."
        }
        RuleName::WithdrawalCheck | RuleName::BiomedicalIllness => {
            "A doctor should know of this, and of all that is taken."
        }
        RuleName::WithdrawalNaloxone => "Many street drugs hold fentanyl. Naloxone can save a life.",
        RuleName::WithdrawalOpioidMedication => {
            "For opioids, medicine works better than stopping without it."
        }
        RuleName::WithdrawalOpioidToday => {
            "Medicine can take the sickness away and can start today, often with no stay."
        }
        RuleName::WithdrawalInhalants => "Each time can stop the heart, also the first.",
        RuleName::WithdrawalTobacco
        | RuleName::WithdrawalAlcoholMedication
        | RuleName::BiomedicalEating
        | RuleName::BiomedicalBirth
        | RuleName::BiomedicalGambling
        | RuleName::EnvironmentHousing => "There is help made for this.",
        RuleName::BiomedicalLowWeightInCare => "With weight this low, someone should be there at each meal.",
        RuleName::BiomedicalLowWeightDespiteCare | RuleName::MentalHealthPsychosisUnsafe => {
            "A hospital is the safer place right now."
        }
        RuleName::BiomedicalPregnant => "Pregnant people get a place first.",
        RuleName::BiomedicalPregnantAndUse | RuleName::BiomedicalBirthAndThoughts => {
            "Tell a doctor or midwife today. There is help made for this."
        }
        RuleName::BiomedicalKeepMedication => "It protects from overdose.",
        RuleName::MentalHealthThoughts => "Such thoughts are a reason to talk with someone today.",
        RuleName::MentalHealthThoughtsWithoutSupport
        | RuleName::MentalHealthThoughtsAndHard
        | RuleName::MentalHealthWishAndUse
        | RuleName::MentalHealthThoughtsOften => "Such thoughts need more care than one visit a week.",
        RuleName::MentalHealthNoSafeNight | RuleName::MentalHealthAloneAndDrinking => {
            "With such thoughts, the nights need people close by. A crisis center or a hospital can give that."
        }
        RuleName::MentalHealthAttemptInCare
        | RuleName::MentalHealthAttemptJustHome
        | RuleName::MentalHealthLeftHospital => {
            "The first months after this are a time to have more care. Keep the next visit within days."
        }
        RuleName::MentalHealthSelfHarm => "There is training that helps to get through such moments.",
        RuleName::MentalHealthOthers => {
            "Thoughts of hurting someone can be talked about, and help can keep all safe."
        }
        RuleName::MentalHealthMinorToday => "A child or teen should be seen today.",
        RuleName::MentalHealthWithheld
        | RuleName::MentalHealthPrefersNot
        | RuleName::MentalHealthNothingRuledOut => {
            "Some things are not known yet. Someone who is trained should ask again, in person."
        }
        RuleName::MentalHealthPsychosis => "A mental health doctor should see it today.",
        RuleName::MentalHealthUnable => {
            "When daily things cannot be done any more, help on most days of the week is needed."
        }
        RuleName::MentalHealthHard => {
            "When most days are hard and there are other troubles, one visit a week is often not enough."
        }
        RuleName::MentalHealthHardDespiteTreatment
        | RuleName::TreatmentNotEnough
        | RuleName::TreatmentNoBetter
        | RuleName::TreatmentNoBetterInIop => "The care so far has not been enough. This is the next step.",
        RuleName::MentalHealthHardAndUse
        | RuleName::UseRiskComplexNeeds
        | RuleName::UseRiskSevere
        | RuleName::TreatmentReturnedOften => {
            "Use is very hard to control, or there are other troubles. Help on most days of the week fits best."
        }
        RuleName::MentalHealthCoOccurring => {
            "Mental health and substance use get better together when one program treats both."
        }
        RuleName::UseRiskSigns
        | RuleName::UseRiskModerate
        | RuleName::UseRiskDaily
        | RuleName::TreatmentReturned => {
            "Use is hard to control right now. That needs more than one visit a week."
        }
        RuleName::UseRiskEightADay => {
            "At eight drinks or more a day, the body should be checked each day while drinking stops."
        }
        RuleName::UseRiskSickWithout | RuleName::UseRiskSickWithoutKratom => {
            "Being that sick without it calls for medicine today, and for more care at first."
        }
        RuleName::UseRiskOverdose | RuleName::UseRiskOpioidsAndSedatives => {
            "The danger of an overdose is high. Medicine and more care protect."
        }
        RuleName::UseRiskWithheld | RuleName::UseRiskOpioidsWithheld => {
            "It is not clear how hard it is to stop, so this is the safer step."
        }
        RuleName::UseRiskSevereAfterDetox
        | RuleName::UseRiskAfterDetox
        | RuleName::UseRiskAfterTreatment
        | RuleName::TreatmentLeavingHospital
        | RuleName::TreatmentLeaving => "After detox, a hospital or a stay, this is the usual next step.",
        RuleName::UseRiskSevereFailed
        | RuleName::UseRiskSevereNoPlace
        | RuleName::EnvironmentSevereReturned
        | RuleName::EnvironmentFailedWithoutSupport
        | RuleName::EnvironmentNoPlace
        | RuleName::EnvironmentReturnedNoPlace
        | RuleName::EnvironmentComplexReturned => {
            "Care at home was not enough, or there is no home that helps."
        }
        RuleName::EnvironmentRecoveryResidence => {
            "Home makes it harder right now. A home without alcohol or drugs can go with care."
        }
        RuleName::EnvironmentUnsafe => "No one should have to be afraid at home.",
        RuleName::TreatmentGoalsUnmet => {
            "There are still goals to reach, so less care than now would be too early."
        }
        RuleName::TreatmentReview => {
            "What you said is a reason to change something together, not a reason to give up."
        }
        RuleName::TreatmentWorse | RuleName::TreatmentUsedOften => "This is a sign to get more help.",
    }
}

const fn question(name: QuestionName) -> QuestionText {
    let (title, hint, short) = match name {
        QuestionName::Who => (ForWhom::both("Who is this for?"), ForWhom::both(""), "For whom"),
        QuestionName::RedFlags => (
            ForWhom {
                me: "Is any of this true right now, for you or for someone with you?",
                someone: "Is any of this true for them right now?",
            },
            ForWhom::both("Choose all that fit. If you see one, you can call 911 now."),
            "Danger signs",
        ),
        QuestionName::Harm => (
            ForWhom {
                me: "In the last month, has any of this been true?",
                someone: "In the last month, has any of this been true for them?",
            },
            ForWhom::both("It is all right to say so. Asking does no harm. Choose all that fit."),
            "Thoughts of harm",
        ),
        QuestionName::Age => (
            ForWhom { me: "How old are you?", someone: "How old are they?" },
            ForWhom::both("Care for children and teens is different."),
            "Age",
        ),
        QuestionName::Used => (
            ForWhom {
                me: "What have you used in the last three months?",
                someone: "What have they used in the last three months?",
            },
            ForWhom::both(
                "Choose all that fit. Count pills from a doctor too, but not methadone or buprenorphine from a doctor.",
            ),
            "Used in three months",
        ),
        QuestionName::Last => (
            ForWhom { me: "When did you last drink or use?", someone: "When did they last drink or use?" },
            ForWhom::both(
                "Count cannabis, or pills taken just as a doctor said, only if there is nothing else.",
            ),
            "Last use",
        ),
        QuestionName::Daily => (
            ForWhom {
                me: "Which of these do you use every day, or almost?",
                someone: "Which of these do they use every day, or almost?",
            },
            ForWhom::both(
                "Choose all that fit. Count pills from a doctor. If use stopped this week, think of the days before.",
            ),
            "Every day",
        ),
        QuestionName::Unprescribed => (
            ForWhom {
                me: "Which of these do you take in another way than a doctor told you?",
                someone: "Which of these do they take in another way than a doctor told them?",
            },
            ForWhom::both("More than told, with no prescription, or from someone else or the street."),
            "Not as a doctor said",
        ),
        QuestionName::Amount => (
            ForWhom {
                me: "On a day when you drink, how many drinks?",
                someone: "On a day when they drink, how many drinks?",
            },
            ForWhom::both(
                "Think of a usual day. One drink is a 12-ounce beer, a 5-ounce glass of wine, or a 1.5-ounce shot. A fifth of liquor is 17 drinks.",
            ),
            "Drinks a day",
        ),
        QuestionName::Withdrawal => (
            ForWhom {
                me: "What happens when you stop, cut down or run out?",
                someone: "What happens when they stop, cut down or run out?",
            },
            ForWhom::both("Think of now and of any time before. Choose all that fit."),
            "On stopping",
        ),
        QuestionName::Control => (
            ForWhom {
                me: "In the last month, what is true of your use?",
                someone: "In the last month, what is true of their use?",
            },
            ForWhom::both(
                "Choose all that fit. Do not count medicine taken just as a doctor said, or tobacco.",
            ),
            "Control over use",
        ),
        QuestionName::Health => (
            ForWhom { me: "Is any of this true for you?", someone: "Is any of this true for them?" },
            ForWhom::both("Choose all that fit."),
            "Health",
        ),
        QuestionName::Mental => (
            ForWhom {
                me: "How have your mood and your mind been in the last month?",
                someone: "How have their mood and their mind been in the last month?",
            },
            ForWhom::both(
                "Choose all that fit. If medicine keeps it steady, choose how it is with the medicine.",
            ),
            "Mental health",
        ),
        QuestionName::Present => (
            ForWhom {
                me: "What kind of care do you have now?",
                someone: "What kind of care do they have now?",
            },
            ForWhom::both("If there is more than one, choose the one with the most hours."),
            "Care now",
        ),
        QuestionName::Lately => (
            ForWhom::both("How is it going there?"),
            ForWhom::both("Choose all that fit. Use during care happens to many people."),
            "How it is going",
        ),
        QuestionName::Home => (
            ForWhom { me: "What is it like where you live?", someone: "What is it like where they live?" },
            ForWhom::both("Choose all that fit."),
            "Home",
        ),
        QuestionName::History => (
            ForWhom {
                me: "Have you had treatment or counseling before?",
                someone: "Have they had treatment or counseling before?",
            },
            ForWhom::both("For substance use or mental health. Choose all that fit."),
            "Treatment so far",
        ),
    };
    QuestionText { title, hint, short }
}

const NOT_SURE: ForWhom = ForWhom::both("I am not sure");
const PREFER_NOT: ForWhom = ForWhom::both("I prefer not to say");

const fn option(name: OptionName) -> ForWhom {
    match name {
        OptionName::WhoMe => ForWhom::both("Help for me"),
        OptionName::WhoSomeone => ForWhom::both("Help for someone I care about"),
        OptionName::WhoMeInCare => ForWhom::both("I am in treatment now. Is it enough?"),
        OptionName::WhoSomeoneInCare => {
            ForWhom::both("Someone I care about is in treatment now. Is it enough?")
        }
        OptionName::RedFlagsNotWaking => {
            ForWhom::both("Cannot be woken up, slow or no breathing, or blue or gray lips")
        }
        OptionName::RedFlagsPassedOut => {
            ForWhom::both("Passed out from a drug, or was given naloxone, in the last two days")
        }
        OptionName::RedFlagsPoison => ForWhom::both(
            "Took more pills than the label says, an unknown pill, or a poison, in the last two days",
        ),
        OptionName::RedFlagsSeizure => ForWhom::both("A seizure (fit) in the last two days"),
        OptionName::RedFlagsWithdrawal => ForWhom::both(
            "After stopping or cutting down: fever, or seeing, hearing or feeling things that are not there",
        ),
        OptionName::RedFlagsConfused => {
            ForWhom::both("Very confused, cannot talk clearly, or cannot walk straight when sober")
        }
        OptionName::RedFlagsStroke => {
            ForWhom::both("All at once: one side weak, a face that droops, or the worst headache ever")
        }
        OptionName::RedFlagsHead => ForWhom::both(
            "A blow to the head in the last days. It came after drinking or drugs, or on a blood thinner, or with sleepiness, vomiting or confusion",
        ),
        OptionName::RedFlagsChest => ForWhom::both("Chest pain or trouble breathing that does not pass"),
        OptionName::RedFlagsFainted => {
            ForWhom::both("Fainted, or a heart that skips, or that races for a long time")
        }
        OptionName::RedFlagsHot => ForWhom::both("Very hot, stiff or jerking after drugs or a new medicine"),
        OptionName::RedFlagsVomiting => {
            ForWhom::both("Throwing up that will not stop, or no food or drink kept down for a day")
        }
        OptionName::RedFlagsBlood => ForWhom::both(
            "Throwing up blood, black or bloody stool, or liver trouble with a swollen belly or confusion",
        ),
        OptionName::RedFlagsFever => {
            ForWhom::both("Fever or chills in someone who injects drugs, or with a bad wound")
        }
        OptionName::RedFlagsBleeding => ForWhom::both("A deep cut or burn, or bleeding that will not stop"),
        OptionName::RedFlagsPregnancy => ForWhom::both(
            "Pregnant, or gave birth in the last year. With bleeding, leaking fluid, fever, a bad headache, trouble seeing, or a baby that does not move",
        ),
        OptionName::RedFlagsAfterBirth => ForWhom::both(
            "Gave birth in the last year. Now very confused, or sees or believes strange things",
        ),
        OptionName::RedFlagsVoices => ForWhom::both("Voices that say to hurt oneself or someone else"),
        OptionName::RedFlagsPsychosis => {
            ForWhom::both("Out of touch with what is real, and very afraid, awake for days, or acting on it")
        }
        OptionName::RedFlagsViolence => ForWhom::both("Out of control or violent, or about to hurt someone"),
        OptionName::RedFlagsCannotCare => {
            ForWhom::both("Cannot eat, drink, move or stay safe because of mental health or substance use")
        }
        OptionName::RedFlagsChild => ForWhom::both("A child or baby in danger now"),
        OptionName::RedFlagsNone => ForWhom::both("None of these"),
        OptionName::HarmWish => ForWhom::both("Wished not to be alive, or not to wake up"),
        OptionName::HarmThoughts => ForWhom::both("Thoughts of suicide now and then, but no plan"),
        OptionName::HarmThoughtsOften => ForWhom::both("Thoughts of suicide on most days, but no plan"),
        OptionName::HarmPlan => ForWhom::both("Thoughts of suicide with a plan, or that could be acted on"),
        OptionName::HarmAttempt => ForWhom::both("A suicide attempt in the last three months"),
        OptionName::HarmAttemptInCare => ForWhom::both(
            "A suicide attempt in the last three months, but in care for it since then, and no such thoughts now",
        ),
        OptionName::HarmSelfHarm => ForWhom::both("Hurt oneself on purpose, with no wish to die"),
        OptionName::HarmImages => ForWhom::both(
            "Unwanted thoughts or pictures of harm that scare, and that would never be acted on",
        ),
        OptionName::HarmOthers => ForWhom::both("Thoughts of hurting someone else, but no plan"),
        OptionName::HarmOthersPlan => {
            ForWhom::both("A plan to hurt someone, or hurt someone badly in the last month")
        }
        OptionName::HarmNone => ForWhom::both("No"),
        OptionName::AgeUnder13 => ForWhom::both("12 or younger"),
        OptionName::Age13To17 => ForWhom::both("13 to 17"),
        OptionName::Age18To64 => ForWhom::both("18 to 64"),
        OptionName::Age65Plus => ForWhom::both("65 or older"),
        OptionName::UsedAlcohol => ForWhom::both("Alcohol"),
        OptionName::UsedCannabis => ForWhom::both("Cannabis (marijuana, weed)"),
        OptionName::UsedNicotine => ForWhom::both("Tobacco or vapes with nicotine"),
        OptionName::UsedSedatives => {
            ForWhom::both("Calming or sleeping pills (like Xanax, Klonopin, Ambien) or gabapentin")
        }
        OptionName::UsedOpioids => ForWhom::both("Opioids (heroin, fentanyl, pain pills like oxycodone)"),
        OptionName::UsedStimulants => ForWhom::both("Stimulants (cocaine, crack, meth, pills like Adderall)"),
        OptionName::UsedGhb => {
            ForWhom::both("GHB, phenibut, or headache pills with butalbital (like Fioricet)")
        }
        OptionName::UsedKratom => ForWhom::both("Kratom, 7-OH, or tianeptine (gas station pills)"),
        OptionName::UsedInhalants => ForWhom::both("Things to sniff (gas, glue, sprays, whippets)"),
        OptionName::UsedOther => ForWhom::both("Another drug (like ketamine, ecstasy, mushrooms)"),
        OptionName::UsedUnknown => ForWhom::both("Something, but it is not clear what"),
        OptionName::UsedPastOpioids => {
            ForWhom::both("No opioids in the last three months, but they were a problem before")
        }
        OptionName::UsedPast => ForWhom::both(
            "No alcohol or other drugs in the last three months, but they were a problem before",
        ),
        OptionName::UsedNone => ForWhom::both("None of these"),
        OptionName::LastToday => ForWhom::both("Today or yesterday"),
        OptionName::LastDays => ForWhom::both("2 or 3 days ago"),
        OptionName::LastWeek => ForWhom::both("4 to 7 days ago"),
        OptionName::LastMonth => ForWhom::both("1 to 4 weeks ago"),
        OptionName::LastLonger => ForWhom::both("More than 4 weeks ago"),
        OptionName::LastDetoxed => ForWhom::both("Finished detox, and nothing since then"),
        OptionName::DailyAlcohol => ForWhom::both("Alcohol"),
        OptionName::DailyCannabis => ForWhom::both("Cannabis"),
        OptionName::DailySedatives => ForWhom::both("Calming or sleeping pills, or gabapentin"),
        OptionName::DailySedativesStopped => ForWhom::both(
            "Took calming or sleeping pills every day, but stopped at once or ran out in the last 4 weeks",
        ),
        OptionName::DailyOpioids => ForWhom::both("Opioids"),
        OptionName::DailyStimulants => ForWhom::both("Stimulants"),
        OptionName::DailyGhb => ForWhom::both("GHB, phenibut or pills with butalbital"),
        OptionName::DailyKratom => ForWhom::both("Kratom, 7-OH or tianeptine"),
        OptionName::DailyInhalants => ForWhom::both("Things to sniff"),
        OptionName::DailyOther => ForWhom::both("The other drug"),
        OptionName::DailyUnknown => ForWhom::both("The one that is not clear"),
        OptionName::DailyNone => ForWhom::both("None of them every day"),
        OptionName::UnprescribedSedatives => ForWhom::both("Calming or sleeping pills, or gabapentin"),
        OptionName::UnprescribedOpioids => ForWhom::both("Opioids"),
        OptionName::UnprescribedStimulants => ForWhom::both("Stimulants"),
        OptionName::UnprescribedNone => ForWhom::both("None: all just as a doctor said"),
        OptionName::Amount1To2 => ForWhom::both("1 or 2"),
        OptionName::Amount3To4 => ForWhom::both("3 or 4"),
        OptionName::Amount5To7 => ForWhom::both("5 to 7"),
        OptionName::Amount8To16 => ForWhom::both("8 to 16"),
        OptionName::Amount17Plus => ForWhom::both("17 or more"),
        OptionName::WithdrawalMild => {
            ForWhom::both("Mild: bad sleep, sweating, feeling on edge, an upset stomach")
        }
        OptionName::WithdrawalStrong => ForWhom::both(
            "Strong: hands that shake, throwing up, a racing heart, or too sick to get through the day",
        ),
        OptionName::WithdrawalSevere => {
            ForWhom::both("At any time: a seizure, seeing or hearing things, or being very confused")
        }
        OptionName::WithdrawalNeverStopped => ForWhom::both("Never a day without it"),
        OptionName::WithdrawalRoundClock => {
            ForWhom::both("Every few hours, day and night, or wakes up to use")
        }
        OptionName::WithdrawalNone => ForWhom::both("Nothing much"),
        OptionName::ControlMore => ForWhom::both("More, or for longer, than meant"),
        OptionName::ControlCannotCut => ForWhom::both("Tried to cut down or stop, and could not"),
        OptionName::ControlFirst => ForWhom::both("It comes before work, school, family or health"),
        OptionName::ControlDespiteHarm => ForWhom::both("It goes on although it does harm"),
        OptionName::ControlNeed => ForWhom::both("It is needed to feel normal, or takes more than before"),
        OptionName::ControlCravings => ForWhom::both("Strong urges to use on most days"),
        OptionName::ControlOverdose => ForWhom::both("An overdose in the last year"),
        OptionName::ControlNone => ForWhom::both("None of these"),
        OptionName::HealthPregnant => ForWhom::both("Pregnant, or may be"),
        OptionName::HealthBirth => ForWhom::both("Gave birth in the last year"),
        OptionName::HealthIllness => {
            ForWhom::both("A serious illness that is not under control (heart, liver, lungs, brain injury)")
        }
        OptionName::HealthSeizures => ForWhom::both("Epilepsy or seizures, also if under control"),
        OptionName::HealthYellow => ForWhom::both("Yellow eyes or skin"),
        OptionName::HealthWound => ForWhom::both("A sore or wound that does not heal"),
        OptionName::HealthInjects => ForWhom::both("Injects drugs"),
        OptionName::HealthLowWeight => ForWhom::both("Weight is very low, or eats almost nothing"),
        OptionName::HealthPurging => {
            ForWhom::both("Throws up on purpose or takes laxatives, many times a week")
        }
        OptionName::HealthEating => ForWhom::both("Another problem with eating, like binges"),
        OptionName::HealthGambling => ForWhom::both("Gambling that is out of hand"),
        OptionName::HealthMedication => {
            ForWhom::both("On methadone or buprenorphine (Suboxone) from a doctor")
        }
        OptionName::HealthMissedDoses => ForWhom::both("On it, but ran out, or missed 3 days or more"),
        OptionName::HealthStoppedMedicine => ForWhom::both("Stopped it in the last three months"),
        OptionName::HealthAntabuse => ForWhom::both("Takes Antabuse (disulfiram) and drank"),
        OptionName::HealthNone => ForWhom::both("None of these"),
        OptionName::MentalCoping => {
            ForWhom::both("Sad, worried or in a panic at times, but daily life goes on")
        }
        OptionName::MentalHard => ForWhom::both("Most days are hard: work, school, sleep or family suffers"),
        OptionName::MentalUnable => {
            ForWhom::both("Cannot do daily things any more, like work, school, getting up or washing")
        }
        OptionName::MentalVoicesStable => {
            ForWhom::both("Voices or strange beliefs for years, known to a doctor, and no worse")
        }
        OptionName::MentalPsychosis => ForWhom::both(
            "New or worse, also if only while using: seeing or hearing things, or being sure that others mean harm",
        ),
        OptionName::MentalMania => {
            ForWhom::both("Days with hardly any sleep, far too much energy, and big risks")
        }
        OptionName::MentalWell => ForWhom::both("Mostly fine"),
        OptionName::PresentOutpatient => ForWhom::both("Outpatient: one or two visits a week"),
        OptionName::PresentIntensiveOutpatient => {
            ForWhom::both("Intensive outpatient (IOP): about 3 hours, 3 to 5 days a week")
        }
        OptionName::PresentPartialHospitalization => {
            ForWhom::both("Day treatment (PHP): most of the day, sleeping at home")
        }
        OptionName::PresentResidential => ForWhom::both("A live-in program"),
        OptionName::PresentDetox => ForWhom::both("Detox with doctors and nurses"),
        OptionName::PresentHospital => ForWhom::both("A hospital"),
        OptionName::LatelyBetter => ForWhom::both("Getting better, with more to do"),
        OptionName::LatelySame => ForWhom::both("No better for 4 weeks or more"),
        OptionName::LatelyWorse => ForWhom::both("Getting worse"),
        OptionName::LatelyUsed => ForWhom::both("Used once since this care began"),
        OptionName::LatelyUsedOften => {
            ForWhom::both("Used more than once since this care began, or in a risky way")
        }
        OptionName::LatelyMissed => ForWhom::both("Missed many visits, or finds it hard to take part"),
        OptionName::LatelyGoalsMet => ForWhom::both("Goals are met, and things are steady"),
        OptionName::HomeStrained => {
            ForWhom::both("People use there, there is a lot of fighting, or there is little support")
        }
        OptionName::HomeUnstable => ForWhom::both("No steady place to live, or about to lose it"),
        OptionName::HomeUnsafe => {
            ForWhom::both("Not safe: someone there hits, threatens, controls or takes money")
        }
        OptionName::HomeAlone => ForWhom::both("No one is there at night who could call for help"),
        OptionName::HomeSupportive => ForWhom::both("Steady and safe, with no such problem"),
        OptionName::HistoryHelped => ForWhom::both("Yes, and it helped"),
        OptionName::HistoryNotEnough => {
            ForWhom::both("Yes, with visits each week or so, now or lately, and it is not enough")
        }
        OptionName::HistoryReturned => ForWhom::both("Yes, once, and the problem came back"),
        OptionName::HistoryReturnedOften => ForWhom::both("Yes, more than once, and the problem came back"),
        OptionName::HistoryDetoxOften => ForWhom::both("Three or more detox stays"),
        OptionName::HistoryLeftRehab => {
            ForWhom::both("Came out of detox, rehab, jail or prison in the last three months")
        }
        OptionName::HistoryLeftHospital => {
            ForWhom::both("Came out of a mental health hospital in the last three months")
        }
        OptionName::HistoryNever => ForWhom::both("No"),
        OptionName::RedFlagsNotSure
        | OptionName::HarmNotSure
        | OptionName::AgeNotSure
        | OptionName::UsedNotSure
        | OptionName::LastNotSure
        | OptionName::DailyNotSure
        | OptionName::UnprescribedNotSure
        | OptionName::AmountNotSure
        | OptionName::WithdrawalNotSure
        | OptionName::ControlNotSure
        | OptionName::HealthNotSure
        | OptionName::MentalNotSure
        | OptionName::PresentNotSure
        | OptionName::LatelyNotSure
        | OptionName::HomeNotSure
        | OptionName::HistoryNotSure => NOT_SURE,
        OptionName::HarmPreferNot
        | OptionName::AgePreferNot
        | OptionName::UsedPreferNot
        | OptionName::LastPreferNot
        | OptionName::DailyPreferNot
        | OptionName::UnprescribedPreferNot
        | OptionName::AmountPreferNot
        | OptionName::WithdrawalPreferNot
        | OptionName::ControlPreferNot
        | OptionName::HealthPreferNot
        | OptionName::MentalPreferNot
        | OptionName::LatelyPreferNot
        | OptionName::HomePreferNot
        | OptionName::HistoryPreferNot => PREFER_NOT,
    }
}

const fn level(level: LevelOfCare) -> LevelText {
    match level {
        LevelOfCare::Outpatient => LevelText {
            name: "Outpatient care (OP)",
            sentence: ForWhom::both("Ask about outpatient care: one or two short visits a week."),
            what: "Talks with a counselor once or twice a week. Daily life goes on.",
            hours: "Less than 9 a week, often 1 or 2 short visits",
            nights: "At home",
            length: "As long as it helps",
            fits_not: "It is not enough when hard days come too often for one or two visits a week.",
            ask: "Do you have an opening with a counselor this week?",
        },
        LevelOfCare::IntensiveOutpatient => LevelText {
            name: "Intensive outpatient care (IOP)",
            sentence: ForWhom::both("Ask about intensive outpatient care: a few hours, 3 to 5 days a week."),
            what: "Groups, one-on-one talks and family sessions on several days a week.",
            hours: "9 to 19 a week, often 3 to 4 on 3 to 5 days",
            nights: "At home",
            length: "About 10 days to 3 months",
            fits_not: "It is not enough when the body is in danger, or when home is not safe.",
            ask: "Do you have an intensive outpatient program? When is the next opening?",
        },
        LevelOfCare::PartialHospitalization => LevelText {
            name: "Day treatment (partial hospitalization, PHP)",
            sentence: ForWhom::both("Ask about day treatment (PHP): care on most days, and nights at home."),
            what: "Care for most of the day, with doctors and nurses at hand.",
            hours: "20 a week or more",
            nights: "At home or in a recovery residence",
            length: "Often a few weeks",
            fits_not: "It is not enough when the nights are not safe, or when a doctor is needed day and night.",
            ask: "Do you have day treatment (PHP)? When is the next opening?",
        },
        LevelOfCare::Residential => LevelText {
            name: "Residential care (a live-in program)",
            sentence: ForWhom::both("Ask about residential care: a place to live with help day and night."),
            what: "A place to live for a time, with trained people there day and night.",
            hours: "Help is there 24 hours a day",
            nights: "At the program",
            length: "Often some weeks to a few months",
            fits_not: "It is not enough when doctors and nurses must be close by. It is more than needed when nights at home are safe.",
            ask: "Do you have a live-in program? When is the next opening?",
        },
        LevelOfCare::MedicallyManaged => LevelText {
            name: "Medically managed care (detox, hospital or crisis center)",
            sentence: ForWhom::both(
                "Ask about medically managed care today: doctors and nurses day and night.",
            ),
            what: "Doctors and nurses keep body and mind safe, in a center or a hospital.",
            hours: "Doctors and nurses are there 24 hours a day",
            nights: "At the center or hospital",
            length: "Often some days, then another level",
            fits_not: "It is a first step. On its own it is not enough, so treatment goes on after it.",
            ask: "Is there a place today with doctors and nurses day and night?",
        },
    }
}

const fn add_on(add_on: AddOn) -> TitledText {
    let (title, body) = match add_on {
        AddOn::DoNotStopSuddenly => (
            "Do not stop suddenly without medical advice",
            "Stopping alcohol, calming pills or some drugs all at once can do harm. Talk to a doctor first.",
        ),
        AddOn::StopInhalants => (
            "Stop sniffing now",
            "Here it is safe to stop at once. Go to fresh air. If someone faints, call 911.",
        ),
        AddOn::Naloxone => (
            "Keep naloxone at hand",
            "Naloxone (Narcan) can stop an opioid overdose. Drugstores have it without a prescription, health offices often for free. After a break, the old dose can kill. Using alone? SafeSpot stays on the phone: 1-800-972-0590.",
        ),
        AddOn::MedicalCheck => (
            "Ask for a check by a doctor or nurse",
            "Ask for it on the first call. If it gets worse, call 911.",
        ),
        AddOn::SupervisedWithdrawal => (
            "Ask for detox by day, with nights at home",
            "A clinic sees you each day. Have someone with you at night. If it gets worse, go to a hospital.",
        ),
        AddOn::SafePlace => (
            "A safe place",
            "The National Domestic Violence Hotline helps day and night: 1-800-799-7233, or text START to 88788. Calls can show on the phone.",
        ),
        AddOn::PregnancyReady => (
            "Care that is ready for pregnancy",
            "Pregnant people get a place first. With opioids, medicine is safer than stopping.",
        ),
        AddOn::AfterBirth => (
            "Help for the year after a birth",
            "The National Maternal Mental Health Hotline is there day and night, by call or text: 1-833-852-6262.",
        ),
        AddOn::KeepMedication => (
            "Stay on methadone or buprenorphine",
            "It protects from overdose. Ask only for programs that let people keep it. If 3 days or more were missed, call the clinic before the next dose.",
        ),
        AddOn::OpioidMedication => (
            "Ask about medicine for opioids",
            "Buprenorphine and methadone help the most. It can start in a clinic, by video, or in any emergency room. With detox alone, an overdose is more likely.",
        ),
        AddOn::AlcoholMedication => (
            "Ask about medicine for alcohol use",
            "Some medicines make it easier to drink less or not at all. A family doctor can give them.",
        ),
        AddOn::EarlyPsychosis => (
            "Ask for an early psychosis program",
            "These teams start fast. 988 can tell you where there is one.",
        ),
        AddOn::CoOccurring => (
            "Ask for help with both",
            "Say that you want one program that treats mental health and substance use together.",
        ),
        AddOn::EatingHelp => (
            "Ask for help with eating",
            "Ask for a place that knows eating problems. ANAD helps on weekdays: 1-888-375-7767.",
        ),
        AddOn::GamblingHelp => (
            "Free help for gambling",
            "Call 1-800-697-3738. This guide cannot judge how much care gambling needs.",
        ),
        AddOn::RecoveryResidence => {
            ("Ask about a recovery residence", "It is a home with no alcohol or drugs.")
        }
        AddOn::HousingHelp => ("Help with a place to stay", "Call 211."),
        AddOn::ReviewPlan => ("Ask your team to change something", "Say what does not work."),
        AddOn::QuitTobacco => {
            ("Free help to stop tobacco", "Call 1-800-784-8669 (1-800-QUIT-NOW), or text QUITNOW to 333888.")
        }
    };
    TitledText { title, body }
}

const fn group(group: GroupName) -> &'static str {
    match group {
        GroupName::RedFlagsOverdose => "Overdose or poison",
        GroupName::RedFlagsBody => "Body",
        GroupName::RedFlagsPregnancy => "Pregnancy, and the year after",
        GroupName::RedFlagsMind => "Mind and safety",
        GroupName::HarmSelf => "About oneself",
        GroupName::HarmOthers => "About others",
        GroupName::HealthPregnancy => "Pregnancy",
        GroupName::HealthBody => "Body",
        GroupName::HealthFood => "Food and gambling",
        GroupName::HealthMedicine => "Medicine",
    }
}

const fn today(cause: Cause) -> ForWhom {
    match cause {
        Cause::Suicide => ForWhom::both(
            "Talk with someone today: call 988, or a counselor or clinic. In many places 988 can send a team.",
        ),
        Cause::Mind => ForWhom::both(
            "A mental health doctor should see this today. Call 988 and ask for a crisis team or center. An emergency room can help too.",
        ),
        Cause::Medical => ForWhom::both(
            "Go to a clinic or urgent care today. If no one can help today, go to an emergency room.",
        ),
        Cause::Medicine => ForWhom::both(
            "Ask for medicine today. It can start in a clinic, by video, or in any emergency room.",
        ),
        Cause::Pregnancy => {
            ForWhom::both("Call a doctor, midwife or clinic today. No answer? Go to an emergency room.")
        }
        Cause::Child => ForWhom::both(
            "A doctor, a school nurse or a crisis team (988) can see a child or teen today. Hurt by someone at home? Childhelp: 1-800-422-4453.",
        ),
        // No rule asks to be seen today for these: they are emergencies.
        Cause::Overdose | Cause::Poison => ForWhom::both(""),
    }
}

const fn emergency(cause: Cause) -> EmergencyText {
    match cause {
        Cause::Overdose => EmergencyText {
            lines: [
                ForWhom::both("Call 911."),
                ForWhom::both("Give naloxone (Narcan) if you have it."),
                ForWhom::both(
                    "Slow or no breathing? Give rescue breaths. Do what the person on the phone says.",
                ),
                ForWhom::both("No change after 3 minutes? Give naloxone again."),
                ForWhom::both("Breathing? Lay them on their side. Do not let them sleep it off."),
                ForWhom::both("Stay. In almost every state a law protects those who call."),
                ForWhom::both(
                    "Later, ask the hospital for naloxone to take home, and for medicine for opioids.",
                ),
            ],
            say: ForWhom::both("It may be an overdose. Please send help."),
        },
        Cause::Medical => EmergencyText {
            lines: [
                ForWhom::both("Call 911. Do not drive."),
                ForWhom::both("No one should be alone."),
                ForWhom::both("A seizure: turn them on their side, put nothing in the mouth."),
                ForWhom::both("Very hot: cool wet cloths, and water if awake."),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("I need an ambulance."),
        },
        Cause::Pregnancy => EmergencyText {
            lines: [
                ForWhom::both("Call 911."),
                ForWhom::both("Do not drive."),
                ForWhom::both(
                    "If the mind is not well, do not be alone, and let someone else care for the baby.",
                ),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom {
                me: "I am pregnant, or gave birth in the last year, and something is wrong.",
                someone: "Someone is pregnant, or gave birth in the last year, and something is wrong.",
            },
        },
        Cause::Poison => EmergencyText {
            lines: [
                ForWhom::both("Call Poison Help now, even if you feel fine."),
                ForWhom::both("Call 911 if someone passed out, had a seizure, or has trouble breathing."),
                ForWhom::both("Have the bottle or box at hand."),
                ForWhom::both("If it was on purpose, also call or text 988."),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("It may be a poison, or too many pills. What should we do now?"),
        },
        Cause::Suicide => EmergencyText {
            lines: [
                ForWhom::both("Call or text 988 now. Already hurt, or not able to stay safe? Call 911."),
                ForWhom {
                    me: "Do not be alone. Ask someone to come and stay.",
                    someone: "Stay with them. Ask them straight: “Are you thinking of suicide?” Listen.",
                },
                ForWhom::both("Lock up guns and pills, or give them to someone, now."),
                ForWhom { me: "Ask 988 if a team can come to you.", someone: "Ask 988 if a team can come." },
                ForWhom {
                    me: "Veterans: press 1. In sign language: 988lifeline.org.",
                    someone: "If you are not with them, give 911 their address.",
                },
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom {
                me: "I am in danger of suicide. I want help to stay safe.",
                someone: "I am calling about someone in danger of suicide. What should I do now?",
            },
        },
        Cause::Mind => EmergencyText {
            lines: [
                ForWhom::both("Is anyone in danger? Call 911."),
                ForWhom::both("If not, call 988 and ask for a crisis team."),
                ForWhom::both("Stay calm and close, but leave space. Do not argue."),
                ForWhom::both("Put weapons and car keys out of reach."),
                ForWhom::both("Children and others who could be hurt go to a safe place."),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both(
                "This is a mental health crisis. Please send someone who is trained for that.",
            ),
        },
        // No rule raises an emergency for these: they are reasons to be seen today.
        Cause::Medicine | Cause::Child => {
            EmergencyText { lines: [ForWhom::both(""); EmergencyText::LINES], say: ForWhom::both("") }
        }
    }
}

const fn course(course: Course) -> CourseText {
    match course {
        Course::StepUp => CourseText {
            says: "This is more care than now (a step up).",
            ask: "A guide says to ask about more care. What do you think?",
        },
        Course::Stay => CourseText {
            says: "The level can stay. Tell your team what is hard, and what would help.",
            ask: "What could we change so that it helps more?",
        },
        Course::StepDown => CourseText {
            says: "This is less care than now (a step down). Plan it with the people who treat you.",
            ask: "A guide says to ask about a step down. What do you think?",
        },
    }
}

/// Inside the sentence that begins with `say_need`.
const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Alcohol => "alcohol",
        Topic::Pills => "pills",
        Topic::Opioids => "opioids",
        Topic::Cannabis => "cannabis",
        Topic::Drugs => "drugs",
        Topic::Tobacco => "tobacco",
        Topic::Mind => "mental health",
        Topic::Eating => "an eating problem",
        Topic::Gambling => "gambling",
    }
}

const fn detail(detail: Detail) -> ForWhom {
    let (me, someone) = match detail {
        Detail::Minor => ("I am under 18.", "They are under 18."),
        Detail::Thoughts => {
            ("I have had thoughts of death or suicide.", "They have had thoughts of death or suicide.")
        }
        Detail::SelfHarm => ("I have hurt myself on purpose.", "They have hurt themselves on purpose."),
        Detail::Pregnant => ("I am pregnant.", "They are pregnant."),
        Detail::AfterBirth => ("I gave birth in the last year.", "They gave birth in the last year."),
        Detail::MindDoctor => {
            ("I need to see a mental health doctor.", "They need to see a mental health doctor.")
        }
        Detail::Body => (
            "I have a health problem that a doctor should check.",
            "They have a health problem that a doctor should check.",
        ),
        Detail::Unsafe => ("I am not safe at home.", "They are not safe at home."),
        Detail::Others => {
            ("I have had thoughts of hurting someone.", "They have had thoughts of hurting someone.")
        }
        Detail::StoppingAlcohol => (
            "I have been drinking every day, and stopping may not be safe without a doctor.",
            "They have been drinking every day, and stopping may not be safe without a doctor.",
        ),
        Detail::StoppingPills => (
            "I take calming or sleeping pills every day, and stopping may not be safe without a doctor.",
            "They take calming or sleeping pills every day, and stopping may not be safe without a doctor.",
        ),
        Detail::Stopping => (
            "What I take may not be safe to stop without a doctor.",
            "What they take may not be safe to stop without a doctor.",
        ),
        Detail::Overdose => ("I had an overdose in the last year.", "They had an overdose in the last year."),
        Detail::MissedDoses => (
            "I take methadone or buprenorphine, and missed doses of it.",
            "They take methadone or buprenorphine, and missed doses of it.",
        ),
        Detail::KeepMedicine => (
            "I take methadone or buprenorphine, and want to stay on it.",
            "They take methadone or buprenorphine, and want to stay on it.",
        ),
        Detail::OpioidMedicine => ("I want to ask about medicine for opioids.", ""),
        Detail::NoHome => ("I have no steady place to live.", "They have no steady place to live."),
        Detail::UsedAgain => ("I have used again.", "They have used again."),
        Detail::NoBetter => ("It has not gotten better.", ""),
        Detail::DrinksDaily => ("I have been drinking every day.", "They have been drinking every day."),
        Detail::UsesDaily => ("I have been using every day.", "They have been using every day."),
        Detail::Before => ("I have had treatment before.", "They have had treatment before."),
    };
    ForWhom { me, someone }
}

const fn tonight(step: Tonight) -> ForWhom {
    let (me, someone) = match step {
        Tonight::Thoughts => (
            "Thoughts of suicide? Call or text 988, and ask someone to stay with you.",
            "Ask: “Are you thinking of suicide?” If yes, call 988 together and stay.",
        ),
        Tonight::Means => ("Lock up guns and pills, or give them to someone.", ""),
        Tonight::DoNotStop => (
            "Alcohol, pills or drugs should not be stopped all at once. Shaking, a seizure or confusion: call 911.",
            "",
        ),
        Tonight::Overdose => (
            "Keep naloxone close. If you use, do not be alone.",
            "Keep naloxone close. If they use, do not leave them alone.",
        ),
        Tonight::KeepMedicine => ("Keep taking the methadone or buprenorphine.", ""),
        Tonight::Inhalants => ("No more sniffing. Here it is safe to stop at once.", ""),
        Tonight::Unsafe => ("Not safe at home? Call 1-800-799-7233, day and night.", ""),
        Tonight::Shelter => ("No place to sleep? Call 211.", ""),
        Tonight::Adult => (
            "Tell a parent, a teacher or another adult you trust.",
            "Stay close tonight. Listen more than you talk.",
        ),
        Tonight::Use => (
            "If you drink or use tonight, do not be alone, and do not drive.",
            "If they drink or use tonight, stay close, and do not let them drive.",
        ),
        Tonight::Alone => (
            "Ask someone to stay with you, or to call you.",
            "Ask who could stay with them tonight, or call.",
        ),
        Tonight::Tell => {
            ("Tell one person you trust.", "Pick a calm moment. Say what you see and that you care.")
        }
        Tonight::Call => ("Is the call hard? Ask someone to sit with you.", ""),
        Tonight::Rest => {
            ("Eat, drink water and rest. One step is enough for today.", "Rest too. You are not alone.")
        }
    };
    ForWhom { me, someone }
}

const fn worry(worry: Worry) -> TitledText {
    let (title, body) = match worry {
        Worry::Name => ("Your name:", "You can ask first and give no name."),
        Worry::Records => (
            "Who will know:",
            "By law, an alcohol or drug program keeps it private. It may not be used against you without your consent or a court order. In almost every state a law protects those who call 911 for an overdose.",
        ),
        Worry::Children => (
            "Your children:",
            "To ask for help is not harm to a child. Staff must report harm to a child. Ask first what they would report. Some programs take children along.",
        ),
        Worry::Papers => {
            ("No papers:", "Emergency rooms must see all people. You need not tell your status.")
        }
        Worry::Work => (
            "Your job:",
            "A program may not tell your boss. In many jobs a law (FMLA) keeps the job for up to 12 weeks of care. Ask for morning or evening hours.",
        ),
        Worry::Teens => (
            "Parents and school:",
            "In many states a teen can get some help without a parent. Ask first what a parent would be told. A program may not tell the school.",
        ),
        Worry::Cost => (
            "What will it cost?",
            "Most centers check your insurance for free. With none, ask for state-paid places: findtreatment.gov lists them.",
        ),
        Worry::Phone => ("No phone:", "Chat at 988lifeline.org, or ask a clinic or library to call."),
        Worry::Access => (
            "Deaf, disabled, or far away:",
            "Sign language: 988lifeline.org. Relay: 711. Centers must give an interpreter and access for free. Ask for care by video.",
        ),
        Worry::Military => ("Veterans:", "Call 988, then 1, or text 838255."),
        Worry::Unready => (
            "Not ready, or not willing:",
            "That is common. Say so. Families can learn CRAFT: it works more often than a fight.",
        ),
    };
    TitledText { title, body }
}

const fn study(study: Study) -> &'static str {
    match study {
        Study::McCarty2014 => {
            "Experts looked at 12 studies of intensive outpatient care. For most people it helped as much as a stay in a program."
        }
        Study::Gottheil1998 => {
            "In a test with 447 people who used cocaine, weekly talks helped as much as nine hours of groups. Meth may differ."
        }
        Study::Reif2014 => {
            "Experts looked at studies of residential care. It helped more than other care, or as much. The proof is of medium strength."
        }
        Study::Asam2020 => {
            "Doctors advise it when stopping alcohol can be a danger to life. Treatment goes on after it."
        }
    }
}
