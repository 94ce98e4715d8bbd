import { acceptedEntriesText, entryChanges } from '../../check/entries/entry-changes.ts';
import { entryLines, heldEntries } from '../../check/entries/entry-lines.ts';
import { acceptedText, changesOf } from '../../check/plausible/accepted.ts';
import { plausibilityFaults } from '../../check/plausible/check-figures.ts';
import { differenceLines, largeDifferences } from '../../check/plausible/differences.ts';
import { unseenFigures } from '../../check/plausible/unseen-figures.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import { ACCEPTED_ENTRIES, readAcceptedEntries } from '../../read/accepted-entries.ts';
import { readAccepted, type AcceptedYear } from '../../read/accepted.ts';
import { readChangeRows } from '../../read/changes.ts';
import { dataFiles, textIn } from '../../read/data-files.ts';
import { readUnmeasured } from '../../read/data.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { DataError } from '../../read/data-error.ts';
import { REMEDIES } from '../../read/lacking-file.ts';
import { readPackage, type Resources } from '../../read/package.ts';
import { sha256Of } from '../archive.ts';
import { changeRows, changesText, fundCells, withRows } from './change-rows.ts';
import { CHANGELOG, changelogText, type ChangelogNames } from './changelog.ts';
import { CSVW, csvwOf } from './csvw-of.ts';
import { describe } from './describe.ts';

/** Texts by path inside the data folder. */
type Texts = ReadonlyMap<string, string>;

const PACKAGE = 'datapackage.json';
const ACCEPTED = 'accepted.csv';
const FUNDS = 'funds/funds.csv';
const CHANGES = 'changes.csv';

/** What this program writes of what it finds; of the last, a person may fill in the reasons. */
const OWN = [ACCEPTED, ACCEPTED_ENTRIES, CHANGES];

/** What only a program writes, and how it is had again: no person changes it by hand. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
	...REMEDIES,
	['geography/sweden.topo.json', 'run "npm run collect"'],
	['geography/other-land.json', 'run "npm run collect"'],
]);

/** What renewing the package comes to. */
export interface Renewal {
	/** All files to write: those given, what is accepted, what has changed and the description of all. */
	readonly files: Texts;
	/** What has changed, for a person to read. */
	readonly report: readonly string[];
	/** What is wrong, and can't be accepted. */
	readonly faults: readonly string[];
	/** What is new or too large to pass without a person's yes. */
	readonly held: readonly string[];
}

/** Reads what stands; null where it is not there, or can't be read and need not be. */
function standing<T>(
	folder: string,
	path: string,
	read: (file: string, text: string) => T,
): T | null {
	const text = textIn(folder, path);
	if (text === null) return null;
	try {
		return read(`data/${path}`, text);
	} catch (error) {
		if (error instanceof DataError) return null;
		throw error;
	}
}

/** The other files that have changed, which a checksum knows and neither figures nor rows tell. */
function otherFiles(before: Resources, after: Resources, told: ReadonlySet<string>): string[] {
	return [...after]
		.filter(([path]) => !told.has(path) && !path.startsWith('observations/'))
		.flatMap(([path, { hash, rows }]) => {
			const old = before.get(path);
			if (old?.hash === hash) return [];
			const counts =
				rows === undefined
					? ''
					: old?.rows === undefined
						? ` (${rows} rows)`
						: ` (${old.rows} → ${rows} rows)`;
			return [`${path}: ${old ? 'changed' : 'new'}${counts}`];
		});
}

/** What this program wrote must be what stands: else figures could be changed on both sides. */
function unacceptedChange(before: Resources, path: string, text: string | null): string[] {
	const hash = before.get(path)?.hash;
	if (hash === undefined || (text !== null && hash === `sha256:${sha256Of(text)}`)) return [];
	const found = text === null ? 'none' : 'it changed';
	return [`data/${path}: found ${found}, expected it as "npm run data:package" wrote it`];
}

/** The names by which the log in words calls things. */
const changelogNames = ({ indicators, municipalities, funds }: Unmeasured): ChangelogNames => ({
	indicators: new Map(indicators.map(({ id, name }) => [id, name.en])),
	places: new Map([
		[COUNTRY, 'Sweden'],
		...municipalities.map(({ code, name }): [string, string] => [code, name]),
	]),
	funds: new Map(funds.map(({ id, name }) => [id, name])),
});

/** What a person accepted can't be compared with. */
const noneAccepted = (path: string, what: string): string =>
	`data/${path}: found none that can be read, expected the ${what} last accepted`;

/**
 * Files that are gone, have fewer rows, or that only a program changes.
 *
 * @param known files of which each row that is gone is told by its key
 */
function lessThan(before: Resources, after: Resources, known: ReadonlySet<string>): string[] {
	const others = [...before].filter(([path]) => !OWN.includes(path));
	return others.flatMap(([path, { rows = 0, hash }]) => {
		const file = `data/${path}`;
		const now = after.get(path);
		if (!now) return [`${file}: is gone, expected it as in the release before`];
		const { rows: left = 0 } = now;
		const remedy = WRITTEN.get(path);
		if (remedy !== undefined && hash !== now.hash) {
			return [`${file}: found it changed, expected it as a program wrote it: ${remedy}`];
		}
		return left < rows && !known.has(path)
			? [`${file}: found ${left} rows, expected ${rows} or more`]
			: [];
	});
}

/**
 * Renews the description of a data folder as it would be once some files are written over it: checks
 * all of it by the rules that publishing has, and compares the figures with those last accepted.
 *
 * @param fresh texts by path inside the folder, not yet written
 * @param release ISO date, the version of the package
 * @throws DataError where a file can't be read
 */
export async function renew(folder: string, fresh: Texts, release: string): Promise<Renewal> {
	const before = standing(folder, PACKAGE, readPackage);
	const acceptedBefore = standing(folder, ACCEPTED, readAccepted);
	const entriesBefore = standing(folder, ACCEPTED_ENTRIES, readAcceptedEntries);
	// Its history can't be had again: one that can't be read stops here.
	const stood = textIn(folder, CHANGES);
	const logBefore = stood === null ? null : readChangeRows(`data/${CHANGES}`, stood);
	const over = (more: Texts): ReturnType<typeof dataFiles> =>
		dataFiles(folder, new Map([...fresh, ...more]));

	// The tables are read first as if nothing had been accepted, since that follows from them.
	const blank = new Map([
		[ACCEPTED, acceptedText(new Map(), [COUNTRY])],
		[ACCEPTED_ENTRIES, acceptedEntriesText(new Map())],
		[CHANGES, changesText([])],
	]);
	const first = describe(over(blank), release);
	const data = await readUnmeasured(over(new Map([...blank, [PACKAGE, first]])), () => undefined);
	const places = [COUNTRY, ...data.municipalities.map(({ code }) => code)];
	const none: readonly AcceptedYear[] = [];
	const changes = changesOf(acceptedBefore ?? none, data.observations);
	const rows = entriesBefore === null ? [] : entryChanges(entriesBefore, data.entries);
	const entriesText = acceptedEntriesText(data.entries);
	const fundsAfter = fundCells(readAcceptedEntries(`data/${ACCEPTED_ENTRIES}`, entriesText)[FUNDS]);
	// Without a log, all that stands is new: the first entry says which figures there are. What can't be
	// compared, since nothing accepted can be read, is held below and changes nothing in the log.
	const differences =
		logBefore === null
			? { figures: changesOf(none, data.observations), fundsBefore: [], fundsAfter }
			: {
					figures: acceptedBefore === null ? [] : changes,
					fundsBefore: entriesBefore === null ? fundsAfter : fundCells(entriesBefore[FUNDS]),
					fundsAfter,
				};
	const log = withRows(logBefore ?? [], changeRows(differences, release));
	const own = new Map([
		[ACCEPTED, acceptedText(data.observations, places)],
		[ACCEPTED_ENTRIES, entriesText],
		[CHANGES, changesText(log)],
	]);
	const description = describe(over(own), release);
	const after = readPackage(`data/${PACKAGE}`, description);
	const told = new Set([...OWN, ...rows.map(({ path }) => path)]);
	const names = new Map<string, string>(data.municipalities.map(({ code, name }) => [code, name]));
	return {
		files: new Map([
			...fresh,
			...own,
			[PACKAGE, description],
			[CSVW, csvwOf(over(own), release)],
			[CHANGELOG, changelogText(log, changelogNames(data))],
		]),
		report: [
			...differenceLines(changes, names),
			...entryLines(rows),
			...(before === null ? [] : otherFiles(before.resources, after.resources, told)),
		],
		faults: plausibilityFaults(data).map(({ message }) => message),
		held: [
			...(acceptedBefore === null
				? [noneAccepted(ACCEPTED, 'figures')]
				: [
						...largeDifferences(changes),
						...unseenFigures(changes, data.observations, data.indicators),
					]),
			...(entriesBefore === null ? [noneAccepted(ACCEPTED_ENTRIES, 'rows')] : heldEntries(rows)),
			...(before === null
				? [`data/${PACKAGE}: found none that can be read, expected that of the release before`]
				: [
						...lessThan(
							before.resources,
							after.resources,
							new Set(Object.keys(entriesBefore ?? {})),
						),
						...OWN.flatMap((path) =>
							unacceptedChange(before.resources, path, textIn(folder, path)),
						),
					]),
			...(before !== null && release < before.release
				? [`--release: found ${release}, expected ${before.release} (the release before) or later`]
				: []),
		],
	};
}
