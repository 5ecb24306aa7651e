//! Which screens have the same height to the surrounding page: all questions and emergencies, and all results. Only for the
//! sizes named here; docs/privacy.md says what is left. The heights themselves are in static/border.js.

/// Of a whole page, in pixels, drawn with the pinned fonts; in a frame a result has one more line at its end.
pub(crate) fn assert_shared(screen: &str, width: u32, height: u64) {
    let line = 100;
    let is = |kind: &str| screen.starts_with(kind);
    let (most, needed) = match (is("result"), width) {
        (true, 0..700) => (8800, height + line),
        (true, 700..) => (6400, height + line),
        (false, _) => (2000, height),
    };
    // On the narrowest phones the longest are taller in Spanish; the danger signs too, but everybody is asked about those.
    let may_differ =
        width < 390 && ["result-medically_managed", "question-red_flags", "review-flagged"].contains(&screen);
    // With all parts opened by hand it may be as long as it likes.
    if !screen.ends_with("-open") && !may_differ {
        assert!(needed <= most, "`{screen}` at {width} px is {needed} px high: a host sees more than {most}");
    }
}
