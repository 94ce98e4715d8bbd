import type { FundFact } from '../../tables/fund-sources.ts';
import type { FundStatus } from '../../tables/funds.ts';
import { describe, expect, it } from 'vitest';
import { fund as anyFund, source as anySource } from './fund.fixture.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { listFund } from './need-row.ts';
import { hasEnded, isAimedAt, stateWithoutEnded } from './registry.ts';

const fund = (status: FundStatus, challenges: readonly string[] = ['missbruk']): Fund =>
	anyFund({ year: null, amount: 1, challenges, status, statusYear: null });

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
	const source = (title: string, ...facts: FundFact[]) => anySource({ title, facts });
	const listed = (held: Fund) => listFund(held, 'missbruk');
	const sources = [
		source('protokoll', 'year'),
		source('budget', 'targets', 'amount'),
		source('bokslut', 'existence', 'status', 'amount'),
	];

	it('are the first that tells the amount, and the first that tells the status', () => {
		const row = listed({ ...fund('active'), sources });
		expect(row.amountSource?.title).toBe('budget');
		expect(row.statusSource?.title).toBe('bokslut');
	});

	it('are none where none is said to tell it, as of Stockholm’s fund', () => {
		const row = listed({ ...fund('active'), statusYear: 2016, sources: sources.slice(0, 2) });
		expect(row.statusSource).toBeNull();
	});

	it('tell that the money was there where no status is stated', () => {
		const row = listed({ ...fund('unknown'), sources, amount: null });
		expect(row.statusSource?.title).toBe('bokslut');
	});
});
