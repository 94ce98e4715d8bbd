import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { smallLineScale } from './small-line-scale.ts';
import { SMALL_LINE, smallLine } from './small-line.ts';

const series = {
	years: [2008, 2010, 2011, 2012, 2013],
	national: [0, 50, 50, null, 50],
	values: {
		'0001': [1000, 0, 100, 0, 500],
		'0002': [1000, 50, 50, null, 50],
		'0003': [1000, null, null, null, null],
	},
	status: {},
	breaks: [{ year: 2013, kind: 'method' as const, note: { sv: '', en: '' } }],
};
const scale = { years: [2010, 2014], domain: [0, 100] } as const;

describe('a small line', () => {
	it('shares its scale with all municipalities: their 2nd to 98th percentile in the years shown', () => {
		const many = {
			years: [2009, 2010],
			values: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [String(n), [9999, n]])),
		};
		expect(smallLineScale(many, [2010, 2026])).toEqual({ years: [2010, 2026], domain: [2, 98] });
	});

	it('may leave more of them out, where lines are told apart', () => {
		const many = {
			years: [2010],
			values: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [String(n), [n]])),
		};
		expect(smallLineScale(many, [2010, 2026], 0.05).domain).toEqual([5, 95]);
	});

	it('draws what lies beyond the scale at its edge, and nothing of earlier years', () => {
		const { own, end } = smallLine(series, '0001', scale);
		const [line = []] = decodePath(own.path);
		expect(line).toEqual([
			[3, SMALL_LINE.height - 3],
			[23, 3],
			[42, SMALL_LINE.height - 3],
		]);
		expect(end).toEqual([62, 3]);
	});

	it('opens at a change of method and where a year has no value', () => {
		expect(smallLine(series, '0001', scale).own.dots).toEqual([[62, 3]]);
		const { own, country } = smallLine(series, '0002', scale);
		expect(decodePath(own.path)).toHaveLength(1);
		expect(decodePath(country.path)).toHaveLength(1);
		expect(own.dots).toHaveLength(1);
	});

	it('is nothing without values', () => {
		expect(smallLine(series, '0003', scale)).toMatchObject({ own: { path: '' }, end: null });
	});
});
