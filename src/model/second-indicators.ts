import type { Indicator } from './indicator.ts';

/** Whether municipalities may be set beside each other on it: its publisher does not advise against it. */
export const isComparable = ({ ranking }: Pick<Indicator, 'ranking'>): boolean =>
	ranking !== 'discouraged';

/** What a reader most often asks of a problem: does it go with the tax base, or with unemployment? */
const FIRST_CHOICES: readonly string[] = ['skattekraft', 'unga-arbetslosa'];

/**
 * The indicators that another can be set against, those that readers ask for most first: the first
 * that is not the other itself is the default.
 */
export function secondIndicators<Each extends Pick<Indicator, 'id' | 'ranking'>>(
	indicators: readonly Each[],
): readonly Each[] {
	const offered = indicators.filter(isComparable);
	const first = FIRST_CHOICES.flatMap((id) => offered.filter((each) => each.id === id));
	return [...first, ...offered.filter((each) => !first.includes(each))];
}
