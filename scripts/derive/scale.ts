import type { Scale } from '../../src/stats/classes.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { Classes } from '../read/classes.ts';

/** The classes of an indicator as a map uses them; diverging where one of its bounds is the midpoint. */
export function scaleOf(
	{ decimals, heavier, midpoint }: Pick<Indicator, 'decimals' | 'heavier' | 'midpoint'>,
	{ thresholds, year }: Pick<Classes, 'thresholds' | 'year'>,
): Scale {
	const diverges = midpoint !== null && thresholds.includes(midpoint);
	return { thresholds, decimals, heavier, midpoint: diverges ? midpoint : null, year };
}
