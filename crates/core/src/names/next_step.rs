//! The names of what a result gives a visitor: what help is for, what to say about it, what to do tonight, what people fear.
//! Which of them belong to which answers is decided in `next_step`; how they are worded, in the texts.

use super::names;

names! {
    /// What somebody needs help with, as it is said on the phone, in this order.
    Topic(TopicId) {
        /// Alcohol:
        Alcohol = "alcohol",
        /// Calming or sleeping pills:
        Pills = "pills",
        /// Opioids:
        Opioids = "opioids",
        /// Cannabis:
        Cannabis = "cannabis",
        /// Other drugs:
        Drugs = "drugs",
        /// Tobacco or vaping:
        Tobacco = "tobacco",
        /// Mental health:
        Mind = "mind",
        /// Eating:
        Eating = "eating",
        /// Gambling:
        Gambling = "gambling",
    }
}

names! {
    /// What the person who answers the phone should know first, the most urgent first.
    Detail(DetailId) {
        /// Under 18:
        Minor = "minor",
        /// Thoughts of death or suicide:
        Thoughts = "thoughts",
        /// Has hurt themselves, with no wish to die:
        SelfHarm = "self_harm",
        /// Pregnant:
        Pregnant = "pregnant",
        /// A birth in the last year:
        AfterBirth = "after_birth",
        /// Psychosis or mania:
        MindDoctor = "mind_doctor",
        /// The body needs a doctor:
        Body = "body",
        /// Not safe at home:
        Unsafe = "unsafe",
        /// Thoughts of hurting somebody:
        Others = "others",
        /// Drinks every day, and stopping can be dangerous:
        StoppingAlcohol = "stopping_alcohol",
        /// Takes calming or sleeping pills every day, and stopping can be dangerous:
        StoppingPills = "stopping_pills",
        /// Stopping something else can be dangerous:
        Stopping = "stopping",
        /// An overdose in the last year:
        Overdose = "overdose",
        /// On methadone or buprenorphine, with doses missed:
        MissedDoses = "missed_doses",
        /// On methadone or buprenorphine:
        KeepMedicine = "keep_medicine",
        /// Medicine for opioids would help:
        OpioidMedicine = "opioid_medicine",
        /// No steady place to live:
        NoHome = "no_home",
        /// In care, and used again:
        UsedAgain = "used_again",
        /// In care, and no better:
        NoBetter = "no_better",
        /// Drinks every day:
        DrinksDaily = "drinks_daily",
        /// Uses another drug every day:
        UsesDaily = "uses_daily",
        /// Had treatment before:
        Before = "before",
    }
}

names! {
    /// One step for the evening, the most urgent first. None of them tells anyone to stop alcohol, pills or a needed
    /// medicine, which can endanger life when it is sudden (property P7).
    Tonight(TonightId) {
        /// Thoughts of death, suicide or hurting somebody:
        Thoughts = "thoughts",
        /// What could do harm is out of reach:
        Means = "means",
        /// Do not stop suddenly:
        DoNotStop = "do_not_stop",
        /// Overdose:
        Overdose = "overdose",
        /// Methadone or buprenorphine go on:
        KeepMedicine = "keep_medicine",
        /// No sniffing:
        Inhalants = "inhalants",
        /// Not safe at home:
        Unsafe = "unsafe",
        /// No place to stay:
        Shelter = "shelter",
        /// A parent, or another adult:
        Adult = "adult",
        /// Drinks or uses:
        Use = "use",
        /// Lives alone:
        Alone = "alone",
        /// One person who knows:
        Tell = "tell",
        /// Somebody who sits beside them and calls:
        Call = "call",
        /// Eat, drink, rest:
        Rest = "rest",
    }
}

names! {
    /// What keeps people from calling, in the order shown; the sources are in docs/intended-use.md.
    Worry(WorryId) {
        /// Whether a name must be given:
        Name = "name",
        /// Who learns of it, police among them:
        Records = "records",
        /// Child services:
        Children = "children",
        /// Immigration:
        Papers = "papers",
        /// Work:
        Work = "work",
        /// Parents and school:
        Teens = "teens",
        /// Money:
        Cost = "cost",
        /// No phone:
        Phone = "phone",
        /// Deaf or hard of hearing, or a disability:
        Access = "access",
        /// Veterans:
        Military = "military",
        /// Not ready, or not willing:
        Unready = "unready",
    }
}
