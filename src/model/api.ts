import type { FundStatus } from '../tables/funds.ts';
import type { Unit } from '../tables/indicators.ts';
import type { Window } from '../tables/challenges.ts';
import type { Steps } from './compass.ts';
import type { CountyCode, MunicipalityCode } from '../tables/code.ts';
import type { DocumentedTerm } from './documented-contract.ts';
import type { Fund } from './fund.ts';
import type { Indicator } from './indicator.ts';
import type { Localized } from '../tables/locale.ts';
import type { Quarter } from './quarter.ts';
import type { FundState } from './registry.ts';
import type { Scale } from './classes.ts';
import type { Source } from './source.ts';
import type { OutcomeAccount } from './outcome-account.ts';
import type { Searched } from './search.ts';
import type { Reason } from '../tables/value.ts';
import type { Moments } from './weighted-distance.ts';

/**
 * The open API, version 1: the shapes of the files in `api/v1/`. Adding a field is not a new
 * version; changing or removing one is.
 */

/** `index.json`: what there is. */
export interface ApiIndex {
	readonly version: 1;
	/** ISO date of the release of the data. */
	readonly release: string;
	readonly challenges: readonly ApiChallenge[];
	readonly indicators: readonly ApiIndicatorEntry[];
	readonly similarity: ApiSimilarity;
	readonly files: readonly {
		readonly path: string;
		readonly bytes: number;
		readonly sha256: string;
	}[];
}

/** How the similar municipalities of `municipalities.json` were found. */
export interface ApiSimilarity {
	readonly method: 'standardised Euclidean distance';
	readonly features: readonly Pick<ApiFeature, 'indicator' | 'year' | 'transform' | 'weight'>[];
}

/**
 * `similarity.json`: what the distances of `municipalities.json` are made of, so that they can be
 * worked out with other weights.
 */
export interface ApiSimilarityFile {
	readonly method: ApiSimilarity['method'];
	readonly features: readonly ApiFeature[];
	/**
	 * By municipality code, the published value of each feature in the order of `features`, not yet
	 * transformed. A municipality that lacks a feature is not here, and has no distances.
	 */
	readonly values: Readonly<Record<string, readonly number[]>>;
}

/** `mean` and `standardDeviation` are of the values after `transform`. */
export interface ApiFeature extends Moments {
	readonly indicator: string;
	/** The year that the feature is of. */
	readonly year: number;
	readonly transform: 'log' | 'none';
	readonly weight: number;
	readonly unit: Unit;
	/** Ids of the sources of the year's values, as in the indicator's file. */
	readonly sources: readonly string[];
}

export interface ApiChallenge {
	readonly id: string;
	readonly name: Localized;
	/** The name, or a shorter one for where a dozen stand on one line. */
	readonly short: Localized;
	readonly summary: Localized;
	/** The indicator that is shown first: the one that makes the need level, where there is one. */
	readonly lead: string;
	/** Years that the need level is a mean of; null where there is none, and `need.json` has no rows. */
	readonly window: Window | null;
	/** Why there is no need level; null where there is one. */
	readonly noNeed: Localized | null;
	/** Indicators that have values, the lead first. */
	readonly indicators: readonly string[];
	readonly targets: readonly string[];
}

/** An indicator with values, and where its file is. */
export interface ApiIndicatorEntry extends Indicator {
	readonly file: string;
	/** First and last year of the series. */
	readonly years: readonly [number, number];
	/** Last year in which most municipalities have a value: the one that is shown first. */
	readonly latest: number;
}

/** `municipalities.json`: all 290 in code order. */
export interface ApiMunicipality {
	readonly code: MunicipalityCode;
	readonly name: string;
	/** What it is also called, where that does not follow from its name: "Gothenburg". */
	readonly otherNames: readonly string[];
	readonly slug: string;
	readonly county: {
		readonly code: CountyCode;
		readonly name: string;
		readonly nameEn: string;
		readonly otherNames: readonly string[];
	};
	/** Group of municipalities by SKR's division of 2023. */
	readonly group: { readonly code: string; readonly name: string; readonly nameEn: string };
	readonly population: { readonly year: number; readonly value: number };
	readonly similar: readonly { readonly code: MunicipalityCode; readonly distance: number }[];
	/** Those that share a border with it, or that a bridge or a ferry links to it, in code order. */
	readonly neighbours: readonly MunicipalityCode[];
	/** How we have looked for its fund; null where the registry has a row of it, if only of a plan. */
	readonly searched: Searched | null;
}

/** `indicators/<id>.json`: one indicator, every municipality and year. */
export interface ApiSeries {
	readonly id: string;
	readonly years: readonly number[];
	/** The publisher's own value for the country in each year. */
	readonly national: readonly (number | null)[];
	/** By municipality code, a value or null for each year. */
	readonly values: Readonly<Record<string, readonly (number | null)[]>>;
	/** By municipality code (and "00" for the country) and year: why a value is null. */
	readonly status: Readonly<Record<string, Readonly<Record<string, Reason>>>>;
	readonly scale: Scale;
	/** By code and year: why a value far from the place's other years stands as it does. */
	readonly unusual: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
	readonly breaks: Indicator['breaks'];
	readonly sources: readonly ApiSource[];
}

export interface ApiSource extends Omit<Source, 'inputs'> {
	readonly inputs: readonly string[];
	/** First and last year that the series has from it. */
	readonly years: readonly [number, number] | null;
}

/** `funds.json`: the registry. */
export interface ApiFunds {
	readonly targets: readonly { readonly key: string; readonly name: Localized }[];
	readonly funds: readonly Fund[];
	readonly national: readonly ApiNationalFigure[];
	/** Documented terms of outcome contracts, each with its source. */
	readonly contracts: readonly DocumentedTerm[];
	/** What sources say came of outcome contracts: accounts that differ, side by side. */
	readonly outcomes: readonly OutcomeAccount[];
	/** By code, how each municipality that the registry has no row of was searched for. */
	readonly searched: Readonly<Record<string, Searched>>;
}

/** A figure on funds in the whole country, as a publisher stated it. */
export interface ApiNationalFigure {
	readonly id: string;
	/** A number, or the publisher's words where it gave no single number. */
	readonly value: number | Localized;
	readonly unit: string;
	/** The year that the figure refers to; null where it is not stated. */
	readonly year: number | null;
	readonly statement: Localized;
	readonly note: Localized | null;
	readonly source: { readonly title: string; readonly url: string; readonly year: number | null };
}

/** `need.json`: by challenge and municipality code. */
export type ApiNeed = Readonly<Record<string, Readonly<Record<string, ApiNeedEntry>>>>;

export interface ApiNeedEntry {
	/** Mean of the lead measure over `years`; null where it is not known. */
	readonly value: number | null;
	readonly years: readonly number[];
	readonly quarter: Quarter | null;
	readonly fund: FundState;
	readonly fundStatus: FundStatus | null;
}

/** `neighbours.json`: by municipality code, where each arrow key leads on the map. */
export type ApiNeighbours = Readonly<Record<string, Steps<MunicipalityCode>>>;

/**
 * `circles.json`: the map's second view (a Dorling cartogram). Give the drawing the view box
 * "0 0 width height"; all measures are in its units, y downwards.
 */
export interface ApiCircles {
	/** The year that the populations are of. */
	readonly year: number;
	readonly width: number;
	readonly height: number;
	/** Radius of a circle for one resident: that for n residents is √n times as long. */
	readonly residentRadius: number;
	/** Radius around every centre that no other circle, nor its room, enters: for a pointer or a finger. */
	readonly room: number;
	/**
	 * How far the circles have moved from where the map has the municipalities, when the map is laid
	 * over them as well as moving and scaling it can (least squares).
	 */
	readonly displacement: {
		/** Mean distance, in per cent of the country's height. */
		readonly mean: number;
		/** The longest distance, in per cent of the country's height. */
		readonly largest: number;
		/** Per cent of the neighbours that lie within 45° of the direction that the map has. */
		readonly sameDirection: number;
	};
	/** By municipality code: centre and radius. The area is in proportion to the population. */
	readonly circles: Readonly<Record<string, readonly [x: number, y: number, radius: number]>>;
}
