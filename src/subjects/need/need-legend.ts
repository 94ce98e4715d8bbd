import { capitalise } from '../../words/text/capitalise.ts';
import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import { clearNeedView, NEEDS, type NeedView } from '../../stats/money/need-view.ts';
import { writeNeedView } from './need-choices.ts';
import { ANSWERS } from '../../stats/money/need-choice.ts';
import { countCells } from '../../stats/money/need-filter.ts';
import type { NeedShown } from './need-shown.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/**
 * The view that a cell asks for: its need and answer, among the municipalities in view. A link of a
 * sentence about the whole country (`data-go`) asks for the country's.
 */
export function viewOfCell(cell: HTMLElement, view: NeedView): NeedView | null {
	const need = NEEDS.find((name) => name === cell.dataset['need']);
	const answer = ANSWERS.find((name) => name === cell.dataset['answer']) ?? null;
	// Its sentence follows whether funds that have ended count.
	const within =
		'go' in cell.dataset ? { ...clearNeedView(view), withoutEnded: view.withoutEnded } : view;
	return need ? { ...within, need, answer } : null;
}

/**
 * Keeps the legend to what is shown: how many municipalities of the chosen area and size each cell
 * holds, where its link leads, and which cell the list is of. A cell is a link with `data-need` and
 * `data-answer`, named as in the address.
 */
export function showLegend(within: Element, { view, members, entries, facts }: NeedShown): void {
	const counts = countCells(entries, view, members);
	const { words, locale } = facts;
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-need]')) {
		const asked = viewOfCell(link, view);
		if (!asked) continue;
		const { need, answer } = asked;
		link.search = writeNeedView(asked);
		// A count in a sentence leads to the list; it is not one of the choices that the list can be on.
		if (link.search === writeNeedView(view) && !('go' in link.dataset))
			link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
		const counted = link.querySelector('[data-count]');
		if (!counted || need === 'alla') continue;
		const count =
			answer === null
				? ANSWERS.reduce((sum, each) => sum + counts[need][each], 0)
				: counts[need][answer];
		const number = formatNumber(count, 0, locale);
		writeText(counted, number);
		if (answer === null) continue;
		const said =
			view.withoutEnded && answer === 'ingen-kand' ? words.withoutEnded : words.answers[answer];
		writeAttribute(
			link,
			'aria-label',
			fill(words.cell, {
				count: number,
				need: words.needs[need],
				answer: said,
			}),
		);
	}
	const third = view.withoutEnded ? words.withoutEnded : words.answers['ingen-kand'];
	for (const place of within.querySelectorAll('[data-third-answer]')) {
		writeText(place, place instanceof HTMLOptionElement ? third : capitalise(third, locale));
	}
}
