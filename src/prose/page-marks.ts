import type { FigureData } from '../stats/municipality/figure.ts';
import type { Locale } from '../tables/locale.ts';
import type { Piece } from '../words/text/figure-text.ts';
import { formatNumber } from '../words/text/format.ts';
import { findFigure, readReference } from './find-figure.ts';
import { printMark } from './print-figure.ts';

/** What a page says besides the figures that all texts may ask for, by the names of its marks. */
export type Marks = Readonly<Record<string, string | readonly Piece[]>>;

const NUMBER = /^tal:(\d+)$/;

/**
 * What is printed for a mark of a page: what the page itself names, a number in the form of the language
 * (`{tal:20000}`), or a figure as in an analysis.
 *
 * @throws Error that says what was found and what was expected
 */
export function markOf(
	mark: string,
	own: Marks,
	data: FigureData,
	locale: Locale,
): readonly Piece[] {
	const plain = (text: string): readonly Piece[] => [{ text, href: null }];
	const named = Object.hasOwn(own, mark) ? own[mark] : undefined;
	if (named !== undefined) return typeof named === 'string' ? plain(named) : named;
	const [, number] = NUMBER.exec(mark) ?? [];
	if (number !== undefined) return plain(formatNumber(Number(number), 0, locale));
	if (!mark.includes(':')) {
		throw new Error(
			`found {${mark}}; expected a figure, such as {fonder:kommuner}, or one of ${Object.keys(own).toSorted().join(', ')}`,
		);
	}
	const reference = readReference(mark);
	return printMark(reference, findFigure(reference, data), null, locale);
}
