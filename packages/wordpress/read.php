<?php
/**
 * Reads what was typed, by the table of settings: what is valid, and what to say about the rest. Prints nothing.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Valid settings, and a sentence for each that was not taken, by name. What is left empty counts as not set.
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
		$value = care_finder_decoded( $value );
		if ( isset( $settings[ $name ] ) && $settings[ $name ]['many'] ) {
			$value = strtolower( $value );
		}
		if ( ! isset( $settings[ $name ] ) ) {
			// In a shortcode, what is not name="value" comes without a name.
			$problems[ $name ] = care_finder_unknown( is_int( $name ) ? $value : $name );
		} elseif ( care_finder_takes( $settings[ $name ], $value ) ) {
			$values[ $name ] = $value;
		} elseif ( '' !== $value ) {
			$problems[ $name ] = sprintf( $sentences['malformed'], care_finder_shown( $value ), $settings[ $name ]['fault'], care_finder_instead( $name, $before ) );
		}
	}
	return array( $values, $problems );
}

/**
 * As it was typed: content that was saved by an editor without "unfiltered_html" has &amp; for &, and a shortcode &#093; for its own
 * end.
 *
 * @param mixed $value The form's, the block's or the shortcode's.
 * @return string
 */
function care_finder_decoded( $value ) {
	return is_string( $value ) ? care_finder_trimmed( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
}

/**
 * What happens while a setting cannot be used: follows "until then".
 *
 * @param string                $name   Of a setting.
 * @param array<string, string> $before What holds otherwise.
 * @return string
 */
function care_finder_instead( $name, $before ) {
	if ( ! isset( $before[ $name ] ) ) {
		return care_finder_settings()[ $name ]['empty'];
	}
	/* translators: 1: a value, such as a telephone number. */
	return sprintf( __( '“%1$s” is used', 'care-finder' ), $before[ $name ] );
}

/**
 * What to say about a name that no setting has, with the one that may be meant.
 *
 * @param string $name As typed.
 * @return string
 */
function care_finder_unknown( $name ) {
	foreach ( array_keys( care_finder_settings() ) as $known ) {
		// As the guide's own script tells what is like a setting (static/host/care-finder.js).
		$starts = strlen( $name ) >= 4 && ( 0 === strpos( $name, $known ) || 0 === strpos( $known, $name ) );
		if ( $starts || ( strlen( $name ) >= 4 && strlen( $name ) < 30 && levenshtein( $name, $known ) <= 2 ) ) {
			/* translators: 1: name that is not one of the settings, 2: one that is. */
			return sprintf( __( '%1$s: there is no such setting. Is it %2$s?', 'care-finder' ), care_finder_shown( $name ), $known );
		}
	}
	return sprintf( care_finder_sentences()['unknown'], care_finder_shown( $name ) );
}

/**
 * Separates a shortcode's attributes in straight quotes from those in curly ones, whose quotes WordPress takes for letters and whose
 * values it ends at a blank.
 *
 * @param array<string|int, string> $typed As WordPress has read them.
 * @return array{0: array<string|int, string>, 1: array<string|int, string>} The straight ones, and a sentence for each other.
 */
function care_finder_straight( $typed ) {
	$problems = array();
	foreach ( $typed as $name => $value ) {
		$value   = care_finder_decoded( $value );
		$pattern = is_int( $name ) ? '~[“”„″]~u' : '~^[“”„″][^“”″]*[“”″]?$~u';
		if ( 1 === preg_match( $pattern, $value ) ) {
			/* translators: 1: what was typed. */
			$problems[ $name ] = sprintf( __( '%1$s: use straight quotes (") and not curly ones. It is left out.', 'care-finder' ), care_finder_shown( is_int( $name ) ? $value : $name . '=' . $value ) );
		}
	}
	return array( array_diff_key( $typed, $problems ), $problems );
}

/**
 * What holds on the whole site. Read again each time: anyone who can write to the database is still not trusted with the pages.
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
 * Without blanks at both ends, including Unicode's. What is not UTF-8 stays as it is, and is never valid.
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
