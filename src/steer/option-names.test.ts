import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts = globSync('src/{steer,subjects}/**/*.ts')
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => ({ file, code: readFileSync(file, 'utf8') }));

const filesWith = (form: RegExp): readonly string[] =>
	scripts.filter(({ code }) => form.test(code)).map(({ file }) => file);

describe('what a page says is read', () => {
	it('from rows of tables by the names of their columns, never by their number', () => {
		expect(scripts.length).toBeGreaterThan(200);
		expect(filesWith(/\.cells\[(?!columns)|\] = [\w.]+\.cells\b/)).toEqual([]);
	});

	it('from lists in one place, but for the maker of embeds, which follows two of its own', () => {
		const texts = /(?<!details)\.options\b[^;]*\btext\b|HTMLOptionElement>/;
		expect(filesWith(texts).filter((file) => !file.includes('/embed/'))).toEqual([
			'src/steer/option-names.ts',
		]);
	});
});
