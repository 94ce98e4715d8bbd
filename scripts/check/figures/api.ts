import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { comparing, type Comparison } from './comparison.ts';
import { compared, fraction, rounded, type Fraction } from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, type Observed } from './observations.ts';

const seriesSchema = z.object({
	years: z.array(z.int()),
	national: z.array(z.number().nullable()),
	values: z.record(z.string(), z.array(z.number().nullable())),
	status: z.record(z.string(), z.record(z.string(), z.string())),
	scale: z.object({ thresholds: z.array(z.number()), decimals: z.int() }),
});
export type ApiSeries = z.infer<typeof seriesSchema>;

export function readApi<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
	return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export const readSeries = (file: string): ApiSeries => readApi(file, seriesSchema);

/** The number that a file of the API says, exactly as it says it. */
const numberOf = (value: number | null | undefined): Fraction | null =>
	value == null ? null : fraction(String(value));

/** A fraction as decimal text, to be read in a message. */
const decimalText = ({ over, under }: Fraction): string => String(Number(over) / Number(under));

/**
 * Every cell of a published series against the table that it is made of: the very number, what a
 * reader sees of it, and the reason where there is none.
 */
export function* seriesFigures(measure: Measure, api: string): Generator<Comparison> {
	const { indicator, observations } = measure;
	const file = `${api}/indicators/${indicator.id}.json`;
	const values = comparing('values in the API', file);
	const asShown = comparing('values of the API as shown', file);
	const reasons = comparing('reasons for gaps', file);
	if (!existsSync(file)) {
		yield values('the file', 'nothing', 'a series');
		return;
	}
	const series = readSeries(file);
	yield values('years', series.years.join(' '), observations.years.join(' '));
	const known = [...observations.places.keys()].filter((code) => code !== COUNTRY).sort();
	yield values('municipalities', Object.keys(series.values).sort().join(' '), known.join(' '));
	for (const [code, row] of observations.places) {
		const published = code === COUNTRY ? series.national : series.values[code];
		for (const [index, year] of observations.years.entries()) {
			const place = `${code} ${year}`;
			const observed: Observed = row.get(year) ?? { source: '', missing: 'no row' };
			const found = numberOf(published?.[index]);
			if ('missing' in observed) {
				yield reasons(
					place,
					found ? decimalText(found) : series.status[code]?.[year],
					observed.missing,
				);
				continue;
			}
			const { value } = observed;
			const isSame = found !== null && compared(found, value) === 0;
			yield values(
				place,
				isSame ? 'the same' : found && decimalText(found),
				isSame ? 'the same' : decimalText(value),
			);
			yield asShown(
				place,
				found && rounded(found, indicator.decimals),
				rounded(value, indicator.decimals),
			);
		}
	}
}
