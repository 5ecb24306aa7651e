//! What the advised level is like, whether it helps, and how it compares with the others.
//! The facts come from the texts; which level is advised comes from the engine.

use yew::prelude::*;

use crate::engine::LevelOfCare;
use crate::names::Study;
use crate::parts::contact;
use crate::parts::small::{folded, h3, lines, p, section};
use crate::scene::Scene;

/// What it is, what a week looks like, what happens there, whom it is for.
pub(crate) fn what(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let text = (scene.words.level)(level);
    let body = html! {
        <>
            { p(text.what) }
            { h3(words.week) }
            <dl class="facts">
                { for words.columns.into_iter().skip(1).zip([text.hours, text.nights, text.length]).map(|(head, fact)| html! {
                    <div><dt>{ head }</dt><dd>{ fact }</dd></div>
                }) }
            </dl>
            <div data-part="happens">
                { h3(words.happens) }
                <ul>{ lines(&text.happens) }</ul>
            </div>
            <div data-part="fits">
                { h3(words.fits) }
                { p(text.fits) }
                { p(text.fits_not) }
            </div>
        </>
    };
    section("what", text.name, body)
}

/// Whether it helps, and how that is known.
pub(crate) fn evidence(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let body = html! {
        <>
            <ul>
                { for Study::cited_at(level).iter().map(|study| html! {
                    <li>
                        { (scene.words.study)(*study) }
                        { " " }
                        <span class="small" lang="en">{ contact::external(scene, study.href().into(), None, study.citation()) }</span>
                    </li>
                }) }
            </ul>
            { p(words.evidence_lesson) }
        </>
    };
    folded("evidence", words.evidence, body)
}

/// The level below and the one above, side by side, and all levels in one table with this one marked.
pub(crate) fn compare(scene: &Scene<'_>, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let above = LevelOfCare::ALL.into_iter().find(|above| *above > level);
    let neighbor =
        |way, level: Option<_>| level.map_or_else(Html::default, |level| neighbor(scene, way, level));
    // The roles are written out, because on a phone each row is shown as a block, and a browser may then drop them.
    let body = html! {
        <>
            <div class="cards" data-part="neighbors">
                { neighbor(words.less, level.below()) }
                { neighbor(words.more, above) }
            </div>
            <table role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        { for words.columns.into_iter().map(|head| html! { <th role="columnheader" scope="col">{ head }</th> }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for LevelOfCare::ALL.into_iter().map(|row| self::row(scene, row, level)) }</tbody>
            </table>
        </>
    };
    folded("compare", words.compare, body)
}

fn row(scene: &Scene<'_>, row: LevelOfCare, level: LevelOfCare) -> Html {
    let words = scene.interface();
    let text = (scene.words.level)(row);
    let here = (row == level).then_some(words.here);
    let now = scene.assessment.present.filter(|present| *present == row).map(|_| scene.pick(words.now));
    let facts = words.columns.into_iter().skip(1).zip([text.hours, text.nights, text.length]);
    html! {
        <tr role="row" aria-current={here.map(|_| "true")}>
            <th role="rowheader" scope="row">
                { text.name }
                { for here.into_iter().chain(now).map(|mark| html! { <strong>{ mark }</strong> }) }
            </th>
            { for facts.map(|(head, fact)| html! { <td role="cell" data-head={head}>{ fact }</td> }) }
        </tr>
    }
}

#[inline(never)]
fn neighbor(scene: &Scene<'_>, way: &'static str, level: LevelOfCare) -> Html {
    let text = (scene.words.level)(level);
    html! {
        <div>
            <h3><span class="small">{ way }</span>{ " " }{ text.name }</h3>
            { p(text.what) }
            { p(text.fits_not) }
        </div>
    }
}
