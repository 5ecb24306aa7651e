//! Settings of the plugin that are wrong: said in words where they were typed, with what is used instead, and never used.
//! What is wrong, is listed in crates/core/src/settings.rs.

use care_finder::settings::{ABOUT, SETTINGS};
use serde_json::{Map, Value, json};

use super::save;
use super::site::WordPress;
use crate::handle::drivers::Browser;
use crate::handle::page::Guide;

const PROBLEMS: &str = "return [...document.querySelectorAll('.care-finder-problems li')].map((one) => one.textContent).join('\\n')";

/// One for each setting, the script's own included: its name, something wrong, what holds without it. A field and a shortcode
/// have no second line.
fn all_wrong() -> Vec<(&'static str, String, &'static str)> {
    let of_the_guide = SETTINGS.iter().zip(ABOUT).map(|(setting, about)| {
        let one = about.wrong.iter().find(|value| !value.contains(['\n', '<'])).copied();
        (setting.name, one.map_or_else(|| "x".repeat(200), str::to_owned), setting.default)
    });
    let of_the_script = [("display", "dark".to_owned(), "stage"), ("height", "99".to_owned(), "800")];
    of_the_guide.chain(of_the_script).collect()
}

/// `text-number` is "Text number" there.
fn label(name: &str) -> String {
    let name = name.replace('-', " ").replace("url", "URL");
    name[..1].to_uppercase() + &name[1..]
}

/// What is said of one, from its label to its value as far as it is shown.
fn start(name: &str, value: &str) -> String {
    let shown: String = value.chars().take(60).collect();
    format!("{}: “{shown}", label(name))
}

pub(super) async fn are_named_on_the_settings_page(site: &WordPress, browser: &Browser) {
    let wrong = all_wrong();
    let typed: Vec<_> = wrong.iter().map(|(name, value, _)| (*name, value.as_str())).collect();
    save(site, browser, &typed).await;
    let page = Guide::of_current(browser);
    let above = "return [...document.querySelectorAll('.settings-error p')].map((one) => one.innerText.trim()).join('\\n')";
    let above = page.text_of(above).await;
    for (name, value, default) in &wrong {
        let said = above.lines().find(|line| line.starts_with(&start(name, value)));
        let said = said.unwrap_or_else(|| panic!("nothing of {name} in\n{above}"));
        assert!(said.contains("” is not ") && said.ends_with(&format!("; using {default}")), "{said}");
        let beside = format!("return document.querySelector('#care-finder-{name}-help strong').innerText");
        assert_eq!(page.text_of(&beside).await, said);
        assert_eq!(page.attribute(&format!("#care-finder-{name}"), "aria-invalid").await, "true");
    }
    assert_eq!(above.lines().count(), wrong.len() + 1, "{above}");
    assert_eq!(site.php("echo wp_json_encode( get_option( 'care_finder', array() ) );"), "[]");

    // What was right before stays, and is named.
    save(site, browser, &[("phone", "855-555-0100"), ("hours", "Every day")]).await;
    save(site, browser, &[("phone", "call us"), ("hours", "")]).await;
    let said =
        page.text_of("return document.querySelector('#care-finder-phone-help strong').innerText").await;
    assert!(said.starts_with("Phone: “call us” is not ") && said.ends_with("; using 855-555-0100"), "{said}");
    assert_eq!(
        site.php("echo wp_json_encode( get_option( 'care_finder' ) );"),
        r#"{"phone":"855-555-0100"}"#
    );
}

/// With the block and the shortcode in one post each, on a site whose own settings are right.
pub(super) async fn are_told_to_editors_alone(site: &WordPress, browser: &Browser) {
    let wrong = all_wrong();
    let attributes: Map<String, Value> =
        wrong.iter().map(|(name, value, _)| ((*name).to_owned(), json!(value))).collect();
    let block = format!("<!-- wp:care-finder/guide {} /-->", json!(attributes));
    let typed: Vec<_> = wrong.iter().map(|(name, value, _)| format!("{name}=\"{value}\"")).collect();
    let typed = typed.join(" ");
    let shortcode = format!("[care-finder {typed} phon=\"855-555-0100\" stray]");
    for (content, more) in [(block, 0), (shortcode, 2)] {
        let address = site.publish(&content).await;
        let page = site.page(&address).await;
        assert!(
            !page.contains("care-finder-problems") && page.contains("data-phone=\"1-800-GET-HELP\""),
            "{page}"
        );
        for (name, value, _) in &wrong {
            assert!(!page.contains(&format!("data-{name}=\"{value}")), "{name} is used");
        }
        site.log_in(browser, "editor").await;
        browser.driver.goto(&address).await.expect("the post");
        let told = Guide::of_current(browser).text_of(PROBLEMS).await;
        for (name, value, default) in &wrong {
            let said = told.lines().find(|line| line.starts_with(&start(name, value)));
            let said = said.unwrap_or_else(|| panic!("nothing of {name} in\n{told}"));
            let instead = match *name {
                "center" => "Example & Sons",
                "phone" => "1-800-GET-HELP",
                "contact-url" => "https://example.org/?a=1&b=2",
                _ => default,
            };
            assert!(said.ends_with(&format!("; using {instead}")), "{said}");
        }
        if more > 0 {
            assert!(
                told.contains("phon: there is no such setting; it is left out\nstray: there is no such"),
                "{told}"
            );
        }
        assert_eq!(told.lines().count(), wrong.len() + more, "{told}");
        // Somebody who writes there, and may not edit this post.
        site.log_in(browser, "author").await;
        browser.driver.goto(&address).await.expect("the post");
        assert_eq!(Guide::of_current(browser).text_of(PROBLEMS).await, "");
        site.log_out(browser).await;
    }
}
