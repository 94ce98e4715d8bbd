import { z } from 'zod';
import { column } from './column.ts';
import { identifier, koladaId, localized } from './entry.ts';
import { bothField, PATTERN, severalField, textField } from './field.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

/** `%` and `‰` are per cent and per mille; `kr` kronor; `dagar` days; `kvot` a ratio; `antal` a number of people. */
export const UNITS = ['%', '‰', 'dagar', 'kr', 'kvot', 'antal'] as const;
export type Unit = (typeof UNITS)[number];

/** Which end of the scale is the heavier problem. `neutral`: context, neither end is a problem. */
export const ENDS = ['higher', 'lower', 'neutral'] as const;
export type Heavier = (typeof ENDS)[number];

/**
 * Whether municipalities may be ranked on the indicator. `pooled`: on the mean of three years alone, since
 * single years swing too much in small municipalities; `discouraged`: not at all (surveys whose publisher
 * advises against it, and measures that are mostly chance); `not-applicable`: it is a size, not a problem.
 */
export const RANKINGS = ['allowed', 'pooled', 'discouraged', 'not-applicable'] as const;
export type Ranking = (typeof RANKINGS)[number];

/**
 * A year from which on the series is made in another way, and how. `method`: it is not comparable with the
 * years before; `noise`: its publisher adds random noise from then on, and it goes on being comparable.
 */
export const BREAK_KINDS = ['method', 'noise'] as const;

/** A year from which on a series is made in another way. */
export const seriesBreak = z.strictObject({
	year: z.int(),
	kind: z.enum(BREAK_KINDS),
	note: localized,
});

const row = z
	.strictObject({
		id: column(
			identifier,
			textField('Id of the indicator, and name of its file in observations/', PATTERN.id),
		),
		kpi: column(koladaId.nullable(), {
			type: 'string',
			description: 'Id at Kolada; null for our own calculations',
			constraints: { pattern: PATTERN.kolada },
		}),
		challenge: column(identifier.nullable(), {
			type: 'string',
			description: 'Id of the challenge; null for context',
		}),
		name: column(localized, bothField('Short title')),
		definition: column(localized, bothField('What exactly is counted')),
		denominator: column(localized, bothField('What it is a share of')),
		phrases: column(
			phrases,
			bothField('How it reads in a sentence: subject, clause, below and problem'),
		),
		caveat: column(
			localized.nullable(),
			bothField('What a reader must know before printing the figure, or null'),
		),
		publisher: column(localized, bothField('Who produced the figures')),
		unit: column(z.enum(UNITS), textField('Unit')),
		per: column(localized.nullable(), bothField('How the unit reads after a number, or null')),
		decimals: column(z.int().min(0).max(4), { type: 'integer', description: 'Decimals shown' }),
		heavier: column(
			z.enum(ENDS),
			textField('Which end is the heavier problem: higher, lower or neutral'),
		),
		ranking: column(
			z.enum(RANKINGS),
			textField(
				'Whether municipalities may be ranked: allowed, pooled (on means of three years), discouraged, not-applicable',
			),
		),
		unranked: column(localized.nullable(), bothField('Why municipalities are not ranked, or null')),
		untold: column(
			localized.nullable(),
			bothField('Why its change over the years is another thing than its name says, or null'),
		),
		midpoint: column(z.number().nullable(), {
			type: 'number',
			description: 'True midpoint of the scale, or null',
		}),
		range: column(
			z
				.tuple([z.number(), z.number()])
				.refine(
					([least, greatest]) => least < greatest,
					'expected the least value, then the greatest',
				),
			severalField('Least and greatest value that is possible'),
		),
		method: column(localized.nullable(), bothField('How we computed it, or null')),
		breaks: column(
			z.array(seriesBreak),
			severalField(
				'Years from which the series is made in another way: "method" is not comparable with the years before, "noise" is',
			),
		),
		gap: column(
			localized.nullable(),
			bothField('Why there are years without any value between the first and the last, or null'),
		),
	})
	.refine(
		({ midpoint, range: [least, greatest] }) =>
			midpoint === null || (midpoint >= least && midpoint <= greatest),
		{ path: ['midpoint'], error: 'expected a value within the range, or null' },
	)
	.refine(({ ranking, unranked }) => (ranking === 'discouraged') === (unranked !== null), {
		path: ['unranked'],
		error:
			'expected the reason why municipalities are not ranked where ranking is discouraged, else null',
	})
	.superRefine(({ phrases: { sv, en }, range }, context) => {
		for (const [locale, { below }] of Object.entries({ sv, en })) {
			if (range[0] < 0 === (below !== null)) continue;
			context.addIssue({
				code: 'custom',
				path: ['phrases', locale, 'below'],
				message:
					'expected a clause for values below zero where the range begins below zero, else null',
			});
		}
	});

/** What each indicator counts, in which unit, and what a reader must know of it. */
export const indicators = table({
	path: 'indicators.json',
	name: 'indicators',
	title: { sv: 'Mått', en: 'Indicators' },
	description: {
		sv: 'Vad varje mått räknar, i vilken enhet, och vad läsaren måste veta om det.',
		en: 'What each indicator counts, in which unit, and what a reader must know of it.',
	},
	sources: [],
	row,
	key: ['id'],
	joins: [{ column: 'challenge', table: 'challenges', key: 'id' }],
});
