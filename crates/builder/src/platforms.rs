//! The places where a guide can stand, and the steps that put it there, in words for who looks after the site.
//! What is pasted comes from output.rs; the longer recipes for servers are in docs/hosting.md.

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

/// What it wants to have pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pasted {
    /// Element and script.
    Snippet,
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
            Self::Html | Self::Wix | Self::Squarespace | Self::Webflow | Self::Drupal => Pasted::Snippet,
            Self::WordPress => Pasted::Shortcode,
            Self::TagManager => Pasted::InTwo,
            Self::OwnPage => Pasted::Page,
        }
    }

    /// Whether what is pasted runs at another address than the site's, so that a path alone leads nowhere.
    pub(crate) fn needs_whole_address(self) -> bool {
        match self {
            Self::Wix | Self::Squarespace | Self::Webflow => true,
            Self::Html | Self::WordPress | Self::Drupal | Self::TagManager | Self::OwnPage => false,
        }
    }

    pub(crate) fn steps(self) -> &'static [&'static str] {
        match self {
            Self::Html => &[
                "Upload care-finder.html, care-finder-nowasm.html and care-finder.js into the folder named above.",
                "Paste this where the guide should stand.",
                "Open the page. Once the guide has started, the link to call that you pasted gives way to it.",
            ],
            Self::WordPress => &[
                "In Plugins, choose Add New and Upload Plugin, and take the file care-finder-wordpress from the release folder. \
                 The guide's files are in it: nothing else is to be uploaded.",
                "Activate it. On a page, add the block “Care Finder”, or a Shortcode block with this in it.",
                "Publish and open the page.",
            ],
            Self::Wix => &[
                "Wix keeps no such files. Put the three files on any host that does, and write its address above.",
                "In the editor, choose Add Elements, Embed Code, Embed HTML.",
                "Choose Code, paste this, and make the box at least 800 pixels high and as wide as the page. Wix puts it into a \
                 frame of its own: there the guide stays in its box, and does not fill the window.",
                "Publish and open the page on a phone too: Wix keeps another height for it.",
            ],
            Self::Squarespace => &[
                "Squarespace keeps no such files. Put the three files on any host that does, and write its address above.",
                "Edit the page, add a block, choose Code, and leave it at HTML. Plans without scripts in code blocks show the link to \
                 call and nothing else: there, link to a page of its own.",
                "Paste this, save, and open the page as a visitor: while you edit, scripts are off.",
            ],
            Self::Webflow => &[
                "Webflow keeps no such files. Put the three files on any host that does, and write its address above.",
                "In the Designer, add the element Code Embed where the guide should stand.",
                "Paste this, save, publish, and open the published page: the Designer's own preview may not run scripts.",
            ],
            Self::Drupal => &[
                "Upload the three files into the folder named above, beside index.php.",
                "Add a custom block, or a body field, and choose a text format that allows div, script and data attributes, such \
                 as Full HTML with no filter that limits tags. Only editors whom you trust should have that format.",
                "Switch the editor to its source, paste this, save, place the block, and clear the caches.",
            ],
            Self::TagManager => &[
                "Upload the three files into the folder named above.",
                "Paste the first part into the page where the guide should stand: Tag Manager puts what it has at the page's end.",
                "In Tag Manager, make a tag of the kind Custom HTML with the second part in it, fire it on that page, and publish.",
                "Nobody's consent is needed for the guide itself: it stores nothing and sends nothing. Where the container waits for \
                 consent, paste the second part into the page as well; included twice it does no harm.",
            ],
            Self::OwnPage => &[
                "Download both files. The settings are in them.",
                "Upload both into the same new folder of your site, so that no older compressed copy (.br or .gz) lies beside them.",
                "Link to care-finder.html from a button on your page. This also works where a site strips scripts.",
            ],
        }
    }
}

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
