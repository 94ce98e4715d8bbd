/**
 * `npm run fonts`: cuts the fonts down to the characters that the site uses, into src/styles/fonts/.
 * The packages' Latin subsets are a third larger; every page pays for them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersOf } from './characters.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = join(root, 'src/styles/fonts');
const { resolve } = createRequire(import.meta.url);

const FONTS = [
	'@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
	'@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
	'@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
];

const characters = charactersOf(root);
mkdirSync(output, { recursive: true });
for (const font of FONTS) {
	const whole = readFileSync(resolve(font));
	const part = await subsetFont(whole, characters, { targetFormat: 'woff2' });
	const name = font.slice(font.lastIndexOf('/') + 1);
	writeFileSync(join(output, name), part);
	console.log(`${name}: ${whole.length} → ${part.length} bytes`);
}
