import { describe, expect, test } from 'vitest';
import { captionText, cellTexts, unusualNote, type TableWords } from './table-text.ts';

const words: TableWords = {
	caption: '{indicator}, {year}.',
	rankFrom: { higher: 'Plats 1 = högsta värdet.', lower: 'Plats 1 = lägsta värdet.' },
	inArea: 'Platserna gäller {area}.',
	notRanked: 'Rangordnas inte.',
	ofMean: 'Platser av medelvärdet {years}.',
	noMean: 'Inget medelvärde.',
	reasons: {
		missing: 'uppgift saknas',
		suppressed: 'skyddad uppgift',
		'not-applicable': 'ej tillämplig',
		unknown: 'ej i källan',
	},
	quarters: {
		weight: ['minst problem', 'näst minst', 'näst störst', 'störst problem'],
		value: ['lägsta', 'näst lägsta', 'näst högsta', 'högsta'],
	},
	count: '{shown} av {all} kommuner',
	unusual: 'Ovanligt värde i {name}: {reason}',
};
const NET = { decimals: 2, heavier: 'lower' } as const;

describe('the cells of a municipality', () => {
	test('say its figures in the form of the language, the sign a true minus', () => {
		const standing = {
			value: { value: -1.254 },
			rank: { place: 3, of: 290 },
			quarter: 4,
			unusual: null,
		} as const;
		expect(cellTexts(standing, NET, words, 'sv')).toEqual({
			value: '−1,25',
			place: '3',
			quarter: 'störst problem',
		});
		expect(cellTexts(standing, NET, words, 'en').value).toBe('−1.25');
	});

	test('say why there is no value, and nothing of its place', () => {
		const standing = {
			value: { missing: 'suppressed' },
			rank: null,
			quarter: null,
			unusual: null,
		} as const;
		expect(cellTexts(standing, NET, words, 'sv')).toEqual({
			value: 'skyddad uppgift',
			place: '',
			quarter: '',
		});
	});
});

describe('an unusual value', () => {
	const unusual = { sv: 'En engångspost.', en: 'A one-off item.' };

	test('has a mark in its cell, that leads to the reason below the table', () => {
		const standing = { value: { value: 9 }, rank: null, quarter: null, unusual } as const;
		expect(cellTexts(standing, NET, words, 'sv').value).toBe('9,00 *');
		const places = [
			{ code: '0488', name: 'Trosa' },
			{ code: '2482', name: 'Skellefteå' },
			{ code: '0114', name: 'Upplands Väsby' },
		];
		const standings = new Map([
			['0488', { unusual }],
			['2482', { unusual }],
			['0114', { unusual: null }],
		]);
		expect(unusualNote(places, standings, words, 'sv')).toBe(
			'* Ovanligt värde i Trosa: En engångspost. * Ovanligt värde i Skellefteå: En engångspost.',
		);
		expect(unusualNote(places.slice(2), standings, words, 'sv')).toBe('');
	});
});

describe('the caption', () => {
	const indicator = { name: 'Arbetslöshet', ranking: 'allowed', heavier: 'higher' } as const;

	test('says what place 1 is, and where places are counted', () => {
		expect(captionText(indicator, 2022, null, [2022], words, 'sv')).toBe(
			'Arbetslöshet, 2022. Plats 1 = högsta värdet.',
		);
		expect(
			captionText({ ...indicator, heavier: 'lower' }, 2015, 'Skåne län', [2015], words, 'sv'),
		).toBe('Arbetslöshet, 2015. Plats 1 = lägsta värdet. Platserna gäller Skåne län.');
	});

	test('says which years places are of, where they are of a mean, or that there is none', () => {
		const pooled = { ...indicator, ranking: 'pooled' } as const;
		expect(captionText(pooled, 2022, null, [2019, 2021, 2022], words, 'sv')).toBe(
			'Arbetslöshet, 2022. Platser av medelvärdet 2019, 2021 och 2022. Plats 1 = högsta värdet.',
		);
		expect(captionText(pooled, 2017, null, [], words, 'sv')).toBe(
			'Arbetslöshet, 2017. Inget medelvärde.',
		);
	});

	test('says that there are no places where municipalities must not be compared', () => {
		expect(
			captionText({ ...indicator, ranking: 'discouraged' }, 2022, 'Skåne län', [], words, 'sv'),
		).toBe('Arbetslöshet, 2022. Rangordnas inte.');
	});
});
