import { z } from 'zod';
import { DataError } from './data-error.ts';

const text = z.object({ sv: z.string(), en: z.string() });

/** What the collection and the data package need of an entry of `data/indicators.json`. */
const entry = z.object({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	kpi: z.string().nullable(),
	name: text,
	definition: text,
	publisher: text,
	unit: z.string(),
	per: text.nullable(),
	range: z.tuple([z.number(), z.number()]),
});

export type IndicatorEntry = z.infer<typeof entry>;

/** @throws DataError when the text is not a list of indicators, or an id stands twice */
export function readIndicators(json: string, file: string): IndicatorEntry[] {
	let content: unknown;
	try {
		content = JSON.parse(json);
	} catch (error) {
		throw new DataError(file, 0, String(error), 'JSON');
	}
	const parsed = z.array(entry).safeParse(content);
	if (!parsed.success) throw new DataError(file, 0, z.prettifyError(parsed.error), 'indicators');
	const ids = parsed.data.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new DataError(file, 0, `"${twice}" twice`, 'each id once');
	return parsed.data;
}
