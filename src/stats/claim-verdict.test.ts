import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { claimFigures, type ClaimFigures } from './claim-figures.ts';
import type { Claim } from './claim.ts';
import { judgeClaim } from './claim-verdict.ts';

const claim: Claim = {
	indicator: 'a',
	code: '1081',
	year: 2022,
	value: 8.1,
	release: '2026-11-28',
};
const series = (value: number | null, years = [2021, 2022]): ClaimFigures =>
	claimFigures(
		{
			years,
			national: years.map(() => 5),
			values: { '1081': [7, value] },
			status: { '1081': { 2022: 'suppressed' } },
			scale: { decimals: 1 },
		} as unknown as ApiSeries,
		claim.code,
	);

describe('what became of a quoted figure', () => {
	it('is unchanged where both releases show it, whatever lies behind the last decimal', () => {
		expect(judgeClaim(claim, series(8.12), series(8.08))).toEqual({
			kind: 'unchanged',
			then: { value: 8.12 },
			now: { value: 8.08 },
		});
	});

	it('is changed where the newest shows another, or none', () => {
		expect(judgeClaim(claim, series(8.1), series(8.3)).kind).toBe('changed');
		expect(judgeClaim(claim, series(8.1), series(null))).toEqual({
			kind: 'changed',
			then: { value: 8.1 },
			now: { missing: 'suppressed' },
		});
		expect(judgeClaim(claim, series(8.1), series(8.1, [2020, 2021])).kind).toBe('changed');
		expect(judgeClaim(claim, series(8.1), null)).toMatchObject({ kind: 'changed', now: null });
	});

	it('is misquoted where its release shows another, so that no change is told of', () => {
		expect(judgeClaim(claim, series(8.3), series(8.1)).kind).toBe('misquoted');
		expect(judgeClaim(claim, series(null), series(8.1)).kind).toBe('misquoted');
		// Nothing is not zero.
		expect(judgeClaim({ ...claim, value: 0 }, series(null), series(null)).kind).toBe('misquoted');
	});

	it('cannot be told where the release is not kept, and is none of a year that nobody has', () => {
		expect(judgeClaim(claim, null, series(8.1))).toEqual({
			kind: 'not-kept',
			now: { value: 8.1 },
		});
		expect(judgeClaim({ ...claim, year: 1850 }, series(8.1), series(8.1)).kind).toBe('no-year');
		expect(judgeClaim(claim, null, null).kind).toBe('no-year');
	});

	it('never says of the same figures that they have changed', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
				const verdict = judgeClaim({ ...claim, value }, series(value), series(value));
				expect(verdict.kind).toBe('unchanged');
			}),
		);
	});
});
