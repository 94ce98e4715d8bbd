import { meaningOf } from '../../../src/tables/column.ts';
import type { Field } from '../../../src/tables/field.ts';
import { cellsOf, type Table } from '../../../src/tables/table.ts';

/** A column that names rows of another table, as Frictionless writes it. */
interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What the columns of a table are, and how its rows are told apart and joined: Table Schema v2. */
export interface Schema {
	readonly fields: readonly ({ readonly name: string } & Field)[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
	/** An empty cell is missing, everywhere. */
	readonly missingValues: readonly [''];
}

/** The description of a table for those who read it elsewhere. */
export function schemaOf({ row, key, joins = [] }: Table): Schema {
	return {
		fields: cellsOf({ row }).map(([name, cell]) => {
			const { type, description, constraints, format } = meaningOf(cell);
			return {
				name,
				type,
				description,
				...(constraints === undefined ? {} : { constraints }),
				...(format === undefined ? {} : { format }),
			};
		}),
		primaryKey: key,
		...(joins.length === 0
			? {}
			: {
					foreignKeys: joins.map(({ column, table, key: of }) => ({
						fields: [column],
						reference: { resource: table, fields: [of] },
					})),
				}),
		missingValues: [''],
	};
}
