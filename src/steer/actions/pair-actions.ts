import { fetchPage } from '../fetch-page.ts';

/**
 * Makes the row of one measure that of a chart of two (TwoIndicators.astro): the files of both, both credited,
 * and what the chart says to cite.
 *
 * @param row of the page of the first
 * @param chart says in `[data-sentence]` how the two go together, and leads in `[data-source]` to both
 * @throws Error where the network fails, and where the page of the second has no row
 */
export async function makePair(row: Element, chart: Element): Promise<void> {
	const second = chart.querySelector<HTMLAnchorElement>('[data-source="y"]');
	const page = await fetchPage(`${second?.origin ?? ''}${second?.pathname ?? ''}`);
	const other = page.querySelector('.figure-actions');
	if (!second || !other) throw new Error(`${second?.pathname ?? ''}: no actions`);
	const names = [...chart.querySelectorAll('[data-source]')].map((link) => link.textContent.trim());
	const kind = row.querySelectorAll('.action-kind');
	const files = row.querySelector('.action-panel > ul');
	const head = kind[kind.length - 1];
	if (head) head.textContent = names[0] ?? '';
	const more = head?.cloneNode();
	if (more) more.textContent = names[1] ?? '';
	const own = other.querySelector('.action-panel > ul');
	if (more && own) files?.after(more, document.importNode(own, true));
	const sources = [row, other].map((each) => fieldOf(each, 'source')?.defaultValue ?? '');
	const section = chart.closest('section')?.getAttribute('aria-labelledby') ?? '';
	write(row, 'text', chart.querySelector('[data-sentence]')?.textContent ?? '');
	write(row, 'source', [...new Set(sources)].join(' '));
	write(row, 'address', new URL(`#${section}`, location.href).href);
	for (const note of row.querySelectorAll('details:last-of-type .action-note')) note.remove();
}

const fieldOf = (row: Element, part: string): HTMLTextAreaElement | null =>
	row.querySelector(`[data-part="${part}"] textarea`);

function write(row: Element, part: string, text: string): void {
	const field = fieldOf(row, part);
	if (field) field.value = field.defaultValue = text.replaceAll(/\s+/g, ' ').trim();
}
