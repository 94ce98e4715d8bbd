import { compareLines } from '../../draw/compare-lines.ts';
import { compareMarks, MARKED_STRIP } from '../../draw/compare-marks.ts';
import { compareCell, compareFigure } from '../../words/text/compare-cell.ts';
import type { Compared, CompareFacts, CompareProblem } from '../../stats/municipality/compared.ts';
import type { FigureRef } from '../../stats/figure-ref.ts';
import { writeWay } from '../../steer/number/write-way.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** Shows or hides a part of a drawing. */
function show(part: Element | null, isShown: boolean): void {
	if (isShown) part?.removeAttribute('display');
	else part?.setAttribute('display', 'none');
}

/**
 * Writes those compared into the row of a challenge as the server drew it: values, strip and lines.
 *
 * Markup: CompareRow.astro.
 */
export class CompareRow {
	readonly element: HTMLElement;
	readonly #problem: CompareProblem;
	readonly #index: number;
	readonly #facts: CompareFacts;

	constructor(element: HTMLElement, index: number, problem: CompareProblem, facts: CompareFacts) {
		this.element = element;
		this.#index = index;
		this.#problem = problem;
		this.#facts = facts;
	}

	write(compared: readonly Compared[]): void {
		for (const cell of this.element.querySelectorAll<HTMLElement>('[data-slot]')) {
			const one = compared[Number(cell.dataset['slot'])];
			cell.hidden = !one;
			if (one) this.#writeCell(cell, one);
		}
		const { value, at } = compared[0]?.problems[this.#index]?.alike ?? { value: null, at: null };
		const alike = value === null ? '–' : compareFigure(value, this.#problem, this.#facts);
		writeText(this.element.querySelector('[data-said="alike"]'), alike);
		this.#writeStrip(compared, at);
		this.#writeLines(compared);
	}

	#writeCell(cell: HTMLElement, { code, problems }: Compared): void {
		const own = problems[this.#index];
		if (!own) return;
		const cellText = compareCell(own, this.#problem, this.#facts);
		const { text, missing, mark, previous, mean, place, heavy } = cellText;
		cell.classList.toggle('heavy', heavy);
		cell.classList.toggle('missing', missing);
		const { indicator, latest, meanOf } = this.#problem;
		this.#writeFigure(cell.querySelector('a'), text, { indicator, code, year: latest, from: null });
		const beside = cell.querySelector<HTMLElement>('[data-mean]');
		if (beside && meanOf) {
			const [from, year] = meanOf;
			beside.hidden = mean === '';
			this.#writeFigure(beside.querySelector('a'), mean, { indicator, code, year, from });
		}
		writeText(cell.querySelector('[data-said="mark"]'), mark);
		writeText(cell.querySelector('[data-said="previous"]'), previous);
		writeText(cell.querySelector('[data-said="place"]'), place);
	}

	/** A number, and the way to its row. */
	#writeFigure(link: Element | null, text: string, ref: FigureRef): void {
		writeText(link, text);
		writeWay(link, ref);
	}

	#writeStrip(compared: readonly Compared[], alike: number | null): void {
		const triangle = this.element.querySelector('[data-alike]');
		show(triangle, alike !== null);
		writeAttribute(triangle, 'transform', `translate(${alike ?? 0} ${MARKED_STRIP.bottom + 0.5})`);
		const marks = compareMarks(compared.map(({ problems }) => problems[this.#index]?.at ?? null));
		for (const part of this.element.querySelectorAll<SVGElement>('[data-mark]')) {
			const mark = marks[Number(part.dataset['mark'])];
			show(part, mark != null);
			if (!mark) continue;
			writeAttribute(part.querySelector('path'), 'd', mark.stalk);
			const circle = part.querySelector('g');
			writeAttribute(circle, 'transform', `translate(${mark.x} ${MARKED_STRIP.radius + 0.5})`);
		}
	}

	#writeLines(compared: readonly Compared[]): void {
		const { own } = compareLines(
			this.#problem,
			compared.map(({ problems }) => problems[this.#index]?.line ?? []),
		);
		for (const part of this.element.querySelectorAll<SVGElement>('[data-line]')) {
			const drawn = own[Number(part.dataset['line'])];
			show(part, drawn !== undefined);
			if (!drawn) continue;
			writeAttribute(part.querySelector('path'), 'd', drawn.path);
			const text = part.querySelector('text');
			show(text, drawn.letter !== null);
			writeAttribute(text, 'x', `${drawn.letter?.x ?? 0}`);
			writeAttribute(text, 'y', `${(drawn.letter?.y ?? 0) + 3}`);
		}
	}
}
