//! Where each fact counts that treatment centers name when they say for whom a level of care is.
//! A table for docs/protocol.md; that the ids in it exist is tested here, that it is complete is for readers.

use care_finder_core::names::{OptionName, Practical, RuleName};

/// The facts as centers write them, without their words.
pub(super) const TABLE: &str = "## Where each fact of candidacy counts

What treatment centers name when they say for whom a level of care is, and where this guide asks and uses it.

| fact | asked as | counts in |
|---|---|---|
| detox finished | `last.detoxed` | `use_risk.after_detox`, `use_risk.severe_after_detox`; no withdrawal rule holds then (U3) |
| no need of 24-hour care | `last.longer`, `amount.1_2`, `withdrawal.none`, `home.supportive` | every withdrawal rule stays quiet |
| severe addiction, or mild to moderate | `control.more`, `control.cannot_cut`, `control.first`, `control.despite_harm`, `control.need` | `use_risk.moderate`, `use_risk.signs`, `use_risk.severe` |
| mental health as well | `mental.hard`, `mental.unable` | `mental_health.hard_and_use`, `mental_health.co_occurring` |
| inpatient care finished, step down | `present.residential`, `history.left_rehab`, `history.left_hospital` | `treatment.leaving`, `treatment.leaving_hospital`, `use_risk.after_treatment`, `mental_health.left_hospital` |
| home again after rehab, sober but with urges | `control.cravings`, `used.past`, `history.left_rehab` | `use_risk.after_treatment` |
| use came back after inpatient care | `history.returned`, `history.returned_often` | `treatment.returned`, `treatment.returned_often`, `environment.severe_returned` |
| a supportive home | `home.supportive` | no rule of the environment holds |
| a home that does not support | `home.strained`, `home.unstable`, `home.unsafe` | `environment.recovery_residence`; the level only with severity or failed treatment (P11) |
| mild to moderate mental health | `mental.coping`, `mental.hard` | `mental_health.hard` (U9, U14) |
| trauma, depression, anxiety | `mental.hard` | `mental_health.hard` |
| more than weekly therapy needed | `history.not_enough`, `lately.same` | `treatment.not_enough`, `treatment.no_better` |
| symptoms get worse | `lately.worse` | `treatment.worse` |
| no better in care, still overwhelmed | `lately.same`, `mental.hard` | `treatment.no_better`, `treatment.no_better_in_iop`, `treatment.review` |
| use came back during care | `lately.used`, `lately.used_often` | `treatment.review`, `treatment.used_often` |
| visits missed, hard to take part | `lately.missed` | `treatment.review`, `treatment.goals_unmet` |
| a long physical illness | `health.illness`, `health.seizures` | `biomedical.illness`, `withdrawal.illness` |
| cannot commit to living there, not ready | `unready` | never the level (P4) |
| job, school or family duties | `work`, `family` | never the level (P4) |
| a virtual program for distance or disability | `travel`, `disability` | advice only |
| insurance, cost | `insurance` | advice only |

";

#[test]
fn every_id_in_it_exists() {
    let ids: Vec<_> = TABLE.split('`').skip(1).step_by(2).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for id in ids {
        let known = OptionName::with_key(id).is_some()
            || RuleName::with_key(id).is_some()
            || Practical::with_key(id).is_some();
        assert!(known, "{id}");
    }
}
