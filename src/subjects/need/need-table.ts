import {
	DEFAULT_NEED_VIEW,
	NEED_COLUMNS,
	type NeedColumn,
	type NeedOrder,
	type NeedView,
} from '../../stats/money/need-view.ts';
import { needOrderAfterPress } from '../../stats/money/need-filter.ts';
import { chooseNeed, whenNeedShown, type NeedShown } from './need-shown.ts';
import { makeButton, rowPressed } from '../../steer/table-press.ts';
import { markRow, revealRow } from '../../steer/mark-row.ts';

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
		this.#body?.addEventListener('click', this.#press);
		this.#body?.addEventListener('keydown', this.#key);
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

	/** A press on a row chooses its municipality, or lets go of it; links and marked text are let be. */
	readonly #press = (event: MouseEvent): void => {
		this.#choose(rowPressed(event));
	};

	/** On the link of a municipality: the space bar chooses, Escape lets go, arrows go to the rows beside. */
	readonly #key = (event: KeyboardEvent): void => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (!(event.target instanceof Element)) return;
		const row = event.target.closest('tr');
		if (event.key === ' ') {
			this.#choose(row);
		} else if (event.key === 'Escape') {
			if (this.#view.municipality !== null) chooseNeed(this, { municipality: null });
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			const standing = this.#standing();
			const at = standing.findIndex((each) => each === row);
			const next = standing[at + (event.key === 'ArrowDown' ? 1 : -1)];
			next?.querySelector('a')?.focus();
		} else {
			return;
		}
		event.preventDefault();
	};

	#choose(row: HTMLTableRowElement | null): void {
		const code = row?.dataset['code'];
		if (code === undefined) return;
		chooseNeed(this, { municipality: code === this.#view.municipality ? null : code });
	}

	#draw(shown: NeedShown): void {
		const before = this.#shown;
		this.#shown = shown;
		this.#arrange(shown, before);
		for (const head of this.querySelectorAll<HTMLElement>('th[data-column]')) {
			sayOrder(head, shown.view.order, shown.facts.heavier === 'lower');
		}
		if (before?.view.municipality !== shown.view.municipality) this.#mark(shown.view.municipality);
	}

	/** The rows that are listed, in their order. */
	#standing(): readonly HTMLTableRowElement[] {
		return [...(this.#body?.rows ?? [])].filter(({ hidden }) => !hidden);
	}

	/** Leaves the rows that are listed, in their order. Rows that stand where they should are not moved. */
	#arrange({ listed, entries }: NeedShown, before: NeedShown | undefined): void {
		if (sameRows(listed, before?.listed)) return;
		const codes = new Set(listed.map(({ code }) => code));
		for (const { code } of entries) {
			this.#rows.get(code)?.toggleAttribute('hidden', !codes.has(code));
		}
		const wanted = listed.flatMap(({ code }) => this.#rows.get(code) ?? []);
		const standing = this.#standing();
		if (wanted.some((row, index) => row !== standing[index])) {
			const focused = document.activeElement;
			this.#body?.prepend(...wanted);
			// A row that is moved drops its focus: it gets it back.
			if (focused instanceof HTMLElement && this.contains(focused)) {
				focused.focus({ preventScroll: true });
			}
		}
		// On paper only the sources of what is listed.
		for (const source of document.querySelectorAll<HTMLElement>('[data-cited-by]')) {
			const by = source.dataset['citedBy']?.split(' ') ?? [];
			source.hidden = !by.some((code) => codes.has(code));
		}
		if (before) this.#region?.scrollTo({ top: 0, behavior: 'instant' });
	}

	#mark(chosen: string | null): void {
		for (const [code, row] of this.#rows) {
			const isChosen = code === chosen;
			if (isChosen === row.hasAttribute('aria-current')) continue;
			markRow({ element: row, link: row.querySelector('a') }, isChosen);
			if (!isChosen || row.hidden || !this.#region) continue;
			revealRow({ element: row }, this.#region);
		}
	}
}

const sameRows = (now: NeedShown['listed'], before: NeedShown['listed'] | undefined): boolean =>
	now.length === before?.length && now.every(({ code }, index) => code === before[index]?.code);

/** Tells how a column is ordered, by the figures that it shows: the heaviest need is the highest or the lowest. */
function sayOrder(head: HTMLElement, order: NeedOrder, heavierIsLower: boolean): void {
	const column: NeedColumn = order.column;
	if (head.dataset['column'] !== column) {
		head.removeAttribute('aria-sort');
		return;
	}
	const turned = column === 'behov' && !heavierIsLower;
	head.setAttribute('aria-sort', order.descending !== turned ? 'descending' : 'ascending');
}

customElements.define('need-table', NeedTable);
