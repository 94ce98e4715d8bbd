import { otherNames } from '../../src/tables/other-names.ts';
import { DataError } from './data-error.ts';
import { readTable } from './table.ts';

/** A name that people use of a municipality or county, and that does not follow from its own. */
export interface OtherNameRow {
	/** Code of the municipality (four digits) or the county (two). */
	readonly place: string;
	readonly name: string;
}

/**
 * Reads `data/other-names.csv`.
 *
 * @param places own names of all municipalities and counties by code
 */
export function readOtherNames(
	file: string,
	text: string,
	places: ReadonlyMap<string, string>,
): readonly OtherNameRow[] {
	const taken = new Set(places.values());
	return readTable(file, text, otherNames).map(({ place, data }) => {
		if (!places.has(data.place)) {
			throw new DataError(
				place,
				`place: found "${data.place}", expected the code of a municipality or a county`,
			);
		}
		if (taken.has(data.name)) {
			throw new DataError(
				place,
				`name: found "${data.name}", expected a name that no place has yet`,
			);
		}
		taken.add(data.name);
		return data;
	});
}
