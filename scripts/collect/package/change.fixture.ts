import type { CellChange } from '../../check/plausible/accepted.ts';

const cell = (text: string | null) => (text === null ? null : { text, source: 'kolada' });

/** A changed figure as the tables spell it, from one source; null is a row that is not there. */
export const changeOf =
	(indicator: string) =>
	(
		municipality: string,
		year: number,
		before: string | null,
		after: string | null,
	): CellChange => ({
		indicator,
		municipality,
		year,
		before: cell(before),
		after: cell(after),
	});
