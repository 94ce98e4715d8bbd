import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../tables/locale.ts';
import { understand, writeUnderstanding, type Titled } from './understand.ts';
import { readVocabulary } from './vocabulary.fixture.ts';

const TITLES: readonly Titled[] = [
	{ kind: 'fund', title: 'Norrköping: social investeringsfond', href: '/f1/', place: '0581' },
	{ kind: 'fund', title: 'Norrköping: utfallskontrakt', href: '/f2/', place: '0581' },
	{ kind: 'analysis', title: 'Fonderna, tio år senare', href: '/a/', place: null },
];
const VOCABULARY = {
	sv: readVocabulary('sv', TITLES),
	en: readVocabulary('en', TITLES),
};
/** Ids of what was understood, the year, and what was not. */
const read = (typed: string, locale: 'sv' | 'en' = 'sv') => {
	const { topics, places, year, unknown } = understand(typed, VOCABULARY[locale]);
	return [...[...topics, ...places].map(({ id }) => id), year, ...unknown].filter(
		(each) => each !== null,
	);
};

describe('what is typed is understood', () => {
	test.each([
		['ungdomsarbetslöshet sollefteå 2015', ['ungdomsarbetsloshet', '2283', 2015]],
		['2015 SOLLEFTEÅ, ungdomsarbetslöshet', ['ungdomsarbetsloshet', '2283', 2015]],
		['ungdomsarbetsloshet solleftea', ['ungdomsarbetsloshet', '2283']],
		['Ungdomsarbetslöshet i Sollefteå kommun år 2015', ['ungdomsarbetsloshet', '2283', 2015]],
		['hur många arbetslösa unga i sollef', ['ungdomsarbetsloshet', '2283']],
		['youth unemployment gothenburg', ['ungdomsarbetsloshet', '1480']],
		['ungdomsarb', ['ungdomsarbetsloshet']],
		['missbruk', ['missbruk']],
		['droger malmö', ['missbruk', '1280']],
		['kostnad för missbruksvård Malmö', ['missbruksvard-kostnad', '1280']],
		['missbruk missbruksvård', ['missbruksvard-kostnad']],
		['fosterbarn', ['placerade-barn']],
		['matbutik Jokkmokk', ['dagligvarubutik-2km', '2510']],
		['brott och otrygghet', ['otrygghet']],
		['arbetslöshet 16–24 år Ale', ['unga-arbetslosa', '1440']],
		['Norrbottens län', ['lan-25']],
		['skåne', ['lan-12']],
		['missbruk region gotland', ['missbruk', 'lan-09']],
		['Malmö, Skåne', ['1280']],
		['örebro', ['1880']],
		['örebro län', ['lan-18']],
		// A name by itself is a municipality: what follows it is its city's, not a word to look for in titles.
		['Borås stad', ['1490']],
		['Malmö stad', ['1280']],
		['Malmö stads', ['1280']],
		['Göteborgs Stad', ['1480']],
		['missbruk Västerås stad 2015', ['missbruk', '1980', 2015]],
		['0581', ['0581']],
		['missbruk 0581', ['missbruk', '0581']],
		['ale lund', ['1440', '1281']],
		['kaffe sollefteå', ['2283', 'kaffe']],
		// As a Swede asks: in the definite form, and with small words that begin names of places.
		['arbetslösheten i Sollefteå 2015', ['unga-arbetslosa', '2283', 2015]],
		['ungdomsarbetslösheten Hofors', ['ungdomsarbetsloshet', '2104']],
		['skolresultaten i Ale', ['skolresultat', '1440']],
		['missbruket i Malmö', ['missbruk', '1280']],
		['kommuner med fond mot missbruk', ['missbruk']],
		['vilka kommuner har fond', []],
		['jämför Hofors med Sandviken', ['2104', '2181']],
		['mot', ['0583']],
		['N03921', ['unga-arbetslosa']],
		['kaffe', ['kaffe']],
		['', []],
		[' – ', []],
	])('%s', (typed, expected) => {
		expect(read(typed)).toEqual(expected);
	});

	test.each([
		['youth unemployment Sollefteå 2015', ['ungdomsarbetsloshet', '2283', 2015]],
		['poverty in the municipality of Malmö', ['ekonomisk-utsatthet', '1280']],
		['ungdomsarbetslöshet Göteborg', ['ungdomsarbetsloshet', '1480']],
		['scania crime', ['otrygghet', 'lan-12']],
		['Stockholm County', ['lan-01']],
	])('in English: %s', (typed, expected) => {
		expect(read(typed, 'en')).toEqual(expected);
	});

	test('a number by itself is a municipal code where there is one, and else a year', () => {
		expect(read('1980')).toEqual(['1980']);
		expect(read('2015')).toEqual([2015]);
		expect(read('missbruk 1980')).toEqual(['missbruk', 1980]);
		// The code of Vansbro is 2021.
		expect(read('vansbro 2021')).toEqual(['2021', 2021]);
		expect(read('2021 vansbro')).toEqual(['2021', 2021]);
	});

	test('what is left is looked for in titles', () => {
		const titlesOf = (typed: string) =>
			understand(typed, VOCABULARY.sv).titles.map(({ href }) => href);
		expect(titlesOf('fonderna tio år')).toEqual(['/a/']);
		expect(titlesOf('utfallskontrakt norrköping')).toEqual(['/f2/']);
		expect(titlesOf('norrköping')).toEqual(['/f1/', '/f2/']);
		// A word that a title has is no unknown word.
		expect(read('fond norrköping')).toEqual(['0581']);
		expect(titlesOf('fond norrköping')).toEqual(['/f1/']);
		// What a title holds begins no name of a problem.
		expect(read('social investeringsfond norrköping')).toEqual(['0581']);
	});
});

describe('laws', () => {
	const chosen = (locale: 'sv' | 'en') => {
		const { topics, places } = VOCABULARY[locale];
		return fc.record({
			topics: fc.option(fc.constantFrom(...topics)).map((topic) => (topic ? [topic] : [])),
			places: fc.option(fc.constantFrom(...places)).map((place) => (place ? [place] : [])),
			year: fc.option(fc.integer({ min: 1990, max: 2030 })),
		});
	};

	test.each(LOCALES)('what is written is understood as it was meant (%s)', (locale) => {
		fc.assert(
			fc.property(chosen(locale), (meant) => {
				// A year by itself may be the code of a municipality.
				fc.pre(meant.topics.length + meant.places.length > 0 || meant.year === null);
				const { topics, places, year, unknown } = understand(
					writeUnderstanding(meant),
					VOCABULARY[locale],
				);
				expect({ topics, places, year, unknown }).toEqual({ ...meant, unknown: [] });
			}),
		);
	});

	test('every name and every word is understood as what it stands for', () => {
		for (const locale of LOCALES) {
			for (const topic of VOCABULARY[locale].topics) {
				expect(understand(topic.name, VOCABULARY[locale]).topics, topic.name).toEqual([topic]);
			}
		}
		for (const topic of VOCABULARY.sv.topics) {
			for (const word of topic.called) {
				expect(read(word)[0], word).toBe(
					VOCABULARY.sv.topics.find(({ called }) => called.includes(word))?.id,
				);
			}
		}
	});

	test('whatever is typed, each word is understood, passed over, in a title or said to be unknown', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
				const { unknown } = understand(typed, VOCABULARY.sv);
				for (const word of unknown) expect(word).toMatch(/\S/);
			}),
		);
	});

	test('unknown words change nothing of what else was understood', () => {
		fc.assert(
			fc.property(chosen('sv'), (meant) => {
				const text = writeUnderstanding(meant);
				fc.pre(text !== '' && !/^\d+$/.test(text));
				const alone = understand(text, VOCABULARY.sv);
				const beside = understand(`${text} qqxx`, VOCABULARY.sv);
				expect(beside).toEqual({ ...alone, titles: [], byTitle: false, unknown: ['qqxx'] });
			}),
		);
	});
});
