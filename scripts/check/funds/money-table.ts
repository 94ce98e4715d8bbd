import { FUND_COLUMNS, SOURCE_COLUMNS } from '../../../src/model/fund-columns.ts';
import { contractRow } from '../../read/contracts.ts';
import { nationalRow } from '../../read/national.ts';
import { outcomeRow } from '../../read/outcomes.ts';
import { searchRow } from '../../read/searches.ts';

/** A table of `data/funds/` whose rows can be sent in. */
export interface MoneyTable {
	/** Name of the file in `data/funds/`, without its ending. */
	readonly name: string;
	readonly columns: readonly string[];
	/** Columns that tell its rows apart. */
	readonly key: readonly string[];
	/** Columns that a row is known by all the same where another of the key is what is corrected. */
	readonly known: readonly string[];
}

export const MONEY_TABLES = [
	{ name: 'funds', columns: FUND_COLUMNS, key: ['id'], known: ['id'] },
	{
		name: 'sources',
		columns: SOURCE_COLUMNS,
		key: ['fund', 'title', 'url'],
		known: ['fund', 'url'],
	},
	{ name: 'national', columns: Object.keys(nationalRow.shape), key: ['id'], known: ['id'] },
	{
		name: 'contracts',
		columns: Object.keys(contractRow.shape),
		key: ['fund', 'term'],
		known: ['fund', 'term'],
	},
	{
		name: 'outcomes',
		columns: Object.keys(outcomeRow.shape),
		key: ['fund', 'account'],
		known: ['fund', 'account'],
	},
	{ name: 'searches', columns: Object.keys(searchRow.shape), key: ['code'], known: ['code'] },
] as const satisfies readonly MoneyTable[];

export type MoneyName = (typeof MONEY_TABLES)[number]['name'];

/** Something for each of the tables. */
export type Each<T> = Readonly<Record<MoneyName, T>>;

/** Path of a table from the root of the project. */
export const pathOf = (name: MoneyName): string => `data/funds/${name}.csv`;

/** Makes something of each of the tables. */
export const forEach = <T>(
	make: (table: MoneyTable & { readonly name: MoneyName }) => T,
): Each<T> => ({
	funds: make(MONEY_TABLES[0]),
	sources: make(MONEY_TABLES[1]),
	national: make(MONEY_TABLES[2]),
	contracts: make(MONEY_TABLES[3]),
	outcomes: make(MONEY_TABLES[4]),
	searches: make(MONEY_TABLES[5]),
});
