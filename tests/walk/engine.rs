//! The packed WebAssembly and its twin against the native engine: the same answers, the same questions, the same advice. The
//! corpus in cases/walks.txt reaches every rule and every ending; random answers are added to it.

use std::collections::BTreeSet;

use care_finder::engine::{
    AddOn, Answers, Cause, Consequence, Course, Disposition, Kind, OptionSet, Role, assess, facts, reasons,
};
use care_finder::names::{OptionName, QuestionName, RuleName};
use care_finder::next_step::{review_first, today};
use care_finder::protocol::PROTOCOL;
use care_finder::session::{Action, Screen, Session};
use care_finder::text::language;
use serde_json::{Value, json};

use crate::handle::console;
use crate::handle::drivers::{Browser, Kind as Which, with};
use crate::handle::page::{Guide, Way};
use crate::handle::site::Site;
use crate::handle::tour::run;

/// How many random sets are added to the corpus, in each of the two programs.
const RANDOM: usize = 40;
const SEED: u64 = 20_261_126;
/// This many walks go in one call of the driver, which ends a longer one.
const AT_ONCE: usize = 2;

const SCRIPT: &str = include_str!("engine.js");
const CORPUS: &str = include_str!("../../cases/walks.txt");

/// One walk: what is chosen wherever it is asked, and whether it goes past an emergency.
#[derive(Clone, Debug)]
struct Walk {
    chosen: OptionSet,
    goes_on: bool,
}

/// Where the native session went with it.
struct Native {
    steps: Vec<Value>,
    session: Session,
}

impl Walk {
    /// A line of the corpus: `on` first where it goes past an emergency, then options.
    fn read(line: &str) -> Self {
        let mut words = line.split(' ').peekable();
        let goes_on = words.next_if_eq(&"on").is_some();
        let named =
            words.map(|word| OptionName::with_key(word).unwrap_or_else(|| panic!("no option {word}")));
        Self { chosen: named.fold(OptionSet::EMPTY, |set, name| set.with(name.set())), goes_on }
    }

    fn written(&self) -> String {
        let keys = self.chosen.iter().filter_map(OptionName::at).map(OptionName::key);
        self.goes_on.then_some("on").into_iter().chain(keys).collect::<Vec<_>>().join(" ")
    }

    fn random(dice: &mut Dice) -> Self {
        let mut chosen = OptionSet::EMPTY;
        for question in PROTOCOL.questions {
            let calm = match QuestionName::at(question.id) {
                // Otherwise nearly every walk would end at the second question.
                Some(QuestionName::RedFlags) => dice.below(10) > 0,
                Some(QuestionName::Harm) => dice.below(2) > 0,
                _ => false,
            };
            let none = question.options.iter().find(|option| option.role == Role::NoneOfThese);
            let first = match none {
                Some(none) if calm => none,
                _ => &question.options[dice.below(question.options.len())],
            };
            let mut choice = OptionSet::of(first.id);
            if question.kind == Kind::Multiple && first.role == Role::Fact {
                // Now and then nearly all of them; otherwise no walk would have many signs of lost control.
                let most = if dice.below(6) == 0 { 12 } else { 3 };
                for _ in 0..dice.below(most) {
                    let more = &question.options[dice.below(question.options.len())];
                    if more.role == Role::Fact {
                        choice = choice.with(OptionSet::of(more.id));
                    }
                }
            }
            chosen = chosen.with(choice);
        }
        Self { chosen, goes_on: dice.below(3) == 0 }
    }

    /// Through the native session, to the result or an emergency that it does not go past.
    fn native(&self) -> Native {
        let mut session = Session::default();
        let mut steps = Vec::new();
        loop {
            let action = match session.screen {
                Screen::Asking(asking) => {
                    let ticks = self.ticks(asking.question, &session.answers);
                    // What is still ticked from before, after going on from an emergency, stays.
                    let key = |id| OptionName::at(id).expect("a name").key();
                    steps.push(json!({
                        "question": QuestionName::at(asking.question).expect("a name").key(),
                        "ticks": ticks.iter().map(key).collect::<Vec<_>>(),
                        "action": "continue",
                    }));
                    for option in ticks.iter() {
                        session = session.after(Action::Tick(option, true));
                    }
                    Action::Continue
                }
                Screen::Review => {
                    steps.push(json!({ "action": "continue" }));
                    Action::Continue
                }
                Screen::Emergency(_) if self.goes_on => {
                    steps.push(json!({ "action": "safe" }));
                    Action::Acknowledge
                }
                Screen::Emergency(_) | Screen::Result => return Native { steps, session },
            };
            session = session.after(action);
        }
    }

    /// The options of this walk that the question offers now; without any, its last one.
    fn ticks(&self, question: care_finder::names::QuestionId, answers: &Answers) -> OptionSet {
        let question = PROTOCOL.questions.iter().find(|one| one.id == question).expect("a question");
        let facts = facts(PROTOCOL.questions, answers);
        let valid = question.valid(self.chosen, &facts);
        if !valid.is_empty() {
            return valid;
        }
        let offered = question.offered(&facts);
        OptionSet::of(offered.iter().last().expect("an option is offered"))
    }
}

impl Native {
    /// What the last screen must say, in the shape of `end` in engine.js.
    fn end(&self) -> Value {
        let assessment = self.session.assessment();
        let english = language("en").expect("English");
        let emergency = assessment.disposition == Disposition::Emergency;
        let mut because: Vec<&str> = Vec::new();
        for reason in reasons(&PROTOCOL, &assessment).iter().filter(|reason| reason.decisive) {
            let says = (english.rule)(reason.rule.name);
            if !because.contains(&says) {
                because.push(says);
            }
        }
        let adult = matches!(assessment.disposition, Disposition::Level(_));
        let asks_for_today = reasons(&PROTOCOL, &assessment).into_iter().find(|reason| {
            !reason.decisive && reason.rule.then.iter().any(|then| matches!(then, Consequence::Today(_)))
        });
        let lowest =
            asks_for_today.map_or(english.interface.why_lowest, |reason| (english.rule)(reason.rule.name));
        let mut why = because.first().copied().unwrap_or(lowest);
        if review_first(&assessment) {
            why = (english.rule)(RuleName::TreatmentReview);
        }
        let open = assessment.emergency.without(self.session.answers.acknowledged());
        let cannot_wait: Vec<_> = today(&assessment, english, self.session.for_someone())
            .into_iter()
            .map(|(cause, _)| cause.id())
            .collect();
        json!({
            "screen": if emergency { "emergency" } else { "result" },
            "level": if emergency { "" } else { assessment.disposition.id() },
            "course": assessment.course.map_or("", Course::id),
            "cause": if emergency { open.first().map_or("", Cause::id) } else { "" },
            "today": if emergency { Vec::new() } else { cannot_wait },
            "add_ons": assessment.add_ons.iter().map(AddOn::id).collect::<Vec<_>>(),
            "why": if adult { why } else { "" },
            "reasons": if emergency || adult { because } else { Vec::new() },
        })
    }
}

/// The add-ons that a screen leaves out where another line says more (`next_step::shows`).
const LEFT_OUT: [AddOn; 4] =
    [AddOn::MedicalCheck, AddOn::SupervisedWithdrawal, AddOn::AlcoholMedication, AddOn::RecoveryResidence];

/// Why the page's end is not the native one.
fn differs(walk: &Walk, found: &Value) -> Option<String> {
    let native = walk.native();
    let mut expected = native.end();
    let mut found = found.clone();
    let list = |value: &Value| -> Vec<String> {
        serde_json::from_value(value["add_ons"].clone()).unwrap_or_default()
    };
    let (shown, known) = (list(&found), list(&expected));
    let missing = known.iter().filter(|one| !shown.contains(one));
    let wrong = shown.iter().any(|one| !known.contains(one))
        || missing.clone().any(|one| LEFT_OUT.iter().all(|left_out| left_out.id() != one));
    if !wrong {
        (expected["add_ons"], found["add_ons"]) = (json!([]), json!([]));
    }
    (found != expected).then(|| format!("{}\n  the page: {found}\n  natively: {expected}", walk.written()))
}

async fn compare(browser: &Browser, walks: &[Walk]) {
    let mut compared = 0;
    for some in walks.chunks(AT_ONCE) {
        let steps: Vec<_> = some.iter().map(|walk| walk.native().steps).collect();
        let found = run(browser, &format!("{SCRIPT}\nreturn await all({})", json!(steps))).await;
        let found = found.as_array().expect("a list").clone();
        let differences: Vec<_> =
            some.iter().zip(&found).filter_map(|(walk, found)| differs(walk, found)).collect();
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        compared += found.len();
    }
    assert_eq!(compared, walks.len());
}

fn corpus() -> Vec<Walk> {
    CORPUS.lines().filter(|line| !line.starts_with('#')).map(Walk::read).collect()
}

fn walks(seed: u64) -> Vec<Walk> {
    let mut dice = Dice(seed);
    let mut walks = corpus();
    walks.extend((0..RANDOM).map(|_| Walk::random(&mut dice)));
    walks
}

#[tokio::test]
async fn the_packed_webassembly_says_what_the_engine_says() {
    let site = Site::of_dist().await;
    with(Which::Chromium, async |browser| {
        Guide::open(browser, &site, Way::Page).await;
        run(browser, "await speak('en')").await;
        compare(browser, &walks(SEED)).await;
        console::assert_no_error(browser, "after the walks").await;
    })
    .await;
}

#[tokio::test]
async fn the_packed_twin_says_what_the_engine_says() {
    let site = Site::of_dist().await;
    // In a browser with WebAssembly and a compiler: the page is JavaScript all the same, and ten times as fast.
    with(Which::Chromium, async |browser| {
        Guide::open_page(browser, &site.http("care-finder-nowasm.html")).await;
        run(browser, "await speak('en')").await;
        compare(browser, &walks(SEED + 1)).await;
        console::assert_no_error(browser, "after the walks of the twin").await;
    })
    .await;
}

/// Or agreement would prove nothing.
#[test]
fn another_end_is_noticed() {
    let walk = corpus().remove(0);
    let end = walk.native().end();
    assert_eq!(differs(&walk, &end), None);
    for (part, other) in [
        ("level", json!("adolescent or so")),
        ("screen", json!("review")),
        ("reasons", json!(["Because."])),
        ("today", json!(["mind", "child"])),
        ("add_ons", json!(["quit_gambling"])),
    ] {
        let mut changed = end.clone();
        changed[part] = other;
        assert!(differs(&walk, &changed).is_some(), "{part}");
    }
    assert!(differs(&walk, &json!({ "asked": "harm", "instead_of": "age" })).is_some());
}

/// `CARE_FINDER_BLESS` writes the corpus again: the fewest walks, taken greedily from many at random, that reach all of it.
#[test]
fn the_corpus_reaches_every_rule_and_every_ending() {
    if std::env::var_os("CARE_FINDER_BLESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/walks.txt"), greedy())
            .expect("the corpus");
        return;
    }
    let reached: BTreeSet<String> = corpus().iter().flat_map(reaches).collect();
    let missing: Vec<_> = RuleName::ALL.iter().filter(|name| !reached.contains(name.key())).collect();
    assert!(missing.is_empty(), "no walk in cases/walks.txt makes these hold: {missing:?}");
    for end in [
        "op",
        "iop",
        "php",
        "residential",
        "medically_managed",
        "adolescent",
        "emergency",
        "step_up",
        "stay",
        "step_down",
    ] {
        assert!(reached.contains(end), "no walk in cases/walks.txt ends at {end}");
    }
}

/// The rules that hold at its end, where it ends, and the options ticked on the way.
fn reaches(walk: &Walk) -> BTreeSet<String> {
    let native = walk.native();
    let assessment = assess(&PROTOCOL, &native.session.answers);
    let mut reached: BTreeSet<String> = assessment.fired.iter().map(|rule| rule.key().to_owned()).collect();
    reached.insert(assessment.disposition.id().to_owned());
    reached.extend(assessment.course.map(|course| course.id().to_owned()));
    reached.extend(assessment.today.iter().map(|cause| format!("today {}", cause.id())));
    reached
        .extend(assessment.facts.chosen.iter().filter_map(OptionName::at).map(|name| name.key().to_owned()));
    reached
}

fn greedy() -> String {
    let mut dice = Dice(1);
    let mut walks: Vec<_> = (0..40_000)
        .map(|_| {
            let walk = Walk::random(&mut dice);
            let reached = reaches(&walk);
            (walk, reached)
        })
        .collect();
    let mut text = "# Walks that reach every rule, ending and option between them, for tests/walk/engine.rs: `on` goes past an emergency.\n".to_owned();
    let most =
        |walks: &[(Walk, BTreeSet<String>)]| (0..walks.len()).max_by_key(|place| walks[*place].1.len());
    while let Some(best) = most(&walks) {
        let (walk, reached) = walks.swap_remove(best);
        if reached.is_empty() {
            break;
        }
        text += &(walk.written() + "\n");
        for (_, rest) in &mut walks {
            rest.retain(|one| !reached.contains(one));
        }
    }
    text
}

/// A small generator of random numbers that repeats: xorshift64*.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap_or_default() % end.max(1)
    }
}
