import type { ApiNationalFigure } from '../../src/tables/api.ts';
import { fundNational, IN_WORDS } from '../../src/tables/fund-national.ts';
import { DataError } from './data-error.ts';
import { pair } from './funds.ts';
import { checkKeys } from './keys.ts';
import { nationalProblems } from './money-sense.ts';
import { readTable } from './table.ts';

/** Reads `data/funds/national.csv`: what publishers have said of the funds of the whole country. */
export function readNational(file: string, text: string): readonly ApiNationalFigure[] {
	const rows = readTable(file, text, fundNational);
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
