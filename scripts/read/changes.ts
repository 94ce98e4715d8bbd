import { z } from 'zod';
import type { DataChange } from '../../src/tables/api/changes.ts';
import { changes, type ChangeRow } from '../../src/tables/changes.ts';
import { funds } from '../../src/tables/funds.ts';
import { columnsOf } from '../../src/tables/table.ts';
import { visible } from '../../src/tables/plain-text.ts';
import { REASONS, type Value } from '../../src/tables/value.ts';
import { oneOf, year } from '../../src/tables/cell.ts';
import { DataError } from './data-error.ts';
import { pair } from './funds.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** Columns that hold what the kind of change says. */
const OF_THE_KIND = ['place', 'cell', 'before', 'after'] as const;

/** Characters of a cell that an error repeats. */
const SHOWN = 120;

/** What tells the rows of a release apart. */
export const changeKey = ({ release, kind, subject, place, cell }: ChangeRow): string =>
	[release, kind, subject, place, cell].join(', ');

const fundColumn = oneOf(columnsOf(funds));
const years = z
	.string()
	.transform((text) => text.split(';'))
	.pipe(z.array(year));
const reason = oneOf(REASONS);
const figure = z
	.string()
	.regex(/^-?\d+(\.\d+)?(e-\d+)?$/)
	.transform((text): Value => ({ value: Number(text) }));
const accepted = z.union(
	[z.literal('').transform(() => null), figure, reason.transform((missing) => ({ missing }))],
	{ error: `a number, one of ${REASONS.join(', ')}, or nothing` },
);

const nothing = z.literal('', { error: 'nothing' });
const noValues = { before: nothing, after: nothing };

/** What a row says, by its kind. @throws ZodError with the column that does not go with the kind */
function changeOf(row: ChangeRow): DataChange {
	const { release, kind, subject, place: code } = row;
	const of = { release, reason: pair(row.reason_sv, row.reason_en) };
	switch (kind) {
		case 'new-years':
		case 'lost-years': {
			const read = z.object({ place: nothing, cell: years, ...noValues }).parse(row);
			return { ...of, kind, indicator: subject, years: read.cell };
		}
		case 'corrected': {
			const read = z.object({ cell: year, before: accepted, after: accepted }).parse(row);
			const { cell, before, after } = read;
			return { ...of, kind, indicator: subject, code, year: cell, before, after };
		}
		case 'new-fund':
		case 'lost-fund':
			z.object({ cell: nothing, ...noValues }).parse(row);
			return { ...of, kind, fund: subject, code };
		case 'corrected-fund': {
			const read = z.object({ cell: fundColumn }).parse(row);
			const { before, after } = row;
			return { ...of, kind, fund: subject, code, column: read.cell, before, after };
		}
	}
}

/**
 * The rows of `data/changes.csv`, as `npm run data:package` goes on from them.
 *
 * @throws DataError where one is not as that program writes it
 */
export function readChangeRows(file: string, text: string): readonly ChangeRow[] {
	const rows = readTable(file, text, changes);
	checkKeys(rows, 'release, kind, subject, place, cell', changeKey);
	for (const [index, { place, data }] of rows.entries()) {
		const before = rows[index - 1]?.data.release ?? data.release;
		if (data.release >= before) continue;
		throw new DataError(place, `release: found ${data.release}, expected ${before} or later`);
	}
	return rows.map(({ place, data }) => {
		const lacking = (['reason_sv', 'reason_en'] as const).filter((name) => data[name] === null);
		if (lacking.length === 1) {
			throw new DataError(
				place,
				`${lacking[0] ?? ''}: found nothing, expected the reason in both languages, or in none`,
			);
		}
		try {
			changeOf(data);
			return data;
		} catch (error) {
			const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
			if (!issue) throw error;
			const column = OF_THE_KIND.find((each) => each === issue.path[0]) ?? 'kind';
			const found = visible(data[column], SHOWN);
			throw new DataError(place, `${column}: found "${found}", expected ${issue.message}`);
		}
	});
}

/** Reads `data/changes.csv`: what each release of the data changed. */
export const readChanges = (file: string, text: string): readonly DataChange[] =>
	readChangeRows(file, text).map(changeOf);
