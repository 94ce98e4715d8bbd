import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What computes every figure anew knows nothing of src, and has its own word for the same thing. */
const APART = 'scripts/check/figures';

const exported = globSync('{src,scripts,tests}/**/*.ts')
	.filter((file) => !file.startsWith(APART))
	.flatMap((file) =>
		[
			...readFileSync(file, 'utf8').matchAll(
				/^export (?:abstract )?(?:interface|type|class) (\w+)/gm,
			),
		].map(([, name = '']) => ({ name, file })),
	);

/** The files of components, each named after what it draws. */
const components = globSync('src/{draw,layouts,steer,subjects}/**/*.astro');
const drawnBy = (file: string): string => file.replace(/^.*\//, '');

const severalOf = (names: readonly string[]): readonly string[] =>
	[...new Set(names.filter((name, index) => names.indexOf(name) < index))].sort();

it('no two components draw something of one name', () => {
	expect(components.map(drawnBy)).toContain('NeedLegend.astro');
	const several = severalOf(components.map(drawnBy));
	expect(components.filter((file) => several.includes(drawnBy(file)))).toEqual([]);
});

it('no two types of the house bear one name', () => {
	expect(exported.map(({ name }) => name)).toContain('Municipality');
	const several = severalOf(exported.map(({ name }) => name));
	const where = several.map((name) => [
		name,
		...exported.filter((each) => each.name === name).map(({ file }) => file),
	]);
	expect(where).toEqual([]);
});
