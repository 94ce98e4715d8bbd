import { expect, it } from 'vitest';
import { isFundCount } from './national-count.ts';

it('tells counts of funds from sums of money and from what else is said', () => {
	expect(isFundCount({ id: 'municipalities_with_fund_sns' })).toBe(true);
	expect(isFundCount({ id: 'county_councils_with_fund_sns' })).toBe(true);
	expect(isFundCount({ id: 'share_of_municipalities_sjpa' })).toBe(true);
	expect(isFundCount({ id: 'total_held_unt' })).toBe(false);
	expect(isFundCount({ id: 'social_outcome_contracts' })).toBe(false);
	expect(isFundCount({ id: 'share_having_made_social_investments_eso' })).toBe(false);
});
