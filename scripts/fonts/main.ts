/**
 * `npm run fonts`: cuts the fonts down to the characters that the site uses, into src/styles/fonts/.
 * The packages' Latin subsets are a third larger; every page pays for them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { writeFiles } from '../run/write-files.ts';
import { charactersOf } from './characters.ts';

const PROJECT = join(import.meta.dirname, '../..');
const { resolve } = createRequire(import.meta.url);

/**
 * Headlines have one form of each character: without the others (small capitals, figures for columns,
 * fractions) their font is a fifth lighter. Text has the figures that stand in columns.
 */
const FONTS = [
	{
		path: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
		alternates: false,
	},
	{
		path: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
		alternates: true,
	},
	{
		path: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
		alternates: true,
	},
] as const;

await run(() =>
	inTurn(TURNS, 'cutting the fonts', async () => {
		const characters = charactersOf(PROJECT);
		const parts = new Map<string, Uint8Array>();
		for (const { path, alternates } of FONTS) {
			const whole = readFileSync(resolve(path));
			const part = await subsetFont(whole, characters, {
				targetFormat: 'woff2',
				noLayoutClosure: !alternates,
			});
			const name = path.slice(path.lastIndexOf('/') + 1);
			parts.set(name, part);
			console.log(`${name}: ${whole.length} → ${part.length} bytes`);
		}
		writeFiles(join(PROJECT, 'src/styles/fonts'), parts);
	}),
);
