//! The figures that tests/compare/bench records, and the arithmetic on them.
//! What they are compared with is in `table`.

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// One figure of a page over all rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Figure {
    pub(super) value: f64,
    pub(super) least: f64,
    pub(super) most: f64,
}

impl Figure {
    /// In kilobytes instead of bytes.
    pub(super) fn thousandth(self) -> Self {
        Self { value: self.value / 1e3, least: self.least / 1e3, most: self.most / 1e3 }
    }
}

pub(super) struct Measured {
    pub(super) conditions: Value,
    pub(super) pages: Vec<Page>,
}

pub(super) struct Page {
    pub(super) name: String,
    rounds: Vec<Value>,
}

pub(super) fn read(text: &str) -> Result<Measured> {
    let all: Value = serde_json::from_str(text)?;
    let pages = all.get("pages").and_then(Value::as_array).context("no pages")?.iter().map(|page| {
        let name = page.get("page").and_then(Value::as_str).context("a page without a name")?.to_owned();
        let rounds = page.get("rounds").and_then(Value::as_array).context("a page without rounds")?.clone();
        Ok(Page { name, rounds })
    });
    let pages = pages.collect::<Result<_>>()?;
    Ok(Measured { conditions: all.get("conditions").context("no conditions")?.clone(), pages })
}

impl Measured {
    pub(super) fn page(&self, name: &str) -> Result<&Page> {
        let found = self.pages.iter().find(|page| page.name == name);
        found.with_context(|| format!("{name} was not measured"))
    }
}

impl Measured {
    /// The median over all rounds of all pages.
    pub(super) fn median(&self, pointer: &str) -> Result<Figure> {
        let all =
            self.pages.iter().flat_map(|page| page.rounds.iter().map(|round| page.number(round, pointer)));
        figure(all.collect::<Result<_>>()?, 50)
    }
}

impl Page {
    pub(super) fn rounds(&self) -> usize {
        self.rounds.len()
    }

    /// The median over the rounds of a sum of numbers, each of which every round has once.
    pub(super) fn median(&self, pointers: &[&str]) -> Result<Figure> {
        let sum = |round| pointers.iter().map(|pointer| self.number(round, pointer)).sum::<Result<f64>>();
        let sums = self.rounds.iter().map(sum).collect::<Result<Vec<_>>>()?;
        figure(sums, 50).with_context(|| format!("{}: no rounds", self.name))
    }

    /// The median over the rounds of the time between two points.
    pub(super) fn between(&self, start: &str, end: &str) -> Result<Figure> {
        let difference = |round| Ok(self.number(round, end)? - self.number(round, start)?);
        let times = self.rounds.iter().map(difference).collect::<Result<Vec<_>>>()?;
        figure(times, 50).with_context(|| format!("{}: no rounds", self.name))
    }

    /// A percentile over all numbers of all rounds; each round has several.
    pub(super) fn percentile(&self, pointer: &str, percent: usize) -> Result<Figure> {
        let mut all = Vec::new();
        for round in &self.rounds {
            let several = round.pointer(pointer).and_then(Value::as_array);
            let several = several.with_context(|| format!("{}: no {pointer}", self.name))?;
            for one in several {
                all.push(one.as_f64().with_context(|| format!("{}: {pointer} has {one}", self.name))?);
            }
        }
        figure(all, percent).with_context(|| format!("{}: no rounds", self.name))
    }

    fn number(&self, round: &Value, pointer: &str) -> Result<f64> {
        let number = round.pointer(pointer).and_then(Value::as_f64);
        number.with_context(|| format!("{}: no {pointer}", self.name))
    }
}

/// By nearest rank: the smallest value that `percent` of them do not exceed. With an even count, the median is the lower one.
fn figure(mut numbers: Vec<f64>, percent: usize) -> Result<Figure> {
    if numbers.iter().any(|number| !number.is_finite()) {
        bail!("not a number");
    }
    numbers.sort_by(f64::total_cmp);
    let rank = (numbers.len() * percent).div_ceil(100).max(1);
    let (least, most) = (numbers.first().copied(), numbers.last().copied());
    match (numbers.get(rank - 1).copied(), least, most) {
        (Some(value), Some(least), Some(most)) => Ok(Figure { value, least, most }),
        _ => bail!("nothing was measured"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn page(rounds: &Value) -> Page {
        let text = json!({ "conditions": {}, "pages": [{ "page": "x", "rounds": rounds }] }).to_string();
        read(&text).unwrap().pages.remove(0)
    }

    #[test]
    fn medians_are_over_rounds_and_know_their_spread() {
        let page = page(&json!([{ "a": 9, "b": 1 }, { "a": 2, "b": 1 }, { "a": 4, "b": 1 }]));
        assert_eq!(page.median(&["/a"]).unwrap(), Figure { value: 4.0, least: 2.0, most: 9.0 });
        assert_eq!(page.median(&["/a", "/b"]).unwrap(), Figure { value: 5.0, least: 3.0, most: 10.0 });
        assert_eq!(page.between("/b", "/a").unwrap(), Figure { value: 3.0, least: 1.0, most: 8.0 });
        assert!(page.median(&["/c"]).is_err());
    }

    #[test]
    fn percentiles_are_over_all_of_all_rounds() {
        let (one, two): (Vec<u32>, Vec<u32>) = ((1..=50).collect(), (51..=100).collect());
        let page = page(&json!([{ "times": two }, { "times": one }]));
        assert_eq!(page.percentile("/times", 50).unwrap(), Figure { value: 50.0, least: 1.0, most: 100.0 });
        assert_eq!(page.percentile("/times", 95).unwrap(), Figure { value: 95.0, least: 1.0, most: 100.0 });
        assert!(page.percentile("/none", 95).is_err());
    }

    #[test]
    fn what_was_not_measured_is_an_error() {
        assert!(page(&json!([])).median(&["/a"]).is_err());
        assert!(page(&json!([{ "times": [1, null] }])).percentile("/times", 50).is_err());
        assert!(read("{}").is_err());
    }
}
