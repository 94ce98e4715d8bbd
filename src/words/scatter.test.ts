import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationSentence } from './text/correlation-sentence.ts';
import { LOCALES } from '../tables/locale.ts';
import { words } from './words.ts';

const told = (pearson: number | null, spearman: number | null, count = 287): string =>
	correlationSentence({ count, pearson, spearman }, words('sv').scatter.texts.correlation, 'sv');

describe('the sentence about two indicators', () => {
	it('names strength by Cohen’s words, direction, both figures and the number of municipalities', () => {
		expect(told(0.21, 0.254)).toBe(
			'Sambandet är svagt (Pearson 0,21, Spearman 0,25; 287 kommuner). Där det ena är högre är det andra något oftare högre än lägre. Ett samband säger inget om orsak.',
		);
		expect(told(-0.62, -0.58)).toBe(
			'Sambandet är tydligt (Pearson −0,62, Spearman −0,58; 287 kommuner). Där det ena är högre är det andra oftast lägre. Ett samband säger inget om orsak.',
		);
		expect(
			correlationSentence(
				{ count: 287, pearson: -0.31, spearman: -0.28 },
				words('en').scatter.texts.correlation,
				'en',
			),
		).toBe(
			'The correlation is moderate (Pearson −0.31, Spearman −0.28; 287 municipalities). Where one is higher, the other is more often lower than higher. A correlation says nothing about cause.',
		);
	});

	it('goes by the figures that are shown', () => {
		expect(told(0.0949, 0.09)).toContain('inget eller bara ett mycket svagt samband');
		expect(told(0.095, 0.1)).toContain('Sambandet är svagt (Pearson 0,10');
		expect(told(0.4951, 0.5)).toContain('Sambandet är tydligt (Pearson 0,50');
	});

	it('names no direction where there is none, or where the two point opposite ways', () => {
		expect(told(0.04, 0.06)).not.toContain('Där det ena');
		expect(told(0.12, -0.05)).not.toContain('Där det ena');
	});

	it('warns where the two figures differ by more than 0.2', () => {
		expect(told(0.8, 0.59)).toContain('De två talen skiljer sig åt.');
		expect(told(0.8, 0.6)).not.toContain('skiljer sig åt');
		expect(told(-0.1, 0.11)).toContain('De två talen skiljer sig åt.');
	});

	it('says why where nothing can be said', () => {
		expect(told(0.9, 0.9, 8)).toBe(
			'Bara 8 kommuner har värden för båda måtten. Det är för få för att tala om samband.',
		);
		expect(told(null, null, 1)).toContain('Bara en kommun');
		expect(told(null, null, 0)).toBe('Ingen kommun har värden för båda måtten.');
		expect(told(null, null, 290)).toContain('samma värde');
	});

	it('leaves no placeholder unfilled, whatever the figures', () => {
		const coefficient = fc.option(fc.double({ min: -1, max: 1, noNaN: true }));
		fc.assert(
			fc.property(
				fc.constantFrom(...LOCALES),
				fc.nat(290),
				coefficient,
				coefficient,
				(locale, count, pearson, spearman) => {
					const text = correlationSentence(
						{ count, pearson, spearman },
						words(locale).scatter.texts.correlation,
						locale,
					);
					expect(text).not.toMatch(/[{}]|undefined|NaN/);
					expect(text).toMatch(/[.]$/);
				},
			),
		);
	});
});
