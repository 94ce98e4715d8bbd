import { fundContracts } from '../../../src/tables/fund-contracts.ts';
import { fundNational } from '../../../src/tables/fund-national.ts';
import { fundOutcomes } from '../../../src/tables/fund-outcomes.ts';
import { fundSearches } from '../../../src/tables/fund-searches.ts';
import { fundSources } from '../../../src/tables/fund-sources.ts';
import { funds } from '../../../src/tables/funds.ts';
import { columnsOf, type Table } from '../../../src/tables/table.ts';

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

/** @param known where it is not the key */
const money = <const Name extends string>(
	name: Name,
	table: Table,
	known: readonly string[] = table.key,
): MoneyTable & { readonly name: Name } => ({
	name,
	columns: columnsOf(table),
	key: table.key,
	known,
});

export const MONEY_TABLES = [
	money('funds', funds),
	// A title is corrected more often than an address.
	money('sources', fundSources, ['fund', 'url']),
	money('national', fundNational),
	money('contracts', fundContracts),
	money('outcomes', fundOutcomes),
	money('searches', fundSearches),
] as const;

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
