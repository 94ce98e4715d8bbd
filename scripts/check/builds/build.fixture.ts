import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files to a new folder, by their paths in it, and says where it is. */
export function writeBuild(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'build-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
