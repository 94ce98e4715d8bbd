import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Sheet } from '../../../src/words/text/file-table.ts';
import { workbook } from './workbook.ts';

/** What turns sheets into the bytes of a workbook. */
export type MakeWorkbook = (sheets: readonly Sheet[]) => Promise<Uint8Array>;

const { resolve } = createRequire(import.meta.url);

/** What a workbook depends on besides its sheets: another of any of these, and all are made anew. */
const makerKey = (): string => {
	const library = resolve('write-excel-file/node');
	const files = [
		library,
		...['workbook.ts', 'still.ts', '../../../src/words/text/workbook-data.ts'].map((file) =>
			join(import.meta.dirname, file),
		),
	];
	return files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')).join();
};

/** Keeps a file whole or not at all. That there is no room for it stops no one: it is made anew next time. */
function keep(file: string, content: Uint8Array): void {
	const half = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(half, content);
		renameSync(half, file);
	} catch {
		rmSync(half, { force: true });
	}
}

/**
 * Makes workbooks, and takes those whose sheets are unchanged from a folder: to pack those of 290
 * municipalities is most of the work of publishing.
 *
 * @param folder of workbooks that were made before, each under the checksum of its sheets and of what makes it
 */
export function keptWorkbooks(
	folder: string,
	make: MakeWorkbook = workbook,
): { readonly of: MakeWorkbook; readonly forgetOthers: () => void } {
	const maker = makerKey();
	const used = new Set<string>();
	return {
		of: async (sheets) => {
			const key = createHash('sha256').update(maker).update(JSON.stringify(sheets)).digest('hex');
			const name = `${key}.xlsx`;
			used.add(name);
			const file = join(folder, name);
			if (existsSync(file)) return readFileSync(file);
			const made = await make(sheets);
			keep(file, made);
			return made;
		},
		/** Takes away what this run did not ask for. */
		forgetOthers: () => {
			for (const name of existsSync(folder) ? readdirSync(folder) : []) {
				if (!used.has(name)) rmSync(join(folder, name), { force: true });
			}
		},
	};
}
