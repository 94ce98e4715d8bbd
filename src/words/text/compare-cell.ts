import type {
	CompareFacts,
	ComparedProblem,
	CompareProblem,
} from '../../stats/municipality/compared.ts';
import { fill } from './fill.ts';
import { formatNumber, formatValue } from './format.ts';
import { UNUSUAL_MARK } from './table-text.ts';

/** What the cell of a municipality says of a challenge. */
export interface CompareCell {
	/** The latest year's value, or why there is none. */
	readonly text: string;
	readonly missing: boolean;
	/** "*" where what is shown, or the mean that decides the place, has an unusual year; "" otherwise. */
	readonly mark: string;
	/** The last value before that year, where the year has none; "" otherwise. */
	readonly previous: string;
	/** The mean that decides the place, where it is not the year's value; "" otherwise. */
	readonly mean: string;
	/** Its place, or that there are too few years for one; "" where nobody has one. */
	readonly place: string;
	/** Whether it is in the quarter with the biggest problems. */
	readonly heavy: boolean;
}

interface Given extends Pick<CompareFacts, 'locale'> {
	readonly texts: Pick<CompareFacts['texts'], 'place' | 'tooFew' | 'previous' | 'reasons'>;
}

/** A figure in a narrow column: with the sign of its unit, and without what stands beside the name of the measure. */
export const compareFigure = (
	value: number,
	{ unit, decimals }: Pick<CompareProblem, 'unit' | 'decimals'>,
	{ locale }: Pick<CompareFacts, 'locale'>,
): string => formatValue(value, { unit, decimals, per: null }, locale);

export function compareCell(
	{ value, previous, place, quarter, decisive, unusual }: ComparedProblem,
	problem: Pick<CompareProblem, 'unit' | 'decimals' | 'ranked' | 'meanOf'>,
	{ texts, locale }: Given,
): CompareCell {
	const missing = 'missing' in value;
	const mean = problem.meanOf === null ? null : decisive;
	return {
		text: missing
			? (texts.reasons[value.missing] ?? '')
			: compareFigure(value.value, problem, { locale }),
		missing,
		mark: unusual.length > 0 ? UNUSUAL_MARK : '',
		previous: previous
			? fill(texts.previous, {
					year: previous.year,
					value: compareFigure(previous.value, problem, { locale }),
				})
			: '',
		// The sign of the unit stands on the value above.
		mean: mean === null ? '' : formatNumber(mean, problem.decimals, locale),
		place: !problem.ranked ? '' : place === null ? texts.tooFew : fill(texts.place, { place }),
		heavy: quarter === 4,
	};
}
