import { describe, expect, it } from 'vitest';
import type { Fund, FundStatus } from './fund.ts';
import { listFund } from './need-row.ts';
import { hasEnded, isAimedAt, stateWithoutEnded } from './registry.ts';

const fund = (status: FundStatus, challenges: readonly string[] = ['missbruk']): Fund => ({
	id: 'x',
	code: '0581',
	kind: 'municipality',
	name: 'Norrköping',
	instrument: 'fund',
	year: null,
	amount: 1,
	targets: [],
	challenges,
	status,
	statusYear: null,
	droppedYear: null,
	repayment: null,
	note: { sv: '', en: '' },
	confidence: 'documented',
	sources: [],
});

describe('funds that have ended', () => {
	it('are the closed and the fully allocated; a paused one may go on', () => {
		const ended = (['active', 'paused', 'fully-allocated', 'closed', 'unknown'] as const).filter(
			(status) => hasEnded({ status }),
		);
		expect(ended).toEqual(['fully-allocated', 'closed']);
	});

	it('leave what other funds the municipality has', () => {
		expect(stateWithoutEnded([fund('closed')], 'missbruk')).toBe('none-known');
		expect(stateWithoutEnded([fund('closed'), fund('paused')], 'missbruk')).toBe('targets');
		expect(stateWithoutEnded([fund('closed'), fund('active', [])], 'missbruk')).toBe('other');
		expect(stateWithoutEnded([], 'missbruk')).toBe('none-known');
	});
});

describe('a fund aimed at a challenge', () => {
	it('has existed, ended or not; a plan is not money', () => {
		const aimed = (
			['active', 'paused', 'fully-allocated', 'closed', 'planned', 'unknown'] as const
		).filter((status) => isAimedAt(fund(status), 'missbruk'));
		expect(aimed).toEqual(['active', 'paused', 'fully-allocated', 'closed', 'unknown']);
		expect(isAimedAt(fund('active'), 'trangboddhet')).toBe(false);
	});
});

describe('the sources in the list', () => {
	const source = (sv: string) => ({ title: sv, url: sv, year: null, supports: { sv, en: '' } });
	const listed = (held: Fund) => listFund(held, 'missbruk');
	const sources = [source('år'), source('målgrupp; belopp'), source('status; belopp')];

	it('are the first that tells the amount, and the first that tells the status', () => {
		const row = listed({ ...fund('active'), sources });
		expect(row.amountSource?.title).toBe('målgrupp; belopp');
		expect(row.statusSource?.title).toBe('status; belopp');
	});

	it('are one of the year of the status where none is said to tell it', () => {
		const dated = [source('år'), { ...source('belopp'), year: 2020 }];
		const row = listed({ ...fund('active'), statusYear: 2020, sources: dated });
		expect(row.statusSource?.title).toBe('belopp');
	});

	it('are the first of all where none tells the status, and none where no amount is stated', () => {
		const row = listed({ ...fund('unknown'), sources, amount: null });
		expect(row.statusSource?.title).toBe('år');
		expect(row.amountSource).toBeNull();
	});
});
