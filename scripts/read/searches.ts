import type { z } from 'zod';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import type { Fund } from '../../src/tables/api/fund.ts';
import type { Searched } from '../../src/stats/money/search.ts';
import { FOUND, fundSearches, SEARCHES } from '../../src/tables/fund-searches.ts';
import { DataError } from './data-error.ts';
import { hasBegun } from '../../src/tables/past-year.ts';
import { readTable } from './table.ts';

/** The month before which we can't have searched: the registry was begun in 2026. */
const FIRST_MONTH = '2026-01';

/** What else is known that the table is checked against. */
interface KnownToSearches {
	/** Every municipality, in code order. */
	readonly codes: readonly MunicipalityCode[];
	readonly funds: readonly Pick<Fund, 'code'>[];
}

/** What does not hold within a row. */
function problemsOf(
	{ code, searched, month }: z.infer<typeof fundSearches.row>,
	holders: ReadonlySet<string>,
): string | null {
	const wasSearched = searched === 'by-name' || searched === 'in-group';
	if (wasSearched && month === '') return `month: found nothing, expected when it was searched for`;
	if (!wasSearched && month !== '')
		return `month: found "${month}", expected nothing beside "${searched}"`;
	if (month !== '' && month < FIRST_MONTH)
		return `month: found "${month}", expected ${FIRST_MONTH} or later: nothing was searched for before`;
	if (month !== '' && !hasBegun(month))
		return `month: found "${month}", expected one that has been`;
	if (searched === FOUND && !holders.has(code))
		return `searched: found "${FOUND}", expected one of ${SEARCHES.join(', ')}: data/funds/funds.csv has no row of ${code}`;
	return null;
}

/**
 * Reads `data/funds/searches.csv`: every municipality once, in code order, and how we searched for
 * its fund. A row of a fund that was found by another way may stand beside what the search gave.
 *
 * @returns how each municipality that the registry has no row of was searched for
 */
export function readSearches(
	file: string,
	text: string,
	{ codes, funds }: KnownToSearches,
): ReadonlyMap<string, Searched> {
	const holders = new Set(funds.map(({ code }) => code));
	const rows = readTable(file, text, fundSearches);
	const searches = new Map<string, Searched>();
	for (const [index, { place, data }] of rows.entries()) {
		const expected = codes[index];
		if (data.code !== expected) {
			throw new DataError(
				place,
				`code: found "${data.code}", expected ${expected === undefined ? 'no further row' : `"${expected}"`}: every municipality once, in code order`,
			);
		}
		const problem = problemsOf(data, holders);
		if (problem !== null) throw new DataError(place, problem);
		if (data.searched === FOUND || holders.has(data.code)) continue;
		searches.set(data.code, { how: data.searched, month: data.month === '' ? null : data.month });
	}
	const lacking = codes[rows.length];
	if (lacking !== undefined) {
		throw new DataError({ file }, `found no row of "${lacking}", expected every municipality once`);
	}
	return searches;
}
