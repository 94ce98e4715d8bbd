import { knownFacts } from '../../src/tables/known-facts.ts';
import { DataError, refuse, type PlaceInFile } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A figure that has been published elsewhere too, and that a table must therefore hold. */
export interface KnownFact {
	readonly indicator: string;
	/** A municipality's code, or "00" for the country. */
	readonly municipality: string;
	readonly year: number;
	/** Rounded as it was published. */
	readonly value: number;
	readonly decimals: number;
	/** Where it is stated. */
	readonly source: { readonly title: string; readonly url: string };
	/** Where the fact stands in our own table. */
	readonly place: PlaceInFile;
}

/**
 * Reads `data/known-facts.csv`.
 *
 * @param ids of all indicators
 * @throws DataErrors with all that is wrong
 */
export function readKnownFacts(
	file: string,
	text: string,
	ids: ReadonlySet<string>,
): readonly KnownFact[] {
	const rows = readTable(file, text, knownFacts);
	refuse(
		rows
			.filter(({ data }) => !ids.has(data.indicator))
			.map(
				({ place, data }) =>
					new DataError(
						place,
						`indicator: found "${data.indicator}", expected the id of one in data/indicators.json`,
					),
			),
	);
	checkKeys(
		rows,
		'indicator, municipality, year',
		({ indicator, municipality, year }) => `${indicator}, ${municipality}, ${year}`,
	);
	return rows.map(({ place, data }) => ({
		indicator: data.indicator,
		municipality: data.municipality,
		year: data.year,
		value: data.value,
		decimals: data.decimals,
		source: { title: data.source_title, url: data.source_url },
		place,
	}));
}
