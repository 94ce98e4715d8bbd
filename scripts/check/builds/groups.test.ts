import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';
import { groupsOf, type ChangedPage } from './groups.ts';

const page = (address: string, before: string, after: string): ChangedPage => ({
	address,
	differences: differencesOf(before, after),
});

describe('differences of many pages', () => {
	it('are none of no pages, and of pages that say the same', () => {
		expect(groupsOf([])).toEqual([]);
		expect(groupsOf([page('/', 'a', 'a')])).toEqual([]);
	});

	it('are one where the same words changed, whatever stands around them', () => {
		const groups = groupsOf([
			page('/flen/', 'Flen Menu Funds', 'Flen Menus Funds'),
			page('/ale/', 'Ale Menu Funds', 'Ale Menus Funds'),
		]);
		expect(groups).toHaveLength(1);
		expect(groups[0]).toMatchObject({
			difference: { before: 'Flen ⟦Menu⟧ Funds' },
			pages: ['/flen/', '/ale/'],
		});
	});

	it('are apart where other words changed, or the same ones the other way', () => {
		expect(
			groupsOf([page('/a/', 'x', 'y'), page('/b/', 'y', 'x'), page('/c/', 'x', 'z')]),
		).toHaveLength(3);
	});

	it('count a page once, however often it has the difference', () => {
		const groups = groupsOf([page('/', 'x a b c x', 'y a b c y')]);
		expect(groups.map(({ pages }) => pages)).toEqual([['/']]);
	});

	it('begin with what is on most pages, though a page differs in more than one place', () => {
		const groups = groupsOf([
			page('/a/', 'old a b c menu', 'new a b c menus'),
			page('/b/', 'b c menu', 'b c menus'),
		]);
		expect(groups.map(({ difference, pages }) => [difference.removed, pages.length])).toEqual([
			['menu', 2],
			['old', 1],
		]);
	});
});
