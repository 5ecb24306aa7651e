<?php
/**
 * Takes away the one option that the plugin keeps, on every site of a network.
 *
 * @package care-finder
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'care_finder' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $care_finder_site ) {
		switch_to_blog( $care_finder_site );
		delete_option( 'care_finder' );
		restore_current_blog();
	}
}
