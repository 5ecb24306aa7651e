//! What the advised level is like, whether it helps, and how it compares with the others.
//! The facts come from the texts; which level is advised comes from the engine.

use yew::Html;

use crate::engine::LevelOfCare;
use crate::names::Study;
use crate::parts::contact;
use crate::parts::element::{element, list, text};
use crate::parts::small::{folded, h3, li, lines, p, ul};
use crate::scene::Scene;

/// What it is, what a week looks like, what happens there, whom it is for.
pub(crate) fn what(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let level = (scene.words.level)(level);
    let heads = words.columns.into_iter().skip(1);
    let facts = heads.zip([level.hours, level.nights, level.length]).map(|(head, fact)| {
        let pair = vec![element!("dt"; text(head)), element!("dd"; text(fact))];
        element!("div"; list(pair))
    });
    let happens = list(vec![h3(words.happens), ul(lines(&level.happens))]);
    let fits = list(vec![h3(words.fits), p(level.fits), p(level.fits_not)]);
    let body = list(vec![
        p(level.what),
        element!("dl", "class" = "facts"; list(facts.collect())),
        element!("div", "data-part" = "happens"; happens),
        element!("div", "data-part" = "fits"; fits),
    ]);
    folded("what", words.week, list(vec![h3(level.name), body]))
}

/// The levels as a staircase: each step with its name, this one marked, and the one where the person is now.
pub(crate) fn staircase(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let steps = LevelOfCare::ALL.into_iter().map(|step| {
        // The short name: what stands before the bracket.
        let name = (scene.words.level)(step).name.split(" (").next().unwrap_or_default();
        let mut body = vec![text(name)];
        let (here, now) = (step == level, scene.assessment.present == Some(step));
        let marks = [(here, words.here), (now, scene.pick(words.now))];
        body.extend(
            marks.into_iter().filter(|(fits, _)| *fits).map(|(_, mark)| element!("strong"; text(mark))),
        );
        let class = now.then_some("now");
        element!("li", "aria-current" = here.then_some("step"), "class" = class; list(body))
    });
    element!("ol", "data-part" = "picture", "class" = "stairs"; list(steps.collect()))
}

/// Whether it helps, and how that is known.
pub(crate) fn evidence(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let studies = Study::cited_at(level, scene.assessment.facts.chosen).map(|study| {
        let link = contact::external(scene, study.href().into(), None, study.citation());
        let source = element!("span", "lang" = "en", "class" = "small"; link);
        li(list(vec![text((scene.words.study)(study)), text(" "), source]))
    });
    let mut studies: Vec<Html> = studies.collect();
    if studies.is_empty() {
        studies.push(li(text(words.no_study)));
    }
    let body = list(vec![ul(list(studies)), p(words.evidence_lesson)]);
    folded("evidence", words.evidence, body)
}

/// The level below and the one above, side by side, and all levels in one table with this one marked.
pub(crate) fn compare(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let above = LevelOfCare::ALL.into_iter().find(|above| *above > level);
    let neighbor =
        |way, level: Option<_>| level.map_or_else(Html::default, |level| neighbor(scene, way, level));
    // The roles are written out, because on a phone each row is shown as a block, and a browser may then drop them.
    let cards = list(vec![neighbor(words.less, level.below()), neighbor(words.more, above)]);
    let heads = words.columns.into_iter();
    let heads =
        heads.map(|head| element!("th", "role" = "columnheader", "scope" = "col"; text(head))).collect();
    let rows = LevelOfCare::ALL.into_iter().map(|row| self::row(scene, row, level)).collect();
    let table = list(vec![
        element!("thead", "role" = "rowgroup"; element!("tr", "role" = "row"; list(heads))),
        element!("tbody", "role" = "rowgroup"; list(rows)),
    ]);
    let body = list(vec![
        element!("div", "data-part" = "neighbors", "class" = "cards"; cards),
        element!("table", "role" = "table"; table),
    ]);
    folded("compare", words.compare, body)
}

fn row(scene: &Scene<'_>, row: LevelOfCare, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let about = (scene.words.level)(row);
    let here = (row == level).then_some(words.here);
    let now = scene.assessment.present.filter(|present| *present == row).map(|_| scene.pick(words.now));
    let mut name = vec![text(about.name)];
    name.extend(here.into_iter().chain(now).map(|mark| element!("strong"; text(mark))));
    let mut cells = vec![element!("th", "role" = "rowheader", "scope" = "row"; list(name))];
    let heads = words.columns.into_iter().skip(1);
    cells.extend(
        heads
            .zip([about.hours, about.nights, about.length])
            .map(|(head, fact)| element!("td", "role" = "cell", "data-head" = head; text(fact))),
    );
    element!("tr", "role" = "row", "aria-current" = here.map(|_| "true"); list(cells))
}

#[inline(never)]
fn neighbor(scene: &Scene<'_>, way: &'static str, level: LevelOfCare) -> Html {
    let level = (scene.words.level)(level);
    let way = element!("span", "class" = "small"; text(way));
    let heading = element!("h3"; list(vec![way, text(" "), text(level.name)]));
    element!("div"; list(vec![heading, p(level.what), p(level.fits_not)]))
}
