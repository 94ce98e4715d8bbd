/**
 * `npm run fonts`: cuts the fonts down to the characters that the site uses, into src/styles/fonts/.
 * The packages' Latin subsets are a third larger; every page pays for them. The pictures that are shown
 * where a page is shared are drawn with the same fonts, as single weights in TrueType.
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

const SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** With the name of the family (16), by which a drawing asks for the font. */
const TRUETYPE: NonNullable<Parameters<typeof subsetFont>[2]> = {
	targetFormat: 'truetype',
	noLayoutClosure: true,
	preserveNameIds: [16],
};

const whole = (all: string): string => all;

/**
 * Headlines have one form of each character, and no signs of code or formulas: without the other forms
 * (small capitals, figures for columns, fractions) and those signs their font is a third lighter. Text has
 * the figures that stand in columns and no other forms (a sixth lighter), and its weights from regular to
 * semibold in one file, which is lighter than two.
 */
const FONTS = [
	{
		path: SERIF,
		name: null,
		characters: headlineCharacters,
		options: { targetFormat: 'woff2', noLayoutClosure: true },
	},
	{
		path: SANS,
		name: null,
		characters: whole,
		options: {
			targetFormat: 'woff2',
			keepFeatures: ['kern', 'lnum', 'tnum'],
			variationAxes: { wght: { min: 400, max: 600 } },
		},
	},
	{
		path: SERIF,
		name: 'share-serif.ttf',
		characters: whole,
		options: TRUETYPE,
	},
	{
		path: SANS,
		name: 'share-sans.ttf',
		characters: whole,
		options: { ...TRUETYPE, variationAxes: { wght: 400 } },
	},
	{
		path: SANS,
		name: 'share-bold.ttf',
		characters: whole,
		options: { ...TRUETYPE, variationAxes: { wght: 600 } },
	},
] as const;

await run(() =>
	inTurn(TURNS, 'cutting the fonts', async () => {
		const characters = charactersOf(PROJECT);
		const parts = new Map<string, Uint8Array>();
		for (const { path, name, characters: ofFont, options } of FONTS) {
			const font = readFileSync(resolve(path));
			const part = await subsetFont(font, ofFont(characters), options);
			const file = name ?? path.slice(path.lastIndexOf('/') + 1);
			parts.set(file, part);
			console.log(`${file}: ${font.length} → ${part.length} bytes`);
		}
		writeFiles(join(PROJECT, 'src/styles/fonts'), parts);
	}),
);
