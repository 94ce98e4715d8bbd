import { describe, expect, it } from 'vitest';
import type { Fund } from './fund.ts';
import { countRegistry, existedBy, fundState } from './registry.ts';

const fund = (overrides: Partial<Fund>): Fund => ({
	id: 'x',
	code: '0581',
	kind: 'municipality',
	name: 'Norrköping',
	instrument: 'fund',
	year: null,
	amount: null,
	targets: [],
	challenges: [],
	status: 'active',
	statusYear: null,
	droppedYear: null,
	repayment: null,
	note: { sv: '', en: '' },
	confidence: 'documented',
	sources: [],
	...overrides,
});

const source = (year: number | null): Fund['sources'][number] => ({
	title: 't',
	url: 'https://example.org/',
	year,
	supports: { sv: '', en: '' },
});

describe('existedBy', () => {
	it('counts a decision or a source of the year itself', () => {
		expect(existedBy(fund({ year: 2015 }), 2015)).toBe(true);
		expect(existedBy(fund({ sources: [source(2012)] }), 2015)).toBe(true);
	});

	it('counts neither later, nor undated, nor planned', () => {
		expect(existedBy(fund({ year: 2016 }), 2015)).toBe(false);
		expect(existedBy(fund({ sources: [source(null)] }), 2015)).toBe(false);
		expect(existedBy(fund({ year: 2012, status: 'planned' }), 2015)).toBe(false);
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
