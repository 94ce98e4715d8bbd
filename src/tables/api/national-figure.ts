import { z } from 'zod';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized, text } from './text.ts';
import { year } from './time.ts';

/** A figure on funds in the whole country, as a publisher stated it. */
export const nationalFigure = z.strictObject({
	id: identifier.describe('Id of the figure.'),
	value: z
		.union([z.number(), localized])
		.describe('A number, or the publisher’s words where it gave no single number.'),
	unit: text.describe('Unit of the value; "text" where it is words.'),
	year: year
		.nullable()
		.describe('The year that the figure refers to; null where it is not stated.'),
	statement: localized.describe('What was stated.'),
	note: localized.nullable().describe('What to know of it; null where there is nothing.'),
	source: citedSource.describe('Where it is stated.'),
});

export type ApiNationalFigure = Published<typeof nationalFigure>;
