import type { FundFact } from '../../tables/fund-sources.ts';
import { describe, expect, it } from 'vitest';
import { fund, source } from './fund.fixture.ts';
import { listFund } from './need-row.ts';
import { citedSources, numbersOf, paperSources } from './paper-sources.ts';

const told = (page: string, ...facts: FundFact[]) =>
	source({ url: `https://example.org/${page}`, facts });
const held = (...sources: ReturnType<typeof told>[]) =>
	listFund(fund({ amount: 1, sources }), 'missbruk');
const row = (code: string, quarter: 1 | 4, ...funds: ReturnType<typeof held>[]) => ({
	municipality: { code },
	need: { quarter },
	funds,
});

describe('the sources of a printed list', () => {
	it('are those of status and amount, and one that tells both is named once', () => {
		const pages = citedSources(held(told('a', 'status', 'amount'), told('b', 'year')));
		expect(pages.map(({ url }) => url)).toEqual(['https://example.org/a']);
	});

	it('count from 1 in the order of the sheet: the list first shown, the money, the rest', () => {
		const sources = paperSources(
			[
				row('0581', 4, held(told('heavy', 'status', 'amount'))),
				row('1480', 1, held(told('light', 'status'), told('heavy', 'amount'))),
			],
			[held(told('region', 'status'), told('heavy', 'amount'))],
		);
		expect(
			sources.map(({ number, source: { url }, always, codes }) => [number, url, always, codes]),
		).toEqual([
			[1, 'https://example.org/heavy', true, ['0581', '1480']],
			[2, 'https://example.org/region', true, []],
			[3, 'https://example.org/light', false, ['1480']],
		]);
		expect(numbersOf(sources).get('https://example.org/region')).toBe(2);
	});

	it('are none where the register does not say which source tells', () => {
		expect(paperSources([row('0581', 4, held(told('a', 'year')))], [])).toEqual([]);
	});
});
