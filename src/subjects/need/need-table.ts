import {
	DEFAULT_NEED_VIEW,
	NEED_COLUMNS,
	type NeedColumn,
	type NeedOrder,
	type NeedView,
} from '../../stats/money/need-view.ts';
import { needOrderAfterPress } from '../../stats/money/need-filter.ts';
import { chooseNeed, whenNeedShown, type NeedShown } from './need-shown.ts';
import { linkNumber } from '../../steer/number/link-number.ts';
import { makeButton, markChosen, offerRows, placeRows, sayOrder } from '../../steer/data-table.ts';

/**
 * The rows of the list, already drawn for all municipalities: keeps those that are listed, in their
 * order, and marks the chosen one. A press on a head orders, a press on a row chooses.
 */
class NeedTable extends HTMLElement {
	readonly #body = this.querySelector('tbody');
	readonly #region = this.querySelector<HTMLElement>('.table-scroll');
	readonly #rows = new Map(
		[...(this.#body?.rows ?? [])].map((row) => [row.dataset['code'] ?? '', row] as const),
	);
	/** What was last shown; undefined while the rows stand as they were served. */
	#shown: NeedShown | undefined;

	get #view(): NeedView {
		return this.#shown?.view ?? DEFAULT_NEED_VIEW;
	}

	connectedCallback(): void {
		for (const head of this.querySelectorAll<HTMLElement>('th[data-column]')) {
			this.#offerOrder(head);
		}
		this.#linkNumbers();
		offerRows(this.#body, {
			chosen: () => this.#view.municipality,
			choose: (municipality) => {
				chooseNeed(this, { municipality });
			},
		});
		whenNeedShown(this, (shown) => {
			this.#draw(shown);
		});
	}

	#offerOrder(head: HTMLElement): void {
		const column = NEED_COLUMNS.find((name) => name === head.dataset['column']);
		if (!column) return;
		makeButton(head, () => {
			chooseNeed(this, { order: needOrderAfterPress(this.#view.order, column) });
		});
	}

	/** Lets the numbers beside the need lead to their rows: 580 links more would weigh too much as served. */
	#linkNumbers(): void {
		for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-rows]')) {
			const { rows = '', years = '' } = head.dataset;
			for (const [code, { cells }] of this.#rows) {
				const cell = cells[head.cellIndex];
				if (cell?.matches(':not(.missing)')) linkNumber(cell, { rows, code, years });
			}
		}
	}

	#draw(shown: NeedShown): void {
		const before = this.#shown;
		this.#shown = shown;
		this.#arrange(shown, before);
		for (const head of this.querySelectorAll<HTMLElement>('th[data-column]')) {
			sayOrder(head, orderAt(head, shown.view.order, shown.facts.heavier === 'lower'));
		}
		const { municipality } = shown.view;
		if ((before?.view.municipality ?? null) !== municipality) {
			markChosen(this.#rows.values(), municipality, this.#region);
		}
	}

	/** Leaves the rows that are listed, in their order. Rows that stand where they should are not moved. */
	#arrange({ listed, entries }: NeedShown, before: NeedShown | undefined): void {
		if (sameRows(listed, before?.listed)) return;
		const codes = new Set(listed.map(({ code }) => code));
		for (const { code } of entries) {
			this.#rows.get(code)?.toggleAttribute('hidden', !codes.has(code));
		}
		const wanted = listed.flatMap(({ code }) => this.#rows.get(code) ?? []);
		const standing = [...(this.#body?.rows ?? [])].filter(({ hidden }) => !hidden);
		if (wanted.some((row, index) => row !== standing[index])) placeRows(this.#body, wanted);
		// On paper only the sources of what is listed.
		for (const source of document.querySelectorAll<HTMLElement>('[data-cited-by]')) {
			const by = source.dataset['citedBy']?.split(' ') ?? [];
			source.hidden = !by.some((code) => codes.has(code));
		}
		if (before) this.#region?.scrollTo({ top: 0, behavior: 'instant' });
	}
}

const sameRows = (now: NeedShown['listed'], before: NeedShown['listed'] | undefined): boolean =>
	now.length === before?.length && now.every(({ code }, index) => code === before[index]?.code);

/** How a column is ordered, by the figures that it shows: the heaviest need is the highest or the lowest. */
function orderAt(
	head: HTMLElement,
	order: NeedOrder,
	heavierIsLower: boolean,
): 'ascending' | 'descending' | null {
	const column: NeedColumn = order.column;
	if (head.dataset['column'] !== column) return null;
	const turned = column === 'behov' && !heavierIsLower;
	return order.descending !== turned ? 'descending' : 'ascending';
}

customElements.define('need-table', NeedTable);
