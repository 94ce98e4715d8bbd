import type { Heavier } from '../../tables/indicators.ts';
import { fill } from './fill.ts';
import { formatValue } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale, Localized } from '../../tables/locale.ts';
import { placeLabel } from './place-label.ts';
import { quarterName, type QuarterNames } from './quarter-name.ts';
import type { Quarter } from '../../stats/quarter.ts';
import type { Rank } from '../../stats/rank.ts';
import type { FundState } from '../../stats/money/registry.ts';
import type { Reason, Value } from '../../tables/value.ts';
import { yearsText } from './years-text.ts';

/** The words that a label is made of, in one language. */
export interface LabelWords {
	readonly reasons: Readonly<Record<Reason, string>>;
	readonly quarters: QuarterNames;
	readonly fundStates: Readonly<Record<FundState, string>>;
	/** "plats {place} av {of}", and the same with {area} at its end. */
	readonly rank: string;
	readonly rankIn: string;
	/** {rank} {years}: said where the rank is of a mean. */
	readonly rankOfMean: string;
	/** {reason}: said beside a value far from the place's other years. */
	readonly unusual: string;
	/** {quarter}: said of the whole country, where ranks are of an area. */
	readonly quarterOfCountry: string;
}

/** What a label says of a municipality. */
export interface LabelFacts {
	readonly name: string;
	readonly value: Value;
	readonly year: number;
	/** Null where there is no value, or where comparing is discouraged. */
	readonly quarter: Quarter | null;
	/** As the quarter; null for those outside the area in focus as well. */
	readonly rank: Rank | null;
	/** The years that quarter and rank are of: the one shown, or those of a mean. */
	readonly rankedYears: readonly number[];
	readonly fund: FundState;
	/** Where no fund is known, how it was searched for; else null. */
	readonly searched: string | null;
	/** Why an unusual value stands as it does; null for an ordinary one. */
	readonly unusual: Localized | null;
}

const quarterText = (
	quarter: Quarter,
	heavier: Heavier,
	{ quarters, quarterOfCountry }: LabelWords,
	inArea: boolean,
): string => {
	const name = quarterName(quarter, heavier, quarters);
	return inArea ? fill(quarterOfCountry, { quarter: name }) : name;
};

function rankText(
	rank: Rank,
	years: readonly number[],
	{ rank: whole, rankIn, rankOfMean }: LabelWords,
	locale: Locale,
	area: string | null,
): string {
	const place = fill(area === null ? whole : rankIn, { ...rank, area: area ?? '' });
	return years.length > 1
		? fill(rankOfMean, { rank: place, years: yearsText(years, locale) })
		: place;
}

/**
 * What a municipality on the map is called: name, value, year, rank, quarter and fund, as in
 * "Ronneby: 15,0 %, 2015; plats 1 av 290; fjärdedelen med störst problem; ingen känd fond; sökt på namn, inget
 * funnet (november 2026)".
 *
 * @param area name of the area in focus, that the rank is in; null for the country
 */
export function shapeLabel(
	{ name, value, year, quarter, rank, rankedYears, fund, searched, unusual }: LabelFacts,
	indicator: Pick<Indicator, 'unit' | 'per' | 'decimals' | 'heavier'>,
	words: LabelWords,
	locale: Locale,
	area: string | null = null,
): string {
	const figure =
		'value' in value ? formatValue(value.value, indicator, locale) : words.reasons[value.missing];
	const facts = [
		`${figure}, ${year}`,
		...(unusual === null ? [] : [fill(words.unusual, { reason: unusual[locale] })]),
		...(rank === null ? [] : [rankText(rank, rankedYears, words, locale, area)]),
		...(quarter === null ? [] : [quarterText(quarter, indicator.heavier, words, area !== null)]),
		words.fundStates[fund],
		...(searched === null ? [] : [searched]),
	];
	return placeLabel(name, facts);
}
