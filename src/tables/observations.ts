import { z } from 'zod';
import { oneOf, optionalNumber, words, year } from './cell.ts';
import { column, meaningOf } from './column.ts';
import { PATTERN, requiredField, textField } from './field.ts';
import { table, type Table } from './table.ts';
import { REASONS } from './value.ts';
import type { Localized } from './locale.ts';

/** A row of any table of observations. */
export const observationRow = z.object({
	municipality: column(
		words,
		textField('Municipality code (kommunkod), four digits; "00" is the country', PATTERN.place),
	),
	year: column(year, requiredField('integer', 'The year as its publisher gives it')),
	value: column(optionalNumber, {
		type: 'number',
		description: 'The value, with a decimal point; empty when there is none',
	}),
	status: column(
		z.union([z.literal('').transform(() => null), oneOf(REASONS)], {
			error: `one of ${REASONS.join(', ')}, or nothing beside a value`,
		}),
		{
			type: 'string',
			description:
				'Why there is no value: missing (not reported), suppressed (too few people), not-applicable, unknown (not in the archived source, which does not say why); empty beside a value',
			constraints: { enum: REASONS },
		},
	),
	source: column(
		words,
		textField('Id of the source of the value, or of the source that was searched'),
	),
});

/** What a table of observations is of: its indicator, as far as it is described by it. */
export interface Observed {
	readonly id: string;
	readonly title: Localized;
	readonly description: Localized;
	/** Least and greatest value that is possible. */
	readonly range: readonly [number, number];
	/** Ids of the sources that stand in it. */
	readonly sources: readonly string[];
}

/**
 * The table of an indicator, `observations/<id>.csv`. `municipality` joins no other table, since "00",
 * the country, is not one of the municipalities.
 */
export function observations({
	id,
	title,
	description,
	range,
	sources,
}: Observed): Table<typeof observationRow> {
	const [minimum, maximum] = range;
	return table({
		path: `observations/${id}.csv`,
		name: `observations-${id}`,
		title,
		description,
		sources,
		row: z.object({
			...observationRow.shape,
			value: column(optionalNumber, {
				...meaningOf(observationRow.shape.value),
				constraints: { minimum, maximum },
			}),
		}),
		key: ['municipality', 'year'],
		joins: [{ column: 'source', table: 'sources', key: 'id' }],
	});
}
