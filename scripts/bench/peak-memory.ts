/**
 * Loaded before a program (`node --import`), it writes the most memory that the process has held, in kilobytes,
 * into a file of its own in the folder PEAKS as it ends. No tool of the system is needed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['PEAKS'];
if (folder !== undefined) {
	process.on('exit', () => {
		const { maxRSS } = process.resourceUsage();
		writeFileSync(join(folder, `${String(process.pid)}.txt`), String(maxRSS));
	});
}
