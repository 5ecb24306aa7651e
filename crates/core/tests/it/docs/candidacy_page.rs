//! The part of docs/protocol.md that shows where each fact counts by which centers describe who fits which level.
//! Options, rules and worries are named in code, so that one that has gone does not compile; the words are only here.

use care_finder_core::engine::{AddOn, LevelOfCare, OptionSet};
use care_finder_core::names::{OptionName, RuleName, Worry};
use care_finder_core::protocol::rule_pages;

use crate::support::assessed;

/// One fact of a person.
struct Fact {
    /// In a center's words.
    says: &'static str,
    /// The answers that report it here.
    options: &'static [OptionName],
    /// The worries that every result answers instead.
    worries: &'static [Worry],
    /// The rules that read these answers because of this fact.
    rules: &'static [RuleName],
    /// What else there is to say.
    note: &'static str,
}

const NO: Fact = Fact { says: "", options: &[], worries: &[], rules: &[], note: "" };

const FACTS: &[Fact] = &[
    Fact {
        says: "Detox is finished",
        options: &[OptionName::LastDetoxed],
        rules: &[RuleName::UseRiskAfterDetox, RuleName::UseRiskSevereAfterDetox],
        note: "no answer about withdrawal asks for detox any more",
        ..NO
    },
    Fact {
        says: "No need of care around the clock",
        options: &[
            OptionName::LastLonger,
            OptionName::Amount1To2,
            OptionName::WithdrawalNone,
            OptionName::HealthNone,
            OptionName::MentalWell,
        ],
        note: "the milder answers, on purpose read by no rule: what keeps a level low is that no rule holds",
        ..NO
    },
    Fact {
        says: "Mild, moderate or severe addiction",
        options: &[
            OptionName::ControlMore,
            OptionName::ControlCannotCut,
            OptionName::ControlFirst,
            OptionName::ControlDespiteHarm,
            OptionName::ControlNeed,
        ],
        rules: &[
            RuleName::UseRiskSigns,
            RuleName::UseRiskModerate,
            RuleName::UseRiskSevere,
            RuleName::UseRiskSevereFailed,
            RuleName::UseRiskSevereNoPlace,
        ],
        note: "by how many signs of lost control there are, and how much is used",
        ..NO
    },
    Fact {
        says: "A mental health disorder beside the addiction",
        options: &[
            OptionName::MentalHard,
            OptionName::MentalUnable,
            OptionName::MentalPsychosis,
            OptionName::MentalMania,
        ],
        rules: &[RuleName::MentalHealthCoOccurring, RuleName::MentalHealthHardAndUse],
        ..NO
    },
    Fact {
        says: "Mild to moderate mental health needs, as with depression, anxiety or PTSD",
        options: &[OptionName::MentalCoping, OptionName::MentalHard],
        rules: &[RuleName::MentalHealthHard],
        note: "by how daily life goes, never by the name of an illness",
        ..NO
    },
    Fact {
        says: "A stay in a hospital, detox or a live-in program is ending",
        options: &[
            OptionName::PresentResidential,
            OptionName::PresentDetox,
            OptionName::PresentHospital,
            OptionName::LatelyGoalsMet,
        ],
        rules: &[RuleName::TreatmentLeaving, RuleName::TreatmentLeavingHospital],
        note: "the step down",
        ..NO
    },
    Fact {
        says: "Home again after a stay, sober, but with urges",
        options: &[
            OptionName::UsedPast,
            OptionName::ControlCravings,
            OptionName::HistoryHelped,
            OptionName::HistoryLeftRehab,
            OptionName::HistoryLeftHospital,
        ],
        rules: &[RuleName::UseRiskAfterTreatment, RuleName::MentalHealthLeftHospital],
        ..NO
    },
    Fact {
        says: "Return to use after treatment",
        options: &[
            OptionName::HistoryReturned,
            OptionName::HistoryReturnedOften,
            OptionName::HistoryDetoxOften,
        ],
        rules: &[
            RuleName::TreatmentReturned,
            RuleName::TreatmentReturnedOften,
            RuleName::EnvironmentSevereReturned,
            RuleName::EnvironmentFailedWithoutSupport,
            RuleName::EnvironmentReturnedNoPlace,
            RuleName::EnvironmentComplexReturned,
        ],
        ..NO
    },
    Fact {
        says: "A supportive home",
        options: &[OptionName::HomeSupportive],
        note: "read by no rule: it is the absence of the next row",
        ..NO
    },
    Fact {
        says: "A home that does not support recovery",
        options: &[OptionName::HomeStrained, OptionName::HomeUnstable, OptionName::HomeUnsafe],
        rules: &[
            RuleName::EnvironmentRecoveryResidence,
            RuleName::EnvironmentSevereReturned,
            RuleName::EnvironmentFailedWithoutSupport,
            RuleName::EnvironmentNoPlace,
            RuleName::EnvironmentReturnedNoPlace,
            RuleName::EnvironmentComplexReturned,
        ],
        note: "a higher level only together with severe use, failed treatment or a mind in danger",
        ..NO
    },
    Fact {
        says: "Weekly therapy is not enough",
        options: &[OptionName::HistoryNotEnough],
        rules: &[RuleName::TreatmentNotEnough],
        ..NO
    },
    Fact {
        says: "In care, and not improving or still overwhelmed",
        options: &[OptionName::LatelySame],
        rules: &[RuleName::TreatmentNoBetter, RuleName::TreatmentNoBetterInIop, RuleName::TreatmentReview],
        ..NO
    },
    Fact {
        says: "In care, and getting worse",
        options: &[OptionName::LatelyWorse],
        rules: &[RuleName::TreatmentWorse],
        ..NO
    },
    Fact {
        says: "Return to use while in care",
        options: &[OptionName::LatelyUsed, OptionName::LatelyUsedOften],
        rules: &[RuleName::TreatmentReview, RuleName::TreatmentUsedOften],
        note: "once is a reason to change something, not by itself to step up",
        ..NO
    },
    Fact {
        says: "Missing sessions, not taking part",
        options: &[OptionName::LatelyMissed],
        rules: &[RuleName::TreatmentReview, RuleName::TreatmentGoalsUnmet],
        ..NO
    },
    Fact {
        says: "A long-term physical illness",
        options: &[OptionName::HealthIllness, OptionName::HealthSeizures],
        rules: &[RuleName::BiomedicalIllness, RuleName::BiomedicalIllnessAndUse, RuleName::WithdrawalIllness],
        ..NO
    },
    Fact {
        says: "Motivated, or not ready for so much care",
        worries: &[Worry::Unready],
        note: "never the level (property P4)",
        ..NO
    },
    Fact {
        says: "Duties at work, at school or in the family",
        worries: &[Worry::Work, Worry::Children],
        note: "never the level (property P4)",
        ..NO
    },
    Fact {
        says: "Far away, or a disability: a virtual program",
        worries: &[Worry::Access],
        note: "advice only",
        ..NO
    },
    Fact { says: "Insurance and cost", worries: &[Worry::Cost], note: "advice only", ..NO },
    Fact {
        says: "A steady life with mutual help, a sponsor or sober living",
        options: &[OptionName::HistoryHelped, OptionName::LatelyGoalsMet],
        note: "outpatient care is the level where no rule asks for more; mutual help is named beside every level",
        ..NO
    },
];

/// The whole part.
pub fn section() -> String {
    let rows: String = FACTS.iter().map(row).collect();
    format!(
        "
## Where the facts count by which centers describe a candidate

Pages of treatment centers say for whom a level is. Here is each such fact, the answer that tells it, and what heeds it.
Two things that some pages say are not so, and the texts of the levels say it right: in partial hospitalization people
sleep at home, and intensive outpatient care has neither beds nor meals. A home to live in beside it is an add-on,
`{}`.

| fact | told by | heeded by | note |
|---|---|---|---|
{rows}",
        AddOn::RecoveryResidence.id()
    )
}

fn row(fact: &Fact) -> String {
    let options = fact.options.iter().map(|option| option.key().to_owned());
    let worries = fact.worries.iter().map(|worry| format!("worry.{}", worry.key()));
    let rules = fact.rules.iter().map(|rule| rule.key().to_owned());
    format!("| {} | {} | {} | {} |\n", fact.says, codes(options.chain(worries)), codes(rules), fact.note)
}

fn codes(ids: impl Iterator<Item = String>) -> String {
    ids.map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_rule_heeds_the_fact_beside_which_it_stands() {
    for fact in FACTS {
        let told = fact.options.iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
        assert!(!fact.options.is_empty() || !fact.worries.is_empty(), "{} is told by nothing", fact.says);
        assert!(!fact.rules.is_empty() || !fact.note.is_empty(), "{} counts nowhere", fact.says);
        for &rule in fact.rules {
            let page = rule_pages().find(|page| page.name == rule).expect("every rule has a page");
            assert!(
                page.when.options().meets(told),
                "{} does not read what tells {:?}",
                rule.key(),
                fact.says
            );
        }
    }
}

/// Where the table says that a fact counts only by making no rule hold, no rule may read it.
#[test]
fn the_milder_answers_are_read_by_no_rule() {
    for option in [
        OptionName::LastLonger,
        OptionName::Amount1To2,
        OptionName::WithdrawalNone,
        OptionName::HealthNone,
        OptionName::MentalWell,
        OptionName::HomeSupportive,
    ] {
        let reading = rule_pages().find(|page| page.when.options().meets(option.set()));
        assert_eq!(reading.map(|page| page.name.key()), None, "{}", option.key());
    }
}

#[test]
fn who_has_finished_detox_is_not_sent_back_to_it() {
    use OptionName::*;
    let before = [
        WhoMe,
        RedFlagsNone,
        HarmNone,
        Age65Plus,
        UsedAlcohol,
        UsedSedatives,
        UsedGhb,
        DailyAlcohol,
        DailySedatives,
        DailyGhb,
        DailySedativesStopped,
        UnprescribedSedatives,
        Amount17Plus,
        WithdrawalSevere,
        WithdrawalRoundClock,
        HealthIllness,
    ];
    let with = |last| assessed(&before.into_iter().chain([last]).collect::<Vec<_>>()).level;
    assert_eq!(with(LastToday), LevelOfCare::MedicallyManaged);
    assert!(with(LastDetoxed) < LevelOfCare::MedicallyManaged, "{:?}", with(LastDetoxed));
}
