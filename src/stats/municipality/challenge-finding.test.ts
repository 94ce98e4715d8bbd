import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiMunicipality, ApiNeedEntry, ApiSeries } from '../../tables/api.ts';
import {
	countryThen,
	extremesOf,
	firstComparable,
	hardHitOf,
	movedSince,
} from './challenge-finding.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';
import type { Break } from '../indicator.ts';

const codeOf = (index: number): MunicipalityCode => {
	const code = String(1000 + index);
	if (!isMunicipalityCode(code)) throw new Error(`${code} is no code`);
	return code;
};

const newMethod = (year: number, kind: Break['kind'] = 'method'): Break => ({
	year,
	kind,
	note: { sv: 'Nytt mätsätt.', en: 'New method.' },
});

/** A series from 2010 on, a row for each municipality. */
const series = (
	rows: readonly (readonly (number | null)[])[],
	changes: Partial<ApiSeries> = {},
): ApiSeries => {
	const years = (rows[0] ?? []).map((_, i) => 2010 + i);
	return {
		id: 'matt',
		years,
		national: years.map(() => null),
		values: Object.fromEntries(rows.map((row, i) => [codeOf(i), row])),
		status: {},
		scale: { thresholds: [1], decimals: 1, heavier: 'higher', midpoint: null, year: 2010 },
		unusual: {},
		breaks: [],
		sources: [],
		...changes,
	};
};

const municipality = (index: number, name: string): ApiMunicipality => ({
	code: codeOf(index),
	name,
	otherNames: [],
	slug: name.toLowerCase(),
	county: { code: '10' as never, name: 'Blekinge län', nameEn: 'Blekinge County', otherNames: [] },
	group: { code: 'A1', name: 'Grupp', nameEn: 'Group' },
	population: { year: 2022, value: 1000 },
	similar: [],
	neighbours: [],
	searched: null,
});

describe('countryThen', () => {
	it('is the last value and the first of the series', () => {
		expect(countryThen(series([[1, 2, 3]], { national: [8.56, null, 3.8] }))).toEqual({
			now: { value: 3.8, year: 2012 },
			then: { value: 8.56, year: 2010 },
		});
	});

	it('never compares across a new method, but across added noise', () => {
		const national = [9, 5, 4];
		expect(countryThen(series([[1, 2, 3]], { national, breaks: [newMethod(2011)] }))?.then).toEqual(
			{
				value: 5,
				year: 2011,
			},
		);
		expect(
			countryThen(series([[1, 2, 3]], { national, breaks: [newMethod(2012)] }))?.then,
		).toBeNull();
		expect(
			countryThen(series([[1, 2, 3]], { national, breaks: [newMethod(2012, 'noise')] }))?.then
				?.year,
		).toBe(2010);
	});

	it('is nothing where the country has no value', () => {
		expect(countryThen(series([[1, 2]]))).toBeNull();
	});

	it('compares a country that is its own measure, always the same, with no year', () => {
		expect(countryThen(series([[1, 2, 3]], { national: [100, 100, 100] }))).toEqual({
			now: { value: 100, year: 2012 },
			then: null,
		});
		expect(countryThen(series([[1, 2, 3]], { national: [100, 99, 100] }))?.then?.year).toBe(2010);
		expect(countryThen(series([[1, 2, 3]], { national: [3, null, 3] }))?.then?.year).toBe(2010);
	});
});

describe('firstComparable', () => {
	it('is a year in which nine of ten have a value', () => {
		const rows = Array.from({ length: 20 }, (_, i) => [i < 17 ? 1 : null, i < 18 ? 1 : null, 2]);
		expect(firstComparable(series(rows), 2012)).toBe(2011);
	});

	it('lies after the last new method, and there is none in its own year', () => {
		const rows = [[1, 2, 3]];
		expect(firstComparable(series(rows, { breaks: [newMethod(2011)] }), 2012)).toBe(2011);
		expect(firstComparable(series(rows, { breaks: [newMethod(2012)] }), 2012)).toBeNull();
		// A break to come says nothing of the years before it.
		expect(firstComparable(series(rows, { breaks: [newMethod(2012)] }), 2011)).toBe(2010);
	});
});

describe('movedSince', () => {
	it('counts who fell and rose among those with both values, as shown', () => {
		const rows = [
			[5, 4],
			[5, 6],
			// The same figure on the page.
			[5.01, 5.04],
			[null, 5],
		];
		const many = [...rows, ...Array.from({ length: 8 }, () => [3, 2])];
		expect(movedSince(series(many), 2011)).toEqual({
			from: 2010,
			to: 2011,
			fell: 9,
			rose: 1,
			of: 11,
		});
	});

	it('adds up, whatever the values', () => {
		const row = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
			minLength: 3,
			maxLength: 3,
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
				const moved = movedSince(series(rows), 2012);
				expect(moved).not.toBeNull();
				expect((moved?.fell ?? 0) + (moved?.rose ?? 0)).toBeLessThanOrEqual(moved?.of ?? 0);
				expect(moved?.of).toBe(rows.length);
			}),
		);
	});
});

describe('extremesOf', () => {
	const all = ['Öckerö', 'Ale', 'Lund', 'Täby', 'Umeå', 'Ystad', 'Åre'].map((name, i) =>
		municipality(i, name),
	);
	const rows = [
		[1, 5],
		[1, 5],
		[1, 9],
		[1, 2],
		[1, 3],
		[1, 1],
		[1, 4.96],
	];

	it('says which values are unusual, the one to compare with too', () => {
		const reason = { sv: 'En engångspost.', en: 'A one-off item.' };
		const unusual = { [codeOf(2)]: { 2010: reason, 2011: reason } };
		const extremes = extremesOf(
			series(rows, { unusual }),
			{ ranking: 'allowed', latest: 2011 },
			all,
		);
		const [lund, ale] = extremes?.highest.rows ?? [];
		expect(lund?.unusual).toEqual([
			{ year: 2011, reason },
			{ year: 2010, reason },
		]);
		expect(ale?.unusual).toEqual([]);
	});

	it('names five at each end, and all who share the last figure', () => {
		const extremes = extremesOf(series(rows), { ranking: 'allowed', latest: 2011 }, all);
		// 4.96 is 5.0 as shown, and equal figures stand by the Swedish alphabet.
		expect(extremes?.highest.rows.map(({ name }) => name)).toEqual([
			'Lund',
			'Ale',
			'Åre',
			'Öckerö',
			'Umeå',
		]);
		expect(extremes?.lowest.rows.map(({ name }) => name)).toEqual([
			'Ystad',
			'Täby',
			'Umeå',
			'Ale',
			'Åre',
			'Öckerö',
		]);
		expect(extremes?.lowest.more).toBe(0);
		expect(extremes?.then).toBe(2010);
		expect(extremes?.highest.rows[0]).toMatchObject({ now: 9, then: { value: 1 } });
	});

	it('knows why there is no earlier figure', () => {
		const gaps = rows.map((row, i) => (i === 2 ? [null, 9] : [1, ...row.slice(1)]));
		const tenRows = [...gaps, [1, 4], [1, 4], [1, 4]];
		const places = tenRows.map((_, i) => municipality(i, `Kommun ${String(i)}`));
		const status = { [codeOf(2)]: { 2010: 'suppressed' as const } };
		const at = { ranking: 'allowed' as const, latest: 2011 };
		const thenOf = (given: ApiSeries) => extremesOf(given, at, places)?.highest.rows[0]?.then;
		expect(thenOf(series(tenRows, { status }))).toEqual({ missing: 'suppressed' });
		expect(thenOf(series(tenRows))).toEqual({ missing: 'unknown' });
	});

	it('leaves nobody out without a word who has the figure of one who is named', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 }),
				(now) => {
					const places = now.map((_, i) => municipality(i, `Kommun ${String(i)}`));
					const many = series(now.map((value) => [1, value]));
					const ends = extremesOf(many, { ranking: 'allowed', latest: 2011 }, places);
					for (const end of [ends?.highest, ends?.lowest]) {
						const last = end?.rows.at(-1)?.now;
						const named = end?.rows.filter((row) => row.now === last).length ?? 0;
						expect(named + (end?.more ?? 0)).toBe(now.filter((value) => value === last).length);
					}
				},
			),
		);
	});

	it('names nobody where municipalities must not be ranked', () => {
		expect(extremesOf(series(rows), { ranking: 'discouraged', latest: 2011 }, all)).toBeNull();
	});

	it('goes by the mean of years where single years swing, and compares with none', () => {
		// A year counts in a mean where at least 270 municipalities have a value.
		const many = Array.from({ length: 280 }, (_, i) => [i, i + 1, i + 2]);
		const names = many.map((_, i) => municipality(i, `Kommun ${String(i).padStart(3, '0')}`));
		const reason = { sv: 'En engångspost.', en: 'A one-off item.' };
		const extremes = extremesOf(
			series(many, { unusual: { [codeOf(279)]: { 2011: reason } } }),
			{ ranking: 'pooled', latest: 2012 },
			names,
		);
		expect(extremes?.years).toEqual([2010, 2011, 2012]);
		expect(extremes?.then).toBeNull();
		expect(extremes?.highest.rows[0]).toMatchObject({ name: 'Kommun 279', now: 280, then: null });
		// A year that is unusual is told of, though the mean hides it.
		expect(extremes?.highest.rows[0]?.unusual).toEqual([{ year: 2011, reason }]);
	});
});

describe('hardHitOf', () => {
	const entry = (quarter: 1 | 4 | null, fund: ApiNeedEntry['fund']): ApiNeedEntry => ({
		value: 1,
		years: [2020, 2021, 2022],
		quarter,
		fund,
		fundStatus: null,
	});
	const all = ['Ale', 'Lund', 'Täby', 'Umeå'].map((name, i) => municipality(i, name));

	it('counts those in the quarter with the biggest problems, by what is known of their money', () => {
		const need = {
			[codeOf(0)]: entry(4, 'targets'),
			[codeOf(1)]: entry(4, 'none-known'),
			[codeOf(2)]: entry(1, 'targets'),
			[codeOf(3)]: entry(4, 'other'),
		};
		const hit = hardHitOf(need, all);
		expect(hit).toMatchObject({ of: 3, other: 1, none: 1, years: [2020, 2021, 2022] });
		expect(hit?.aimed.map(({ name }) => name)).toEqual(['Ale']);
	});

	it('is nothing where no need level is known', () => {
		expect(hardHitOf(undefined, all)).toBeNull();
		expect(hardHitOf({ [codeOf(0)]: entry(null, 'other') }, all)).toBeNull();
	});
});
