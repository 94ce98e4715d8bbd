import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimQuery, readClaim, type Claim } from './claim.ts';

const offered = {
	indicators: new Set(['unga-arbetslosa', 'flyttnetto']),
	municipalities: new Set(['1081', '0581']),
};
const read = (query: string) => readClaim(query, offered);
const claim: Claim = {
	indicator: 'unga-arbetslosa',
	code: '1081',
	year: 2022,
	value: 8.1,
	release: '2026-11-28',
};

describe('the address of a quoted figure', () => {
	it('says measure, place, year, value as it is shown, and release', () => {
		expect(claimQuery({ ...claim, value: 8.0951 }, 1)).toBe(
			'?indikator=unga-arbetslosa&kommun=1081&ar=2022&varde=8.1&utgava=2026-11-28',
		);
		// 2.345 in binary is less than it looks.
		expect(claimQuery({ ...claim, value: 2.345 }, 2)).toContain('varde=2.35&');
	});

	it('is read as it was written', () => {
		const figures = fc.record({
			indicator: fc.constantFrom(...offered.indicators),
			code: fc.constantFrom('00', ...offered.municipalities),
			year: fc.integer({ min: 1990, max: 2100 }),
			value: fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100 + 0),
			release: fc.constantFrom('2026-11-28', '2027-02-28'),
		});
		fc.assert(
			fc.property(figures, (figure) => {
				expect(read(claimQuery(figure, 2))).toEqual({ claim: figure });
			}),
		);
	});

	it('may be typed with a decimal comma and a true minus', () => {
		const typed = (value: string) =>
			read(claimQuery(claim, 1).replace('8.1', encodeURIComponent(value)));
		expect(typed('8,1')).toEqual({ claim });
		expect(typed('−1 234,5')).toEqual({ claim: { ...claim, value: -1234.5 } });
		expect(typed('0')).toEqual({ claim: { ...claim, value: 0 } });
	});

	it('asks for nothing where it is empty', () => {
		expect(read('')).toBeNull();
		expect(read('?annat=1')).toBeNull();
	});

	it.each([
		['indicator', 'indikator', 'unga-arbetslosa', 'x'],
		['code', 'kommun', '1081', '9999'],
		['code', 'kommun', '1081', '000'],
		['year', 'ar', '2022', '22'],
		['value', 'varde', '8.1', 'åtta'],
		['value', 'varde', '8.1', '8.1e3'],
		['release', 'utgava', '2026-11-28', '2026-11-31'],
		['release', 'utgava', '2026-11-28', 'igår'],
		['value', 'varde', '8.1', ''],
	])('tells of a wrong %s: %s=%s → "%s"', (part, name, right, wrong) => {
		const query = claimQuery(claim, 1).replace(
			`${name}=${right}`,
			`${name}=${encodeURIComponent(wrong)}`,
		);
		expect(read(query)).toEqual({ faults: [{ part, said: wrong }] });
	});

	it('is a figure that is offered or a fault that repeats a little of it, whatever it says', () => {
		fc.assert(
			fc.property(
				fc.record({
					indikator: fc.string(),
					kommun: fc.string(),
					ar: fc.string(),
					varde: fc.string(),
					utgava: fc.string(),
				}),
				(words) => {
					const asked = read(`?${new URLSearchParams(words).toString()}`);
					if (asked === null) return;
					if ('claim' in asked) {
						expect(offered.indicators.has(asked.claim.indicator)).toBe(true);
						expect(Number.isFinite(asked.claim.value)).toBe(true);
					} else {
						expect(asked.faults.length).toBeGreaterThan(0);
						for (const { said } of asked.faults) expect(said.length).toBeLessThanOrEqual(60);
					}
				},
			),
		);
	});
});
