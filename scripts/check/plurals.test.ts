import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
	ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** How many faults there are in words, as if they stood in a file of the repository. */
async function faults(filePath: string, words: string): Promise<number> {
	const results = await eslint.lintText(`export const of = (count) => ${words};\n`, { filePath });
	return results.flatMap(({ messages }) => messages).length;
}

const FILES = [
	'src/words/sv/start.ts',
	'src/words/en/sentences/money.ts',
	'src/words/text/need-texts.ts',
];

describe('the form that goes with a number', () => {
	it.each(FILES)('is never chosen by hand in %s', { timeout: 30_000 }, async (file) => {
		expect(await faults(file, "count === 1 ? 'en fond' : `${count} fonder`")).toBe(1);
		expect(await faults(file, '`har ${count !== 1 ? "fonder" : "en fond"}`')).toBe(1);
		expect(await faults(file, "1 === count ? 'en' : 'flera'")).toBe(1);
	});

	it.each(FILES)(
		'is chosen by the rules of the language in %s',
		{ timeout: 30_000 },
		async (file) => {
			expect(await faults(file, "plural(count, 'en fond', `${count} fonder`)")).toBe(0);
			expect(await faults(file, "count === 0 ? 'ingen fond' : 'fonder'")).toBe(0);
		},
	);
});
