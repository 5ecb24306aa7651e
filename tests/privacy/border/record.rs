//! What a host's page has recorded of one visit, taken apart: how busy the machine was, and everything else, which must be the
//! same for every visit. Judges by the list in static/border.js.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// From the link in the guide's place, which is there until the guide is ready.
pub(crate) const LINK: u64 = 20;
/// As in static/host/stage.js, for a place 390 pixels wide.
const PLACE: u64 = 1180;

/// The attribute by which chromedriver finds a frame again.
const DRIVER_S: &str = "cd_frame_id_";

#[derive(Debug, Default)]
pub(crate) struct Record {
    /// Spells of 50 ms or more in which the browser did nothing else. A host can see those of a frame in its own process.
    pub(crate) busy: usize,
    /// How often each thing was seen. Times and their order are not in it.
    pub(crate) rest: BTreeMap<String, usize>,
}

impl Record {
    pub(crate) fn of(entries: &[Value]) -> Self {
        let mut record = Self::default();
        for entry in entries {
            if is_busy(entry) {
                record.busy += 1;
            } else if entry[2] != DRIVER_S && !is_of_loading(entry) {
                *record.rest.entry(entry.to_string()).or_default() += 1;
            }
        }
        record
    }

    /// That it began and that it was left, and nothing else. A visitor does each once; twice is once too many.
    pub(crate) fn assert_shape(&self, visit: &str) {
        let said =
            |kind: &str| json!(["message", { "careFinder": 1, "kind": kind }, "null", "frame"]).to_string();
        for kind in ["ready", "begin", "leave"] {
            assert_eq!(self.rest.get(&said(kind)), Some(&1), "`{kind}` on `{visit}`: {:#?}", self.rest);
        }
        let messages = self.rest.keys().filter(|entry| entry.starts_with("[\"message\"")).count();
        assert_eq!(messages, 3, "more was said on `{visit}`: {:#?}", self.rest);
    }

    /// What one visit showed and the other did not.
    pub(crate) fn differs_from(&self, other: &Self) -> Vec<String> {
        let seen: BTreeSet<_> = self.rest.keys().chain(other.rest.keys()).collect();
        let count = |record: &Self, entry: &str| record.rest.get(entry).copied().unwrap_or(0);
        let differing = seen.into_iter().filter(|entry| count(self, entry) != count(other, entry));
        differing
            .map(|entry| format!("{} or {} times {entry}", count(self, entry), count(other, entry)))
            .collect()
    }
}

/// The link goes when the guide is ready: how often that is drawn, and measured on the way, is up to the machine. So is how
/// often the largest of the host's own words was painted before that; a frame is never among what is painted largest.
fn is_of_loading(entry: &Value) -> bool {
    let heights = [0, LINK, PLACE, PLACE + LINK];
    (entry[0] == "size" && entry[1] == "DIV" && heights.iter().any(|px| entry[3].as_u64() == Some(*px)))
        || *entry == json!(["performance", "layout-shift", ""])
        || *entry == json!(["performance", "largest-contentful-paint", ""])
}

/// An event of the page's own that was slow ("event") is in the record as itself.
fn is_busy(entry: &Value) -> bool {
    let busy = ["longtask", "long-animation-frame", "event"];
    entry[0] == "performance" && busy.iter().any(|kind| entry[1] == *kind)
}
