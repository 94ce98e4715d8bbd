import { z } from 'zod';
import { WINDOWS } from '../challenges.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';

/** A challenge, as `index.json` lists it. */
export const challengeEntry = z
	.strictObject({
		id: identifier.describe('Id of the challenge.'),
		name: localized.describe('Its name.'),
		short: localized.describe('The name, or a shorter one for where a dozen stand on one line.'),
		summary: localized.describe('What the problem is, and what the figures can say of it.'),
		lead: identifier.describe(
			'Id of the indicator that is shown first: the one that makes the need level, where there is one.',
		),
		window: z
			.literal(WINDOWS)
			.nullable()
			.describe(
				'Number of years that the need level is a mean of; null where there is no need level, and need.json has no rows of the challenge.',
			),
		noNeed: localized.nullable().describe('Why there is no need level; null where there is one.'),
		indicators: z
			.array(identifier)
			.describe('Ids of the indicators that have values, the lead first.'),
		targets: z
			.array(identifier)
			.describe('Keys of the fund targets that count as aimed at the challenge; may be empty.'),
	})
	.describe('A social problem, with the indicators that measure it.');

export type ApiChallenge = Published<typeof challengeEntry>;
