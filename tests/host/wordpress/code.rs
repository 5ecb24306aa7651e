//! The plugin as it lies in the zip: what is in it, its PHP by PHP's own judgment and by WordPress's style, its checks against ours;
//! and the sites where it cannot run, or is one of many.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use care_finder::settings::{ABOUT, Settings};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::site::{Which, WordPress, here, output, php, unzip, zip};
use crate::handle::drivers::given;

fn unpacked() -> (TempDir, PathBuf) {
    let folder = TempDir::with_prefix("care-finder-plugin-").expect("no temporary folder");
    unzip(&[(&zip(), folder.path())]);
    let plugin = folder.path().join("care-finder");
    (folder, plugin)
}

fn files(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in folder.read_dir().expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        if path.is_dir() {
            names.extend(files(&path).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            names.insert(name);
        }
    }
    names
}

/// The guide's files are those of every other way to get it, and one version is said everywhere.
#[test]
fn wordpress_zip_holds_the_plugin_and_the_guide() {
    let (_folder, plugin) = unpacked();
    let by_hand = Path::new(env!("CARGO_MANIFEST_DIR")).join("packages/wordpress");
    let guide = ["care-finder.html", "care-finder-nowasm.html", "care-finder.js"];
    let mut wanted = files(&by_hand);
    wanted.extend(guide.map(|name| format!("guide/{name}")));
    wanted.extend(["languages/care-finder.pot", "license.txt"].map(str::to_owned));
    // No archive, compressed copy or hidden file: the plugin directory refuses those.
    assert_eq!(files(&plugin), wanted);
    for name in guide {
        let shipped = fs::read(given("CF_DIST").join(name)).expect("a file of dist");
        assert!(fs::read(plugin.join("guide").join(name)).expect("a file") == shipped, "{name}");
    }
    let version = env!("CARGO_PKG_VERSION");
    for (name, line) in [
        ("care-finder.php", format!(" * Version:           {version}")),
        ("care-finder.php", format!("define( 'CARE_FINDER_VERSION', '{version}' );")),
        ("readme.txt", format!("Stable tag: {version}")),
        ("block.json", format!("\t\"version\": \"{version}\",")),
    ] {
        let text = fs::read_to_string(plugin.join(name)).expect(name);
        assert!(text.lines().any(|one| one == line), "{name} has no line {line:?}");
    }
    // Said twice, because WordPress reads both.
    let [header, readme] = ["care-finder.php", "readme.txt"].map(|name| {
        let text = fs::read_to_string(plugin.join(name)).expect(name);
        ["Requires at least:", "Requires PHP:"].map(|key| {
            let line = text.lines().find_map(|line| line.trim_start_matches([' ', '*']).strip_prefix(key));
            line.expect(key).trim().to_owned()
        })
    });
    assert_eq!(header, readme);
}

#[test]
fn wordpress_plugin_is_php_in_wordpress_s_style() {
    let (_folder, plugin) = unpacked();
    for name in
        files(&plugin).iter().filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "php"))
    {
        output(php(&plugin).arg("-l").arg(name));
    }
    let mut style = Command::new(given("CF_PHPCS"));
    style.arg(format!("--standard={}", here("phpcs.xml").display()));
    output(style.args(["--extensions=php", "--report=emacs", "--no-cache"]).arg(&plugin));
}

/// PHP in the plugin and JavaScript in the editor take exactly what the guide takes: the tables' own values, and each with a
/// letter put into it.
#[test]
fn wordpress_plugin_takes_what_the_guide_takes() {
    const LETTERS: &str = "09AZaz +-./()#,:?@\\\"'<>&\t\n\0\u{7f}\u{85}\u{a0}\u{ad}\u{61c}\u{1680}\u{2007}\u{200b}\u{2010}\u{2014}\u{2028}\
                           \u{202e}\u{202f}\u{205f}\u{2060}\u{2066}\u{206f}\u{3000}\u{feff}\u{ff08}\u{ff0b}\u{ff11}\u{ff21}\u{ff41}é\u{1f600}";
    let mut values = Vec::new();
    for about in ABOUT {
        let long = format!("https://example.org/{}", "é".repeat(990));
        for value in about.good.iter().chain(about.wrong).map(|value| (*value).to_owned()).chain([long]) {
            let mut all = vec![value.clone()];
            let ends: Vec<usize> = value.char_indices().map(|(at, _)| at).chain([value.len()]).collect();
            for letter in LETTERS.chars() {
                for at in [ends[0], ends[ends.len() / 2], ends[ends.len() - 1]] {
                    all.push(format!("{}{letter}{}", &value[..at], &value[at..]));
                }
            }
            for value in all.into_iter().filter(|value| !value.trim().is_empty()) {
                let taken = Settings::from_pairs(&[(about.name.to_owned(), value.clone())]).1.is_empty();
                values.push(json!([about.name, value, taken]));
            }
        }
    }
    let taken = values.iter().filter(|value| value[2] == true).count();
    assert!(taken > 1000 && values.len() - taken > 1000, "{taken} of {} are taken", values.len());
    let (folder, plugin) = unpacked();
    let [table, corpus] = ["table.json", "values.json"].map(|name| folder.path().join(name));
    fs::write(&corpus, Value::from(values).to_string()).expect("the values");
    let mut agree = php(folder.path());
    agree
        .arg(here("agree.php"))
        .arg(&plugin)
        .stdin(Stdio::from(fs::File::open(&corpus).expect("the values")));
    let answer = output(&mut agree);
    let answer_read: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(answer_read["differ"], json!([]), "PHP and ours differ");
    fs::write(&table, answer).expect("the table");
    let differ = output(Command::new("node").arg(here("agree.js")).arg(&table).arg(&corpus));
    assert_eq!(differ, "[]", "JavaScript and ours differ");
}

/// Also where it has been moved to by hand, or a host goes back to an older PHP: a notice to who can act, and a whole site.
#[tokio::test]
async fn wordpress_site_that_cannot_run_it_gets_a_notice() {
    let site = WordPress::start(Which::New).await;
    unzip(&[(&zip(), &site.root().join("wp-content/plugins"))]);
    let before = files(&site.plugin());
    let activated = site
        .php("echo is_wp_error( activate_plugin( 'care-finder/care-finder.php' ) ) ? 'refused' : 'active';");
    assert_eq!(activated, "active");
    let address = site.publish("[care-finder]<!-- wp:care-finder/guide /-->").await;
    assert_eq!(site.page(&address).await.matches("<div data-care-finder ").count(), 2);

    let (file, page) = (site.plugin().join("care-finder.php"), site.plugin().join("guide/care-finder.html"));
    let sound = fs::read_to_string(&file).expect("the plugin");
    let notice = "wp_set_current_user( 1 ); do_action( 'admin_notices' );";
    for (line, other, says) in [
        (
            "Requires PHP:      7.4",
            "Requires PHP:      99.1",
            "Care Finder needs PHP 99.1 or newer, and this site has 8.",
        ),
        (
            "Requires at least: 6.1",
            "Requires at least: 99.2",
            "Care Finder needs WordPress 99.2 or newer, and this site has 6.5",
        ),
        ("", "", "Care Finder cannot read "),
    ] {
        fs::write(&file, sound.replace(line, other)).expect("the plugin");
        let whole = fs::read(&page).expect("the guide");
        if line.is_empty() {
            fs::remove_file(&page).expect("the guide");
        }
        let shown = site.page(&address).await;
        assert!(
            shown.contains("A page")
                && !shown.contains("data-care-finder")
                && !shown.contains("[care-finder]"),
            "{shown}"
        );
        let told = site.php(notice);
        assert!(told.contains("notice-error") && told.contains(says), "{told}");
        assert!(!site.php("wp_set_current_user( get_user_by( 'login', 'editor' )->ID ); do_action( 'admin_notices' );").contains(says));
        fs::write(&page, whole).expect("the guide");
    }
    fs::write(&file, &sound).expect("the plugin");
    assert_eq!(site.page(&address).await.matches("<div data-care-finder ").count(), 2);
    assert_eq!(site.php(notice).matches("Care Finder").count(), 0);
    // It writes nothing into its folder, so that one which cannot be written does no harm.
    assert_eq!(files(&site.plugin()), before);
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// Where docs/wordpress.md says that a translation is put.
#[tokio::test]
async fn wordpress_plugin_speaks_as_it_is_translated() {
    let site = WordPress::start(Which::New).await;
    unzip(&[(&zip(), &site.root().join("wp-content/plugins"))]);
    let said = "echo care_finder_settings()['center']['empty'];";
    site.php("activate_plugin( 'care-finder/care-finder.php' );");
    assert_eq!(site.php(said), "no name is shown");
    site.php(
        "require ABSPATH . WPINC . '/pomo/mo.php'; $mo = new MO();
        $mo->add_entry( new Translation_Entry( array( 'singular' => 'no name is shown', 'translations' => array( 'no se muestra nombre' ) ) ) );
        $mo->export_to_file( WP_PLUGIN_DIR . '/care-finder/languages/care-finder-es_ES.mo' );",
    );
    site.configure("define( 'WPLANG', 'es_ES' );");
    assert_eq!(site.php(said), "no se muestra nombre");
    assert_eq!(site.complaints(), Vec::<String>::new());
}

#[tokio::test]
async fn wordpress_network_keeps_nothing_of_it() {
    let site = WordPress::start(Which::New).await;
    unzip(&[(&zip(), &site.root().join("wp-content/plugins"))]);
    site.php(
        "define( 'WP_INSTALLING_NETWORK', true ); require ABSPATH . 'wp-admin/includes/network.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
        foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
        install_network(); populate_network( 1, 'example.org', 'a@example.org', 'Network' );",
    );
    site.configure(
        "$_SERVER['HTTP_HOST'] = 'example.org'; define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false );
        define( 'DOMAIN_CURRENT_SITE', 'example.org' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 );
        define( 'BLOG_ID_CURRENT_SITE', 1 );",
    );
    let sites = "foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) { switch_to_blog( $id );";
    let set = format!(
        "activate_plugin( 'care-finder/care-finder.php', '', true );
        foreach ( array( '/two/', '/three/' ) as $path ) {{ wp_insert_site( array( 'domain' => 'example.org', 'path' => $path, 'user_id' => 1 ) ); }}
        {sites} update_option( 'care_finder', array( 'center' => \"Number $id\" ) ); restore_current_blog(); }}"
    );
    site.php(&set);
    let count =
        format!("{sites} echo get_option( 'care_finder' ) ? 'set ' : 'nothing '; restore_current_blog(); }}");
    assert_eq!(site.php(&count), "set set set ");
    site.php("deactivate_plugins( 'care-finder/care-finder.php', false, true ); delete_plugins( array( 'care-finder/care-finder.php' ) );");
    assert_eq!(site.php(&count), "nothing nothing nothing ");
    assert_eq!(site.complaints(), Vec::<String>::new());
}
