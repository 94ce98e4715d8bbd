import { z } from 'zod';
import { fault } from '../fault.ts';
import { REASON_OF } from '../live/publishers/kolada-status.ts';
import { municipalityOf, type Codes } from '../place.ts';
import { seriesOf, type Reading, type Series } from '../series.ts';

const row = z.object({
	kpi: z.string(),
	municipality_id: z.string(),
	year: z.number().int(),
	gender: z.enum(['T', 'K', 'M']),
	status: z.string().nullable(),
	value: z.number().nullable(),
});

/**
 * Reads one KPI from the rows of RISE's pull of Kolada (a Parquet file, all KPIs and genders in
 * it). Unlike the dump it has empty cells, each with Kolada's own reason. Only the total of the
 * sexes (gender "T") is taken.
 *
 * @param rows the rows of the file as hyparquet gives them
 * @throws DataError on an unknown code or status, a value with a reason, or a cell that stands twice
 */
export function readDidKolada(
	rows: readonly unknown[],
	file: string,
	kpi: string,
	codes: Codes,
): Series {
	const readings: Reading[] = [];
	for (const [index, found] of rows.entries()) {
		const line = index + 1;
		const parsed = row.safeParse(found);
		if (!parsed.success) {
			throw fault(file, line, z.prettifyError(parsed.error), 'a row of Kolada figures');
		}
		const { gender, status, value, year } = parsed.data;
		if (parsed.data.kpi !== kpi || gender !== 'T') continue;
		const place = municipalityOf(parsed.data.municipality_id, codes, file, line);
		const missing = REASON_OF[status ?? ''];
		if ((value === null) !== (missing !== undefined)) {
			throw fault(
				file,
				line,
				`value ${value} with status "${status}"`,
				`a value, or a status out of ${Object.keys(REASON_OF).join(', ')}`,
			);
		}
		readings.push({
			place,
			year,
			value: value !== null ? { value } : { missing: missing ?? 'unknown' },
			file,
			line,
		});
	}
	return seriesOf(readings);
}
