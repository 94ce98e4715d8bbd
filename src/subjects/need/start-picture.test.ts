import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiMunicipality, ApiNeedEntry } from '../../tables/api.ts';
import { countyOf, isMunicipalityCode } from '../../tables/code.ts';
import { fund } from '../../stats/money/fund.fixture.ts';
import { INDICATOR } from '../../stats/indicator.fixture.ts';
import { startPicture, type StartGiven } from './start-picture.ts';

const municipality = (code: string): ApiMunicipality => {
	if (!isMunicipalityCode(code)) throw new Error(`${code} is no code`);
	const county = countyOf(code);
	return {
		code,
		name: `Kommun ${code}`,
		otherNames: [],
		slug: code,
		county: { code: county, name: `${county} län`, nameEn: `${county} County`, otherNames: [] },
		group: { code: 'A1', name: 'Grupp', nameEn: 'Group' },
		population: { year: 2022, value: 1000 },
		similar: [],
		neighbours: [],
		searched: { how: 'by-name', month: '2026-11' },
	};
};

const both = (text: string) => ({ sv: text, en: text });

const lead: ApiIndicatorEntry = {
	...INDICATOR,
	id: 'matt',
	challenge: 'missbruk',
	name: both('Mått'),
	file: 'indicators/matt.json',
	years: [2020, 2022],
	latest: 2022,
};

const entry = (quarter: 1 | 4 | null, state: ApiNeedEntry['fund']): ApiNeedEntry => ({
	value: quarter,
	years: [2020, 2021, 2022],
	quarter,
	fund: state,
	fundStatus: null,
});

const CODES = ['0114', '0115', '0117', '0120', '0123'];

/** Three of five are worst affected; one of them has money against it, one other money; one is unknown. */
const given: StartGiven = {
	challenge: {
		id: 'missbruk',
		name: both('Missbruk'),
		summary: both(''),
		lead: 'matt',
		window: 3,
		noNeed: null,
		short: both('Missbruk'),
		indicators: ['matt'],
		targets: ['missbruk'],
	},
	lead,
	series: {
		id: 'matt',
		years: [2020, 2021, 2022],
		national: [1, 1, 1],
		values: Object.fromEntries(CODES.map((code) => [code, [1, 2, 3]])),
		status: {},
		scale: { thresholds: [2], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
		unusual: {},
		breaks: [],
		sources: [],
	},
	need: {
		missbruk: {
			'0114': entry(4, 'targets'),
			'0115': entry(4, 'other'),
			'0117': entry(4, 'none-known'),
			'0120': entry(1, 'targets'),
			'0123': entry(null, 'none-known'),
		},
	},
	municipalities: CODES.map(municipality),
	funds: [
		fund({ id: 'a', code: '0114', challenges: ['missbruk'] }),
		fund({ id: 'b', code: '0115' }),
		fund({ id: 'c', code: '0120', challenges: ['missbruk'] }),
	],
};

describe('the map of the start page', () => {
	it('has a key that counts what is on the map', () => {
		const { picture } = startPicture(given, 'sv');
		const kinds = picture.key.map(({ kind, count }) => [kind, count]);
		expect(Object.fromEntries(kinds)).toEqual({
			heavier: '3',
			rest: '1',
			unknown: '1',
			aimed: '1',
			other: '1',
			quiet: '1',
		});
		expect(picture.note).toBe('');
	});

	it('says in a sentence in how many of the worst affected money against the problem is known', () => {
		const said = (of: StartGiven): string => startPicture(of, 'sv').picture.said;
		expect(said(given)).toBe(
			'Missbruk: i 1 av de 3 kommuner där problemet är störst känner vi till en fond mot just det.',
		);
		const challenge = { ...given.challenge, targets: [] };
		expect(said({ ...given, challenge })).toBe(
			'Missbruk: i 1 av de 3 kommuner där problemet är störst känner vi till en fond eller ett kontrakt, men inget mot just det.',
		);
		const none = { ...given.need['missbruk'], '0114': entry(4, 'other') };
		const funds = given.funds.filter(({ code }) => code !== '0114');
		expect(said({ ...given, need: { missbruk: none }, funds })).toBe(
			'Missbruk: i ingen av de 3 kommuner där problemet är störst känner vi till någon fond mot just det.',
		);
		expect(said({ ...given, need: {} })).toBe(
			'Missbruk: var problemet är störst går inte att säga. I 2 kommuner känner vi till en fond mot just det.',
		);
		const known = startPicture({ ...given, challenge, funds: [] }, 'en').picture.said;
		expect(known).toBe(
			'Missbruk: in none of the 3 municipalities where the problem is biggest do we know of any fund.',
		);
	});

	it('answers where the problem is biggest: a county, and how many of its municipalities', () => {
		expect(startPicture(given, 'sv').picture.where).toEqual({
			figure: '3 av 5',
			text: 'kommuner i 01 län är i fjärdedelen med störst problem: missbruk',
			href: '/utmaningar/missbruk/?omrade=lan-01',
		});
		// Of a problem without a need level nobody can say it.
		expect(startPicture({ ...given, need: {} }, 'sv').picture.where).toEqual({
			figure: 'Oklart',
			text: 'Inget mått visar i vilka kommuner problemet är störst: missbruk',
			href: '/utmaningar/missbruk/',
		});
	});

	it('has a look for every municipality, and a mark for every known fund and no other', () => {
		const { picture } = startPicture(given, 'sv');
		expect(picture.shades).toEqual(['t-4', 't-4', 't-4', 't-rest', 'm-unknown']);
		expect(picture.labels).toHaveLength(CODES.length);
		expect(picture.marks).toEqual({
			'0114': 'fund aimed',
			'0115': 'fund',
			'0120': 'fund aimed quiet',
		});
	});

	it('says of an unusual year in the mean when it was and why, and nothing of others', () => {
		const reason = { sv: 'Få personers vård avgör.', en: 'The care of a few decides.' };
		const unusual = {
			'0114': { 2020: reason, 2021: reason },
			// Outside the years of the mean, and of a place whose need is not known.
			'0115': { 2019: reason },
			'0123': { 2021: reason },
		};
		const odd = { ...given, series: { ...given.series, unusual } };
		const saying = (of: StartGiven, locale: 'sv' | 'en', what: string): number[] =>
			startPicture(of, locale).picture.labels.flatMap((label, at) =>
				label.includes(what) ? [at] : [],
			);
		const [label] = startPicture(odd, 'sv').picture.labels;
		expect(label).toMatch(
			/2020–2022; ovanligt värde 2020–2021 – Få personers vård avgör.; känd fond/,
		);
		expect(saying(odd, 'sv', 'ovanligt värde')).toEqual([0]);
		expect(saying(odd, 'en', '; unusual value in 2020–2021 – The care of a few')).toEqual([0]);
		expect(saying(given, 'sv', 'ovanligt värde')).toEqual([]);
	});

	it('has a line in its key for every look that is on it, and no other', () => {
		for (const { need } of [given, { need: {} }]) {
			const { picture } = startPicture({ ...given, need }, 'sv');
			const tones = { 't-4': 'heavier', 't-rest': 'rest', 'm-unknown': 'unknown' };
			const drawn = Object.entries(tones).flatMap(([shade, kind]) =>
				picture.shades.includes(shade) ? [kind] : [],
			);
			const marks = ['aimed', 'other', 'quiet'];
			const kinds: string[] = picture.key.map(({ kind }) => kind);
			expect(kinds.filter((kind) => !marks.includes(kind))).toEqual(drawn);
		}
	});

	it('says nothing of aims where no fund can be aimed at the problem', () => {
		const challenge = { ...given.challenge, targets: [] };
		const funds = given.funds.map((each) => ({ ...each, challenges: [] }));
		const { picture } = startPicture({ ...given, challenge, funds }, 'en');
		expect(picture.key.map(({ kind }) => kind)).toEqual([
			'heavier',
			'rest',
			'unknown',
			'other',
			'quiet',
		]);
	});

	it('hatches the country and says why where nobody can say where the problem is biggest', () => {
		const challenge = { ...given.challenge, window: null, noNeed: both('Inget mått räcker.') };
		const { picture } = startPicture({ ...given, challenge, need: {} }, 'sv');
		expect(new Set(picture.shades)).toEqual(new Set(['m-unknown']));
		expect(picture.key.map(({ kind }) => kind)).toEqual(['unknown', 'aimed', 'quiet']);
		expect(picture.note).toBe('Inget mått räcker.');
		// What is known of money is told all the same, and else how hard we have looked.
		const said = Object.fromEntries(
			CODES.map((code, index) => [code, picture.labels[index] ?? '']),
		);
		expect(said['0114']).toMatch(/går inte att säga; känd fond riktad mot problemet/);
		expect(said['0115']).toMatch(/går inte att säga; känd fond/);
		expect(said['0117']).toMatch(
			/; ingen känd fond; sökt på namn, inget funnet \(november 2026\)$/,
		);
		for (const look of Object.values(picture.marks)) {
			expect(look.includes('quiet'), look).toBe(!look.includes('aimed'));
		}
	});
});
