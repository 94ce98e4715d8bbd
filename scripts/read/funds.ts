import type { Challenge } from '../../src/tables/challenge.ts';
import type { Fund } from '../../src/tables/api/fund.ts';
import { fundTargets } from '../../src/tables/fund-targets.ts';
import { funds as table, type FundRow } from '../../src/tables/funds.ts';
import type { Localized } from '../../src/tables/locale.ts';
import { DataError } from './data-error.ts';
import { firstPlaces, type FundSources } from './fund-sources.ts';
import { checkKeys } from './keys.ts';
import { amountProblems } from './money-sense.ts';
import { hasBegun } from '../../src/tables/past-year.ts';
import { parseTable, readTable } from './table.ts';
import { toldBy, type ToldOf } from './told-by.ts';

/** What a fund can be aimed at. */
export interface Target {
	readonly key: string;
	readonly name: Localized;
}

/** Reads `data/funds/targets.csv`. */
export function readTargets(file: string, text: string): readonly Target[] {
	const rows = readTable(file, text, fundTargets);
	checkKeys(rows, 'key', (target) => target.key);
	return rows.map(({ data }) => ({
		key: data.key,
		name: { sv: data.name_sv, en: data.name_en },
	}));
}

/** Both languages or neither. */
export const pair = (sv: string | null, en: string | null): Localized | null =>
	sv === null || en === null ? null : { sv, en };

/** What the registry's rows are checked against and joined with. */
export interface KnownToFunds {
	/** Codes of municipalities and counties, and the names that they have. */
	readonly holders: ReadonlyMap<string, string>;
	readonly targets: readonly Target[];
	readonly challenges: readonly Challenge[];
	readonly sources: FundSources;
	/** File to name where a fund has no source. */
	readonly sourceFile: string;
}

/** What does not hold between a row's cells, or between them and what else we know. */
function problemsOf(row: FundRow, known: KnownToFunds): string[] {
	const { id, code, name, targets, repayment_sv: sv, repayment_en: en } = row;
	const { status, year, status_year: statusYear, dropped_year: dropped } = row;
	const problems: string[] = [];
	const holder = known.holders.get(code);
	if (holder === undefined) {
		problems.push(`code: found "${code}", expected the code of a municipality or a county`);
	} else if (code.length === 4 && holder !== name) {
		// A region goes by the name that it had then, such as Landstinget Sörmland.
		problems.push(`name: found "${name}", expected "${holder}", which has the code ${code}`);
	}
	const keysKnown = known.targets.map(({ key }) => key);
	for (const stray of targets.filter((target) => !keysKnown.includes(target))) {
		problems.push(`targets: found "${stray}", expected one of ${keysKnown.join(', ')}`);
	}
	if (new Set(targets).size < targets.length) {
		problems.push(`targets: found "${targets.join(';')}", expected each target once`);
	}
	if (dropped !== null && status !== 'planned') {
		problems.push(`dropped_year: found ${dropped}, expected nothing: the status is "${status}"`);
	}
	// The year of a plan is the one that it was for.
	if (status !== 'planned' && year !== null) {
		if (!hasBegun(year)) {
			problems.push(`year: found ${year}, expected a year that has begun, or the status "planned"`);
		}
		if (statusYear !== null && statusYear < year) {
			problems.push(`status_year: found ${statusYear}, before the year of the decision, ${year}`);
		}
	}
	if ((sv === null) !== (en === null)) {
		const empty = sv === null ? 'repayment_sv' : 'repayment_en';
		problems.push(`${empty}: found nothing, expected both languages or neither`);
	}
	const sources = known.sources.get(id);
	if (!sources) {
		problems.push(
			`id: found "${id}" without a source, expected one or more in ${known.sourceFile}`,
		);
	} else if (
		status !== 'planned' &&
		!sources.some(({ data }) => data.facts.includes('existence'))
	) {
		problems.push(
			`id: found no source of "${id}" with the fact "existence", expected one or more, or the status "planned"`,
		);
	}
	problems.push(...amountProblems(row.amount, { sv: row.note_sv, en: row.note_en }));
	return problems;
}

function fundOf(row: FundRow, { challenges }: KnownToFunds): ToldOf {
	return {
		id: row.id,
		code: row.code,
		kind: row.code.length === 4 ? 'municipality' : 'region',
		name: row.name,
		instrument: row.instrument,
		year: row.year,
		amount: row.amount,
		targets: row.targets,
		challenges: challenges
			.filter((challenge) => challenge.targets.some((target) => row.targets.includes(target)))
			.map(({ id }) => id),
		status: row.status,
		statusYear: row.status_year,
		droppedYear: row.dropped_year,
		repayment: pair(row.repayment_sv, row.repayment_en),
		note: { sv: row.note_sv, en: row.note_en },
		confidence: row.confidence,
	};
}

/** Joins a row with its sources, or tells what they can't tell of it, each where it stands. */
function withSources(
	fund: ToldOf,
	sources: FundSources,
): { readonly fund: Fund } | { readonly faults: readonly DataError[] } {
	const told = (sources.get(fund.id) ?? []).map(({ place, data }) => ({
		place,
		...toldBy(data, fund),
	}));
	const faults = told.flatMap((each) =>
		'problems' in each ? each.problems.map((problem) => new DataError(each.place, problem)) : [],
	);
	if (faults.length > 0) return { faults };
	return {
		fund: { ...fund, sources: told.flatMap((each) => ('source' in each ? [each.source] : [])) },
	};
}

/**
 * The rows of a registry of funds, each with its sources and the challenges that it counts towards,
 * and all that is wrong with the rows that are left out.
 */
export function parseFunds(
	file: string,
	text: string,
	known: KnownToFunds,
): { readonly funds: readonly Fund[]; readonly faults: readonly DataError[] } {
	const { rows, faults } = parseTable(file, text, table);
	const found = [...faults];
	const inSources: DataError[] = [];
	const lines = new Map<string, number>();
	const funds = rows.flatMap(({ place, data }) => {
		const problems = problemsOf(data, known);
		const before = lines.get(data.id);
		if (before !== undefined) {
			problems.unshift(`id: found "${data.id}", which line ${before} has already`);
		}
		lines.set(data.id, before ?? place.line ?? 0);
		found.push(...problems.map((problem) => new DataError(place, problem)));
		if (problems.length > 0) return [];
		const joined = withSources(fundOf(data, known), known.sources);
		if ('fund' in joined) return [joined.fund];
		inSources.push(...joined.faults);
		return [];
	});
	for (const list of [found, inSources])
		list.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
	return { funds, faults: [...found, ...inSources] };
}

/** Sources of funds that are in no table of funds. */
export const orphans = (
	sources: FundSources,
	ids: ReadonlySet<string>,
	file: string,
): readonly DataError[] =>
	[...firstPlaces(sources)].flatMap(([id, place]) =>
		ids.has(id)
			? []
			: [new DataError(place, `fund: found "${id}", expected the id of a row in ${file}`)],
	);

/**
 * Reads `data/funds/funds.csv`.
 *
 * @throws DataError at the first thing that is wrong
 */
export function readFunds(file: string, text: string, known: KnownToFunds): readonly Fund[] {
	const { funds, faults } = parseFunds(file, text, known);
	const ids = new Set(funds.map(({ id }) => id));
	const [first] = [...faults, ...orphans(known.sources, ids, file)];
	if (first) throw first;
	return funds;
}

/** Ids of the outcome contracts among the rows of the registry. */
export const contractsOf = (funds: readonly Fund[]): ReadonlySet<string> =>
	new Set(funds.flatMap(({ id, instrument }) => (instrument === 'outcome-contract' ? [id] : [])));
