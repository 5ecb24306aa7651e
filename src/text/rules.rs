//! A name for the reason of every rule, which each language words: a missing one does not compile.
//! The words serve the visitor and somebody they love alike.

/// One enum, with the list that tables are made of.
macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// One plain reason per rule, at a reading grade of 6 or lower.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum RuleReason { $($(#[$doc])* $name,)* }

        impl RuleReason {
            pub(super) const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

reasons! {
    /// `safety.overdose`.
    Overdose,
    /// `safety.seizure`.
    Seizure,
    /// `safety.red_flag`.
    RedFlag,
    /// `safety.plan_or_attempt`.
    PlanOrAttempt,
    /// `safety.psychosis_with_thoughts`.
    PsychosisWithThoughts,
    /// `safety.crisis_line`.
    CrisisLine,
    /// `safety.not_ruled_out`.
    NotRuledOut,
    /// `withdrawal.complicated_before`.
    ComplicatedBefore,
    /// `withdrawal.severe_other`.
    SevereOther,
    /// `withdrawal.alcohol_and_sedatives`.
    AlcoholAndSedatives,
    /// `withdrawal.two_depressants`.
    TwoDepressants,
    /// `withdrawal.strong`.
    Strong,
    /// `withdrawal.illness`.
    WithdrawalIllness,
    /// `withdrawal.pregnancy`.
    WithdrawalPregnancy,
    /// `withdrawal.age`.
    WithdrawalAge,
    /// `withdrawal.many_detoxes`.
    ManyDetoxes,
    /// `withdrawal.alone_at_night`.
    AloneAtNight,
    /// `withdrawal.sometimes_alone`.
    SometimesAlone,
    /// `withdrawal.never_stopped`.
    NeverStopped,
    /// `withdrawal.ambulatory`.
    Ambulatory,
    /// `withdrawal.do_not_stop`.
    DoNotStop,
    /// `withdrawal.unknown_daily`.
    UnknownDaily,
    /// `withdrawal.naloxone`.
    Naloxone,
    /// `withdrawal.opioid_medication`.
    OpioidMedication,
    /// `withdrawal.alcohol_medication`.
    AlcoholMedication,
    /// `biomedical.illness`.
    Illness,
    /// `biomedical.pregnant`.
    Pregnant,
    /// `biomedical.keep_medication`.
    KeepMedication,
    /// `mental_health.thoughts`.
    Thoughts,
    /// `mental_health.thoughts_withheld`.
    ThoughtsWithheld,
    /// `mental_health.psychosis`.
    Psychosis,
    /// `mental_health.unable`.
    Unable,
    /// `mental_health.hard`.
    Hard,
    /// `mental_health.hard_despite_treatment`.
    HardDespiteTreatment,
    /// `mental_health.unable_without_support`.
    UnableWithoutSupport,
    /// `mental_health.enhanced_care`.
    EnhancedCare,
    /// `mental_health.co_occurring`.
    CoOccurring,
    /// `use_risk.today_serious`.
    TodaySerious,
    /// `use_risk.nights_serious`.
    NightsSerious,
    /// `use_risk.days_serious`.
    DaysSerious,
    /// `use_risk.today_some`.
    TodaySome,
    /// `use_risk.serious`.
    Serious,
    /// `use_risk.soon_some`.
    SoonSome,
    /// `use_risk.daily`.
    Daily,
    /// `environment.recovery_residence`.
    RecoveryResidence,
    /// `environment.unsafe`.
    UnsafeHome,
    /// `environment.failed_without_support`.
    FailedWithoutSupport,
    /// `environment.returned_without_support`.
    ReturnedWithoutSupport,
    /// `treatment.returned`.
    Returned,
    /// `treatment.returned_often`.
    ReturnedOften,
    /// `treatment.goals_unmet`.
    GoalsUnmet,
    /// `treatment.return_withheld`.
    ReturnWithheld,
    /// `treatment.return_to_use`.
    ReturnToUse,
    /// `treatment.worse`.
    Worse,
    /// `treatment.missed`.
    Missed,
    /// `treatment.home`.
    TreatmentHome,
    /// `treatment.home_in_intensive`.
    TreatmentHomeInIntensive,
    /// `treatment.leaving_hospital`.
    LeavingHospital,
    /// `treatment.leaving_day_or_residence`.
    LeavingDayOrResidence,
}
