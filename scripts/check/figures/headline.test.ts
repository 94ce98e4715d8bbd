import { describe, expect, it } from 'vitest';
import type { Audit } from './audit.ts';
import { audit, challenge } from './audit.fixture.ts';
import { differs } from './comparison.ts';
import { headlineFigures } from './headline.ts';
import { pageOf } from './page.ts';
import type { Language } from './spelled.ts';
import type { Standing } from './standing.ts';

/** Quarters that a municipality is in, by one problem after another. */
const withQuarters = (...quarters: readonly Standing['quarter'][]): Audit => ({
	...audit,
	levels: new Map(
		quarters.map((quarter, index) => {
			const led = audit.levels.get(challenge.id);
			if (!led) throw new Error('no level');
			const standing = { place: 1, of: 290, quarter };
			const standings = new Map([['0581', standing]]);
			return [String(index), { ...led, level: { ...led.level, standings } }];
		}),
	),
});

const found = (text: string, of: Audit, language: Language = 'sv'): number =>
	[
		...headlineFigures(
			pageOf(`<main><p data-finding>${text}</p></main>`, 'page', language),
			of,
			'0581',
		),
	].filter(differs).length;

describe('the headline of a municipality', () => {
	it.each([
		['I två av tre jämförda problem hör Norrköping till', [4, 4, 1], 'sv'],
		['I inget av tre jämförda problem hör Norrköping till', [2, 3, 1], 'sv'],
		['I ett av två jämförda problem hör Norrköping till', [4, 2], 'sv'],
		['I alla tre jämförda problem hör Norrköping till', [4, 4, 4], 'sv'],
		['In one of two problems compared, Norrköping is', [4, 2], 'en'],
		['In none of two problems compared is Norrköping', [3, 2], 'en'],
		['In all three problems compared, Norrköping is', [4, 4, 4], 'en'],
	] as const)('%s', (text, quarters, language) => {
		expect(found(text, withQuarters(...quarters), language)).toBe(0);
		// One worse, one better, one more that is compared.
		const [, ...rest] = quarters;
		const other = quarters[0] === 4 ? 3 : 4;
		expect(found(text, withQuarters(other, ...rest), language)).toBe(1);
		expect(found(text, withQuarters(...quarters, 2), language)).toBe(1);
	});

	it('is read to its end, where it tells of the smallest problems', () => {
		const sv =
			'I ett av tre jämförda problem hör X till den. I två hör kommunen till fjärdedelen med minst problem.';
		expect(found(sv, withQuarters(4, 1, 1))).toBe(0);
		expect(found(sv, withQuarters(4, 1, 2))).toBe(1);
		const en =
			'In none of two problems compared is X in the. In all, it is in the least-affected quarter.';
		expect(found(en, withQuarters(1, 1), 'en')).toBe(0);
		expect(found(en, withQuarters(1, 2), 'en')).toBe(1);
	});

	it('is wrong where there is none', () => {
		expect(found('', withQuarters(4))).toBe(1);
	});
});
