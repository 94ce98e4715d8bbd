import type { Indicator } from './indicator.ts';

type Comparable = Pick<Indicator, 'id' | 'ranking'>;

/** Whether municipalities may be set beside each other on it: its publisher does not advise against it. */
export const isComparable = ({ ranking }: Pick<Indicator, 'ranking'>): boolean =>
	ranking !== 'discouraged';

/** What a reader most often asks of a problem: does it go with the tax base, or with unemployment? */
const FIRST_CHOICES: readonly string[] = ['skattekraft', 'unga-arbetslosa'];

/**
 * The indicator that is set against another until the reader chooses: a first choice that is there,
 * else any other on which municipalities may be compared. Null where there is none.
 */
export function secondIndicator<Each extends Comparable>(
	indicators: readonly Each[],
	first: string,
): Each | null {
	const offered = indicators.filter((each) => isComparable(each) && each.id !== first);
	const wanted = FIRST_CHOICES.flatMap((id) => offered.find((each) => each.id === id) ?? []);
	return wanted[0] ?? offered[0] ?? null;
}
