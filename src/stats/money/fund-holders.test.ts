import { expect, it } from 'vitest';
import { fund } from './fund.fixture.ts';
import { countHolders } from './fund-holders.ts';

it('counts a holder of two rows once, and regions apart', () => {
	const rows = [fund(), fund({ id: 'other' }), fund({ kind: 'region', code: '14' })];
	expect(countHolders(rows)).toEqual({ rows: 3, municipalities: 1, regions: 1 });
	expect(countHolders([])).toEqual({ rows: 0, municipalities: 0, regions: 0 });
});
