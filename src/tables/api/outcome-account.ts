import { z } from 'zod';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';

/** What one source says came of an outcome contract. */
export const outcomeAccount = z.strictObject({
	fund: identifier.describe('Id of the contract in "funds".'),
	account: identifier.describe('Id of the account, its own within the contract.'),
	heading: localized.describe('Over what time, and according to whom where that is told apart.'),
	said: localized.describe('What the source says, in our words.'),
	result: z
		.number()
		.nullable()
		.describe('The result in kronor, negative for a loss; null where the source gives none.'),
	source: citedSource.describe('Where it is stated.'),
});

export type OutcomeAccount = Published<typeof outcomeAccount>;
