//! English. Plain words at a US reading grade of 6 or lower; person-first; no shaming, no scaring, no selling.
//! One file per language: a third is a copy of this one, translated.

use super::joined::{self, lookup};
use super::{AddOnText, CardText, ForWhom, Interface, Language, LevelText, QuestionText};
use crate::engine::{AddOn, Course, LevelOfCare};
use crate::names::{OptionName, Practical, QuestionName, RuleName, Study};
use crate::practical::Nights;

pub(super) const ENGLISH: Language = Language {
    code: "en",
    direction: "ltr",
    name: "English",
    interface: INTERFACE,
    rule: lookup!(rule: RuleName),
    question: lookup!(question: QuestionName => QuestionText),
    option: lookup!(option: OptionName => ForWhom),
    level: lookup!(level: LevelOfCare => LevelText),
    add_on: lookup!(add_on: AddOn => AddOnText),
    course,
    practical,
    practical_advice,
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
    private: "Your answers stay on this screen. They are not saved and not sent. This page is built so that it cannot send them.",
    why_private: "How can I be sure?",
    why_private_answer: "Your browser keeps this guide in a closed box. The box has no way out to the internet, and the website around it cannot look in. When you leave the page, your answers are gone.",
    go_on: "Continue",
    back: "Back",
    start_over: "Start over and clear my answers",
    leave: "Leave this page quickly",
    to_page: "Back to the page",
    to_window: "Open in the whole window",
    change: "Change",
    no_answer: "Choose an answer to go on.",
    no_answer_not_sure: "If you do not know, choose “I am not sure.”",
    progress: |number, more| match more {
        0 => format!("Question {number}. This is the last one."),
        1 => format!("Question {number}. At most 1 more after this."),
        _ => format!("Question {number}. At most {more} more after this."),
    },
    review: "Check your answers",
    review_lead: "You can change any answer before you see the advice.",
    see_result: "See the advice",
    dropped: "Because of this change, these answers no longer count:",
    stay: ForWhom {
        me: "Stay at the level of care you have now.",
        someone: "Staying at the level of care they have now is the advice.",
    },
    result: "A level of care to ask about",
    why: "Why",
    your_answers: "You said:",
    why_lowest: "None of your answers points to a need for more care than this. A check with a counselor is still a good step.",
    also: "Why keep this in mind",
    step: |step| format!("Step {step} of 5, from less to more care."),
    here: "Ask about this one",
    now: ForWhom { me: "Your care now", someone: "Their care now" },
    nights_home: "Nights at home",
    nights_program: "Nights at the program",
    week: "What it looks like",
    happens: "What happens there",
    fits: "Who does well in it",
    evidence: "Does it help? How do we know?",
    evidence_lesson: "More hours are not better for all. What counts is care that fits, and to stay with it.",
    less: "Less:",
    more: "More:",
    compare: "Compare the levels of care",
    columns: ["Level", "Hours", "Nights", "How long"],
    ask: "Questions to ask when you call",
    ask_lines: &[
        "Do you have this level of care? When could it start?",
        "What will it cost? Do you take my insurance?",
        "Is a doctor or nurse there? Do you give medicine where it helps?",
        "Do you treat mental health and substance use together?",
        "Can family take part?",
        "What comes after the program?",
        "If you are not the right place, who is?",
    ],
    tonight: "What to do tonight",
    tonight_me: &[
        "Call a number on this page, or ask someone to call with you.",
        "Tell one person you trust.",
        "Put weapons, and pills that no one needs today, out of reach.",
        "If there is any use tonight, do not be alone.",
        "Eat, drink water and rest. One step is enough for today.",
    ],
    tonight_someone: &[
        "Call a number on this page. You can ask for advice without them.",
        "Pick a calm moment. Say what you see and that you care.",
        "Put weapons, and pills that no one needs today, out of reach.",
        "If there is any use tonight, do not leave them alone.",
        "Rest too. You do not have to do this alone.",
    ],
    take: "Keep this advice",
    take_lead: "A copy shows the answers. Keep it where only you can see it.",
    print: "Print",
    copy: "Copy as text",
    save: "Save as a file",
    taken: "Done.",
    saved: "If no file appears, copy the text instead.",
    not_taken: "That did not work here. Try one of the other ways.",
    practical: "What else matters",
    practical_lead: "Tick what fits. It does not change the level of care. It helps you to ask.",
    changes: "What would change this advice",
    more_care: "With this answer, more care:",
    less_care: "With this answer, less care:",
    with_it: "Keep in mind",
    not_diagnosis: "This is a guide, not a diagnosis. A trained person will talk with you before any care starts.",
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
    not_offered: "This center does not offer this level of care. The advice is still the same. Call the center and ask where you can find it, or use the free services below.",
    finders: "Free help that is not tied to any center",
    find_treatment: "Find treatment near you",
    samhsa: "SAMHSA National Helpline. Free, day and night, English and Spanish.",
    new_tab: "opens in a new tab",
    crisis: "In danger now?",
    call_911: "Call 911",
    call_988: "Call 988",
    text_988: "Text 988",
    crisis_again: "If thoughts of dying or of hurting someone come back, call or text 988. It is free, day and night.",
    danger_again: "You were not sure about the danger signs. If you see one, or if it gets worse, call 911.",
    emergency: "Get help now",
    emergency_lead: "Your answer can mean a danger to life. Please do not wait for more questions.",
    first_aid_title: "Until help comes",
    first_aid: &[
        "Call 911. Say that someone may have taken too much.",
        "Give naloxone (Narcan) if you have it.",
        "If breathing is slow or has stopped, give rescue breaths. Do what the person on the phone says.",
        "No change after 3 minutes? Give naloxone again.",
        "If they breathe, lay them on their side.",
        "Stay until help comes.",
    ],
    poison: "Poison Help, free, day and night",
    mistake: "I chose that by mistake. Go back.",
    adolescent: ForWhom { me: "Ask about a program for teens.", someone: "Ask about a program for teens." },
    adolescent_what: "People under 18 get care that is made for their age. The hours and the rules are different, and family takes part. A program for teens can say how much care is right.",
};

const fn rule(reason: RuleName) -> &'static str {
    use RuleName as R;
    match reason {
        R::Overdose => "These can be signs of an overdose. Each minute counts.",
        R::Seizure => {
            "A seizure in the last two days can come back. It needs a hospital, even if it is over."
        }
        R::RedFlag => "This is a danger sign that needs help right now.",
        R::PlanOrAttempt => {
            "A plan, or having tried, means that help is needed today. No one has to go through this alone."
        }
        R::PsychosisWithThoughts => {
            "When the mind plays such tricks and there are thoughts of harm, help is needed right now."
        }
        R::CrisisLine => {
            "988 is there for thoughts of dying or of hurting someone. It is free, day and night."
        }
        R::NotRuledOut => {
            "A danger sign could not be ruled out, so a doctor or nurse should take a look soon."
        }
        R::ComplicatedBefore => {
            "After a seizure, seeing things or strong confusion, stopping again can be a danger to life. Doctors and nurses need to be close by, day and night. Ask today."
        }
        R::SevereOther => {
            "After a seizure, seeing things or strong confusion, a doctor should check what caused it."
        }
        R::AlcoholAndSedatives => {
            "With alcohol and calming or sleeping pills together, stopping is a danger. This is so even with small amounts."
        }
        R::TwoDepressants => "Using two such drugs each day makes stopping harder and more of a danger.",
        R::Strong => "Being that sick after stopping needs doctors and nurses close by.",
        R::WithdrawalIllness => "A serious illness makes stopping more of a danger.",
        R::WithdrawalPregnancy => "In pregnancy, stopping needs medical care for both parent and baby.",
        R::WithdrawalAge => "From age 65 on, stopping alcohol or pills is more of a danger.",
        R::ManyDetoxes => {
            "Each time a person stops and starts again, stopping can get harder and more of a danger."
        }
        R::AloneAtNight => "With no one there at night, no one could get help if stopping goes wrong.",
        R::SometimesAlone => "With nights alone, a clinic should check in nearly each day.",
        R::NeverStopped => {
            "With no day without it, no one knows yet what stopping will do. A clinic should watch closely."
        }
        R::Ambulatory => {
            "Stopping may bring some symptoms. A clinic can help with that while you sleep at home."
        }
        R::DoNotStop => {
            "Stopping alcohol, calming or sleeping pills, or some other drugs all at once can be a danger to life."
        }
        R::UnknownDaily => "No one can know what this drug does on stopping until a doctor takes a look.",
        R::Naloxone => "Many street drugs now hold fentanyl. Naloxone can save a life.",
        R::OpioidMedication => "For opioids, medicine works better than stopping without it.",
        R::AlcoholMedication => "There is medicine that makes it easier to drink less or not at all.",
        R::Illness => "An illness that is not under control needs a doctor soon.",
        R::Pregnant => "Pregnant people get care first, and some programs are made for them.",
        R::KeepMedication => "Methadone or buprenorphine should go on. It protects from overdose.",
        R::Thoughts => "Thoughts of dying or of hurting someone call for care nearly each day.",
        R::ThoughtsWithheld => {
            "This is hard to talk about. Someone who is trained should ask again, in person."
        }
        R::Psychosis => "When the mind plays such tricks, care day and night is safer.",
        R::Unable => "When daily life does not work any more, help on most days of the week is needed.",
        R::Hard => "When most days are hard, one short visit a week is often not enough.",
        R::HardDespiteTreatment => "It is hard again after care in the past. That calls for one step more.",
        R::UnableWithoutSupport => {
            "Daily life does not work, care has been tried, and there is little support. A place to stay with help day and night is safer."
        }
        R::EnhancedCare => "Hard days and use that may come soon add up to one step more.",
        R::CoOccurring => "Mental health and substance use get better together when one program treats both.",
        R::TodaySerious => {
            "Use is likely within a day, and it could do serious harm. A safe place to stay gives time."
        }
        R::NightsSerious => "Use is likely soon, it could do serious harm, and the nights are the hard part.",
        R::DaysSerious => "Use is likely soon, it could do serious harm, and the days are the hard part.",
        R::TodaySome => "Use is likely within a day. Help on most days of the week fits best.",
        R::Serious => "The next use could do serious harm, so more than one visit a week is needed.",
        R::SoonSome => "Use is likely within days, so more than one visit a week is needed.",
        R::Daily => "Use on most days calls for more than one visit a week.",
        R::RecoveryResidence => {
            "Home makes it harder right now. A home without alcohol or drugs can go with care."
        }
        R::UnsafeHome => {
            "No one should have to be afraid at home. There are people who can help to find a safe place."
        }
        R::FailedWithoutSupport => {
            "Care has been tried more than once, use came back, and there is little support at home."
        }
        R::ReturnedWithoutSupport => {
            "Use came back after care, it may come again soon, and home makes it harder."
        }
        R::Returned => "Use came back after care. That calls for more than one visit a week.",
        R::ReturnedOften => "Use came back more than once. Help on most days of the week fits best.",
        R::GoalsUnmet => "There are still goals to reach, so less care than now would be too early.",
        R::ReturnWithheld => "It is not clear if use has come back, so less care would be a risk.",
        R::ReturnToUse => {
            "Use came back during care. That is a sign to get more help, not a reason to give up."
        }
        R::Worse => "Things got worse during care. That is a sign to get more help.",
        R::Missed => "When many visits are missed, another kind of care may fit better.",
        R::TreatmentHome => "Home makes it harder right now, so more than one visit a week can help.",
        R::TreatmentHomeInIntensive => "Home makes it harder right now, so care on most days can help.",
        R::LeavingHospital => "After a hospital, day treatment is the usual next step.",
        R::LeavingDayOrResidence => {
            "After day treatment or a live-in program, intensive outpatient care is the usual next step."
        }
    }
}

const fn question(name: QuestionName) -> QuestionText {
    use QuestionName as Q;
    let (title, hint, short) = match name {
        Q::Who => (ForWhom::both("Who is this for?"), ForWhom::both(""), "For whom"),
        Q::Journey => (ForWhom::both("What would you like to know?"), ForWhom::both(""), "What to find out"),
        Q::RedFlags => (
            ForWhom {
                me: "Is any of this true right now, for you or for someone with you?",
                someone: "Is any of this true for them right now?",
            },
            ForWhom::both("Choose all that fit."),
            "Danger signs",
        ),
        Q::Harm => (
            ForWhom {
                me: "In the last month, have you thought about dying, or about hurting yourself or someone else?",
                someone: "In the last month, have they thought about dying, or about hurting themselves or someone else?",
            },
            ForWhom::both(
                "It is all right to say so. Asking does no harm. If more than one is true, choose the one further down.",
            ),
            "Thoughts of harm",
        ),
        Q::Age => (
            ForWhom { me: "How old are you?", someone: "How old are they?" },
            ForWhom::both(
                "Care for people under 18 is different. From 65 on, stopping can be harder on the body.",
            ),
            "Age",
        ),
        Q::Used => (
            ForWhom {
                me: "What have you used in the last month?",
                someone: "What have they used in the last month?",
            },
            ForWhom::both(
                "Choose all that fit. Count pills from a doctor too, but not methadone or buprenorphine taken as a doctor said.",
            ),
            "Used in the last month",
        ),
        Q::Daily => (
            ForWhom {
                me: "Which of these do you use every day, or almost?",
                someone: "Which of these do they use every day, or almost?",
            },
            ForWhom::both("Choose all that fit. Count pills taken as a doctor said."),
            "Every day",
        ),
        Q::Withdrawal => (
            ForWhom {
                me: "What is the worst that happened when you stopped or cut down?",
                someone: "What is the worst that happened when they stopped or cut down?",
            },
            ForWhom::both("Think of now and of any time before. Choose the worst one."),
            "On stopping",
        ),
        Q::Night => (
            ForWhom {
                me: "Is there someone you can count on who stays with you at night?",
                someone: "Is there someone they can count on who stays with them at night?",
            },
            ForWhom::both("Someone who could call for help."),
            "Company at night",
        ),
        Q::Health => (
            ForWhom { me: "Is any of this true for you?", someone: "Is any of this true for them?" },
            ForWhom::both("Choose all that fit. An illness that is under control does not count here."),
            "Health",
        ),
        Q::Mental => (
            ForWhom {
                me: "How have your mood and your mind been in the last month?",
                someone: "How have their mood and their mind been in the last month?",
            },
            ForWhom::both(
                "If more than one is true, choose the one further down. If medicine keeps it steady, choose how it is with the medicine.",
            ),
            "Mental health",
        ),
        Q::Next => (
            ForWhom {
                me: "With no help, when would you most likely use again?",
                someone: "With no help, when would they most likely use again?",
            },
            ForWhom::both("A guess is fine."),
            "Next use",
        ),
        Q::Impact => (
            ForWhom {
                me: "If you use again, what could happen soon?",
                someone: "If they use again, what could happen soon?",
            },
            ForWhom::both(
                "Think of what has happened before, or nearly did. If more than one is true, choose the one further down.",
            ),
            "What could happen",
        ),
        Q::Away => (
            ForWhom {
                me: "When is it too hard to stay away from use?",
                someone: "When is it too hard for them to stay away from use?",
            },
            ForWhom::both(""),
            "Hard times of day",
        ),
        Q::Present => (
            ForWhom {
                me: "What kind of care do you have now?",
                someone: "What kind of care do they have now?",
            },
            ForWhom::both("If there is more than one, choose the one with the most hours."),
            "Care now",
        ),
        Q::Progress => (
            ForWhom::both("How is it going there?"),
            ForWhom::both("Think of the last two weeks."),
            "How it is going",
        ),
        Q::Return => (
            ForWhom {
                me: "Since this care began, have you used again?",
                someone: "Since this care began, have they used again?",
            },
            ForWhom::both("It happens to many people. Knowing helps to find the right care."),
            "Use during care",
        ),
        Q::Missed => (
            ForWhom { me: "Have you missed visits?", someone: "Have they missed visits?" },
            ForWhom::both("Think of the last two weeks."),
            "Missed visits",
        ),
        Q::Home => (
            ForWhom { me: "What is it like where you live?", someone: "What is it like where they live?" },
            ForWhom::both("Choose the one that fits best. If it is not safe there, choose that."),
            "Home",
        ),
        Q::History => (
            ForWhom {
                me: "Have you had treatment or counseling before?",
                someone: "Have they had treatment or counseling before?",
            },
            ForWhom::both(
                "For substance use or for mental health. If more than one is true, choose the one further down.",
            ),
            "Treatment so far",
        ),
    };
    QuestionText { title, hint, short }
}

const NOT_SURE: ForWhom = ForWhom::both("I am not sure");
const PREFER_NOT: ForWhom = ForWhom::both("I prefer not to say");

const fn option(name: OptionName) -> ForWhom {
    use OptionName as O;
    match name {
        O::WhoMe => ForWhom::both("Me"),
        O::WhoSomeone => ForWhom::both("Someone I care about"),
        O::JourneyFindHelp => ForWhom::both("What kind of help to ask for"),
        O::JourneyInTreatment => ForWhom {
            me: "I am in treatment now. Is it enough?",
            someone: "They are in treatment now. Is it enough?",
        },
        O::RedFlagsNotWaking => {
            ForWhom::both("Cannot be woken up, slow or no breathing, or blue or gray lips")
        }
        O::RedFlagsTookTooMuch => {
            ForWhom::both("Took too much of something in the last two days, or may have")
        }
        O::RedFlagsSeizure => ForWhom::both("A seizure (fit) in the last two days"),
        O::RedFlagsConfused => {
            ForWhom::both("Very confused, cannot talk clearly, or shaking with fever and seeing things")
        }
        O::RedFlagsChest => ForWhom::both(
            "Chest pain, trouble breathing, a heart that races and will not slow down, or very hot skin",
        ),
        O::RedFlagsVomiting => ForWhom::both("Throwing up that will not stop, or throwing up blood"),
        O::RedFlagsPregnancy => {
            ForWhom::both("Pregnant, with bleeding, labor pains, leaking fluid, or a baby that does not move")
        }
        O::RedFlagsViolence => ForWhom::both("Out of control or violent, or about to hurt someone"),
        O::RedFlagsVoices => ForWhom::both("Voices that say to hurt oneself or someone else"),
        O::RedFlagsCannotCare => {
            ForWhom::both("Cannot eat, drink or stay safe because of mental health or substance use")
        }
        O::RedFlagsNone | O::HealthNone => ForWhom::both("None of these"),
        O::HarmNone => ForWhom::both("No"),
        O::HarmThoughts => ForWhom::both("Yes, thoughts, but no plan"),
        O::HarmPlan => ForWhom::both("Yes, with a plan, or it could be acted on"),
        O::HarmAttempt => ForWhom {
            me: "I tried to die or to badly hurt someone in the last three months",
            someone: "They tried to die or to badly hurt someone in the last three months",
        },
        O::AgeUnder18 => ForWhom::both("Under 18"),
        O::Age18To64 => ForWhom::both("18 to 64"),
        O::Age65Plus => ForWhom::both("65 or older"),
        O::UsedAlcohol | O::DailyAlcohol => ForWhom::both("Alcohol"),
        O::UsedSedatives | O::DailySedatives => {
            ForWhom::both("Calming or sleeping pills (like Xanax, Valium, Klonopin, Ambien)")
        }
        O::UsedOpioids | O::DailyOpioids => {
            ForWhom::both("Opioids (heroin, fentanyl, pain pills like oxycodone)")
        }
        O::UsedStimulants | O::DailyStimulants => {
            ForWhom::both("Stimulants (cocaine, crack, meth, pills like Adderall)")
        }
        O::UsedCannabis | O::DailyCannabis => ForWhom::both("Cannabis (marijuana, weed)"),
        O::UsedOther => ForWhom::both("Something else (like GHB), or I do not know what it is"),
        O::DailyOther => ForWhom::both("The other or unknown drug"),
        O::UsedNone => ForWhom::both("None of these"),
        O::DailyNone => ForWhom::both("None of them every day"),
        O::WithdrawalNone => ForWhom::both("Nothing much"),
        O::WithdrawalMild => {
            ForWhom::both("Mild: bad sleep, sweating, feeling on edge, an upset stomach or diarrhea")
        }
        O::WithdrawalStrong => {
            ForWhom::both("Strong: shaking, throwing up, a racing heart, or too sick to get through the day")
        }
        O::WithdrawalSevere => ForWhom::both("A seizure, seeing or hearing things, or being very confused"),
        O::WithdrawalNeverStopped => {
            ForWhom { me: "I never go a day without", someone: "They never go a day without" }
        }
        O::NightYes => ForWhom::both("Yes"),
        O::NightSometimes => ForWhom::both("Some nights"),
        O::NightNo | O::ReturnNo | O::MissedNo => ForWhom::both("No"),
        O::HealthPregnant => ForWhom::both("Pregnant, or may be"),
        O::HealthIllness => ForWhom::both(
            "A serious illness that is not under control (heart, liver, brain injury, seizures, very low weight)",
        ),
        O::HealthMedication => ForWhom::both("On methadone or buprenorphine (Suboxone) from a doctor"),
        O::MentalWell => ForWhom::both("Well enough"),
        O::MentalCoping => ForWhom::both("Worried, sad or upset at times, but daily life works"),
        O::MentalHard => ForWhom::both("Most days are hard: work, school, sleep or family suffers"),
        O::MentalUnable => ForWhom::both("Daily life does not work any more"),
        O::MentalPsychosis => ForWhom::both(
            "One of these, even without use. Seeing or hearing things, being sure others mean harm, or days with little sleep and far too much energy",
        ),
        O::NextUnlikely => ForWhom::both("Not for weeks, or not at all"),
        O::NextDays => ForWhom::both("Within days"),
        O::NextToday => ForWhom::both("Today or tomorrow"),
        O::ImpactLittle => ForWhom::both("Not much"),
        O::ImpactSome => ForWhom::both("Problems with health, work, money or family"),
        O::ImpactSerious => ForWhom::both(
            "Serious harm: overdose, a medical emergency, injury, violence, jail, or losing a child or a home",
        ),
        O::AwayBoth => ForWhom::both("It can be done by day and by night"),
        O::AwayNotDays => ForWhom::both("The days are too hard"),
        O::AwayNotNights => ForWhom::both("The nights are too hard"),
        O::AwayNeither => ForWhom::both("Both are too hard"),
        O::PresentOutpatient => ForWhom::both("Outpatient: one or two visits a week"),
        O::PresentIntensiveOutpatient => {
            ForWhom::both("Intensive outpatient (IOP): about 3 hours, 3 to 5 days a week")
        }
        O::PresentPartialHospitalization => {
            ForWhom::both("Day treatment (PHP): most of the day, sleeping at home")
        }
        O::PresentResidential => ForWhom::both("A live-in program"),
        O::PresentHospital => ForWhom::both("A hospital, or detox with doctors and nurses"),
        O::ProgressGoalsMet => ForWhom::both("Goals are met and things are steady"),
        O::ProgressBetter => ForWhom::both("Getting better, with more to do"),
        O::ProgressSame => ForWhom::both("About the same"),
        O::ProgressWorse => ForWhom::both("Getting worse"),
        O::ReturnYes => ForWhom::both("Yes"),
        O::MissedSome => ForWhom::both("One or two"),
        O::MissedMany => ForWhom::both("Many"),
        O::HomeSupportive => ForWhom::both("Steady, and people there help or do no harm"),
        O::HomeStrained => {
            ForWhom::both("People use there, there is a lot of fighting, or there is little support")
        }
        O::HomeUnstable => ForWhom::both("No steady place to live, or about to lose it"),
        O::HomeUnsafe => ForWhom::both("Not safe: someone there hits, threatens or controls"),
        O::HistoryNever => ForWhom::both("No"),
        O::HistoryHelped => ForWhom::both("Yes, it helped and it still does"),
        O::HistoryReturned => ForWhom::both("Yes, once, and the problem came back"),
        O::HistoryReturnedOften => ForWhom::both("Yes, more than once, and the problem came back"),
        O::HistoryDetoxOften => ForWhom::both("Yes, with three or more detox stays"),
        O::RedFlagsNotSure
        | O::HarmNotSure
        | O::AgeNotSure
        | O::UsedNotSure
        | O::DailyNotSure
        | O::WithdrawalNotSure
        | O::NightNotSure
        | O::HealthNotSure
        | O::MentalNotSure
        | O::NextNotSure
        | O::ImpactNotSure
        | O::AwayNotSure
        | O::PresentNotSure
        | O::ProgressNotSure
        | O::ReturnNotSure
        | O::MissedNotSure
        | O::HomeNotSure
        | O::HistoryNotSure => NOT_SURE,
        O::HarmPreferNot
        | O::AgePreferNot
        | O::UsedPreferNot
        | O::DailyPreferNot
        | O::WithdrawalPreferNot
        | O::HealthPreferNot
        | O::MentalPreferNot
        | O::NextPreferNot
        | O::ImpactPreferNot
        | O::ReturnPreferNot
        | O::HomePreferNot
        | O::HistoryPreferNot => PREFER_NOT,
    }
}

const fn level(level: LevelOfCare) -> LevelText {
    match level {
        LevelOfCare::Outpatient => LevelText {
            name: "Outpatient care (OP)",
            sentence: ForWhom {
                me: "Ask about outpatient care: one or two short visits a week.",
                someone: "Ask about outpatient care for them: one or two short visits a week.",
            },
            what: "Talks with a counselor once or twice a week. Daily life goes on.",
            hours: "Less than 9 a week, often 1 or 2 short visits",
            nights: "At home",
            length: "As long as it helps",
            happens: [
                "One-on-one talks with a counselor, at times a group",
                "Ways to handle stress and to stay away from use",
                "Medicine where it helps",
                "",
                "",
            ],
            fits: "People whose life is mostly steady, and people who step down after more care.",
            fits_not: "It is not enough when hard days come too often for one or two visits a week.",
        },
        LevelOfCare::IntensiveOutpatient => LevelText {
            name: "Intensive outpatient care (IOP)",
            sentence: ForWhom {
                me: "Ask about intensive outpatient care: a few hours, 3 to 5 days a week.",
                someone: "Ask about intensive outpatient care for them: a few hours, 3 to 5 days a week.",
            },
            what: "Groups, one-on-one talks and family sessions on several days a week. Work, school and family life can go on.",
            hours: "9 to 19 a week, often 3 to 4 on 3 to 5 days",
            nights: "At home",
            length: "About 10 days to 3 months",
            happens: [
                "Groups with others in recovery",
                "One-on-one talks and family sessions",
                "Lessons about substance use and mental health",
                "Practice for hard moments, so that use does not come back",
                "Medicine where it helps",
            ],
            fits: "People who are safe at home and have work, school or family to keep up. Also people who come from a hospital or a live-in program.",
            fits_not: "It is not enough when stopping is a danger to the body, or when home makes use very likely.",
        },
        LevelOfCare::PartialHospitalization => LevelText {
            name: "Day treatment (partial hospitalization, PHP)",
            sentence: ForWhom {
                me: "Ask about day treatment (PHP): care on most days, and nights at home.",
                someone: "Ask about day treatment (PHP) for them: care on most days, and nights at home.",
            },
            what: "Care for most of the day, with doctors and nurses at hand. Evenings and nights are at home or in a recovery residence.",
            hours: "20 a week or more",
            nights: "At home or in a recovery residence",
            length: "Often a few weeks",
            happens: [
                "Groups and one-on-one talks on most days",
                "A doctor or nurse who looks after health and medicine",
                "Family sessions",
                "Lessons, and practice for hard moments",
                "A plan for the next step",
            ],
            fits: "People who need help on most days and are safe at night.",
            fits_not: "It is not enough when the nights are not safe, or when a doctor is needed day and night.",
        },
        LevelOfCare::Residential => LevelText {
            name: "Residential care (a live-in program)",
            sentence: ForWhom {
                me: "Ask about residential care: a place to live with help day and night.",
                someone: "Ask about residential care for them: a place to live with help day and night.",
            },
            what: "A place to live, away from use, with trained people there day and night.",
            hours: "Help is there 24 hours a day",
            nights: "At the program",
            length: "Often some weeks to a few months",
            happens: [
                "A steady day with meals, groups and one-on-one talks",
                "Lessons, and practice for hard moments",
                "Family sessions",
                "Medicine where it helps",
                "A plan for the care that comes after",
            ],
            fits: "People who cannot be safe, or stay away from use, where they live now.",
            fits_not: "It is not enough when doctors and nurses must be close by. It is more than needed when nights at home are safe.",
        },
        LevelOfCare::MedicallyManaged => LevelText {
            name: "Medically managed care (detox or inpatient)",
            sentence: ForWhom {
                me: "Ask about medically managed care today: doctors and nurses day and night.",
                someone: "Ask about medically managed care for them today: doctors and nurses day and night.",
            },
            what: "Doctors and nurses make stopping safe, day and night, at a center or in a hospital. Treatment goes on after it.",
            hours: "Doctors and nurses are there 24 hours a day",
            nights: "At the center or hospital",
            length: "Often some days, then another level",
            happens: [
                "Doctors and nurses close by while use stops",
                "Medicine that makes stopping safer",
                "Care for other illness and for mental health",
                "A plan for the treatment that comes after",
                "",
            ],
            fits: "People whose body or mind could be in danger while they stop, or who are very ill.",
            fits_not: "It is a first step. On its own it is not enough, so treatment goes on after it.",
        },
    }
}

const fn add_on(add_on: AddOn) -> AddOnText {
    let (title, body) = match add_on {
        AddOn::DoNotStopSuddenly => (
            "Do not stop suddenly without medical advice",
            "Stopping alcohol, calming or sleeping pills, or some other drugs all at once can be a danger to life. Talk to a doctor first. If there is shaking, a seizure or confusion, call 911.",
        ),
        AddOn::Naloxone => (
            "Keep naloxone at hand",
            "Naloxone (Narcan) can stop an opioid overdose. Drugstores have it without a prescription. Tell people close by where it is. Call 911 as well.",
        ),
        AddOn::MedicalCheck => (
            "See a doctor or nurse soon",
            "Ask for a medical check in the next day or two, before any change. If it gets worse, call 911.",
        ),
        AddOn::SafePlace => (
            "A safe place",
            "The National Domestic Violence Hotline helps to find a safe place, day and night: 1-800-799-7233.",
        ),
        AddOn::PregnancyReady => (
            "Care that is ready for pregnancy",
            "Say on the phone that there is a pregnancy. Pregnant people get a place first. The National Maternal Mental Health Hotline is there day and night: 1-833-852-6262.",
        ),
        AddOn::KeepMedication => (
            "Keep taking methadone or buprenorphine",
            "It protects from overdose. Ask only for programs that let people keep it.",
        ),
        AddOn::OpioidMedication => (
            "Ask about medicine for opioid use",
            "Buprenorphine and methadone are proven to help the most. Many people can start without a detox stay. Detox alone raises the risk of overdose.",
        ),
        AddOn::AlcoholMedication => (
            "Ask about medicine for alcohol use",
            "Some medicines make it easier to drink less or not at all.",
        ),
        AddOn::CoOccurring => (
            "Ask for help with mental health too",
            "Say that you want one program that treats mental health and substance use together.",
        ),
        AddOn::RecoveryResidence => (
            "Ask about a recovery residence",
            "This is a home without alcohol or drugs, with other people in recovery. It can go with care by day.",
        ),
    };
    AddOnText { title, body }
}

const fn course(course: Course) -> &'static str {
    match course {
        Course::StepUp => "This is more care than now (a step up).",
        Course::Stay => "It still fits. Tell the people who treat you what is hard, and what would help.",
        Course::StepDown => {
            "This is less care than now (a step down). Plan it with the people who treat you."
        }
    }
}

fn practical(practical: Practical) -> ForWhom {
    match practical {
        Practical::Work => ForWhom::both("Work or school has to go on"),
        Practical::Family => ForWhom::both("Children or others need care"),
        Practical::Travel => ForWhom::both("Getting there is hard"),
        Practical::Insurance => ForWhom::both("No insurance, or not sure what it pays"),
        Practical::Unready => ForWhom {
            me: "I do not feel ready for this much care",
            someone: "They do not feel ready for this much care",
        },
    }
}

fn practical_advice(practical: Practical, nights: Nights) -> &'static str {
    match (practical, nights) {
        (Practical::Work, Nights::Home) => "Ask for morning or evening hours. Many programs have them.",
        (Practical::Work, Nights::Program) => {
            "Ask about sick leave. In many jobs a law (FMLA) keeps the job for up to 12 weeks."
        }
        (Practical::Family, Nights::Home) => "Ask which hours fit, and if there is child care on site.",
        (Practical::Family, Nights::Program) => {
            "Ask if children can come along, and who could care for them for this time."
        }
        (Practical::Travel, Nights::Home) => {
            "Ask about care by video (virtual IOP), or a ride. A recovery residence close by may help too."
        }
        (Practical::Travel, Nights::Program) => "Ask if the program can pick you up. Many do.",
        (Practical::Insurance, Nights::Home | Nights::Program) => {
            "Centers check this for free. With no insurance, ask about state-paid places. findtreatment.gov lists them."
        }
        (Practical::Unready, Nights::Home | Nights::Program) => {
            "That is common. Say so on the phone. Good programs help with just that. The advice stays the same, for safety."
        }
    }
}

const fn study(study: Study) -> &'static str {
    match study {
        Study::McCarty2014 => {
            "Experts looked at 12 studies of intensive outpatient care. For most people it helped as much as a stay in a program. But programs differ a lot."
        }
        Study::Gottheil1998 => {
            "In a test with 447 people who used cocaine, weekly talks helped as much as nine hours of groups. Those who stayed longer did better."
        }
        Study::Reif2014 => {
            "Experts looked at studies of residential care. It helped more than other care, or as much. The proof is of medium strength."
        }
        Study::Yasinski2022 => {
            "After an intensive program for PTSD, veterans had fewer signs of PTSD and low mood. The study looked at one program."
        }
        Study::Asam2020 => {
            "Doctors who treat substance use advise it when stopping alcohol could be a danger to life. They also say that treatment must go on after it."
        }
    }
}
