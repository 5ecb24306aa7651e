//! What the advised level is like, whether it helps, and how it compares with the others.
//! The facts come from the texts; which level is advised comes from the engine.

use yew::Html;

use crate::engine::LevelOfCare;
use crate::names::Study;
use crate::parts::contact;
use crate::parts::element::{element, list, text};
use crate::parts::small::{folded, h3, li, p, ul};
use crate::scene::Scene;

/// What it is, what a week looks like, whom it is for.
pub(crate) fn what(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let level = (scene.words.level)(level);
    let [_, hours, nights, length] = words.columns;
    let mut facts = Vec::new();
    for (head, fact) in [(hours, level.hours), (nights, level.nights), (length, level.length)] {
        facts.push(element!("div"; list(vec![element!("dt"; text(head)), element!("dd"; text(fact))])));
    }
    let body = list(vec![p(level.what), element!("dl", "class" = "facts"; list(facts)), p(level.fits_not)]);
    folded("what", words.week, list(vec![h3(level.name), body]))
}

/// The levels as a staircase: each step with its name; the advised one marked, and the one where the person is now.
pub(crate) fn staircase(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let mut steps = Vec::new();
    for step in LevelOfCare::ALL {
        // The short name: what stands before the parenthesis. Byte by byte, because a text search is 800 bytes of the page.
        let name = (scene.words.level)(step).name;
        let end = name.bytes().position(|byte| byte == b'(').map_or(name.len(), |bracket| bracket - 1);
        let name = name.get(..end).unwrap_or(name);
        let (here, now) = (step == level, scene.assessment.present == Some(step));
        let body = list(vec![text(name), mark(here, words.here), mark(now, scene.pick(words.now))]);
        let (current, class) = (here.then_some("step"), now.then_some("now"));
        steps.push(element!("li", "aria-current" = current, "class" = class; body));
    }
    element!("ol", "data-part" = "stairs"; list(steps))
}

#[inline(never)]
fn mark(fits: bool, words: &'static str) -> Html {
    if fits { element!("strong"; text(words)) } else { Html::default() }
}

/// Whether it helps, and how that is known.
pub(crate) fn evidence(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let mut studies = Vec::new();
    for study in Study::cited_at(level) {
        if study.is_about(scene.assessment.facts.chosen) {
            let link = contact::external(scene, study.href().into(), None, study.citation());
            let source = element!("span", "lang" = "en", "class" = "small"; link);
            studies.push(li(list(vec![text((scene.words.study)(*study)), text(" "), source])));
        }
    }
    if studies.is_empty() {
        studies.push(li(text(words.no_study)));
    }
    let body = list(vec![ul(list(studies)), p(words.evidence_lesson)]);
    folded("evidence", words.evidence, body)
}

/// All levels in one table, with the advised one marked.
pub(crate) fn compare(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    // The roles are written out: on a phone each row is shown as a block, and a browser may then drop them.
    let mut heads = Vec::new();
    for head in words.columns {
        heads.push(element!("th", "role" = "columnheader", "scope" = "col"; text(head)));
    }
    let mut rows = Vec::new();
    for row in LevelOfCare::ALL {
        rows.push(self::row(scene, row, level));
    }
    let table = list(vec![
        element!("thead", "role" = "rowgroup"; element!("tr", "role" = "row"; list(heads))),
        element!("tbody", "role" = "rowgroup"; list(rows)),
    ]);
    let table = element!("table", "role" = "table"; table);
    folded("compare", words.compare, table)
}

fn row(scene: &Scene<'_>, row: LevelOfCare, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let about = (scene.words.level)(row);
    let here = row == level;
    let name = list(vec![
        text(about.name),
        mark(here, words.here),
        mark(scene.assessment.present == Some(row), scene.pick(words.now)),
    ]);
    let mut cells = vec![element!("th", "role" = "rowheader", "scope" = "row"; name)];
    let [_, hours, nights, length] = words.columns;
    for (head, fact) in [(hours, about.hours), (nights, about.nights), (length, about.length)] {
        cells.push(element!("td", "role" = "cell", "data-head" = head; text(fact)));
    }
    element!("tr", "role" = "row", "aria-current" = here.then_some("true"); list(cells))
}
