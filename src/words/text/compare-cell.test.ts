import { describe, expect, it } from 'vitest';
import { compareCell } from './compare-cell.ts';
import { comparedFixture } from '../../stats/municipality/compared.fixture.ts';
import type { CompareProblem, CompareTexts } from '../../stats/municipality/compared.ts';

const problem: Pick<CompareProblem, 'unit' | 'decimals' | 'ranked' | 'meanOf'> = {
	unit: '%',
	decimals: 1,
	ranked: true,
	meanOf: [2020, 2022],
};
const texts: Pick<CompareTexts, 'place' | 'tooFew' | 'previous' | 'reasons'> = {
	place: 'plats {place}',
	tooFew: 'för få år',
	previous: '{year}: {value}',
	reasons: { unknown: 'ej i källan' },
};
const [own] = comparedFixture('A', [4]).problems;
if (!own) throw new Error('the fixture has no challenge');

describe('the cell of a municipality', () => {
	it('has the latest value, rounded once, and the place', () => {
		expect(
			compareCell({ ...own, value: { value: 3.949 }, decisive: 4.2, place: 53 }, problem, {
				texts,
				locale: 'sv',
			}),
		).toEqual({
			text: '3,9\u00a0%',
			missing: false,
			mark: '',
			previous: '',
			mean: '4,2',
			place: 'plats 53',
			heavy: true,
		});
	});

	it('says why there is no value, and what the last one was', () => {
		const missing = {
			...own,
			value: { missing: 'unknown' },
			previous: { year: 2020, value: 9.6 },
			place: null,
			quarter: null,
			decisive: null,
		} as const;
		expect(compareCell(missing, problem, { texts, locale: 'sv' })).toEqual({
			text: 'ej i källan',
			missing: true,
			mark: '',
			previous: '2020: 9,6\u00a0%',
			mean: '',
			place: 'för få år',
			heavy: false,
		});
	});

	it('is marked where a year of its value or of its mean is unusual', () => {
		const reason = { sv: 'Få personer avgör.', en: 'A few people decide.' };
		const odd = { ...own, unusual: [{ year: 2021, reason }] };
		expect(compareCell(odd, problem, { texts, locale: 'sv' }).mark).toBe('*');
	});

	it('has no mean beside the value where the value of the year decides the place', () => {
		const cell = compareCell(
			{ ...own, decisive: 4.2, place: 53 },
			{ ...problem, meanOf: null },
			{ texts, locale: 'sv' },
		);
		expect([cell.mean, cell.place]).toEqual(['', 'plats 53']);
	});

	it('has no place where nobody is placed', () => {
		const { place } = compareCell(
			{ ...own, place: null, quarter: null },
			{ ...problem, ranked: false },
			{ texts, locale: 'sv' },
		);
		expect(place).toBe('');
	});
});
