//! The places where a guide can stand and the steps that put it there, in words for whoever looks after the site.
//! What is pasted comes from output.rs; the longer recipes are in docs/recipes.md.

/// A kind of site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Platform {
    Html,
    WordPress,
    Wix,
    Squarespace,
    Webflow,
    Drupal,
    TagManager,
    OwnPage,
}

/// What has to be pasted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pasted {
    /// Element and script.
    Snippet,
    /// The same for a box that is a small page of its own.
    Boxed,
    /// The plugin's shortcode.
    Shortcode,
    /// The element in the page, the script elsewhere.
    InTwo,
    /// Nothing: a page of its own, which is linked to.
    Page,
}

impl Platform {
    pub(crate) const ALL: [Self; 8] = [
        Self::Html,
        Self::WordPress,
        Self::Wix,
        Self::Squarespace,
        Self::Webflow,
        Self::Drupal,
        Self::TagManager,
        Self::OwnPage,
    ];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::WordPress => "wordpress",
            Self::Wix => "wix",
            Self::Squarespace => "squarespace",
            Self::Webflow => "webflow",
            Self::Drupal => "drupal",
            Self::TagManager => "gtm",
            Self::OwnPage => "page",
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Html => "Plain HTML",
            Self::WordPress => "WordPress",
            Self::Wix => "Wix",
            Self::Squarespace => "Squarespace",
            Self::Webflow => "Webflow",
            Self::Drupal => "Drupal",
            Self::TagManager => "Google Tag Manager",
            Self::OwnPage => "A page of its own",
        }
    }

    pub(crate) fn pasted(self) -> Pasted {
        match self {
            Self::Html | Self::Webflow | Self::Drupal => Pasted::Snippet,
            Self::Wix => Pasted::Boxed,
            Self::WordPress => Pasted::Shortcode,
            Self::Squarespace | Self::TagManager => Pasted::InTwo,
            Self::OwnPage => Pasted::Page,
        }
    }

    /// Whether what is pasted runs at an address other than the site's, so that a path alone leads nowhere.
    pub(crate) fn needs_whole_address(self) -> bool {
        match self {
            Self::Wix | Self::Squarespace | Self::Webflow => true,
            Self::Html | Self::WordPress | Self::Drupal | Self::TagManager | Self::OwnPage => false,
        }
    }

    pub(crate) fn steps(self) -> &'static [&'static str] {
        match self {
            Self::Html => &[
                UPLOAD,
                "Paste this where the guide should stand.",
                "Open the page and press through to a result. Once the guide has started, it takes the place of the link that you pasted.",
            ],
            Self::WordPress => &[
                "Choose Plugins, Add New, Upload Plugin, and take care-finder-wordpress-VERSION.zip from the release folder. The guide’s \
                 files are in it: you need to upload nothing else.",
                "Activate it, then write the values below under Settings, Care Finder: they hold for all pages.",
                "Put the block “Care Finder” into a page. It needs no settings of its own.",
                "Publish, open the page and press through to a result.",
            ],
            Self::Wix => &[
                ELSEWHERE,
                "Choose Embed code, Embed HTML, and paste this. Wix puts it into a frame of its own: make that as wide as the text around \
                 it and 1030 pixels high. In it the guide keeps one height and scrolls.",
                "Put your number beside the frame too: a frame may not be allowed to start a call.",
                "Publish, and look at the page on a phone as well, where Wix keeps another height.",
            ],
            Self::Squarespace => &[
                ELSEWHERE,
                "Add a Code block with HTML chosen and Display source off, and paste the first part.",
                "Paste the second part once under Code injection, Footer. Where your plan has no code injection, link to a page of its own \
                 instead.",
                "Save, and look at the published page: while you edit, scripts are off.",
            ],
            Self::Webflow => &[
                ELSEWHERE,
                "Add a Code Embed element where the guide should stand, and paste this. Scripts need a paid site plan; without one, link to a \
                 page of its own instead.",
                "Publish, open the page and press through to a result.",
            ],
            Self::Drupal => &[
                UPLOAD,
                "In a block or a page choose the text format Full HTML, or another one that does not limit tags. Press Source and paste \
                 this.",
                "Save, place the block, and open the page. If you see only the link, the text format has removed the script.",
            ],
            Self::TagManager => &[
                UPLOAD,
                "Paste the first part into the page where the guide should stand.",
                "In Tag Manager make a Custom HTML tag of the second part, and fire it on that page.",
                "Fire it without waiting for consent: the guide stores nothing and sends nothing. Visitors who block Tag Manager see the link.",
            ],
            Self::OwnPage => &[
                "Download both files. Your settings are in them.",
                "Upload both into one new folder of your site. From an old folder a server may keep sending old compressed copies (.br, .gz) of \
                 them.",
                "Link to care-finder.html from a page of yours. This also works on sites that strip scripts.",
            ],
        }
    }
}

const UPLOAD: &str = "Unpack care-finder-VERSION.zip from the release folder, and upload the folder in it to the place named above.";
const ELSEWHERE: &str = "Sites of this kind do not host HTML files of your own. Unpack care-finder-VERSION.zip from the release folder, and upload the \
                         folder in it to a host that does; write its whole address above. That host must let your site show its pages in a frame.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_id_and_steps() {
        for (place, platform) in Platform::ALL.iter().enumerate() {
            assert!(Platform::ALL.iter().skip(place + 1).all(|other| other.id() != platform.id()));
            assert!(platform.steps().len() >= 3, "{platform:?}");
        }
    }
}
