//! The texts that belong to no question, level or rule: buttons, headings, notes, and what stands around the rest.
//! The other kinds of text are in text.rs; what each says is in en.rs and es.rs.

use super::ForWhom;

/// Buttons, headings and notes. Texts with a gap are functions, so that each language can order its words itself.
#[derive(Debug)]
pub struct Interface {
    /// Name of the guide, also the title of the page.
    pub title: &'static str,
    /// Welcome: what this is and how long it takes.
    pub lead: &'static str,
    /// Welcome: who it is for.
    pub for_whom: &'static str,
    /// Welcome: privacy.
    pub private: &'static str,
    /// Question that opens why that is true.
    pub why_private: &'static str,
    /// Why it is true.
    pub why_private_answer: &'static str,
    /// "Continue".
    pub go_on: &'static str,
    /// "Back".
    pub back: &'static str,
    /// "Start over and clear my answers".
    pub start_over: &'static str,
    /// "Leave this page quickly".
    pub leave: &'static str,
    /// Where the guide fills the window: back to the page around it.
    pub to_page: &'static str,
    /// Back in the page: fill the window again.
    pub to_window: &'static str,
    /// "Change", beside an answer.
    pub change: &'static str,
    /// Continue without an answer.
    pub no_answer: &'static str,
    /// The same, where "I am not sure" is among the answers.
    pub no_answer_not_sure: &'static str,
    /// Before a question's number.
    pub number: &'static str,
    /// After it, where no other question follows.
    pub last: &'static str,
    /// "About", before how many are left.
    pub about: &'static str,
    /// "Left after this", after it.
    pub left: &'static str,
    /// Heading of the review.
    pub review: &'static str,
    /// Lead of the review.
    pub review_lead: &'static str,
    /// Button from there to the result.
    pub see_result: &'static str,
    /// Before answers that no longer count after a change.
    pub dropped: &'static str,
    /// The result for someone in treatment whose level still fits.
    pub stay: ForWhom,
    /// Heading of the reasons.
    pub why: &'static str,
    /// Before the answers a reason used.
    pub your_answers: &'static str,
    /// Reason shown when no rule demands more than outpatient care.
    pub why_lowest: &'static str,
    /// Heading of the rules that hold but did not decide.
    pub also: &'static str,
    /// Marks the level of the advice.
    pub here: &'static str,
    /// Marks the level of the care now.
    pub now: ForWhom,
    /// Heading of "what a week looks like".
    pub week: &'static str,
    /// Heading of the studies.
    pub evidence: &'static str,
    /// What they come to.
    pub evidence_lesson: &'static str,
    /// Heading of the levels beside this one and the table of all.
    pub compare: &'static str,
    /// Heads of its columns: level, hours, nights, length.
    pub columns: [&'static str; 4],
    /// No study is close to the answers.
    pub no_study: &'static str,
    /// Heading of what to do tonight.
    pub tonight: &'static str,
    /// Heading of the ways to keep the advice.
    pub take: &'static str,
    /// That a copy holds the answers.
    pub take_lead: &'static str,
    /// "Print".
    pub print: &'static str,
    /// "Copy as text".
    pub copy: &'static str,
    /// "Save as a file".
    pub save: &'static str,
    /// After a copy or a file was made.
    pub taken: &'static str,
    /// When the browser has refused.
    pub not_taken: &'static str,
    /// After a file was offered; whether the browser has kept it, nobody can tell.
    pub saved: &'static str,
    /// Heading of what people are afraid of.
    pub worries: &'static str,
    /// Heading of the single answers that would change the advice.
    pub changes: &'static str,
    /// "With" an answer that was not given, the level would be different: inside "Used, with “Alcohol”: …".
    pub with: &'static str,
    /// "Without" one that was given.
    pub without: &'static str,
    /// Heading of the add-ons.
    pub with_it: &'static str,
    /// What this is not.
    pub not_diagnosis: &'static str,
    /// Before the version of the protocol, as long as no clinician has reviewed it.
    pub unreviewed: &'static str,
    /// Who says so, where a center names a reviewer but not itself.
    pub this_center: &'static str,
    /// Between the center and the name of its reviewer.
    pub says_reviewed: &'static str,
    /// Between that name and the version of the protocol.
    pub for_version: &'static str,
    /// By when to call: before the day is over.
    pub call_today: &'static str,
    /// By when to call: in the next days.
    pub call_week: &'static str,
    /// After it, where doctors and nurses must be close by: where to go if nobody has a place.
    pub no_place: &'static str,
    /// After it, for somebody who calls about another person: that the other need not be there, nor willing.
    pub without_them: &'static str,
    /// Whom somebody in care calls first.
    pub own_team: ForWhom,
    /// Heading of the sentence to say.
    pub say: &'static str,
    /// Copies only that sentence.
    pub copy_say: &'static str,
    /// "I need help with", before the topics.
    pub say_need: ForWhom,
    /// Between the last two topics.
    pub and: &'static str,
    /// The same where no answer says with what.
    pub say_unsure: ForWhom,
    /// The same for somebody in care.
    pub say_in_care: ForWhom,
    /// Asks to be seen today.
    pub ask_today: ForWhom,
    /// What to do today where doses of methadone or buprenorphine were missed.
    pub missed_doses: &'static str,
    /// Asks for a program for people under 18.
    pub ask_teens: &'static str,
    /// What follows on either.
    pub if_not: &'static str,
    /// In an emergency: where to come; the visitor completes it.
    pub say_where: &'static str,
    /// Heading of the contacts.
    pub contact: &'static str,
    /// "Call Example Recovery"; the name may be empty.
    pub call: fn(center: &str) -> String,
    /// "Text …".
    pub text: fn(center: &str) -> String,
    /// Link to the contact page.
    pub contact_page: &'static str,
    /// Link to the insurance page.
    pub insurance_page: &'static str,
    /// Before the hours.
    pub hours: &'static str,
    /// Before the languages in which somebody answers.
    pub answers_in: &'static str,
    /// The center does not offer the level.
    pub not_offered: &'static str,
    /// Heading of the neutral finders.
    pub finders: &'static str,
    /// What findtreatment.gov is.
    pub find_treatment: &'static str,
    /// What the SAMHSA helpline is.
    pub samhsa: &'static str,
    /// After a link to another site: it opens beside this page.
    pub new_tab: &'static str,
    /// Heading of the crisis lines.
    pub crisis: &'static str,
    /// Call 911.
    pub call_911: &'static str,
    /// Call or text 988.
    pub call_988: &'static str,
    /// Text 988.
    pub text_988: &'static str,
    /// 988 on every later screen, after a thought of harm.
    pub crisis_again: ForWhom,
    /// Danger signs were not ruled out.
    pub danger_again: &'static str,
    /// Heading of the Emergency screen.
    pub emergency: &'static str,
    /// What to do first.
    pub emergency_lead: &'static str,
    /// Heading of the first aid.
    pub first_aid_title: &'static str,
    /// Poison Help.
    pub poison: &'static str,
    /// When the answer was a mistake.
    pub mistake: &'static str,
    /// When the danger has passed.
    pub safe_now: ForWhom,
    /// When it is already being cared for.
    pub in_care: ForWhom,
    /// What this is, in a word: screen readers say it at each step, so that people can tell the guide from the page around it.
    pub guide: &'static str,
    /// Above what every later screen repeats, folded.
    pub flags: &'static str,
    /// On every screen after either.
    pub emergency_again: &'static str,
    /// That an emergency room must see everybody.
    pub must_see: &'static str,
    /// Heading of what cannot wait until tomorrow.
    pub today: ForWhom,
    /// After it, before the level.
    pub after_today: &'static str,
    /// Groups that cost nothing.
    pub mutual: &'static str,
    /// Adolescent route: the sentence.
    pub adolescent: ForWhom,
    /// Adolescent route: what to ask for.
    pub adolescent_what: &'static str,
}
