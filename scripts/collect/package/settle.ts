import { writeFiles } from '../../run/write-files.ts';
import type { Renewal } from './renew.ts';

const count = (lines: readonly string[], what: string): string =>
	`${lines.length} ${what}${lines.length === 1 ? '' : 's'}`;

/**
 * Tells what a renewal changes, and writes it unless something is wrong or waits for a person's yes.
 *
 * @param isAccepted whether a person has looked at what is new or large and said yes
 * @returns whether it was written
 */
export function settle(
	folder: string,
	{ files, report, faults, held }: Renewal,
	isAccepted: boolean,
): boolean {
	for (const line of report) console.log(line);
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) {
		console.error(`${count(faults, 'fault')} found. Nothing is written.`);
		return false;
	}
	if (held.length > 0 && !isAccepted) {
		for (const line of held) console.error(line);
		console.error(
			`${count(held, 'large change')} found. Nothing is written. Look at what stands above; if it is meant, run this again with "--accept" (npm run data:package -- --accept).`,
		);
		return false;
	}
	writeFiles(folder, files);
	return true;
}
