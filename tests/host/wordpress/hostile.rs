//! Markup and scripts in any setting of the plugin, by every way in, also straight into the database: on no page do they become
//! more than letters. What the guide does with what it is told, is tested elsewhere.

use care_finder::settings::ABOUT;
use scraper::{Html, Selector};
use serde_json::{Map, Value, json};

use super::site::WordPress;
use crate::handle::drivers::Browser;
use crate::handle::page::{Guide, until};

const PAYLOADS: [&str; 8] = [
    "\"><script>window.pwned=1</script>",
    "\"><img src=x onerror=window.pwned=1>",
    "' onmouseover='window.pwned=1' x='",
    "\" onpointerover=\"window.pwned=1\" x=\"",
    "javascript:window.pwned=1",
    "</script><script>window.pwned=1</script>",
    "&quot;&gt;&lt;img src=x onerror=window.pwned=1&gt;",
    "https://example.org/\"onerror=window.pwned=1",
];

/// Nothing ran, and nothing of it would run when it is pressed. WordPress has handlers of its own.
const LOOK: &str = "return String(window.pwned) + [...document.querySelectorAll('*')]
    .filter((one) => [...one.attributes].some(({ name, value }) => value.includes('pwned') && (name.startsWith('on') ||
        /^(href|src|action|formaction)$/.test(name) && !value.startsWith('http'))) || one.matches('img[src=x]'))
    .map((one) => one.outerHTML).join()";

pub(super) async fn reach_no_page(site: &WordPress, browser: &Browser) {
    let names: Vec<&str> = ABOUT.iter().map(|about| about.name).chain(["display", "height"]).collect();
    let mut content = Vec::new();
    for payload in PAYLOADS {
        let all: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!(payload))).collect();
        // As WordPress writes it; what is left of a comment's end is no comment's end.
        let all = json!(all)
            .to_string()
            .replace("--", "\\u002d\\u002d")
            .replace('<', "\\u003c")
            .replace('>', "\\u003e");
        let quote = if payload.contains('"') { '\'' } else { '"' };
        let typed: Vec<_> = names.iter().map(|name| format!("{name}={quote}{payload}{quote}")).collect();
        let typed = typed.join(" ");
        content.push(format!("<!-- wp:care-finder/guide {all} /-->"));
        content.push(format!("<!-- wp:shortcode -->[care-finder {typed} {payload}]<!-- /wp:shortcode -->"));
    }
    // By somebody who may write anything.
    let write = format!(
        "kses_remove_filters(); $user = get_user_by( 'login', 'editor' );
        echo wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'x', 'post_author' => $user->ID,
            'post_content' => wp_slash( {} ) ) );",
        php(&content.join("\n\n"))
    );
    let id = site.php(&write);
    let address = site.http(&format!("?p={id}"));
    let mut guides = 0;
    for payload in PAYLOADS {
        // Past the settings page and its checks.
        let option: Vec<_> = names.iter().map(|name| format!("{} => {}", php(name), php(payload))).collect();
        let option = option.join(",");
        site.php(&format!(
            "global $wpdb; $wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( {option} ) ) ), array( 'option_name' => 'care_finder' ) );"
        ));
        guides = looks_as_it_should(&site.page(&address).await, &names);
    }
    // A block and a shortcode each; of a shortcode that its own value ends, some letters are left, and that is a page's author's.
    assert!(guides >= PAYLOADS.len(), "only {guides} guides");

    site.log_in(browser, "admin").await;
    let page = Guide::of_current(browser);
    let editor = site.http(&format!("wp-admin/post.php?post={id}&action=edit"));
    for (address, there) in [
        (address, ".care-finder-problems"),
        (site.http("wp-admin/options-general.php?page=care-finder"), "#care-finder-phone"),
        (editor, ".wp-block-care-finder-guide, iframe[name=editor-canvas]"),
    ] {
        browser.driver.goto(&address).await.expect("a page");
        until(there, async || page.count(there).await > 0).await;
        assert_eq!(page.text_of(LOOK).await, "undefined", "{address}");
    }
    site.log_out(browser).await;
}

/// Each guide's element has the attributes that it should have and no other, and a line to call. Returns how many there are.
fn looks_as_it_should(page: &str, names: &[&str]) -> usize {
    let page = Html::parse_document(page);
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let inside: Vec<&str> =
        page.select(&select("[data-care-finder] *")).map(|one| one.value().name()).collect();
    assert!(inside.iter().all(|name| ["p", "a", "noscript", "br"].contains(name)), "{inside:?}");
    let ours = select("[data-care-finder]");
    for guide in page.select(&ours) {
        for (name, _) in guide.value().attrs() {
            let known = ["data-care-finder", "data-base"].contains(&name)
                || name.strip_prefix("data-").is_some_and(|name| names.contains(&name));
            assert!(known, "{name} on {}", guide.html());
        }
        let link = guide.select(&select("p > a")).next().and_then(|link| link.value().attr("href"));
        assert!(link.is_some_and(|href| href.starts_with("tel:")), "{}", guide.html());
    }
    page.select(&ours).count()
}

/// As PHP writes a text.
fn php(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
