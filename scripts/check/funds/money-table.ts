import { fundContracts } from '../../../src/tables/fund-contracts.ts';
import { fundNational } from '../../../src/tables/fund-national.ts';
import { fundOutcomes } from '../../../src/tables/fund-outcomes.ts';
import { fundSearches } from '../../../src/tables/fund-searches.ts';
import { fundSources } from '../../../src/tables/fund-sources.ts';
import { funds } from '../../../src/tables/funds.ts';
import { columnsOf } from '../../../src/tables/table.ts';

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
	{ name: 'funds', columns: columnsOf(funds), key: funds.key, known: funds.key },
	{
		name: 'sources',
		columns: columnsOf(fundSources),
		key: fundSources.key,
		// A title is corrected more often than an address.
		known: ['fund', 'url'],
	},
	{
		name: 'national',
		columns: columnsOf(fundNational),
		key: fundNational.key,
		known: fundNational.key,
	},
	{
		name: 'contracts',
		columns: columnsOf(fundContracts),
		key: fundContracts.key,
		known: fundContracts.key,
	},
	{
		name: 'outcomes',
		columns: columnsOf(fundOutcomes),
		key: fundOutcomes.key,
		known: fundOutcomes.key,
	},
	{
		name: 'searches',
		columns: columnsOf(fundSearches),
		key: fundSearches.key,
		known: fundSearches.key,
	},
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
