<?php
/**
 * Removes the one option that the plugin keeps, and what it remembers for a minute of an invalid form, on every site of a network.
 *
 * @package care-finder
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'care_finder' );
delete_transient( 'care_finder_wrong' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $care_finder_site ) {
		switch_to_blog( $care_finder_site );
		delete_option( 'care_finder' );
		delete_transient( 'care_finder_wrong' );
		restore_current_blog();
	}
}
