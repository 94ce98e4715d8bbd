import { z } from 'zod';
import type { Published } from './published.ts';
import { checksum, identifier, localized, text, webAddress } from './text.ts';
import { yearSpan } from './time.ts';

const archive = z.strictObject({
	repository: webAddress.describe('Address of the public repository.'),
	commit: z
		.string()
		.regex(/^[0-9a-f]{40}$/, 'expected the 40 hexadecimal digits of a commit')
		.describe('Commit that the file was read at.'),
	path: text.describe('Path of the file within the repository.'),
});

/** Where figures come from. */
export const source = z.strictObject({
	id: identifier.describe('Id of the source.'),
	publisher: text.describe('Who published the figures; for our own calculations, Utmaningskartan.'),
	kpi: text.nullable().describe('Id of the series at Kolada, such as N03921; null elsewhere.'),
	table: text
		.nullable()
		.describe('Id of the table at Statistics Sweden, such as TAB638; null elsewhere.'),
	title: text.describe('The publisher’s own title of the series or table.'),
	archive: archive
		.nullable()
		.describe('Where anyone can fetch the file that we read; null for our own calculations.'),
	retrieved: z
		.string()
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as 2024-08-30, 2024-08 or 2024')
		.nullable()
		.describe(
			'When it was fetched from the publisher, as precisely as it is known; null for our own calculations.',
		),
	sha256: checksum
		.nullable()
		.describe('SHA-256 checksum of the file that we read; null for our own calculations.'),
	license: text.describe('SPDX id or the name of the terms.'),
	credit: localized.describe('The credit line that the terms ask for.'),
	processing: localized
		.nullable()
		.describe(
			'How the figures came to us where it was not in the publisher’s own file, and what was done to them; null where they stand as published.',
		),
	inputs: z
		.array(identifier)
		.describe('Ids of the sources that one of our own calculations rests on; empty otherwise.'),
});

/** A source as a series names it. */
export const seriesSource = source.extend({
	years: yearSpan
		.nullable()
		.describe(
			'First and last year that the series has from it; null for what only our own calculation rests on.',
		),
});

export type Source = Published<typeof source>;
export type ApiSource = Published<typeof seriesSource>;
