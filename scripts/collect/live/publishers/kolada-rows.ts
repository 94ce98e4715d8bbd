import { z } from 'zod';
import { COUNTRY } from '../../../../src/tables/code.ts';
import type { Value } from '../../../../src/tables/value.ts';
import { fault } from '../../fault.ts';
import { municipalityOf, type ObservedPlace } from '../../place.ts';
import type { Reading } from '../../series.ts';
import type { Wanted } from '../publisher.ts';
import { REASON_OF } from './kolada-status.ts';

/** Kolada's code of the country. */
export const RIKET = '0000';

/** v3 has true and false, v2 had 1 and 0. */
const flag = z.union([z.boolean(), z.literal([0, 1])]).transform(Boolean);

/** A period is a whole number in v3 and was text in v2. */
const year = z
	.union([z.int(), z.string().regex(/^\d{4}$/)])
	.transform(Number)
	.pipe(z.int().min(1900).max(2200));

const value = z.looseObject({
	gender: z.string(),
	value: z.number().nullable(),
	status: z.string().nullish(),
	isdeleted: flag.nullish(),
	is_deleted: flag.nullish(),
});

const row = z.looseObject({
	kpi: z.string(),
	municipality: z.string(),
	period: year,
	values: z.array(value),
});

/** Groups of municipalities, whose figures are unweighted means. */
const GROUP = /^G\d+$/;
/** The regions, a level of their own. "0010" is one, and at SCB something else. */
const REGION = /^00(?!00)\d\d$/;

function placeOf(
	code: string,
	{ codes }: Wanted,
	file: string,
	line: number,
): ObservedPlace | null {
	if (code === RIKET) return COUNTRY;
	if (GROUP.test(code) || REGION.test(code)) return null;
	return municipalityOf(code, codes, file, line);
}

/** A figure, or why there is none. @throws DataError where value and status do not go together */
function valueOf(found: z.infer<typeof value>, file: string, line: number): Value {
	const status = found.status ?? '';
	const reason = REASON_OF[status];
	if (found.value !== null && status === '') return { value: found.value };
	if (found.value === null && reason !== undefined) return { missing: reason };
	// Nothing said of it: missing or suppressed, and Kolada does not say which.
	if (found.value === null && status === '') return { missing: 'unknown' };
	throw fault(
		file,
		line,
		`value ${found.value} with status "${status}"`,
		`a value with no status, or none with a status out of ${Object.keys(REASON_OF).join(', ')}`,
	);
}

/**
 * What a page of Kolada's says of one KPI: the total of the sexes ("T") for the country and the
 * municipalities. Groups, regions and values marked as deleted are left out.
 *
 * @param rows the page's `values`
 * @param file the page's address, for errors; a line is a row, counted from 1
 * @throws DataError on a row of another shape, another KPI, an unknown code or status, or a number as text
 */
export function koladaReadings(
	rows: readonly unknown[],
	file: string,
	kpi: string,
	wanted: Wanted,
): Reading[] {
	return rows.flatMap((found, index): Reading[] => {
		const line = index + 1;
		const parsed = row.safeParse(found);
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
			throw fault(file, line, `a row that is not as expected (${what})`, 'a row of figures');
		}
		const { municipality, period, values } = parsed.data;
		if (parsed.data.kpi !== kpi) {
			throw fault(file, line, `a row of "${parsed.data.kpi}"`, `rows of "${kpi}"`);
		}
		const place = placeOf(municipality, wanted, file, line);
		if (place === null || period < (wanted.from ?? -Infinity)) return [];
		return values
			.filter(({ gender }) => gender === 'T')
			.filter(({ isdeleted, is_deleted }) => isdeleted !== true && is_deleted !== true)
			.map((cell) => ({ place, year: period, value: valueOf(cell, file, line), file, line }));
	});
}
