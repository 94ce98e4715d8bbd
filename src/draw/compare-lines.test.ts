import { describe, expect, it } from 'vitest';
import { compareLines } from './compare-lines.ts';
import { SMALL_LINE } from './small-line.ts';

const problem = {
	years: [2010, 2018, 2026],
	national: [2, null, 4],
	breaks: [],
	domain: [0, 10],
} as const;

describe('municipalities over the years', () => {
	it('have their letters in one column at the ends of their lines, apart and within the drawing', () => {
		const { own } = compareLines(problem, [
			[1, 2, 5],
			[3, 4, 5],
			[9, 8, 5],
			[5, 5, 5],
		]);
		const letters = own.flatMap(({ letter }) => letter ?? []);
		expect(new Set(letters.map(({ x }) => x)).size).toBe(1);
		const heights = letters.map(({ y }) => y).sort((a, b) => a - b);
		heights.forEach((y, index) => {
			if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(8.4);
		});
		expect(heights[0]).toBeGreaterThanOrEqual(0);
		expect(heights.at(-1)).toBeLessThanOrEqual(SMALL_LINE.height);
	});

	it('stop where a value is missing, and a year alone is a dot', () => {
		const { own, country } = compareLines(problem, [
			[1, null, 5],
			[null, null, null],
		]);
		expect(own[0]?.path).toMatch(/^M\d+ \d+h0M\d+ \d+h0$/);
		expect(own[1]).toEqual({ path: '', letter: null });
		expect(country.match(/h0/g)).toHaveLength(2);
	});

	it('do not cross a change of method', () => {
		const [line] = compareLines({ ...problem, breaks: [{ year: 2018, kind: 'method' }] }, [
			[1, 2, 3],
		]).own;
		expect(line?.path).toContain('h0');
	});
});
