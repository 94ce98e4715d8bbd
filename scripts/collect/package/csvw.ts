import type { Field } from '../../../src/tables/field.ts';
import type { Table } from '../../../src/tables/table.ts';
import { schemaOf } from './schema.ts';

/** Types of a cell that the two standards call by different names. */
const DATATYPES: Readonly<Record<Field['type'], string>> = {
	string: 'string',
	integer: 'integer',
	number: 'decimal',
	date: 'date',
	// Of lists in JSON, which are no tables of cells.
	array: 'string',
	object: 'string',
};

/** What a cell may hold: its type, and the bounds or the shape that it is held to. */
function datatypeOf({ type, constraints }: Field): string | object {
	const { pattern, minimum, maximum } = constraints ?? {};
	const base = DATATYPES[type];
	const held = {
		...(pattern === undefined ? {} : { format: pattern }),
		...(minimum === undefined ? {} : { minimum }),
		...(maximum === undefined ? {} : { maximum }),
	};
	return Object.keys(held).length === 0 ? base : { base, ...held };
}

/**
 * The description of the tables of `data/` for programs that know CSV on the Web (W3C): one group of tables,
 * by the same schemas as all else that is said of them. Columns that name rows of a list in JSON are joined to
 * nothing there, since the standard knows tables alone.
 *
 * @param tables those that are CSV files
 * @param release ISO date
 */
export function csvwText(tables: readonly Table[], release: string): string {
	const paths = new Map(tables.map(({ name, path }) => [name, path]));
	const content = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'dc:title': 'Utmaningskartan: social challenges in Sweden’s 290 municipalities',
		'dc:issued': { '@value': release, '@type': 'xsd:date' },
		dialect: { encoding: 'utf-8', delimiter: ',', header: true },
		tables: tables.map((table) => {
			const { fields, primaryKey } = schemaOf(table);
			const joins = (table.joins ?? []).flatMap(({ column, table: other, key }) => {
				const resource = paths.get(other);
				return resource === undefined
					? []
					: [{ columnReference: column, reference: { resource, columnReference: key } }];
			});
			return {
				url: table.path,
				'dc:title': [
					{ '@value': table.title.sv, '@language': 'sv' },
					{ '@value': table.title.en, '@language': 'en' },
				],
				'dc:description': [
					{ '@value': table.description.sv, '@language': 'sv' },
					{ '@value': table.description.en, '@language': 'en' },
				],
				tableSchema: {
					columns: fields.map((field) => ({
						name: field.name,
						titles: field.name,
						'dc:description': field.description,
						datatype: datatypeOf(field),
						null: '',
						...(field.constraints?.required === true ? { required: true } : {}),
					})),
					primaryKey,
					...(joins.length === 0 ? {} : { foreignKeys: joins }),
				},
			};
		}),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
