import {
	cell,
	change,
	copied,
	drawn,
	figureOf,
	isCountry,
	isPlace,
	moved,
	PLACE,
	placesOf,
	scaledCell,
	slipped,
	SOURCE,
	STATUS,
	swapped,
	textOf,
	times,
	twoOf,
	VALUE,
	without,
	YEAR,
	yearsOf,
	type TableMutant,
} from './table-mutant.ts';

/** Every way of being wrong that a table of figures can have, and some of being the same. */
export const TABLE_MUTANTS: readonly TableMutant[] = [
	...[10, 100, 0.1, 0.01, 1000].flatMap((factor): TableMutant[] => [
		{ kind: `a value times ${factor}`, is: 'wrong', make: scaledCell(factor, isPlace) },
		{ kind: `the country times ${factor}`, is: 'wrong', make: scaledCell(factor, isCountry) },
	]),
	{ kind: 'a value below zero', is: 'wrong', make: scaledCell(-1) },
	{ kind: 'a value half as large', is: 'wrong', make: scaledCell(0.5) },
	...[1, -1, 2, 40].map((by): TableMutant => ({
		kind: `a year moved by ${by} rows`,
		is: 'wrong',
		make: (rows, lots) => slipped(rows, lots, by),
	})),
	{
		kind: 'a year copied from the one before',
		is: 'wrong',
		make: (rows, lots) => {
			const years = yearsOf(rows);
			const at = 1 + lots.below(Math.max(1, years.length - 1));
			return years[at] === undefined ? null : copied(rows, years[at - 1] ?? '', years[at]);
		},
	},
	{
		kind: 'a year copied from any other',
		is: 'wrong',
		make: (rows, lots) => {
			const two = twoOf(yearsOf(rows), lots);
			return two && copied(rows, ...two);
		},
	},
	{
		kind: 'two years swapped',
		is: 'wrong',
		make: (rows, lots) => {
			const two = twoOf(yearsOf(rows), lots);
			if (!two) return null;
			const [a, b] = two;
			return change(rows, (row) =>
				row[YEAR] === a ? row.with(YEAR, b) : row[YEAR] === b ? row.with(YEAR, a) : null,
			);
		},
	},
	{
		kind: 'two municipalities swapped',
		is: 'wrong',
		make: (rows, lots) => swapped(rows, lots, false),
	},
	{
		kind: 'two municipalities swapped in one year',
		is: 'wrong',
		make: (rows, lots) => swapped(rows, lots, true),
	},
	{
		kind: 'all municipalities moved by a row',
		is: 'wrong',
		make: (rows) => {
			const places = placesOf(rows);
			return change(rows, (row) => {
				const at = places.indexOf(cell(row, PLACE));
				return at < 0 ? null : row.with(PLACE, places[(at + 1) % places.length] ?? '');
			});
		},
	},
	{
		kind: 'a whole year zero',
		is: 'wrong',
		make: (rows, lots) => {
			const year = lots.oneOf(yearsOf(rows));
			return change(rows, (row) =>
				row[YEAR] === year ? row.with(VALUE, '0').with(STATUS, '') : null,
			);
		},
	},
	{
		kind: 'a whole year times ten',
		is: 'wrong',
		make: (rows, lots) => {
			const year = lots.oneOf(yearsOf(rows));
			return change(rows, (row) =>
				row[YEAR] === year && row[VALUE] !== ''
					? row.with(VALUE, times(cell(row, VALUE), 10))
					: null,
			);
		},
	},
	{ kind: 'every year one later', is: 'wrong', make: (rows) => moved(rows, 1) },
	{ kind: 'every year one earlier', is: 'wrong', make: (rows) => moved(rows, -1) },
	{
		kind: 'the country as one of its municipalities',
		is: 'wrong',
		make: (rows, lots) => {
			const at = drawn(rows, lots, isCountry);
			const value = Number(cell(rows[at ?? -1], VALUE));
			const isFar = (row: readonly string[]): boolean =>
				Math.abs(Number(cell(row, VALUE)) - value) > 0.2 * Math.abs(value);
			const from = drawn(rows, lots, (row) => isPlace(row) && isFar(row));
			return at === undefined || from === undefined
				? null
				: change(rows, (row, index) => (index === at ? figureOf(row, rows[from]) : null));
		},
	},
	{
		kind: 'values taken for missing',
		is: 'wrong',
		make: (rows, lots) => {
			const place = lots.oneOf(placesOf(rows));
			return change(rows, (row) =>
				row[PLACE] === place && row[VALUE] !== ''
					? row.with(VALUE, '').with(STATUS, 'missing')
					: null,
			);
		},
	},
	{
		kind: 'a missing value filled in',
		is: 'edit',
		make: (rows, lots) => {
			const gaps = [...rows.entries()].filter(
				([, row]) => row[VALUE] === '' && !isCountry(row) && row[STATUS] !== '',
			);
			const from = drawn(rows, lots, isPlace);
			if (gaps.length === 0 || from === undefined) return null;
			const [at] = lots.oneOf(gaps);
			return change(rows, (row, index) => (index === at ? figureOf(row, rows[from]) : null));
		},
	},
	{
		kind: 'a source that has no such figures',
		is: 'edit',
		make: (rows, lots) => {
			const at = lots.below(rows.length);
			return change(rows, (row, index) => (index === at ? row.with(SOURCE, 'scb-granser') : null));
		},
	},
	{
		kind: 'a row gone',
		is: 'wrong',
		make: (rows, lots) => {
			const at = lots.below(rows.length);
			return textOf(rows.filter((_, index) => index !== at));
		},
	},
	{
		kind: 'a row twice',
		is: 'wrong',
		make: (rows, lots) => {
			const at = lots.below(rows.length);
			return textOf(rows.flatMap((row, index) => (index === at ? [row, row] : [row])));
		},
	},
	{
		kind: 'a municipality gone',
		is: 'wrong',
		make: (rows, lots) => {
			const place = lots.oneOf(placesOf(rows));
			return without(rows, (row) => row[PLACE] === place);
		},
	},
	{
		kind: 'a year gone',
		is: 'wrong',
		make: (rows, lots) => {
			const year = lots.oneOf(yearsOf(rows));
			return without(rows, (row) => row[YEAR] === year);
		},
	},
	{
		kind: 'the table cut',
		is: 'wrong',
		make: (rows, lots) => {
			const text = textOf(rows);
			return text.slice(0, lots.below(text.length - 1));
		},
	},
	...(
		[
			['a code without its zero', PLACE, (text) => text.replace(/^0/, '')],
			['a code that there is none of', PLACE, () => '9999'],
			['a year in two digits', YEAR, (text) => text.slice(2)],
			['a year to come', YEAR, () => '2999'],
			['a decimal comma', VALUE, (text) => `"${text.replace('.', ',')}"`],
			['words for a value', VALUE, () => 'okänt'],
			['a formula', VALUE, (text) => `=${text}`],
			['a value with an exponent', VALUE, (text) => `${text}e3`],
			['a status beside a value', STATUS, () => 'missing'],
			['a reason that there is none of', STATUS, () => 'saknas'],
			['a source that is not listed', SOURCE, () => 'kolada-x'],
		] as const satisfies readonly (readonly [string, number, (text: string) => string])[]
	).map(([kind, column, spoil]): TableMutant => ({
		kind,
		is: 'wrong',
		make: (rows, lots) => {
			const at = drawn(
				rows,
				lots,
				(row) => spoil(cell(row, column)) !== cell(row, column) || column === STATUS,
			);
			const isComma = column === VALUE && kind === 'a decimal comma';
			return at === undefined || (isComma && !cell(rows[at], VALUE).includes('.'))
				? null
				: change(rows, (row, index) =>
						index === at ? row.with(column, spoil(cell(row, column))) : null,
					);
		},
	})),
	{ kind: 'a mark of byte order', is: 'same', make: (rows) => `\uFEFF${textOf(rows)}` },
	{
		kind: 'line ends of Windows',
		is: 'same',
		make: (rows) => textOf(rows).replaceAll('\n', '\r\n'),
	},
	{ kind: 'empty lines at the end', is: 'same', make: (rows) => `${textOf(rows)}\n\n` },
	{
		kind: 'figures with zeros after the last decimal',
		is: 'same',
		make: (rows) =>
			change(rows, (row) => (row[VALUE]?.includes('.') ? row.with(VALUE, `${row[VALUE]}0`) : null)),
	},
	{
		kind: 'rows in another order',
		is: 'same',
		make: (rows, lots) => {
			const at = lots.below(rows.length);
			return textOf([...rows.slice(at), ...rows.slice(0, at)]);
		},
	},
	{
		kind: 'cells in quotation marks',
		is: 'same',
		make: (rows) => textOf(rows.map((row) => row.map((text) => `"${text}"`))),
	},
];
