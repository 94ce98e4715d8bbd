import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { textIn } from '../../read/data-files.ts';
import { Refusal } from '../../run/refusal.ts';
import { sha256Of } from '../archive.ts';

/** What waits for a person's yes: a list of files, with what each replaces. */
const list = z.strictObject({
	/** ISO date of the release that it is compared as. */
	date: z.string(),
	files: z.array(
		z.strictObject({
			path: z.string(),
			/** Of its text, hex. */
			sha256: z.string(),
			/** Of the text in `data/` that it was compared with; null where there was none. */
			replaces: z.string().nullable(),
		}),
	),
});

const LIST = 'staged.json';
const AGAIN = 'Run "npm run collect" again: what was fetched is kept.';

const hashIn = (data: string, path: string): string | null => {
	const text = textIn(data, path);
	return text === null ? null : sha256Of(text);
};

/** What goes with the texts that are laid out. */
export interface Laid {
	readonly data: string;
	readonly date: string;
	readonly report: string;
	readonly page: string;
}

/**
 * Lays texts out in a folder for a person's yes, all or none: the folder is made beside its place, and
 * then takes that of the one before.
 *
 * @param data the folder that they are going to be written to
 * @param report what a person reads before, in Markdown; and as a page of HTML
 */
export function stage(
	folder: string,
	files: ReadonlyMap<string, string>,
	{ data, date, report, page }: Laid,
): void {
	const part = `${folder}.part`;
	rmSync(part, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(part, 'data', path)), { recursive: true });
		writeFileSync(join(part, 'data', path), text);
	}
	const entries = [...files].map(([path, text]) => ({
		path,
		sha256: sha256Of(text),
		replaces: hashIn(data, path),
	}));
	mkdirSync(part, { recursive: true });
	writeFileSync(join(part, 'report.md'), report);
	writeFileSync(join(part, 'report.html'), page);
	writeFileSync(join(part, LIST), `${JSON.stringify({ date, files: entries }, null, 2)}\n`, {
		flush: true,
	});
	unstage(folder);
	renameSync(part, folder);
}

/** Takes away what waits. */
export const unstage = (folder: string): void => {
	rmSync(folder, { recursive: true, force: true });
};

/** What waits, read again. */
export interface Staged {
	readonly date: string;
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads what waits for a yes.
 *
 * @throws Refusal where nothing waits, it is not as it was laid out, or `data/` is not as it was then
 */
export function staged(folder: string, data: string): Staged {
	if (!existsSync(join(folder, LIST))) {
		throw new Refusal('Nothing waits to be accepted. Run "npm run collect" first.');
	}
	const { date, files } = list.parse(JSON.parse(readFileSync(join(folder, LIST), 'utf8')));
	const texts = files.map(({ path, sha256, replaces }): [string, string] => {
		const text = textIn(join(folder, 'data'), path);
		if (text === null || sha256Of(text) !== sha256) {
			throw new Refusal(`${path}: what was fetched is not as it was laid out. ${AGAIN}`);
		}
		if (hashIn(data, path) !== replaces) {
			throw new Refusal(`data/${path}: has changed since it was compared. ${AGAIN}`);
		}
		return [path, text];
	});
	return { date, files: new Map(texts) };
}
