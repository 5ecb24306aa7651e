//! Every text a visitor can read, with its place and the unit it is read in: one screen, one level, one add-on, one
//! group of reasons. Structs are taken apart without `..`, so that a new text does not compile until it is here. Not
//! in the page: for the tests, and for weighing what a language costs.

mod interface;

use super::{CARDS, CardText, CourseText, Language, LevelText, QuestionText, TitledText};
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

/// Every text of a language. A text that serves both the visitor and somebody they love is there twice.
#[must_use]
pub fn texts(language: &'static Language) -> Vec<Text> {
    // The functions are called below; `code` and `direction` are read by nobody; `name` is on a button.
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
    interface::add(&mut all, interface);
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

/// For texts that may be empty.
fn add_said(all: &mut Vec<Text>, unit: &str, place: &str, words: &str) {
    if !words.is_empty() {
        add(all, unit, place, words);
    }
}

/// A question's screen: its title, its hint, its options. Its short name appears in the list of answers.
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
