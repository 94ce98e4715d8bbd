import { z } from 'zod';
import type { Localized } from '../../src/tables/locale.ts';
import { oneOf, optionalNumber, slug, words, year } from '../../src/tables/cell.ts';
import type { Place } from './data-error.ts';
import { placeCode } from './known-facts.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/**
 * What a rule can find wrong. An exception in `data/exceptions.csv` names the rule that it is from.
 *
 * - `jump`: a value far from the place's own other years
 * - `level`: a whole year at another level, or with another spread, than the years beside it
 * - `uniform`: nearly all municipalities have one and the same value
 * - `copy`: two years have the same values
 * - `order`: the municipalities do not follow their own figures of the years beside it
 * - `country`: the country is not what its municipalities add up to
 * - `outlier`: nothing, but a reader of that year alone would be misled, as by a one-off result: the
 *   reason stands beside the value
 */
export const RULES = ['jump', 'level', 'uniform', 'copy', 'order', 'country', 'outlier'] as const;

export type Rule = (typeof RULES)[number];

/** A figure, or a year of figures, that a rule takes for wrong and that a person has found true. */
export interface Exception {
	readonly indicator: string;
	/** A municipality's code, or "00" for the country; null where it is the whole year. */
	readonly municipality: string | null;
	readonly year: number;
	readonly rule: Rule;
	/** The value that was looked at: another one is looked at again. Null where it is the whole year. */
	readonly value: number | null;
	/** Why it is true, or why it stands as it was published. */
	readonly reason: Localized;
	/** Where the exception stands in our own table. */
	readonly place: Place;
}

const row = z.object({
	indicator: slug,
	municipality: z.union([z.literal('').transform(() => null), placeCode], {
		error: 'four digits, "00" for the country, or nothing for the whole year',
	}),
	year,
	rule: oneOf(RULES),
	value: optionalNumber,
	reason_sv: words,
	reason_en: words,
});

/** Reads `data/exceptions.csv`. */
export function readExceptions(file: string, text: string): readonly Exception[] {
	const rows = readTable(file, text, row);
	checkKeys(
		rows,
		'indicator, municipality, year, rule',
		({ indicator, municipality, year, rule }) =>
			`${indicator}, ${municipality ?? ''}, ${year}, ${rule}`,
	);
	return rows.map(({ place, data }) => ({
		indicator: data.indicator,
		municipality: data.municipality,
		year: data.year,
		rule: data.rule,
		value: data.value,
		reason: { sv: data.reason_sv, en: data.reason_en },
		place,
	}));
}
