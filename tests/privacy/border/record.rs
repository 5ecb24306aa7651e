//! What a host's page has recorded of one visit, taken apart: the coarse height in all its forms, how busy the machine was,
//! and all the rest, which must be the same for every visit. Judges by the list in static/border.js.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// As in static/border.js: of narrow frames and of wide ones.
const HEIGHTS: [u64; 8] = [1000, 2000, 6400, 8800, 9000, 11_000, 14_000, 20_000];
/// As in static/host/care-finder.js.
const RESERVED: u64 = 1000;
/// Of the link in the guide's place, which is there until the guide is ready.
pub(crate) const LINK: u64 = 20;

/// The attribute by which chromedriver finds a frame again.
const DRIVER_S: &str = "cd_frame_id_";

#[derive(Debug, Default)]
pub(crate) struct Record {
    /// As told, in order.
    pub(crate) heights: Vec<u64>,
    /// What the frame's style was whenever a height was written into it, but for that height.
    styles: BTreeSet<String>,
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
            if let Some(style) = style_but_for_height(entry, &shown) {
                record.styles.insert(style);
            } else if is_busy(entry) {
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
        let counted = seen
            .into_iter()
            .filter(|entry| count(self, entry) != count(other, entry))
            .map(|entry| format!("{} or {} times {entry}", count(self, entry), count(other, entry)));
        // One set for all visits; a visit that ends before the browser has measured a screen has written none.
        let both: BTreeSet<_> = self.styles.union(&other.styles).collect();
        let styles = (both.len() > 1).then(|| format!("styles {both:?}"));
        counted.chain(styles).collect()
    }
}

/// The exact message, and nothing more in it.
fn told_height(entry: &Value) -> Option<u64> {
    let px = entry[1]["px"].as_u64()?;
    let exact = json!(["message", { "careFinder": 1, "kind": "height", "px": px }, "null", "frame"]);
    (*entry == exact && HEIGHTS.contains(&px)).then_some(px)
}

/// The sizes that follow from a height that was told. The host's page becomes higher, so that what is below moves.
fn is_shown_height(entry: &Value, told: &BTreeSet<u64>) -> bool {
    let is =
        |px: u64| entry[0] == "size" && [px, px + LINK, LINK].iter().any(|px| entry[3].as_u64() == Some(*px));
    // Of the host's own words, as they are pushed down.
    let moved = ["layout-shift", "largest-contentful-paint"];
    told.iter().any(|px| is(*px)) || moved.iter().any(|name| *entry == json!(["performance", name, ""]))
}

/// The frame's style, which every browser writes in its own way, without a height that was told.
fn style_but_for_height(entry: &Value, told: &BTreeSet<u64>) -> Option<String> {
    let is_style = entry[0] == "attribute" && entry[1] == "IFRAME" && entry[2] == "style";
    let style = entry[3].as_str().filter(|_| is_style)?;
    let height =
        told.iter().map(|px| format!(" height: {px}px !important;")).find(|height| style.contains(height))?;
    Some(style.replacen(&height, "", 1))
}

fn is_busy(entry: &Value) -> bool {
    entry[0] == "performance" && (entry[1] == "longtask" || entry[1] == "long-animation-frame")
}
