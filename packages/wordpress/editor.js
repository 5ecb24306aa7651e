// The block in the editor: a field for each setting, with what is wrong said right below it, and a place holder where the
// guide will stand. Saves nothing but the settings; the page is made by guide.php.

( function ( wp ) {
	const { createElement: element, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { Notice, PanelBody, Placeholder, SelectControl, TextControl } = wp.components;
	const { __, sprintf } = wp.i18n;
	const { settings, sentences, blank, site } = window.careFinderTable;

	// Content that was saved by an editor without "unfiltered_html" has these for &, ", ', < and >.
	const SIGNS = { amp: '&', quot: '"', '#039': "'", '#39': "'", lt: '<', gt: '>' };
	const decoded = ( value ) => value.replace( /&(amp|quot|#039|#39|lt|gt);/g, ( all, name ) => SIGNS[ name ] );
	const trimmed = ( value ) => value.replace( new RegExp( `^${ blank }+|${ blank }+$`, 'gu' ), '' );
	const takes = ( { pattern, bytes }, value ) =>
		new RegExp( `^(?:${ pattern })$`, 'u' ).test( value ) && new TextEncoder().encode( value ).length <= bytes;

	// A sentence, or nothing when the value fits.
	function problem( name, typed ) {
		const setting = settings[ name ];
		const value = trimmed( decoded( typed ) );
		if ( value === '' || takes( setting, value ) ) {
			return '';
		}
		const shown = [ ...value ].slice( 0, 60 ).join( '' );
		return sprintf( sentences.malformed, setting.label, shown, setting.takes, site[ name ] || setting.default );
	}

	function field( name, { attributes, setAttributes } ) {
		const setting = settings[ name ];
		const value = decoded( attributes[ name ] );
		const told = problem( name, value );
		/* translators: 1: what holds without a setting. */
		const without = sprintf( __( 'Without it: %1$s.', 'care-finder' ), site[ name ] || setting.default );
		const common = {
			key: name,
			label: setting.label,
			value,
			help: told ? element( 'strong', {}, told ) : `${ setting.meaning } ${ without }`,
			onChange: ( typed ) => setAttributes( { [ name ]: typed } ),
		};
		if ( setting.words.length === 0 ) {
			return element( TextControl, common );
		}
		const words = [ '', ...setting.words, ...( told ? [ value ] : [] ) ];
		return element( SelectControl, { ...common, options: words.map( ( word ) => ( { label: word, value: word } ) ) } );
	}

	function Edit( props ) {
		const names = Object.keys( settings );
		const problems = names.map( ( name ) => problem( name, props.attributes[ name ] ) ).filter( Boolean );
		const instructions = __( 'The guide stands here in the published page.', 'care-finder' );
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
