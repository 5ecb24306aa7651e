//! Would the tests notice a slip in a rule? Thousands of rules, each changed a little, and what notices each.
//! The full run is `cargo xtask mutants`; a sample of it is part of every test run. docs/mutants.md keeps what it found.

mod boundary;
mod change;
mod effect;
mod notice;
mod page;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use care_finder_core::engine::{Answers, Protocol, facts};
use care_finder_core::protocol::PROTOCOL;

use crate::report::report;
use crate::support::root;
use boundary::Boundary;
use change::Mutant;
use notice::{Noticed, Watchers};

pub use page::{kept, properties_without};

/// In every test run, one in this many mutants is tried.
const SAMPLE: usize = 97;

/// One mutant, and what noticed it.
struct Tried {
    mutant: Mutant,
    noticed: Noticed,
    effects: Vec<Answers>,
}

#[test]
fn the_boundary_cases_tell_what_is_kept() {
    if let Err(wrong) = boundary::read() {
        panic!(
            "the protocol tells somebody something else; read the difference, then run cargo xtask mutants --accept\n{wrong}"
        );
    }
}

/// Otherwise each mutant would be noticed by something that is no slip.
#[test]
fn the_protocol_itself_is_noticed_by_no_neighbor() {
    let kept = boundary::read().expect("the boundary cases are fresh");
    let answers: Vec<_> = kept.iter().map(|boundary| boundary.answers).collect();
    assert!(answers.len() > 100, "{}", answers.len());
    assert_eq!(notice::by_neighbor(&PROTOCOL, &answers), None);
}

#[test]
fn a_sample_of_the_mutants_is_noticed() {
    let all = change::all();
    let count = all.len();
    let sample: Vec<_> = all.into_iter().step_by(SAMPLE).collect();
    let tried = try_all(sample, boundary::read().expect("the boundary cases are fresh"));
    let alive: Vec<_> =
        tried.iter().filter(|one| one.noticed == Noticed::Alive).map(|one| &one.mutant.what).collect();
    assert!(alive.is_empty(), "nothing notices these; run cargo xtask mutants: {alive:#?}");
    assert_eq!(
        kept().fingerprint,
        format!("{:016x}", care_finder_core::protocol::fingerprint()),
        "docs/mutants.md is of another protocol; run cargo xtask mutants --accept"
    );
    assert_eq!(kept().made, count, "docs/mutants.md is of other rules; run cargo xtask mutants --accept");
    report(&format!("{} of {count} mutants of the rules tried, none alive", tried.len()));
}

/// The full run. With `CARE_FINDER_BLESS` it keeps boundary cases for what nothing else notices, and writes the page.
#[test]
#[ignore = "takes minutes; cargo xtask mutants runs it"]
fn every_mutant() {
    let watch = crate::proof::watch::Watch::start();
    let bless = std::env::var_os("CARE_FINDER_BLESS").is_some();
    let boundaries = if bless { Vec::new() } else { boundary::read().expect("the boundary cases are fresh") };
    let mut tried = try_all(change::all(), boundaries);
    if bless {
        let kept = fewest(&tried);
        for one in tried.iter_mut().filter(|one| one.noticed == Noticed::Alive) {
            one.noticed = Noticed::Boundary;
        }
        std::fs::write(root().join("cases/boundaries.toml"), boundary::write(&kept))
            .expect("the boundary cases");
    }
    let page = page::page(&tried, &without_each());
    let path = root().join("docs/mutants.md");
    if bless {
        std::fs::write(&path, &page).expect("the page");
    }
    report(&format!("{}\nin {} s", page::summary(&tried), watch.milliseconds() / 1000));
    let alive: Vec<_> =
        tried.iter().filter(|one| one.noticed == Noticed::Alive).map(|one| &one.mutant.what).collect();
    assert!(alive.is_empty(), "nothing notices these:\n{alive:#?}");
    assert!(
        std::fs::read_to_string(path).is_ok_and(|old| old == page),
        "docs/mutants.md is out of date; run cargo xtask mutants --accept"
    );
}

/// As few answers as show everything that is alive, chosen greedily: first those with which most mutants tell
/// something else. Each comes with what it is the first to show.
fn fewest(tried: &[Tried]) -> Vec<(Vec<String>, Answers)> {
    let mut alive: Vec<&Mutant> = Vec::new();
    let mut candidates: Vec<Answers> = Vec::new();
    for one in tried.iter().filter(|one| one.noticed == Noticed::Alive) {
        alive.push(&one.mutant);
        candidates.extend(
            one.effects.iter().filter(|answers| !candidates.contains(answers)).copied().collect::<Vec<_>>(),
        );
    }
    let mut shown: Vec<(Answers, Vec<usize>)> = candidates
        .into_iter()
        .map(|answers| {
            let facts = facts(PROTOCOL.questions, &answers);
            let told = effect::told(&PROTOCOL, &answers);
            let shows = |mutant: &Mutant| {
                let (old, new) = (&PROTOCOL.rules[mutant.place], &mutant.protocol.rules[mutant.place]);
                let held = (old.when.holds(&facts), new.when.holds(&facts));
                (held.0 != held.1 || held.0 && old.then != new.then)
                    && effect::told(mutant.protocol, &answers) != told
            };
            let numbers =
                alive.iter().enumerate().filter(|(_, mutant)| shows(mutant)).map(|(number, _)| number);
            (answers, numbers.collect())
        })
        .collect();
    let mut kept = Vec::new();
    while let Some(best) = (0..shown.len()).max_by_key(|place| shown[*place].1.len()) {
        let (answers, numbers) = shown.swap_remove(best);
        if numbers.is_empty() {
            break;
        }
        for (_, others) in &mut shown {
            others.retain(|number| !numbers.contains(number));
        }
        kept.push((numbers.iter().map(|number| alive[*number].what.clone()).collect(), answers));
    }
    kept
}

/// For each rule, the quickly proved properties that break without it.
fn without_each() -> Vec<(&'static str, Vec<&'static str>)> {
    let watchers = Watchers::new(Vec::new());
    let dropped: Vec<_> =
        change::all().into_iter().filter(|mutant| mutant.kind == change::Kind::RuleDropped).collect();
    let of = |mutant: &Mutant| (PROTOCOL.rules[mutant.place].name.key(), watchers.broken(mutant));
    let (one, other) = dropped.split_at(dropped.len() / 2);
    thread::scope(|scope| {
        let first = scope.spawn(|| one.iter().map(of).collect::<Vec<_>>());
        let second: Vec<_> = other.iter().map(of).collect();
        first.join().expect("a worker").into_iter().chain(second).collect()
    })
}

/// Whether another protocol tells somebody something that this one does not.
pub fn tells_else(protocol: &Protocol, answers: &Answers) -> bool {
    effect::told(protocol, answers) != effect::told(&PROTOCOL, answers)
}

/// On all cores; the results come in the order of the mutants.
fn try_all(mutants: Vec<Mutant>, boundaries: Vec<Boundary>) -> Vec<Tried> {
    let watchers = Watchers::new(boundaries);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let mut found: Vec<(usize, (Noticed, Vec<Answers>))> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| {
                    let mut found = Vec::new();
                    loop {
                        let place = next.fetch_add(1, Ordering::Relaxed);
                        let Some(mutant) = mutants.get(place) else { break found };
                        found.push((place, watchers.judge(mutant)));
                    }
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    });
    found.sort_by_key(|(place, _)| *place);
    let pairs = mutants.into_iter().zip(found);
    pairs.map(|(mutant, (_, (noticed, effects)))| Tried { mutant, noticed, effects }).collect()
}
