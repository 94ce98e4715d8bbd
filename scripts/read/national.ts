import { z } from 'zod';
import type { ApiNationalFigure } from '../../src/model/api.ts';
import { key, optionalWords, webAddress, words } from '../../src/tables/cell.ts';
import { DataError } from './data-error.ts';
import { pair } from './funds.ts';
import { checkKeys } from './keys.ts';
import { nationalProblems } from './money-sense.ts';
import { optionalPastYear } from '../../src/tables/past-year.ts';
import { readTable } from './table.ts';

/** The unit of a figure that its publisher gave in words. */
const IN_WORDS = 'text';

/** One row of `national.csv`. */
export const nationalRow = z.object({
	id: key,
	value_sv: words,
	value_en: words,
	unit: words,
	as_of: optionalPastYear,
	statement_sv: words,
	statement_en: words,
	note_sv: optionalWords,
	note_en: optionalWords,
	source_title: words,
	source_url: webAddress,
	source_year: optionalPastYear,
});

/** Reads `data/funds/national.csv`: what publishers have said of the funds of the whole country. */
export function readNational(file: string, text: string): readonly ApiNationalFigure[] {
	const rows = readTable(file, text, nationalRow);
	checkKeys(rows, 'id', ({ id }) => id);
	return rows.map(({ place, data }) => {
		const number = Number(data.value_sv);
		if (data.unit !== IN_WORDS && Number.isNaN(number)) {
			throw new DataError(
				place,
				`value: found "${data.value_sv}", expected a number for the unit ${data.unit}`,
			);
		}
		if (data.unit !== IN_WORDS && data.value_en !== data.value_sv) {
			throw new DataError(place, `value_en: found "${data.value_en}", expected "${data.value_sv}"`);
		}
		const statement = { sv: data.statement_sv, en: data.statement_en };
		const [problem] = data.unit === IN_WORDS ? [] : nationalProblems(number, data.unit, statement);
		if (problem !== undefined) throw new DataError(place, problem);
		return {
			id: data.id,
			value: Number.isNaN(number) ? { sv: data.value_sv, en: data.value_en } : number,
			unit: data.unit,
			year: data.as_of,
			statement,
			note: pair(data.note_sv, data.note_en),
			source: { title: data.source_title, url: data.source_url, year: data.source_year },
		};
	});
}
