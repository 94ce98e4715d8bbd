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

const FONTS = [
	'@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
	'@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
	'@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
];

await run(() =>
	inTurn(TURNS, 'cutting the fonts', async () => {
		const characters = charactersOf(PROJECT);
		const parts = new Map<string, Uint8Array>();
		for (const font of FONTS) {
			const whole = readFileSync(resolve(font));
			const part = await subsetFont(whole, characters, { targetFormat: 'woff2' });
			const name = font.slice(font.lastIndexOf('/') + 1);
			parts.set(name, part);
			console.log(`${name}: ${whole.length} → ${part.length} bytes`);
		}
		writeFiles(join(PROJECT, 'src/styles/fonts'), parts);
	}),
);
