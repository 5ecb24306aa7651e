<?php
/**
 * The page Settings > Care Finder: what holds for all guides on the site. One option, `care_finder`, that never holds a value
 * which does not fit.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'care_finder_menu' );
add_action( 'admin_init', 'care_finder_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( CARE_FINDER_FILE ), 'care_finder_links' );

/**
 * Puts the page into the menu.
 */
function care_finder_menu() {
	add_options_page( __( 'Care Finder', 'care-finder' ), __( 'Care Finder', 'care-finder' ), 'manage_options', 'care-finder', 'care_finder_page' );
}

/**
 * A way from the list of plugins to the page.
 *
 * @param string[] $links Those that are there.
 * @return string[]
 */
function care_finder_links( $links ) {
	$page = '<a href="' . esc_url( admin_url( 'options-general.php?page=care-finder' ) ) . '">' . esc_html__( 'Settings', 'care-finder' ) . '</a>';
	return array_merge( array( 'settings' => $page ), $links );
}

/**
 * Tells WordPress of the option and of its fields.
 */
function care_finder_fields() {
	$option = array( 'type' => 'object', 'default' => array(), 'sanitize_callback' => 'care_finder_sanitize' );
	register_setting( 'care-finder', 'care_finder', $option );
	add_settings_section( 'care-finder', '', '__return_empty_string', 'care-finder' );
	foreach ( care_finder_settings() as $name => $setting ) {
		$more = array( 'label_for' => 'care-finder-' . $name, 'name' => $name );
		add_settings_field( $name, esc_html( $setting['label'] ), 'care_finder_field', 'care-finder', 'care-finder', $more );
	}
}

/**
 * What may be saved of what was typed. An empty field takes a setting back; one that does not fit leaves it as it was.
 *
 * @param mixed $typed The form's.
 * @return array<string, string>
 */
function care_finder_sanitize( $typed ) {
	$typed = is_array( $typed ) ? $typed : array();

	list( $values, $problems ) = care_finder_read( $typed, care_finder_site() );

	foreach ( $problems as $name => $problem ) {
		add_settings_error( 'care_finder', $name, esc_html( $problem ) );
	}
	if ( $problems ) {
		add_settings_error( 'care_finder', 'rest', esc_html__( 'All else is saved.', 'care-finder' ), 'success' );
	}
	return array_intersect_key( $values, array_filter( $typed, 'care_finder_is_typed' ) );
}

/**
 * Whether a field was filled in.
 *
 * @param mixed $value The form's.
 * @return bool
 */
function care_finder_is_typed( $value ) {
	return is_string( $value ) && '' !== care_finder_trimmed( $value );
}

/**
 * One field, with what is wrong right beside it.
 *
 * @param array<string, string> $field Its name.
 */
function care_finder_field( $field ) {
	$name    = $field['name'];
	$setting = care_finder_settings()[ $name ];
	$values  = care_finder_site();
	$value   = isset( $values[ $name ] ) ? $values[ $name ] : '';
	$id      = 'care-finder-' . $name;
	$wrong   = wp_list_filter( get_settings_errors( 'care_finder' ), array( 'code' => $name ) );
	$start   = sprintf( 'id="%1$s" name="care_finder[%2$s]" aria-describedby="%1$s-help"', esc_attr( $id ), esc_attr( $name ) );
	$start  .= $wrong ? ' aria-invalid="true"' : '';
	if ( $setting['words'] ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		echo '<select ' . $start . '><option></option>';
		foreach ( $setting['words'] as $word ) {
			echo '<option' . selected( $word, $value, false ) . '>' . esc_html( $word ) . '</option>';
		}
		echo '</select>';
	} else {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		echo '<input type="text" class="regular-text" ' . $start . ' value="' . esc_attr( $value ) . '">';
	}
	echo '<p class="description" id="' . esc_attr( $id ) . '-help">';
	foreach ( $wrong as $one ) {
		echo '<strong>' . wp_kses( $one['message'], array() ) . '</strong><br>';
	}
	/* translators: 1: what a setting does, a sentence, 2: what it takes, 3: what holds without it. */
	echo esc_html( sprintf( __( '%1$s Takes %2$s. Without it: %3$s.', 'care-finder' ), $setting['meaning'], $setting['takes'], $setting['default'] ) ) . '</p>';
}

/**
 * The page itself.
 */
function care_finder_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$guide = plugins_url( 'guide/care-finder.html', CARE_FINDER_FILE );
	echo '<div class="wrap"><h1>' . esc_html__( 'Care Finder', 'care-finder' ) . '</h1><p>';
	esc_html_e( 'These settings hold for every guide on the site. A block or a shortcode can differ in its own place.', 'care-finder' );
	/* translators: 1: a shortcode. */
	echo '</p><p>' . esc_html( sprintf( __( 'To put the guide into a page, add the block “Care Finder”, or write %1$s.', 'care-finder' ), '[care-finder]' ) );
	echo ' <a href="' . esc_url( $guide ) . '">' . esc_html__( 'See the guide by itself, without your settings', 'care-finder' ) . '</a></p>';
	echo '<form method="post" action="options.php">';
	settings_fields( 'care-finder' );
	do_settings_sections( 'care-finder' );
	submit_button();
	echo '</form></div>';
}
