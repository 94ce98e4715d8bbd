import { describe, expect, it } from 'vitest';
import { fund as anyFund, source } from './fund.fixture.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { countRegistry, existedBy, fundStateRows, fundState } from './registry.ts';

/** A row that says nothing of when. */
const fund = (changes: Partial<Fund>): Fund =>
	anyFund({ year: null, statusYear: null, ...changes });

/** A source that tells that the money was there. */
const evidence = (year: number | null): Fund['sources'][number] =>
	source({ year, facts: ['existence'] });

describe('existedBy', () => {
	it('counts a decision of the year itself', () => {
		expect(existedBy(fund({ year: 2015 }), 2015)).toBe(true);
		expect(existedBy(fund({ year: 2016 }), 2015)).toBe(false);
	});

	it('goes by the year of a source only where the fund has none of its own', () => {
		const sources = [evidence(2019), evidence(2012)];
		expect(existedBy(fund({ sources }), 2015)).toBe(true);
		// As for Luleå: the older source speaks of a predecessor.
		expect(existedBy(fund({ year: 2017, sources }), 2015)).toBe(false);
	});

	it('does not go by a source that tells something else', () => {
		const before = source({ year: 2012, facts: ['note'] });
		expect(existedBy(fund({ sources: [before, evidence(2017)] }), 2015)).toBe(false);
	});

	it('counts neither undated evidence nor a plan', () => {
		expect(existedBy(fund({ sources: [evidence(null)] }), 2015)).toBe(false);
		expect(existedBy(fund({ year: 2012, status: 'planned' }), 2015)).toBe(false);
	});

	it('goes by the year inferred for an undated article, as for Flen', () => {
		const flen = fund({ status: 'unknown', statusYear: 2019, sources: [evidence(null)] });
		expect([existedBy(flen, 2018), existedBy(flen, 2019)]).toEqual([false, true]);
	});
});

describe('fundStateRows', () => {
	it('rests on those aimed at the problem, else on what else is known, else on mere plans', () => {
		const aimed = fund({ id: 'riktad', status: 'closed', challenges: ['missbruk'] });
		const other = fund({ id: 'annan' });
		const plan = fund({ id: 'plan', status: 'planned', challenges: ['missbruk'] });
		const answer = (...rows: readonly Fund[]) => fundStateRows(rows, 'missbruk');
		expect(answer(other, aimed, plan)).toEqual({ fund: 'targets', rows: [aimed] });
		expect(answer(other, plan)).toEqual({ fund: 'other', rows: [other] });
		expect(answer(plan)).toEqual({ fund: 'none-known', rows: [plan] });
		expect(answer()).toEqual({ fund: 'none-known', rows: [] });
	});
});

describe('fundState', () => {
	it('knows no fund where there is no row: unknown, never absent', () => {
		expect(fundState([], 'missbruk')).toEqual({ fund: 'none-known', fundStatus: null });
	});

	it('never counts a plan as money, but says that there was one', () => {
		expect(fundState([fund({ status: 'planned', challenges: ['missbruk'] })], 'missbruk')).toEqual({
			fund: 'none-known',
			fundStatus: 'planned',
		});
	});

	it('counts a closed fund as known and names its status', () => {
		expect(fundState([fund({ status: 'closed', challenges: ['missbruk'] })], 'missbruk')).toEqual({
			fund: 'targets',
			fundStatus: 'closed',
		});
	});

	it('tells a fund with another or unknown aim from one aimed at the challenge', () => {
		const other = fund({ status: 'active' });
		const aimed = fund({ status: 'closed', challenges: ['missbruk'] });
		expect(fundState([other], 'missbruk').fund).toBe('other');
		expect(fundState([other, aimed], 'missbruk')).toEqual({
			fund: 'targets',
			fundStatus: 'closed',
		});
	});
});

describe('countRegistry', () => {
	it('puts each holder in one group', () => {
		const count = countRegistry([
			fund({ code: '0581', year: 2010 }),
			fund({ code: '0581', instrument: 'outcome-contract', year: 2016 }),
			fund({ code: '0127', instrument: 'outcome-contract' }),
			fund({ code: '0183', status: 'planned', year: 2013 }),
			fund({ code: '2580', year: 2017 }),
			fund({ code: '12', kind: 'region', year: 2013 }),
		]);
		expect(count).toEqual({
			byCountYear: ['0581'],
			laterOrUndated: ['2580'],
			onlyPlanned: ['0183'],
			onlyContract: ['0127'],
			regions: ['12'],
		});
	});
});
