<?php
/**
 * Reads [name, value, whether ours takes it] from standard input, by the plugin's own functions: php agree.php PLUGIN. Prints those
 * on which it is of another mind, and the table, for agree.js.
 */

define( 'ABSPATH', '/' );

/**
 * In place of WordPress's own.
 */
function __( $text ) {
	return $text;
}

require $argv[1] . '/table.php';
require $argv[1] . '/read.php';

$settings = care_finder_settings();
$differ   = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ) ) as list( $name, $value, $taken ) ) {
	if ( care_finder_takes( $settings[ $name ], care_finder_trimmed( $value ) ) !== $taken ) {
		$differ[] = array( $name, $value, $taken );
	}
}
// What is no UTF-8 fits nothing and stops nothing.
foreach ( $settings as $name => $setting ) {
	if ( care_finder_takes( $setting, care_finder_trimmed( " \xff " ) ) ) {
		$differ[] = array( $name, 'no UTF-8', false );
	}
}
echo json_encode( array( 'differ' => $differ, 'settings' => $settings, 'blank' => CARE_FINDER_BLANK ) );
