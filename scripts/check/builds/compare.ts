import { readFile, type Build } from './build.ts';
import { differencesOf } from './differences.ts';
import { groupsOf, type ChangedPage, type DifferenceGroup } from './groups.ts';
import { addressOf } from './kind.ts';
import { sidesOf, type Sides } from './sides.ts';
import { visibleText } from './visible-text.ts';
import { brotliBytes, totalOf, type PageWeight, type BuildWeight } from './weights.ts';

/** Files that are to stay as they are and have not, by their paths. */
export interface ChangedFiles {
	readonly removed: readonly string[];
	readonly added: readonly string[];
	readonly changed: readonly string[];
}

/** What differs between two builds of the site. */
export interface BuildComparison {
	/** Addresses of pages, those that lead on to others among them. */
	readonly addresses: Sides;
	/** Where pages that are in both say something else. */
	readonly texts: readonly DifferenceGroup[];
	readonly files: ChangedFiles;
	/** What pages that are in both weigh. */
	readonly weights: readonly PageWeight[];
	/** What all pages weigh, those that are in one among them. */
	readonly pages: BuildWeight;
	/** What all scripts weigh that pages fetch. */
	readonly scripts: BuildWeight;
}

/** A page in both builds: what it weighs, and where it says something else. */
interface ComparedPage extends ChangedPage {
	readonly weight: PageWeight;
}

/** @param path of a page that is in both */
function comparedPage(before: Build, after: Build, path: string): ComparedPage {
	const address = addressOf(path);
	const [old, now] = [readFile(before, path), readFile(after, path)];
	const weighed = brotliBytes(old);
	if (old.equals(now)) {
		return { address, differences: [], weight: { address, before: weighed, after: weighed } };
	}
	return {
		address,
		differences: differencesOf(visibleText(old.toString()), visibleText(now.toString())),
		weight: { address, before: weighed, after: brotliBytes(now) },
	};
}

function changedFiles(before: Build, after: Build): ChangedFiles {
	const { onlyBefore, onlyAfter, both } = sidesOf(before.files, after.files);
	return {
		removed: onlyBefore,
		added: onlyAfter,
		changed: both.filter((path) => !readFile(before, path).equals(readFile(after, path))),
	};
}

/** Bytes of files of a build, each compressed by itself. */
const bytesOf = (build: Build, paths: readonly string[]): number =>
	paths.reduce((sum, path) => sum + brotliBytes(readFile(build, path)), 0);

/**
 * Compares two builds, one page at a time: a whole site would fill the memory.
 *
 * @throws FileFault where a file of them cannot be read
 */
export function compareBuilds(before: Build, after: Build): BuildComparison {
	const { onlyBefore, onlyAfter, both } = sidesOf(before.pages, after.pages);
	const pages = both.map((path) => comparedPage(before, after, path));
	const weights = pages.map(({ weight }) => weight);
	const shared = totalOf(weights);
	return {
		addresses: {
			onlyBefore: onlyBefore.map(addressOf),
			onlyAfter: onlyAfter.map(addressOf),
			both: both.map(addressOf),
		},
		texts: groupsOf(pages),
		files: changedFiles(before, after),
		weights,
		pages: {
			before: shared.before + bytesOf(before, onlyBefore),
			after: shared.after + bytesOf(after, onlyAfter),
		},
		scripts: {
			before: bytesOf(before, before.scripts),
			after: bytesOf(after, after.scripts),
		},
	};
}
