//! Debian's own WordPress, and a MariaDB of its own for each test, reached by nobody else. `cargo xtask wordpress` brings both in.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::site::{copy, output, php};
use crate::handle::drivers::given;
use crate::handle::page::until;

pub(super) struct MariaDb(Child);

impl MariaDb {
    /// In a folder of its own inside this one.
    pub(super) async fn start(root: &Path) -> Self {
        let (data, socket) = (root.join("mariadb"), socket(root));
        fs::create_dir(&data).expect("a folder");
        let account = "--user=root";
        let mut install = Command::new("mariadb-install-db");
        install.args([
            "--no-defaults",
            account,
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ]);
        output(install.arg(format!("--datadir={}", data.display())));
        let log = File::create(root.join("mariadb.log")).expect("a log");
        let server = Command::new("mariadbd")
            .args(["--no-defaults", account, "--skip-networking"])
            .arg(format!("--datadir={}", data.display()))
            .arg(format!("--socket={socket}"))
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("MariaDB");
        let server = Self(server);
        let connect = format!(
            "mysqli_report( MYSQLI_REPORT_OFF ); $server = @mysqli_connect( null, 'root', '', '', 0, '{socket}' ) or exit( 1 );
            mysqli_query( $server, 'CREATE DATABASE IF NOT EXISTS wordpress' ) or exit( 1 );"
        );
        let answers =
            async || php(root).args(["-r", &connect]).output().is_ok_and(|ran| ran.status.success());
        until("MariaDB answers", answers).await;
        server
    }
}

impl Drop for MariaDb {
    fn drop(&mut self) {
        // Both may fail, because it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// As WordPress names it, behind `localhost:`.
pub(super) fn socket(root: &Path) -> String {
    root.join("mariadb.socket").display().to_string()
}

pub(super) fn unpack(root: &Path) {
    copy(&given("CF_WORDPRESS_OF_DEBIAN"), root);
    // Of Debian's own layout, with a folder for each part.
    fs::create_dir_all(root.join("wp-content/uploads")).expect("a folder");
}
