/** Spaces that numbers are written with, which a spreadsheet takes for text. */
const NO_BREAK = /[\u00a0\u202f]/g;
const MINUS = /\u2212(?=\d)/g;

const textOf = (element: Element | null | undefined): string =>
	(element?.textContent ?? '')
		.replace(NO_BREAK, ' ')
		.replace(MINUS, '-')
		.replace(/\s+/g, ' ')
		.trim();

const isShown = (cell: HTMLElement): boolean => !cell.hidden;

/** A figure, and its year where it is another than that of the row. */
function dated(cell: Element | null): string {
	const year = /\d{4}/.exec(textOf(cell?.querySelector('small')))?.[0];
	const figure = textOf(cell?.querySelector('a') ?? cell?.firstElementChild);
	return year ? `${figure} (${year})` : figure || '–';
}

/** Columns of a municipality: the year's value, the mean that decides its place where one does, the place. */
function ownTexts(cell: HTMLElement): readonly string[] {
	const previous = textOf(cell.querySelector('[data-said="previous"]'));
	const value = textOf(cell.querySelector('a')) + textOf(cell.querySelector('[data-said="mark"]'));
	return [
		previous === '' ? value : `${value} (${previous})`,
		textOf(cell.querySelector('[data-mean]:not([hidden]) a')),
		textOf(cell.querySelector('[data-said="place"]')),
	];
}

/**
 * The table of those compared as text for a spreadsheet: tabs between cells, numbers as the language
 * writes them, each row with its publisher; below it what its marks mean, and where it is found.
 *
 * @param part the page's own part, as it is shown: `jamfor.astro`
 */
export function compareText(part: Element): string {
	const names = [...part.querySelectorAll<HTMLElement>('thead th.own')]
		.filter(isShown)
		.map((head) => textOf(head.querySelector('[data-name]')));
	const {
		mean = '',
		place = '',
		source = '',
	} = part.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {};
	const head = (name: string): string => textOf(part.querySelector(`thead .${name}`));
	const heads = [
		head('problem'),
		'',
		...names.flatMap((name) => [name, `${name}: ${mean}`, `${name}: ${place}`]),
		head('country'),
		head('alike'),
		head('basis'),
		source,
	];
	const rows = [...part.querySelectorAll<HTMLElement>('tr[data-problem]')].map((row) => [
		textOf(row.querySelector('th > a')),
		textOf(row.querySelector('th > small')),
		...[...row.querySelectorAll<HTMLElement>('td.own')].filter(isShown).flatMap(ownTexts),
		dated(row.querySelector('td.country')),
		textOf(row.querySelector('[data-said="alike"]')),
		textOf(row.querySelector('td.basis small')),
		row.dataset['publisher'] ?? '',
	]);
	const notes = ['.compare-unusual', '.compare-paper'].map((name) =>
		textOf(part.querySelector(name)),
	);
	return [
		...[heads, ...rows].map((cells) => cells.join('\t')),
		...notes.filter((note) => note !== ''),
	].join('\n');
}
