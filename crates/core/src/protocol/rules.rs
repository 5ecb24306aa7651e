//! The rules, by dimension; the order of decision is the order here.
//! Each file holds one dimension (withdrawal has two), and each rule is one page (page.rs). Why a rule holds, the texts say.

mod biomedical;
mod environment;
mod mental_health;
mod safety;
mod treatment;
mod use_risk;
mod withdrawal;
mod withdrawal_add_ons;

use super::page::RulePage;
use crate::engine::{Condition, Rule};
use crate::names::RuleName;

/// All rules, as clinicians read them.
pub(super) const PAGES: &[&[RulePage]] = &[
    safety::PAGES,
    withdrawal::PAGES,
    withdrawal_add_ons::PAGES,
    biomedical::PAGES,
    mental_health::PAGES,
    use_risk::PAGES,
    environment::PAGES,
    treatment::PAGES,
];

/// All rules, as the engine reads them.
pub(super) const RULES: &[Rule] = &rules::<{ count() }>();

const fn count() -> usize {
    let (mut count, mut dimensions) = (0, PAGES);
    while let [pages, later @ ..] = dimensions {
        count += pages.len();
        dimensions = later;
    }
    count
}

const fn rules<const N: usize>() -> [Rule; N] {
    let mut rules =
        [const { Rule { name: RuleName::SafetyOverdose, when: Condition::Always, then: &[] } }; N];
    let (mut free, mut dimensions) = (rules.as_mut_slice(), PAGES);
    while let [pages, later @ ..] = dimensions {
        let (mut own, rest) = free.split_at_mut(pages.len());
        let mut pages = *pages;
        while let ([page, next @ ..], [rule, others @ ..]) = (pages, own) {
            *rule = page.rule();
            (pages, own) = (next, others);
        }
        (free, dimensions) = (rest, later);
    }
    rules
}

// Rules are found by their name's place, so the pages stand in the order of the names, each once, and none is left out.
const _: () = {
    let (mut rules, mut names) = (RULES, RuleName::ALL);
    while let ([rule, later @ ..], [name, others @ ..]) = (rules, names) {
        assert!(rule.name as u8 == *name as u8, "the pages do not stand in the order of RuleName");
        (rules, names) = (later, others);
    }
    assert!(rules.is_empty(), "a page is in PAGES twice");
    assert!(names.is_empty(), "a name of RuleName has no page: is it in the PAGES of its dimension?");
};

const _: () = {
    let mut dimensions = PAGES;
    while let [pages, later @ ..] = dimensions {
        let mut rest = *pages;
        while let [page, others @ ..] = rest {
            assert!(
                !page.sources.is_empty() || !page.own_caution.is_empty(),
                "a rule of no source that is not our own caution"
            );
            assert!(!page.examples.is_empty(), "a rule without an example");
            rest = others;
        }
        dimensions = later;
    }
};
