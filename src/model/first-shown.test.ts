import { describe, expect, it } from 'vitest';
import { firstShown } from './first-shown.ts';
import { fund as anyFund, source } from './fund.fixture.ts';
import type { Fund } from './fund.ts';

type Dated = Pick<Fund, 'year' | 'status'> & { readonly sourceYears: readonly (number | null)[] };

const fund = ({ year, status, sourceYears }: Dated): Fund =>
	anyFund({
		year,
		status,
		statusYear: null,
		sources: sourceYears.map((sourceYear) => source({ year: sourceYear, facts: ['existence'] })),
	});

describe('firstShown', () => {
	it('is the year of the decision, though a source is older: it may speak of a predecessor', () => {
		expect(firstShown([fund({ year: 2017, status: 'active', sourceYears: [2024, 2016] })])).toBe(
			2017,
		);
	});

	it('is the earliest dated source where the decision is not known', () => {
		expect(
			firstShown([fund({ year: null, status: 'active', sourceYears: [null, 2019, 2016] })]),
		).toBe(2016);
	});

	it('is the earliest of several funds', () => {
		expect(
			firstShown([
				fund({ year: 2016, status: 'closed', sourceYears: [] }),
				fund({ year: 2010, status: 'active', sourceYears: [] }),
			]),
		).toBe(2010);
	});

	it('is not known where everything is undated', () => {
		expect(firstShown([fund({ year: null, status: 'unknown', sourceYears: [null] })])).toBeNull();
		expect(firstShown([])).toBeNull();
	});

	it('passes over a plan', () => {
		expect(firstShown([fund({ year: 2012, status: 'planned', sourceYears: [2011] })])).toBeNull();
	});
});
