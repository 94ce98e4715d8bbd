import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCircles } from './import-circles.ts';
import { allImports, programsOf } from './module-imports.ts';

const circlesOf = (imports: Record<string, readonly string[]>) =>
	importCircles(new Map(Object.entries(imports)));

describe('circles of imports', () => {
	it('are told file by file, of two, of several and of a file with itself', () => {
		expect(circlesOf({ a: ['b'], b: ['a'] })).toEqual([['a', 'b', 'a']]);
		expect(circlesOf({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual([['b', 'c', 'd', 'b']]);
		expect(circlesOf({ a: ['a'] })).toEqual([['a', 'a']]);
	});

	it('are not there where two ways lead to one file, or to one that is not known', () => {
		expect(circlesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['elsewhere'] })).toEqual([]);
	});
});

it('no file of the house imports itself by way of others, be it for a type alone', () => {
	const files = globSync('{src,scripts,tests}/**/*.{ts,astro}');
	const imports = new Map(
		files.map((file) => {
			const { server, browser } = programsOf(file, readFileSync(file, 'utf8'));
			return [file, [...allImports(file, server), ...allImports(file, browser)]];
		}),
	);
	expect(imports.get('scripts/collect/live/client.ts')).toContain(
		'scripts/collect/live/request.ts',
	);
	expect(importCircles(imports)).toEqual([]);
});
