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
import { charactersOf, headlineCharacters } from './characters.ts';

const PROJECT = join(import.meta.dirname, '../..');
const { resolve } = createRequire(import.meta.url);

/**
 * Headlines have one form of each character, and no signs of code or formulas: without the other forms
 * (small capitals, figures for columns, fractions) and those signs their font is a third lighter. Text has
 * the figures that stand in columns and no other forms (a sixth lighter), and its weights from regular to
 * semibold in one file, which is lighter than two.
 */
const FONTS = [
	{
		path: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
		characters: headlineCharacters,
		options: { noLayoutClosure: true },
	},
	{
		path: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
		characters: (all: string): string => all,
		options: {
			keepFeatures: ['kern', 'lnum', 'tnum'],
			variationAxes: { wght: { min: 400, max: 600 } },
		},
	},
] as const;

await run(() =>
	inTurn(TURNS, 'cutting the fonts', async () => {
		const characters = charactersOf(PROJECT);
		const parts = new Map<string, Uint8Array>();
		for (const { path, characters: ofFont, options } of FONTS) {
			const whole = readFileSync(resolve(path));
			const part = await subsetFont(whole, ofFont(characters), {
				targetFormat: 'woff2',
				...options,
			});
			const name = path.slice(path.lastIndexOf('/') + 1);
			parts.set(name, part);
			console.log(`${name}: ${whole.length} → ${part.length} bytes`);
		}
		writeFiles(join(PROJECT, 'src/styles/fonts'), parts);
	}),
);
