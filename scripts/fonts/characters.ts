import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts that readers see are written: not in tests, which hold all kinds of letters. */
const ROOTS = ['data', 'src'];
const TEXTS = /(?<!\.test|\.fixture)\.(json|csv|ts|astro|md)$/;

/** Every printable character of ASCII: what readers type and numbers are made of. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Made by the form of numbers, not written anywhere: no-break spaces and the minus sign. */
const NUMBERS = ['\u00a0', '\u202f', '\u2212'];

/**
 * Every character that the pages can hold: those of all texts in `data/` and `src/`, with ASCII.
 * In code-point order, so that the same texts give the same fonts.
 *
 * @param root folder of the project
 */
export function charactersOf(root: string): string {
	const characters = new Set([...ASCII, ...NUMBERS]);
	for (const folder of ROOTS) {
		const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
		for (const entry of entries) {
			if (!entry.isFile() || !TEXTS.test(entry.name)) continue;
			for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) {
				if (character > ' ') characters.add(character);
			}
		}
	}
	return [...characters].sort().join('');
}

/** Signs of code, of formulas and of footnotes: they stand in text, never in a headline. */
const NOT_IN_HEADLINES = new Set('#$&*<=>@[\\]^_`{|}~§°²·×÷øΣρᵢ√↑→↓');

/** Of some characters those that a headline can hold: letters, figures and what stands between them. */
export const headlineCharacters = (characters: string): string =>
	Array.from(characters)
		.filter((character) => !NOT_IN_HEADLINES.has(character))
		.join('');
