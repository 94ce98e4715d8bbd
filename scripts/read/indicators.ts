import { z } from 'zod';
import { BREAK_KINDS, RANKINGS, type Indicator } from '../../src/model/indicator.ts';
import { identifier, koladaId, localized } from '../../src/tables/entry.ts';
import { checkIds, readJson } from './json.ts';
import { phrases } from '../../src/tables/phrases.ts';

/** An entry of `data/indicators.json`. */
export const indicator = z
	.strictObject({
		id: identifier,
		kpi: koladaId.nullable(),
		challenge: identifier.nullable(),
		name: localized,
		definition: localized,
		denominator: localized,
		phrases: phrases,
		caveat: localized.nullable(),
		publisher: localized,
		unit: z.enum(['%', '‰', 'dagar', 'kr', 'kvot', 'antal']),
		per: localized.nullable(),
		decimals: z.int().min(0).max(4),
		heavier: z.enum(['higher', 'lower', 'neutral']),
		ranking: z.enum(RANKINGS),
		unranked: localized.nullable(),
		untold: localized.nullable(),
		midpoint: z.number().nullable(),
		range: z
			.tuple([z.number(), z.number()])
			.refine(
				([least, greatest]) => least < greatest,
				'expected the least value, then the greatest',
			),
		method: localized.nullable(),
		breaks: z.array(z.strictObject({ year: z.int(), kind: z.enum(BREAK_KINDS), note: localized })),
		gap: localized.nullable(),
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

/** Reads `data/indicators.json`. */
export function readIndicators(file: string, text: string): readonly Indicator[] {
	const indicators = readJson(file, text, z.array(indicator));
	checkIds(file, text, indicators);
	return indicators;
}
