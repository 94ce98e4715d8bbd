import { DataError } from '../read/data-error.ts';
import { joinSources, parseFundSources } from '../read/fund-sources.ts';
import { orphans, parseFunds, type KnownToFunds } from '../read/funds.ts';

/** A table as it was found. */
export interface TableFile {
	/** Path to name in errors. */
	readonly file: string;
	readonly text: string;
}

/** The registry's own tables, and what their rows are checked against. */
export interface Registry {
	readonly funds: TableFile;
	readonly sources: TableFile;
	readonly known: Omit<KnownToFunds, 'sources' | 'sourceFile'>;
}

/** All that is wrong, in the order of files and lines, and what was read. */
export interface Verdict {
	readonly faults: readonly DataError[];
	readonly report: readonly string[];
}

const count = (number: number, one: string, several: string): string =>
	`${number} ${number === 1 ? one : several}`;

/** Checks the registry itself. */
export function checkRegistry({ funds: table, sources, known }: Registry): Verdict {
	const parsed = parseFundSources(sources.file, sources.text);
	const joined = joinSources([parsed]);
	const { funds, faults } = parseFunds(table.file, table.text, {
		...known,
		sources: joined,
		sourceFile: sources.file,
	});
	// With rows left out, their sources would seem to belong to no fund.
	const lost =
		faults.length > 0 ? [] : orphans(joined, new Set(funds.map(({ id }) => id)), table.file);
	const held = (kind: 'municipality' | 'region'): number =>
		new Set(funds.filter((fund) => fund.kind === kind).map(({ code }) => code)).size;
	return {
		faults: [...faults, ...parsed.faults, ...lost],
		report: [
			`${table.file}: ${count(funds.length, 'row', 'rows')}, held by ${count(held('municipality'), 'municipality', 'municipalities')} and ${count(held('region'), 'region', 'regions')}`,
			`${sources.file}: ${count(parsed.rows.length, 'source', 'sources')}`,
		],
	};
}

/**
 * Checks rows that someone has sent in, before they are put into the registry: new ones, and ones
 * that bear the id of a row that they correct.
 *
 * @param sources sources of those rows; null where the registry has them already
 */
export function checkContribution(
	table: TableFile,
	sources: TableFile | null,
	registry: Registry,
): Verdict {
	const there = parseFundSources(registry.sources.file, registry.sources.text);
	const sent = sources ? parseFundSources(sources.file, sources.text) : null;
	const joined = joinSources(sent ? [there, sent] : [there]);
	const known = {
		...registry.known,
		sources: joined,
		sourceFile: sources?.file ?? 'a second file: npm run check:funds -- <rows> <sources>',
	};
	const { funds, faults } = parseFunds(table.file, table.text, known);
	const before = parseFunds(registry.funds.file, registry.funds.text, known).funds;
	const ids = new Set([...funds, ...before].map(({ id }) => id));
	const lost = sent && faults.length === 0 ? orphans(joinSources([sent]), ids, table.file) : [];
	const report = funds.map(({ id, code, name, sources: found }) => {
		const also = before.filter((fund) => fund.code === code && fund.id !== id);
		const is = before.some((fund) => fund.id === id) ? 'corrects the row' : 'is a new row';
		const beside =
			also.length === 0
				? ''
				: `; the registry has ${also.map((fund) => `"${fund.id}"`).join(' and ')} on ${name} already`;
		return `${table.file}: "${id}" ${is}, with ${count(found.length, 'source', 'sources')}${beside}`;
	});
	const empty =
		funds.length === 0 && faults.length === 0
			? [new DataError({ file: table.file }, 'found no rows, expected one or more')]
			: [];
	return { faults: [...faults, ...empty, ...(sent?.faults ?? []), ...lost], report };
}
