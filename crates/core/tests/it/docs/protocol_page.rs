//! The page on which a clinician reads and questions the protocol: every question, option, rule and source.
//! Its content comes from the protocol and the texts; only what stands around that is written here.

use std::collections::BTreeMap;
use std::fmt::Write;

use care_finder_core::engine::{AddOn, Cause, Condition, Consequence, Dimension, Flag, LevelOfCare};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::in_words::{consequence, describe, kind, options, when_asked};
use care_finder_core::protocol::{PROTOCOL, RulePage, Source, fingerprint, rule_pages};
use care_finder_core::text::{DEFAULT_LANGUAGE, LANGUAGES, Language};

/// The whole page.
pub fn page() -> String {
    let mut page = head();
    page += &questions();
    page += &rules();
    page += &consequences();
    page += &own_caution();
    page += &sources();
    page += &super::candidacy_page::section();
    page
}

fn head() -> String {
    let levels: String = LevelOfCare::ALL
        .iter()
        .rev()
        .map(|level| {
            let text = (DEFAULT_LANGUAGE.level)(*level);
            format!(
                "| `{}` | {} | {} |\n",
                level.id(),
                text.name,
                [text.hours, text.nights, text.length].join("; ")
            )
        })
        .collect();
    let questions = PROTOCOL.questions.len();
    let rules = PROTOCOL.rules.len();
    format!(
        "<!-- Generated from crates/core/src/protocol and crates/core/src/text. Do not edit; run: {how} -->

# The protocol

Version **{version}** of {date}; {review}.
Fingerprint of questions, rules and what follows from them: `{fingerprint:016x}`

{questions} questions, {rules} rules. Nothing else decides: the engine sees these answers and these rules, and
nothing of the center that shows the page. What is proved about them, and how they do on real cases, is in
[validation.md](validation.md). A rule is questioned by its id; ids never change. Numbers such as F-203 are the project's own
numbers for single facts noted from the sources. The notes are not published; the numbers show which rules rest on the same fact.

## How a level is decided

```mermaid
flowchart TD
    A[Answers] --> S{{\"Any safety rule with Emergency?\"}}
    S -- yes --> E[Emergency help now: 911, 988, emergency department]
    S -- no --> D[\"For each dimension: the highest level any of its rules demands\"]
    D --> M[\"The highest level over all dimensions, outpatient at least\"]
    M --> U{{\"Under 18?\"}}
    U -- \"no\" --> L[Level of care to ask about]
    U -- \"yes, and 24-hour medical care is needed\" --> E
    U -- yes --> T[Adolescent program]
    E -- \"help has been reached, says the visitor\" --> D
    A --> O[\"Add-ons and flags: every rule that holds adds its own\"]
    A --> Y[\"Be seen today: every rule that holds adds its cause\"]
    L --> R[\"Result: today, level, why, add-ons, whom to call\"]
    T --> R
    Y --> R
    O --> R
    O --> E
```

1. **Safety first.** One rule with Emergency is enough, whatever else is answered or left blank, in any order. Each has a
   cause, and the first cause decides the first call. When the visitor says that help has been reached, the questions go
   on; the cause stays in sight, and another one stops again.
2. **A maximum of minimums.** Every need sets the least level that is safe for it; the answer is the highest of
   those. It is never a sum and never an average.
3. **Be seen today** stands beside a level, by cause, and moves none: what cannot wait until a program answers the
   telephone, and is no call to 911.
4. **Minors** never get an adult level. A minor who needs 24-hour medical care is sent to the emergency department.
5. **Unknown is not no.** A condition that hangs on an open question is neither true nor false. \"Not sure\" and
   \"prefer not to say\" are answers of their own, and never give less than the mildest plain answer would.
6. **There is no negation** in any condition: a further or worse answer can make a rule hold, never undo one.
7. **The next question** is the first one whose answer could still change the level, \"today\", an add-on or a flag.
8. **Never asked here:** readiness, preference, work, money, insurance, what the center offers. They cannot change
   the level, because the engine has no way to see them.

## Levels, the most intensive first

| id | name | what it is |
|---|---|---|
| `emergency` | Emergency help now | 911, 988 or an emergency department |
{levels}| `adolescent` | Adolescent program | under 18, by other criteria and hours |

",
        how = super::HOW,
        version = PROTOCOL.version,
        date = PROTOCOL.date,
        review = PROTOCOL.review,
        fingerprint = fingerprint(),
    )
}

/// The same text in every language.
fn in_all(text: impl Fn(&Language) -> &'static str) -> String {
    LANGUAGES.iter().map(|language| text(language)).collect::<Vec<_>>().join(" · ")
}

fn questions() -> String {
    let mut page = "## Questions, in the order asked\n\n".to_owned();
    for (place, question) in PROTOCOL.questions.iter().enumerate() {
        let name = QuestionName::at(question.id).expect("a name");
        let words = (DEFAULT_LANGUAGE.question)(name);
        writeln!(page, "### {}. `{}`\n", place + 1, name.key()).expect("a string");
        let titles = LANGUAGES.iter().map(|language| format!("**{}**", (language.question)(name).title.me));
        writeln!(page, "{}\n", titles.collect::<Vec<_>>().join(" · ")).expect("a string");
        if words.title.pick(true) != words.title.me {
            let title = in_all(|language| (language.question)(name).title.someone);
            writeln!(page, "For someone else: {title}\n").expect("a string");
        }
        if !words.hint.me.is_empty() {
            let hint = in_all(|language| (language.question)(name).hint.me);
            writeln!(page, "{hint}\n").expect("a string");
        }
        writeln!(page, "{}. {}.\n", kind(question), when_asked(question)).expect("a string");
        for option in question.options {
            for (group, _) in question.groups.iter().filter(|(_, first)| *first == option.id) {
                writeln!(page, "\n{}\n", in_all(|language| (language.group)(*group))).expect("a string");
            }
            let option_name = OptionName::at(option.id).expect("a name");
            let says = in_all(|language| (language.option)(option_name).me);
            let offered = match option.enable_when {
                Condition::Always => String::new(),
                condition => format!(" (offered when {})", describe(&condition)),
            };
            writeln!(page, "- `{}` {says}{offered}", option_name.key()).expect("a string");
        }
        page.push('\n');
    }
    page
}

fn rules() -> String {
    let mut page = "## Rules, by dimension\n\n".to_owned();
    for dimension in Dimension::ALL {
        writeln!(page, "### `{}`\n", dimension.id()).expect("a string");
        for rule in rule_pages().filter(|rule| rule.dimension == dimension) {
            page += &rule_page(rule);
        }
    }
    page
}

fn rule_page(rule: &RulePage) -> String {
    let shown = |fires: bool| {
        let cases = rule.examples.iter().filter(|example| example.fires == fires);
        cases.map(|example| options(example.answers, " + ")).collect::<Vec<_>>().join("; ")
    };
    let caution = match rule.own_caution {
        "" => String::new(),
        what => format!("- Our own caution: {what}\n"),
    };
    let sources = rule.sources.iter().map(|source| cite(source)).collect::<Vec<_>>().join("; ");
    let sources = match (sources.as_str(), rule.facts) {
        ("", _) => "none".to_owned(),
        (_, "") => sources,
        (_, facts) => format!("{sources}; facts {facts}"),
    };
    format!(
        "#### `{}`: {}\n\n- When: {}\n- Then: {}\n- Because: {}\n- Sources: {sources}\n{caution}- Fires: {}\n- Near miss: {}\n\n",
        rule.name.key(),
        rule.title,
        describe(&rule.when),
        rule.then.iter().map(|then| consequence(*then)).collect::<Vec<_>>().join("; "),
        in_all(|language| (language.rule)(rule.name)),
        shown(true),
        shown(false),
    )
}

/// Which rules give each emergency, each "today", each add-on and each flag.
fn consequences() -> String {
    let by = |then: Consequence| {
        let rules = rule_pages().filter(|rule| rule.then.contains(&then));
        rules.map(|rule| format!("`{}`", rule.name.key())).collect::<Vec<_>>().join(", ")
    };
    let mut page = "## What goes with a level, and by which rules\n\n".to_owned();
    page += "Causes stand in the order in which they are shown: the first one has the first call.\n\n\
             | cause | Emergency, by | today, by |\n|---|---|---|\n";
    for cause in Cause::ALL {
        let (now, today) = (by(Consequence::Emergency(cause)), by(Consequence::Today(cause)));
        writeln!(page, "| `{}` | {now} | {today} |", cause.id()).expect("a string");
    }
    page += "\n| add-on | title | by |\n|---|---|---|\n";
    for add_on in AddOn::ALL {
        let (title, rules) =
            (in_all(|language| (language.add_on)(add_on).title), by(Consequence::Add(add_on)));
        writeln!(page, "| `{}` | {title} | {rules} |", add_on.id()).expect("a string");
    }
    page += "\n| flag | by |\n|---|---|\n";
    for flag in Flag::ALL {
        writeln!(page, "| `{}` | {} |", flag.id(), by(Consequence::Raise(flag))).expect("a string");
    }
    page + "\n"
}

/// What rests on no public source says so, in these words.
fn own_caution() -> String {
    let (whole, part): (Vec<&RulePage>, Vec<&RulePage>) =
        rule_pages().filter(|rule| !rule.own_caution.is_empty()).partition(|rule| rule.sources.is_empty());
    let whole: String =
        whole.iter().map(|rule| format!("- `{}`: {}\n", rule.name.key(), rule.title)).collect();
    let part: String =
        part.iter().map(|rule| format!("- `{}`: {}\n", rule.name.key(), rule.own_caution)).collect();
    format!(
        "## Our own caution\n\n**This is our own caution; no public source asks for it.** The whole rule:\n\n{whole}\n\
         A part of the rule, which otherwise rests on its sources:\n\n{part}\n"
    )
}

fn cite(source: &Source) -> String {
    format!("{}, {}, {} ({})", source.publisher, source.title, source.year, source.locator)
}

fn sources() -> String {
    let mut used: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rule in rule_pages() {
        for source in rule.sources {
            used.entry(cite(source)).or_default().push(rule.name.key());
        }
    }
    let lines: String = used
        .iter()
        .map(|(source, rules)| {
            let rules: Vec<_> = rules.iter().map(|id| format!("`{id}`")).collect();
            format!("- {source}: {}\n", rules.join(", "))
        })
        .collect();
    format!(
        "## Sources, and the rules that rest on them\n\nFacts are taken from these, never their words.\n\n{lines}"
    )
}
