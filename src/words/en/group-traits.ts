import type { End } from '../../stats/groups/problem-groups.ts';

/** What a group is named after, by challenge. */
export const TRAITS: Readonly<Record<string, Readonly<Record<End, string>>>> = {
	ungdomsarbetsloshet: { heavier: 'high youth unemployment', lighter: 'low youth unemployment' },
	'psykisk-ohalsa': {
		heavier: 'large share of psychiatric sick leave',
		lighter: 'small share of psychiatric sick leave',
	},
	utflyttning: { heavier: 'weak net migration', lighter: 'large net in-migration' },
	skatteunderlag: { heavier: 'low tax base', lighter: 'high tax base' },
	'lokal-service': { heavier: 'far from a shop', lighter: 'close to a shop' },
	missbruk: { heavier: 'high cost of addiction care', lighter: 'low cost of addiction care' },
	integration: {
		heavier: 'low employment among the foreign-born',
		lighter: 'high employment among the foreign-born',
	},
	'placerade-barn': { heavier: 'many children in care', lighter: 'few children in care' },
	skolresultat: {
		heavier: 'few eligible for vocational upper secondary',
		lighter: 'many eligible for vocational upper secondary',
	},
	'ekonomisk-utsatthet': {
		heavier: 'many on social assistance',
		lighter: 'few on social assistance',
	},
	otrygghet: { heavier: 'many reported violent crimes', lighter: 'few reported violent crimes' },
	'social-sammanhallning': { heavier: 'low turnout', lighter: 'high turnout' },
};
