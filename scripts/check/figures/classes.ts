import { readSeries } from './api.ts';
import { comparing, type Comparison } from './comparison.ts';
import { readCsv, type Row } from './csv.ts';
import { fraction, rounded } from './fraction.ts';
import type { Measure } from './measure.ts';

/** Lower bounds of the classes but the lowest, in units as shown, by indicator. */
export type Bounds = ReadonlyMap<string, readonly bigint[]>;

/** A column of the table holds the lower bound of one class: `from_2` that of the second. */
const BOUND = /^from_\d+$/;

const boundsIn = (row: Row, decimals: number): readonly bigint[] =>
	Object.entries(row)
		.filter(([column, text]) => BOUND.test(column) && text !== '')
		.map(([, text]) => rounded(fraction(text), decimals));

/** The bounds that rows of `classes.csv` give. */
export const boundsOf = (rows: readonly Row[], measures: ReadonlyMap<string, Measure>): Bounds =>
	new Map(
		rows.flatMap((row) => {
			const measure = measures.get(row['indicator'] ?? '');
			return measure
				? [[measure.indicator.id, boundsIn(row, measure.indicator.decimals)] as const]
				: [];
		}),
	);

/** The bounds that the API publishes for an indicator. */
function publishedBounds(id: string, api: string): readonly bigint[] {
	const { scale } = readSeries(`${api}/indicators/${id}.json`);
	return scale.thresholds.map((bound) => rounded(fraction(String(bound)), scale.decimals));
}

/** Reads `classes.csv`. */
export const readBounds = (data: string, measures: ReadonlyMap<string, Measure>): Bounds =>
	boundsOf(readCsv(`${data}/classes.csv`), measures);

/** The published bounds of every indicator against the table. */
export function* boundFigures(
	bounds: Bounds,
	measures: ReadonlyMap<string, Measure>,
	api: string,
): Generator<Comparison> {
	for (const id of measures.keys()) {
		const bound = comparing('bounds of classes in the API', `${api}/indicators/${id}.json`);
		yield bound('scale', publishedBounds(id, api).join(' '), bounds.get(id)?.join(' '));
	}
}
