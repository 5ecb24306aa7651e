<?php
/**
 * What a center can set, in what words, and which number to call.
 *
 * Made by `cargo xtask bless plugin` from crates/core/src/settings.rs and crates/core/src/text: never edited by hand.
 *
 * @package care-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Each setting by its name.
 *
 * @return array<string, array<string, mixed>>
 */
function care_finder_settings() {
	// What may stand between the digits of a telephone number.
	$between = "[\\x20\\x28-\\x29\\x2d-\\x2f\u{a0}\u{ad}\u{b7}\u{61c}\u{2000}-\u{2013}\u{202a}-\u{202f}\u{2060}-\u{206f}\u{3000}\u{feff}\u{ff08}-\u{ff09}\u{ff0d}-\u{ff0f}]*";
	return array(
		'center' => array(
			'label'   => __( 'Name of the center', 'care-finder' ),
			'meaning' => __( 'Name of the center, as in “Call Example Recovery”.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one line of at most 80 characters. Make it shorter, without line breaks.', 'care-finder' ),
			'empty'   => __( 'no name is shown', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[\\x20-\\x7e\u{a0}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{10ffff}]{0,80}",
		),
		'phone' => array(
			'label'   => __( 'Number to call', 'care-finder' ),
			'meaning' => __( 'Number to call, shown as it is written.', 'care-finder' ),
			'example' => '(855) 555-0100 or 1-800-GET-HELP',
			'fault'   => __( 'is not a full phone number. Write 10 digits, such as (855) 555-0100, without an extension; for another country begin with +.', 'care-finder' ),
			'empty'   => __( 'visitors see the SAMHSA National Helpline', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => str_replace( ' ', $between, "(?:[Tt][Ee][Ll]:)? (?:(?:[2-9\u{ff12}-\u{ff19}](?: [0-9\u{ff10}-\u{ff19}]){2}|(?:[\\x2b\u{ff0b}] )?[1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){3})(?:(?: [0-9\u{ff10}-\u{ff19}]){7}|(?: [0-9\u{ff10}-\u{ff19}]){6}(?: [A-Z\u{ff21}-\u{ff3a}]){1}|(?: [0-9\u{ff10}-\u{ff19}]){5}(?: [A-Z\u{ff21}-\u{ff3a}]){2}|(?: [0-9\u{ff10}-\u{ff19}]){4}(?: [A-Z\u{ff21}-\u{ff3a}]){3}|(?: [0-9\u{ff10}-\u{ff19}]){3}(?: [A-Z\u{ff21}-\u{ff3a}]){4}|(?: [0-9\u{ff10}-\u{ff19}]){2}(?: [A-Z\u{ff21}-\u{ff3a}]){5}|(?: [0-9\u{ff10}-\u{ff19}]){1}(?: [A-Z\u{ff21}-\u{ff3a}]){6}|(?: [A-Z\u{ff21}-\u{ff3a}]){7})|(?:[\\x2b\u{ff0b}] )?[1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){2}(?: [A-Z\u{ff21}-\u{ff3a}]){8}|[\\x2b\u{ff0b}] [1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){1}(?: [A-Z\u{ff21}-\u{ff3a}]){9}|[\\x2b\u{ff0b}] [2-9\u{ff12}-\u{ff19}](?: [0-9\u{ff10}-\u{ff19}]){7,14}) " ),
		),
		'text-number' => array(
			'label'   => __( 'Number for text messages', 'care-finder' ),
			'meaning' => __( 'Number to send a text message to.', 'care-finder' ),
			'example' => '(855) 555-0100 or 1-800-GET-HELP',
			'fault'   => __( 'is not a full phone number. Write 10 digits, such as (855) 555-0100, without an extension; for another country begin with +.', 'care-finder' ),
			'empty'   => __( 'no number for text messages is shown', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => str_replace( ' ', $between, "(?:[Tt][Ee][Ll]:)? (?:(?:[2-9\u{ff12}-\u{ff19}](?: [0-9\u{ff10}-\u{ff19}]){2}|(?:[\\x2b\u{ff0b}] )?[1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){3})(?:(?: [0-9\u{ff10}-\u{ff19}]){7}|(?: [0-9\u{ff10}-\u{ff19}]){6}(?: [A-Z\u{ff21}-\u{ff3a}]){1}|(?: [0-9\u{ff10}-\u{ff19}]){5}(?: [A-Z\u{ff21}-\u{ff3a}]){2}|(?: [0-9\u{ff10}-\u{ff19}]){4}(?: [A-Z\u{ff21}-\u{ff3a}]){3}|(?: [0-9\u{ff10}-\u{ff19}]){3}(?: [A-Z\u{ff21}-\u{ff3a}]){4}|(?: [0-9\u{ff10}-\u{ff19}]){2}(?: [A-Z\u{ff21}-\u{ff3a}]){5}|(?: [0-9\u{ff10}-\u{ff19}]){1}(?: [A-Z\u{ff21}-\u{ff3a}]){6}|(?: [A-Z\u{ff21}-\u{ff3a}]){7})|(?:[\\x2b\u{ff0b}] )?[1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){2}(?: [A-Z\u{ff21}-\u{ff3a}]){8}|[\\x2b\u{ff0b}] [1\u{ff11}](?: [0-9\u{ff10}-\u{ff19}]){1}(?: [A-Z\u{ff21}-\u{ff3a}]){9}|[\\x2b\u{ff0b}] [2-9\u{ff12}-\u{ff19}](?: [0-9\u{ff10}-\u{ff19}]){7,14}) " ),
		),
		'contact-url' => array(
			'label'   => __( 'Contact page', 'care-finder' ),
			'meaning' => __( 'Page on which a visitor can write to the center.', 'care-finder' ),
			'example' => 'https://example.org/contact',
			'fault'   => __( 'is not a web address that can be opened. It must be a whole address that begins with https://, such as https://example.org/contact.', 'care-finder' ),
			'empty'   => __( 'no link to it is shown', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[Hh][Tt][Tt][Pp][Ss]://[\\x2d-\\x2e0-9A-Z\\x5fa-z\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}]*[A-Z\\x5fa-z\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}](?:[/?#][\\x21\\x23-\\x26\\x28-\\x3b\\x3d\\x3f-\\x5b\\x5d-\\x7e\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}]*)?",
		),
		'insurance-url' => array(
			'label'   => __( 'Insurance page', 'care-finder' ),
			'meaning' => __( 'Page on which a visitor can check an insurance.', 'care-finder' ),
			'example' => 'https://example.org/contact',
			'fault'   => __( 'is not a web address that can be opened. It must be a whole address that begins with https://, such as https://example.org/contact.', 'care-finder' ),
			'empty'   => __( 'no link to it is shown', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[Hh][Tt][Tt][Pp][Ss]://[\\x2d-\\x2e0-9A-Z\\x5fa-z\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}]*[A-Z\\x5fa-z\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}](?:[/?#][\\x21\\x23-\\x26\\x28-\\x3b\\x3d\\x3f-\\x5b\\x5d-\\x7e\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}]*)?",
		),
		'hours' => array(
			'label'   => __( 'Hours', 'care-finder' ),
			'meaning' => __( 'When somebody answers: in English, then in Spanish, with a vertical bar between, as in “Every day, 7 to 11 | Todos los días, 7 a 11”; one text alone is shown in both.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one line of at most 120 characters. Make it shorter, without line breaks.', 'care-finder' ),
			'empty'   => __( 'no hours are shown', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[\\x20-\\x7e\u{a0}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{10ffff}]{0,120}",
		),
		'levels' => array(
			'label'   => __( 'Levels of care you offer', 'care-finder' ),
			'meaning' => __( 'Levels of care the center offers. The advice never depends on it: where a level is missing, the page says so.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not a list of levels. Write a comma-separated list of op, iop, php, residential or medically_managed.', 'care-finder' ),
			'empty'   => __( 'the guide assumes that you offer all', 'care-finder' ),
			'choices' => array( 'op' => __( 'Outpatient care (OP)', 'care-finder' ), 'iop' => __( 'Intensive outpatient care (IOP)', 'care-finder' ), 'php' => __( 'Day treatment (partial hospitalization, PHP)', 'care-finder' ), 'residential' => __( 'Residential care (a live-in program)', 'care-finder' ), 'medically_managed' => __( 'Medically managed care (detox, hospital or crisis center)', 'care-finder' ) ),
			'default' => '',
			'many'    => true,
			'bytes'   => 2000,
			'pattern' => "[,\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*(?:op|iop|php|residential|medically_managed)(?:[\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*,[,\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*(?:op|iop|php|residential|medically_managed))*[,\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*",
		),
		'language' => array(
			'label'   => __( 'Language to begin in', 'care-finder' ),
			'meaning' => __( 'Language to begin in; the visitor can switch.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one of the choices. Write one of en or es.', 'care-finder' ),
			'empty'   => __( 'the guide begins in English', 'care-finder' ),
			'choices' => array( 'en' => __( 'English', 'care-finder' ), 'es' => __( 'Español', 'care-finder' ) ),
			'default' => __( 'English', 'care-finder' ),
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => 'en|es',
		),
		'languages' => array(
			'label'   => __( 'Languages in which somebody answers', 'care-finder' ),
			'meaning' => __( 'Languages in which somebody answers, as in “English, Español”.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one line of at most 80 characters. Make it shorter, without line breaks.', 'care-finder' ),
			'empty'   => __( 'they are not mentioned', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[\\x20-\\x7e\u{a0}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{10ffff}]{0,80}",
		),
		'reviewer' => array(
			'label'   => __( 'Who reviewed the rules for you', 'care-finder' ),
			'meaning' => __( 'Who reviewed the rules for the center, and which version; shown as the center\'s own statement.', 'care-finder' ),
			'example' => 'A. Name, MD | 0.3.1',
			'fault'   => __( 'is not a reviewer of these rules. Write the name with credentials, then | 0.3.1, the version of the rules here: a review of any other is not shown.', 'care-finder' ),
			'empty'   => __( 'the guide says that no licensed clinician has reviewed it', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => "[\\x21-\\x7e\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}](?:[\\x20-\\x7e\u{a0}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{10ffff}]{0,118}[\\x21-\\x7e\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{2030}-\u{205e}\u{2060}-\u{2065}\u{206a}-\u{2fff}\u{3001}-\u{10ffff}])?[\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*\\x7c[\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]*0\\x2e3\\x2e1",
		),
		'accent' => array(
			'label'   => __( 'Color', 'care-finder' ),
			'meaning' => __( 'Color of buttons and links. It is made darker or lighter where it could not be read.', 'care-finder' ),
			'example' => '#2a6f6f',
			'fault'   => __( 'is not the code of a color. Write the color as # and six digits or letters a-f, such as #2a6f6f.', 'care-finder' ),
			'empty'   => __( 'buttons and links are a deep teal', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => '#[0-9A-Fa-f]{6}',
		),
		'theme' => array(
			'label'   => __( 'Light or dark', 'care-finder' ),
			'meaning' => __( 'Light or dark colors; “auto” follows the visitor\'s device.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one of the choices. Write one of auto, light or dark.', 'care-finder' ),
			'empty'   => __( 'the guide does as the visitor’s device', 'care-finder' ),
			'choices' => array( 'auto' => __( 'As the visitor’s device', 'care-finder' ), 'light' => __( 'Light', 'care-finder' ), 'dark' => __( 'Dark', 'care-finder' ) ),
			'default' => __( 'As the visitor’s device', 'care-finder' ),
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => 'auto|light|dark',
		),
		'display' => array(
			'label'   => __( 'Once the guide has begun', 'care-finder' ),
			'meaning' => __( 'What happens when a visitor goes on from the first screen.', 'care-finder' ),
			'example' => '',
			'fault'   => __( 'is not one of the choices. Write one of stage (it fills the window) or page (it stays in the page).', 'care-finder' ),
			'empty'   => __( 'it fills the window', 'care-finder' ),
			'choices' => array( 'stage' => __( 'Fills the window', 'care-finder' ), 'page' => __( 'Stays in the page', 'care-finder' ) ),
			'default' => __( 'Fills the window', 'care-finder' ),
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => 'stage|page',
		),
		'height' => array(
			'label'   => __( 'Height in the page', 'care-finder' ),
			'meaning' => __( 'How many pixels of the page the guide takes, 320 to 2000.', 'care-finder' ),
			'example' => '1030',
			'fault'   => __( 'is not a height. Write a number of pixels from 320 to 2000.', 'care-finder' ),
			'empty'   => __( 'it is as high as its first screen needs at that width', 'care-finder' ),
			'choices' => array(),
			'default' => '',
			'many'    => false,
			'bytes'   => 2000,
			'pattern' => '(?:3[2-9][0-9]|[4-9][0-9]{2}|1[0-9]{3}|2000)(?:px)?',
		),
	);
}

/**
 * What is said of a setting that is not taken.
 *
 * @return array<string, string>
 */
function care_finder_sentences() {
	return array(
		/* translators: 1: what was typed, 2: what is wrong with it, a sentence, 3: what happens until it is mended. */
		'malformed' => __( '“%1$s” %2$s Not used; until then %3$s.', 'care-finder' ),
		/* translators: 1: name that is not one of the settings. */
		'unknown'   => __( '%1$s: there is no such setting; it is left out', 'care-finder' ),
	);
}

/**
 * By language: the number to call where no script runs. Not for translation: languages are those of the guide.
 *
 * @return array<string, array<string, string>>
 */
function care_finder_lines() {
	return array(
		'en' => array(
			'danger'      => 'In danger now? Call 911.',
			'talk'        => 'Call or text 988 to talk to someone. It is free, day and night.',
			'call'        => 'Call %s',
			'call now'    => 'Call now',
			'samhsa'      => '1-800-662-4357 SAMHSA National Helpline. Free, day and night, English and Spanish.',
			'samhsa link' => 'tel:+18006624357',
		),
		'es' => array(
			'danger'      => '¿Hay peligro ahora? Llame al 911.',
			'talk'        => 'Hable con alguien. Llame al 988 y presione 2, o envíe AYUDA al 988. Es gratis, de día y de noche.',
			'call'        => 'Llamar a %s',
			'call now'    => 'Llamar ahora',
			'samhsa'      => '1-800-662-4357 Línea de ayuda de SAMHSA. Es gratis, de día y de noche, en español.',
			'samhsa link' => 'tel:+18006624357',
		),
	);
}

/** What is taken off both ends of a value. */
const CARE_FINDER_BLANK = "[\\x09-\\x0d\\x20\\x85\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}-\u{2029}\u{202f}\u{205f}\u{3000}]";
