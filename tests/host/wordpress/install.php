<?php
/**
 * Installs WordPress in this folder, and one user for each role that the tests need. Prints an application password of the editor's.
 */

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// It would ask its own site, which is not served yet, for an address without "?".
add_filter( 'pre_http_request', '__return_true' );
wp_install( 'Example Recovery', 'admin', 'admin@example.org', true, '', 'secret' );
foreach ( array( 'editor', 'author' ) as $name ) {
	$user = wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'secret', 'role' => $name ) );
	if ( 'editor' === $name ) {
		list( $password ) = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'tests' ) );
	}
}
// The editor's tour of itself, which lies over what the tests press.
update_user_meta( username_exists( 'editor' ), 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ) ) );
echo $password;
