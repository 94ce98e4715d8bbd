import { fundContracts } from '../../../src/tables/fund-contracts.ts';
import { fundNational } from '../../../src/tables/fund-national.ts';
import { fundOutcomes } from '../../../src/tables/fund-outcomes.ts';
import { fundSearches } from '../../../src/tables/fund-searches.ts';
import { fundSources } from '../../../src/tables/fund-sources.ts';
import { funds } from '../../../src/tables/funds.ts';
import { contributed, type ContributedTable } from '../sent/contributed-table.ts';

/** The tables of `data/funds/` whose rows can be sent in. */
export const MONEY_TABLES = [
	contributed('funds', funds),
	// A title is corrected more often than an address.
	contributed('sources', fundSources, ['fund', 'url']),
	contributed('national', fundNational),
	contributed('contracts', fundContracts),
	contributed('outcomes', fundOutcomes),
	contributed('searches', fundSearches),
] as const;

export type MoneyName = (typeof MONEY_TABLES)[number]['name'];

/** Something for each of the tables. */
export type Each<T> = Readonly<Record<MoneyName, T>>;

/** Path of a table from the root of the project. */
export const pathOf = (name: MoneyName): string => `data/funds/${name}.csv`;

/** Makes something of each of the tables. */
export const forEach = <T>(make: (table: ContributedTable<MoneyName>) => T): Each<T> => ({
	funds: make(MONEY_TABLES[0]),
	sources: make(MONEY_TABLES[1]),
	national: make(MONEY_TABLES[2]),
	contracts: make(MONEY_TABLES[3]),
	outcomes: make(MONEY_TABLES[4]),
	searches: make(MONEY_TABLES[5]),
});
