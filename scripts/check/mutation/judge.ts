import { DataError } from '../../read/data-error.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { checkWhole } from '../../read/records.ts';
import { readObservations, type Observations } from '../../read/observations.ts';
import { changesOf } from '../plausible/accepted.ts';
import { checkFigures, plausibilityFaults, type Checked } from '../plausible/check-figures.ts';
import { differenceLines, largeDifferences } from '../plausible/differences.ts';

/** What became of a spoilt table. */
export interface MutantVerdict {
	/** What the build says; null where it would publish. */
	readonly build: string | null;
	/** What data:package says before it would accept it; empty where it would. */
	readonly package: readonly string[];
	/** Lines of the difference that it prints. */
	readonly told: readonly string[];
	/** The table as it was read; null where it could not be. */
	readonly table: Observations | null;
}

/** Whether an error is one that an editor can act on: for each fault a line, where, what was found or is lacking. */
export const isClear = (message: string): boolean =>
	message
		.split('\n')
		.every(
			(line) =>
				/^(data\/[\w./-]+|--release)(:\d+)?: \S.*$/u.test(line) &&
				!/undefined|NaN|\[object|Invalid input/.test(line),
		);

function caught(run: () => void): string | null {
	try {
		run();
		return null;
	} catch (error) {
		// Anything else is a bare stack: the test shall show it.
		if (error instanceof DataError) return error.message;
		throw error;
	}
}

/** Only what the check of one table needs, so that thousands can be tried. */
function dataOf(data: Unmeasured, id: string, table: Observations): Checked {
	const population = data.observations.get('befolkning');
	const others: [string, Observations][] =
		population && id !== 'befolkning' ? [['befolkning', population]] : [];
	const isOwn = ({ indicator }: { readonly indicator: string }): boolean =>
		indicator === id || others.some(([other]) => other === indicator);
	return {
		indicators: data.indicators.filter((indicator) => indicator.id === id),
		observations: new Map([[id, table], ...others]),
		facts: data.facts.filter(isOwn),
		exceptions: data.exceptions.filter((exception) => exception.indicator === id),
		accepted: data.accepted.filter(isOwn),
	};
}

/**
 * Judges a text in the place of a table of observations as the build would, were its checksum renewed
 * by someone, and as data:package would before it renews it.
 */
export function judgeTable(data: Unmeasured, id: string, text: string): MutantVerdict {
	const file = `observations/${id}.csv`;
	const indicator = data.indicators.find((entry) => entry.id === id);
	if (!indicator) throw new Error(`no indicator ${id}`);
	let read: Observations | undefined;
	const unread = caught(() => {
		checkWhole(file, text);
		read = readObservations(`data/${file}`, text, {
			indicator,
			municipalities: new Set(data.municipalities.map(({ code }) => code)),
			sources: new Set(data.sources.map((source) => source.id)),
			lastYear: Number(data.release.slice(0, 4)),
		});
	});
	if (unread !== null || read === undefined) {
		return { build: unread, package: unread === null ? [] : [unread], told: [], table: null };
	}
	const checked = dataOf(data, id, read);
	const changes = changesOf(checked.accepted, checked.observations);
	return {
		build: caught(() => {
			checkFigures(checked);
		}),
		package: [
			...plausibilityFaults(checked).map(({ message }) => message),
			...largeDifferences(changes),
		],
		told: differenceLines(changes, new Map()),
		table: read,
	};
}
