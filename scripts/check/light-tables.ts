/**
 * The files of `src/tables` that a browser may load, by name: all others carry their parser, or are of no
 * use there. The rule of `eslint.config.js` and the test of what a browser loads both take them from here.
 */
export const LIGHT_TABLES = [
	'code',
	'locale',
	'value',
	'plain-text',
	'web-address',
	'series-path',
] as const;
