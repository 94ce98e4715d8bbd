import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandName } from './band-name.ts';

const years = (low: number, high: number, country: number | null) =>
	Array.from({ length: 11 }, (_, index) => ({
		year: 2010 + index,
		band: [low, high] as const,
		country,
	}));
/** A chart from 0 at the foot to 10 at the top. */
const heightOf = (value: number): number => 1 - value / 10;

describe('the name of the band', () => {
	it('stands between an edge and the line where there is most room', () => {
		expect(bandName(years(2, 8, 7), heightOf)?.y).toBeCloseTo(55);
		expect(bandName(years(2, 8, 3), heightOf)?.y).toBeCloseTo(45);
		expect(bandName(years(2, 8, 3), heightOf, new Map([[2012, 7]]))?.y).toBeCloseTo(45);
	});

	it('is left out where the band is too thin', () => {
		expect(bandName(years(4, 4.5, 4.2), heightOf)).toBeNull();
		expect(bandName([], heightOf)).toBeNull();
	});

	it('lies on no line', () => {
		const value = fc.double({ min: 2, max: 8, noNaN: true });
		fc.assert(
			fc.property(value, value, (country, own) => {
				const all = years(2, 8, country);
				const name = bandName(all, heightOf, new Map(all.map(({ year }) => [year, own])));
				if (!name) return;
				for (const line of [country, own, 2, 8]) {
					expect(Math.abs(name.y - 100 * heightOf(line))).toBeGreaterThan(5.9);
				}
			}),
		);
	});
});
