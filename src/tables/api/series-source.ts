import { z } from 'zod';
import { archivedFile, sources } from '../sources.ts';
import type { Published } from './published.ts';
import { text, webAddress } from './text.ts';
import { yearSpan } from './time.ts';

/** What a source has in data/sources.json: the API has the same, and says what each field means. */
const { shape } = sources.row;

const archive = archivedFile.extend({
	repository: webAddress.describe('Address of the public repository.'),
	commit: archivedFile.shape.commit.describe('Commit that the file was read at.'),
	path: archivedFile.shape.path.describe('Path of the file within the repository.'),
});

/** Where figures come from. */
export const source = z.strictObject({
	id: shape.id.describe('Id of the source.'),
	publisher: shape.publisher.describe(
		'Who published the figures; for our own calculations, Utmaningskartan.',
	),
	kpi: text.nullable().describe('Id of the series at Kolada, such as N03921; null elsewhere.'),
	table: shape.table.describe(
		'Id of the table at Statistics Sweden, such as TAB638; null elsewhere.',
	),
	title: shape.title.describe('The publisher’s own title of the series or table.'),
	archive: archive
		.nullable()
		.describe('Where anyone can fetch the file that we read; null for our own calculations.'),
	retrieved: shape.retrieved.describe(
		'When it was fetched from the publisher, as precisely as it is known; null for our own calculations.',
	),
	sha256: shape.sha256.describe(
		'SHA-256 checksum of the file that we read; null for our own calculations.',
	),
	license: shape.license.describe('SPDX id or the name of the terms.'),
	credit: shape.credit.describe('The credit line that the terms ask for.'),
	processing: shape.processing.describe(
		'How the figures came to us where it was not in the publisher’s own file, and what was done to them; null where they stand as published.',
	),
	inputs: shape.inputs.describe(
		'Ids of the sources that one of our own calculations rests on; empty otherwise.',
	),
} satisfies Record<keyof typeof shape, z.ZodType>);

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
