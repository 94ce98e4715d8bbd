import type { Figure, FigureData } from '../stats/municipality/figure.ts';
import { findChallenges, findHolders, findNational } from './find-fund-count.ts';
import { findNeedCount } from './find-need-count.ts';
import { findObservation } from './find-observation.ts';
import { findSpread } from './find-spread.ts';

/** A mark as it is written, read: which figure, and whether to name what it counts. */
export interface FigureReference {
	/** The same for all marks of one figure: "fonder:avslutade". */
	readonly key: string;
	/**
	 * What the mark asks for instead of the number: names ("fonder:avslutade:namn"), or a small number in
	 * letters ("behov:utmaningar:ord"; "Ord" begins a sentence).
	 */
	readonly form: Form | null;
}

const FORMS = ['namn', 'ord', 'Ord'] as const;
type Form = (typeof FORMS)[number];

export function readReference(mark: string): FigureReference {
	const form = FORMS.find((each) => mark.endsWith(`:${each}`)) ?? null;
	return { key: form === null ? mark : mark.slice(0, -form.length - 1), form };
}

/** Whether a figure counts something: a share, a distance or an amount is never told in letters. */
const isCount = (figure: Figure): boolean =>
	figure.kind === 'national'
		? typeof figure.national.value === 'number' && !['SEK', 'year'].includes(figure.national.unit)
		: figure.kind === 'need'
			? Number.isInteger(figure.value)
			: figure.kind !== 'observation' && figure.kind !== 'spread';

const FIGURES =
	'{indicator:year}, {indicator:code:year}, {fonder:group}, {utmaningar:group}, {behov:group}, {spridning:indicator:year} or {landet:id}';

/**
 * The figure that a mark stands for.
 *
 * @throws Error that says what was found and what was expected
 */
export function findFigure({ key, form }: FigureReference, data: FigureData): Figure {
	const [head = '', first = '', second, ...rest] = key.split(':');
	const figure = ((): Figure => {
		if (first === '' || rest.length > 0) throw new Error(`found "${key}"; expected ${FIGURES}`);
		if (head === 'fonder') return findHolders(first, second ?? null, data);
		if (head === 'utmaningar' && second === undefined) return findChallenges(first, data);
		if (head === 'behov') return findNeedCount(first, second ?? null, data);
		if (head === 'spridning') return findSpread(first, second ?? '', data);
		if (head === 'landet' && second === undefined) return findNational(first, data);
		if (second === undefined) return findObservation(head, null, first, data);
		return findObservation(head, first, second, data);
	})();
	const isNamed =
		figure.kind === 'holders' ||
		figure.kind === 'challenges' ||
		(figure.kind === 'need' && figure.named !== null);
	if (form === 'namn' && !isNamed) {
		throw new Error(
			`found "${key}:namn"; expected names of a group in fonder or utmaningar, or of municipalities in behov`,
		);
	}
	if (form !== null && form !== 'namn' && !isCount(figure)) {
		throw new Error(`found "${key}:${form}"; expected a count before ${form}`);
	}
	return figure;
}
