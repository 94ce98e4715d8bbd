import { plural } from '../text/plural.ts';
import type { FundState } from '../../stats/money/registry.ts';
import type { RowGroup } from '../../stats/municipality/problem-row.ts';
import type { Incomparable, TrendFacts } from '../../stats/trend-facts.ts';
import { shortYears } from '../text/short-years.ts';
import type { Trend } from '../../stats/trend.ts';
import { inWords } from './group-counts.ts';

const GROUPS: Readonly<Record<RowGroup, string>> = {
	most: 'Fjärdedelen av kommunerna med störst problem',
	between: 'Mittemellan',
	least: 'Fjärdedelen med minst problem',
	unplaced: 'Kan inte placeras',
};

const INCOMPARABLE: Readonly<Record<Incomparable, string>> = {
	prices: 'löpande priser',
	untold: 'jämförs inte över åren',
};

const TRENDS: Readonly<Record<Trend, string>> = {
	rising: 'stiger',
	falling: 'sjunker',
	unclear: 'går inte att avgöra',
};

const FUNDS: Readonly<Record<FundState, string>> = {
	targets: 'riktad hit',
	other: 'annan eller okänd inriktning',
	'none-known': 'ingen känd',
};

/** A municipality's page: its problems, each a row that opens. */
export const problemRows = {
	title: (name: string, challenges: number): string =>
		`${name} i ${inWords(challenges)} utmaningar`,
	columns: {
		problem: 'Utmaning och mått',
		value: 'Senaste värde',
		country: 'Riket',
		place: (count: string): string => `Läget bland ${count} kommuner`,
		decisive: 'Värdet som avgör läget',
		first: 'plats 1: störst problem',
		trend: 'Utveckling',
		fund: 'Känd fond mot problemet',
		more: 'Öppna',
	},
	key: {
		less: '← mindre',
		more: 'större problem →',
		others: 'de andra kommunerna',
		similar: (count: number): string => `medianen av de ${count} mest lika`,
		quarter: 'fjärdedelen med störst problem',
		lines: (from: number, to: number): string =>
			`kommunen och riket (tunn linje), ${from}–${to}, på kommunernas skala`,
		funds: {
			targets: 'fond riktad mot problemet',
			other: 'fond eller kontrakt med annan eller okänd inriktning',
			'none-known': 'ingen känd fond',
		} satisfies Record<FundState, string>,
		noTarget: 'tomt: förteckningen har ingen sådan inriktning',
		/** A word drawn as numbers are, and what a press on one does. */
		press: { number: 'prickat tal', why: 'tryck för källa och väg' },
		phone:
			'Remsan visar medelvärdet av flera år där ett år svänger för mycket. Öppna en rad för det värdet, plats och källa.',
	},
	groups: GROUPS,
	/** What decides a place: "medel 2020–22", or a single year. */
	basis: (years: readonly number[]): string =>
		years.length > 1 ? `medel ${shortYears(years, 'sv')}` : shortYears(years, 'sv'),
	place: (place: number, of: number): string => `plats ${place} av ${of}`,
	similar: (value: string): string => `Medianen av de mest lika kommunerna: ${value}.`,
	notRanked: (why: string): string => `Rangordnas inte. ${why}`,
	notRankedMore: 'Därför har utmaningen ingen behovsnivå',
	tooFewYears: 'för få år med uppgift',
	trends: TRENDS,
	/** Beside the name of a problem that is bigger where its measure is lower: "Utflyttning: värdet sjunker". */
	valueTrends: {
		rising: 'värdet stiger',
		falling: 'värdet sjunker',
		unclear: TRENDS.unclear,
	} satisfies Record<Trend, string>,
	/** The years of the trend, or why none is told. */
	trendBasis: ({ count, years, since, incomparable }: TrendFacts, least: number): string => {
		if (incomparable !== null) return INCOMPARABLE[incomparable];
		if (since !== null) return `nytt mätsätt ${since}`;
		if (count === 0 || years === null) return 'inga värden';
		if (count < least) return plural(count, 'bara ett värde', `bara ${count} värden`);
		return shortYears(years, 'sv');
	},
	funds: FUNDS,
	noTarget: 'förteckningen har ingen sådan inriktning',
	open: (problem: string): string => `${problem}: alla mått, år och källor`,

	panel: {
		copyLine: 'Kopiera meningen',
		copyBox: 'Kopiera faktarutan',
		copyParagraph: 'Kopiera stycket',
		texts: 'Läs faktarutan och stycket',
		map: 'Se kartan',
		money: 'Behov och pengar',
		measure: 'Mått',
		lead: 'huvudmått',
		span: 'Spann',
		last: (count: number): string => `Senaste ${count} åren`,
		allYears: 'Alla år i siffror',
		decides: 'avgör läget',
		chart: (measure: string, from: number, to: number): string =>
			`Diagram: ${measure}, ${from}–${to}, med riket och medianen av de mest lika kommunerna.`,
		country: 'riket',
		similar: 'lika kommuner',
		what: 'Vad måttet är.',
		trap: 'Tänk på.',
		way: 'Så kom siffran hit.',
		/** Why the figure of the year is not the one that decides the place. */
		mean: (years: string, value: string, place: number, of: number): string =>
			`Medelvärdet ${years}, ${value}, avgör läget (plats ${place} av ${of}). Ange det inte som årets siffra.`,
		year: (year: string, value: string, place: number, of: number): string =>
			`Värdet ${year}, ${value}, avgör läget (plats ${place} av ${of}).`,
		noPlace: (years: string): string =>
			`Medelvärdet ${years} går inte att räkna: för många av åren saknar värde.`,
		checksum: (sum: string): string => `kontrollsumma ${sum}…`,
		sources: 'Definition, fallgropar och källa för varje mått',
		standing: (place: string, quarter: string, basis: string): string =>
			`Plats ${place}, ${quarter}, ${basis}.`,
		placeOnly: (place: string, basis: string): string => `Plats ${place}, ${basis}.`,
	},
	context: 'Folkmängd och sammanhang',
};
