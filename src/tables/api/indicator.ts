import { z } from 'zod';
import { REASONS } from '../value.ts';
import { byMunicipality, byPlace } from './code.ts';
import { breaks, heavier } from './indicator-entry.ts';
import type { Published } from './published.ts';
import { seriesSource } from './series-source.ts';
import { identifier, localized } from './text.ts';
import { year } from './time.ts';

const values = z.array(z.number().nullable());

const byYear = z.string().regex(/^\d{4}$/, 'expected a year as a key');

const scale = z.strictObject({
	thresholds: z
		.array(z.number())
		.describe(
			'Lower bounds of every class but the lowest, ascending, in the unit. A class holds the values from its bound up to, but not including, the next.',
		),
	decimals: z.int().min(0).describe('Decimals that a value is rounded to before it is classed.'),
	heavier: heavier.describe('Which end of the scale is the bigger problem; "neutral": neither is.'),
	midpoint: z
		.number()
		.nullable()
		.describe(
			'The threshold at which a diverging map changes hue; null where the map is sequential.',
		),
	year: year.describe('The year whose values the classes are made of.'),
});

/** `indicators/<id>.json`. */
export const indicator = z
	.strictObject({
		id: identifier.describe('Id of the indicator, as in index.json, where its unit is.'),
		years: z.array(year).describe('The years of the series, ascending.'),
		national: values.describe(
			'The publisher’s own value for the country in each year of "years", in the indicator’s unit; null where there is none.',
		),
		values: z
			.record(byMunicipality, values)
			.describe(
				'By municipality code, a value for each year of "years", in the indicator’s unit, with every digit of the source; null where there is none, and "status" says why.',
			),
		status: z
			.record(byPlace, z.record(byYear, z.enum(REASONS)))
			.describe(
				'By code ("00" is the country) and year, why a value is null: "missing", "suppressed" by the publisher, "not-applicable", or "unknown" where the source does not say.',
			),
		scale: scale.describe('The classes of the map, the same for every year.'),
		unusual: z
			.record(byPlace, z.record(byYear, localized))
			.describe(
				'By code and year, why a value far from the place’s other years stands as it does. Most values have no entry.',
			),
		breaks: breaks.describe('Years from which on it is made in another way; may be empty.'),
		sources: z
			.array(seriesSource)
			.describe('Where the values come from, and then what our own calculations rest on.'),
	})
	.meta({
		title: 'indicators/<id>.json',
		description: 'One indicator: every municipality and year, with its sources.',
	});

export type Scale = Published<typeof scale>;
export type ApiSeries = Published<typeof indicator>;
