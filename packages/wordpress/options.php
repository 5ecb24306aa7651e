<?php
/**
 * The page Settings > Care Finder: what holds for all guides on the site. One option, `care_finder`, which never holds an
 * invalid value.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'care_finder_menu' );
add_action( 'admin_init', 'care_finder_fields' );
add_action( 'admin_enqueue_scripts', 'care_finder_looks' );
add_action( 'admin_post_care_finder_preview', 'care_finder_preview' );
add_filter( 'plugin_action_links_' . plugin_basename( CARE_FINDER_FILE ), 'care_finder_links' );

/**
 * Puts the page into the menu.
 */
function care_finder_menu() {
	add_options_page( __( 'Care Finder', 'care-finder' ), __( 'Care Finder', 'care-finder' ), 'manage_options', 'care-finder', 'care_finder_page' );
}

/**
 * A link from the list of plugins to the page.
 *
 * @param string[] $links Those that are there.
 * @return string[]
 */
function care_finder_links( $links ) {
	$page = '<a href="' . esc_url( admin_url( 'options-general.php?page=care-finder' ) ) . '">' . esc_html__( 'Settings', 'care-finder' ) . '</a>';
	return array_merge( array( 'settings' => $page ), $links );
}

/**
 * Tells WordPress about the option and its fields.
 */
function care_finder_fields() {
	$option = array( 'type' => 'object', 'default' => array(), 'sanitize_callback' => 'care_finder_sanitize' );
	register_setting( 'care-finder', 'care_finder', $option );
	add_settings_section( 'care-finder', '', '__return_empty_string', 'care-finder' );
	foreach ( care_finder_settings() as $name => $setting ) {
		$more = array( 'label_for' => 'care-finder-' . $name, 'name' => $name );
		// Several boxes have a label each.
		$more = $setting['many'] ? array( 'name' => $name ) : $more;
		add_settings_field( $name, esc_html( $setting['label'] ), 'care_finder_field', 'care-finder', 'care-finder', $more );
	}
}

/**
 * WordPress's own color picker; not over an invalid color, which it would hide.
 *
 * @param string $page Of the dashboard.
 */
function care_finder_looks( $page ) {
	if ( 'settings_page_care-finder' === $page ) {
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'wp-color-picker' );
		wp_add_inline_script( 'wp-color-picker', 'jQuery( function ( $ ) { $( "#care-finder-accent:not([aria-invalid])" ).wpColorPicker(); } );' );
	}
}

/**
 * What may be saved of what was typed. An empty field clears a setting; an invalid one leaves it as it was, and what was typed is kept
 * for the next form.
 *
 * @param mixed $typed The form's.
 * @return array<string, string>
 */
function care_finder_sanitize( $typed ) {
	$typed = array_map( 'care_finder_flat', is_array( $typed ) ? $typed : array() );

	list( $values, $problems ) = care_finder_read( $typed, care_finder_site() );
	// Without any the last ones stay: WordPress asks twice when it saves for the first time.
	if ( $problems ) {
		$wrong = array();
		foreach ( $problems as $name => $problem ) {
			$wrong[ $name ] = array( $typed[ $name ], $problem );
		}
		set_transient( 'care_finder_wrong', array( get_current_user_id(), $wrong ), MINUTE_IN_SECONDS );
		add_settings_error( 'care_finder', 'wrong', esc_html__( 'What is marked in red below is not saved. All else is saved.', 'care-finder' ) );
	}
	return array_intersect_key( $values, array_filter( $typed, 'care_finder_is_typed' ) );
}

/**
 * One text, also made of several boxes.
 *
 * @param mixed $value The form's.
 * @return string
 */
function care_finder_flat( $value ) {
	$value = is_array( $value ) ? implode( ',', array_filter( $value, 'is_string' ) ) : $value;
	return is_string( $value ) ? $value : '';
}

/**
 * Whether a field was filled in.
 *
 * @param string $value The form's.
 * @return bool
 */
function care_finder_is_typed( $value ) {
	return '' !== care_finder_trimmed( $value );
}

/**
 * What the same person has just typed that was not saved: for each name the value, and a sentence. Once only.
 *
 * @return array<string, string[]>
 */
function care_finder_wrong() {
	static $wrong = null;
	if ( null === $wrong ) {
		$kept  = get_transient( 'care_finder_wrong' );
		$wrong = is_array( $kept ) && get_current_user_id() === $kept[0] ? $kept[1] : array();
		if ( $wrong ) {
			delete_transient( 'care_finder_wrong' );
		}
	}
	return $wrong;
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
	$wrong   = care_finder_wrong();
	$value   = isset( $values[ $name ] ) ? $values[ $name ] : '';
	$told    = '';
	if ( isset( $wrong[ $name ] ) ) {
		list( $value, $told ) = $wrong[ $name ];
	}
	if ( $setting['many'] ) {
		care_finder_boxes( $name, $setting, $value );
	} else {
		care_finder_line( $name, $setting, $value, $told );
	}
	$id = 'care-finder-' . $name;
	echo '<p class="care-finder-wrong" id="' . esc_attr( $id ) . '-wrong">' . esc_html( $told ) . '</p>';
	echo '<p class="description" id="' . esc_attr( $id ) . '-help">' . esc_html( care_finder_help( $setting ) ) . '</p>';
}

/**
 * A line to type into, or a list to choose from.
 *
 * @param string               $name    Of the setting.
 * @param array<string, mixed> $setting A row of the table.
 * @param string               $value   What is in it.
 * @param string               $told    What is wrong with that; else empty.
 */
function care_finder_line( $name, $setting, $value, $told ) {
	$id     = 'care-finder-' . $name;
	$start  = sprintf( 'id="%1$s" name="care_finder[%2$s]" aria-describedby="%1$s-wrong %1$s-help"', esc_attr( $id ), esc_attr( $name ) );
	$start .= $told ? ' aria-invalid="true"' : '';
	if ( ! $setting['choices'] ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		echo '<input type="text" class="regular-text" ' . $start . ' value="' . esc_attr( $value ) . '">';
		return;
	}
	/* translators: 1: what is chosen where nothing is set, such as "English". */
	$default = sprintf( __( 'Default (%1$s)', 'care-finder' ), $setting['default'] );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	echo '<select ' . $start . '><option value="">' . esc_html( $default ) . '</option>';
	foreach ( $setting['choices'] as $word => $label ) {
		echo '<option value="' . esc_attr( $word ) . '"' . selected( $word, $value, false ) . '>' . esc_html( $label ) . '</option>';
	}
	echo '</select>';
}

/**
 * A box for each of several.
 *
 * @param string               $name    Of the setting.
 * @param array<string, mixed> $setting A row of the table.
 * @param string               $value   Those that are checked, with commas between.
 */
function care_finder_boxes( $name, $setting, $value ) {
	$chosen = array_map( 'care_finder_trimmed', explode( ',', $value ) );
	$id     = 'care-finder-' . $name;
	printf( '<fieldset id="%1$s" aria-describedby="%1$s-wrong %1$s-help"><legend class="screen-reader-text">%2$s</legend>', esc_attr( $id ), esc_html( $setting['label'] ) );
	foreach ( $setting['choices'] as $word => $label ) {
		printf(
			'<label><input type="checkbox" name="care_finder[%1$s][]" value="%2$s"%3$s> %4$s</label><br>',
			esc_attr( $name ),
			esc_attr( $word ),
			checked( in_array( (string) $word, $chosen, true ), true, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/**
 * What a setting does, what may be written, and what happens without it.
 *
 * @param array<string, mixed> $setting A row of the table.
 * @return string
 */
function care_finder_help( $setting ) {
	/* translators: 1: one or two values. */
	$example = $setting['example'] ? sprintf( __( 'For example: %1$s.', 'care-finder' ), $setting['example'] ) . ' ' : '';
	if ( $setting['many'] ) {
		/* translators: 1: what happens then. */
		$without = sprintf( __( 'If you check none, %1$s.', 'care-finder' ), $setting['empty'] );
	} elseif ( $setting['choices'] ) {
		$without = '';
	} else {
		/* translators: 1: what happens then. */
		$without = sprintf( __( 'If empty: %1$s.', 'care-finder' ), $setting['empty'] );
	}
	return $setting['meaning'] . ' ' . $example . $without;
}

/**
 * The page itself.
 */
function care_finder_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$guide = admin_url( 'admin-post.php?action=care_finder_preview' );
	echo '<style>.care-finder-wrong { color: #b32d2e; font-weight: 600; } .care-finder-wrong:empty { display: none; } #wpbody [aria-invalid] { border-color: #b32d2e; }</style>';
	echo '<div class="wrap"><h1>' . esc_html__( 'Care Finder', 'care-finder' ) . '</h1><p>';
	esc_html_e( 'These settings hold for every guide on the site. A block or a shortcode can differ in its own place.', 'care-finder' );
	/* translators: 1: a shortcode. */
	echo '</p><p>' . esc_html( sprintf( __( 'To put the guide into a page, add the block “Care Finder”, or write %1$s.', 'care-finder' ), '[care-finder]' ) );
	echo '</p><p><a href="' . esc_url( $guide ) . '" target="_blank">' . esc_html__( 'See the guide with what is saved (in a new tab)', 'care-finder' ) . '</a></p>';
	echo '<form method="post" action="options.php">';
	settings_fields( 'care-finder' );
	do_settings_sections( 'care-finder' );
	submit_button();
	echo '</form></div>';
}

/**
 * A page of its own with the guide as the site's settings make it, for those who may change them.
 */
function care_finder_preview() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'Only who may change the settings can see them.', 'care-finder' ), '', array( 'response' => 403 ) );
	}
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	echo '<!DOCTYPE html><html ';
	language_attributes();
	echo '><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>';
	esc_html_e( 'Care Finder with what is saved', 'care-finder' );
	echo '</title></head><body><h1>';
	esc_html_e( 'Care Finder with what is saved', 'care-finder' );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	echo '</h1>' . care_finder_html( array() );
	wp_print_scripts( 'care-finder' );
	echo '</body></html>';
}
