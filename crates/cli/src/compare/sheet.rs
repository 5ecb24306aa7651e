//! The sheet that a clinical director reads before signing: what moves, the worst first, in words and with a witness.
//! What moves is found in compare/moves.rs. The same for machines is in compare/report.rs.

use std::fmt::Write as _;

use super::differences::{Differences, Reworded};
use super::moves::{Beside, Comparison, Direction, Fate, Move, Responsible, Witness};
use crate::exported::{Exported, Rule};

/// When more rules than this are behind a move, only some are shown; the machine's report has all of them.
const MOST_RULES: usize = 6;

/// The whole sheet, as Markdown.
pub(crate) fn sheet(old: &Exported, new: &Exported, differences: &Differences, found: &Comparison) -> String {
    let sheet = Sheet { old, new };
    let mut text = format!(
        "# Protocol {} to {}: what changes for whom\n\n\
         | | old | new |\n|---|---|---|\n| version | {} of {} | {} of {} |\n| fingerprint | `{}` | `{}` |\n| review | {} | {} |\n| questions | {} | {} |\n| rules | {} | {} |\n\n",
        old.version,
        new.version,
        old.version,
        old.date,
        new.version,
        new.date,
        old.fingerprint,
        new.fingerprint,
        old.review,
        new.review,
        old.questions.len(),
        new.questions.len(),
        old.rules.len(),
        new.rules.len(),
    );
    text += &verdict(found, differences);
    text += &numbers(found, differences);
    for (direction, heading) in [
        (Direction::Down, "## Less care than before"),
        (Direction::OtherRoute, "## Another route"),
        (Direction::Up, "## More care than before"),
    ] {
        let moves: Vec<_> = found.moves.iter().filter(|one| one.direction == direction).collect();
        if !moves.is_empty() {
            write!(text, "{heading}\n\n{}", sheet.table(&moves)).unwrap_or_default();
            text.extend(moves.iter().map(|one| sheet.one(one)));
        }
    }
    text += &sheet.beside(&found.beside);
    text += &sheet.cases(found);
    text += &sheet.changed(differences);
    text += &listed(differences);
    text
}

struct Sheet<'a> {
    old: &'a Exported,
    new: &'a Exported,
}

impl Sheet<'_> {
    fn table(&self, moves: &[&Move]) -> String {
        let mut text = "| from | to | sets | share |\n|---|---|---|---|\n".to_owned();
        for one in moves {
            writeln!(
                text,
                "| `{}` | `{}` | {} | {} |",
                self.old.named(one.from),
                self.new.named(one.to),
                rounded(&one.sets),
                percent(one.share)
            )
            .unwrap_or_default();
        }
        text + "\n"
    }

    fn one(&self, one: &Move) -> String {
        let up = one.direction == Direction::Up || one.to > one.from;
        let mut text = format!("### `{}` to `{}`\n\n", self.old.named(one.from), self.new.named(one.to));
        text += &self.witness(&one.witness);
        text += &says("Old", self.old, &one.witness.old);
        text += &says("New", self.new, &one.witness.new);
        text += &rules(if up { "new" } else { "old" }, &one.rules);
        text + "\n"
    }

    fn witness(&self, witness: &Witness) -> String {
        let mut text = "Smallest example:\n\n".to_owned();
        let shared = self.new.in_words(&witness.shared);
        if shared.is_empty() {
            text += "- nothing answered\n";
        }
        text.extend(shared.iter().map(|line| format!("- {line}\n")));
        for (protocol, answers, which) in [(self.old, &witness.old, "old"), (self.new, &witness.new, "new")] {
            let own = answers.difference(&witness.shared).cloned().collect();
            text.extend(
                protocol
                    .in_words(&own)
                    .iter()
                    .map(|line| format!("- Asked only by the {which} one: {line}\n")),
            );
        }
        text + "\n"
    }

    fn beside(&self, beside: &[Beside]) -> String {
        if beside.is_empty() {
            return String::new();
        }
        let mut text =
            "## What goes with a level\n\nShares here are of all sets, emergencies too.\n\n| what | sets that lose it | sets that gain it |\n|---|---|---|\n"
                .to_owned();
        let share = |one: &Option<(String, f64, Witness)>| {
            one.as_ref().map_or("none".to_owned(), |(_, share, _)| percent(*share))
        };
        for one in beside {
            writeln!(text, "| `{}` | {} | {} |", one.what, share(&one.lost), share(&one.gained))
                .unwrap_or_default();
        }
        text += "\n";
        for one in beside {
            if let Some((.., witness)) = &one.lost {
                write!(
                    text,
                    "### `{}` is lost

{}",
                    one.what,
                    self.witness(witness)
                )
                .unwrap_or_default();
                text += &(says("Old", self.old, &witness.old)
                    + &says("New", self.new, &witness.new)
                    + "
");
            }
        }
        text
    }

    /// Rules that both have, side by side where they decide differently.
    fn changed(&self, differences: &Differences) -> String {
        if differences.rules_changed.is_empty() {
            return String::new();
        }
        let then = |protocol: &Exported, rule: &Rule| {
            rule.then.iter().map(|then| protocol.consequence(then)).collect::<Vec<_>>().join("; ")
        };
        let mut text = "## Rules that decide otherwise\n\n".to_owned();
        for id in &differences.rules_changed {
            let (Some(old), Some(new)) = (self.old.rule(id), self.new.rule(id)) else { continue };
            write!(text, "`{id}`: {}\n\n", new.title).unwrap_or_default();
            if old.when == new.when {
                writeln!(text, "- When, as before: {}", new.when.in_words()).unwrap_or_default();
            } else {
                writeln!(text, "- When, old: {}\n- When, new: {}", old.when.in_words(), new.when.in_words())
                    .unwrap_or_default();
            }
            let (before, now) = (then(self.old, old), then(self.new, new));
            if before == now {
                write!(text, "- Then, as before: {now}\n\n").unwrap_or_default();
            } else {
                write!(text, "- Then, old: {before}\n- Then, new: {now}\n\n").unwrap_or_default();
            }
        }
        text
    }

    fn cases(&self, found: &Comparison) -> String {
        if found.cases_compared == 0 {
            return "## Cases\n\nThe two exports share no case: make them with `--cases`.\n\n".to_owned();
        }
        let mut text = format!(
            "## Cases\n\n{} of {} cases that both exports hold move; each protocol read the answers given to its own questions.\n\n",
            found.cases.len(),
            found.cases_compared
        );
        if found.cases.is_empty() {
            return text;
        }
        text += "| case | from | to | direction | decided before by | decided now by |\n|---|---|---|---|---|---|\n";
        for case in &found.cases {
            let direction = match Direction::between(case.from, case.to) {
                Direction::Down => "**down**",
                Direction::OtherRoute => "another route",
                Direction::Up => "up",
            };
            let ids = |rules: &[String]| {
                rules.iter().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ")
            };
            writeln!(
                text,
                "| {} | `{}` | `{}` | {direction} | {} | {} |",
                case.id,
                self.old.named(case.from),
                self.new.named(case.to),
                ids(&case.old_rules),
                ids(&case.new_rules)
            )
            .unwrap_or_default();
        }
        text + "\n"
    }
}

/// The first thing to know: does anything give less?
fn verdict(found: &Comparison, differences: &Differences) -> String {
    let down: Vec<_> = found.moves.iter().filter(|one| one.direction == Direction::Down).collect();
    let lost: Vec<_> = found.beside.iter().filter(|beside| beside.lost.is_some()).collect();
    let mut text = if down.is_empty() {
        "**None moves down**: no set of answers gets a lower level than before".to_owned()
    } else {
        let share: f64 = down.iter().map(|one| one.share).sum();
        format!("**{} of the sets of answers move down** to less care", percent(share))
    };
    if found.open > 0.5 {
        write!(text, ", as far as they can be compared ({} cannot)", percent(found.open)).unwrap_or_default();
    }
    text += ".";
    if lost.is_empty() {
        text += " None loses an add-on, a flag or a \"today\".\n\n";
    } else {
        let names: Vec<_> = lost.iter().map(|beside| format!("`{}`", beside.what)).collect();
        write!(text, " Something beside the level is lost: {}.\n\n", names.join(", ")).unwrap_or_default();
    }
    if found.moves.is_empty() && found.beside.is_empty() && found.open <= 0.5 {
        text += "No set of answers gets anything else than before.\n\n";
    }
    if !differences.reworded.is_empty() {
        write!(
            text,
            "{} questions or options have kept their ids and changed their words: the counts take them for the same; whether \
             they are is for a person to judge (last section).\n\n",
            differences.reworded.len()
        )
        .unwrap_or_default();
    }
    text
}

fn numbers(found: &Comparison, differences: &Differences) -> String {
    let sum =
        |direction| found.moves.iter().filter(|one| one.direction == direction).map(|one| one.share).sum();
    let mut text = format!(
        "Compared: all {} sets of answers to what both protocols ask, blank answers included. {} of them are an emergency in \
         both, whatever else is answered; shares are of the others.\n\n\
         | sets of answers | share |\n|---|---|\n| the same | {} |\n| up, to more care | {} |\n| down, to less care | {} |\n| another route (minors) | {} |\n| not comparable: it depends on what only one of them asks | {} |\n\n",
        grouped(&found.sets),
        percent(found.emergencies),
        percent(found.same),
        percent(sum(Direction::Up)),
        percent(sum(Direction::Down)),
        percent(sum(Direction::OtherRoute)),
        percent(found.open),
    );
    let own = differences.questions_gone.len() + differences.questions_new.len();
    if own > 0 {
        text += "What only one protocol asks counts as answered, in any way that it can be: a set of shared answers moves \
                 **up** when the least that the new protocol can give is more than the most that the old one could, and \
                 **down** when the most that the new one can give is less than the least that the old one could.\n\n";
    }
    if differences.options_gone.len() + differences.options_new.len() > 0 {
        text += "Sets with an option that only one protocol has are not among them; such options are listed below.\n\n";
    }
    text + "Shares count sets of answers, each as one, and no people: rare answers weigh as much as common ones.\n\n"
}

/// What a protocol says about a witness, and what goes with it.
fn says(which: &str, protocol: &Exported, answers: &crate::exported::judge::Chosen) -> String {
    let judgment = protocol.judge(answers);
    let beside: Vec<_> = judgment.beside.iter().map(|what| format!("`{what}`")).collect();
    let beside = if beside.is_empty() { String::new() } else { format!("; with {}", beside.join(", ")) };
    format!("- {which}: `{}`{}{beside}\n", protocol.named(judgment.place), decided_by(protocol, answers))
}

fn decided_by(protocol: &Exported, answers: &crate::exported::judge::Chosen) -> String {
    let decisive = protocol.judge(answers).decisive;
    if decisive.is_empty() {
        return ", by no rule: nothing asks for more".to_owned();
    }
    let rules: Vec<_> = decisive.iter().map(|rule| format!("`{}` ({})", rule.id, rule.title)).collect();
    format!(", by {}", rules.join("; "))
}

fn rules(which: &str, rules: &[Responsible]) -> String {
    if rules.is_empty() {
        return String::new();
    }
    let other = if which == "new" { "old" } else { "new" };
    let shown: Vec<_> = rules
        .iter()
        .take(MOST_RULES)
        .map(|one| {
            let fate = match one.fate {
                Fate::OnlyHere => format!("not in the {other} one"),
                Fate::Changed => format!("other in the {other} one"),
                Fate::Same => "the same in both".to_owned(),
            };
            format!("`{}` ({}; {fate})", one.rule, percent(1_000_000.0 * one.share))
        })
        .collect();
    let more = match rules.len().saturating_sub(MOST_RULES) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    format!(
        "- Rules of the {which} protocol that can ask for the difference, and in what share of these sets: {}{more}\n",
        shown.join(", ")
    )
}

fn listed(differences: &Differences) -> String {
    let mut text = "## What came, went and was reworded\n\n".to_owned();
    let ids = |ids: &[String]| {
        if ids.is_empty() {
            "none".to_owned()
        } else {
            ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
        }
    };
    for (what, list) in [
        ("Questions gone", &differences.questions_gone),
        ("Questions new", &differences.questions_new),
        ("Options gone, of questions that stayed", &differences.options_gone),
        ("Options new, of questions that stayed", &differences.options_new),
        ("Asked or offered otherwise", &differences.asked_otherwise),
        ("Rules gone", &differences.rules_gone),
        ("Rules new", &differences.rules_new),
        ("Rules that decide otherwise", &differences.rules_changed),
        (
            "Rules that decide the same, with a reason in other words (no change of care)",
            &differences.reasons_reworded,
        ),
    ] {
        writeln!(text, "- {what} ({}): {}", list.len(), ids(list)).unwrap_or_default();
    }
    if differences.reworded.is_empty() {
        return text + "- Questions and options reworded: none\n";
    }
    text += "\nThe same id in other words:\n\n| id | old words | new words |\n|---|---|---|\n";
    for Reworded { id, old, new } in &differences.reworded {
        writeln!(text, "| `{id}` | {old} | {new} |").unwrap_or_default();
    }
    text
}

/// From parts per million. Something tiny is never shown as nothing, nor nearly all as all.
fn percent(share: f64) -> String {
    let percent = share / 10_000.0;
    if percent == 0.0 {
        "none".to_owned()
    } else if percent < 0.01 {
        "under 0.01 %".to_owned()
    } else if percent > 99.9 && percent < 100.0 {
        "over 99.9 %".to_owned()
    } else if percent < 10.0 {
        format!("{percent:.2} %")
    } else {
        format!("{percent:.1} %")
    }
}

/// A long number made readable: its first three digits and how many follow.
fn rounded(digits: &str) -> String {
    match digits.len() {
        0..=9 => grouped(digits),
        length => {
            let (first, rest) = digits.split_at(1);
            format!("{first}.{} × 10^{}", rest.get(..2).unwrap_or_default(), length - 1)
        }
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
