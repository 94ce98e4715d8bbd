import { acceptedEntriesText, entryChanges } from '../../check/entries/entry-changes.ts';
import { entryLines, heldEntries } from '../../check/entries/entry-lines.ts';
import { acceptedText, changesOf } from '../../check/plausible/accepted.ts';
import { plausibilityFaults } from '../../check/plausible/check-figures.ts';
import { differenceLines, largeDifferences } from '../../check/plausible/differences.ts';
import { largeSteps } from '../../check/plausible/large-steps.ts';
import { COUNTRY } from '../../../src/model/code.ts';
import { ACCEPTED_ENTRIES, readAcceptedEntries } from '../../read/accepted-entries.ts';
import { readAccepted, type AcceptedYear } from '../../read/accepted.ts';
import { dataFiles, textIn } from '../../read/data-files.ts';
import { readUnmeasured } from '../../read/data.ts';
import { DataError } from '../../read/data-error.ts';
import { REMEDIES } from '../../read/lacking-file.ts';
import { readPackage, type Resources } from '../../read/package.ts';
import { sha256Of } from '../archive.ts';
import { describe } from './describe.ts';

/** Texts by path inside the data folder. */
type Texts = ReadonlyMap<string, string>;

const PACKAGE = 'datapackage.json';
const ACCEPTED = 'accepted.csv';

/** What only a program writes, and how it is had again: no person changes it by hand. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
	...REMEDIES,
	['geography/sweden.topo.json', 'run "npm run collect"'],
	['geography/other-land.json', 'run "npm run collect"'],
]);

/** What renewing the package comes to. */
export interface Renewal {
	/** All files to write: those given, what is accepted of figures and rows, the description of all. */
	readonly files: Texts;
	/** What has changed, for a person to read. */
	readonly report: readonly string[];
	/** What is wrong, and can't be accepted. */
	readonly faults: readonly string[];
	/** What is too large to pass without a person's yes. */
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

/** What a person accepted must be what stands: else figures could be changed on both sides. */
function unacceptedChange(before: Resources, path: string, text: string | null): string[] {
	const hash = before.get(path)?.hash;
	if (text === null || hash === undefined || hash === `sha256:${sha256Of(text)}`) return [];
	return [`data/${path}: found it changed, expected it as "npm run data:package" wrote it`];
}

/** What a person accepted can't be compared with. */
const noneAccepted = (path: string, what: string): string =>
	`data/${path}: found none that can be read, expected the ${what} last accepted`;

/**
 * Files that are gone, have fewer rows, or that only a program changes.
 *
 * @param known files of which each row that is gone is told by its key
 */
function lessThan(before: Resources, after: Resources, known: ReadonlySet<string>): string[] {
	return [...before].flatMap(([path, { rows = 0, hash }]) => {
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
	const over = (more: Texts): ReturnType<typeof dataFiles> =>
		dataFiles(folder, new Map([...fresh, ...more]));

	// The tables are read first as if nothing had been accepted, since that follows from them.
	const blank = new Map([
		[ACCEPTED, acceptedText(new Map(), [COUNTRY])],
		[ACCEPTED_ENTRIES, acceptedEntriesText(new Map())],
	]);
	const first = describe(over(blank), release);
	const data = await readUnmeasured(over(new Map([...blank, [PACKAGE, first]])), () => undefined);
	const places = [COUNTRY, ...data.municipalities.map(({ code }) => code)];
	const accepted = new Map([
		[ACCEPTED, acceptedText(data.observations, places)],
		[ACCEPTED_ENTRIES, acceptedEntriesText(data.entries)],
	]);
	const description = describe(over(accepted), release);
	const after = readPackage(`data/${PACKAGE}`, description);

	const none: readonly AcceptedYear[] = [];
	const changes = changesOf(acceptedBefore ?? none, data.observations);
	const rows = entriesBefore === null ? [] : entryChanges(entriesBefore, data.entries);
	const told = new Set([ACCEPTED, ACCEPTED_ENTRIES, ...rows.map(({ path }) => path)]);
	const names = new Map<string, string>(data.municipalities.map(({ code, name }) => [code, name]));
	return {
		files: new Map([...fresh, ...accepted, [PACKAGE, description]]),
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
						...largeSteps(changes, data.observations, data.indicators),
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
						...[ACCEPTED, ACCEPTED_ENTRIES].flatMap((path) =>
							unacceptedChange(before.resources, path, textIn(folder, path)),
						),
					]),
			...(before !== null && release < before.release
				? [`--release: found ${release}, expected ${before.release} (the release before) or later`]
				: []),
		],
	};
}
