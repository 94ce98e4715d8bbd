import { z } from 'zod';
import { byMunicipality } from './code.ts';
import { fundStatus } from './fund.ts';
import type { Published } from './published.ts';
import { identifier } from './text.ts';
import { year } from './time.ts';

const quarter = z.literal([1, 2, 3, 4]);
const fundState = z.enum(['targets', 'other', 'none-known']);

const entry = z.strictObject({
	value: z
		.number()
		.nullable()
		.describe(
			'Mean of the challenge’s lead indicator over "years", in its unit; null where it is not known.',
		),
	years: z.array(year).describe('The years that the mean is of, ascending.'),
	quarter: quarter
		.nullable()
		.describe(
			'Quarter of the municipalities, 4 being the worst affected; null where the value is not known.',
		),
	fund: fundState.describe(
		'"targets": it has, or had, money aimed at the problem; "other": money with another aim; "none-known": none is known, which does not mean that there is none.',
	),
	fundStatus: fundStatus
		.nullable()
		.describe(
			'Status of the fund that the answer rests on, of several the one with most left; null where there is no row.',
		),
});

/** `need.json`. */
export const need = z.record(identifier, z.record(byMunicipality, entry)).meta({
	title: 'need.json',
	description:
		'By challenge id and municipality code: need level and known money. A challenge without a need level is not here; index.json says why.',
});

export type Quarter = Published<typeof quarter>;
export type FundState = Published<typeof fundState>;
export type ApiNeedEntry = Published<typeof entry>;
export type ApiNeed = Published<typeof need>;
