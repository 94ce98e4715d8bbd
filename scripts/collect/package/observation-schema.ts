import { REASONS } from '../../../src/tables/value.ts';
import { joins, PATTERN, schema, text, type Schema } from './schema.ts';

/**
 * The fields of a table of observations. `municipality` is no foreign key, since "00", the country,
 * is not one of the municipalities.
 */
export function observationSchema(range: readonly [number, number]): Schema {
	const [minimum, maximum] = range;
	return schema(
		[
			text(
				'municipality',
				'Municipality code (kommunkod), four digits; "00" is the country',
				PATTERN.place,
			),
			{
				name: 'year',
				type: 'integer',
				description: 'The year as its publisher gives it',
				constraints: { required: true },
			},
			{
				name: 'value',
				type: 'number',
				description: 'The value, with a decimal point; empty when there is none',
				constraints: { minimum, maximum },
			},
			{
				name: 'status',
				type: 'string',
				description:
					'Why there is no value: missing (not reported), suppressed (too few people), not-applicable, unknown (not in the archived source, which does not say why); empty beside a value',
				constraints: { enum: REASONS },
			},
			text('source', 'Id of the source of the value, or of the source that was searched'),
		],
		['municipality', 'year'],
		[joins('source', 'sources', 'id')],
	);
}
