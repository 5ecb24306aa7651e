//! The pages that are compared: how each is operated, and which questions it must ask in which order.
//! The pages themselves are made by xtask (xtask/src/run/bench).

use std::fs;
use std::path::Path;

use care_finder::names::OptionName::{self, *};
use care_finder::names::QuestionName;
use care_finder::protocol::mild;
use care_finder::session::{Action, Screen, Session};
use care_finder::text::DEFAULT_LANGUAGE;
use serde::{Deserialize, Serialize};

/// How the bench's story differs from the mildest one: somebody who drinks every day.
const STORY: &[OptionName] =
    &[DailyAlcohol, Amount8To16, WithdrawalMild, ControlMore, MentalCoping, HistoryReturned];

/// A page, in words that probe.js understands.
#[derive(Serialize)]
pub(super) struct Peer {
    pub(super) page: &'static str,
    /// What contains one question; where there are several, the last one is asked.
    scope: &'static str,
    /// Inside it, the question's words.
    title: &'static str,
    /// What is pressed to go on; where there is no such thing, choosing an option asks the next question.
    go: Option<&'static str>,
    /// Whether the first question appears before it can answer, and is then replaced.
    prerendered: bool,
    pub(super) place: Place,
    pub(super) asks: Vec<Asked>,
}

/// Where the questions stand.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    /// The page is theirs.
    Own,
    /// In a frame of a center's page.
    Frame,
    /// In a frame of a center's page that fills the window once the first of them is answered.
    Stage,
}

#[derive(Serialize)]
pub(super) struct Asked {
    pub(super) title: String,
    /// In the scope, what is pressed to choose an option.
    pub(super) option: String,
}

/// As xtask writes it for the four pages that are not the guide.
#[derive(Deserialize)]
struct Question {
    title: String,
}

impl Peer {
    /// The guide first, then those it is compared with; at the end, the guide and one of them in a center's page.
    pub(super) fn all(folder: &Path) -> Vec<Self> {
        let file = fs::read_to_string(folder.join("questions.json")).expect("questions.json");
        let questions: Vec<Question> = serde_json::from_str(&file).expect("questions");
        let guide = of_guide();
        assert!(questions.len() >= guide.len(), "questions.json has fewer questions than the guide asks");
        let same = |option: &str| {
            let asked = |one: &Question| Asked { title: one.title.clone(), option: option.to_owned() };
            questions.iter().take(guide.len()).map(asked).collect::<Vec<_>>()
        };
        vec![
            Self {
                page: "care-finder",
                scope: "main",
                title: "#question",
                go: Some("button[data-action=continue]"),
                prerendered: true,
                place: Place::Own,
                asks: of_guide(),
            },
            Self {
                page: "hand-written",
                scope: "form",
                title: "h1",
                go: Some("button"),
                prerendered: false,
                place: Place::Own,
                asks: same("label"),
            },
            Self {
                page: "preact",
                scope: "form",
                title: "h1",
                go: Some("button"),
                prerendered: false,
                place: Place::Own,
                asks: same("label"),
            },
            Self {
                page: "surveyjs",
                scope: ".sd-question",
                title: ".sd-question__title .sv-string-viewer",
                go: Some(".sd-navigation__next-btn"),
                prerendered: false,
                place: Place::Own,
                asks: same("label.sd-selectbase__label"),
            },
            Self {
                page: "lhc-forms",
                scope: "lhc-item",
                title: ".question",
                go: None,
                prerendered: false,
                place: Place::Own,
                asks: same("label.lhc-answer"),
            },
            Self {
                page: "care-finder-in-a-page",
                scope: "main",
                title: "#question",
                go: Some("button[data-action=continue]"),
                prerendered: true,
                place: Place::Stage,
                asks: of_guide(),
            },
            Self {
                page: "preact-in-a-page",
                scope: "form",
                title: "h1",
                go: Some("button"),
                prerendered: false,
                place: Place::Frame,
                asks: same("label"),
            },
        ]
    }
}

/// The guide has its own questions: those that a visitor with this story is asked.
fn of_guide() -> Vec<Asked> {
    let mut session = Session::default();
    let mut asked = Vec::new();
    while let Screen::Asking(asking) = session.screen {
        let name = QuestionName::at(asking.question).expect("a question");
        let own = STORY.iter().find(|option| option.key().starts_with(&format!("{}.", name.key())));
        let option = own.or(mild(name).first());
        let option =
            option.unwrap_or_else(|| panic!("neither STORY nor the mildest one answers {}", name.key()));
        session = session.after(Action::Tick(option.id(), true)).after(Action::Continue);
        asked.push(Asked {
            title: (DEFAULT_LANGUAGE.question)(name).title.me.to_owned(),
            option: format!("label[for=\"{}\"]", option.key()),
        });
        assert!(asked.len() <= QuestionName::ALL.len(), "{} does not answer {}", option.key(), name.key());
    }
    asked
}
