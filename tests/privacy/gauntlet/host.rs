//! The pages of the gauntlet: a host with all recorders on it, and the guide in one of four placements. Reads nothing that is
//! recorded.

use std::fs;

use crate::handle::drivers::given;
use crate::handle::site::Site;
use crate::privacy::border::HELD;

/// Where in the host's page the guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placement {
    /// As the embed script puts it there.
    SandboxedFrame,
    /// A control: the same page, embed script and guide, but `sandbox` cannot be set, so that the frame has the host's origin.
    SameOriginFrame,
    /// A control: the shipped page's first screen, styles and module in the host's page itself (shadow.js).
    OpenShadowRoot,
    /// The same, with a closed shadow root. Some recorders are handed it anyway, which is why the guide is in a frame.
    ClosedShadowRoot,
}

impl Placement {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::SandboxedFrame => "sandboxed frame",
            Self::SameOriginFrame => "same-origin frame",
            Self::OpenShadowRoot => "open shadow root",
            Self::ClosedShadowRoot => "closed shadow root",
        }
    }

    fn embed(self) -> &'static str {
        match self {
            Self::SandboxedFrame => r#"<script src="care-finder.js"></script>"#,
            Self::SameOriginFrame => {
                r#"<script>
                    Object.defineProperty(HTMLIFrameElement.prototype, "sandbox", { set() {} });
                </script>
                <script src="care-finder.js"></script>"#
            }
            Self::OpenShadowRoot => r#"<script src="shadow.js" data-mode="open"></script>"#,
            Self::ClosedShadowRoot => r#"<script src="shadow.js" data-mode="closed"></script>"#,
        }
    }
}

/// On the host's page and nowhere in the guide.
pub(super) const HOSTS_WORDS: &str = "Our garden is open to everybody";

/// The recorders come first, as a tag manager's do: what they patch must be patched before the guide is there. `PostHog` comes
/// before rrweb, whose global name it takes.
pub(super) fn page(placement: Placement) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A center's page</title>
        <script src="greedy.js"></script>
        <script src="posthog.js"></script><script src="rrweb.js"></script>
        <script src="recorders.js"></script><script src="clarity.js"></script>
        <h1>Example Recovery</h1><p>{HOSTS_WORDS}</p>
        <div data-care-finder data-center="Example Recovery" data-phone="+1-855-555-0100">
            <a href="tel:+18555550100">Call Example Recovery</a>
        </div>
        {}"#,
        placement.embed()
    )
}

pub(super) fn write(site: &Site, placement: Placement) {
    for (file, variable) in
        [("rrweb.js", "CF_RRWEB"), ("posthog.js", "CF_POSTHOG"), ("clarity.js", "CF_CLARITY")]
    {
        site.write(file, &fs::read_to_string(given(variable)).expect("a recorder"));
    }
    site.write("recorders.js", include_str!("recorders.js"));
    site.write("greedy.js", include_str!("greedy.js"));
    site.write("shadow.js", include_str!("shadow.js"));
    if placement == Placement::SandboxedFrame {
        site.prefix("care-finder.html", HELD);
    }
    site.write("host.html", &page(placement));
}
