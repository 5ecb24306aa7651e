<?php
/**
 * Plugin Name:       Care Finder
 * Description:       A private guide to the level of care to ask about. No answer ever leaves the visitor's browser.
 * Version:           __CARE_FINDER_VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Care Finder developers
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       care-finder
 * Domain Path:       /languages
 *
 * Starts the plugin where it can run, and says why where it cannot. Any PHP can read this file, however old.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

define( 'CARE_FINDER_FILE', __FILE__ );
define( 'CARE_FINDER_VERSION', '__CARE_FINDER_VERSION__' );

/**
 * What keeps it from running: the kind of reason, and what it concerns. Empty when nothing is in the way.
 *
 * @return string[]
 */
function care_finder_obstacle() {
	$needs = get_file_data( __FILE__, array( 'wp' => 'Requires at least', 'php' => 'Requires PHP' ) );
	if ( version_compare( PHP_VERSION, $needs['php'], '<' ) ) {
		return array( 'version', 'PHP ' . $needs['php'], PHP_VERSION );
	}
	if ( version_compare( get_bloginfo( 'version' ), $needs['wp'], '<' ) ) {
		return array( 'version', 'WordPress ' . $needs['wp'], get_bloginfo( 'version' ) );
	}
	// An upload that was cut short.
	foreach ( array( 'care-finder.js', 'care-finder.html', 'care-finder-nowasm.html' ) as $file ) {
		if ( ! is_readable( __DIR__ . '/guide/' . $file ) ) {
			return array( 'file', __DIR__ . '/guide/' . $file );
		}
	}
	return array();
}

/**
 * Says so to those who can do something about it.
 */
function care_finder_notice() {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$why  = care_finder_obstacle();
	$text = 'version' === $why[0]
		/* translators: 1: for instance "PHP 7.4", 2: the version there is. */
		? sprintf( __( 'Care Finder needs %1$s or newer, and this site has %2$s. Until then the guide is left out of the pages.', 'care-finder' ), $why[1], $why[2] )
		/* translators: 1: a file. */
		: sprintf( __( 'Care Finder cannot read %1$s. Delete the plugin and install it again. Until then the guide is left out of the pages.', 'care-finder' ), $why[1] );
	echo '<div class="notice notice-error"><p>' . esc_html( $text ) . '</p></div>';
}

if ( care_finder_obstacle() ) {
	add_action( 'admin_notices', 'care_finder_notice' );
	add_action( 'network_admin_notices', 'care_finder_notice' );
	// Or visitors would read the shortcode itself.
	add_shortcode( 'care-finder', '__return_empty_string' );
} else {
	require __DIR__ . '/table.php';
	require __DIR__ . '/read.php';
	require __DIR__ . '/guide.php';
	if ( is_admin() ) {
		require __DIR__ . '/options.php';
	}
}
