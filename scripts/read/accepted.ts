import { csvLines } from './csv-lines.ts';
import { DataError, type PlaceInFile } from './data-error.ts';
import { COUNTRY, isMunicipalityCode } from '../../src/tables/code.ts';
import { REASONS } from '../../src/tables/value.ts';

/** One year of one indicator as a person last accepted it. */
export interface AcceptedYear {
	readonly indicator: string;
	readonly year: number;
	/** The country ("00") and the municipalities. */
	readonly places: readonly string[];
	/** What stands there for a place; undefined for a place that it does not have. */
	readonly textOf: (place: string) => string | undefined;
	/** Id of the source of it. */
	readonly sourceOf: (place: string) => string;
	readonly place: PlaceInFile;
}

export interface AcceptedCell {
	/** "4.63", or "suppressed". */
	readonly text: string;
	readonly source: string;
}

const FIRST = ['indicator', 'year', 'sources'] as const;

/** What the cells before those of the places hold, as patterns and as an error names them. */
const FORMS = [
	{ form: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'the id of an indicator' },
	{ form: /^\d{4}$/, expected: 'a year' },
	{ form: /^[a-z0-9-]+(; [a-z0-9-]+:( \d{2}| \d{4})+)*$/, expected: 'ids of sources' },
] as const;

const FIGURE = /^-?\d+(\.\d+)?(e-\d+)?$/;
const WHY: ReadonlySet<string> = new Set(REASONS);

/** The columns of `data/accepted.csv` before those of the places. */
export const ACCEPTED_COLUMNS: readonly string[] = FIRST;

/**
 * The source of each place, from a text such as "kolada-n15428; did-kolada-n15428: 2425 0305": the
 * first is that of all places that none of the others names.
 */
function sourceReader(text: string): (place: string) => string {
	const [most = '', ...others] = text.split('; ');
	if (others.length === 0) return () => most;
	const named = new Map(
		others.flatMap((other) => {
			const [source = '', places = ''] = other.split(': ');
			return places.split(' ').map((place): [string, string] => [place, source]);
		}),
	);
	return (place) => named.get(place) ?? most;
}

/** The text of the same. */
export function sourcesText(
	sources: readonly (readonly [place: string, source: string])[],
): string {
	const groups = [...Map.groupBy(sources, ([, source]) => source)].sort(
		([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
	);
	return groups
		.map(([source, of], index) =>
			index === 0 ? source : `${source}: ${of.map(([place]) => place).join(' ')}`,
		)
		.join('; ');
}

/**
 * Reads `data/accepted.csv`: the figures as a person last accepted them, a row for each indicator
 * and year, a column for the country and each municipality. `npm run data:package` writes it.
 *
 * @throws DataError where the header or a row is not as that program writes it
 */
export function readAccepted(file: string, text: string): readonly AcceptedYear[] {
	const { lines, broken } = csvLines(text.trimEnd());
	if (broken) throw new DataError({ file, line: broken.line }, broken.message);
	const [head, ...rows] = lines;
	const header = head?.cells ?? [];
	const places = header.slice(FIRST.length);
	const isHeader =
		FIRST.every((name, index) => header[index] === name) &&
		places[0] === COUNTRY &&
		places.slice(1).every(isMunicipalityCode) &&
		new Set(places).size === places.length;
	if (!isHeader) {
		throw new DataError(
			{ file, line: 1 },
			`found the columns "${header.slice(0, 5).join()}…", expected "${FIRST.join()},${COUNTRY}" and a column for each municipality`,
		);
	}
	const columns = new Map(places.map((code, at) => [code, at]));
	const seen = new Set<string>();
	return rows.map(({ cells, line }) => {
		const place = { file, line };
		const [indicator = '', year = '', sources = '', ...values] = cells;
		if (values.length !== places.length) {
			throw new DataError(place, `found ${cells.length} cells, expected ${header.length}`);
		}
		for (const [at, { form, expected }] of FORMS.entries()) {
			const cell = cells[at] ?? '';
			if (form.test(cell)) continue;
			throw new DataError(place, `${FIRST[at] ?? ''}: found "${cell}", expected ${expected}`);
		}
		const odd = values.findIndex((value) => !FIGURE.test(value) && !WHY.has(value));
		if (odd >= 0) {
			throw new DataError(
				place,
				`${places[odd] ?? ''}: found "${values[odd] ?? ''}", expected a number or one of ${REASONS.join(', ')}`,
			);
		}
		const key = `${indicator} ${year}`;
		if (seen.has(key)) throw new DataError(place, `found "${key}" again, expected each year once`);
		seen.add(key);
		return {
			indicator,
			year: Number(year),
			places,
			textOf: (code) => values[columns.get(code) ?? values.length],
			sourceOf: sourceReader(sources),
			place,
		};
	});
}
