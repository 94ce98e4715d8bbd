import type { Indicator } from './indicator.ts';

/** Whether municipalities may be set beside each other on it: its publisher does not advise against it. */
export const isComparable = ({ ranking }: Pick<Indicator, 'ranking'>): boolean =>
	ranking !== 'discouraged';

/** What a reader most often asks of a problem: does it go with the tax base, or with unemployment? */
const FIRST_CHOICES: readonly string[] = ['skattekraft', 'unga-arbetslosa'];

/**
 * The indicators that those of a challenge can be set against, those that readers ask for most first:
 * the first is the default. The challenge's own come last: the tax base goes with its share of the
 * country's at r = 1, which tells nobody anything.
 *
 * @param own ids of the challenge's indicators
 */
export function secondIndicators<Each extends Pick<Indicator, 'id' | 'ranking'>>(
	indicators: readonly Each[],
	own: readonly string[],
): readonly Each[] {
	const offered = indicators.filter(isComparable);
	const others = offered.filter(({ id }) => !own.includes(id));
	const first = FIRST_CHOICES.flatMap((id) => others.filter((each) => each.id === id));
	return [
		...first,
		...others.filter((each) => !first.includes(each)),
		...offered.filter(({ id }) => own.includes(id)),
	];
}
