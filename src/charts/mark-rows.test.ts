import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markRows } from './mark-rows.ts';

describe('marks in rows', () => {
	it('set 64 marks in equal rows', () => {
		const rows = markRows(64, 328, 12, 4);
		expect([rows.columns, rows.width, rows.height]).toEqual([16, 252, 60]);
		expect(rows.centers[0]).toEqual([6, 6]);
		expect(rows.centers[16]).toEqual([6, 22]);
		expect(rows.centers.at(-1)).toEqual([246, 54]);
	});

	it('put one mark in each row where there is no room for two, and nothing for none', () => {
		expect(markRows(3, 5, 12, 4).columns).toBe(1);
		expect(markRows(0, 100, 12, 4).centers).toEqual([]);
	});

	it('never go outside the width, and give every mark a place of its own', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 290 }),
				fc.integer({ min: 20, max: 1000 }),
				(count, width) => {
					const rows = markRows(count, width, 12, 4);
					expect(rows.width).toBeLessThanOrEqual(width);
					expect(new Set(rows.centers.map(String)).size).toBe(count);
					for (const [x, y] of rows.centers) {
						expect(x + 6).toBeLessThanOrEqual(rows.width);
						expect(y + 6).toBeLessThanOrEqual(rows.height);
					}
				},
			),
		);
	});
});
