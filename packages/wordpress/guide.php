<?php
/**
 * The block and the shortcode: both put the guide into a page, with the site's settings and their own. Every value is checked
 * before it is printed, and escaped as it is. What may be set is in table.php.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'care_finder_register' );
add_action( 'enqueue_block_editor_assets', 'care_finder_editor' );
add_shortcode( 'care-finder', 'care_finder_shortcode' );

/**
 * Tells WordPress about the translations, the scripts and the block.
 */
function care_finder_register() {
	load_plugin_textdomain( 'care-finder', false, dirname( plugin_basename( CARE_FINDER_FILE ) ) . '/languages' );
	$script = plugins_url( 'guide/care-finder.js', CARE_FINDER_FILE );
	wp_register_script( 'care-finder', $script, array(), CARE_FINDER_VERSION, array( 'strategy' => 'async', 'in_footer' => true ) );
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'care-finder-editor', plugins_url( 'editor.js', CARE_FINDER_FILE ), $needs, CARE_FINDER_VERSION, true );
	wp_set_script_translations( 'care-finder-editor', 'care-finder', __DIR__ . '/languages' );
	$attribute = array( 'type' => 'string', 'default' => '' );
	register_block_type(
		__DIR__,
		array(
			'attributes'      => array_fill_keys( array_keys( care_finder_settings() ), $attribute ),
			'render_callback' => 'care_finder_block',
		)
	);
}

/**
 * Gives the block's editor the table, and the site's settings.
 */
function care_finder_editor() {
	$table = array(
		'settings'  => care_finder_settings(),
		'sentences' => care_finder_sentences(),
		'blank'     => CARE_FINDER_BLANK,
		'site'      => (object) care_finder_site(),
	);
	wp_add_inline_script( 'care-finder-editor', 'window.careFinderTable = ' . wp_json_encode( $table, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * The block's HTML.
 *
 * @param array<string, mixed> $attributes The block's own, WordPress's among them.
 * @return string
 */
function care_finder_block( $attributes ) {
	$typed = array_intersect_key( $attributes, care_finder_settings() );
	return '<div ' . get_block_wrapper_attributes() . '>' . care_finder_html( $typed ) . '</div>';
}

/**
 * The HTML for `[care-finder phone="855-555-0100"]`.
 *
 * @param array<string|int, string>|string $typed Empty text when there are none.
 * @return string
 */
function care_finder_shortcode( $typed ) {
	list( $straight, $problems ) = care_finder_straight( is_array( $typed ) ? $typed : array() );
	return care_finder_html( $straight, $problems );
}

/**
 * The element that care-finder.js fills.
 *
 * @param array<string|int, mixed>  $typed   Settings of this one place.
 * @param array<string|int, string> $strange Sentences about what could not even be read.
 * @return string
 */
function care_finder_html( $typed, $strange = array() ) {
	wp_enqueue_script( 'care-finder' );
	list( $values, $problems ) = care_finder_read( $typed, care_finder_site() );
	// Said on the element too: optimizers put scripts into other places.
	$html = '<div data-care-finder data-base="' . esc_url( plugins_url( 'guide/', CARE_FINDER_FILE ) ) . '"';
	foreach ( $values as $name => $value ) {
		$html .= ' data-' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	return care_finder_told( $problems, $strange ) . $html . '>' . care_finder_fallback( $values ) . '</div>';
}

/**
 * Whom to call until the guide has started, and for good where it cannot start.
 *
 * @param array<string, string> $values Settings that hold.
 * @return string
 */
function care_finder_fallback( $values ) {
	$lines    = care_finder_lines();
	$language = isset( $values['language'] ) ? $values['language'] : key( $lines );
	$line     = $lines[ $language ];
	$phone    = isset( $values['phone'] ) ? $values['phone'] : '';
	$center   = isset( $values['center'] ) ? sprintf( $line['call'], $values['center'] ) : $line['call now'];
	// The keys of a telephone have letters.
	$number = preg_replace( '~[^0-9+]~', '', strtr( $phone, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' ) );
	$link   = 1 === preg_match( '~^[+]?[0-9]{8,15}$~D', $number ) ? 'tel:' . $number : $line['samhsa link'];
	$words  = $link === $line['samhsa link'] ? $line['samhsa'] : $center . ': ' . $phone;
	return sprintf(
		'<p lang="%1$s"><a href="%2$s">%3$s</a></p><noscript><p lang="%1$s"><a href="tel:911">%4$s</a></p><p lang="%1$s"><a href="tel:988">%5$s</a></p></noscript>',
		esc_attr( $language ),
		esc_url( $link, array( 'tel' ) ),
		esc_html( $words ),
		esc_html( $line['danger'] ),
		esc_html( $line['talk'] )
	);
}

/**
 * What is wrong, for those who can fix it; visitors never see it.
 *
 * @param array<string|int, string> $problems Sentences, by the name of the setting.
 * @param array<string|int, string> $strange  Others.
 * @return string
 */
function care_finder_told( $problems, $strange ) {
	$post = get_the_ID();
	$may  = $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
	if ( ( ! $problems && ! $strange ) || ! $may ) {
		return '';
	}
	$settings = care_finder_settings();

	$html = '<div class="care-finder-problems" role="note"><p>' . esc_html__( 'Care Finder, to you and not to visitors:', 'care-finder' ) . '</p><ul>';
	foreach ( $problems as $name => $problem ) {
		$label = isset( $settings[ $name ] ) ? $settings[ $name ]['label'] . ': ' : '';
		$html .= '<li>' . esc_html( $label . $problem ) . '</li>';
	}
	foreach ( $strange as $problem ) {
		$html .= '<li>' . esc_html( $problem ) . '</li>';
	}
	return $html . '</ul></div>';
}
