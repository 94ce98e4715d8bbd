import type { Fund } from '../../../src/tables/api/fund.ts';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import { fundContracts } from '../../../src/tables/fund-contracts.ts';
import { fundNational } from '../../../src/tables/fund-national.ts';
import { fundOutcomes } from '../../../src/tables/fund-outcomes.ts';
import { fundSearches } from '../../../src/tables/fund-searches.ts';
import type { Table } from '../../../src/tables/table.ts';
import { readContracts } from '../../read/contracts.ts';
import { csvLines } from '../../read/csv-lines.ts';
import { DataError } from '../../read/data-error.ts';
import { joinSources, parseFundSources } from '../../read/fund-sources.ts';
import { orphans, parseFunds, type KnownToFunds } from '../../read/funds.ts';
import { readNational } from '../../read/national.ts';
import { readOutcomes } from '../../read/outcomes.ts';
import { readSearches } from '../../read/searches.ts';
import { parseTable } from '../../read/table.ts';
import { pathOf, type Each } from './money-table.ts';

/** What the tables on money are checked against. */
export interface KnownToMoney extends Omit<KnownToFunds, 'sources' | 'sourceFile'> {
	/** Every municipality, in code order. */
	readonly codes: readonly MunicipalityCode[];
}

/** All that is wrong with the tables, by file and line, and the rows of funds that could be read. */
export interface Judged {
	readonly faults: readonly DataError[];
	readonly funds: readonly Fund[];
}

const firstOf = (work: () => unknown): DataError | null => {
	try {
		work();
		return null;
	} catch (error) {
		if (error instanceof DataError) return error;
		throw error;
	}
};

/**
 * All that is wrong with a table whose reader stops at the first thing: first the cells of every row,
 * then, with each faulty row left out, what else its reader finds.
 *
 * @param apart whether a row is judged apart from the others, so that leaving one out spoils none
 */
function faultsIn(
	file: string,
	text: string,
	table: Pick<Table, 'row'>,
	read: (file: string, text: string) => unknown,
	apart = true,
): readonly DataError[] {
	const faults = [...parseTable(file, text, table).faults];
	if (faults.length > 0 && !apart) return faults;
	const lines = text.split('\n');
	const leaveOut = (line: number): boolean => {
		const there = line > 1 && lines[line - 1] !== '';
		lines[line - 1] = '';
		return there;
	};
	for (const { place } of faults) leaveOut(place.line ?? 0);
	for (;;) {
		const fault = firstOf(() => read(file, lines.join('\n')));
		if (fault === null) return faults;
		faults.push(fault);
		if (!apart || !leaveOut(fault.place.line ?? 0)) return faults;
	}
}

/** Ids of the rows of a table of funds, faulty or not, and those of outcome contracts among them. */
function idsIn(text: string): { all: ReadonlySet<string>; contracts: ReadonlySet<string> } {
	const [head, ...rows] = csvLines(text).lines;
	const columns = head?.cells ?? [];
	const [id, instrument] = [columns.indexOf('id'), columns.indexOf('instrument')];
	const ids = (of: typeof rows): ReadonlySet<string> =>
		new Set(of.map(({ cells }) => cells[id] ?? ''));
	return {
		all: ids(rows),
		contracts: ids(rows.filter(({ cells }) => cells[instrument] === 'outcome-contract')),
	};
}

/**
 * Reads all tables on money with the site's own readers and finds all that is wrong.
 *
 * @param texts each table as it stands, or as it would be
 * @param sourceFile what to name where a fund has no source
 */
export function judge(
	texts: Each<string>,
	known: KnownToMoney,
	sourceFile = pathOf('sources'),
): Judged {
	const sources = parseFundSources(pathOf('sources'), texts.sources);
	const joined = joinSources([sources]);
	const { funds, faults } = parseFunds(pathOf('funds'), texts.funds, {
		...known,
		sources: joined,
		sourceFile,
	});
	const ids = idsIn(texts.funds);
	const others = (
		name: 'contracts' | 'outcomes' | 'national' | 'searches',
	): readonly DataError[] => {
		const file = pathOf(name);
		const text = texts[name];
		switch (name) {
			case 'contracts':
				return faultsIn(file, text, fundContracts, (...args) => readContracts(...args, ids.all));
			case 'outcomes':
				return faultsIn(file, text, fundOutcomes, (...args) =>
					readOutcomes(...args, ids.contracts),
				);
			case 'national':
				return faultsIn(file, text, fundNational, readNational);
			case 'searches':
				return faultsIn(
					file,
					text,
					fundSearches,
					(...args) => readSearches(...args, { codes: known.codes, funds }),
					false,
				);
		}
	};
	return {
		funds,
		faults: [
			...faults,
			...sources.faults,
			...orphans(joined, ids.all, pathOf('funds')),
			...others('contracts'),
			...others('outcomes'),
			...others('national'),
			// Without a row that could not be read, a municipality would seem to hold nothing.
			...(faults.length > 0 ? [] : others('searches')),
		],
	};
}
