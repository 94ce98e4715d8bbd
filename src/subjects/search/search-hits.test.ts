import { describe, expect, test } from 'vitest';
import { fold } from '../../stats/fold.ts';
import type { SearchFacts, SearchTexts } from './search-facts.ts';
import { resultsOf } from './search-hits.ts';
import { understand, type Titled } from './understand.ts';
import { readVocabulary } from './vocabulary.fixture.ts';

const TITLES: readonly Titled[] = [
	{ kind: 'fund', title: 'Norrköping: social investeringsfond', href: '/f1/', place: '0581' },
	{ kind: 'fund', title: 'Norrköping: utfallskontrakt', href: '/f2/', place: '0581' },
	{ kind: 'analysis', title: 'Fonderna, tio år senare', href: '/a/', place: null },
];

/** Each word is its own name, so that hits can be told apart. */
const WORDS: SearchTexts = {
	kinds: {
		challenge: 'Problem',
		indicator: 'Mått',
		municipality: 'Kommun',
		county: 'Län',
		money: 'Pengar',
		fund: 'Fond',
		model: 'Modell',
		analysis: 'Analys',
		page: 'Sida',
	},
	reasons: { missing: '', suppressed: '', 'not-applicable': '', unknown: '' },
	understood: '',
	problem: '',
	place: '',
	year: '',
	any: '',
	unknown: '',
	list: '',
	hits: '',
	empty: '',
	hint: '',
	keys: '',
	rules: '',
	figure: '',
	unusual: '',
	country: '',
	rank: '',
	rankOfMean: '',
	nearest: '{asked} saknas, {year}',
	own: '',
	onMap: '',
	toPage: '',
	allProblems: 'alla',
	municipalities: '{count} kommuner',
	wholeCountry: 'landet',
	areaOnMap: '{area} på kartan',
	needAndFunds: '{challenge}: pengar',
	compare: 'Jämför {names}',
};

const years = [2013, 2014, 2016, 2022];
const measure = (id: string) => ({
	id,
	name: id,
	unit: '%' as const,
	per: null,
	decimals: 1,
	heavier: 'higher' as const,
	ranking: 'allowed' as const,
	midpoint: null,
	years,
	latest: 2022,
	own: false,
});
const vocabulary = readVocabulary('sv', TITLES);
const municipalities = vocabulary.places.filter(({ kind }) => kind === 'municipality');
const facts: SearchFacts = {
	locale: 'sv',
	root: '/',
	topics: vocabulary.topics,
	money: [...vocabulary.money],
	challenges: [
		{
			id: 'ungdomsarbetsloshet',
			indicators: ['unga-arbetslosa', 'unga-utanfor', 'unga-bistand'],
			hasTargets: true,
		},
		{ id: 'missbruk', indicators: ['missbruksvard-kostnad'], hasTargets: true },
	],
	indicators: [
		'unga-arbetslosa',
		'unga-utanfor',
		'unga-bistand',
		'missbruksvard-kostnad',
		'befolkning',
	].map(measure),
	names: Object.fromEntries(municipalities.map(({ id, name }) => [id, name])),
	slugs: Object.fromEntries(municipalities.map(({ id, name }) => [id, fold(name)])),
	areas: vocabulary.places.flatMap(({ kind, id, name, members }) =>
		kind === 'county' ? [{ kind, id, name, members }] : [],
	),
	otherNames: [],
	titles: TITLES,
	passedOver: [],
	words: WORDS,
};
const results = (typed: string) =>
	resultsOf(typed, understand(typed, vocabulary), facts, vocabulary);
const hrefs = (typed: string) => results(typed).hits.map(({ href }) => href);

describe('what answers a search', () => {
	test('a problem in a municipality and a year is that very view', () => {
		const { asked, hits } = results('ungdomsarbetslöshet sollefteå 2014');
		expect(asked?.hrefIn(2014)).toBe('/utmaningar/ungdomsarbetsloshet/?ar=2014&kommun=2283');
		expect(asked?.year).toBe(2014);
		expect(hits.map(({ href }) => href)).toEqual([
			'/kommuner/solleftea/',
			'/utmaningar/ungdomsarbetsloshet/?ar=2014',
			'/behov-och-fonder/ungdomsarbetsloshet/',
			'/utmaningar/ungdomsarbetsloshet/?indikator=unga-utanfor&ar=2014&kommun=2283',
			'/utmaningar/ungdomsarbetsloshet/?indikator=unga-bistand&ar=2014&kommun=2283',
		]);
	});

	test('a measure that is not the lead stands in the address, the latest year does not', () => {
		const { asked } = results('unga vuxna med ekonomiskt bistånd sollefteå');
		expect(asked?.hrefIn(2022)).toBe(
			'/utmaningar/ungdomsarbetsloshet/?indikator=unga-bistand&kommun=2283',
		);
		expect(asked?.year).toBeNull();
	});

	test('a year without values is said, with the nearest', () => {
		const [first] = results('ungdomsarbetslöshet 2015').hits;
		expect(first).toEqual({
			kind: 'challenge',
			name: 'Ungdomsarbetslöshet 2014',
			detail: '2015 saknas, 2014',
			href: '/utmaningar/ungdomsarbetsloshet/?ar=2014',
		});
	});

	test('a county is put in focus, and leads to its municipalities', () => {
		expect(hrefs('missbruk skåne').slice(0, 2)).toEqual([
			'/utmaningar/missbruk/?omrade=lan-12',
			'/kommuner/#lan-12',
		]);
		expect(results('skåne').hits[0]).toMatchObject({ kind: 'county', detail: '33 kommuner' });
	});

	test('a municipality leads to its page, then to its funds', () => {
		expect(hrefs('norrköping').slice(0, 3)).toEqual(['/kommuner/norrkoping/', '/f1/', '/f2/']);
	});

	test('a title that holds words of its own comes first', () => {
		expect(hrefs('utfallskontrakt norrköping')[0]).toBe('/f2/');
		expect(hrefs('tio år senare')).toEqual(['/a/']);
	});

	test('money against a problem leads to need and funds, and to no figure', () => {
		const { asked, hits } = results('fond mot ungdomsarbetslöshet i Sollefteå');
		expect(asked).toBeNull();
		expect(hits[0]?.href).toBe('/behov-och-fonder/ungdomsarbetsloshet/');
	});

	test('two municipalities are compared', () => {
		expect(results('jämför Hofors med Sandviken').hits[0]).toEqual({
			kind: 'page',
			name: 'Jämför Hofors och Sandviken',
			detail: '',
			href: '/jamfor/?kommun=2104&kommun=2181',
		});
	});

	test('context that has no page of its own leads to what is said of it, or to the municipality', () => {
		expect(hrefs('folkmängd')).toEqual(['/data/befolkning/']);
		expect(results('folkmängd sollefteå').asked?.hrefIn(2014)).toBe('/kommuner/solleftea/');
	});

	test('what is begun offers all that begins so', () => {
		expect(results('ör').hits.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Örebro', 'Örkelljunga', 'Örnsköldsvik']),
		);
	});

	test('is never more than six, and no address twice', () => {
		for (const typed of ['a', 'missbruk', 'ö', 'norrköping missbruk ungdomsarbetslöshet 2014']) {
			const { asked, hits } = results(typed);
			expect(hits.length + (asked ? 1 : 0)).toBeLessThanOrEqual(6);
			expect(new Set(hits.map(({ href }) => href)).size).toBe(hits.length);
		}
		expect(results('qqxx').hits).toEqual([]);
	});
});
