//! Answers by question, for whole journeys: what a visitor with one story ticks wherever it is asked. Which level a story leads
//! to is the protocol's business (crates/core/tests); here it is only the ending to wait for.

use care_finder::names::QuestionName;
use care_finder::protocol::mild;

/// No journey has more screens: every question, the review, and the ending.
pub(crate) const MOST_SCREENS: usize = QuestionName::ALL.len() + 2;

/// A journey from the first screen to its last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    /// For file names and messages.
    pub(crate) name: &'static str,
    /// The screen it ends on: a level's id, or `emergency`.
    pub(crate) end: &'static str,
    /// Questions and the options ticked there; every other question is answered as in `CALM`, or else mildly.
    differs: &'static [(&'static str, &'static [&'static str])],
}

/// How these stories differ from the mildest answers (`care_finder::protocol::mild`).
const CALM: &[(&str, &[&str])] =
    &[("mental", &["mental.coping"]), ("present", &["present.intensive_outpatient"])];

/// Most days are hard and home is no help; safe, never treated.
pub(crate) const TO_IOP: Route =
    Route { name: "iop", end: "iop", differs: &[("mental", &["mental.hard"]), ("home", &["home.strained"])] };

/// Somebody who does not wake up.
pub(crate) const TO_EMERGENCY: Route = Route {
    name: "overdose",
    end: "emergency",
    differs: &[("who", &["who.someone"]), ("red_flags", &["red_flags.not_waking"])],
};

/// Between them they show every question and every kind of last screen.
pub(crate) const ROUTES: &[Route] = &[
    Route { name: "op", end: "op", differs: &[] },
    TO_IOP,
    Route { name: "php", end: "php", differs: &[("mental", &["mental.unable"]), ("home", &["home.unsafe"])] },
    Route {
        name: "residential",
        end: "residential",
        differs: &[
            ("who", &["who.someone"]),
            ("used", &["used.stimulants"]),
            ("unprescribed", &["unprescribed.stimulants"]),
            ("control", &["control.more", "control.cannot_cut", "control.first", "control.need"]),
            ("home", &["home.unstable"]),
        ],
    },
    // A mother who asks for her son, with much to read: the longest result.
    Route {
        name: "medically_managed",
        end: "medically_managed",
        differs: &[
            ("who", &["who.someone"]),
            ("red_flags", &["red_flags.not_sure"]),
            ("used", &["used.alcohol", "used.sedatives", "used.opioids"]),
            ("daily", &["daily.alcohol", "daily.sedatives"]),
            ("unprescribed", &["unprescribed.sedatives", "unprescribed.opioids"]),
            ("amount", &["amount.8_16"]),
            ("withdrawal", &["withdrawal.severe"]),
            ("control", &["control.more", "control.cannot_cut", "control.need"]),
            ("health", &["health.illness", "health.medication"]),
            ("mental", &["mental.hard"]),
            ("home", &["home.unsafe", "home.alone"]),
            ("history", &["history.returned_often"]),
        ],
    },
    Route { name: "adolescent", end: "adolescent", differs: &[("age", &["age.13_to_17"])] },
    Route {
        name: "step_up",
        end: "php",
        differs: &[("who", &["who.me_in_care"]), ("lately", &["lately.worse"])],
    },
    Route { name: "stay", end: "iop", differs: &[("who", &["who.me_in_care"])] },
    Route {
        name: "step_down",
        end: "op",
        differs: &[("who", &["who.me_in_care"]), ("lately", &["lately.goals_met"])],
    },
    // To be seen today, for somebody who uses nothing.
    Route { name: "today", end: "op", differs: &[("harm", &["harm.wish"]), ("used", &["used.none"])] },
    Route {
        name: "today_two",
        end: "php",
        differs: &[
            ("who", &["who.someone"]),
            ("harm", &["harm.thoughts_often"]),
            ("health", &["health.yellow"]),
            ("mental", &["mental.hard"]),
        ],
    },
    TO_EMERGENCY,
    Route { name: "plan", end: "emergency", differs: &[("harm", &["harm.plan"])] },
    Route { name: "poison", end: "emergency", differs: &[("red_flags", &["red_flags.poison"])] },
];

impl Route {
    /// One of `ROUTES`.
    pub(crate) fn named(name: &str) -> Self {
        let found = ROUTES.iter().find(|route| route.name == name);
        *found.unwrap_or_else(|| panic!("no route is called `{name}`"))
    }

    /// What is ticked at a question.
    pub(crate) fn answers(self, question: &str) -> Vec<&'static str> {
        if let Some((_, options)) = self.differs.iter().chain(CALM).find(|(name, _)| *name == question) {
            return options.to_vec();
        }
        let name = QuestionName::with_key(question).unwrap_or_else(|| panic!("no question `{question}`"));
        let mild = mild(name);
        // Otherwise Continue would be pressed in vain, and only a timeout would tell.
        assert!(!mild.is_empty(), "neither `{}` nor the mildest story answers `{question}`", self.name);
        mild.iter().map(|option| option.key()).collect()
    }
}
