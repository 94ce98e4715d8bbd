import { describe, expect, it } from 'vitest';
import { fund } from './fund.fixture.ts';
import { unknownsOf } from './fund-unknown.ts';

describe('unknownsOf', () => {
	it('lists what is not told, and always that nothing is known of the years since', () => {
		expect(unknownsOf(fund())).toEqual(['amount', 'targets', 'repayment', 'since']);
		const known = fund({
			amount: 1,
			targets: ['missbruk'],
			repayment: { sv: 'nej', en: 'no' },
		});
		expect(unknownsOf(known)).toEqual(['since']);
	});

	it('tells a status without a year from no status at all', () => {
		expect(unknownsOf(fund({ status: 'unknown', statusYear: null }))).toContain('status');
		expect(unknownsOf(fund({ status: 'unknown', statusYear: null }))).not.toContain('status-year');
		expect(unknownsOf(fund({ status: 'active', statusYear: null }))).toContain('status-year');
	});

	it('says of a plan that its outcome is not known', () => {
		expect(unknownsOf(fund({ status: 'planned' }))[0]).toBe('outcome');
		expect(unknownsOf(fund({ status: 'planned', droppedYear: 2016 }))).not.toContain('outcome');
	});
});
