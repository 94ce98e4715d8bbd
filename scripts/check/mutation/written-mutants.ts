import { cell, csv, rowAt, wrong, type FileMutant } from './file-mutant.ts';

/** Changes by hand of what only a program writes. */
export const WRITTEN_MUTANTS: readonly FileMutant[] = [
	wrong(
		'a figure that was never accepted',
		/^accepted\.csv$/,
		csv((table, lots) => {
			const at = rowAt(table, lots);
			const column = 3 + lots.below((table[0]?.length ?? 4) - 3);
			return table.map((row, index) =>
				index === at ? row.with(column, row[column] === '7' ? '8' : '7') : row,
			);
		}),
	),
	...(['from_2', 'year', 'release', 'values'] as const).map((column) =>
		wrong(
			`another ${column}`,
			/^classes\.csv$/,
			cell(column, (text) => text.replace(/\d/, (digit) => (digit === '1' ? '2' : '1'))),
		),
	),
	wrong(
		'classes of no indicator',
		/^classes\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong('another figure', /^grouping\.json$/, (text, lots) => {
		const { index, 0: found } = lots.oneOf([...text.matchAll(/0\.\d+/g)]);
		return `${text.slice(0, index)}0.0001${text.slice(index + found.length)}`;
	}),
	wrong('another boundary', /^geography\/sweden\.topo\.json$/, (text, lots) => {
		const { index, 0: found } = lots.oneOf([...text.matchAll(/(?<=\[)\d{3,4}(?=,)/g)]);
		return `${text.slice(0, index)}${String(Number(found) + 7)}${text.slice(index + found.length)}`;
	}),
];
