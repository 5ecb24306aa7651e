<?php
/**
 * A site whose editors may not write HTML of their own, that asks nobody for updates, and writes down every complaint of PHP.
 */

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:__SOCKET__' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $key ) {
	define( $key . '_KEY', 'of a test: ' . $key );
	define( $key . '_SALT', 'of a test: ' . $key );
}
define( 'WP_HOME', '__ADDRESS__' );
define( 'WP_SITEURL', '__ADDRESS__' );
define( 'DISALLOW_UNFILTERED_HTML', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/complaints.log' );
define( 'CONCATENATE_SCRIPTS', false );
/* more */

/**
 * In place of WordPress's own: nobody gets mail from a test.
 */
function wp_mail() {
	return true;
}

$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
