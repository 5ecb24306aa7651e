//! No barrier that axe-core finds (WCAG 2.2 A and AA, and its best practices) on any screen: every question with and
//! without its error, every result, in both languages, narrow and wide, inside the sandboxed frame. In the dark, only
//! the rules that depend on color run again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde::Deserialize;

use crate::handle::drivers::{Browser, Kind, given, with};
use crate::handle::page::{Guide, Way, until};
use crate::handle::report::report;
use crate::handle::site::Site;
use crate::handle::tour::{Tour, paint, resize_to};

#[derive(Debug, Deserialize)]
struct Results {
    passed: BTreeSet<String>,
    violations: Vec<Finding>,
    incomplete: Vec<Finding>,
}

/// A rule, an element, and what axe says about it.
#[derive(Debug, Deserialize)]
struct Finding {
    rule: String,
    target: String,
    said: String,
}

const ALL_RULES: &str =
    "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
const RULES_OF_COLOR: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

const RUN: &str = r"
    const results = await axe.run(document, {
        runOnly: RULES,
        resultTypes: ['violations', 'incomplete'],
    });
    const findings = (list) => list.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ rule: id, target: node.target.join(' '), said: node.failureSummary ?? '' })));
    return {
        passed: results.passes.map(({ id }) => id),
        violations: findings(results.violations),
        incomplete: findings(results.incomplete),
    };";

/// What axe says about the document that the driver is in, and about those of its frames that also have axe.
async fn results(browser: &Browser, rules: &str) -> Results {
    inject(browser).await;
    let script = format!("return (async function () {{ {} }})(...arguments)", RUN.replace("RULES", rules));
    let run = browser.driver.execute(&script, vec![]).await.expect("axe-core runs");
    run.convert().expect("axe-core's results")
}

async fn inject(browser: &Browser) {
    let there = browser.driver.execute("return 'axe' in window", vec![]).await.expect("a script");
    if there.convert::<bool>().expect("a bool") {
        return;
    }
    // By the driver, which the page's policy does not bind. A sandboxed frame has an origin that no list can name.
    let axe = fs::read_to_string(given("CF_AXE")).expect("axe-core");
    let start = format!("{axe}; axe.configure({{ allowedOrigins: ['<unsafe_all_origins>'] }})");
    browser.driver.execute(&start, vec![]).await.expect("axe-core starts");
}

/// Over all screens of some tours.
#[derive(Default)]
struct Sum {
    screens: usize,
    passed: BTreeSet<String>,
    violations: BTreeMap<String, Vec<String>>,
    incomplete: BTreeMap<String, Vec<String>>,
}

impl Sum {
    fn add(&mut self, place: &str, results: Results) {
        self.screens += 1;
        self.passed.extend(results.passed);
        for (findings, sum) in
            [(results.violations, &mut self.violations), (results.incomplete, &mut self.incomplete)]
        {
            for Finding { rule, target, said } in findings {
                sum.entry(format!("{rule}: {target}: {said}")).or_default().push(place.to_owned());
            }
        }
    }

    fn assert_no_barrier(self, what: &str) {
        let Self { screens, passed, violations, incomplete } = self;
        report(&format!(
            "axe-core, {what}: {screens} screens, {} rules passed, {} violations, {} to look at",
            passed.len(),
            violations.len(),
            incomplete.len()
        ));
        assert!(violations.is_empty(), "{what}: {violations:#?}");
        assert!(incomplete.is_empty(), "{what}: axe cannot tell, so a person must: {incomplete:#?}");
    }
}

async fn no_barrier(language: &'static str) {
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let (mut light, mut dark) = (Sum::default(), Sum::default());
        for width in [390, 1280] {
            let tour = Tour { language, dark: false, width, framed: true };
            let look = async |screen: &str| {
                let place = format!("{screen}, {width} px");
                light.add(&place, results(browser, ALL_RULES).await);
                paint(browser, true).await;
                dark.add(&place, results(browser, RULES_OF_COLOR).await);
                paint(browser, false).await;
            };
            tour.take(browser, &site, look).await;
        }
        light.assert_no_barrier(&format!("{language}, light"));
        dark.assert_no_barrier(&format!("{language}, dark"));
    })
    .await;
}

#[tokio::test]
async fn no_barrier_in_english() {
    no_barrier("en").await;
}

#[tokio::test]
async fn no_barrier_in_spanish() {
    no_barrier("es").await;
}

/// What is not a screen of the guide: the demo's page around it, and the card that stands in when it cannot run.
#[tokio::test]
async fn no_barrier_around_the_guide() {
    let site = Site::of_dist().await;
    let page = site.read("care-finder.html");
    let screen = page.find("<main").expect("a first screen");
    let scripts = screen + page[screen..].find("<script").expect("scripts");
    site.write("failed.html", &page[..scripts]);
    with(Kind::Chromium, async |browser| {
        let mut sum = Sum::default();
        for dark in [false, true] {
            Tour { language: "en", dark, width: 390, framed: false }.begin(browser, &site).await;
            Guide::open(browser, &site, Way::Framed).await;
            inject(browser).await;
            browser.driver.enter_default_frame().await.expect("the demo");
            sum.add("demo", results(browser, ALL_RULES).await);
            let card = Guide::open_page(browser, &site.http("failed.html")).await;
            until("the card is there", async || card.is_shown("#failed").await).await;
            sum.add("failed", results(browser, ALL_RULES).await);
        }
        sum.assert_no_barrier("demo and static card");
    })
    .await;
}

/// The page on which a center sets up the guide: as it opens, and with something wrong in it, for each kind of platform.
#[tokio::test]
async fn no_barrier_in_the_builder() {
    const TYPE: &str = "for (const field of document.querySelectorAll('input[inputmode]')) {
        field.value = field.id === 'set-accent' ? '#ffcc00' : '< >' + 'x'.repeat(200);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }";
    let site = Site::of_dist().await;
    with(Kind::Chromium, async |browser| {
        let mut sum = Sum::default();
        for width in [320, 1280] {
            resize_to(browser, width, 4000).await;
            let page = Guide::open_page(browser, &site.http("builder.html")).await;
            until("the preview is ready", async || page.count("iframe[data-ready]").await == 1).await;
            browser.driver.enter_frame(0).await.expect("the preview");
            inject(browser).await;
            browser.driver.enter_default_frame().await.expect("the builder");
            sum.add(&format!("the builder, {width} px"), results(browser, ALL_RULES).await);
            browser.driver.execute(TYPE, vec![]).await.expect("a script");
            until("it complains", async || page.count("[aria-invalid=true]").await > 5).await;
            for platform in ["wix", "gtm", "page"] {
                page.press(&format!("label[for=platform-{platform}]")).await;
                assert_eq!(page.overflow().await, 0, "{platform}: wider than {width} px");
                sum.add(&format!("{platform}, wrong, {width} px"), results(browser, ALL_RULES).await);
            }
            page.press("label[for=platform-wix]").await;
            paint(browser, true).await;
            sum.add(&format!("dark, {width} px"), results(browser, RULES_OF_COLOR).await);
            paint(browser, false).await;
        }
        sum.assert_no_barrier("the builder");
    })
    .await;
}

/// Otherwise silence would prove nothing.
#[tokio::test]
async fn planted_barriers_are_found() {
    let site = Site::of_dist().await;
    site.write(
        "barriers.html",
        r#"<!DOCTYPE html><meta charset="utf-8"><title>barriers</title>
        <p style="color: #aaa; background: #fff">pale</p>
        <p style="color: #777; background: linear-gradient(#fff, #000)">on a gradient</p>
        <input><img src="data:,">"#,
    );
    with(Kind::Chromium, async |browser| {
        Guide::open_page(browser, &site.http("barriers.html")).await;
        let found = results(browser, ALL_RULES).await;
        let rules: BTreeSet<_> = found.violations.iter().map(|finding| finding.rule.as_str()).collect();
        for rule in ["color-contrast", "html-has-lang", "image-alt", "label", "landmark-one-main", "region"] {
            assert!(rules.contains(rule), "axe does not find {rule}, only {rules:?}");
        }
        assert!(found.incomplete.iter().any(|finding| finding.rule == "color-contrast"), "{found:#?}");
    })
    .await;
}
