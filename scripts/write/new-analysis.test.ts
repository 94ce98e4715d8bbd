import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAnalysis } from './new-analysis.ts';

const root = mkdtempSync(join(tmpdir(), 'analysis-'));
const folder = join(root, 'src/content/analyses');

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'fonderna.sv.md'), '');
});
afterAll(() => {
	rmSync(root, { recursive: true });
});

describe('a new analysis', () => {
	it('has a file in each language, with its head and a figure whose year is to be filled in', () => {
		const files = newAnalysis(root, 'ett-prov', '2026-11-29');
		expect([...files.keys()]).toEqual([
			'src/content/analyses/ett-prov.sv.md',
			'src/content/analyses/ett-prov.en.md',
		]);
		for (const text of files.values()) {
			expect(text).toMatch(
				/^---\ntitle: '[^'\n]+'\nlead: '[^'\n]+'\ndate: 2026-11-29\nauthor: Utmaningskartan\n---\n\n.*\{unga-arbetslosa:(ÅR|YEAR)\}/,
			);
		}
	});

	it.each([undefined, '', 'Ett prov', 'å', '../x', '-a'])('is not made for %j', (slug) => {
		expect(() => newAnalysis(root, slug, '2026-11-29')).toThrow('expected the address');
	});

	it('never takes the place of one that is there', () => {
		expect(() => newAnalysis(root, 'fonderna', '2026-11-29')).toThrow(
			'fonderna.sv.md: is there already',
		);
	});
});
