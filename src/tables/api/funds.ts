import { z } from 'zod';
import { byMunicipality } from './code.ts';
import { documentedTerm } from './documented-term.ts';
import { fund } from './fund.ts';
import { nationalFigure } from './national-figure.ts';
import { outcomeAccount } from './outcome-account.ts';
import type { Published } from './published.ts';
import { searched } from './searched.ts';
import { identifier, localized } from './text.ts';

const target = z.strictObject({
	key: identifier.describe('Key of the target.'),
	name: localized.describe('Its name.'),
});

/** `funds.json`. */
export const funds = z
	.strictObject({
		targets: z.array(target).describe('What funds can be aimed at.'),
		funds: z
			.array(fund)
			.describe('Every social investment fund, money set aside and outcome contract that we know.'),
		national: z
			.array(nationalFigure)
			.describe('What others have stated of funds in the whole country.'),
		contracts: z
			.array(documentedTerm)
			.describe('Documented terms of outcome contracts, each with its source.'),
		outcomes: z
			.array(outcomeAccount)
			.describe(
				'What different sources say came of outcome contracts. Accounts that differ stand side by side; none is ours.',
			),
		searched: z
			.record(byMunicipality, searched)
			.describe(
				'By municipality code, how each municipality that the registry has no row of was searched for.',
			),
	})
	.meta({
		title: 'funds.json',
		description:
			'The registry of social investment funds, money set aside and outcome contracts. A fund that is not here is unknown, not absent.',
	});

export type ApiFunds = Published<typeof funds>;
