import { z } from 'zod';
import { text, webAddress } from './text.ts';
import { year } from './time.ts';

/** A publication that something is told from. */
export const citedSource = z
	.strictObject({
		title: text.describe('Title of the publication.'),
		url: webAddress.describe('Where it can be read.'),
		year: year.nullable().describe('Year of the publication; null where it bears no date.'),
	})
	.meta({
		id: 'citedSource',
		title: 'Cited source',
		description: 'Where a statement is taken from.',
	});
