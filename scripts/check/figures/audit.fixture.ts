import type { Audit } from './audit.ts';
import { fraction } from './fraction.ts';
import { measureOf, type Measure } from './measure.ts';
import { valuesOf, type Observations, type Observed } from './observations.ts';

/** Municipalities of the fixture, and their values in 2022; null where there is none. */
const VALUES: Readonly<Record<string, string | null>> = {
	'00': '3.849',
	'0180': '2.649627',
	'0184': '2.65',
	'0380': '11.94',
	'2584': null,
};

const observations: Observations = {
	years: [2022],
	places: new Map(
		Object.entries(VALUES).map(([code, text]): [string, Map<number, Observed>] => [
			code,
			new Map([
				[
					2022,
					text === null
						? { source: '', missing: 'suppressed' }
						: { source: '', value: fraction(text) },
				],
			]),
		]),
	),
};

const indicator = {
	id: 'unga-arbetslosa',
	challenge: 'ungdomsarbetsloshet',
	name: { sv: 'Arbetslöshet', en: 'Unemployment' },
	unit: '%',
	per: null,
	decimals: 1,
	heavier: 'higher',
	ranking: 'allowed',
	untold: null,
	midpoint: null,
	phrases: { sv: { subject: 'måttet' }, en: { subject: 'the measure' } },
	breaks: [],
} as const;

export const measure: Measure = measureOf({ ...indicator, breaks: [] }, observations, 4);

export const challenge = {
	id: 'ungdomsarbetsloshet',
	leads: [{ indicator: 'unga-arbetslosa', years: 3 }],
	without: null,
	targets: ['ungdomsarbetsloshet_utanforskap'],
};

/** Three of four municipalities have a value: 2.6, 2.7 and 11.9; one fund is aimed at the problem. */
export const audit: Audit = {
	municipalities: ['0180', '0184', '0380', '2584'].map((code) => ({
		code,
		name: code,
		slug: code,
	})),
	measures: new Map([[indicator.id, measure]]),
	challenges: [challenge],
	residents: new Map([
		['0180', 995_574n],
		['0184', 86_435n],
		['0380', 248_016n],
		['2584', 21_812n],
	]),
	funds: [
		{ id: 'uppsala', code: '0380', status: 'active', targets: ['ungdomsarbetsloshet_utanforskap'] },
		{ id: 'kiruna', code: '2584', status: 'planned', targets: [] },
	],
	money: new Map([
		[
			'uppsala',
			{
				amount: '1600000',
				year: '2013',
				statusYear: '2017',
				droppedYear: '',
				seen: '2017',
				sources: 3,
			},
		],
		[
			'kiruna',
			{ amount: '', year: '', statusYear: '', droppedYear: '2016', seen: '2014', sources: 1 },
		],
	]),
	levels: new Map([
		[
			challenge.id,
			{
				measure,
				level: {
					years: [2022],
					means: valuesOf(observations, 2022),
					shown: measure.figures,
					standings: measure.ranking.standings,
				},
			},
		],
	]),
	distances: new Map([['0184', [{ code: '0380', distance: 1.005 }]]]),
	bounds: new Map([[indicator.id, [27n]]]),
	unusual: new Map([
		['unga-arbetslosa 0184 2022', { sv: 'Bara få unga.', en: 'Only a few are young.' }],
	]),
};
