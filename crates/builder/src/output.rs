//! What a web person takes away: the snippet, the shortcode, and the settings for a page of their own.
//! Which of them a platform needs, and how to put it there, is in platforms.rs.

use std::fmt::Write as _;

use care_finder::settings::Settings;
use care_finder::text::{CRISIS_LINES, DEFAULT_LANGUAGE, language};

use crate::draft::Draft;
use crate::escape;

/// Where README.md says to put the files.
pub(crate) const FOLDER: &str = "/care-finder/";

/// A folder in the form that `src` needs, or why it is not one.
pub(crate) fn folder(typed: &str) -> Result<String, String> {
    let written = typed.trim();
    let typed =
        match written {
            "" => FOLDER.to_owned(),
            // "care-finder" is a folder on this site; "www.example.org/care-finder" does not say how to reach that host.
            other
                if !other.contains(':')
                    && !other.split('/').next().is_some_and(|first| first.contains('.')) =>
            {
                if other.starts_with('/') { other.to_owned() } else { format!("/{other}") }
            }
            other => other.to_owned(),
        };
    // The address of a page, by the guide's own rule; or a path on the same site, judged as if it were on one.
    let page = if typed.starts_with('/') { format!("https://example.org{typed}") } else { typed.clone() };
    let draft = Draft::default().with("contact-url", page);
    if typed.starts_with("//") || typed.contains(['?', '#']) || draft.problem("contact-url").is_some() {
        return Err(format!(
            "“{written}” is not a folder. Write one of this site such as `{FOLDER}`, or on another host a whole address that begins with \
             https://, such as `https://www.example.org{FOLDER}`. Not used; until then `{FOLDER}`."
        ));
    }
    Ok(if typed.ends_with('/') { typed } else { format!("{typed}/") })
}

/// The element alone.
pub(crate) fn element(draft: &Draft) -> String {
    with(draft, "")
}

/// The element with additional attributes.
fn with(draft: &Draft, more: &str) -> String {
    let mut text = String::from("<div data-care-finder");
    for (name, value) in draft.taken() {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n  data-{name}=\"{}\"", escape::html(value));
    }
    let (href, words) = call(&draft.settings());
    let _ =
        write!(text, "{more}>\n  <a href=\"{}\">{}</a>\n</div>", escape::html(&href), escape::html(&words));
    text
}

/// Element and script.
pub(crate) fn snippet(draft: &Draft, folder: &str) -> String {
    format!("{}\n{}", element(draft), script(folder))
}

/// The same as a page of its own in a frame that somebody else has made: there the guide keeps one height, with some room to spare.
pub(crate) fn boxed(draft: &Draft, folder: &str) -> String {
    let element = with(draft, "\n  data-display=\"page\" data-height=\"1010\"");
    format!("<style>body {{ margin: 0 }}</style>\n{element}\n{}", script(folder))
}

/// The script alone.
pub(crate) fn script(folder: &str) -> String {
    format!("<script src=\"{}care-finder.js\" async></script>", escape::html(folder))
}

/// The same settings for the WordPress plugin, which supplies the link and the script itself.
pub(crate) fn shortcode(draft: &Draft) -> String {
    let mut text = String::from("[care-finder");
    for (name, value) in draft.taken() {
        let _ = write!(text, " {name}=\"{}\"", escape::shortcode(value));
    }
    text.push(']');
    text
}

/// What goes into `<script type="application/json" id="settings">` of a page of its own.
pub(crate) fn settings(draft: &Draft) -> String {
    let pair = |(name, value): (&str, &str)| format!("{}: {}", escape::json(name), escape::json(value));
    format!("{{{}}}", draft.taken().into_iter().map(pair).collect::<Vec<_>>().join(", "))
}

/// The link that remains where no script runs. Without a number of the center's, it is the national helpline's.
fn call(settings: &Settings) -> (String, String) {
    let words = &language(settings.language).unwrap_or(DEFAULT_LANGUAGE).interface;
    if let Some(phone) = &settings.phone {
        return (phone.href.clone(), format!("{}: {}", (words.call)(&settings.center), phone.shown));
    }
    let line = CRISIS_LINES.samhsa;
    (line.href.to_owned(), format!("{} {}", words.samhsa, line.shown))
}

#[cfg(test)]
mod tests {
    use care_finder::settings::{ABOUT, Kind, SETTINGS};
    use scraper::{Html, Selector};

    use super::*;
    use crate::escape::NASTY;

    fn select(html: &Html, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|one| one.html()).collect()
    }

    /// Every good value and, in every free text, also what would do harm if it were markup.
    fn drafts() -> Vec<Draft> {
        let mut drafts = vec![Draft::default()];
        for (setting, about) in SETTINGS.iter().zip(ABOUT) {
            let nasty: &[&str] = if matches!(setting.kind, Kind::Text(_)) { NASTY } else { &[] };
            let values = about.good.iter().chain(about.wrong).chain(nasty);
            drafts.extend(values.map(|value| Draft::default().with(setting.name, (*value).to_owned())));
        }
        for value in NASTY {
            drafts.push(
                Draft::default().with("center", (*value).to_owned()).with("phone", "855-555-0100".to_owned()),
            );
        }
        drafts
    }

    #[test]
    fn a_browser_reads_back_the_very_settings_and_nothing_else() {
        for draft in drafts() {
            let text = snippet(&draft, "/care-finder/");
            let html = Html::parse_fragment(&text);
            assert_eq!(select(&html, "html > *").len(), 2, "{text}");
            assert_eq!(select(&html, "div > *").len(), 1, "{text}");
            assert_eq!(select(&html, "a > *, script > *, img").len(), 0, "{text}");
            let selector = Selector::parse("[data-care-finder]").unwrap();
            let element = html.select(&selector).next().unwrap();
            let mut found: Vec<_> =
                element.value().attrs().filter(|(name, _)| *name != "data-care-finder").collect();
            let mut meant: Vec<_> = draft.taken();
            found.sort_unstable();
            meant.sort_unstable();
            let found: Vec<_> =
                found.into_iter().map(|(name, value)| (name.trim_start_matches("data-"), value)).collect();
            assert_eq!(found, meant, "{text}");
        }
    }

    #[test]
    fn the_page_s_settings_are_json_of_the_same() {
        for draft in drafts() {
            let text = settings(&draft);
            let read: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
            let read: Vec<_> =
                read.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
            let mut meant = draft.taken();
            meant.sort_unstable();
            assert_eq!(read, meant);
            assert!(!text.contains('<'), "{text}");
        }
    }

    #[test]
    fn a_box_gets_the_same_and_keeps_one_height() {
        let draft = Draft::default().with("center", "A & B".to_owned());
        let text = boxed(&draft, FOLDER);
        let more = "\n  data-display=\"page\" data-height=\"1010\"";
        assert_eq!(
            text.replace(more, ""),
            format!("<style>body {{ margin: 0 }}</style>\n{}", snippet(&draft, FOLDER))
        );
        assert!(text.contains(more));
    }

    /// As far as can be told without WordPress: one pair of brackets, and each value in its quotes.
    #[test]
    fn the_shortcode_is_one_shortcode() {
        for draft in drafts() {
            let text = shortcode(&draft);
            let inside = text.strip_prefix("[care-finder").and_then(|text| text.strip_suffix(']')).unwrap();
            assert!(!inside.contains(['[', ']', '<', '>', '\\']), "{text}");
            assert_eq!(inside.matches('"').count(), 2 * draft.taken().len(), "{text}");
        }
    }

    /// So that what is given out here is what tests/host/recipes.rs runs in a box for each platform.
    #[test]
    fn what_is_to_be_pasted_is_what_the_recipes_say() {
        const RECIPES: &str = include_str!("../../../docs/recipes.md");
        let recipe = |name: &str| {
            let (_, from) = RECIPES.split_once(&format!("```html {name}\n")).unwrap();
            from.split_once("```").unwrap().0.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let draft = Draft::default()
            .with("center", "Example Recovery".to_owned())
            .with("phone", "+1-855-555-0100".to_owned());
        let folder = folder("https://guide.example.org/care-finder").unwrap();
        for (name, text) in [
            ("plain", snippet(&draft, &folder)),
            ("wix", boxed(&draft, &folder)),
            ("squarespace-block", element(&draft)),
            ("squarespace-footer", script(&folder)),
            ("gtm-script", script(&folder)),
        ] {
            // There a person writes the link.
            let text = text.replace(": +1-855-555-0100<", ": 855-555-0100<");
            assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), recipe(name), "{name}");
        }
    }

    #[test]
    fn the_link_that_stays_names_a_number_in_the_language_that_is_set() {
        let draft =
            Draft::default().with("center", "A & B".to_owned()).with("phone", "(855) 555-0100".to_owned());
        let link = "<a href=\"tel:8555550100\">Call A &amp; B: (855) 555-0100</a>";
        assert!(snippet(&draft, FOLDER).contains(link));
        assert!(
            snippet(&draft.with("language", "es".to_owned()), FOLDER)
                .contains(">Llamar a A &amp; B: (855) 555-0100<")
        );
        assert!(
            snippet(&Draft::default(), FOLDER)
                .contains("<a href=\"tel:+18006624357\">SAMHSA National Helpline.")
        );
    }

    #[test]
    fn folders_are_taken_as_they_can_be_written() {
        for (typed, meant) in [
            ("", "/care-finder/"),
            (" /guide ", "/guide/"),
            ("care-finder", "/care-finder/"),
            ("help/guide/", "/help/guide/"),
            ("https://www.example.org/care-finder", "https://www.example.org/care-finder/"),
        ] {
            assert_eq!(folder(typed).as_deref(), Ok(meant));
        }
        for wrong in [
            "www.example.org/care-finder",
            "//example.org/x",
            "javascript:alert(1)",
            "/a\"b",
            "/a b",
            "http://example.org/",
            "/x?y",
        ] {
            let said = folder(wrong).unwrap_err();
            assert!(said.starts_with(&format!("“{wrong}” is not a folder")), "{said}");
        }
    }
}
