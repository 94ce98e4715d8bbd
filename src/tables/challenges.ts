import { z } from 'zod';
import { column } from './column.ts';
import { identifier, localized } from './entry.ts';
import { bothField, PATTERN, severalField, textField } from './field.ts';
import { table } from './table.ts';

/** Numbers of years that a need level can be a mean of. */
export const WINDOWS = [1, 3, 5] as const;
export type Window = (typeof WINDOWS)[number];

/** The social challenges that are mapped. */
export const challenges = table({
	path: 'challenges.json',
	name: 'challenges',
	title: { sv: 'Utmaningar', en: 'Challenges' },
	description: {
		sv: 'De sociala utmaningar som kartläggs, och det mått som leder var och en.',
		en: 'The social challenges that are mapped, and the indicator that leads each.',
	},
	sources: [],
	row: z.strictObject({
		id: column(identifier, textField('Id of the challenge', PATTERN.id)),
		name: column(localized, bothField('Name')),
		short: column(localized.nullable(), bothField('A shorter name for the menu, or null')),
		summary: column(localized, bothField('What the problem is and what the figures can say of it')),
		leads: column(
			z
				.array(z.strictObject({ indicator: identifier, years: z.literal(WINDOWS) }))
				.min(1, 'expected at least one indicator that can lead'),
			severalField(
				'Indicators that can lead, in order of preference, each with the years that the need level is a mean of',
			),
		),
		without: column(z.strictObject({ indicator: identifier, reason: localized }).nullable(), {
			type: 'object',
			description:
				'What is shown, and why there is no need level, while no lead has figures; or null',
		}),
		targets: column(
			z.array(identifier),
			severalField('Fund targets that count as aimed at the challenge'),
		),
	}),
	key: ['id'],
});
