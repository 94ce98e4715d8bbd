import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/license-notices.ts';
import { LIGHT_TABLES } from './light-tables.ts';
import {
	allImports,
	packageImports,
	programsOf,
	valueImports,
	type ValueImport,
} from './module-imports.ts';

interface Program {
	readonly text: string;
	readonly imports: readonly ValueImport[];
}

const program = (file: string, text: string): Program => ({
	text,
	imports: valueImports(file, text),
});

/** All of src without its tests: what runs on the server and, of components, what a browser loads. */
const files = globSync('src/**/*.{ts,astro}')
	.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
	.map((file) => {
		const { server, browser } = programsOf(file, readFileSync(file, 'utf8'));
		return [file, { server: program(file, server), browser: program(file, browser) }] as const;
	});
const modules = new Map(files.map(([file, { server }]) => [file, server]));

/** What a browser begins with: the scripts of components, and each custom element. */
const roots = [
	...files.flatMap(([, { browser }]) => browser.imports.map(({ path }) => path)),
	...files.flatMap(([file, { server }]) =>
		server.text.includes('customElements.define(') ? [file] : [],
	),
];

function reached(from: readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const go = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		for (const { path } of modules.get(file)?.imports ?? []) go(path);
	};
	from.forEach(go);
	return seen;
}

const inBrowser = reached(roots);

describe('the imports of a module', () => {
	it('are those that are left when types are erased', () => {
		const text = `import './a.ts'; import { b } from '../b.ts'; import type { C } from './c.ts';
			import { d } from 'd3'; export * from './e.ts'; export type { F } from './f.ts';
			const load = () => import('./g.ts');`;
		expect(valueImports('src/x/y.ts', text)).toEqual([
			{ path: 'src/x/a.ts', named: false },
			{ path: 'src/b.ts', named: true },
			{ path: 'src/x/e.ts', named: true },
			{ path: 'src/x/g.ts', named: true },
		]);
	});

	it('are those of types too, where all are asked for', () => {
		const text = `import { b } from './b.ts'; import type { C } from '../c.ts'; import 'd3';
			export type { F } from './f.ts'; const load = () => import('./g.ts');`;
		expect(allImports('src/x/y.ts', text)).toEqual([
			'src/x/b.ts',
			'src/c.ts',
			'src/x/f.ts',
			'src/x/g.ts',
		]);
	});

	it('are of the server above the line of a component, and of the browser in its script', () => {
		const text =
			"---\nimport A from './A.astro';\n---\n<A />\n<script>\n\timport './b.ts';\n</script>\n";
		expect(programsOf('src/x/C.astro', text)).toEqual({
			server: "import A from './A.astro';",
			browser: "\n\timport './b.ts';\n",
		});
	});
});

describe('what a browser loads', () => {
	it('holds the elements and what they are made of', () => {
		expect([...inBrowser]).toEqual(
			expect.arrayContaining(['src/subjects/need/need-list.ts', 'src/draw/legend.ts']),
		);
	});

	it('holds no words of pages, no reader of files, no schema and no component', () => {
		const light = LIGHT_TABLES.map((name) => `src/tables/${name}.ts`);
		const shared = /^src\/(stats|words\/text|draw|steer|subjects|layouts|styles)\//;
		const others = [...inBrowser].filter(
			(file) => file.endsWith('.astro') || (!shared.test(file) && !light.includes(file)),
		);
		expect(others).toEqual([]);
	});

	it.each(LIGHT_TABLES)('takes no package along with the table "%s"', (name) => {
		const files = [...reached([`src/tables/${name}.ts`])];
		expect(files.flatMap((file) => packageImports(modules.get(file)?.text ?? ''))).toEqual([]);
		expect(files.filter((file) => !modules.has(file))).toEqual([]);
	});

	it('gives no name to the server where it writes into a page: markup loads the file alone', () => {
		const writing = new Set(
			[...inBrowser].filter((file) =>
				/\b(document|customElements|location|HTMLElement)\b[.(<]|extends HTMLElement/.test(
					modules.get(file)?.text ?? '',
				),
			),
		);
		expect(writing).toContain('src/subjects/need/need-list.ts');
		const taken = files.flatMap(([file, { server }]) =>
			inBrowser.has(file)
				? []
				: server.imports
						.filter(({ path, named }) => named && writing.has(path))
						.map(({ path }) => `${file} takes a name from ${path}`),
		);
		expect(taken).toEqual([]);
	});
});

it('no package is in the scripts of pages whose licence is not published with them', () => {
	// A package may offer its browser's part by itself: "write-excel-file/browser".
	const packages = [...inBrowser]
		.flatMap((file) => packageImports(modules.get(file)?.text ?? ''))
		.map((from) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
	expect(packages).toContain('d3');
	expect(packages).toContain('write-excel-file');
	expect(packages.filter((name) => !SHIPPED.includes(name))).toEqual([]);
});
