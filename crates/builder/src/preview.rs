//! What the preview shows, and what the page's script is told about it. The frame itself belongs to the script
//! (static/builder/preview.js); the guide in it is the real one.

use care_finder::text::LANGUAGES;
use yew::prelude::*;

use crate::draft::Draft;
use crate::escape;
use crate::example::{View, presses};
use crate::fields::option;

/// How the guide is viewed; nothing that a center sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) view: View,
    pub(crate) width: Width,
    pub(crate) scheme: Scheme,
    pub(crate) language: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    Phone,
    Desktop,
}

/// What the visitor's device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

impl Width {
    fn name(self) -> &'static str {
        match self {
            Self::Phone => "Phone",
            Self::Desktop => "Desktop",
        }
    }

    /// In CSS pixels.
    fn pixels(self) -> u16 {
        match self {
            Self::Phone => 390,
            Self::Desktop => 1024,
        }
    }
}

impl Scheme {
    fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Light => "Light",
            Self::Dark => "Dark",
        }
    }
}

/// For the script, as JSON: the settings, the presses that lead to the screen, the frame's width.
pub(crate) fn told(draft: &Draft, look: Look) -> String {
    let theme = match draft.settings().theme {
        "auto" => look.scheme.id(),
        set => set,
    };
    let own = draft.taken().into_iter().filter(|(name, _)| !["theme", "language"].contains(name));
    let pairs = own.chain([("theme", theme), ("language", look.language)]);
    let pairs: Vec<_> =
        pairs.map(|(name, value)| format!("[{},{}]", escape::json(name), escape::json(value))).collect();
    let presses = presses(look.view).join(" ");
    format!(
        "{{\"settings\":[{}],\"presses\":{},\"width\":{}}}",
        pairs.join(","),
        escape::json(&presses),
        look.width.pixels()
    )
}

pub(crate) fn view(draft: &Draft, look: Look, on_look: &Callback<Look>) -> Html {
    let one = |group, value, name: &str, is_so, next: Look| {
        option(group, "radio", value, name, is_so, on_look.reform(move |_| next))
    };
    let views = View::ALL.map(|view| {
        let id = match view {
            View::First => "first",
            View::Begun => "begun",
            View::Result => "result",
        };
        one("show", id, view.name(), look.view == view, Look { view, ..look })
    });
    let widths = [(Width::Phone, "phone"), (Width::Desktop, "desktop")]
        .map(|(width, id)| one("width", id, width.name(), look.width == width, Look { width, ..look }));
    let schemes = [Scheme::Light, Scheme::Dark].map(|scheme| {
        one("scheme", scheme.id(), scheme.name(), look.scheme == scheme, Look { scheme, ..look })
    });
    let languages = LANGUAGES.iter().map(|language| {
        one(
            "speak",
            language.code,
            language.name,
            look.language == language.code,
            Look { language: language.code, ..look },
        )
    });
    html! {
        <>
            <div class="looks">
                { choice("Screen", views.into_iter().collect()) }
                { choice("Width", widths.into_iter().collect()) }
                { choice("Device", schemes.into_iter().collect()) }
                { choice("Language", languages.collect()) }
            </div>
            <p class="help">{ about(draft.settings().theme) }</p>
            // The script's own: nothing of ours is in it.
            <div id="preview"></div>
        </>
    }
}

fn choice(name: &'static str, options: Html) -> Html {
    html! { <fieldset><legend>{ name }</legend><div class="options">{ options }</div></fieldset> }
}

fn about(theme: &str) -> String {
    let what = "This is the real guide: you can use it. Links that lead out of it do nothing here.";
    match theme {
        "auto" => what.to_owned(),
        set => format!("{what} You have set {set} colors for every device."),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const LOOK: Look = Look { view: View::First, width: Width::Phone, scheme: Scheme::Dark, language: "es" };

    fn read(draft: &Draft, look: Look) -> Value {
        serde_json::from_str(&told(draft, look)).unwrap()
    }

    #[test]
    fn the_device_s_colors_count_only_where_no_theme_is_set() {
        let draft = Draft::default().with("center", "A \"B\"".to_owned()).with("language", "en".to_owned());
        let told = read(&draft, LOOK);
        let pairs = |value: &Value| value["settings"].as_array().unwrap().clone();
        assert_eq!(
            pairs(&told),
            [
                Value::from(vec!["center", "A \"B\""]),
                Value::from(vec!["theme", "dark"]),
                Value::from(vec!["language", "es"])
            ]
        );
        let set = read(&draft.with("theme", "light".to_owned()), LOOK);
        assert!(pairs(&set).contains(&Value::from(vec!["theme", "light"])));
        assert!(!pairs(&set).contains(&Value::from(vec!["theme", "dark"])));
        assert_eq!(set["width"], 390);
    }
}
