import type { Indicator } from '../../../src/stats/indicator.ts';
import { netRate, outMigrationRate, shareOf } from '../calculations.ts';
import type { Series } from '../series.ts';
import type { OwnCalculation } from '../sources/own-source.ts';
import type { Years } from '../years.ts';

/** A series of a publisher's. */
export interface SeriesName {
	readonly publisher: string;
	readonly id: string;
}

/** By which it is told apart from all others. */
export const keyOf = ({ publisher, id }: SeriesName): string => `${publisher} ${id}`;

/** One of our own calculations of what publishers have. */
export interface LiveCalculation extends OwnCalculation {
	/** Id of its source in `data/sources.json`. */
	readonly id: string;
	readonly inputs: readonly [SeriesName, SeriesName];
	readonly compute: (first: Series, second: Series) => Series;
}

/** Where figures of an indicator are fetched, and the years that they are used for. */
export type LiveFeed =
	(SeriesName & { readonly years?: Years }) | { readonly calculation: LiveCalculation };

const POPULATION: SeriesName = { publisher: 'scb', id: 'folkmangd' };

const NET_MIGRATION: LiveCalculation = {
	id: 'egen-flyttnetto',
	title: 'Flyttnetto per 1 000 invånare',
	inputs: [{ publisher: 'scb', id: 'flyttningsoverskott' }, POPULATION],
	compute: netRate,
	license: 'CC0-1.0',
	processing: {
		sv: 'Flyttningsöverskott under året (SCB) ÷ folkmängden den 31 december samma år × 1 000.',
		en: 'Net migration during the year (SCB) ÷ population on 31 December of the same year × 1,000.',
	},
};

const OUT_MIGRATION: LiveCalculation = {
	id: 'egen-utflyttade',
	title: 'Utflyttade per 1 000 invånare',
	inputs: [{ publisher: 'scb', id: 'utflyttningar' }, POPULATION],
	compute: outMigrationRate,
	license: 'CC0-1.0',
	processing: {
		sv: 'Utflyttade under året ÷ folkmängden den 31 december året före × 1 000 (SCB). Beräknas inte för riket: där räknas bara flyttningar till utlandet.',
		en: 'People who moved out during the year ÷ population on 31 December of the year before × 1,000 (SCB). Not computed for the country, where only moves abroad are counted.',
	},
};

const YOUNG_UNEMPLOYED: LiveCalculation = {
	id: 'egen-arbetslosa-16-24',
	title: 'Arbetslösa 16–24 år, andel av invånarna i åldern',
	inputs: [
		{ publisher: 'scb', id: 'arbetslosa-16-24' },
		{ publisher: 'scb', id: 'invanare-16-24' },
	],
	compute: shareOf,
	license: 'CC0-1.0',
	processing: {
		sv: 'Arbetslösa 16–24 år (SCB, arbetsmarknadsstatus, årligt register) ÷ alla invånare i åldern i samma register × 100. SCB har åldrarna 16–19 och 20–24 var för sig; de är sammanlagda här.',
		en: 'Unemployed aged 16–24 (SCB, labour-market status, yearly register) ÷ all residents of that age in the same register × 100. SCB has ages 16–19 and 20–24 apart; they are added up here.',
	},
};

/** Years of elections to the municipal councils, as far as anyone can plan. */
const ELECTIONS = Array.from({ length: 15 }, (_, term) => 1994 + 4 * term);

/**
 * The indicators that are not just one series of Kolada's. An ordinary one needs no line here: its `kpi`
 * in `data/indicators.json` says it all, also of one that has no figures yet.
 *
 * Where two series have the same cell they must agree (`overlap.ts`), also in years that they are not used
 * for. Years that no publisher has any more stay as they stand.
 */
const PLAN: Readonly<Record<string, readonly LiveFeed[]>> = {
	befolkning: [
		{ publisher: 'kolada', id: 'N01951', years: { to: 2022 } },
		{ ...POPULATION, years: { from: 2023 } },
	],
	skattekraft: [
		{ publisher: 'kolada', id: 'N00903', years: { to: 2022 } },
		{ publisher: 'scb', id: 'skattekraft', years: { from: 2023 } },
	],
	flyttnetto: [{ calculation: NET_MIGRATION }],
	utflyttade: [{ calculation: OUT_MIGRATION }],
	'unga-arbetslosa-scb': [{ calculation: YOUNG_UNEMPLOYED }],
	// Kolada repeats the last election's turnout in the years between elections, and has whole percent from
	// 2018 on. Each election's files are a series of their own, since their form was never the same twice.
	valdeltagande: [
		{ publisher: 'valmyndigheten', id: 'kommunval-2026', years: { only: [2026] } },
		{ publisher: 'kolada', id: 'N05401', years: { only: ELECTIONS } },
	],
	// Before 2017 only 92 to 128 municipalities have a value. Kolada has counted anew per mean population:
	// all years are taken from it, so that the series is of one kind.
	valdsbrott: [{ publisher: 'kolada', id: 'N07403', years: { from: 2017 } }],
};

/** Where the figures of an indicator are fetched; empty when it has neither plan nor KPI. */
export const liveFeedsOf = ({ id, kpi }: Pick<Indicator, 'id' | 'kpi'>): readonly LiveFeed[] =>
	PLAN[id] ?? (kpi === null ? [] : [{ publisher: 'kolada', id: kpi }]);

/** The indicators that the plan names; each must exist. */
export const LIVE_PLANNED = Object.keys(PLAN);

/** Series that feeds are made of, each once. */
export function seriesOfFeeds(feeds: readonly LiveFeed[]): SeriesName[] {
	const names = feeds.flatMap((feed) => ('calculation' in feed ? feed.calculation.inputs : [feed]));
	return [
		...new Map(
			names.map(({ publisher, id }) => [keyOf({ publisher, id }), { publisher, id }]),
		).values(),
	];
}
