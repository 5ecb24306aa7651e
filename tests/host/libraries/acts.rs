//! What an act of a library is, and what a page with the library has. Which there are is in frameworks.rs and parts.rs.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// The same frame, not loaded anew, with the answers in it.
    Kept,
    /// A new one, at its first question.
    Anew,
    /// None, and nothing of it in the page.
    Gone,
}
pub(super) struct Act {
    pub(super) what: &'static str,
    /// Statements in the host's page, which may wait.
    pub(super) does: &'static str,
    pub(super) after: After,
    pub(super) on_stage: bool,
}

pub(super) const fn act(what: &'static str, does: &'static str, after: After) -> Act {
    Act { what, does, after, on_stage: false }
}

pub(super) const fn on_stage(what: &'static str, does: &'static str, after: After) -> Act {
    Act { what, does, after, on_stage: true }
}

pub(super) struct Library {
    pub(super) name: &'static str,
    pub(super) files: &'static [&'static str],
    pub(super) head: &'static str,
    pub(super) body_attributes: &'static str,
    pub(super) body: &'static str,
    /// Which guide is looked at.
    pub(super) guide: &'static str,
    /// What the library itself throws, because the page is not as it was sent.
    pub(super) throws: Option<&'static str>,
    pub(super) acts: &'static [Act],
}

pub(super) const SNIPPET: &str = r#"<div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
    <script src="care-finder.js" async></script>"#;

/// What most have not.
pub(super) const NONE: Library = Library {
    name: "",
    files: &[],
    head: "",
    body_attributes: "",
    body: "",
    guide: "[data-care-finder]",
    throws: None,
    acts: &[],
};

pub(super) const SCRIPT_IN_HEAD: &str = r#"<script src="care-finder.js" defer></script>"#;
