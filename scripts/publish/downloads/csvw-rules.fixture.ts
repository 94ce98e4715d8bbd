import Papa from 'papaparse';
import { z } from 'zod';

/*
 * Rules of the recommendations "Metadata Vocabulary for Tabular Data" and "Model for Tabular Data and Metadata
 * on the Web" (W3C, 17 December 2015) that a description of one table must hold to, by their sections. No kept
 * validator was found among packages, but a reader, which tests/csvw.spec.ts uses (docs/decisions/catalogue.md).
 */

/** § 5.11.2: a built-in datatype, or an object with its base; § 6.4.2: how its numbers are written. */
const datatype = z.union([
	z.enum(['string', 'integer', 'decimal', 'date']),
	z.strictObject({
		base: z.enum(['integer', 'decimal']),
		format: z.strictObject({ decimalChar: z.string().length(1) }),
	}),
]);

const column = z.strictObject({
	// § 5.6: a name is a variable of RFC 6570 that does not begin with an underscore.
	name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_]*$/),
	titles: z.string().min(1),
	datatype,
	null: z.array(z.string()).min(1),
});

const description = z.strictObject({
	// § 5.2: the context of the recommendation first, what is local after it.
	'@context': z.tuple([
		z.literal('http://www.w3.org/ns/csvw'),
		z.strictObject({ '@language': z.string().regex(/^[a-z]{2}$/) }),
	]),
	url: z.string().min(1),
	'dc:title': z.string().min(1),
	'dc:issued': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
	'dc:relation': z.strictObject({ '@id': z.url() }),
	// § 5.9: the properties that a dialect has.
	dialect: z.strictObject({
		encoding: z.literal('utf-8'),
		delimiter: z.string().length(1),
		header: z.literal(true),
		lineTerminators: z.array(z.string()),
		quoteChar: z.string().length(1),
		doubleQuote: z.boolean(),
	}),
	tableSchema: z.strictObject({
		columns: z.array(column).min(1),
		primaryKey: z.array(z.string()).min(1).optional(),
	}),
});

/** Whether a cell's text is of its datatype (§ 6.4.2 of the model). */
function isOf(type: z.infer<typeof datatype>, cell: string): boolean {
	const base = typeof type === 'string' ? type : type.base;
	const comma = typeof type === 'string' ? '.' : type.format.decimalChar;
	if (base === 'integer') return /^[+-]?\d+$/.test(cell);
	if (base === 'decimal') return /^[+-]?\d+(\.\d+)?$/.test(cell.replace(comma, '.'));
	return true;
}

/**
 * What is wrong with a description of a CSV file, held to the rules and to the file itself.
 *
 * @param name of the file
 * @returns nothing where all is well
 */
export function csvwFaults(metadata: string, name: string, csv: string): readonly string[] {
	const parsed = description.safeParse(JSON.parse(metadata));
	if (!parsed.success)
		return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	const { url, dialect, tableSchema } = parsed.data;
	const { columns, primaryKey = [] } = tableSchema;
	const names = columns.map((each) => each.name);
	const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
		delimiter: dialect.delimiter,
		quoteChar: dialect.quoteChar,
		newline: '\r\n',
		skipEmptyLines: true,
	});
	const [heads = [], ...rows] = data;
	const keys = primaryKey.map((key) => names.indexOf(key));
	const keyed = rows.map((row) => JSON.stringify(keys.map((at) => row[at])));
	return [
		...errors.map(({ message }) => message),
		...(url === name ? [] : [`url: ${url}`]),
		// § 5.6: names of the columns of a table are its own.
		...(new Set(names).size === names.length ? [] : ['names are not unique']),
		// § 5.4.3 and 5.5.1: as many columns as the file has, with its titles.
		...(JSON.stringify(columns.map(({ titles }) => titles)) === JSON.stringify(heads)
			? []
			: [`titles: ${columns.map(({ titles }) => titles).join()} of ${heads.join()}`]),
		...rows.flatMap((row, line) =>
			row.flatMap((cell, at) => {
				const of = columns[at];
				if (!of) return [`row ${line + 2}: a cell without a column`];
				return of.null.includes(cell) || isOf(of.datatype, cell)
					? []
					: [`row ${line + 2}, ${of.name}: ${cell}`];
			}),
		),
		// § 5.5: a primary key names columns of the table, and its values are of one row each.
		...(keys.every((at) => at >= 0) ? [] : ['a key is of no column']),
		...(primaryKey.length === 0 || new Set(keyed).size === rows.length
			? []
			: ['two rows have the same key']),
	];
}
