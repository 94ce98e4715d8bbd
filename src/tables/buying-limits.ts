import { z } from 'zod';
import { requiredNumber } from './cell.ts';
import { column, id, number, oneOf } from './column.ts';
import { requiredField } from './field.ts';
import { table } from './table.ts';

/**
 * What a limit is for. `common`: most goods and services; `social`: social and other special services;
 * `welfare`: welfare services, while they had one of their own.
 */
export const LIMIT_KINDS = ['common', 'social', 'welfare'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

const day = (description: string) =>
	column(z.iso.date({ error: 'an ISO date' }), requiredField('date', description));

/** Below which value a municipality may buy without advertising, by the days that a source speaks of. */
export const buyingLimits = table({
	path: 'buying-limits.csv',
	name: 'buying-limits',
	title: { sv: 'Gränser för direktupphandling', en: 'Limits of direct award' },
	description: {
		sv: 'Upp till vilket värde en kommun får köpa utan att annonsera, i kronor utan moms, för de dagar som en källa talar om. En dag utan rad är en dag som vi saknar källa för.',
		en: 'Up to what value a municipality may buy without advertising, in kronor without VAT, for the days that a source speaks of. A day without a row is one that we have no source for.',
	},
	sources: [],
	row: z.object({
		from: day('First day; the first of the year where the source names no day'),
		until: day('Last day that the source speaks of, or the day before the next amount'),
		kind: oneOf(
			'"common": most goods and services; "social": social and other special services; "welfare": welfare services',
			LIMIT_KINDS,
		),
		amount: number(
			requiredNumber.refine((amount) => amount > 0, 'a number above zero'),
			'number',
			'Kronor, without VAT',
		),
		fact: id('Id of the fact in buying.csv that states it'),
	}),
	key: ['kind', 'from'],
	joins: [{ column: 'fact', table: 'buying', key: 'id' }],
});

/** A row of the limits as it is read. */
export type LimitRow = z.infer<typeof buyingLimits.row>;
