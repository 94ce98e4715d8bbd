import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingTerms, EMPTY, TERM_NAMES } from '../stats/contract/contract-draft.ts';
import { contractCsv } from './text/contract-csv.ts';
import { contractTable, FLOWS } from './text/contract-table.ts';
import {
	evenTexts,
	expectedText,
	lossPresentText,
	lossText,
	missingText,
} from './text/contract-texts.ts';
import { anyTerms, madeUp } from '../stats/contract/contract.fixture.ts';
import { LOCALES, type Locale } from '../tables/locale.ts';
import { words } from './words.ts';

/** With plain spaces, so that the sentences can be read here. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const texts = (locale: Locale) => words(locale).contract.texts;

describe('the sentences about a contract', () => {
	it('say who loses what when nothing is saved: 6 and 4 of Norrköping’s 10 million', () => {
		expect(plain(lossText(madeUp, texts('sv').loss, 'sv'))).toBe(
			'Investeraren förlorar 6 miljoner kronor, det vill säga 60 % av det som satsades. Betalaren har betalat 4 miljoner kronor utan att ha sparat något.',
		);
		expect(plain(lossText(madeUp, texts('en').loss, 'en'))).toBe(
			'The investor loses SEK 6 million, which is 60% of what was put in. The payer has paid SEK 4 million and saved nothing.',
		);
		expect(lossText({ ...madeUp, activityShare: 1 }, texts('sv').loss, 'sv')).toContain(
			'Investeraren förlorar ingenting',
		);
		expect(lossText({ ...madeUp, activityShare: 0 }, texts('sv').loss, 'sv')).toContain(
			'Betalaren betalar ingenting',
		);
	});

	it('say what the expected effect comes to: a quarter of 60 million', () => {
		// 15 saved; 4 for activity, 6 at risk repaid by the first 10 saved, then half of 5, capped at 2.
		expect(plain(expectedText(madeUp, texts('sv'), 'sv'))).toBe(
			'Om kostnaderna faller med 25 % sparar betalaren 15 miljoner kronor på 2 år och betalar 12 miljoner kronor till investeraren. Investeraren tjänar 2 miljoner kronor, och betalaren tjänar 3 miljoner kronor.',
		);
		const rise = { ...madeUp, reduction: -0.125, years: 1 };
		expect(plain(expectedText(rise, texts('sv'), 'sv'))).toBe(
			'Om kostnaderna stiger med 12,5 % blir de 3,75 miljoner kronor högre på 1 år, och betalaren betalar ändå 4 miljoner kronor till investeraren. Investeraren förlorar 6 miljoner kronor, och betalaren förlorar 7,75 miljoner kronor.',
		);
	});

	it('add present values where money later is worth less', () => {
		const text = plain(lossPresentText({ ...madeUp, discountRate: 0.25 }, texts('sv'), 'sv'));
		// 4 million after a year at 25 per cent is 3.2.
		expect(text).toBe(
			'Omräknat till nuvärde med 25 % ränta: −6 800 000 kr för investeraren och −3 200 000 kr för betalaren.',
		);
		expect(lossPresentText(madeUp, texts('sv'), 'sv')).toBe('');
	});

	it('say where each side breaks even, always or never', () => {
		expect(evenTexts(madeUp, texts('sv'), 'sv').map(plain)).toEqual([
			'Investeraren går jämnt ut om kostnaderna faller med 16,7 %.',
			'Betalaren går jämnt ut om kostnaderna faller med 16,7 %.',
		]);
		expect(evenTexts({ ...madeUp, activityShare: 1 }, texts('sv'), 'sv')[0]).toContain(
			'även utan effekt',
		);
		expect(evenTexts({ ...madeUp, costPerPerson: 10 }, texts('sv'), 'sv')).toEqual([
			'Inte ens om hela kostnaden försvinner går investeraren jämnt ut.',
			'Inte ens om hela kostnaden försvinner går betalaren jämnt ut.',
		]);
	});

	it('name what is missing', () => {
		expect(missingText(TERM_NAMES, texts('sv'), 'sv')).toContain('Fyll i villkoren');
		const draft = {
			...EMPTY,
			personer: 60,
			insats: 1,
			aktivitet: 1,
			besparing: 1,
			over: 1,
			tak: 1,
			ar: 1,
		};
		expect(missingText(missingTerms(draft), texts('sv'), 'sv')).toBe(
			'Det här fattas: kostnad per person och år i dag, förväntad minskning av kostnaden, om villkoret för avkastning är uppfyllt och kalkylränta.',
		);
		expect(missingText([], texts('sv'), 'sv')).toBe('');
	});

	it('leave no placeholder unfilled, whatever the contract', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LOCALES), anyTerms, (locale, terms) => {
				const all = [
					lossText(terms, texts(locale).loss, locale),
					expectedText(terms, texts(locale), locale),
					...evenTexts(terms, texts(locale), locale),
				].join(' ');
				expect(all).not.toMatch(/[{}]|undefined|NaN|Infinity/);
			}),
		);
	});
});

describe('the table of a contract', () => {
	it('has each year, the sums and the present values', () => {
		const rows = contractTable({ ...madeUp, discountRate: 0.25 });
		expect(rows.map(({ kind }) => kind)).toEqual(['year', 'year', 'year', 'sum', 'present']);
		expect(rows[0]?.cells).toEqual([0, 0, 0, 0, -10_000_000]);
		// 7.5 saved: 4 for activity and 4.5 for outcome; then the rest of the 6 at risk and the capped return.
		expect(rows[1]?.cells).toEqual([7.5e6, 4e6, 4.5e6, -1e6, 8.5e6]);
		expect(rows[2]?.cells).toEqual([7.5e6, 0, 3.5e6, 4e6, 3.5e6]);
		expect(rows[3]?.cells).toEqual([15e6, 4e6, 8e6, 3e6, 2e6]);
		// 8.5 / 1.25 + 3.5 / 1.5625 − 10 = −0.96
		expect(rows[4]?.cells[FLOWS.indexOf('investor')]).toBeCloseTo(-960_000, 4);
	});

	it('is a file that Swedish Excel reads: semicolons, decimal commas, byte order mark', () => {
		const rows = contractTable({ ...madeUp, costPerPerson: 1001, reduction: 0.255 });
		const csv = contractCsv(rows, words('sv').contract.table, '0 %', 'sv');
		expect(csv.startsWith('\uFEFF"År";"Lägre kostnader hos betalaren";')).toBe(true);
		expect(csv.split('\r\n')[2]).toBe(
			'"År 1";"15315,3";4000000;"9189,18";"-3993873,88";"4009189,18"',
		);
		expect(contractCsv(rows, words('en').contract.table, '0%', 'en')).toContain(
			'"Year 1",15315.3,4000000,9189.18,',
		);
	});
});
