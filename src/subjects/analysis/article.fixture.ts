/* eslint-disable @typescript-eslint/consistent-type-assertions -- test data, as in the tests themselves */
import type { FigureData } from '../../stats/municipality/figure.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type {
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeedEntry,
	ApiSeries,
} from '../../tables/api.ts';

/** Data cut down to what the tests of an article look up. The figures are the published ones. */

const fund = (overrides: Partial<Fund>): Fund => ({
	id: 'orebro',
	code: '1880',
	kind: 'municipality',
	name: 'Örebro',
	instrument: 'fund',
	year: 2013,
	amount: null,
	targets: ['missbruk'],
	challenges: ['missbruk'],
	status: 'closed',
	statusYear: 2023,
	droppedYear: null,
	repayment: null,
	note: { sv: '', en: '' },
	confidence: 'documented',
	sources: [],
	...overrides,
});

const sodertalje = { id: 'sodertalje', code: '0181', name: 'Södertälje', statusYear: 2018 };
const umea = { id: 'umea', code: '2480', name: 'Umeå', year: null, statusYear: null };

const municipality = (code: string, name: string, slug: string): ApiMunicipality =>
	({ code, name, slug, population: { value: 1 } }) as ApiMunicipality;

const challenge = (id: string, sv: string, en: string, targets: string[]) => ({
	id,
	name: { sv, en },
	short: { sv: '', en: '' },
	summary: { sv: '', en: '' },
	lead: '',
	window: 3 as const,
	noNeed: null,
	indicators: [],
	targets,
});

const statement = { sv: '', en: '' };
const source = { title: '', url: 'https://example.org/', year: null };

const quarters = (byCode: Readonly<Record<string, number>>) =>
	Object.fromEntries(
		Object.entries(byCode).map(([code, quarter]) => [
			code,
			{ value: 1, years: [2022], quarter, fund: 'none-known', fundStatus: null } as ApiNeedEntry,
		]),
	);

export const DATA: FigureData = {
	challenges: [
		challenge('utflyttning', 'Utflyttning', 'Out-migration', []),
		challenge('missbruk', 'Missbruk', 'Substance abuse', ['missbruk']),
		challenge('skolresultat', 'Skolresultat', 'School results', ['skola']),
	],
	indicators: [
		{ id: 'unga-arbetslosa', unit: '%', per: null, decimals: 1 } as ApiIndicatorEntry,
		{ id: 'placerade-hvb', unit: 'antal', per: null, decimals: 1 } as ApiIndicatorEntry,
	],
	municipalities: [
		municipality('0114', 'Upplands Väsby', 'upplands-vasby'),
		municipality('1081', 'Ronneby', 'ronneby'),
	],
	need: {
		missbruk: quarters({ '0114': 4, '1081': 1 }),
		utflyttning: quarters({ '0114': 4, '1081': 4 }),
	},
	silhouette: 0.1801,
	registry: {
		contracts: [],
		outcomes: [],
		searched: {},
		targets: [],
		funds: [
			fund(sodertalje),
			fund({}),
			fund({ ...umea, status: 'active', targets: [], challenges: [] }),
		],
		national: [
			{
				id: 'municipalities_with_fund_sns',
				value: 64,
				unit: 'municipalities',
				year: 2015,
				statement,
				note: null,
				source,
			},
			{
				id: 'total_held_unt',
				value: 1_300_000_000,
				unit: 'SEK',
				year: null,
				statement,
				note: null,
				source,
			},
			{
				id: 'skl_survey_year',
				value: 2014,
				unit: 'year',
				year: 2014,
				statement,
				note: null,
				source,
			},
			{
				id: 'share',
				value: { sv: 'mer än en femtedel', en: 'more than a fifth' },
				unit: 'text',
				year: null,
				statement,
				note: null,
				source,
			},
		],
	},
	series: (id) =>
		({
			id,
			// Kolada N03921, 2015: the country and Ronneby.
			years: [2014, 2015],
			national: [7.43, 6.582],
			values: { '0114': [4.1, null], '1081': [16.2, 14.957] },
			status: { '0114': { 2015: 'suppressed' } },
		}) as unknown as ApiSeries,
};
