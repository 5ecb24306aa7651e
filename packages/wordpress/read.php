<?php
/**
 * Reads what was typed, by the table of settings: what holds, and what is said of the rest. Prints nothing.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Settings that hold, and a sentence for each that was not taken, by name. What is left empty is a setting not made.
 *
 * @param array<string|int, mixed> $typed  What was typed, by name.
 * @param array<string, string>    $before What holds otherwise.
 * @return array{0: array<string, string>, 1: array<string, string>}
 */
function care_finder_read( $typed, $before ) {
	$settings  = care_finder_settings();
	$sentences = care_finder_sentences();
	$values    = $before;
	$problems  = array();
	foreach ( $typed as $name => $value ) {
		// Content that was saved by an editor without "unfiltered_html" has &amp; for &, and a shortcode &#093; for its own end.
		$value = is_string( $value ) ? care_finder_trimmed( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
		if ( ! isset( $settings[ $name ] ) ) {
			// In a shortcode, what is not name="value" comes without a name.
			$problems[ $name ] = sprintf( $sentences['unknown'], care_finder_shown( is_int( $name ) ? $value : $name ) );
		} elseif ( care_finder_takes( $settings[ $name ], $value ) ) {
			$values[ $name ] = $value;
		} elseif ( '' !== $value ) {
			$instead           = isset( $before[ $name ] ) ? $before[ $name ] : $settings[ $name ]['default'];
			$problems[ $name ] = sprintf( $sentences['malformed'], $settings[ $name ]['label'], care_finder_shown( $value ), $settings[ $name ]['takes'], $instead );
		}
	}
	return array( $values, $problems );
}

/**
 * What holds on the whole site. Read anew each time: whoever can write to the database is not trusted with the pages.
 *
 * @return array<string, string>
 */
function care_finder_site() {
	$typed = get_option( 'care_finder', array() );

	list( $values ) = care_finder_read( is_array( $typed ) ? $typed : array(), array() );
	return $values;
}

/**
 * Whether a value fits its setting.
 *
 * @param array<string, mixed> $setting A row of the table.
 * @param string               $value   Trimmed.
 * @return bool
 */
function care_finder_takes( $setting, $value ) {
	return '' !== $value && strlen( $value ) <= $setting['bytes'] && 1 === preg_match( '~^(?:' . $setting['pattern'] . ')$~uD', $value );
}

/**
 * Without blanks at both ends, those of Unicode included. What is no UTF-8 stays as it is, and fits nothing.
 *
 * @param string $value As typed.
 * @return string
 */
function care_finder_trimmed( $value ) {
	$trimmed = preg_replace( '~^' . CARE_FINDER_BLANK . '+|' . CARE_FINDER_BLANK . '+$~uD', '', $value );
	return null === $trimmed ? $value : $trimmed;
}

/**
 * Short, and without what could forge a second line.
 *
 * @param string $value As typed.
 * @return string
 */
function care_finder_shown( $value ) {
	$shown = (string) preg_replace( '~[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]~u', '�', $value );
	return mb_strlen( $shown ) > 60 ? mb_substr( $shown, 0, 60 ) . '…' : $shown;
}
