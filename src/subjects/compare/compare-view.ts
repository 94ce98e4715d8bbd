import { compareFinding, groupHead } from '../../words/text/compare-finding.ts';
import { compareUnusual } from '../../words/text/compare-unusual.ts';
import { compareGroups } from '../../words/text/compare-groups.ts';
import type { Compared, CompareFacts } from '../../stats/municipality/compared.ts';
import { fill } from '../../words/text/fill.ts';
import { initialsOf } from './initials.ts';
import { listing } from '../../words/text/listing.ts';
import { CompareRow } from './compare-row.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** Columns of the table beside those of municipalities. */
const OTHERS = 6;

/** Writes those compared into the page as the server drew it: heading, finding, chips and table. */
export class CompareView {
	readonly #part: HTMLElement;
	readonly #facts: CompareFacts;
	readonly #rows: ReadonlyMap<string, CompareRow>;
	readonly #siteName = document.title.slice(document.title.lastIndexOf(' – '));

	constructor(part: HTMLElement, facts: CompareFacts) {
		this.#part = part;
		this.#facts = facts;
		const elements = new Map(
			[...part.querySelectorAll<HTMLElement>('[data-problem]')].map((row) => [
				row.dataset['problem'] ?? '',
				row,
			]),
		);
		this.#rows = new Map(
			facts.problems.flatMap((problem, index) => {
				const element = elements.get(problem.id);
				return element
					? [[problem.id, new CompareRow(element, index, problem, facts)] as const]
					: [];
			}),
		);
	}

	/** @returns what is shown now, for those who listen */
	show(compared: readonly Compared[]): string {
		const { locale, texts, problems } = this.#facts;
		const names = listing(
			compared.map(({ name }) => name),
			locale,
		);
		const { shared, apart, unplaced } = compareFinding(compared, this.#facts);
		writeText(this.#part.querySelector('h1'), names);
		document.title = fill(texts.documentTitle, { names }) + this.#siteName;
		this.#say('shared', shared);
		this.#say('apart', [apart, unplaced].filter((text) => text !== '').join(' '));
		const name = compared[0]?.name ?? '';
		this.#say('unusual', compareUnusual(compared, this.#facts));
		this.#say('alike-head', fill(texts.alike, { name }));
		this.#say('alike-note', fill(texts.alikeNote, { name }));
		this.#writeSlots(compared);
		for (const { id } of problems) this.#rows.get(id)?.write(compared);
		this.#writeLetters(compared);
		this.#writeGroups(compared);
		return `${fill(texts.shown, { names })} ${shared}`;
	}

	/** Chips and heads of columns. */
	#writeSlots(compared: readonly Compared[]): void {
		const { pages, texts } = this.#facts;
		for (const part of this.#part.querySelectorAll<HTMLElement>(':is(li, th)[data-slot]')) {
			const one = compared[Number(part.dataset['slot'])];
			part.hidden = !one;
			if (!one) continue;
			const name = part.querySelector('[data-name]');
			writeText(name, one.name);
			if (name instanceof HTMLAnchorElement) {
				writeAttribute(name, 'href', `${pages}${one.slug}/`);
			}
			const remove = part.querySelector('[data-remove]');
			writeAttribute(remove, 'aria-label', fill(texts.remove, { name: one.name }));
		}
	}

	#writeLetters(compared: readonly Compared[]): void {
		const letters = initialsOf(compared.map(({ name }) => name));
		for (const part of this.#part.querySelectorAll<HTMLElement | SVGElement>('[data-letter]')) {
			writeText(part, letters[Number(part.dataset['letter'])] ?? '');
		}
	}

	/** The rows are those that the server drew; only their groups are made anew. */
	#writeGroups(compared: readonly Compared[]): void {
		const table = this.#part.querySelector('table');
		if (!table) return;
		const { problems } = this.#facts;
		const bodies = compareGroups(problems, compared).map(({ group, rows }) => {
			const body = document.createElement('tbody');
			body.dataset['group'] = String(group);
			const line = body.insertRow();
			line.className = 'compare-group';
			const head = document.createElement('th');
			head.scope = 'rowgroup';
			head.colSpan = compared.length + OTHERS;
			const count = document.createElement('span');
			count.textContent = String(rows.length);
			head.append(`${groupHead(group, compared.length, this.#facts)} `, count);
			line.append(head);
			body.append(
				...rows.flatMap((index) => this.#rows.get(problems[index]?.id ?? '')?.element ?? []),
			);
			return body;
		});
		for (const body of [...table.tBodies]) body.remove();
		table.append(...bodies);
	}

	#say(place: string, text: string): void {
		writeText(this.#part.querySelector(`[data-said="${place}"]`), text);
	}
}
