// The block in the editor: a field for each setting, with what is wrong said right below it, and a placeholder where
// the guide will stand. Saves nothing but the settings; the page is made by guide.php.

( function ( wp ) {
	const { createElement: element, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { CheckboxControl, Notice, PanelBody, Placeholder, SelectControl, TextControl } = wp.components;
	const { __, sprintf } = wp.i18n;
	const { settings, sentences, blank, site } = window.careFinderTable;

	// Content that was saved by an editor without "unfiltered_html" has these for &, ", ', < and >.
	const SIGNS = { amp: '&', quot: '"', '#039': "'", '#39': "'", lt: '<', gt: '>' };
	const decoded = ( value ) => value.replace( /&(amp|quot|#039|#39|lt|gt);/g, ( all, name ) => SIGNS[ name ] );
	const trimmed = ( value ) => value.replace( new RegExp( `^${ blank }+|${ blank }+$`, 'gu' ), '' );
	const takes = ( { pattern, bytes }, value ) =>
		new RegExp( `^(?:${ pattern })$`, 'u' ).test( value ) && new TextEncoder().encode( value ).length <= bytes;

	// What holds here without a setting of this place.
	const instead = ( name ) =>
		/* translators: 1: a value, such as a telephone number. */
		site[ name ] ? sprintf( __( '“%1$s” is used', 'care-finder' ), site[ name ] ) : settings[ name ].empty;

	// A sentence, or nothing when the value fits.
	function problem( name, typed ) {
		const setting = settings[ name ];
		const value = trimmed( decoded( typed ) );
		if ( value === '' || takes( setting, setting.many ? value.toLowerCase() : value ) ) {
			return '';
		}
		const shown = [ ...value ].slice( 0, 60 ).join( '' );
		return sprintf( sentences.malformed, shown, setting.fault, instead( name ) );
	}

	function field( name, { attributes, setAttributes } ) {
		const setting = settings[ name ];
		const value = decoded( attributes[ name ] );
		const told = problem( name, value );
		/* translators: 1: one or two values. */
		const example = setting.example ? sprintf( __( 'For example: %1$s.', 'care-finder' ), setting.example ) : '';
		/* translators: 1: what happens then. */
		const empty = sprintf( __( 'If empty: %1$s.', 'care-finder' ), instead( name ) );
		const help = [ setting.meaning, example, empty ].filter( Boolean ).join( ' ' );
		const common = {
			key: name,
			label: setting.label,
			value,
			help: told ? element( 'strong', { style: { color: '#b32d2e' } }, told ) : help,
			onChange: ( typed ) => setAttributes( { [ name ]: typed } ),
		};
		if ( setting.many ) {
			return boxes( name, common );
		}
		const words = Object.keys( setting.choices );
		if ( words.length === 0 ) {
			return element( TextControl, common );
		}
		const without = site[ name ]
			? /* translators: 1: what is chosen for the whole site. */
			  sprintf( __( 'As on the whole site (%1$s)', 'care-finder' ), setting.choices[ site[ name ] ] )
			: /* translators: 1: what is chosen where nothing is set, such as "English". */
			  sprintf( __( 'Default (%1$s)', 'care-finder' ), setting.default );
		const options = words.map( ( word ) => ( { label: setting.choices[ word ], value: word } ) );
		const wrong = told ? [ { label: value, value } ] : [];
		return element( SelectControl, {
			...common,
			help: told ? common.help : setting.meaning,
			options: [ { label: without, value: '' }, ...options, ...wrong ],
		} );
	}

	// A box for each of several; together they are one text with commas between.
	function boxes( name, { label, value, help, onChange } ) {
		const { choices } = settings[ name ];
		const chosen = value.toLowerCase().split( ',' ).map( trimmed );
		const toggled = ( word ) => Object.keys( choices ).filter( ( one ) => chosen.includes( one ) !== ( one === word ) );
		return element(
			'fieldset',
			{ key: name },
			element( 'legend', {}, label ),
			Object.keys( choices ).map( ( word ) =>
				element( CheckboxControl, {
					key: word,
					label: choices[ word ],
					checked: chosen.includes( word ),
					onChange: () => onChange( toggled( word ).join( ',' ) ),
				} )
			),
			element( 'p', {}, help )
		);
	}

	// Whom visitors will be told to call, by this place or by the site.
	function shows( name, attributes ) {
		const own = trimmed( decoded( attributes[ name ] ) );
		const holds = own && ! problem( name, own ) ? own : site[ name ];
		return `${ settings[ name ].label }: ${ holds || settings[ name ].empty }.`;
	}

	function Edit( props ) {
		const names = Object.keys( settings );
		const wrong = names.filter( ( name ) => problem( name, props.attributes[ name ] ) );
		const problems = wrong.map( ( name ) => `${ settings[ name ].label }: ${ problem( name, props.attributes[ name ] ) }` );
		const shown = [ 'phone', 'center' ].map( ( name ) => shows( name, props.attributes ) ).join( ' ' );
		const instructions = `${ __( 'The guide stands here in the published page.', 'care-finder' ) } ${ shown }`;
		return element(
			Fragment,
			{},
			element(
				InspectorControls,
				{},
				element( PanelBody, { title: __( 'In this place', 'care-finder' ) }, names.map( ( name ) => field( name, props ) ) )
			),
			element(
				'div',
				useBlockProps(),
				element(
					Placeholder,
					{ icon: 'heart', label: __( 'Care Finder', 'care-finder' ), instructions },
					problems.map( ( told ) => element( Notice, { key: told, status: 'warning', isDismissible: false }, told ) )
				)
			)
		);
	}

	wp.blocks.registerBlockType( 'care-finder/guide', { edit: Edit, save: () => null } );
} )( window.wp );
