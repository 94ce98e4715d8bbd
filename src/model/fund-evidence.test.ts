import { describe, expect, it } from 'vitest';
import { FUND_FACTS, sourceAnchor, sourcesFor } from './fund-evidence.ts';
import type { Fund } from './fund.ts';
import { fund } from './fund.fixture.ts';

const supporting = (...texts: string[]): Fund['sources'] =>
	texts.map((sv) => ({
		title: 't',
		url: 'https://example.org/',
		year: null,
		supports: { sv, en: sv },
	}));

describe('sourcesFor', () => {
	it('goes by what each source is said to support', () => {
		// As for Norrköping.
		const norrkoping = fund({
			year: 2010,
			amount: 40_000_000,
			targets: ['placerade_barn'],
			repayment: { sv: 'ja', en: 'yes' },
			sources: supporting(
				'belopp; återbetalning; status',
				'beslutsår; belopp; inriktning',
				'år för status',
				'inriktning (placerade barn)',
				'inför fullmäktige, november 2010',
			),
		});
		const found = FUND_FACTS.map((fact) => [fact, sourcesFor(norrkoping, fact)]);
		expect(Object.fromEntries(found)).toEqual({
			instrument: [],
			year: [2],
			amount: [1, 2],
			status: [1, 3],
			repayment: [1],
			targets: [2, 4],
		});
	});

	it('leaves out a source of another year or another amount than the row’s', () => {
		// As for Region Skåne, Upplands-Bro and Örebro.
		const texts = [
			'år; belopp; målgrupp',
			'belopp 2018; sju projekt',
			'10 miljoner kronor 2013; 10 nya miljoner för 2014',
			'fonden inrättad 2014; bidrag',
			'totalt belopp; avslutat',
			'ökning till 80 miljoner kronor',
		];
		const row = fund({ year: 2013, amount: 10_000_000, sources: supporting(...texts) });
		expect(sourcesFor(row, 'amount')).toEqual([1, 3]);
		expect(sourcesFor(row, 'year')).toEqual([1]);
		expect(sourcesFor({ ...row, year: 2018 }, 'amount')).toEqual([1]);
		expect(sourcesFor({ ...row, sources: supporting('sedan 2013', 'x') }, 'year')).toEqual([1]);
		expect(sourcesFor({ ...row, sources: supporting('sedan 2012', 'x') }, 'year')).toEqual([]);
	});

	it('takes a row’s only source for all that it says', () => {
		const row = fund({ year: 2013, sources: supporting('belopp; planerad') });
		expect(sourcesFor(row, 'year')).toEqual([1]);
		expect(sourcesFor(row, 'amount')).toEqual([]);
	});

	it('names none for what is not known', () => {
		const row = fund({
			year: null,
			amount: null,
			status: 'unknown',
			sources: supporting('år; belopp; status; inriktning; återbetalning'),
		});
		for (const fact of ['year', 'amount', 'status', 'repayment', 'targets'] as const) {
			expect(sourcesFor(row, fact)).toEqual([]);
		}
	});
});

describe('sourceAnchor', () => {
	it('is the first source that tells the fact, and the list of them where none is known to', () => {
		const row = fund({
			status: 'closed',
			statusYear: 2018,
			sources: supporting('inriktning', 'status', 'år för status'),
		});
		expect(sourceAnchor(row, 'status')).toBe('#kalla-2');
		expect(sourceAnchor(row, 'instrument')).toBe('#kallor');
		expect(sourceAnchor({ ...row, status: 'unknown' }, 'status')).toBe('#kallor');
	});
});
