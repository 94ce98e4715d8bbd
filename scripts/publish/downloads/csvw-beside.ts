import type { Locale } from '../../../src/tables/locale.ts';
import type { CsvCell } from '../../../src/words/text/excel-csv.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** Ending of the description of a CSV file: where the recommendation has programs look for it. */
export const CSVW_ENDING = '-metadata.json';

/** A CSV file to be described. */
export interface DescribedCsv {
	/** Name of the file, beside which its description lies. */
	readonly file: string;
	/** What it holds, in the language of its words. */
	readonly title: string;
	/** Absolute address of the page on it. */
	readonly page: string;
	readonly table: FileTable;
	/** ISO date of the release. */
	readonly release: string;
	/** Language of its words; null for programs' own, which are English. */
	readonly locale: Locale | null;
	/** Between its columns, and before the decimals of its numbers. */
	readonly separator: ',' | ';';
	readonly decimal: ',' | '.';
	/** Names of the columns that tell its rows apart; empty where none are said to. */
	readonly key: readonly string[];
}

const FOLDED: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** A head as the name of a variable: letters, digits and underscores, and no underscore first. */
const nameOf = (head: string): string =>
	head
		.toLowerCase()
		.replaceAll(/[åäöé]/g, (letter) => FOLDED[letter] ?? letter)
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replaceAll(/^_+|_+$/g, '') || 'column';

/** Names of columns, each its own. */
function namesOf(heads: readonly string[]): readonly string[] {
	const used = new Set<string>();
	return heads.map((head) => {
		const name = nameOf(head);
		let own = name;
		for (let next = 2; used.has(own); next += 1) own = `${name}_${next}`;
		used.add(own);
		return own;
	});
}

/** What the cells of a column are, and the texts that stand where there is none. */
interface ColumnType {
	readonly datatype: string | object;
	readonly null: readonly string[];
}

/**
 * A column with numbers is one of numbers if what else stands there are words alone: they say why there is no
 * number. One where a text has a figure in it, as two amounts in one cell, is a column of texts.
 */
function typeOf(cells: readonly CsvCell[], decimal: ',' | '.'): ColumnType {
	const numbers = cells.filter((cell) => typeof cell === 'number');
	const texts = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
	if (numbers.length === 0 || texts.some((text) => /\d/.test(text))) {
		return { datatype: 'string', null: [''] };
	}
	const base = numbers.every(Number.isInteger) ? 'integer' : 'decimal';
	return {
		datatype:
			base === 'decimal' && decimal === ',' ? { base, format: { decimalChar: decimal } } : base,
		null: texts.length === 0 ? [''] : texts.toSorted(),
	};
}

/**
 * The description of a CSV file for programs that know CSV on the Web (W3C): its dialect and its columns, by
 * what stands in them.
 *
 * @returns the text of the JSON file that lies beside it
 */
export function csvwBeside(described: DescribedCsv): string {
	const { file, title, page, table, release, locale, separator, decimal, key } = described;
	const names = namesOf(table.heads);
	const keyed = key.map((head) => names[table.heads.indexOf(head)] ?? head);
	return `${JSON.stringify({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': locale ?? 'en' }],
		url: file,
		'dc:title': title,
		'dc:issued': { '@value': release, '@type': 'xsd:date' },
		'dc:relation': { '@id': page },
		dialect: {
			encoding: 'utf-8',
			delimiter: separator,
			header: true,
			lineTerminators: ['\r\n'],
			quoteChar: '"',
			doubleQuote: true,
		},
		tableSchema: {
			columns: table.heads.map((head, at) => ({
				name: names[at],
				titles: head,
				...typeOf(
					table.rows.map((row) => row[at] ?? ''),
					decimal,
				),
			})),
			...(keyed.length === 0 ? {} : { primaryKey: keyed }),
		},
	})}\n`;
}
