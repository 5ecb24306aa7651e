//! The levels as a staircase, to look at instead of reading: which step, and where one sleeps.
//! Its name says the same to those who listen. Which step it is comes from the engine.

use yew::Html;

use crate::engine::LevelOfCare;
use crate::parts::element::{element, list, with_values};
use crate::scene::Scene;

/// Five steps, a small house on the three after which one goes home, a bed on the two where one stays.
const STEPS: &str =
    "M0 110v-20h56v20zM61 110v-34h56v34zM122 110v-48h56v48zM183 110v-62h56v62zM244 110v-76h56v76z";
const NIGHTS: &str = "M20 106v-7h-3l11-8 11 8h-3v7zM81 106v-7h-3l11-8 11 8h-3v7zM142 106v-7h-3l11-8 11 8h-3v7z\
                      M199 106v-14h2v7h23v7h-2v-4h-21v4zM260 106v-14h2v7h23v7h-2v-4h-21v4z";
/// Someone who stands on a step, feet at the origin.
const PERSON: &str = "M0-27a5 5 0 1 1-.1 0zM-6 0v-9a6 6 0 0 1 12 0v9z";

pub(crate) fn view(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let (number, left, top) = step(level);
    let mut name = (words.step)(number);
    let mut now = Html::default();
    if let Some(present) = scene.assessment.present.filter(|present| *present != level) {
        let (number, left, top) = step(present);
        name = format!("{name} {}: {}", scene.pick(words.now), number);
        now = tread(left, top, "now");
    }
    // Only as much room above as the highest step, or the person on this one, needs.
    let above = 32.min(top - 34);
    let person = format!("translate({} {top})", left + 28);
    let person = vec![Some(PERSON.into()), Some(person.into()), Some("person".into())];
    let drawn = list(vec![
        element!("path", "d" = STEPS, "class" = "steps"; Html::default()),
        now,
        tread(left, top, "here"),
        element!("path", "d" = NIGHTS, "class" = "nights"; Html::default()),
        with_values("path", &["d", "transform", "class"], person, Html::default()),
    ]);
    let frame = format!("0 {above} 300 {}", 112 - above);
    let frame = vec![Some("img".into()), Some(name.into()), Some(frame.into())];
    let nights =
        list(vec![element!("span"; text(words.nights_home)), element!("span"; text(words.nights_program))]);
    let body = list(vec![
        with_values("svg", &["role", "aria-label", "viewBox"], frame, drawn),
        // No `figcaption`: Firefox takes even a hidden one for the figure's name.
        element!("div", "aria-hidden" = "true"; nights),
    ]);
    element!("figure", "data-part" = "picture"; body)
}

#[inline(never)]
fn tread(left: u16, top: u16, class: &'static str) -> Html {
    let shape = format!("M{left} 110V{top}h56V110z");
    with_values("path", &["d", "class"], vec![Some(shape.into()), Some(class.into())], Html::default())
}

/// Its number, and its left and top edge in the picture.
const fn step(level: LevelOfCare) -> (u8, u16, u16) {
    match level {
        LevelOfCare::Outpatient => (1, 0, 90),
        LevelOfCare::IntensiveOutpatient => (2, 61, 76),
        LevelOfCare::PartialHospitalization => (3, 122, 62),
        LevelOfCare::Residential => (4, 183, 48),
        LevelOfCare::MedicallyManaged => (5, 244, 34),
    }
}
