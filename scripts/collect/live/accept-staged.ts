import { join } from 'node:path';
import { renew } from '../package/renew.ts';
import { settle } from '../package/settle.ts';
import { staged, unstage } from './staging.ts';

/** What was accepted. */
export interface Acceptance {
	/** How many files there are of it, those included that are as they were. */
	readonly files: number;
	/** ISO date. */
	readonly release: string;
}

/**
 * Accepts what waits, by the gate that every change of data goes by. All files are written or none.
 *
 * @param data the data folder
 * @param folder where what is fetched is kept
 * @returns null where a rule refuses it: nothing is written then, and it still waits
 * @throws Refusal where nothing waits, or what waits or what it was compared with is not as it was then
 */
export async function acceptStaged(data: string, folder: string): Promise<Acceptance | null> {
	const waiting = join(folder, 'staged');
	const { files, date } = staged(waiting, data);
	const renewal = await renew(data, files, date);
	// That a person has looked is what this says; what is new or large was in the report.
	if (!settle(data, renewal, true)) return null;
	unstage(waiting);
	return { files: renewal.files.size, release: date };
}
