import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import type { Scale } from '../stats/classes.ts';
import type { LegendWords } from '../words/text/legend-text.ts';
import { standings } from '../stats/standing.ts';
import { legendAxis } from './legend-axis.ts';
import { legendBars } from './legend-bars.ts';
import { legendOf, type LegendFacts } from './legend.ts';

const words: LegendWords = {
	country: 'Riket',
	reasons: {
		missing: 'saknas',
		suppressed: 'skyddad',
		'not-applicable': 'ej tillämplig',
		unknown: 'ej i källan',
	},
	municipalities: '{count} {count|kommun|kommuner}',
	inCounty: '{municipalities} i {area}',
	inGroup: '{municipalities} i gruppen {area}',
	bars: 'Var {municipalities} ligger.',
	noValues: 'Inga.',
	notRanked: 'Rangordnas inte.',
	numbers: 'Antal {unit}.',
	unit: '{unit}.',
	chart: '{municipalities}: {low} till {high}, flest {class}',
	chartOfOne: '{municipalities}',
	upTo: '–{value}',
	from: '{value}–',
	between: '{low}–{high}',
	only: '{value}',
	all: 'alla',
	absent: '{name}: {reason}.',
	broken: 'Bruten.',
	beyond: 'Utanför: {municipalities}.',
	darkHigh: 'Högt.',
	darkLow: 'Lågt.',
	midpoint: 'Byter vid {value}.',
	zero: 'noll',
	blueBelow: 'Blått under {value}.',
	blueAbove: 'Blått över {value}.',
	method: 'av {year}',
	methodOfYear: 'bara {year}',
	crowded: '{most} av {municipalities}',
	marked: '',
	markedNames: '',
};

const series: ApiSeries = {
	id: 'x',
	years: [2020, 2021],
	national: [2, null],
	values: { '0114': [1, 1], '0115': [3, null], '1080': [2, 9], '1081': [2, 4] },
	status: { '0115': { '2021': 'suppressed' }, '00': { '2021': 'unknown' } },
	scale: { thresholds: [2, 4], decimals: 0, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};
const indicator = {
	unit: '%',
	per: null,
	decimals: 0,
	heavier: 'higher',
	ranking: 'allowed',
} as const;

const factsIn = (year: number, members: ReadonlySet<string> | null = null): LegendFacts => ({
	locale: 'sv',
	words,
	indicator,
	series,
	year,
	scale: series.scale,
	yearScale: false,
	axis: legendAxis(series, series.scale, null),
	standings: standings(series, indicator, year, { members }).values(),
	area: members && {
		id: 'lan-10',
		kind: 'county',
		name: 'Blekinge län',
		members: [...members],
	},
	municipality: null,
});

describe('the legend', () => {
	it('has the classes in the order of the bars, and rows to spare for scales with more classes', () => {
		const { classes, bounds } = legendOf(factsIn(2020));
		expect(classes.map(({ shade, count }) => [shade, count])).toEqual([
			['t-1', '1 kommun'],
			['t-3', '3 kommuner'],
			['t-5', '0 kommuner'],
			['', ''],
			['', ''],
		]);
		expect(bounds.map((bound) => bound?.text)).toEqual(['2', '4', undefined, undefined]);
	});

	it('says in its name how the municipalities lie', () => {
		expect(legendOf(factsIn(2020)).name).toBe('4 kommuner: 1 till 3\u00a0%, flest 2–3\u00a0%');
	});

	it('marks the country and the chosen municipality, and says why one cannot be', () => {
		const municipality = { code: '0115', name: 'Vallentuna' };
		const before = legendOf({ ...factsIn(2020), municipality });
		expect(before.country?.text).toBe('Riket 2\u00a0%');
		expect(before.municipality?.text).toBe('Vallentuna 3\u00a0%');
		expect(before.absent).toBe('');
		const after = legendOf({ ...factsIn(2021), municipality });
		expect([after.country, after.municipality]).toEqual([null, null]);
		expect(after.absent).toBe('Riket: saknas. Vallentuna: skyddad.');
		expect([...after.missing]).toEqual([['suppressed', '1 kommun']]);
	});

	it('counts only those in focus, on the same scale', () => {
		const all = legendOf(factsIn(2020));
		const focus = legendOf(factsIn(2020, new Set(['1080', '1081'])));
		expect(focus.intro).toBe('Var 2 kommuner i Blekinge län ligger.');
		expect(focus.classes.map(({ count }) => count).slice(0, 3)).toEqual([
			'0 kommuner',
			'2 kommuner',
			'0 kommuner',
		]);
		expect(focus.bounds).toEqual(all.bounds);
		expect(focus.country).toEqual(all.country);
	});

	it('says of a measure that must not be ranked that it is not', () => {
		const survey = { ...indicator, ranking: 'discouraged' } as const;
		expect(legendOf({ ...factsIn(2020), indicator: survey }).intro).toMatch(/ Rangordnas inte\.$/);
		expect(legendOf(factsIn(2020)).intro).not.toContain('Rangordnas');
	});

	it('is whole where nobody in focus has a value', () => {
		const none = legendOf(factsIn(2021, new Set(['0115'])));
		expect(none.intro).toBe('Inga.');
		expect(none.classes[0]?.bars).toBe('');
		expect([...none.missing]).toEqual([['suppressed', '1 kommun']]);
	});

	it('says when its classes are of one year alone', () => {
		const facts = {
			...factsIn(2020),
			yearScale: true,
			scale: { ...series.scale, year: 2020 },
			axis: legendAxis(series, series.scale, 2020),
		};
		expect(legendOf(facts).note).toContain('bara 2020');
		expect(legendOf(factsIn(2020)).note).toContain('av 2022');
		// Said whether there are any or none: the legend is as high in every year.
		for (const year of [2020, 2022]) {
			expect(legendOf(factsIn(year)).note).toMatch(/Utanför: \d+ kommun(er)?\.$/);
		}
	});

	it('says when more than four fifths lie in one class, whatever is in focus', () => {
		const codes = Array.from({ length: 11 }, (_, index) => String(1000 + index));
		const values = Object.fromEntries(codes.map((code, index) => [code, [index < 9 ? 3 : index]]));
		const flat: ApiSeries = { ...series, years: [2020], national: [2], values, status: {} };
		const crowdedIn = (of: ApiSeries, members: ReadonlySet<string> | null): string =>
			legendOf({
				...factsIn(2020),
				series: of,
				axis: legendAxis(of, of.scale, null),
				standings: standings(of, indicator, 2020, {
					scale: of.scale,
					members,
				}).values(),
			}).crowded;
		expect(crowdedIn(flat, null)).toBe('9 av 11 kommuner');
		expect(crowdedIn(flat, new Set(['1009']))).toBe('9 av 11 kommuner');
		const fewer = { ...flat, values: { ...values, '1000': [5] } };
		expect(crowdedIn(fewer, null)).toBe('');
		expect(crowdedIn({ ...flat, values: { '1000': [3] } }, null)).toBe('');
	});
});

describe('the bars of the legend', () => {
	const scale: Scale = {
		thresholds: [20, 50, 5000],
		decimals: 0,
		heavier: 'higher',
		midpoint: null,
		year: 2020,
	};
	const values = Array.from({ length: 1000 }, (_, index) => index % 100).concat(7000);
	const rows = Object.fromEntries(values.map((value, i) => [String(1000 + i), [value]]));
	const spread: ApiSeries = { ...series, years: [2020], values: rows };
	const axis = legendAxis(spread, scale, null);

	it('set a class apart that only one far out is in', () => {
		expect(axis).toEqual({ domain: [0, 99], thresholds: [20, 50], below: 0, above: 1 });
		const bars = legendBars(values, scale, axis);
		expect(bars.axis).toBe('M0 48H206M214 48H240');
		expect(bars.bounds.at(-1)).toEqual({ value: 5000, x: 89.17 });
		expect(bars.position(7000)).toBe(94.58);
		expect(bars.position(99)).toBeLessThan(86);
		expect(bars.counts).toEqual([200, 300, 500, 1]);
	});

	it('set classes apart at the low end as well', () => {
		const mirrored: Scale = { ...scale, thresholds: [-4999, -49, -19] };
		const low = values.map((value) => -value);
		const turned = { ...spread, values: Object.fromEntries(low.map((v, i) => [1000 + i, [v]])) };
		const bars = legendBars(low, mirrored, legendAxis(turned, mirrored, null));
		expect(bars.axis).toBe('M0 48H26M34 48H240');
		expect(bars.bounds[0]).toEqual({ value: -4999, x: 10.83 });
		expect(bars.position(-7000)).toBe(5.42);
		expect(bars.counts).toEqual([1, 500, 300, 200]);
	});
});
