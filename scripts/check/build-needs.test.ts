import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
};

/** What a file imports, not counting types, which are gone when it runs. */
const importsOf = (file: string): string[] =>
	[
		...readFileSync(file, 'utf8').matchAll(
			/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
		),
	].map(([, named, loaded]) => named ?? loaded ?? '');

/** Name of the package that an address of a module lies in: "@scope/name/file.js" is in "@scope/name". */
const packageOf = (specifier: string): string =>
	specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');

/** Packages that files, and all that they import, need; each with one file that needs it. */
function packagesNeededBy(files: readonly string[]): Map<string, string> {
	const needed = new Map<string, string>();
	const seen = new Set<string>();
	const visit = (file: string): void => {
		if (seen.has(file) || !existsSync(file)) return;
		seen.add(file);
		for (const specifier of importsOf(file)) {
			if (specifier.startsWith('.')) visit(resolve(file, '..', specifier));
			else if (!/^(node|astro|virtual):/.test(specifier))
				needed.set(packageOf(specifier), file.slice(root.length));
		}
	};
	files.forEach(visit);
	return needed;
}

const site = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|astro)$/.test(path) && !/\.(test|fixture)\.ts$/.test(path))
	.map((path) => join(root, 'src', path));

it('has everything that `npm run build` needs among the dependencies', () => {
	const needed = packagesNeededBy([
		join(root, 'astro.config.mjs'),
		join(root, 'scripts/publish/main.ts'),
		join(root, 'scripts/fonts/main.ts'),
		...site,
	]);
	expect([...needed.keys()]).toEqual(expect.arrayContaining(['astro', 'zod', 'd3', 'papaparse']));
	const lacking = [...needed].filter(([name]) => !(name in manifest.dependencies));
	expect(lacking).toEqual([]);
	// The programs that package.json starts: Astro, and the project's own Node.
	expect(manifest.dependencies).toMatchObject({
		astro: expect.any(String) as string,
		node: expect.any(String) as string,
	});
});
