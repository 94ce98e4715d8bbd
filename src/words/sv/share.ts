import { plural } from '../text/plural.ts';
import { inWords } from './group-counts.ts';

const sources = (count: number): string => plural(count, 'en källa', `${inWords(count)} källor`);

const sourceWord = (publishers: readonly string[]): string =>
	plural(publishers.length, 'Källa', 'Källor');

/** The pictures that are shown where a page is shared: what they say, and what they are called. */
export const share = {
	municipality: (county: string): string => `Kommun · ${county}`,
	challenge: 'Problem',
	need: 'Behov och fonder',
	fund: (instrument: string, holder: string): string => `${instrument} · ${holder}`,
	analysis: (day: string): string => `Analys · ${day}`,
	model: 'Modell',
	modelFor: 'Till för',
	modelGrade: 'Kunskapsläge',
	/** In how many problems a municipality is among the worst quarter: before, the count, after. */
	worst: (count: number, of: number): readonly [string, string, string] =>
		count === 0
			? [
					'Inte bland fjärdedelen av kommunerna med störst problem i ',
					`någon av ${inWords(of)}`,
					' jämförda utmaningar.',
				]
			: [
					'Bland fjärdedelen av kommunerna med störst problem i ',
					count === of ? `alla ${inWords(of)}` : `${inWords(count)} av ${inWords(of)}`,
					' jämförda utmaningar:',
				],
	/** Said where there is nothing of the worst quarter to draw. */
	least: (count: number): string =>
		`I ${count === 0 ? 'ingen' : inWords(count)} hör kommunen till fjärdedelen med minst problem.`,
	/** How many more there are than those drawn. */
	more: (count: number): string =>
		`Här visas fem, ${plural(count, 'en', inWords(count))} till finns.`,
	/** @param dotted name of the municipality that a dot on each strip is; null without strips */
	municipalitySource: (
		publishers: readonly string[],
		first: number,
		last: number,
		dotted: string | null,
	): string =>
		`${sourceWord(publishers)}: ${publishers.join('; ')}. Läget ${first === last ? first : `${first}–${last}`}: egen beräkning.${
			dotted === null ? '' : ` En strimma är alla kommuner, pricken är ${dotted}.`
		}`,
	/** After values in kronor of different years. */
	prices: '(Löpande priser.)',
	/** Before the country's values, and after each. */
	country: 'Riket:',
	inYear: (year: number): string => ` år ${year}`,
	perMille: 'promille',
	noNeed:
		'Inget mått som vi har skiljer kommunerna åt här. Kartan visar ett mått i taget, utan att säga var problemet är störst.',
	noNeedMoney:
		'Inget mått som vi har skiljer kommunerna åt här. Kartan visar bara var en fond är känd.',
	key: (year: number): string => `Kommunerna ${year}`,
	challengeSource: (publishers: readonly string[], year: number): string =>
		`${sourceWord(publishers)}: ${publishers.join('; ')}. Kartan är från ${year}.`,
	needSource: (measure: string, years: string): string =>
		`Mörkt: fjärdedelen med störst problem (${measure}, ${years}). Egen beräkning.`,
	registry: 'Utmaningskartans fondförteckning, som är ofullständig.',
	/** @param aimed whether a fund can be aimed at the problem */
	marks: (aimed: boolean): string =>
		aimed ? 'Ring: känd fond. Fylld: mot just det här.' : 'Ring: känd fond.',
	aimed: 'Källorna nämner',
	lastSeen: (year: number): string => `senast belagd ${year}`,
	fundSource: (count: number, last: number | null): string =>
		`Utmaningskartans fondförteckning, ${sources(count)}.${last === null ? ' Uppgifterna är odaterade.' : ` Efter ${last} vet vi inget.`}`,
	/** @param publisher of the statement that stands there */
	modelSource: (publisher: string | null, statements: number): string =>
		`${publisher === null ? '' : `Enligt ${publisher}. `}Utmaningskartan har ${plural(statements, 'en uppgift', `${inWords(statements)} uppgifter`)} om modellen, var och en med källa.`,
	/** Of what is drawn beside the title of an analysis. */
	analysisSource: {
		funds: (release: string): string =>
			`Antalet är SNS:s, namnen ur Utmaningskartans fondförteckning, utgåva ${release}.`,
		map: (release: string): string =>
			`Mörkt: fjärdedelen med störst problem. Egen beräkning, utgåva ${release}.`,
		none: (release: string): string => `Utmaningskartan, utgåva ${release}.`,
	},
	/** What a picture is, for those who do not see it: beside the page's own title and description. */
	alt: {
		municipality: (name: string): string => `${name} på kartan över länet, och läget i korthet`,
		challenge: (name: string): string => `Karta över Sveriges kommuner: ${name}`,
		need: (name: string): string => `Karta över behov och kända fonder: ${name}`,
		fund: (title: string): string => `${title}: belopp, inriktning och tidslinje`,
		analysis: (title: string): string => `Analys: ${title}`,
		model: (name: string): string => `${name}: vad som sägs om modellen, i korthet`,
	},
};
