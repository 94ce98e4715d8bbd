import { describe, expect, it } from 'vitest';
import { words } from './words.ts';
import type { NumberFacts } from '../stats/number-facts.ts';
import { numberTexts, type PanelFigure } from './text/number-texts.ts';

const facts = (overrides: Partial<NumberFacts> = {}): NumberFacts => ({
	locale: 'sv',
	name: 'Arbetslöshet 16–24 år',
	publisher: 'Arbetsförmedlingen och SCB, via Kolada',
	kpi: 'N03921',
	unit: '%',
	per: null,
	decimals: 1,
	release: '2026-11-23',
	claims: null,
	mean: '2020–2022',
	meanYears: [2020, 2021, 2022],
	words: { ...words('sv').common, ...words('sv').figure.panel },
	...overrides,
});

/** Kolada N03921, Norrköping 2022. */
const norrkoping = (overrides: Partial<PanelFigure> = {}): PanelFigure => ({
	ref: { indicator: 'unga-arbetslosa', code: '0581', year: 2022, from: null },
	place: 'Norrköping',
	value: { value: 5.218 },
	inputs: [5.218],
	country: { value: 3.83 },
	own: false,
	unusual: [],
	sentence: null,
	decides: { mean: '6,7', place: '59 av 290' },
	...overrides,
});

describe('what the panel says of a number', () => {
	it('never prints an unusual one without saying why', () => {
		const reason = { sv: 'Få personer avgör.', en: 'A few people decide.' };
		const texts = numberTexts(norrkoping({ unusual: [{ year: 2022, reason }] }), facts());
		expect(texts.line).toMatch(/ Ovanligt värde 2022\. Få personer avgör\.$/);
	});

	it('has the value as in the source and as shown, and says that it was rounded once', () => {
		const texts = numberTexts(norrkoping(), facts());
		expect(texts.shown).toBe('5,2\u00a0%');
		expect(texts.raw).toBe('5,218');
		expect(texts.row).toBe('Raden: kommun 0581, år 2022');
		expect(texts.rawNote).toBe('i källan');
		expect(texts.shownNote).toBe('avrundad en gång, av oss. Ingen annan beräkning.');
	});

	it('says that a value that needed no rounding stands as in the source', () => {
		const texts = numberTexts(norrkoping({ value: { value: 5.2 }, inputs: [5.2] }), facts());
		expect(texts.raw).toBe('5,2');
		expect(texts.shownNote).toBe('som i källan. Ingen beräkning.');
	});

	it('says what the place is, where it is the mean that decides it', () => {
		const ref = { ...norrkoping().ref, from: 2020 };
		const { place, notSame } = numberTexts(norrkoping({ ref }), facts());
		expect(place).toBe('Det här medelvärdet avgör läget bland kommunerna: plats 59 av 290.');
		expect(notSame).toBeNull();
		// Another mean, as of all years that are drawn, decides nothing.
		expect(numberTexts(norrkoping({ ref: { ...ref, from: 2018 } }), facts()).place).toBeNull();
		expect(numberTexts(norrkoping(), facts()).place).toBeNull();
	});

	it('prints the sentence that the page has of the number, in place of a line of its own', () => {
		const sentence = 'I Norrköping var 5,2 procent arbetslösa 2022.';
		expect(numberTexts(norrkoping({ sentence }), facts()).line).toBe(sentence);
		const reason = { sv: 'Få personer avgör.', en: 'A few people decide.' };
		const unusual = [{ year: 2022, reason }];
		expect(numberTexts(norrkoping({ sentence, unusual }), facts()).line).toMatch(/avgör\.$/);
		const told = `${sentence} Få personer avgör.`;
		expect(numberTexts(norrkoping({ sentence: told, unusual }), facts()).line).toBe(told);
	});

	it('has a line to print with the country beside it, and its source', () => {
		const texts = numberTexts(norrkoping(), facts());
		expect(texts.line).toBe(
			'Arbetslöshet 16–24 år, Norrköping 2022: 5,2\u00a0%. Riket: 3,8\u00a0%.',
		);
		expect(texts.source).toBe(
			'Källa: Arbetsförmedlingen och SCB, via Kolada (nyckeltal N03921). Utmaningskartan, datautgåva 2026-11-23.',
		);
	});

	it('tells the mean that decides the place from the year’s value', () => {
		const { notSame, meanRef } = numberTexts(norrkoping(), facts());
		expect(meanRef).toEqual({ ...norrkoping().ref, from: 2020 });
		expect(notSame?.[1]).toBe('6,7');
		expect(notSame?.join('')).toBe(
			'Läget bland kommunerna avgörs av medelvärdet 2020–2022, 6,7: plats 59 av 290.',
		);
		expect(numberTexts(norrkoping({ decides: null }), facts()).notSame).toBeNull();
		expect(numberTexts(norrkoping(), facts({ mean: null, meanYears: [] })).notSame).toBeNull();
	});

	it('calls a calculation of ours one', () => {
		const texts = numberTexts(norrkoping({ own: true }), facts({ kpi: null }));
		expect(texts.rawNote).toBe('enligt beräkningen');
		expect(texts.shownNote).toBe('avrundad en gång, efter beräkningen.');
		expect(texts.source).not.toContain('(');
	});

	it('tells a mean with its formula and the values that it is of', () => {
		const mean = norrkoping({
			ref: { indicator: 'unga-arbetslosa', code: '0581', year: 2022, from: 2020 },
			value: { value: 6.7 },
			inputs: [8.1, 6.78, 5.22],
			country: { missing: 'unknown' },
		});
		const texts = numberTexts(mean, facts());
		expect(texts.of).toBe('Arbetslöshet 16–24 år, Norrköping (medelvärde 2020–2022)');
		expect(texts.row).toBe('Raden: kommun 0581, år 2020–2022');
		expect(texts.raw).toBe('8,1 · 6,78 · 5,22');
		expect(texts.calculation).toBe('summan av de 3 värdena ÷ 3: medelvärdet 2020–2022');
		expect(texts.shownNote).toBe('avrundad en gång, efter beräkningen.');
		expect(texts.notSame).toBeNull();
	});

	it('names the years of a mean that leaves some out', () => {
		const mean = norrkoping({
			ref: { indicator: 'unga-arbetslosa', code: '0581', year: 2022, from: 2018 },
			inputs: [8, 6, 4],
			value: { value: 6 },
		});
		const years = { mean: '2018, 2020 och 2022', meanYears: [2018, 2020, 2022] };
		const texts = numberTexts(mean, facts(years));
		expect(texts.of).toBe('Arbetslöshet 16–24 år, Norrköping (medelvärde 2018, 2020 och 2022)');
		expect(texts.row).toBe('Raden: kommun 0581, år 2018, 2020 och 2022');
	});

	it('does not set the country beside itself', () => {
		const country = norrkoping({
			ref: { indicator: 'unga-arbetslosa', code: '00', year: 2022, from: null },
			place: 'Riket',
			value: { value: 3.83 },
			decides: null,
		});
		const texts = numberTexts(country, facts());
		expect(texts.line).toBe('Arbetslöshet 16–24 år, Riket 2022: 3,8\u00a0%.');
		expect(texts.row).toBe('Raden: riket, år 2022');
	});

	it('has words for a value that is not there, and no number', () => {
		const texts = numberTexts(
			norrkoping({ value: { missing: 'suppressed' }, inputs: [] }),
			facts(),
		);
		expect(texts.shown).toBe('skyddad uppgift');
		expect(texts.raw).toBe('');
		expect(texts.rawNote).toMatch(/bygger på för få personer/);
	});

	it('writes numbers in the language of the page', () => {
		const texts = numberTexts(
			norrkoping({ value: { value: -1234.5678 }, inputs: [-1234.5678] }),
			facts({ locale: 'en', words: { ...words('en').common, ...words('en').figure.panel } }),
		);
		expect(texts.shown).toBe('−1,234.6%');
		expect(texts.raw).toBe('−1,234.5678');
	});
});
