//! Every text a visitor can read, with its place and the unit it is read in: one screen, one level, one add-on,
//! one group of reasons. Structs are taken apart without `..`, so that a new text does not compile until it is here.
//! Not in the page: for the tests, and for who weighs what a language costs.

use super::{CARDS, CardText, CourseText, Interface, Language, LevelText, QuestionText, TitledText};
use crate::engine::{AddOn, Cause, Course, LevelOfCare};
use crate::names::{Detail, GroupName, OptionName, QuestionName, Study, Tonight, Topic, Worry};
use crate::protocol::PROTOCOL;

/// One text.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    /// What it is read together with.
    pub unit: String,
    /// Which one it is.
    pub place: String,
    /// What it says.
    pub words: String,
}

/// Every text of a language. One that serves the visitor and somebody they love is there for both.
#[must_use]
pub fn texts(language: &'static Language) -> Vec<Text> {
    // The functions are called below; `code` and `direction` are not read by anybody, `name` stands on a button.
    let Language {
        code: _,
        direction: _,
        name,
        interface,
        rule: _,
        question: _,
        option: _,
        level: _,
        add_on: _,
        group: _,
        today: _,
        emergency: _,
        course: _,
        topic: _,
        detail: _,
        tonight: _,
        worry: _,
        study: _,
    } = language;
    let mut all = Vec::new();
    add(&mut all, "buttons", "name", name);
    add_interface(&mut all, interface);
    for (_, card) in CARDS.iter().filter(|(of, _)| of.code == language.code) {
        let CardText { failed, retry, danger, talk } = card;
        add(&mut all, "buttons", "retry", retry);
        for (name, text) in [("failed", failed), ("danger", danger), ("talk", talk)] {
            add(&mut all, "card", name, text);
        }
    }
    for for_someone in [false, true] {
        let who = if for_someone { "someone" } else { "me" };
        add_screens(&mut all, language, for_someone, who);
        add_levels(&mut all, language, for_someone, who);
        add_next_step(&mut all, language, for_someone, who);
    }
    for rule in PROTOCOL.rules {
        let group = rule.name.key().split('.').next().unwrap_or_default();
        add(&mut all, &format!("reasons {group}"), rule.name.key(), (language.rule)(rule.name));
    }
    for add_on in AddOn::ALL {
        let TitledText { title, body } = (language.add_on)(add_on);
        let unit = format!("add-on {}", add_on.id());
        add(&mut all, &unit, "title", title);
        add(&mut all, &unit, "body", body);
    }
    for &group in GroupName::ALL {
        let question = group.key().split('.').nth(1).unwrap_or_default();
        add(&mut all, &format!("screen {question} me"), group.key(), (language.group)(group));
    }
    for for_someone in [false, true] {
        for cause in Cause::ALL {
            let (today, emergency) = ((language.today)(cause), (language.emergency)(cause));
            let who = if for_someone { "someone" } else { "me" };
            add_said(&mut all, &format!("today {who}"), cause.id(), today.pick(for_someone));
            for line in emergency.lines {
                add_said(
                    &mut all,
                    &format!("emergency {} {who}", cause.id()),
                    "line",
                    line.pick(for_someone),
                );
            }
            add_said(
                &mut all,
                &format!("say in emergency {who}"),
                cause.id(),
                emergency.say.pick(for_someone),
            );
        }
    }
    for &study in Study::ALL {
        add(&mut all, "studies", study.citation(), (language.study)(study));
    }
    for course in [Course::StepUp, Course::Stay, Course::StepDown] {
        let CourseText { says, ask } = (language.course)(course);
        add(&mut all, "course", course.id(), says);
        add(&mut all, "say to the team", course.id(), ask);
    }
    for &worry in Worry::ALL {
        let TitledText { title, body } = (language.worry)(worry);
        let unit = format!("worry {}", worry.key());
        add(&mut all, &unit, "title", title);
        add(&mut all, &unit, "body", body);
    }
    all
}

fn add(all: &mut Vec<Text>, unit: &str, place: &str, words: &str) {
    all.push(Text { unit: unit.to_owned(), place: place.to_owned(), words: words.to_owned() });
}

/// Where there may be nothing to say.
fn add_said(all: &mut Vec<Text>, unit: &str, place: &str, words: &str) {
    if !words.is_empty() {
        add(all, unit, place, words);
    }
}

/// A question's screen: its title, its hint, its options. Its short name is read in the list of answers.
fn add_screens(all: &mut Vec<Text>, language: &Language, for_someone: bool, who: &str) {
    for question in PROTOCOL.questions {
        let Some(name) = QuestionName::at(question.id) else { continue };
        let QuestionText { title, hint, short } = (language.question)(name);
        let unit = format!("screen {} {who}", name.key());
        add(all, &unit, "title", title.pick(for_someone));
        add(all, &unit, "hint", hint.pick(for_someone));
        for option in question.options.iter().filter_map(|option| OptionName::at(option.id)) {
            add(all, &unit, option.key(), (language.option)(option).pick(for_someone));
        }
        if !for_someone {
            add(all, "review", name.key(), short);
        }
    }
}

fn add_levels(all: &mut Vec<Text>, language: &Language, for_someone: bool, who: &str) {
    for level in LevelOfCare::ALL {
        let LevelText { name, sentence, what, hours, nights, length, fits_not, ask } =
            (language.level)(level);
        let unit = format!("level {} {who}", level.id());
        add(all, "say for a level", level.id(), ask);
        add(all, &unit, "name", name);
        add(all, &unit, "sentence", sentence.pick(for_someone));
        let texts = [("what", what), ("hours", hours), ("nights", nights), ("length", length)];
        for (place, words) in texts.into_iter().chain([("fits_not", fits_not)]) {
            add(all, &unit, place, words);
        }
    }
}

/// What is said on the phone, and the steps for tonight.
fn add_next_step(all: &mut Vec<Text>, language: &Language, for_someone: bool, who: &str) {
    for &detail in Detail::ALL {
        add(all, &format!("say {who}"), detail.key(), (language.detail)(detail).pick(for_someone));
    }
    // Read inside the sentence that begins with `say_need`.
    for &topic in Topic::ALL {
        let sentence =
            format!("{} {}.", language.interface.say_need.pick(for_someone), (language.topic)(topic));
        add(all, &format!("say {who}"), topic.key(), &sentence);
    }
    for &step in Tonight::ALL {
        add(all, &format!("tonight {who}"), step.key(), (language.tonight)(step).pick(for_someone));
    }
}

/// Buttons, headings and notes by the part of a screen on which they stand.
#[expect(clippy::too_many_lines, reason = "one line for each text, taken apart so that none is forgotten")]
fn add_interface(all: &mut Vec<Text>, interface: &Interface) {
    let Interface {
        title,
        lead,
        for_whom,
        private,
        why_private,
        why_private_answer,
        go_on,
        back,
        start_over,
        leave,
        to_page,
        to_window,
        change,
        no_answer,
        no_answer_not_sure,
        number,
        last,
        about,
        left,
        review,
        review_lead,
        see_result,
        dropped,
        stay,
        why,
        your_answers,
        why_lowest,
        also,
        here,
        now,
        week,
        evidence,
        evidence_lesson,
        compare,
        columns,
        tonight,
        take,
        take_lead,
        print,
        copy,
        save,
        taken,
        not_taken,
        saved,
        with_it,
        not_diagnosis,
        unreviewed,
        this_center,
        says_reviewed,
        for_version,
        contact,
        call,
        text,
        contact_page,
        insurance_page,
        hours,
        answers_in,
        not_offered,
        finders,
        find_treatment,
        samhsa,
        new_tab,
        crisis,
        call_911,
        call_988,
        text_988,
        crisis_again,
        danger_again,
        emergency,
        emergency_lead,
        first_aid_title,
        poison,
        mistake,
        safe_now,
        in_care,
        guide,
        flags,
        emergency_again,
        must_see,
        today,
        after_today,
        mutual,
        adolescent,
        adolescent_what,
        worries,
        changes,
        with,
        without,
        no_study,
        call_today,
        call_week,
        own_team,
        say,
        copy_say,
        say_need,
        and,
        say_unsure,
        say_in_care,
        ask_today,
        missed_doses,
        ask_teens,
        if_not,
        say_where,
    } = interface;
    let mut unit = |unit: &str, texts: &[(&str, &str)]| {
        for (place, words) in texts {
            add(all, unit, place, words);
        }
    };
    unit(
        "welcome",
        &[
            ("title", title),
            ("lead", lead),
            ("for_whom", for_whom),
            ("private", private),
            ("why_private", why_private),
            ("why_private_answer", why_private_answer),
        ],
    );
    unit(
        "buttons",
        &[
            ("go_on", go_on),
            ("back", back),
            ("start_over", start_over),
            ("leave", leave),
            ("to_page", to_page),
            ("to_window", to_window),
            ("change", change),
            ("no_answer", no_answer),
            ("no_answer_not_sure", no_answer_not_sure),
            ("see_result", see_result),
            ("number", number),
            ("last", last),
            ("about", about),
            ("left", left),
        ],
    );
    unit("review", &[("review", review), ("review_lead", review_lead), ("dropped", dropped)]);
    unit(
        "result",
        &[
            ("stay me", stay.pick(false)),
            ("stay someone", stay.pick(true)),
            ("why", why),
            ("your_answers", your_answers),
            ("why_lowest", why_lowest),
            ("also", also),
            ("here", here),
            ("now me", now.pick(false)),
            ("now someone", now.pick(true)),
            ("week", week),
            ("compare", compare),
            ("columns", &columns.join(". ")),
            ("with_it", with_it),
            ("changes", changes),
            ("with", with),
            ("without", without),
            ("worries", worries),
            ("call_today", call_today),
            ("call_week", call_week),
            ("own_team me", own_team.pick(false)),
            ("own_team someone", own_team.pick(true)),
            ("tonight", tonight),
            ("not_diagnosis", not_diagnosis),
            ("unreviewed", unreviewed),
            ("this_center", this_center),
            ("says_reviewed", says_reviewed),
            ("for_version", for_version),
            ("today me", today.pick(false)),
            ("today someone", today.pick(true)),
            ("after_today", after_today),
        ],
    );
    unit("studies", &[("evidence", evidence), ("evidence_lesson", evidence_lesson), ("no_study", no_study)]);
    for (who, for_someone) in [("me", false), ("someone", true)] {
        unit(
            &format!("say {who}"),
            &[
                ("say", say),
                ("copy_say", copy_say),
                ("say_need", say_need.pick(for_someone)),
                ("and", and),
                ("say_unsure", say_unsure.pick(for_someone)),
                ("say_in_care", say_in_care.pick(for_someone)),
                ("ask_today", ask_today.pick(for_someone)),
                ("missed_doses", missed_doses),
                ("ask_teens", ask_teens),
                ("if_not", if_not),
                ("say_where", say_where),
            ],
        );
    }
    unit(
        "take",
        &[
            ("take", take),
            ("take_lead", take_lead),
            ("print", print),
            ("copy", copy),
            ("save", save),
            ("taken", taken),
            ("not_taken", not_taken),
            ("saved", saved),
        ],
    );
    unit(
        "contact",
        &[
            ("contact", contact),
            ("call", &call("")),
            ("call center", &call("A B")),
            ("text", &text("")),
            ("text center", &text("A B")),
            ("contact_page", contact_page),
            ("insurance_page", insurance_page),
            ("hours", hours),
            ("answers_in", answers_in),
            ("not_offered", not_offered),
        ],
    );
    unit(
        "finders",
        &[
            ("finders", finders),
            ("find_treatment", find_treatment),
            ("samhsa", samhsa),
            ("mutual", mutual),
            ("new_tab", new_tab),
        ],
    );
    unit(
        "crisis lines",
        &[
            ("crisis", crisis),
            ("call_911", call_911),
            ("call_988", call_988),
            ("text_988", text_988),
            ("crisis_again me", crisis_again.pick(false)),
            ("crisis_again someone", crisis_again.pick(true)),
            ("danger_again", danger_again),
            ("guide", guide),
            ("flags", flags),
            ("emergency_again", emergency_again),
        ],
    );
    unit(
        "emergency",
        &[
            ("emergency", emergency),
            ("emergency_lead", emergency_lead),
            ("must_see", must_see),
            ("mistake", mistake),
            ("safe_now me", safe_now.pick(false)),
            ("safe_now someone", safe_now.pick(true)),
            ("in_care me", in_care.pick(false)),
            ("in_care someone", in_care.pick(true)),
        ],
    );
    unit("first aid", &[("first_aid_title", first_aid_title), ("poison", poison)]);
    for (who, sentence) in [("me", adolescent.pick(false)), ("someone", adolescent.pick(true))] {
        unit(&format!("adolescent {who}"), &[("adolescent", sentence), ("adolescent_what", adolescent_what)]);
    }
}
