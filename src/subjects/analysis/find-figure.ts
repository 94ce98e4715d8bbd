import type { Figure, FigureData } from '../../stats/municipality/figure.ts';
import { findChallenges, findHolders, findNational } from './find-fund-count.ts';
import { findNeedCount } from './find-need-count.ts';
import { findObservation } from './find-observation.ts';

/** A mark as it is written, read: which figure, and whether to name what it counts. */
export interface Reference {
	/** The same for all marks of one figure: "fonder:avslutade". */
	readonly key: string;
	/** Whether the mark asks for names instead of the number: "fonder:avslutade:namn". */
	readonly names: boolean;
}

const NAMES = ':namn';

export const readReference = (mark: string): Reference =>
	mark.endsWith(NAMES)
		? { key: mark.slice(0, -NAMES.length), names: true }
		: { key: mark, names: false };

const FORMS =
	'{indicator:year}, {indicator:code:year}, {fonder:group}, {utmaningar:group}, {behov:group} or {landet:id}';

/**
 * The figure that a mark stands for.
 *
 * @throws Error that says what was found and what was expected
 */
export function findFigure({ key, names }: Reference, data: FigureData): Figure {
	const [head = '', first = '', second, ...rest] = key.split(':');
	const figure = ((): Figure => {
		if (first === '' || rest.length > 0) throw new Error(`found "${key}"; expected ${FORMS}`);
		if (head === 'fonder') return findHolders(first, second ?? null, data);
		if (head === 'utmaningar' && second === undefined) return findChallenges(first, data);
		if (head === 'behov' && second === undefined) return findNeedCount(first, data);
		if (head === 'landet' && second === undefined) return findNational(first, data);
		if (second === undefined) return findObservation(head, null, first, data);
		return findObservation(head, first, second, data);
	})();
	if (names && figure.kind !== 'holders' && figure.kind !== 'challenges') {
		throw new Error(`found "${key}${NAMES}"; expected names of a group in fonder or utmaningar`);
	}
	return figure;
}
