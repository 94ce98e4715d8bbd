import type { MeasureFacts } from '../stats/municipality/measure-facts.ts';
import type { MoneyFacts } from '../stats/money/money-facts.ts';
import type { MunicipalityFacts } from './text/municipality-facts.ts';

/**
 * The sentences of one language, each of them whole; null where the facts carry no such sentence. What
 * is told where, and in which order, is the same in all languages: `sentences.ts`.
 */
export interface MeasureSentences {
	/** The value, or that there is none and why. With the country's beside it, where both have one. */
	readonly value: (facts: MeasureFacts, withCountry: boolean) => string;
	/** The last value before a year without one. */
	readonly previous: (facts: MeasureFacts) => string | null;
	/** That the value, or one that its mean is of, is far from the others, and why. */
	readonly unusual: (facts: MeasureFacts) => string | null;
	/** The country's figure, where it can't stand beside the value: of another year, or of another sign. */
	readonly country: (facts: MeasureFacts) => string | null;
	/** How far the value is from the country's. */
	readonly difference: (facts: MeasureFacts) => string | null;
	readonly record: (facts: MeasureFacts) => string | null;
	/** Which way the values go, by a test. */
	readonly trend: (facts: MeasureFacts) => string | null;
	/** What many of these sentences begin with, and what stands for it in running text: "Andelen", "Den". */
	readonly noun: (facts: MeasureFacts) => string;
	readonly pronoun: (facts: MeasureFacts) => string;
	/** That no trend can be told. */
	readonly noTrend: (facts: MeasureFacts) => string | null;
	/** That too few years can be compared for any word on a trend. */
	readonly noCourse: (facts: MeasureFacts) => string | null;
	readonly quarter: (facts: MeasureFacts) => string | null;
	/** Where it stands in an outer quarter, in one sentence that needs no other: its place at an end, or its quarter. */
	readonly position: (facts: MeasureFacts) => string | null;
	readonly rank: (facts: MeasureFacts) => string | null;
	/** Why municipalities are not ranked. */
	readonly unranked: (facts: MeasureFacts) => string | null;
	readonly newMethod: (facts: MeasureFacts) => string | null;
	/** What the figure is a share of. */
	readonly counted: (facts: MeasureFacts) => string | null;
	readonly source: (facts: MeasureFacts, release: string) => string;
}

export interface MunicipalitySentences {
	/** In how many problems the municipality is in the worst-affected quarter, and which. */
	readonly worst: (facts: MunicipalityFacts) => string;
	/** The same without the names of the problems, and the names in a sentence of their own; null where there are none to name. */
	readonly worstCount: (facts: MunicipalityFacts) => string;
	readonly worstNames: (facts: MunicipalityFacts) => string | null;
	readonly least: (facts: MunicipalityFacts) => string | null;
	/** In how many it is in the least-affected quarter, and which; can stand alone. */
	readonly leastNamed: (facts: MunicipalityFacts) => string;
	readonly unplaced: (facts: MunicipalityFacts) => string | null;
	readonly population: (facts: MunicipalityFacts) => string;
	readonly basis: string;
	readonly money: (facts: MoneyFacts) => string;
	readonly source: (facts: MunicipalityFacts, release: string) => string;
}
