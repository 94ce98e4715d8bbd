import { compareCells, type SortKey } from '../model/sort-key.ts';

/**
 * A table that is already there: makes buttons of its column heads. A cell is sorted by its
 * `data-sort` where it has one, else by its text; cells without a value always come last.
 */
class SortableTable extends HTMLElement {
	connectedCallback(): void {
		const table = this.querySelector('table');
		const heads = table?.tHead?.rows[0];
		if (!table || !heads) return;
		for (const [column, head] of [...heads.cells].entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...head.childNodes);
			head.append(button);
			button.addEventListener('click', () => {
				sort(table, column, head);
			});
		}
	}
}

const keyOf = (row: HTMLTableRowElement, column: number): SortKey => {
	const cell = row.cells[column];
	const key = cell?.dataset['sort'];
	if (key !== undefined) return key === '' ? null : Number(key);
	if (cell?.classList.contains('missing') === true) return null;
	const text = cell?.textContent.trim() ?? '';
	return text === '' ? null : text;
};

function sort(table: HTMLTableElement, column: number, head: HTMLTableCellElement): void {
	const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
	const body = table.tBodies[0];
	if (!body) return;
	for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
	head.setAttribute('aria-sort', direction);
	// The names are Swedish, so their alphabet is, whatever the language of the page.
	const compare = compareCells('sv', direction);
	const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
	rows.sort((a, b) => compare(a.key, b.key));
	body.append(...rows.map(({ row }) => row));
}

customElements.define('sortable-table', SortableTable);
