import { describe, expect, it } from 'vitest';
import type { BuildComparison } from './compare.ts';
import { differencesOf } from './differences.ts';
import { groupsOf } from './groups.ts';
import { reportOf, verdictText } from './report.ts';
import { verdictOf } from './verdict.ts';

const SAME: BuildComparison = {
	addresses: { onlyBefore: [], onlyAfter: [], both: ['/'] },
	texts: [],
	files: { removed: [], added: [], changed: [] },
	weights: [{ address: '/', before: 1000, after: 1000 }],
	pages: { before: 1_234_560, after: 1_234_560 },
	scripts: { before: 0, after: 0 },
};

const report = (changes: Partial<BuildComparison>, mayGrow = true): readonly string[] => {
	const comparison = { ...SAME, ...changes };
	return reportOf(comparison, verdictOf(comparison, mayGrow));
};

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

describe('the report of a comparison', () => {
	it('is short where all is the same', () => {
		expect(report({})).toEqual([
			'Addresses: 0 gone, 0 new',
			'Text: 0 differences, on 0 pages',
			'Files beside the pages: 0 changed, 0 gone, 0 new',
			'Weight, Brotli of quality 5 (a server that compresses at 11 sends about an eighth less)',
			'  all pages: 1,234.56 kB before, 1,234.56 kB after, 0.00 kB (0.00 %)',
			'  all scripts in _astro: 0.00 kB before, 0.00 kB after, 0.00 kB',
			'The same: addresses, texts and files.',
		]);
	});

	it('tells a difference on many pages once, with one of them', () => {
		const texts = groupsOf(
			numbered(829).map((n) => ({
				address: `/${n}/`,
				differences: differencesOf('Menu Funds', 'Menus Funds'),
			})),
		);
		const lines = report({ texts });
		expect(lines).toContain('Text: 1 difference, on 829 pages');
		expect(lines).toContain('  on 829 pages, e.g. /0/');
		expect(lines).toContain('    - ⟦Menu⟧ Funds');
		expect(lines).toContain('    + ⟦Menus⟧ Funds');
		expect(lines.at(-1)).toBe('Changed: the text of 829 pages.');
	});

	it('names the page of a difference that is on one', () => {
		const texts = groupsOf([{ address: '/sok/', differences: differencesOf('a', 'b') }]);
		expect(report({ texts })).toContain('  on /sok/');
	});

	it('tells 40 differences, and how many there are besides and on how many pages', () => {
		const texts = groupsOf(
			numbered(42).map((n) => ({
				address: `/${n % 41}/`,
				differences: differencesOf(`a${n}`, `b${n}`),
			})),
		);
		const lines = report({ texts });
		expect(lines.filter((line) => line.startsWith('  on '))).toHaveLength(40);
		expect(lines).toContain('  and 2 more differences, on 2 pages');
	});

	it('names addresses and files, 40 of each kind', () => {
		const lines = report({
			addresses: { onlyBefore: numbered(41).map((n) => `/${n}/`), onlyAfter: ['/x/'], both: [] },
			files: { removed: ['a.csv'], added: ['b.csv'], changed: ['c.csv'] },
		});
		expect(lines).toContain('  gone /39/');
		expect(lines).not.toContain('  gone /40/');
		expect(lines).toContain('  and 1 more gone');
		expect(lines).toContain('  new  /x/');
		expect(lines).toContain('  gone    a.csv');
		expect(lines).toContain('  new     b.csv');
		expect(lines).toContain('  changed c.csv');
		expect(lines.at(-1)).toBe('Changed: 42 addresses, 3 files.');
	});

	it('names ten pages that grew most and ten that shrank most', () => {
		const weights = numbered(30).map((n) => ({
			address: `/${n}/`,
			before: 1000,
			after: n < 15 ? 1000 + 10 * n : 1000 - n,
		}));
		const lines = report({ weights });
		const from = lines.indexOf('  grew most:');
		expect(lines[from + 1]).toBe('    /14/ +0.14 kB (+14.00 %)');
		expect(lines[from + 11]).toBe('  shrank most:');
		expect(lines[from + 12]).toBe('    /29/ -0.03 kB (-2.90 %)');
		expect(lines.at(-1)).toBe('The same: addresses, texts and files.');
	});

	it('names the pages that may not have grown where none may', () => {
		const weights = [{ address: '/', before: 1000, after: 1020 }];
		expect(report({ weights })).not.toContain('  grew by more than 1 %:');
		const lines = report({ weights }, false);
		expect(lines[lines.indexOf('  grew by more than 1 %:') + 1]).toBe('    / +0.02 kB (+2.00 %)');
		expect(lines.at(-1)).toBe('Changed: the weight of 1 page by more than 1 %.');
	});

	it('ends with all that has changed', () => {
		expect(verdictText({ addresses: 1, texts: 1, files: 1, heavier: 1200 })).toBe(
			'Changed: 1 address, the text of 1 page, 1 file, the weight of 1,200 pages by more than 1 %.',
		);
	});
});
