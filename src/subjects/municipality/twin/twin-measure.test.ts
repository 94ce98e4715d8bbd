import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../tables/api.ts';
import type { MunicipalityCode } from '../../../tables/code.ts';
import type { Locale } from '../../../tables/locale.ts';
import { INDICATOR } from '../../../stats/indicator.fixture.ts';
import { compareAll, profileRow } from '../../../stats/municipality/profile.ts';
import type { TwinFacts } from './twin-facts.ts';
import { measureText } from './twin-measure.ts';

const text = { sv: 'Våldsbrott', en: 'Violent crime' };
const indicator = (overrides: Partial<ApiIndicatorEntry> = {}): ApiIndicatorEntry => ({
	...INDICATOR,
	id: 'valdsbrott',
	kpi: 'N07403',
	challenge: 'otrygghet',
	name: text,
	definition: { sv: 'Anmälda brott.', en: 'Reported crimes.' },
	denominator: { sv: 'alla invånare', en: 'all residents' },
	publisher: { sv: 'Brå, via Kolada', en: 'Brå, via Kolada' },
	unit: 'antal',
	per: { sv: 'per 100 000 invånare', en: 'per 100,000 residents' },
	range: [0, 10000],
	file: 'indicators/valdsbrott.json',
	years: [2020, 2022],
	latest: 2022,
	...overrides,
});

/** 290 municipalities, so that years count as covered; the first lacks the last year. */
const codes = Array.from({ length: 290 }, (_, at) => String(1000 + at) as MunicipalityCode);
const [lacking, highest] = [codes[0], codes[289]] as [MunicipalityCode, MunicipalityCode];
const series: ApiSeries = {
	id: 'valdsbrott',
	years: [2020, 2021, 2022],
	national: [1000.25, 1001.25, null],
	values: Object.fromEntries(
		codes.map((code, at) => [code, [at + 0.25, at + 1, code === lacking ? null : at + 2]]),
	),
	status: { [lacking]: { 2022: 'suppressed' }, '00': { 2022: 'unknown' } },
	scale: { decimals: 1 } as ApiSeries['scale'],
	unusual: {},
	breaks: [],
	sources: [
		{
			id: 'kolada-n07403',
			publisher: 'RKA, Kolada',
			kpi: 'N07403',
			table: null,
			title: 'Anmälda våldsbrott',
			archive: null,
			retrieved: '2024-08-30',
			sha256: 'abc123',
			license: 'Koladas villkor',
			credit: { sv: 'Källa: Kolada', en: 'Source: Kolada' },
			processing: null,
			inputs: [],
			years: [2020, 2022],
		},
	],
};

const said = (
	code: MunicipalityCode,
	own: ApiIndicatorEntry,
	locale: Locale = 'sv',
	of: ApiSeries = series,
): string[] => {
	const municipality = { code, name: 'Ronneby', slug: 'ronneby' } as ApiMunicipality;
	const site = new URL('https://example.org/karta');
	const facts = { locale, site, release: '2026-11-28', municipality } as TwinFacts;
	return measureText(profileRow(compareAll(own, of), code), 'valdsbrott', facts)
		.replaceAll(/[\u00a0\u202f]/g, ' ')
		.split('\n');
};

describe('a measure in the text twin', () => {
	it('has value, country, rank, trend, what it is, and where it is from', () => {
		expect(said(highest, indicator())).toEqual([
			'### Våldsbrott (huvudmått)',
			'',
			'- Värde: 291,0 per 100 000 invånare (2022)',
			'- Riket: ej i källan (2022); senast 1 001,3 per 100 000 invånare (2021)',
			'- Plats: 1 av 289, fjärdedelen med störst problem, 2022',
			'- Utveckling: går inte att avgöra (bara 3 värden)',
			'- Räknar: Anmälda brott.',
			'- Räknat på: alla invånare',
			'- Källa: Brå, via Kolada (N07403), `valdsbrott`',
		]);
	});

	it('has its rank and quarter of the mean, told apart from the year’s value', () => {
		expect(said(highest, indicator({ ranking: 'pooled' }), 'en')).toEqual(
			expect.arrayContaining([
				'- Value: 291.0 per 100,000 residents (2022)',
				'- Rank: 1 of 290, worst-affected quarter, mean of 2020–2022: 290.1 per 100,000 residents',
			]),
		);
	});

	it('has no rank and no quarter where municipalities are not ranked, and says why', () => {
		const unranked = { sv: 'Enkätsvar rangordnas inte.', en: 'Surveys are not ranked.' };
		const lines = said(highest, indicator({ ranking: 'discouraged', unranked }));
		expect(lines).toContain('- Plats: rangordnas inte. Enkätsvar rangordnas inte.');
		expect(lines.join('\n')).not.toMatch(/av 290|fjärdedel/i);
	});

	const reason = (sv: string, en: string) => ({ sv, en });
	const few = reason('Få fall.', 'Few cases.');
	const oddIn = (unusual: ApiSeries['unusual']): ApiSeries => ({ ...series, unusual });
	const caveats = (lines: readonly string[]): readonly string[] =>
		lines.filter((line) => /^- (Ovanligt|Unusual)/.test(line));

	it('says when and why the latest year is unusual', () => {
		const odd = oddIn({ [highest]: { 2022: few } });
		expect(caveats(said(highest, indicator(), 'sv', odd))).toEqual([
			'- Ovanligt värde 2022: Få fall.',
		]);
		expect(caveats(said(highest, indicator(), 'en', odd))).toEqual([
			'- Unusual value in 2022: Few cases.',
		]);
		// Of the year of the last value, where the latest year has none.
		const before = oddIn({ [lacking]: { 2021: few, 2022: few } });
		expect(caveats(said(lacking, indicator(), 'sv', before))).toEqual([
			'- Ovanligt värde 2021: Få fall.',
		]);
	});

	it('says it of every year in the mean that is printed, once for each reason, and of no other', () => {
		const late = reason('Sen siffra.', 'A late figure.');
		const odd = oddIn({ [highest]: { 2019: late, 2020: few, 2021: few, 2022: late } });
		expect(caveats(said(highest, indicator({ ranking: 'pooled' }), 'sv', odd))).toEqual([
			'- Ovanligt värde 2020–2021: Få fall.',
			'- Ovanligt värde 2022: Sen siffra.',
		]);
		// A mean that is not printed has nothing to warn of.
		expect(caveats(said(highest, indicator(), 'sv', odd))).toEqual([
			'- Ovanligt värde 2022: Sen siffra.',
		]);
		expect(caveats(said(highest, indicator({ ranking: 'pooled' })))).toEqual([]);
	});

	it('says it of the country’s figure too, in the year that it is of', () => {
		const odd = oddIn({ '00': { 2020: few, 2021: few } });
		expect(caveats(said(highest, indicator(), 'sv', odd))).toEqual([
			'- Ovanligt värde för riket 2021: Få fall.',
		]);
		expect(caveats(said(highest, indicator(), 'en', odd))).toEqual([
			'- Unusual value for Sweden in 2021: Few cases.',
		]);
	});

	it('says why a value is missing, and names the last one with its year', () => {
		const lines = said(lacking, indicator());
		expect(lines).toContain(
			'- Värde: skyddad uppgift (2022); senast 1,0 per 100 000 invånare (2021). Källan visar inte värdet, eftersom det bygger på för få personer.',
		);
	});
});
