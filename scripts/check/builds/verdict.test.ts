import { describe, expect, it } from 'vitest';
import type { BuildComparison } from './compare.ts';
import { differencesOf } from './differences.ts';
import { groupsOf } from './groups.ts';
import { isSame, verdictOf } from './verdict.ts';

const SAME: BuildComparison = {
	addresses: { onlyBefore: [], onlyAfter: [], both: ['/'] },
	texts: [],
	files: { removed: [], added: [], changed: [] },
	weights: [{ address: '/', before: 1000, after: 1000 }],
	pages: { before: 1000, after: 1000 },
	scripts: { before: 100, after: 100 },
};

describe('the verdict on two builds', () => {
	it('is that all is the same where nothing has changed that was to stay', () => {
		expect(isSame(verdictOf(SAME, true))).toBe(true);
		expect(isSame(verdictOf(SAME, false))).toBe(true);
	});

	it('counts addresses and files that have gone, come or changed', () => {
		const verdict = verdictOf(
			{
				...SAME,
				addresses: { onlyBefore: ['/a/'], onlyAfter: ['/b/', '/c/'], both: [] },
				files: { removed: ['a.csv'], added: ['b.csv'], changed: ['c.csv'] },
			},
			true,
		);
		expect(verdict).toEqual({ addresses: 3, texts: 0, files: 3, heavier: 0 });
		expect(isSame(verdict)).toBe(false);
	});

	it('counts a page once that says several things otherwise', () => {
		const texts = groupsOf([
			{ address: '/a/', differences: differencesOf('x a b c z', 'y a b c w') },
			{ address: '/b/', differences: differencesOf('x', 'y') },
		]);
		expect(texts).toHaveLength(2);
		expect(verdictOf({ ...SAME, texts }, true).texts).toBe(2);
	});

	it('minds heavier pages only where they may not grow', () => {
		const heavier = { ...SAME, weights: [{ address: '/', before: 1000, after: 1011 }] };
		expect(isSame(verdictOf(heavier, true))).toBe(true);
		expect(verdictOf(heavier, false)).toEqual({ addresses: 0, texts: 0, files: 0, heavier: 1 });
	});
});
