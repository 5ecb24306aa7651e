//! The rules, by dimension; the order of decision is the order here.
//! Each file holds one dimension, each rule is one page: id, title, when, then, because, source, examples.

mod biomedical;
mod environment;
mod mental_health;
mod safety;
mod treatment;
mod use_risk;
mod withdrawal;
mod withdrawal_add_ons;

use crate::engine::Rule;
use crate::text::RuleText;

/// All rules.
pub(super) const RULES: &[&[Rule<RuleText>]] = &[
    safety::RULES,
    withdrawal::RULES,
    withdrawal_add_ons::RULES,
    biomedical::RULES,
    mental_health::RULES,
    use_risk::RULES,
    environment::RULES,
    treatment::RULES,
];
