import { z } from 'zod';
import { CONTRACT_TERMS, CONTRACT_UNITS } from '../fund-contracts.ts';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';

/** One term of an outcome contract, as a source states it. */
export const documentedTerm = z.strictObject({
	fund: identifier.describe('Id of the contract in "funds".'),
	term: z.enum(CONTRACT_TERMS).describe('What is stated.'),
	value: z
		.number()
		.nullable()
		.describe('The number, in the unit beside it; null where the term is words.'),
	unit: z
		.enum(CONTRACT_UNITS)
		.describe('Unit of the value; "text" where the term is words. SEK is Swedish kronor.'),
	said: localized.describe('What the source says, in our words.'),
	source: citedSource.describe('Where it is stated.'),
});

export type DocumentedTerm = Published<typeof documentedTerm>;
