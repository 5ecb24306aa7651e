//! What a host's page has recorded of one visit, taken apart: the coarse height in all its forms, how busy the machine was,
//! and all the rest, which must be the same for every visit. Judges by the list in static/border.js.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// As in static/border.js: of narrow frames and of wide ones.
const HEIGHTS: [u64; 8] = [1000, 2000, 6000, 8400, 9000, 11_000, 14_000, 20_000];
/// As in static/care-finder.js.
const RESERVED: u64 = 1000;
/// Of the link in the guide's place, which is there until the guide is ready.
pub(crate) const LINK: u64 = 20;

/// The frame's style as static/care-finder.js writes it and Chromium reads it, without the height.
const STYLE: &str = "display: block !important; position: static !important; float: none !important; \
    width: 100% !important; min-width: 0px !important; max-width: none !important; max-height: none !important; \
    margin: 0px !important; padding: 0px !important; border: 0px !important; opacity: 1 !important; \
    visibility: visible !important; transform: none !important; filter: none !important;";

/// The attribute by which chromedriver finds a frame again.
const DRIVER_S: &str = "cd_frame_id_";

#[derive(Debug, Default)]
pub(crate) struct Record {
    /// As told, in order.
    pub(crate) heights: Vec<u64>,
    /// Spells of 50 ms or more in which the browser did nothing else. A host can see those of a frame in its process.
    pub(crate) busy: usize,
    /// How often each thing was seen. Times and their order are not in it.
    pub(crate) rest: BTreeMap<String, usize>,
}

impl Record {
    /// Takes away only what has the exact shape of a height, and of its effects on the host's page.
    pub(crate) fn of(entries: &[Value]) -> Self {
        let heights = entries.iter().filter_map(told_height).collect();
        let mut record = Self { heights, ..Self::default() };
        let shown: BTreeSet<u64> = record.heights.iter().copied().chain([RESERVED]).collect();
        for entry in entries {
            if told_height(entry).is_some() || is_shown_height(entry, &shown) {
                continue;
            }
            if is_busy(entry) {
                record.busy += 1;
            } else if entry[2] != DRIVER_S {
                *record.rest.entry(entry.to_string()).or_default() += 1;
            }
        }
        record
    }

    pub(crate) fn assert_shape(&self, visit: &str) {
        let rising = self.heights.windows(2).all(|pair| pair[0] < pair[1]);
        assert!(rising, "heights that do not only grow on `{visit}`: {:?}", self.heights);
        let ready = json!(["message", { "careFinder": 1, "kind": "ready" }, "null", "frame"]).to_string();
        assert_eq!(self.rest.get(&ready), Some(&1), "`ready` on `{visit}`: {:#?}", self.rest);
        let messages = self.rest.keys().filter(|entry| entry.starts_with("[\"message\"")).count();
        assert_eq!(messages, 1, "messages beside heights on `{visit}`: {:#?}", self.rest);
    }

    /// What one visit showed and the other did not.
    pub(crate) fn differs_from(&self, other: &Self) -> Vec<String> {
        let seen: BTreeSet<_> = self.rest.keys().chain(other.rest.keys()).collect();
        let count = |record: &Self, entry: &str| record.rest.get(entry).copied().unwrap_or(0);
        seen.into_iter()
            .filter(|entry| count(self, entry) != count(other, entry))
            .map(|entry| format!("{} or {} times {entry}", count(self, entry), count(other, entry)))
            .collect()
    }
}

/// The exact message, and nothing more in it.
fn told_height(entry: &Value) -> Option<u64> {
    let px = entry[1]["px"].as_u64()?;
    let exact = json!(["message", { "careFinder": 1, "kind": "height", "px": px }, "null", "frame"]);
    (*entry == exact && HEIGHTS.contains(&px)).then_some(px)
}

/// The frame's style and the sizes that follow from it, if they are of a height that was told. The host's page becomes
/// higher, so that what is below moves.
fn is_shown_height(entry: &Value, told: &BTreeSet<u64>) -> bool {
    let is = |px: u64| {
        let style = format!("{STYLE} height: {px}px !important;");
        *entry == json!(["attribute", "IFRAME", "style", style])
            || (entry[0] == "size" && [px, px + LINK, LINK].iter().any(|px| entry[3].as_u64() == Some(*px)))
    };
    told.iter().any(|px| is(*px)) || *entry == json!(["performance", "layout-shift", ""])
}

fn is_busy(entry: &Value) -> bool {
    entry[0] == "performance" && (entry[1] == "longtask" || entry[1] == "long-animation-frame")
}
