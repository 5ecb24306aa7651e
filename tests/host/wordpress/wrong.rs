//! Settings of the plugin that are wrong: said in words where they were typed, with what is used instead, and never used.
//! What is wrong, is listed in crates/core/src/settings.rs.

use care_finder::settings::ABOUT;
use serde_json::{Map, Value, json};

use super::save;
use super::site::WordPress;
use crate::handle::drivers::Browser;
use crate::handle::page::Guide;

const PROBLEMS: &str = "return [...document.querySelectorAll('.care-finder-problems li')].map((one) => one.textContent).join('\\n')";

/// One for each setting, the script's own included.
struct Wrong {
    name: &'static str,
    label: &'static str,
    value: String,
    /// What happens until it is mended.
    empty: &'static str,
}

impl Wrong {
    /// What is said of it, from its value as far as that is shown.
    fn start(&self) -> String {
        format!("“{}", self.value.chars().take(60).collect::<String>())
    }
}

/// A field and a shortcode have no second line.
fn all_wrong() -> Vec<Wrong> {
    let of_the_guide = ABOUT.iter().map(|about| {
        let one = about.wrong.iter().find(|value| !value.contains(['\n', '<'])).copied();
        let value = one.map_or_else(|| "x".repeat(200), str::to_owned);
        Wrong { name: about.name, label: about.label, value, empty: about.empty }
    });
    let of_the_script = [
        ("display", "Once the guide has begun", "dark", "it fills the window"),
        ("height", "Height in the page", "99", "it is as high as its first screen needs at that width"),
    ];
    let of_the_script = of_the_script.map(|(name, label, value, empty)| Wrong {
        name,
        label,
        value: value.to_owned(),
        empty,
    });
    of_the_guide.chain(of_the_script).collect()
}

pub(super) async fn are_named_on_the_settings_page(site: &WordPress, browser: &Browser) {
    let wrong = all_wrong();
    let typed: Vec<_> = wrong.iter().map(|one| (one.name, one.value.as_str())).collect();
    save(site, browser, &typed).await;
    let page = Guide::of_current(browser);
    let above = "return [...document.querySelectorAll('.settings-error p')].map((one) => one.innerText.trim()).join('\\n')";
    let above = page.text_of(above).await;
    assert_eq!(above, "What is marked in red below is not saved. All else is saved.");
    for one in &wrong {
        let Wrong { name, value, empty, .. } = one;
        let beside = format!("return document.querySelector('#care-finder-{name}-wrong').innerText");
        let said = page.text_of(&beside).await;
        assert!(said.starts_with(&one.start()) && said.contains("” is not "), "{name}: {said}");
        assert!(said.ends_with(&format!(" Not used; until then {empty}.")), "{name}: {said}");
        let color =
            format!("return getComputedStyle(document.querySelector('#care-finder-{name}-wrong')).color");
        assert_eq!(page.text_of(&color).await, "rgb(179, 45, 46)", "{name}");
        // What a box or a list does not offer is sent only by a form that is made by hand.
        let field = format!("#care-finder-{name}");
        if page.count(&format!("input{field}")).await > 0 {
            assert_eq!(page.attribute(&field, "aria-invalid").await, "true");
            assert_eq!(
                page.text_of(&format!("return document.querySelector('{field}').value")).await,
                *value
            );
        }
    }
    assert_eq!(site.php("echo wp_json_encode( get_option( 'care_finder', array() ) );"), "[]");
    // Once: who comes back later finds what is saved.
    browser.driver.refresh().await.expect("the settings");
    assert_eq!(page.text_of(WRONG).await, "");
    assert_eq!(page.text_of("return document.querySelector('#care-finder-phone').value").await, "");

    // What was right before stays, and is named.
    save(site, browser, &[("phone", "855-555-0100"), ("hours", "Every day")]).await;
    assert_eq!(page.text_of(WRONG).await, "");
    save(site, browser, &[("phone", "call us"), ("hours", "")]).await;
    let said = page.text_of(WRONG).await;
    assert!(
        said.starts_with("“call us” is not ") && said.ends_with("until then “855-555-0100” is used."),
        "{said}"
    );
    assert_eq!(page.text_of("return document.querySelector('#care-finder-phone').value").await, "call us");
    assert_eq!(
        site.php("echo wp_json_encode( get_option( 'care_finder' ) );"),
        r#"{"phone":"855-555-0100"}"#
    );
}

const WRONG: &str =
    "return [...document.querySelectorAll('.care-finder-wrong')].map((one) => one.innerText.trim()).join('')";

/// With the block and the shortcode in one post each, on a site whose own settings are right.
pub(super) async fn are_told_to_editors_alone(site: &WordPress, browser: &Browser) {
    let wrong = all_wrong();
    let attributes: Map<String, Value> =
        wrong.iter().map(|one| (one.name.to_owned(), json!(one.value))).collect();
    let block = format!("<!-- wp:care-finder/guide {} /-->", json!(attributes));
    let typed: Vec<_> = wrong.iter().map(|one| format!("{}=\"{}\"", one.name, one.value)).collect();
    let typed = typed.join(" ");
    let shortcode = format!("[care-finder {typed} phon=\"855-555-0100\" stray fone=“(855) 555-0100”]");
    for (content, more) in [(block, 0), (shortcode, 4)] {
        let address = site.publish(&content).await;
        let page = site.page(&address).await;
        assert!(
            !page.contains("care-finder-problems") && page.contains("data-phone=\"1-800-GET-HELP\""),
            "{page}"
        );
        for Wrong { name, value, .. } in &wrong {
            assert!(!page.contains(&format!("data-{name}=\"{value}")), "{name} is used");
        }
        site.log_in(browser, "editor").await;
        browser.driver.goto(&address).await.expect("the post");
        let told = Guide::of_current(browser).text_of(PROBLEMS).await;
        for one in &wrong {
            let start = format!("{}: {}", one.label, one.start());
            let said = told.lines().find(|line| line.starts_with(&start));
            let said = said.unwrap_or_else(|| panic!("no {start} in\n{told}"));
            let instead = match one.name {
                "center" => "“Example & Sons” is used",
                "phone" => "“1-800-GET-HELP” is used",
                "contact-url" => "“https://example.org/?a=1&b=2” is used",
                _ => one.empty,
            };
            assert!(said.ends_with(&format!(" until then {instead}.")), "{said}");
        }
        if more > 0 {
            for line in [
                "phon: there is no such setting. Is it phone?",
                "stray: there is no such setting; it is left out",
                "fone=“(855): use straight quotes (\") and not curly ones. It is left out.",
                "555-0100”: use straight quotes (\") and not curly ones. It is left out.",
            ] {
                assert!(told.lines().any(|one| one == line), "no {line} in\n{told}");
            }
        }
        assert_eq!(told.lines().count(), wrong.len() + more, "{told}");
        // Somebody who writes there, and may not edit this post.
        site.log_in(browser, "author").await;
        browser.driver.goto(&address).await.expect("the post");
        assert_eq!(Guide::of_current(browser).text_of(PROBLEMS).await, "");
        site.log_out(browser).await;
    }
}
