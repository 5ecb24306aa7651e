//! The reason of every rule, as fields that each language fills in: a missing one does not compile.
//! Written so that they serve the visitor and somebody they love alike.

/// One plain reason per rule, at a reading grade of 6 or lower.
#[derive(Debug)]
pub struct RuleText {
    /// `safety.overdose`.
    pub overdose: &'static str,
    /// `safety.seizure`.
    pub seizure: &'static str,
    /// `safety.red_flag`.
    pub red_flag: &'static str,
    /// `safety.plan_or_attempt`.
    pub plan_or_attempt: &'static str,
    /// `safety.psychosis_with_thoughts`.
    pub psychosis_with_thoughts: &'static str,
    /// `safety.crisis_line`.
    pub crisis_line: &'static str,
    /// `safety.not_ruled_out`.
    pub not_ruled_out: &'static str,
    /// `withdrawal.complicated_before`.
    pub complicated_before: &'static str,
    /// `withdrawal.severe_other`.
    pub severe_other: &'static str,
    /// `withdrawal.alcohol_and_sedatives`.
    pub alcohol_and_sedatives: &'static str,
    /// `withdrawal.two_depressants`.
    pub two_depressants: &'static str,
    /// `withdrawal.strong`.
    pub strong: &'static str,
    /// `withdrawal.illness`.
    pub withdrawal_illness: &'static str,
    /// `withdrawal.pregnancy`.
    pub withdrawal_pregnancy: &'static str,
    /// `withdrawal.age`.
    pub withdrawal_age: &'static str,
    /// `withdrawal.many_detoxes`.
    pub many_detoxes: &'static str,
    /// `withdrawal.alone_at_night`.
    pub alone_at_night: &'static str,
    /// `withdrawal.sometimes_alone`.
    pub sometimes_alone: &'static str,
    /// `withdrawal.never_stopped`.
    pub never_stopped: &'static str,
    /// `withdrawal.ambulatory`.
    pub ambulatory: &'static str,
    /// `withdrawal.do_not_stop`.
    pub do_not_stop: &'static str,
    /// `withdrawal.unknown_daily`.
    pub unknown_daily: &'static str,
    /// `withdrawal.naloxone`.
    pub naloxone: &'static str,
    /// `withdrawal.opioid_medication`.
    pub opioid_medication: &'static str,
    /// `withdrawal.alcohol_medication`.
    pub alcohol_medication: &'static str,
    /// `biomedical.illness`.
    pub illness: &'static str,
    /// `biomedical.pregnant`.
    pub pregnant: &'static str,
    /// `biomedical.keep_medication`.
    pub keep_medication: &'static str,
    /// `mental_health.thoughts`.
    pub thoughts: &'static str,
    /// `mental_health.thoughts_withheld`.
    pub thoughts_withheld: &'static str,
    /// `mental_health.psychosis`.
    pub psychosis: &'static str,
    /// `mental_health.unable`.
    pub unable: &'static str,
    /// `mental_health.hard`.
    pub hard: &'static str,
    /// `mental_health.hard_despite_treatment`.
    pub hard_despite_treatment: &'static str,
    /// `mental_health.unable_without_support`.
    pub unable_without_support: &'static str,
    /// `mental_health.enhanced_care`.
    pub enhanced_care: &'static str,
    /// `mental_health.co_occurring`.
    pub co_occurring: &'static str,
    /// `use_risk.today_serious`.
    pub today_serious: &'static str,
    /// `use_risk.nights_serious`.
    pub nights_serious: &'static str,
    /// `use_risk.days_serious`.
    pub days_serious: &'static str,
    /// `use_risk.today_some`.
    pub today_some: &'static str,
    /// `use_risk.serious`.
    pub serious: &'static str,
    /// `use_risk.soon_some`.
    pub soon_some: &'static str,
    /// `use_risk.daily`.
    pub daily: &'static str,
    /// `environment.recovery_residence`.
    pub recovery_residence: &'static str,
    /// `environment.unsafe`.
    pub unsafe_home: &'static str,
    /// `environment.failed_without_support`.
    pub failed_without_support: &'static str,
    /// `environment.returned_without_support`.
    pub returned_without_support: &'static str,
    /// `treatment.returned`.
    pub returned: &'static str,
    /// `treatment.returned_often`.
    pub returned_often: &'static str,
    /// `treatment.goals_unmet`.
    pub goals_unmet: &'static str,
    /// `treatment.return_withheld`.
    pub return_withheld: &'static str,
    /// `treatment.return_to_use`.
    pub return_to_use: &'static str,
    /// `treatment.worse`.
    pub worse: &'static str,
    /// `treatment.missed`.
    pub missed: &'static str,
    /// `treatment.home`.
    pub treatment_home: &'static str,
    /// `treatment.home_in_intensive`.
    pub treatment_home_in_intensive: &'static str,
    /// `treatment.leaving_hospital`.
    pub leaving_hospital: &'static str,
    /// `treatment.leaving_day_or_residence`.
    pub leaving_day_or_residence: &'static str,
}
