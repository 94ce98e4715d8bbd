import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { selectAll, selectOne } from 'css-select';

type Cell = string | number | null;
type Node = ReturnType<typeof parseDocument>['children'][number];

/** All text within a node. */
const textIn = (node: Node): string =>
	'data' in node ? node.data : 'children' in node ? node.children.map(textIn).join('') : '';

/** Number of a column by its letters: "AB" is 27. */
const columnOf = (place: string): number =>
	Array.from(place.replace(/\d+/, '')).reduce(
		(sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
		0,
	) - 1;

/** The sheets of a workbook by its XML, without the library that wrote it; null where a cell is empty. */
export function readWorkbook(
	packed: Uint8Array,
): readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[] {
	const files = unzipSync(packed);
	const xml = (path: string) =>
		parseDocument(strFromU8(files[path] ?? new Uint8Array()), { xmlMode: true });
	const shared = selectAll<Node, Node & { children: Node[] }>(
		'si',
		xml('xl/sharedStrings.xml').children,
	).map(textIn);
	const names = selectAll('sheet', xml('xl/workbook.xml').children);
	return names.map((sheet, at) => ({
		name: 'attribs' in sheet ? (sheet.attribs['name'] ?? '') : '',
		rows: selectAll('row', xml(`xl/worksheets/sheet${at + 1}.xml`).children).map((row) => {
			const cells: Cell[] = [];
			for (const cell of selectAll('c', [row])) {
				if (!('attribs' in cell)) continue;
				const value = selectOne('v', [cell]);
				if (value === null) continue;
				const text = textIn(value);
				cells[columnOf(cell.attribs['r'] ?? '')] =
					cell.attribs['t'] === 's' ? (shared[Number(text)] ?? '') : Number(text);
			}
			return Array.from(cells, (cell) => cell ?? null);
		}),
	}));
}
