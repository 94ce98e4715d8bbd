import { z } from 'zod';
import { optionalYear } from './cell.ts';
import { address, id, number, text } from './column.ts';
import { hasBegun } from './past-year.ts';
import { table } from './table.ts';

/** Where statements on models are taken from. */
export const modelSources = table({
	path: 'models/sources.csv',
	name: 'model-sources',
	title: { sv: 'Källor till modellerna', en: 'Sources of the models' },
	description: {
		sv: 'En källa per rad. Det mesta är läst i sammanfattning, inte i hela rapporten. Där sidans rubrik inte har setts är den läst ur adressen.',
		en: 'One source a row. Most have been read in summary, not in the whole report. Where the title of a page has not been seen it is read from the address.',
	},
	sources: [],
	row: z.object({
		id: id('Id of the source', {
			help: { sv: 'ett eget namn på källan', en: 'a name of its own' },
		}),
		publisher_sv: text('Who says it; with "relayed by" where another relays it', {
			help: { sv: 'utgivare eller författare', en: 'publisher or author, in Swedish' },
		}),
		publisher_en: text('The same in English', {
			help: { sv: 'samma på engelska', en: 'the same in English' },
		}),
		title: text('Title', { help: { sv: 'källans rubrik', en: 'title of the source' } }),
		url: address('Address', {
			help: { sv: 'adress som börjar med http', en: 'address that begins with http' },
		}),
		year: number(
			optionalYear.refine((year) => year === null || hasBegun(year), {
				error: 'a year that has begun, or nothing',
			}),
			'integer',
			'Year of the source; empty where it bears no date',
			{ help: { sv: 'källans år', en: 'year of the source' } },
		),
	}),
	key: ['id'],
});

/** A row of the sources of models as it is read. */
export type ModelSourceRow = z.infer<typeof modelSources.row>;
