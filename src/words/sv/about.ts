export const about = {
	/** A link to the section of the page on corrections. */
	corrections: 'Fel och rättelser',
	undated: 'odaterad källa',
};
