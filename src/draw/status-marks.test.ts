import { FUND_STATUSES } from '../tables/funds.ts';
import { expect, it } from 'vitest';
import { STATUS_MARKS } from './status-marks.ts';

it('has a shape of its own for each status', () => {
	const shapes = FUND_STATUSES.map((status) => JSON.stringify(STATUS_MARKS[status]));
	expect(new Set(shapes).size).toBe(FUND_STATUSES.length);
});
